import type { Solver } from "../../solver/index.ts";
import { addedDay, freeDays, withDay, withMinutes } from "./why/changes.ts";
import { costsOf } from "./why/costs.ts";
import type { Cost } from "./why/costs.ts";
import type { Exclusion } from "./eligibility.ts";
import { equipmentIds } from "../../exercise/index.ts";
import type { OpenWish } from "./measure.ts";
import { tryOut } from "./probe.ts";
import type { Probe } from "./probe.ts";
import { problemOf } from "./problem.ts";
import type { Relaxation } from "./problem.ts";
import type { Problem } from "./tables.ts";
import type { UnmetReason, WeekProfile } from "./types.ts";
import { fewestMinutes, wishModel } from "./why/wish-model.ts";
import type { ExtraMinutes, WishModel } from "./why/wish-model.ts";

/** How much more a wish weighs that is to be met whatever it costs, and those that are to stay met. */
const ASKED = 25;
const HELD = 5;
/** Other wishes may lose so many points by a trade-off; more is a lack of time. */
const TRADEOFF_LOSS = 0.75;
/** Less than this of a minute is rounding; more is proven to be missing. */
const NO_MINUTES = 0.25;
/** Where so many minutes are missing, and the 48 hours alone are in the way too, those are the reason. */
const MANY_MINUTES = 15;
/** Longer days, to find out whether time is what is missing. */
const EXTRA_MINUTES = 15;
/** Causes that no proof decides take a search or two each; of the cheapest wishes only longer days are tried. */
const MOST_SEARCHED = 5;

export interface Cause {
  readonly reason: UnmetReason;
  /** What meeting the wish within the same minutes would cost; empty where that cannot be or is little. */
  readonly costs: readonly Cost[];
  /** Minutes that are missing, at least, as far as it is proven. */
  readonly fewest: ExtraMinutes | null;
}

/** The plan as it is, and what can be asked about it. */
export interface Situation {
  readonly problem: Problem;
  readonly now: Probe;
  readonly solver: Solver | null;
}

/** Two days of a group cannot be had in one day of training. */
const needsAnotherDay = (wish: string, { days }: Problem): boolean =>
  wish.startsWith("frequency:") && days.length < 2;

/** The first filter after which a wish cannot be met is its reason; the level is asked apart. */
const FILTERS = ["equipment", "condition", "dislike"] as const satisfies readonly Exclusion[];

/** The profile with these filters only. */
const filteredBy = (profile: WeekProfile, filters: readonly Exclusion[]): WeekProfile => ({
  ...profile,
  places: filters.includes("equipment")
    ? profile.places
    : Object.fromEntries(Object.keys(profile.places).map((place) => [place, equipmentIds])),
  conditions: filters.includes("condition") ? profile.conditions : [],
  dislikes: filters.includes("dislike") ? profile.dislikes : [],
});

/** Asks the solver what a wish takes; each model is built when it is first needed. */
const createProver = (situation: Situation, solver: Solver) => {
  const { problem, now } = situation;
  const models = new Map<string, WishModel>();
  const modelOf = (key: string, profile: WeekProfile, relaxation: Relaxation = {}): WishModel => {
    const known = models.get(key) ?? wishModel(problemOf(profile, relaxation));
    models.set(key, known);
    return known;
  };
  const { profile } = problem;
  const plain = (): WishModel => models.get("plain") ?? modelOf("plain", profile);
  const unspaced = (): WishModel => modelOf("unspaced", profile, { withoutSpacing: true });
  const hasNeighbours = problem.days.some(({ neighbours }) => neighbours.length > 0);

  /** What stands in the way of a wish that no minutes would meet, not even if it were the only one. */
  const obstacle = (wish: string): UnmetReason => {
    if (hasNeighbours && fewestMinutes(unspaced(), solver, wish, null)) return "spacing";
    const [day] = freeDays(profile);
    const longer = day ? withDay(profile, day) : null;
    if (longer && fewestMinutes(modelOf("day", longer), solver, wish, null)) return "frequency";
    const isStopped = (filters: readonly Exclusion[]): boolean =>
      !fewestMinutes(modelOf(filters.join(), filteredBy(profile, filters)), solver, wish, null);
    if (isStopped([])) return "level";
    const filter = FILTERS.find((_, at) => isStopped(FILTERS.slice(0, at + 1)));
    return filter ?? "tradeoff";
  };
  return {
    /** Minutes beside what the plan has. */
    fewest: (wish: string): ExtraMinutes | null =>
      fewestMinutes(plain(), solver, wish, now.missing),
    isPossibleAlone: (wish: string): boolean => fewestMinutes(plain(), solver, wish, null) !== null,
    isSpacing: (wish: string): boolean => {
      const fewest = hasNeighbours ? fewestMinutes(unspaced(), solver, wish, now.missing) : null;
      return fewest !== null && fewest.total < NO_MINUTES;
    },
    obstacle,
  };
};

const because = (reason: UnmetReason, costs: readonly Cost[] = []): Cause => ({
  reason,
  costs,
  fewest: null,
});

/**
 * Why wishes that could be met are not (training.md 6.6, steps 2 to 4): what a relaxed week proves
 * first, then what a short search finds. Without a solver the search alone.
 */
export const createCauses = (situation: Situation): ((wish: OpenWish) => Cause) => {
  const { problem, now, solver } = situation;
  const { profile } = problem;
  const prover = solver ? createProver(situation, solver) : null;
  let searched = 0;
  let longerDays: Probe | null = null;
  const longer = (): Probe => {
    longerDays ??= tryOut({
      profile: withMinutes(
        profile,
        new Map(profile.days.map(({ day }) => [day, EXTRA_MINUTES] as const)),
      ),
      start: now.plan,
    });
    return longerDays;
  };

  const searchedCause = (wish: string): Cause => {
    const isMet = (probe: Probe): boolean => !probe.open.has(wish);
    if (searched >= MOST_SEARCHED) return because(isMet(longer()) ? "time" : "tradeoff");
    searched += 1;
    const emphasis = (one: string): number => (one === wish ? ASKED : now.open.has(one) ? 1 : HELD);
    const asked = tryOut({ profile, emphasis, start: now.plan });
    const costs = isMet(asked) ? costsOf(wish, now, asked) : [];
    if (isMet(asked) && asked.lossBeside(wish) <= now.lossBeside(wish) + TRADEOFF_LOSS)
      return because("tradeoff", costs);
    if (isMet(longer())) return because("time", costs);
    const later = new Map(profile.days.map(({ day }) => [day, EXTRA_MINUTES] as const));
    if (isMet(tryOut({ profile: withMinutes(profile, later), emphasis, start: now.plan })))
      return because("time", costs);
    const hasNeighbours = problem.days.some(({ neighbours }) => neighbours.length > 0);
    const relaxation = { withoutSpacing: true };
    if (hasNeighbours && isMet(tryOut({ profile, relaxation, emphasis, start: now.plan })))
      return because("spacing", costs);
    const added = addedDay(profile, freeDays(profile)[0]);
    const fuller = added ? { ...profile, days: [...profile.days, added] } : null;
    if (fuller && isMet(tryOut({ profile: fuller, emphasis, start: now.plan })))
      return because("frequency", costs);
    return because("tradeoff", costs);
  };

  return ({ wish }) => {
    if (needsAnotherDay(wish, problem)) return { reason: "frequency", costs: [], fewest: null };
    if (!prover) return searchedCause(wish);
    const fewest = prover.fewest(wish);
    if (fewest === null)
      return {
        // Possible alone, but not beside what the plan has: a limit of the week that both want.
        reason: prover.isPossibleAlone(wish) ? "tradeoff" : prover.obstacle(wish),
        costs: [],
        fewest: null,
      };
    if (fewest.total < NO_MINUTES) return searchedCause(wish);
    const isSpacing = fewest.total > MANY_MINUTES && prover.isSpacing(wish);
    return { reason: isSpacing ? "spacing" : "time", costs: [], fewest };
  };
};
