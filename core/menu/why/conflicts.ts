import { roundTo } from "../../quantity/index.ts";
import type { Solver } from "../../solver/index.ts";
import { conflictMessages } from "../messages/conflicts.ts";
import { dayModel } from "../model/model.ts";
import type { LooseGoal } from "../model/model.ts";
import type { DayProblem } from "../model/problem.ts";
import { problemOf } from "../plan/day.ts";
import type { DayAsk } from "../plan/day.ts";
import { leastKcalFor } from "../request/person.ts";
import type { Conflict, NearestGoal } from "../types.ts";

/** Goals that a person can change; the others are limits of ours and stay. */
const CHANGEABLE = ["energyKcal", "proteinG"] as const;
/** Limits that may stand against them, in the order in which they are named. */
const LIMITS: readonly LooseGoal[] = ["fat", "saturatedFat", "sodium", "upperLimits"];
/** Rounding to whole amounts needs some room beside what fractions reach. */
const ROOM = [0.02, 0.04, 0.08, 0.16];
const STEP = { energyKcal: 10, proteinG: 1 } as const;
/** Shares of the energy that are looked at, nearest first. */
const ENERGIES = [1.08, 0.92, 1.16, 0.84, 1.25, 0.76, 1.4, 0.68, 1.6, 1.8, 2.1];
const HALVINGS = 2;
/** No day of a menu has more, kcal. */
const MOST_KCAL = 6000;

const isPossible = (problem: DayProblem, solver: Solver): boolean =>
  solver.solve(dayModel(problem, "relaxed").model).status === "optimal";

/** How far a goal alone would have to move, as a share of it, signed; null where that does not do. */
const moveOf = (problem: DayProblem, goal: LooseGoal, solver: Solver): number | null => {
  const loose = dayModel(problem, "relaxed", new Set([goal]));
  const { status, values } = solver.solve(loose.model);
  if (status !== "optimal") return null;
  return loose.moves.reduce((sum, { column, sign }) => sum + sign * (values[column] ?? 0), 0);
};

const nearestProtein = (ask: DayAsk, solver: Solver): NearestGoal | null => {
  const problem = problemOf(ask);
  const move = moveOf(problem, "proteinG", solver);
  if (move === null || Math.abs(move) < 1e-6) return null;
  const asked = problem.target.proteinG;
  for (const room of ROOM) {
    const works = roundTo(asked * (1 + move + Math.sign(move) * room), STEP.proteinG);
    if (
      works > 0 &&
      isPossible({ ...problem, target: { ...problem.target, proteinG: works } }, solver)
    )
      return nearestGoal("proteinG", asked, works);
  }
  return null;
};

const nearestGoal = (
  goal: (typeof CHANGEABLE)[number],
  asked: number,
  works: number,
): NearestGoal => ({ goal, asked, works, text: conflictMessages.nearest(goal, asked, works) });

/** Portions grow with the energy of a day, so each energy is a question of its own. */
const nearestEnergy = (ask: DayAsk, solver: Solver): NearestGoal | null => {
  const asked = ask.target.energyKcal;
  const least = leastKcalFor(ask.request);
  const works = (share: number): boolean => {
    const energyKcal = asked * share;
    if (energyKcal < least || energyKcal > MOST_KCAL) return false;
    return isPossible(problemOf({ ...ask, target: { ...ask.target, energyKcal } }), solver);
  };
  const found = ENERGIES.find(works);
  if (found === undefined) return null;
  const between = ENERGIES.filter((share) => share > 1 === found > 1);
  const before = between[between.indexOf(found) - 1] ?? 1;
  let [bad, good] = [before, found];
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const middle = (bad + good) / 2;
    if (works(middle)) good = middle;
    else bad = middle;
  }
  const roomier = good + Math.sign(good - 1) * (ROOM[0] ?? 0);
  const share = works(roomier) ? roomier : good;
  return nearestGoal("energyKcal", asked, roundTo(asked * share, STEP.energyKcal));
};

/**
 * Which goals of a day cannot be kept together, and the nearest of those a person can change that
 * would do alone. Found with relaxations: milliseconds each. Empty where fractions of portions keep
 * all of them.
 */
export const conflictsOf = (ask: DayAsk, solver: Solver): readonly Conflict[] => {
  const whole = problemOf(ask, "roomy");
  if (isPossible(whole, solver)) return [];
  const nearest = [nearestEnergy(ask, solver), nearestProtein(ask, solver)].flatMap(
    (goal) => goal ?? [],
  );
  const problem = problemOf(ask);
  const limits = LIMITS.filter((goal) => moveOf(problem, goal, solver) !== null);
  const fixed = problem.fixed.length > 0 && isPossible({ ...problem, fixed: [] }, solver);
  const named = [...CHANGEABLE, ...(fixed ? ["locked"] : []), ...limits];
  return [
    {
      goals: named,
      nearest,
      text: conflictMessages.text(
        ask.request.diet,
        problem.target,
        named,
        nearest.map(({ text }) => text),
      ),
    },
  ];
};
