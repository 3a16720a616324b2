import type { Weekday } from "../../record/index.ts";
import { exerciseById, exercises, patternName } from "../../exercise/index.ts";
import type { Exercise } from "../../exercise/index.ts";
import { partsByGroup } from "./contribution.ts";
import { fixMessages } from "./fix-messages.ts";
import type { Probe } from "./probe.ts";
import { sortedDays } from "./problem.ts";
import { PATTERN_WISHES } from "./rules.ts";
import type { WeekFix, WeekProfile } from "./types.ts";
import { addedDay, freeDays } from "./why/changes.ts";
import { effortOf, missingThings } from "./why/things.ts";
import type { Trials } from "./why/trials.ts";
import type { ExtraMinutes } from "./why/wish-model.ts";

/** Minutes that are offered, in all; more is another plan. */
const STEPS = [1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 15, 20, 25, 30] as const;
/** Of a change that the short search believes in and the plan does not, so many greater ones are tried. */
const MOST_MISSES = 1;
/** So many minutes more are no reason to plan for another change. */
const NEARLY = 2;
/** A day is a greater change than any minutes that are offered. */
const A_DAY = 30;
/** More sets of things are not tried. */
const MOST_THINGS = 4;

/** A change helps when it meets the wish and leaves fewer open than before. */
export const helps = (wish: string, now: Probe, after: Probe): boolean =>
  !after.open.has(wish) && after.open.size < now.open.size;

/** Shares of minutes by day. */
type Way = readonly (readonly [day: Weekday, share: number])[];

/** So many minutes by their shares; what rounding leaves over goes to the greatest remainders. */
const spread = (way: Way, total: number): ReadonlyMap<Weekday, number> => {
  const all = way.reduce((sum, [, share]) => sum + share, 0);
  const exact = way.map(([day, share]) => ({ day, minutes: (total * share) / all }));
  const floors = new Map(exact.map(({ day, minutes }) => [day, Math.floor(minutes)]));
  let left = total - [...floors.values()].reduce((sum, one) => sum + one, 0);
  const byRemainder = exact.toSorted(
    (one, other) => (other.minutes % 1) - (one.minutes % 1) || other.minutes - one.minutes,
  );
  for (const { day } of byRemainder) {
    if (left <= 0) break;
    floors.set(day, (floors.get(day) ?? 0) + 1);
    left -= 1;
  }
  return floors;
};

const minutesOf = (way: Way, total: number): WeekFix => {
  const minutes = [...spread(way, total)].flatMap(([day, extra]) =>
    extra > 0 ? [{ day, extra }] : [],
  );
  return { kind: "minutes", minutes, text: fixMessages.minutes(minutes) };
};

/** Where minutes are added: as the proof would have them, to the shortest day, to all days alike. */
const waysOf = (profile: WeekProfile, fewest: ExtraMinutes | null): readonly Way[] => {
  const days = sortedDays(profile);
  const proven = days.flatMap(({ day }, index): [Weekday, number][] => {
    const minutes = fewest?.byDay[index] ?? 0;
    return minutes > 0.1 ? [[day, minutes]] : [];
  });
  const [shortest] = days.toSorted((one, other) => one.minutes - other.minutes);
  const ways: readonly Way[] = [
    ...(proven.length > 0 ? [proven] : []),
    ...(shortest ? [[[shortest.day, 1] as const]] : []),
    days.map(({ day }) => [day, 1] as const),
  ];
  const seen = new Set<string>();
  return ways.filter((way) => {
    const key = way.map(([day, share]) => `${day}${share / (way[0]?.[1] ?? 1)}`).join();
    return !seen.has(key) && seen.add(key);
  });
};

/**
 * The first step below a limit from which on a short search meets the wish; null where none does.
 * @param most the greatest step that is of use
 */
const firstStep = (
  wish: string,
  way: Way,
  [least, most]: readonly [least: number, most: number],
  { quick, now }: Trials,
): number | null => {
  const isEnough = (at: number): boolean => helps(wish, now, quick(minutesOf(way, STEPS[at] ?? 0)));
  let low = least;
  let high = most;
  if (low > high || !isEnough(high)) return null;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (isEnough(middle)) high = middle;
    else low = middle + 1;
  }
  return high;
};

/** A change of minutes that was planned for already and asks for hardly more. */
const nearlyAsSmall = (wish: string, total: number, trials: Trials): WeekFix | null =>
  trials
    .all()
    .filter(
      ({ fix, probe }) =>
        fix.kind === "minutes" && askOf(fix) <= total + NEARLY && helps(wish, trials.now, probe),
    )
    .toSorted((one, other) => askOf(one.fix) - askOf(other.fix))[0]?.fix ?? null;

/**
 * The fewest more minutes that meet a wish: found by short searches, no fewer than proven to be
 * missing, and held to a plan of their own. Null where half an hour does not do.
 */
export const minutesFix = (
  wish: string,
  fewest: ExtraMinutes | null,
  trials: Trials,
): WeekFix | null => {
  const least = STEPS.findIndex((step) => step >= Math.floor(fewest?.total ?? 1));
  if (least === -1) return null;
  let best: { readonly way: Way; readonly step: number } | null = null;
  for (const way of waysOf(trials.profile, fewest)) {
    const most: number = best ? best.step - 1 : STEPS.length - 1;
    const step = firstStep(wish, way, [least, most], trials);
    if (step !== null) best = { way, step };
  }
  if (!best) return null;
  const known = nearlyAsSmall(wish, STEPS[best.step] ?? 0, trials);
  if (known) return known;
  const last = Math.min(best.step + MOST_MISSES, STEPS.length - 1);
  for (let { step } = best; step <= last; step += 1) {
    const fix = minutesOf(best.way, STEPS[step] ?? 0);
    const after = trials.planned(fix);
    if (after === null) return null;
    if (helps(wish, trials.now, after)) return fix;
  }
  return null;
};

/** A fix that a short search believes in and a plan of its own proves. */
const tried = (wish: string, fix: WeekFix, trials: Trials): WeekFix | null => {
  if (!helps(wish, trials.now, trials.quick(fix))) return null;
  const after = trials.planned(fix);
  return after && helps(wish, trials.now, after) ? fix : null;
};

/** The things easiest to get that meet a wish; what costs nothing first. */
export const thingsFix = (
  wish: string,
  candidates: readonly Exercise[],
  trials: Trials,
): WeekFix | null => {
  for (const { place, things } of missingThings(candidates, trials.profile).slice(0, MOST_THINGS)) {
    const text = fixMessages.equipment(things);
    const fix = tried(wish, { kind: "equipment", place, equipment: things, text }, trials);
    if (fix) return fix;
  }
  return null;
};

/** One more day that meets a wish: the one that a lock asks for, or one that has no neighbours. */
export const dayFix = (wish: string, trials: Trials): WeekFix | null => {
  const { profile } = trials;
  const locked = profile.locked.find(
    ({ exercise, day }) => wish === `lock:${exercise}` && day !== undefined,
  )?.day;
  const free = freeDays(profile);
  const day = locked !== undefined && free.includes(locked) ? locked : free[0];
  const added = addedDay(profile, day);
  return added
    ? tried(
        wish,
        { kind: "day", ...added, text: fixMessages.day(added.day, added.minutes) },
        trials,
      )
    : null;
};

/** A word of the person's dislikes that, taken back, meets a wish. */
export const dislikeFix = (
  wish: string,
  candidates: readonly Exercise[],
  trials: Trials,
): WeekFix | null => {
  const { dislikes } = trials.profile;
  const words = new Map<string, Exercise>();
  for (const exercise of candidates)
    for (const word of [exercise.id, exercise.pattern])
      if (dislikes.includes(word) && !words.has(word)) words.set(word, exercise);
  for (const [allow, { name }] of [...words].slice(0, MOST_THINGS)) {
    const text = fixMessages.dislike(exerciseById(allow) ? name : patternName(allow).toLowerCase());
    const fix = tried(wish, { kind: "dislike", allow, text }, trials);
    if (fix) return fix;
  }
  return null;
};

/** Exercises that a wish for sets counts. */
export const servingExercises = (wish: string, { level }: WeekProfile): readonly Exercise[] => {
  const [kind, id = ""] = wish.split(":");
  const patterns: readonly string[] = PATTERN_WISHES.find((one) => one.id === id)?.patterns ?? [];
  return exercises.filter((exercise) => {
    if (exercise.kind !== "strength" && exercise.kind !== "stability") return false;
    return kind === "pattern"
      ? patterns.includes(exercise.pattern)
      : [...partsByGroup(exercise, level)].some(([group]) => group === id);
  });
};

/** How much a change asks of a person, to compare: minutes, a day as half an hour, a thing by its price. */
export const askOf = (fix: WeekFix): number => {
  switch (fix.kind) {
    case "minutes":
      return fix.minutes.reduce((total, { extra }) => total + extra, 0);
    case "dislike":
      return 5;
    case "equipment":
      return fix.equipment.reduce((total, thing) => total + 4 + 40 * effortOf(thing), 0);
    case "day":
      return A_DAY + fix.minutes;
  }
};
