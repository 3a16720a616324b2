import { PARTS_PER_SET } from "./contribution.ts";
import type { Option, ProblemGroup } from "./tables.ts";

/** The group an exercise works most; of equals that with the greater weight. */
export const primeGroup = (option: Option, groups: readonly ProblemGroup[]): number => {
  let best = -1;
  let bestScore = 0;
  for (const { group, parts } of option.gains) {
    const score = parts * PARTS_PER_SET + (groups[group]?.weight ?? 0);
    if (score > bestScore) {
      best = group;
      bestScore = score;
    }
  }
  return best;
};

/** Groups from which on an exercise is a compound. */
const COMPOUND_GROUPS = 2;

/** 0 compounds of the focus, 1 other direct work, 2 stability and core, 3 long holds. */
const rankOf = (option: Option): number => {
  const { exercise } = option;
  if (exercise.kind === "stability" || exercise.pattern.startsWith("core"))
    return exercise.dose.unit === "seconds" ? 3 : 2;
  return option.isFocusDirect && option.gains.length >= COMPOUND_GROUPS ? 0 : 1;
};

/** Points of an exercise's own importance: direct focus work before the rest. */
const importance = (option: Option, groups: readonly ProblemGroup[]): number =>
  option.gains.reduce(
    (total, { group, parts }) => total + parts * (groups[group]?.weight ?? 0),
    option.exercise.dose.warmupSets,
  );

/**
 * The order of a day's exercises: compounds of the focus first, then the rest, then stability and
 * core; no two neighbours with the same prime group where that can be avoided.
 */
export const inOrder = (
  options: readonly Option[],
  groups: readonly ProblemGroup[],
): readonly Option[] => {
  const waiting = options.toSorted(
    (one, other) =>
      rankOf(one) - rankOf(other) || importance(other, groups) - importance(one, groups),
  );
  const ordered: Option[] = [];
  let last = -1;
  while (waiting.length > 0) {
    const isCoreNext = rankOf(waiting[0] as Option) >= 2;
    const next = waiting.findIndex(
      (option) => primeGroup(option, groups) !== last && rankOf(option) >= 2 === isCoreNext,
    );
    const [option] = waiting.splice(Math.max(0, next), 1);
    if (!option) break;
    ordered.push(option);
    last = primeGroup(option, groups);
  }
  return ordered;
};
