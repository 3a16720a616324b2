import { muscles } from "@dorsal/core/exercise";
import { isFocusGroup, landmarksFor } from "@dorsal/core/program";
import type { Landmarks } from "@dorsal/core/program";
import type { WeekPlan, WeekProfile } from "../../../planner/index.ts";

/** How planned sets stand against what is wanted (training.md 3.1). */
export type Standing =
  /** Less than the least. */
  | "short"
  /** Below the band, and nothing is asked for: calves, arms. */
  | "optional"
  /** From the least to where the band begins: it holds, and grows slowly. */
  | "enough"
  /** In the band that does most. */
  | "most"
  /** Above it: more brings little. */
  | "plenty";

/** A planning group of the week: what is planned for it, and what is wanted. */
export interface Target extends Landmarks {
  readonly group: string;
  /** Fractional hard sets a week. */
  readonly sets: number;
  readonly standing: Standing;
  readonly isFocus: boolean;
}

/** What rounding leaves over in a sum of sixteenths of a set. */
const SAME_SETS = 0.03;

export const standingOf = (sets: number, { min, lo, hi }: Landmarks): Standing => {
  if (sets > hi + SAME_SETS) return "plenty";
  if (sets >= lo - SAME_SETS) return "most";
  if (min === 0) return "optional";
  return sets >= min - SAME_SETS ? "enough" : "short";
};

/** All groups, what comes first on top. */
export const targetsOf = (asked: WeekProfile, volume: WeekPlan["volume"]): readonly Target[] => {
  const landmarks = landmarksFor(asked);
  const groups = Object.keys(landmarks) as readonly (keyof typeof landmarks)[];
  return groups
    .map((group): Target => {
      const sets = volume[group] ?? 0;
      const numbers = landmarks[group];
      const standing = standingOf(sets, numbers);
      return { group, sets, ...numbers, standing, isFocus: isFocusGroup(group, asked) };
    })
    .toSorted((one, other) => Number(other.isFocus) - Number(one.isFocus));
};

/** As strongly as the figure shows a standing: stripes below the band, full from where it begins. */
const LEVELS: Readonly<Record<Standing, number>> = {
  short: 0.3,
  optional: 0.3,
  enough: 0.5,
  most: 1,
  plenty: 1,
};

export interface FigureLevels {
  readonly levels: Readonly<Record<string, number>>;
  /** Muscles of groups above their band. */
  readonly outlined: readonly string[];
}

/** The groups on the muscles of the figure. */
export const figureLevels = (targets: readonly Target[]): FigureLevels => {
  const byGroup = new Map(targets.map((target) => [target.group, target]));
  const shown = muscles.flatMap(({ id, group }) => {
    const target = byGroup.get(group ?? "");
    return target && target.sets > 0 ? [{ id, standing: target.standing }] : [];
  });
  return {
    levels: Object.fromEntries(shown.map(({ id, standing }) => [id, LEVELS[standing]])),
    outlined: shown.filter(({ standing }) => standing === "plenty").map(({ id }) => id),
  };
};
