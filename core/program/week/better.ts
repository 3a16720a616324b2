import type { Solver } from "../../solver/index.ts";
import { thingsAt } from "./eligibility.ts";
import { fixMessages } from "./fix-messages.ts";
import { withNames } from "./named-plan.ts";
import { tryOut } from "./probe.ts";
import { problemOf, sortedDays } from "./problem.ts";
import { FULL_EFFORT, solveWeek } from "./solve.ts";
import type { Effort } from "./solve.ts";
import type { WeekFix, WeekPlan, WeekProfile } from "./types.ts";
import { addedDay, freeDays, withFix } from "./why/changes.ts";
import { effortOf, isGym } from "./why/things.ts";

/** One change of what is asked of a week, and what it would bring. */
export interface BetterWeek {
  readonly fix: WeekFix;
  /** Points more than the week has, both planned with the same effort. */
  readonly gain: number;
  /** It costs no money: more time, another day, or a thing that most homes have. */
  readonly isFree: boolean;
  /** The greatest change of another kind that brings less, to compare; null where there is none. */
  readonly beats: { readonly fix: WeekFix; readonly gain: number } | null;
}

export interface BetterOptions {
  /** How each change is planned for; that of the plan itself unless told otherwise. */
  readonly effort?: Effort;
  /** The plan is as it was planned, neither edited nor improved: it need not be planned anew to compare. */
  readonly isFresh?: boolean;
}

/** Minutes a day that are tried. */
const MORE_MINUTES = [5, 10] as const;
/** Things worth getting for a home, each for the others that go with it. */
const THINGS: readonly (readonly string[])[] = [
  ["backpack"],
  ["table"],
  ["chair"],
  ["stairs"],
  ["door"],
  ["mat"],
  ["long_band", "mini_band"],
  ["dumbbell"],
  ["kettlebell"],
  ["pullup_bar"],
  ["step"],
];
/** Less than a hard set of what comes first is not worth a change. */
const LEAST_GAIN = 1;
/** Changes that are planned for in earnest and told: more are not read. */
const MOST_PLANNED = 3;

type Found = Omit<BetterWeek, "beats">;

const isFreeFix = (fix: WeekFix): boolean =>
  fix.kind !== "equipment" || fix.equipment.every((thing) => effortOf(thing) === 0);

const changesOf = (profile: WeekProfile): readonly WeekFix[] => {
  const places = [...new Set(profile.days.map(({ place }) => place))];
  const things = places
    .filter((place) => !isGym(place, profile))
    .flatMap((place) =>
      THINGS.flatMap((set): WeekFix[] => {
        const equipment = set.filter((thing) => !thingsAt(place, profile).has(thing));
        return equipment.length === 0
          ? []
          : [{ kind: "equipment", place, equipment, text: fixMessages.equipment(equipment) }];
      }),
    );
  const longer = MORE_MINUTES.map((extra): WeekFix => {
    const minutes = sortedDays(profile).map(({ day }) => ({ day, extra }));
    return { kind: "minutes", minutes, text: fixMessages.minutes(minutes) };
  });
  const added = addedDay(profile, freeDays(profile)[0]);
  const more: readonly WeekFix[] = added
    ? [{ kind: "day", ...added, text: fixMessages.day(added.day, added.minutes) }]
    : [];
  return [...things, ...longer, ...more];
};

/** The best of a kind by a short search, so that not only minutes are planned for in earnest. */
const worthPlanning = (tried: readonly Found[]): readonly Found[] => {
  const ranked = tried.toSorted((one, other) => other.gain - one.gain);
  const best = (isIn: (one: Found) => boolean, most: number): readonly Found[] =>
    ranked.filter(isIn).slice(0, most);
  const isThing = ({ fix }: Found): boolean => fix.kind === "equipment";
  const chosen = new Set([
    ...best((one) => isThing(one) && one.isFree, 1),
    ...best((one) => isThing(one) && !one.isFree, 1),
    ...best((one) => !isThing(one), 1),
  ]);
  for (const one of ranked) if (chosen.size < MOST_PLANNED) chosen.add(one);
  return ranked.filter((one) => chosen.has(one));
};

const inOrder = (one: Found, other: Found): number =>
  Number(other.isFree) - Number(one.isFree) || other.gain - one.gain;

/**
 * The single changes that would bring most, each planned for as the week itself; what costs nothing
 * first (training.md 6.6). A second or so of work: for the background. Same input, same answer.
 */
export const betterWeeks = (
  profile: WeekProfile,
  plan: WeekPlan,
  solver: Solver | null = null,
  { effort = FULL_EFFORT, isFresh = false }: BetterOptions = {},
): readonly BetterWeek[] => {
  if (plan.noPlan || profile.days.length === 0) return [];
  const start = withNames(plan.days);
  const short = Math.max(plan.value, tryOut({ profile, start }).value);
  const tried = changesOf(profile)
    .map((fix): Found => ({
      fix,
      isFree: isFreeFix(fix),
      gain: tryOut({ profile: withFix(profile, fix), start }).value - short,
    }))
    .filter(({ gain }) => gain >= LEAST_GAIN / 2);
  if (tried.length === 0) return [];
  const valueOf = (changed: WeekProfile): number =>
    solveWeek(problemOf(changed), solver, effort).value;
  // An edited or improved plan is not what planning anew gives; gains are told of like and like.
  const base = isFresh ? short : Math.max(short, valueOf(profile));
  const found = worthPlanning(tried)
    .map((one): Found => {
      const planned = Math.max(short + one.gain, valueOf(withFix(profile, one.fix)));
      return { ...one, gain: planned - base };
    })
    .filter(({ gain }) => gain >= LEAST_GAIN);
  const ranked = found.toSorted((one, other) => other.gain - one.gain);
  return found.toSorted(inOrder).map((one): BetterWeek => {
    const beaten = ranked.find(
      ({ fix, gain }) => gain < one.gain && fix.kind !== one.fix.kind && one.isFree,
    );
    return { ...one, beats: beaten ? { fix: beaten.fix, gain: beaten.gain } : null };
  });
};
