import { sum } from "../quantity/index.ts";
import { exercises } from "./catalogue.ts";
import { canDo } from "./eligibility.ts";
import { swapReason } from "./messages.ts";
import type { Kinship } from "./messages.ts";
import type { Exercise } from "./types.ts";

/** An exercise to do in place of another. */
export interface Swap {
  readonly exercise: Exercise;
  /** How alike the muscles are: 0 not at all, 1 the same in the same measure. */
  readonly overlap: number;
  readonly reason: string;
}

/** Where nothing works hard (stretches), every muscle that is moved counts alike. */
const weightsOf = ({ muscles }: Exercise): Readonly<Record<string, number>> =>
  Object.values(muscles).some((fraction) => fraction > 0)
    ? muscles
    : Object.fromEntries(Object.keys(muscles).map((muscle) => [muscle, 1]));

const lengthOf = (weights: Readonly<Record<string, number>>): number =>
  Math.sqrt(sum(Object.values(weights).map((weight) => weight * weight)));

const overlapOf = (one: Exercise, other: Exercise): number => {
  const left = weightsOf(one);
  const right = weightsOf(other);
  const product = sum(Object.entries(left).map(([id, weight]) => weight * (right[id] ?? 0)));
  const lengths = lengthOf(left) * lengthOf(right);
  return lengths === 0 ? 0 : Math.min(1, Math.round((product / lengths) * 1e6) / 1e6);
};

/** `lat_pull`, of `lat_pull` and `lat_pull_article_alt`. */
const familyOf = ({ articleSlot }: Exercise): string | null =>
  articleSlot?.replace(/(?:_article)?_alt$/, "") ?? null;

const kinshipOf = (one: Exercise, other: Exercise): Kinship | null => {
  if (one.chain !== null && one.chain === other.chain) return "chain";
  if (one.pattern === other.pattern) return "pattern";
  const family = familyOf(one);
  return family !== null && family === familyOf(other) ? "article" : null;
};

/** What can be done in place of an exercise: nearest by muscles first, of equals the easier. */
export const findSwaps = (
  exercise: Exercise,
  options: {
    readonly equipment: ReadonlySet<string>;
    /** Ids that are not to be offered. */
    readonly exclude?: readonly string[];
    readonly limit?: number;
  },
): readonly Swap[] =>
  exercises
    .flatMap((other): Swap[] => {
      if (other.id === exercise.id || options.exclude?.includes(other.id)) return [];
      const kinship = kinshipOf(exercise, other);
      if (!kinship || !canDo(other, options.equipment)) return [];
      const overlap = overlapOf(exercise, other);
      return [{ exercise: other, overlap, reason: swapReason(kinship, overlap) }];
    })
    .toSorted(
      (left, right) =>
        right.overlap - left.overlap ||
        left.exercise.level - right.exercise.level ||
        (left.exercise.rank ?? 0) - (right.exercise.rank ?? 0) ||
        (left.exercise.id < right.exercise.id ? -1 : 1),
    )
    .slice(0, options.limit);
