import type { Solver } from "../../solver/index.ts";
import type { MealSlot } from "../../food/index.ts";
import type { MealPart } from "../types.ts";
import { COMPANY } from "./company.ts";
import { dayModel } from "./model.ts";
import type { Candidate, DayProblem } from "./problem.ts";

/** How many candidates of each part a meal keeps at least. */
const KEPT: Readonly<Record<MealPart, number>> = {
  base: 4,
  main: 4,
  starch: 3,
  vegetable: 6,
  fruit: 4,
  oil: 1,
  drink: 2,
  extra: 4,
};

const NEEDED_PARTS: Readonly<Record<MealSlot, readonly MealPart[]>> = {
  breakfast: ["base", "fruit"],
  lunch: ["main", "starch", "vegetable"],
  dinner: ["main", "starch", "vegetable"],
  snack: [],
};

/** Candidates that the whole model gets, about. */
export const POOL_SIZE = 64;

export interface Pool {
  readonly problem: DayProblem;
  /** Of each need: the share that no choice of foods brings. */
  readonly lacking: readonly number[];
}

const keyOf = ({ meal, part }: Candidate): string => `${meal}.${part}`;

/** The part of a lack that is left to the day, since a solver's dust is no lack. */
const LEAST_LACK = 0.004;

/**
 * The candidates worth a place: those that the relaxed day uses, and those whose price it would
 * take least to use; each part of each meal keeps a choice. Needs that not even the relaxed day can
 * meet are lowered to what it can, so that what is left to decide is not drowned by them.
 * @returns null where even the relaxed day does not exist
 */
export const poolOf = (problem: DayProblem, solver: Solver, size: number): Pool | null => {
  const relaxed = dayModel(problem, "relaxed");
  const { status, values, columnDuals } = solver.solve(relaxed.model);
  if (status !== "optimal") return null;

  const rated = problem.candidates.map((candidate, at) => {
    const column = relaxed.amounts[at] ?? 0;
    const used = values[column] ?? 0;
    // At its upper bound a reduced cost is negative; used is used.
    return { candidate, at, rank: used > 1e-6 ? -1 : Math.max(0, columnDuals[column] ?? 0) };
  });
  const sorted = rated.toSorted((a, b) => a.rank - b.rank || a.at - b.at);
  const chosen = new Set<number>();
  const kept = new Map<string, number>();
  for (const { candidate, at, rank } of sorted) {
    const key = keyOf(candidate);
    const before = kept.get(key) ?? 0;
    if (rank >= 0 && before >= KEPT[candidate.part]) continue;
    kept.set(key, before + 1);
    chosen.add(at);
  }
  for (const at of companions(problem, sorted, chosen)) chosen.add(at);
  for (const { at } of sorted) {
    if (chosen.size >= size) break;
    chosen.add(at);
  }
  const lacking = relaxed.missing.map((column) => values[column] ?? 0);
  return {
    problem: {
      ...problem,
      candidates: problem.candidates.filter((_, at) => chosen.has(at)),
      needs: problem.needs.map((need, at) => {
        const lack = lacking[at] ?? 0;
        return lack < LEAST_LACK ? need : { ...need, amount: need.amount * (1 - lack) };
      }),
    },
    lacking,
  };
};

/**
 * Where a meal keeps nothing of what goes with its bread or oats, the best of it that there is: a
 * smaller choice must not look as if nothing were allowed.
 */
const companions = (
  { meals }: DayProblem,
  sorted: readonly { readonly candidate: Candidate; readonly at: number }[],
  chosen: ReadonlySet<number>,
): readonly number[] =>
  meals.flatMap(({ slot }, meal) =>
    COMPANY.filter(({ slots }) => slots.includes(slot)).flatMap((company) => {
      const beside = sorted.filter(
        ({ candidate }) =>
          candidate.meal === meal && company.with.includes(candidate.food.food.role),
      );
      const [best] = beside;
      return best === undefined || beside.some(({ at }) => chosen.has(at)) ? [] : [best.at];
    }),
  );

/** Parts that an open meal needs and of which it has neither a candidate nor what stands. */
export const partsWithout = ({
  meals,
  candidates,
  fixed,
  closed,
}: DayProblem): readonly { readonly meal: number; readonly part: MealPart }[] =>
  meals.flatMap(({ slot }, meal) => {
    if (closed.has(meal)) return [];
    return NEEDED_PARTS[slot].flatMap((part) =>
      [...candidates, ...fixed].some((one) => one.meal === meal && one.part === part)
        ? []
        : [{ meal, part }],
    );
  });
