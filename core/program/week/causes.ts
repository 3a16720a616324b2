import type { OpenWish } from "./measure.ts";
import { tryOut } from "./probe.ts";
import type { Probe } from "./probe.ts";
import type { NamedNumbers } from "./translate.ts";
import { WEEKDAYS } from "./types.ts";
import type { UnmetReason, Weekday, WeekProfile } from "./types.ts";
import type { Problem } from "./tables.ts";

/** How much more a wish weighs that is to be met whatever it costs, and those that are to stay met. */
const ASKED = 25;
const HELD = 5;
/** Other wishes may lose so many points by a trade-off; more is a lack of time. */
const TRADEOFF_LOSS = 0.75;

export interface Cause {
  readonly reason: UnmetReason;
  /** What meeting the wish within the same minutes would cost, in points; null where that cannot be. */
  readonly price: number | null;
}

/** Longer days, to find out whether time is what is missing. */
const EXTRA_MINUTES = 15;

export const withMinutes = (
  profile: WeekProfile,
  extra: ReadonlyMap<Weekday, number>,
): WeekProfile => ({
  ...profile,
  days: profile.days.map((day) => ({ ...day, minutes: day.minutes + (extra.get(day.day) ?? 0) })),
});

/** The same week with days that are a good deal longer. */
export const longerDays = (profile: WeekProfile): WeekProfile =>
  withMinutes(profile, new Map(profile.days.map(({ day }) => [day, EXTRA_MINUTES] as const)));

/** A free day of the week that has no neighbour, or the first free one; null in a full week. */
export const freeDay = ({ days }: WeekProfile): Weekday | null => {
  const isTaken = (at: number): boolean =>
    days.some(({ day }) => day === WEEKDAYS[(at + WEEKDAYS.length) % WEEKDAYS.length]);
  const free = WEEKDAYS.flatMap((day, at) => (isTaken(at) ? [] : [{ day, at }]));
  return (free.find(({ at }) => !isTaken(at - 1) && !isTaken(at + 1)) ?? free[0])?.day ?? null;
};

export const withDay = (profile: WeekProfile, day: Weekday): WeekProfile => {
  const [like] = profile.days.toSorted((one, other) => other.minutes - one.minutes);
  return like ? { ...profile, days: [...profile.days, { ...like, day }] } : profile;
};

/** The plan as it is, and as it would be with longer days. */
export interface Situation {
  readonly probe: Probe;
  readonly longer: Probe;
  readonly plan: NamedNumbers;
}

/** Two days of a group cannot be had in one day of training. */
const needsAnotherDay = (wish: string, { days }: Problem): boolean =>
  wish.startsWith("frequency:") && days.length < 2;

/** A cause without a search of its own: whether longer days alone would do. */
export const quickCause = ({ wish }: OpenWish, problem: Problem, longer: Probe): Cause => {
  if (needsAnotherDay(wish, problem)) return { reason: "frequency", price: null };
  return { reason: longer.open.has(wish) ? "tradeoff" : "time", price: null };
};

/** Why a wish that could be met is not (training.md 6.6, steps 2 to 4). */
export const causeOf = ({ wish }: OpenWish, problem: Problem, now: Situation): Cause => {
  const { profile } = problem;
  if (needsAnotherDay(wish, problem)) return { reason: "frequency", price: null };
  const emphasis = (one: string): number =>
    one === wish ? ASKED : now.probe.open.has(one) ? 1 : HELD;
  const isMet = (probe: Probe): boolean => !probe.open.has(wish);
  const before = now.probe.lossBeside(wish);
  const asked = tryOut({ profile, emphasis, start: now.plan });
  const isCheap = isMet(asked) && asked.lossBeside(wish) <= before + TRADEOFF_LOSS;
  const price = isMet(asked) ? Math.max(0, now.probe.value - asked.value) : null;
  if (isCheap) return { reason: "tradeoff", price };

  if (isMet(now.longer)) return { reason: "time", price };
  const timed = tryOut({ profile: longerDays(profile), emphasis, start: now.plan });
  if (isMet(timed)) return { reason: "time", price };
  const hasNeighbours = problem.days.some(({ neighbours }) => neighbours.length > 0);
  if (hasNeighbours) {
    const relaxation = { withoutSpacing: true };
    if (isMet(tryOut({ profile, relaxation, emphasis, start: now.plan })))
      return { reason: "spacing", price };
  }
  const day = freeDay(profile);
  if (day && isMet(tryOut({ profile: withDay(profile, day), emphasis, start: now.plan })))
    return { reason: "frequency", price };
  return { reason: "tradeoff", price };
};
