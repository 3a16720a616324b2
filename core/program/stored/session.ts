import { doseOf, exerciseById, sessionSeconds } from "../../exercise/index.ts";
import type { Exercise } from "../../exercise/index.ts";
import { err, ok } from "../../quantity/index.ts";
import type { Result } from "../../quantity/index.ts";
import type {
  Dose,
  PlannedBlock,
  PlannedItem,
  PlannedSession,
  PlannedWeekDay,
  PlannedWeekItem,
  Week,
  Weekday,
} from "../../record/index.ts";
import type { PlanFault } from "../plan.ts";
import { SESSION } from "../week/rules.ts";
import { focusOf, mainAreas } from "./areas.ts";
import { areasTitle, sessionTitle } from "./messages.ts";

/** The blocks of a day in the order they are done. Cardio is work like the main part. */
const BLOCKS = [
  { id: "warmup", role: "warmup" },
  { id: "main", role: "main" },
  { id: "cardio", role: "main" },
  { id: "cooldown", role: "cooldown" },
] as const;

/** A cycle of steady work, in seconds: the planner counts it in minutes. */
const STEADY_CYCLE_SEC = 60;

const isCircuit = ({ minutes }: PlannedWeekDay): boolean => minutes <= SESSION.circuitMinutes;

const repsDose = (item: PlannedWeekItem, exercise: Exercise, circuit: boolean): Dose => {
  const { sets, restSec, reps } = item;
  return doseOf(exercise, {
    sets,
    restSec,
    ...(reps === undefined ? {} : { reps: { min: Math.min(exercise.dose.min, reps), max: reps } }),
    ...(circuit ? { warmupSets: 0 } : {}),
  });
};

/**
 * The dose of an item: what the plan says of it, and of the rest (tempo, time to get ready, warm-up
 * sets) what the exercise usually asks for, as the planner counted it.
 */
const doseOfItem = (item: PlannedWeekItem, exercise: Exercise, circuit: boolean): Dose => {
  const { sets, restSec, seconds, metres, cycles, block } = item;
  const { setupSec, intervalSec, unit } = exercise.dose;
  const base = { sets, restSec, setupSec };
  if (cycles !== undefined)
    return intervalSec
      ? {
          kind: "interval",
          ...base,
          rounds: cycles,
          workSec: intervalSec[0],
          recoverSec: intervalSec[1],
        }
      : { kind: "steady", ...base, seconds: cycles * STEADY_CYCLE_SEC };
  if (metres !== undefined) return { kind: "carry", ...base, metres };
  if (seconds !== undefined)
    return block === "cardio" || unit === "minutes"
      ? { kind: "steady", ...base, seconds }
      : { kind: "hold", ...base, seconds };
  return repsDose(item, exercise, circuit);
};

/** The id that an item has in a session; an exercise that comes again in a block is numbered. */
export const itemId = (block: PlannedWeekItem["block"], exercise: string, count: number): string =>
  `${block}.${exercise}${count > 1 ? `.${count}` : ""}`;

const plannedItems = (
  id: PlannedWeekItem["block"],
  day: PlannedWeekDay,
): readonly PlannedItem[] => {
  const countById = new Map<string, number>();
  return day.items.flatMap((item): readonly PlannedItem[] => {
    const exercise = item.block === id ? exerciseById(item.exercise) : null;
    // An exercise of a newer catalogue cannot be shown or timed here.
    if (!exercise) return [];
    const count = (countById.get(exercise.id) ?? 0) + 1;
    countById.set(exercise.id, count);
    return [
      {
        id: itemId(id, exercise.id, count),
        exercise: exercise.id,
        side: item.side,
        dose: doseOfItem(item, exercise, isCircuit(day)),
        why: { code: id === "warmup" || id === "cooldown" ? "routine" : "first-choice" },
      },
    ];
  });
};

const blocksOf = (day: PlannedWeekDay): readonly PlannedBlock[] =>
  BLOCKS.map(({ id, role }) => ({
    id,
    role,
    order: id === "main" && isCircuit(day) ? ("circuit" as const) : ("straight" as const),
    items: plannedItems(id, day),
  })).filter(({ items }) => items.length > 0);

/** What a day of a week works most; null for no day of the week. */
export const dayName = (week: Pick<Week, "asked" | "days">, day: Weekday): string | null => {
  const planned = week.days.find((one) => one.day === day);
  return planned
    ? areasTitle(
        mainAreas(planned.items, week.asked.level),
        planned.items.some(({ block }) => block === "cardio"),
      )
    : null;
};

/** What a day is called: what it works most, and how long it takes; null for no day of the week. */
export const dayTitle = (week: Pick<Week, "asked" | "days">, day: Weekday): string | null => {
  const planned = week.days.find((one) => one.day === day);
  if (!planned) return null;
  return sessionTitle(
    mainAreas(planned.items, week.asked.level),
    planned.items.some(({ block }) => block === "cardio"),
    sessionSeconds({ blocks: blocksOf(planned) }),
  );
};

/**
 * The session of a day of an accepted week, ready for the player; it lasts as long as the plan
 * announced. Its key is the day of the week. Where the exercises of the day start from (loads, what
 * was done last time) is the business of progression.
 */
export const plannedSessionOf = (
  week: Pick<Week, "asked" | "days">,
  day: Weekday,
): Result<PlannedSession, PlanFault> => {
  const planned = week.days.find((one) => one.day === day);
  if (!planned) return err({ code: "unknown-day", day, days: week.days.map((one) => one.day) });
  const blocks = blocksOf(planned);
  const title = dayTitle(week, day);
  if (title === null || !blocks.some(({ role }) => role === "main"))
    return err({ code: "nothing-possible", day });
  return ok({
    key: day,
    title,
    type: "training",
    focus: focusOf(planned.items, week.asked.level),
    blocks,
  });
};
