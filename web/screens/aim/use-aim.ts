import { BREAK, breakEnds, newGoal, withTarget } from "@dorsal/core/goal";
import type { Course, Standing } from "@dorsal/core/goal";
import { SINGLETON_IDS, daysBetween, newRecord, revise } from "@dorsal/core/record";
import type { DorsalRecord, Eating, Goal, LocalDate } from "@dorsal/core/record";
import type { StopCode } from "@dorsal/core/safety";
import { useToast } from "../../design/index.ts";
import { aim as text, words } from "../../messages/index.ts";
import { useStore } from "../../store/index.ts";
import type { Store } from "../../store/index.ts";
import { createLedger, whole } from "../plan/desk/ledger.ts";
import type { Ledger } from "../plan/desk/ledger.ts";
import { nowHere } from "../use-now.ts";

/** Every write about eating and its goal. Each says what it did, and can be taken back. */
export interface AimDesk {
  /** Stores the way a person moves, or the answers of the screening. */
  readonly saveEating: (part: Partial<Eating>) => Promise<boolean>;
  readonly accept: (
    standing: Standing,
    course: Course,
    wish: Pick<Goal, "direction" | "goalKg" | "byDate" | "pace">,
  ) => Promise<boolean>;
  /** Another target from today on. */
  readonly setTarget: (
    standing: Standing,
    kcal: number,
    why: string,
    said: string,
  ) => Promise<boolean>;
  readonly takeBreak: (standing: Standing, kcal: number) => Promise<boolean>;
  readonly endGoal: (standing: Standing) => Promise<boolean>;
  readonly answerStop: (code: StopCode, today: LocalDate) => Promise<boolean>;
}

/** Before anything was told: what is stored beside the first answer. Activity is asked first. */
const UNTOLD: Eating = {
  work: "very-light",
  leisure: "light",
  answers: {},
  answeredOn: null,
  stopsAnswered: [],
  hasCycle: false,
};
/** Answers to interruptions that are kept; older ones say nothing any more. */
const KEPT_ANSWERS = 99;
const KEPT_TARGETS = 519;

const writeEating = async (store: Store, ledger: Ledger, part: Partial<Eating>): Promise<void> => {
  const id = SINGLETON_IDS.eating;
  const stored = await store.one("eating", id);
  await ledger.put(
    stored
      ? revise(stored.record, { ...stored.record.body, ...part })
      : newRecord("eating", id, nowHere(), { ...UNTOLD, ...part }),
  );
};

/** The newest first, as the goal in force is chosen. */
const running = async (store: Store, today: LocalDate): Promise<readonly DorsalRecord<"goal">[]> =>
  (await store.all("goal"))
    .map(({ record }) => record)
    .filter(({ body }) => body.endedOn === null || body.endedOn > today);

export const useAim = (): AimDesk => {
  const store = useStore();
  const toast = useToast();

  /** Writes all or nothing, and tells of it. */
  const write = async (
    work: (ledger: Ledger) => Promise<void>,
    said: string | null,
  ): Promise<boolean> => {
    const ledger = createLedger(store);
    try {
      await whole(ledger, () => work(ledger));
    } catch (error) {
      toast({ text: text.notSaved + (error instanceof Error ? error.message : String(error)) });
      return false;
    }
    if (said !== null)
      toast({
        text: said,
        undo: async () => {
          await ledger.takeBack();
        },
        undone: text.wish.takenBack,
      });
    return true;
  };

  const withGoal = async (
    { goal }: Standing,
    said: string,
    change: (body: Goal) => Goal,
  ): Promise<boolean> => {
    if (!goal) return false;
    return write(async (ledger) => {
      const stored = await store.one("goal", goal.id);
      if (stored) await ledger.put(revise(stored.record, change(stored.record.body)));
    }, said);
  };

  const setTarget: AimDesk["setTarget"] = (standing, kcal, why, said) =>
    withGoal(standing, said, (body) => {
      const next = withTarget(body, { from: standing.today, kcal, why });
      return { ...next, targets: next.targets.slice(-KEPT_TARGETS) };
    });

  return {
    setTarget,
    saveEating: (part) => write((ledger) => writeEating(store, ledger, part), null),
    accept: (standing, course, wish) =>
      write(async (ledger) => {
        const { today } = standing;
        const before = await running(store, today);
        // The new one first: of two in force the newer counts, so that there is never none.
        await ledger.put(
          newRecord("goal", store.newId(), nowHere(), newGoal(standing, course, wish)),
        );
        for (const old of before) await ledger.put(revise(old, { ...old.body, endedOn: today }));
      }, text.wish.accepted(course.target.kcal)),
    takeBreak: (standing, kcal) =>
      setTarget(
        standing,
        kcal,
        BREAK,
        text.running.breakBegun(kcal, words.longDay(breakEnds(standing.today))),
      ),
    endGoal: (standing) =>
      withGoal(standing, text.running.ended, (body) => ({ ...body, endedOn: standing.today })),
    answerStop: (code, today) =>
      write(async (ledger) => {
        const stored = await store.one("eating", SINGLETON_IDS.eating);
        const before = stored?.record.body.stopsAnswered ?? [];
        await writeEating(store, ledger, {
          stopsAnswered: [
            ...before.filter((one) => one.code !== code || daysBetween(one.on, today) !== 0),
            { code, on: today },
          ].slice(-KEPT_ANSWERS),
        });
      }, text.stops.answered),
  };
};
