import type { Option, Problem } from "./tables.ts";
import type { NamedNumbers } from "./translate.ts";

/** How alike two exercises must be in what they bring the groups: 0 not at all, 1 the same. */
const ALIKE = 0.6;

const overlapOf = (one: Option, other: Option): number => {
  let product = 0;
  let ones = 0;
  let others = 0;
  for (const { group, parts } of one.gains) {
    ones += parts * parts;
    product += parts * (other.gains.find((gain) => gain.group === group)?.parts ?? 0);
  }
  for (const { parts } of other.gains) others += parts * parts;
  return product === 0 ? 0 : product / Math.sqrt(ones * others);
};

/** A step aside in a chain, or the same pattern with much the same groups. */
const isEquivalent = (one: Option, other: Option): boolean => {
  const { exercise } = one;
  const { chain, rank, pattern } = other.exercise;
  if (exercise.chain !== null && exercise.chain === chain && exercise.rank === rank) return true;
  return exercise.pattern === pattern && overlapOf(one, other) >= ALIKE;
};

const isStaple = ({ onceWishes }: Problem, wish: number): boolean =>
  onceWishes[wish]?.wish.startsWith("staple:") ?? false;

/**
 * Exercises that can take the place of one on all its days, the most alike first. Where it is the
 * only one of the plan that meets a staple, only those that meet it too.
 */
export const equivalentsOf = (
  id: string,
  problem: Problem,
  { sets }: NamedNumbers,
): readonly string[] => {
  const { options, days } = problem;
  const uses = options.filter(
    ({ exercise, day }) => exercise.id === id && sets.has(`${id}@${days[day]?.day ?? ""}`),
  );
  const [first] = uses;
  if (!first) return [];
  const others = options.filter(
    ({ exercise, day }) => exercise.id !== id && sets.has(`${exercise.id}@${days[day]?.day ?? ""}`),
  );
  const needed = first.onceWishes.filter(
    (wish) =>
      isStaple(problem, wish) && !others.some(({ onceWishes }) => onceWishes.includes(wish)),
  );
  const found = options.filter(
    (option) =>
      option.exercise.id !== id &&
      option.day === first.day &&
      isEquivalent(first, option) &&
      needed.every((wish) => option.onceWishes.includes(wish)),
  );
  const isEverywhere = ({ exercise }: Option): boolean =>
    uses.every(({ day }) =>
      options.some((option) => option.day === day && option.exercise.id === exercise.id),
    );
  return found
    .filter(isEverywhere)
    .toSorted(
      (one, other) =>
        overlapOf(first, other) - overlapOf(first, one) || other.usePoints - one.usePoints,
    )
    .map(({ exercise }) => exercise.id);
};

/** Whether an exercise brings one group only, or steadies the trunk: a change of it disturbs least. */
export const isAccessory = (id: string, { options }: Problem): boolean => {
  const option = options.find(({ exercise }) => exercise.id === id);
  return option !== undefined && (option.gains.length <= 1 || option.exercise.kind === "stability");
};
