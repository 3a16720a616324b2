import { useEffect, useMemo, useRef, useState } from "react";
import { blockOn, weekPlanOf } from "@dorsal/core/program";
import { localDate, localWeek } from "@dorsal/core/record";
import type { WeekChange } from "@dorsal/core/record";
import { useToast } from "../../../design/index.ts";
import { plan as text } from "../../../messages/index.ts";
import { askPlanner, endBackground } from "../../../planner/index.ts";
import type { Drafted, Question } from "../../../planner/index.ts";
import { usePlaces, useProfile, useSessions, useStore, useWeeks } from "../../../store/index.ts";
import { useNow } from "../../use-now.ts";
import { carryOut } from "./carry-out.ts";
import type { Asked, DeskState, News } from "./desk.ts";
import { createLedger } from "./ledger.ts";
import type { Ledger } from "./ledger.ts";
import {
  changesBetween,
  readTable,
  storeChange,
  storeNextBlock,
  storeUsual,
  tableOf,
} from "./stored.ts";
import type { Table } from "./stored.ts";
import { useFollowUp } from "./use-follow-up.ts";

/** The last change outlives the screen: who looks up an exercise in between still finds it. */
let keptNews: News | null = null;
const newsEars = new Set<(news: News | null) => void>();

const showNews = (next: News | null): void => {
  keptNews = next;
  for (const hear of newsEars) hear(next);
};

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/**
 * Everything the plan screen shows and does.
 * @param isQuiet nothing lies open over the week
 */
export const useDesk = (isQuiet: boolean): DeskState => {
  const store = useStore();
  const toast = useToast();
  const now = useNow();
  const profile = useProfile();
  const places = usePlaces();
  const weeks = useWeeks();
  const sessions = useSessions();
  const [isBusy, setBusy] = useState(false);
  const [failed, setFailed] = useState<{ readonly said: string; readonly asked: Asked } | null>(
    null,
  );
  const [news, setNews] = useState(keptNews);
  useEffect(() => {
    newsEars.add(setNews);
    return () => {
      newsEars.delete(setNews);
    };
  }, []);
  const running = useRef<AbortController | null>(null);
  useEffect(
    () => () => {
      running.current?.abort();
      endBackground();
    },
    [],
  );

  const date = localDate(now);
  const monday = localWeek(date);
  const table = useMemo(() => (weeks ? tableOf(store, weeks, date) : null), [store, weeks, date]);
  const week = table?.week ?? null;
  const plan = useMemo(() => (week ? weekPlanOf(week.body) : null), [week]);

  /** Tells of a change that was stored, with what takes it back. */
  const tell = (said: string, changes: readonly WeekChange[], ledger: Ledger): void => {
    const undo = async (): Promise<void> => {
      running.current?.abort();
      try {
        const isBack = await ledger.takeBack();
        showNews(null);
        toast({ text: isBack ? text.undone : text.changedSince });
      } catch (error) {
        toast({ text: text.notSaved + messageOf(error) });
      }
    };
    showNews({ monday, said, changes, undo: () => void undo() });
  };

  const followed = useFollowUp({
    store,
    week,
    plan,
    asked: week?.body.asked ?? null,
    isBusy,
    isQuiet,
    onImproved: async (better, stored) => {
      // What the person changed themselves can be taken back until they dismiss it.
      if (!table || keptNews?.monday === monday) return;
      const ledger = createLedger(store);
      const before = weekPlanOf(stored.body);
      const wanted = stored.body.asked;
      try {
        const said = text.improved(better.value - before.value);
        const ours = { change: (): Drafted["asked"] => wanted, said, isOurs: true };
        const drafted = { asked: wanted, plan: better, worth: null };
        await storeChange({ ...table, week: stored }, ours, drafted, ledger);
        tell(said, changesBetween(before, better), ledger);
      } catch {
        // Nobody asked for it; the week on show still holds.
      }
    },
  });

  const run = async (wish: Asked): Promise<void> => {
    if (!week) return;
    // A newer wish ends the work on the one before.
    running.current?.abort();
    const control = new AbortController();
    running.current = control;
    const { signal } = control;
    setFailed(null);
    setBusy(true);
    const ledger = wish.ledger ?? createLedger(store);
    try {
      const work = {
        store,
        date,
        seen: week,
        draft: async (question: Question<"draft">) => {
          const drafted = await draftNow(question, signal);
          return signal.aborted ? null : drafted;
        },
        // Leaving the screen ends the planning, but not what was told and the way to take it back.
        onTold: () => tell(text.told, [], ledger),
      };
      const done = await carryOut(work, wish, ledger);
      if (!done) return;
      const said = done.isBlockPutBack ? `${wish.said} ${text.block.putBack}` : wish.said;
      tell(said, done.changes, ledger);
    } catch (error) {
      // Tried again, it is still one change, to be taken back at once.
      if (!signal.aborted) setFailed({ said: messageOf(error), asked: { ...wish, ledger } });
    } finally {
      if (running.current === control) setBusy(false);
    }
  };

  /** Something that needs no planning. */
  const write = async (
    said: string,
    changes: readonly WeekChange[],
    work: (table: Table, ledger: Ledger) => Promise<void>,
  ): Promise<void> => {
    running.current?.abort();
    setBusy(false);
    const ledger = createLedger(store);
    try {
      const stored = await readTable(store, date);
      if (!stored) return;
      await work(stored, ledger);
      tell(said, changes, ledger);
    } catch (error) {
      toast({ text: text.notSaved + messageOf(error) });
    }
  };

  if (profile === undefined || !places || !weeks || !sessions) return { kind: "reading" };
  if (profile && profile.redFlags.length > 0)
    return { kind: "stopped", redFlags: profile.redFlags };
  if (!profile || !week || !plan || !table) return { kind: "empty" };
  const { usual, coming } = table;

  return {
    kind: "ready",
    desk: {
      now,
      date,
      profile,
      places,
      sessions,
      weeks,
      asked: week.body.asked,
      plan,
      week,
      usual,
      block: blockOn(week.body, date),
      coming,
      isBusy,
      fault: failed?.said ?? null,
      ...followed,
      news: news?.monday === monday ? news : null,
      dismissNews: () => showNews(null),
      ask: (wish) => void run(wish),
      retry: failed ? () => void run(failed.asked) : null,
      backToUsual: () =>
        void write(
          text.events.backToUsual,
          usual ? changesBetween(plan, weekPlanOf(usual.body)) : [],
          storeUsual,
        ),
      acceptNextBlock: (drafted) =>
        void write(text.block.accepted, [], (stored, ledger) =>
          storeNextBlock(stored, drafted, date, ledger),
        ),
      dropNextBlock: () =>
        void write(text.block.dropped, [], async (stored, ledger) => {
          if (stored.coming) await ledger.remove("week", stored.coming.id);
        }),
      placeName: (id) =>
        places.find((place) => place.id === id)?.body.name ?? text.events.placeName,
    },
  };
};

/** Null when it was not wanted any more. Throws with words for a person when it went wrong. */
const draftNow = async (
  question: Question<"draft">,
  signal: AbortSignal,
): Promise<Drafted | null> => {
  const drafted = await askPlanner("draft", question, signal);
  if (drafted.ok) return drafted.value;
  switch (drafted.error.code) {
    case "cancelled":
      return null;
    case "timeout":
      throw new Error(text.planFailed + text.timeout);
    case "failed":
      throw new Error(text.planFailed + drafted.error.message);
  }
};
