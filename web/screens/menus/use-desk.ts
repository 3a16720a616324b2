import { useCallback, useEffect, useRef, useState } from "react";
import { useLiveQuery } from "dexie-react-hooks";
import { menuFrom, menuToStore } from "@dorsal/core/menu";
import type { ItemPlace, SwapOption } from "@dorsal/core/menu";
import type { MenuPerson } from "@dorsal/core/goal";
import type { Result } from "@dorsal/core/quantity";
import { newRecord, revise } from "@dorsal/core/record";
import type { DorsalRecord, Kitchen, LocalDate, Weekday } from "@dorsal/core/record";
import type { WorkFault } from "../../beside/index.ts";
import { useToast } from "../../design/index.ts";
import { askMenus } from "../../menus/index.ts";
import type {
  DayShown,
  MealPlace,
  MenuAnswered,
  MenuShown,
  NotPlanned,
  Planned,
} from "../../menus/index.ts";
import { menus as text } from "../../messages/index.ts";
import { describeStoreFault, useStore } from "../../store/index.ts";
import { nowHere } from "../use-now.ts";
import { setDraft, useDraft } from "./draft.ts";
import type { Draft } from "./draft.ts";
import { requestOf } from "./wish.ts";
import type { Wish } from "./wish.ts";

/** What is being worked on. */
export interface Going {
  /** All days, or a change of those that are there. */
  readonly kind: "days" | "change";
  /** Those found so far. */
  readonly days: readonly DayShown[];
  readonly of: number;
  readonly startsOn: LocalDate;
}

/** What came of it when it was nothing: why, and what was wished for. */
export interface Trouble {
  readonly why:
    | NotPlanned
    | { readonly code: "timeout" }
    | { readonly code: "failed"; readonly message: string };
  readonly wish: Wish | null;
}

/** A menu on the screen: taken, or a draft. */
export interface OnShow extends Draft {
  /** Null for a draft. */
  readonly record: DorsalRecord<"menu"> | null;
}

/** The last menu that was taken, from today on, with its sums; undefined while it is read. */
export const useTaken = (
  today: LocalDate,
): {
  readonly record: DorsalRecord<"menu"> | null | undefined;
  /** Null while they are added up. */
  readonly opened: OnShow | null;
  readonly fault: string | null;
  /** The newest of all, for what was asked then. */
  readonly last: DorsalRecord<"menu"> | null;
} => {
  const store = useStore();
  const all = useLiveQuery(
    async () => (await store.all("menu")).map(({ record }) => record),
    [store],
  );
  const record = all && menuFrom(all, today);
  const [opened, setOpened] = useState<OnShow | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  useEffect(() => {
    if (!record) return;
    let isCurrent = true;
    const open = async (): Promise<void> => {
      const answered = await askMenus("open", { plan: record.body });
      if (!isCurrent) return;
      if (answered.ok && answered.value) {
        setFault(null);
        setOpened({
          shown: answered.value,
          startsOn: record.body.startsOn,
          mealIds: record.body.days[0]?.meals.map(({ id }) => id) ?? [],
          record,
        });
      } else if (answered.ok) setFault(text.failed.unknown);
      else if (answered.error.code === "failed")
        setFault(text.failed.failed(answered.error.message));
    };
    void open();
    return () => {
      isCurrent = false;
    };
  }, [record]);
  // Another menu's sums must not stand under this one.
  const isOf = record && opened?.record?.id === record.id;
  return { record, opened: isOf ? opened : null, fault, last: all?.[0] ?? null };
};

export interface DeskOf {
  readonly person: MenuPerson;
  readonly trained: readonly Weekday[];
  /** Refs of foods that are eaten often. */
  readonly often: readonly string[];
  readonly taken: OnShow | null;
}

export interface MenuDesk {
  readonly onShow: OnShow | null;
  readonly going: Going | null;
  readonly trouble: Trouble | null;
  readonly plan: (wish: Wish, kitchen: Kitchen, said: string | null) => Promise<boolean>;
  readonly stop: () => void;
  readonly take: () => Promise<void>;
  /** Lets the draft go and shows again what was taken. */
  readonly drop: () => void;
  readonly clearTrouble: () => void;
  readonly swapsFor: (
    place: ItemPlace,
    signal: AbortSignal,
  ) => Promise<MenuAnswered<"swaps"> | null>;
  readonly swap: (place: ItemPlace, option: SwapOption, said: string) => Promise<boolean>;
  readonly anotherMeal: (place: MealPlace, said: string) => Promise<boolean>;
  readonly lock: (place: ItemPlace, isLocked: boolean, said: string) => Promise<boolean>;
}

/** Everything that is done about menus: each change says what it did, and can be taken back. */
export const useDesk = ({ person, trained, often, taken }: DeskOf): MenuDesk => {
  const store = useStore();
  const toast = useToast();
  const draft = useDraft();
  const [going, setGoing] = useState<Going | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const control = useRef<AbortController | null>(null);
  /** Each time another meal is asked for it is another one than the times before. */
  const turn = useRef(0);
  const isTaking = useRef(false);
  useEffect(() => () => control.current?.abort(), []);
  const onShow: OnShow | null = draft ? { ...draft, record: null } : taken;

  const begin = (next: Going): AbortSignal => {
    control.current?.abort();
    control.current = new AbortController();
    setTrouble(null);
    setGoing(next);
    return control.current.signal;
  };

  /** What was answered; null, and the reason on the screen, where it is nothing. */
  const valueOf = <T>(answered: Result<Planned<T>, WorkFault>, wish: Wish | null): T | null => {
    if (!answered.ok && answered.error.code === "cancelled") return null;
    setGoing(null);
    if (!answered.ok) {
      if (answered.error.code !== "cancelled") setTrouble({ why: answered.error, wish });
      return null;
    }
    if (answered.value.ok) return answered.value.value;
    setTrouble({ why: answered.value.error, wish });
    return null;
  };

  /** Shows other days in place of those on show, with the way back. */
  const show = async (at: OnShow, shown: MenuShown, said: string): Promise<boolean> => {
    const { record, startsOn, mealIds } = at;
    if (!record) {
      setDraft({ shown, startsOn, mealIds });
      toast({ text: said, undo: () => Promise.resolve(setDraft(at)), undone: text.week.undone });
      return true;
    }
    const { bought } = record.body;
    const next = revise(record, {
      ...record.body,
      ...menuToStore(shown.menu, { startsOn, mealIds, bought }),
    });
    const written = await store.put(next);
    toast(
      written.ok
        ? { text: said, undo: written.value, undone: text.week.undone }
        : { text: describeStoreFault(written.error) },
    );
    return written.ok;
  };

  const change = async (
    said: string,
    ask: (at: OnShow, signal: AbortSignal) => Promise<MenuAnswered<"swap" | "meal">>,
  ): Promise<boolean> => {
    if (!onShow) return false;
    const { startsOn } = onShow;
    const signal = begin({ kind: "change", days: [], of: 0, startsOn });
    const shown = valueOf(await ask(onShow, signal), null);
    return shown ? show(onShow, shown, said) : false;
  };

  return {
    onShow,
    going,
    trouble,
    clearTrouble: useCallback(() => setTrouble(null), []),
    plan: async (wish, kitchen, said) => {
      const { startsOn, days } = wish;
      const signal = begin({ kind: "days", days: [], of: days, startsOn });
      const onPart = (day: DayShown): void =>
        setGoing((now) =>
          now && !signal.aborted
            ? { ...now, days: [...now.days.filter((one) => one.day.day < day.day.day), day] }
            : now,
        );
      const request = requestOf(wish, person, kitchen, { trained, often });
      const shown = valueOf(await askMenus("plan", { request }, { signal, onPart }), wish);
      if (!shown) return false;
      const before = draft;
      setDraft({ shown, startsOn, mealIds: kitchen.meals.map(({ id }) => id) });
      if (said !== null)
        toast({
          text: said,
          undo: () => Promise.resolve(setDraft(before)),
          undone: text.week.undone,
        });
      return true;
    },
    stop: () => {
      control.current?.abort();
      setGoing(null);
    },
    take: async () => {
      // Pressed twice it is taken once.
      if (!draft || isTaking.current) return;
      isTaking.current = true;
      const { shown, startsOn, mealIds } = draft;
      const body = menuToStore(shown.menu, { startsOn, mealIds });
      const written = await store.put(newRecord("menu", store.newId(), nowHere(), body));
      isTaking.current = false;
      if (!written.ok) {
        toast({ text: describeStoreFault(written.error) });
        return;
      }
      setDraft(null);
      toast({
        text: text.week.taken,
        undo: async () => {
          await written.value();
          setDraft(draft);
        },
        undone: text.week.undone,
      });
    },
    drop: () => {
      setDraft(null);
      setTrouble(null);
      toast({
        text: text.week.dropped,
        undo: () => Promise.resolve(setDraft(draft)),
        undone: text.week.undone,
      });
    },
    swapsFor: async (place, signal) =>
      onShow ? askMenus("swaps", { menu: onShow.shown.menu, place }, { signal }) : null,
    swap: (place, option, said) =>
      change(said, (at, signal) =>
        askMenus("swap", { menu: at.shown.menu, place, food: option.food }, { signal }),
      ),
    anotherMeal: (place, said) => {
      turn.current += 1;
      return change(said, (at, signal) =>
        askMenus("meal", { menu: at.shown.menu, place, turn: turn.current }, { signal }),
      );
    },
    lock: async (place, isLocked, said) => {
      if (!onShow) return false;
      const { menu } = onShow.shown;
      const answered = await askMenus("lock", { menu, place, isLocked });
      return answered.ok ? show(onShow, answered.value, said) : false;
    },
  };
};
