import { PARTS_PER_SET } from "./contribution.ts";
import { OBJECTIVE } from "./rules.ts";
import type { Problem, ProblemGroup } from "./tables.ts";

/** How much heavier a wish weighs than usual, to find out whether it can be met at all. */
export type Emphasis = (wish: string) => number;

export const AS_USUAL: Emphasis = () => 1;

/** The ends of the straight pieces of the curve of returns, in sets: up to `hi`, flat above. */
export const curvePoints = (hi: number): readonly number[] => [
  ...OBJECTIVE.breakpoints.filter((sets) => sets < hi),
  hi,
];

/** Points of the curve at one of its ends. */
export const curvePointsAt = (weight: number, sets: number): number => 2 * weight * Math.sqrt(sets);

const returnsAt = (weight: number, sets: number, points: readonly number[]): number => {
  let total = 0;
  for (let index = 1; index < points.length; index += 1) {
    const from = points[index - 1] ?? 0;
    const to = points[index] ?? 0;
    if (sets <= from) break;
    const share = Math.min(1, (sets - from) / (to - from));
    total += share * (curvePointsAt(weight, to) - curvePointsAt(weight, from));
  }
  return total;
};

/**
 * Points a set above `hi` takes away while searching, so that of equals the week with less useless
 * work is found. No part of a plan's value.
 */
export const THRIFT = 0.05;

/**
 * Points of a group by its parts of a set a week, 0 to `max`: returns less what is missing.
 * @param thrift points that a set above `hi` takes away
 */
export const groupPoints = (
  group: ProblemGroup,
  emphasis: Emphasis,
  thrift: number,
): Float64Array => {
  const { minPerSet, focusLoPerSet } = OBJECTIVE.penalty;
  const minPenalty =
    (group.isFocus ? minPerSet.focus : minPerSet.other) * emphasis(`min:${group.id}`);
  const loPenalty = group.isFocus ? focusLoPerSet * emphasis(`focus:${group.id}`) : 0;
  const ends = curvePoints(group.hi / PARTS_PER_SET);
  return Float64Array.from({ length: group.max + 1 }, (_, parts) => {
    const sets = parts / PARTS_PER_SET;
    return (
      returnsAt(group.weight, sets, ends) -
      (thrift * Math.max(0, parts - group.hi)) / PARTS_PER_SET -
      (minPenalty * Math.max(0, group.min - parts)) / PARTS_PER_SET -
      (loPenalty * Math.max(0, group.lo - parts)) / PARTS_PER_SET
    );
  });
};

/** Points lost for cardio minutes that are missing: the upper half of the target is worth less. */
export const cardioLoss = (
  { cardioTarget }: Problem,
  minutes: number,
  emphasis: Emphasis,
): number => {
  const { belowHalf, aboveHalf } = OBJECTIVE.penalty.cardioPerMinute;
  const missing = Math.max(0, cardioTarget - minutes);
  const upper = Math.min(missing, cardioTarget / 2);
  return (upper * aboveHalf + (missing - upper) * belowHalf) * emphasis("cardio");
};
