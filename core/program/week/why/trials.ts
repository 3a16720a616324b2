import type { Solver } from "../../../solver/index.ts";
import { daysOf } from "../assemble.ts";
import { probeOf, tryOut, withOpen } from "../probe.ts";
import type { Probe } from "../probe.ts";
import { problemOf } from "../problem.ts";
import { solveWeek } from "../solve.ts";
import type { Effort } from "../solve.ts";
import type { WeekFix, WeekProfile } from "../types.ts";
import { withFix } from "./changes.ts";
import { lockedOut } from "./locked-out.ts";

/** A change, and what the week leaves open that is planned with it. */
export interface Planned {
  readonly fix: WeekFix;
  readonly probe: Probe;
}

/** Changes of the profile, tried out briefly or planned for in earnest; each one once. */
export interface Trials {
  readonly profile: WeekProfile;
  readonly now: Probe;
  /** A short search from the plan: says what is worth planning for. */
  readonly quick: (fix: WeekFix) => Probe;
  /** The week as it will be planned when the change is made; null when no more work may be spent. */
  readonly planned: (fix: WeekFix) => Probe | null;
  /** Whether there is work left to plan for one more change. */
  readonly canPlan: () => boolean;
  /** All that were planned for. */
  readonly all: () => readonly Planned[];
}

/**
 * Work that planning for changes may take, in options looked at: some five plans of a short week at
 * home, two of a full one in a gym. Counted and never timed, so that the same week is explained the same.
 */
const MOST_WORK = 700;
const WORK_OF_A_PLAN = 120;

const keyOf = (fix: WeekFix): string => {
  const { text: _, ...change } = fix;
  return JSON.stringify(change);
};

export const createTrials = (
  profile: WeekProfile,
  now: Probe,
  solver: Solver | null,
  effort: Effort,
): Trials => {
  const quickly = new Map<string, Probe>();
  const planned = new Map<string, Planned>();
  let work = 0;
  const canPlan = (): boolean => work < MOST_WORK;
  return {
    profile,
    now,
    quick: (fix) => {
      const key = keyOf(fix);
      const probe = quickly.get(key) ?? tryOut({ profile: withFix(profile, fix), start: now.plan });
      quickly.set(key, probe);
      return probe;
    },
    planned: (fix) => {
      const key = keyOf(fix);
      const known = planned.get(key);
      if (known) return known.probe;
      if (!canPlan()) return null;
      const changed = withFix(profile, fix);
      const problem = problemOf(changed);
      work += WORK_OF_A_PLAN + problem.options.length;
      const { numbers, value } = solveWeek(problem, solver, effort);
      const probe = withOpen(
        probeOf(problem, value, numbers),
        // Only what the days hold tells whether a locked stretch found room.
        changed.locked.length > 0 ? lockedOut(changed, daysOf(problem, numbers)) : [],
      );
      planned.set(key, { fix, probe });
      return probe;
    },
    canPlan,
    all: () => [...planned.values()],
  };
};
