import { doseOf, exerciseById, findSwaps, itemSeconds, plannedItem } from "../../exercise/index.ts";
import type { Exercise } from "../../exercise/index.ts";
import { addDays, localDate } from "../../record/index.ts";
import type { Dose, PlannedItem, PlannedSession, Weekday, Why } from "../../record/index.ts";
import { forbiddenBy } from "../next/forbidden.ts";
import { nextTarget } from "../next/next.ts";
import type { Pause } from "../next/types.ts";
import { PAIN } from "../next/rules.ts";
import { outForPainUntil } from "../pain.ts";
import { asLongAs, byTime, nextId } from "../swap.ts";
import type { SwapOption } from "../swap.ts";
import { levelNumber } from "../week/rules.ts";
import { cyclesOf, mainDose } from "../week/timing.ts";
import { contextOn, isCircuitDay, isDisliked, isOpenOn, thingsOn } from "./given.ts";
import type { Given } from "./given.ts";
import { fittedTo, withTarget } from "./item.ts";

/** More than this is a catalogue, not a choice. */
const MOST_OPTIONS = 8;

/** How long one that hurt is passed over when something stands in by itself, in days; our choice. */
const HURT_DAYS = 28;

/** Seconds of one set of what is timed by the clock; null for anything else. */
const boutSeconds = (dose: Dose): number | null =>
  dose.kind === "steady"
    ? dose.seconds
    : dose.kind === "interval"
      ? dose.rounds * (dose.workSec + dose.recoverSec)
      : null;

/** The dose of an exercise in place of an item of a day: as many sets, and of cardio as many seconds. */
const doseFor = (
  exercise: Exercise,
  item: PlannedItem,
  given: Given,
  day: Weekday,
): Dose | null => {
  const seconds = boutSeconds(item.dose);
  const isCircuit = isCircuitDay(given.week, day);
  if (exercise.dose.unit !== "minutes")
    return seconds === null ? mainDose(exercise, item.dose.sets, isCircuit) : null;
  if (seconds === null) return null;
  const { cycleSec, fewest, most } = cyclesOf(exercise);
  const cycles = Math.min(most, Math.floor(seconds / cycleSec));
  if (cycles < fewest) return null;
  return exercise.dose.intervalSec
    ? doseOf(exercise, { sets: 1, rounds: cycles })
    : doseOf(exercise, { sets: 1, seconds: cycles * cycleSec });
};

/** An exercise as it takes the place of an item: with today's target, and no longer than it. */
const inPlaceOf = (
  item: PlannedItem,
  exercise: Exercise,
  given: Given,
  day: Weekday,
  why: Why,
): PlannedItem | null => {
  const dose = doseFor(exercise, item, given, day);
  if (dose === null) return null;
  const target = nextTarget(
    exercise,
    given.records.sessions,
    contextOn(given, day),
    item.dose.sets,
  );
  if (!target.ok) return null;
  const by = plannedItem(exercise, { id: nextId(item, exercise.id), dose, why });
  return fittedTo(withTarget(by, exercise, target.value), itemSeconds(item));
};

const isFrame = (item: PlannedItem, session: PlannedSession): boolean =>
  session.blocks.some(
    ({ role, items }) => role !== "main" && items.some(({ id }) => id === item.id),
  );

const inFrame = (item: PlannedItem, exercise: Exercise, why: Why): PlannedItem | null =>
  asLongAs(
    item,
    plannedItem(exercise, {
      id: nextId(item, exercise.id),
      dose: { ...byTime(doseOf(exercise), item.dose), sets: item.dose.sets },
      why,
    }),
  );

const exercisesIn = (session: PlannedSession): readonly string[] =>
  session.blocks.flatMap(({ items }) => items.map(({ exercise }) => exercise));

/**
 * What a person can do in place of an item of a day of their week, nearest first: with the things of
 * its place, within what their body allows, and no longer than what it replaces.
 * @param sets that are left to do; all of the item's when not given
 */
export const daySwaps = (
  item: PlannedItem,
  session: PlannedSession,
  given: Given,
  day: Weekday,
  sets: number = item.dose.sets,
): readonly SwapOption[] => {
  const exercise = exerciseById(item.exercise);
  if (!exercise) return [];
  const replaced = { ...item, dose: { ...item.dose, sets } };
  const why: Why = { code: "swapped", insteadOf: item.exercise };
  const options: SwapOption[] = [];
  for (const swap of findSwaps(exercise, {
    equipment: thingsOn(given, day),
    exclude: exercisesIn(session),
  })) {
    if (options.length === MOST_OPTIONS) break;
    if (!isOpenOn(swap.exercise, given, day)) continue;
    const by = isFrame(item, session)
      ? inFrame(replaced, swap.exercise, why)
      : inPlaceOf(replaced, swap.exercise, given, day, why);
    if (by) options.push({ item: by, reason: swap.reason });
  }
  return options;
};

const hurtLately = (exercise: string, { records, now }: Given): boolean => {
  const since = addDays(localDate(now), -HURT_DAYS);
  return records.sessions.some(
    ({ at, body }) =>
      localDate(at) >= since &&
      body.pain.some(
        (report) =>
          report.exercise === exercise &&
          (report.level >= PAIN.easeFrom || report.action === "stop"),
      ),
  );
};

/** Why an exercise of the plan is not done today; null when it is. */
export const outToday = (exercise: Exercise, pause: Pause | null, given: Given): Pause | null => {
  const { profile } = given.records;
  const condition = forbiddenBy(exercise, profile);
  if (condition !== null) return { code: "not-with-condition", exercise: exercise.id, condition };
  if (pause !== null) return pause;
  return isDisliked(exercise, profile) ? { code: "disliked", exercise: exercise.id } : null;
};

/** Why a movement or a stretch of the plan is not done today; soreness and a low day are no reason. */
export const outOfFrame = (exercise: Exercise, given: Given): Pause | null => {
  const until = outForPainUntil(given.records.sessions, exercise.id, given.now);
  return outToday(
    exercise,
    until === null ? null : { code: "out-for-pain", exercise: exercise.id, until },
    given,
  );
};

/** Whether something stands in for what is out; what is sore, or too much today, is left out. */
const isReplaced = ({ code }: Pause): boolean => {
  switch (code) {
    case "out-for-pain":
    case "not-with-condition":
    case "disliked":
      return true;
    case "too-sore":
    case "no-intervals-today":
      return false;
  }
};

/** The nearest that can be done, has not hurt and can take the place; null without one. */
const nearest = (
  item: PlannedItem,
  taken: readonly string[],
  given: Given,
  day: Weekday,
  take: (exercise: Exercise) => PlannedItem | null,
): PlannedItem | null => {
  const exercise = exerciseById(item.exercise);
  if (!exercise) return null;
  const level = levelNumber(given.week.asked.level);
  for (const swap of findSwaps(exercise, { equipment: thingsOn(given, day), exclude: taken })) {
    if (swap.exercise.level > level || hurtLately(swap.exercise.id, given)) continue;
    if (!isOpenOn(swap.exercise, given, day)) continue;
    const by = take(swap.exercise);
    if (by) return by;
  }
  return null;
};

const whyInstead = (item: PlannedItem, { code }: Pause): Why =>
  code === "out-for-pain"
    ? { code: "pain", insteadOf: item.exercise }
    : { code: "swapped", insteadOf: item.exercise };

/** What stands in by itself for an exercise that is out: the nearest that has not hurt; null without one. */
export const standInFor = (
  item: PlannedItem,
  taken: readonly string[],
  pause: Pause,
  given: Given,
  day: Weekday,
): PlannedItem | null =>
  isReplaced(pause)
    ? nearest(item, taken, given, day, (exercise) =>
        inPlaceOf(item, exercise, given, day, whyInstead(item, pause)),
      )
    : null;

/** What stands in for a movement or a stretch that is out, exactly as long; null without one. */
export const standInFrame = (
  item: PlannedItem,
  taken: readonly string[],
  pause: Pause,
  given: Given,
  day: Weekday,
): PlannedItem | null =>
  nearest(item, taken, given, day, (exercise) => inFrame(item, exercise, whyInstead(item, pause)));
