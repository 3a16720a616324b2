import { createMoves } from "./moves.ts";
import type { Pool } from "./moves.ts";
import { seededRandom } from "./random.ts";
import type { WeekNumbers, WeekState } from "./state.ts";

export interface SearchOptions {
  /** Changes to try; the search ends by this count and never by a clock. */
  readonly tries: number;
  readonly seed: number;
  /** Points above which the search is done. */
  readonly enough: number;
  /** Loss in points that is taken at first, with a chance of 1 in e; it falls to the last. */
  readonly warm?: number;
  readonly cold?: number;
}

export interface Found {
  readonly numbers: WeekNumbers;
  readonly value: number;
}

const WARM = 1.2;
const COLD = 0.02;

/**
 * Simulated annealing from the plan that the state holds: random changes within the rules, better
 * ones kept, worse ones kept the more seldom the colder it gets. Same input, same plan.
 * @returns the best plan met, which the state then holds
 */
export const anneal = (state: WeekState, pool: Pool, options: SearchOptions): Found => {
  const random = seededRandom(options.seed);
  const moves = createMoves(state, pool, random);
  const warm = options.warm ?? WARM;
  const cold = options.cold ?? COLD;
  let value = state.value();
  let best: Found = { numbers: state.numbers(), value };
  const cooling = (cold / warm) ** (1 / Math.max(1, options.tries));
  let heat = warm;
  for (let tried = 0; tried < options.tries && best.value < options.enough; tried += 1) {
    heat *= cooling;
    if (!moves.make()) continue;
    const next = state.value();
    const change = next - value;
    if (change < 0 && random() >= Math.exp(change / heat)) {
      moves.undo();
      continue;
    }
    value = next;
    if (value > best.value + 1e-9) best = { numbers: state.numbers(), value };
  }
  state.load(best.numbers);
  return { numbers: best.numbers, value: state.value() };
};
