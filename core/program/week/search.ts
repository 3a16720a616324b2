import { createRebuild } from "./rebuild.ts";
import type { Pool } from "./pool.ts";
import { seededRandom } from "./random.ts";
import type { WeekNumbers, WeekState } from "./state.ts";

export interface SearchOptions {
  /** Rebuildings to try; the search ends by this count and never by a clock. */
  readonly rounds: number;
  readonly seed: number;
  /** Points above which the search is done. */
  readonly enough: number;
  /** Loss in points that is taken at first, with a chance of 1 in e; it falls to the last. */
  readonly warm: number;
  readonly cold: number;
}

export interface Found {
  readonly numbers: WeekNumbers;
  readonly value: number;
}

/**
 * From the plan that the state holds: takes a few exercises out, fills up again, and keeps what is
 * better, and what is worse the more seldom the colder it gets (large neighbourhood search with the
 * acceptance of simulated annealing). In a week that is full to the minute no single exchange gains,
 * but two short exercises for a long one may. Same input, same plan.
 * @returns the best plan met, which the state then holds
 */
export const search = (state: WeekState, pool: Pool, options: SearchOptions): Found => {
  const random = seededRandom(options.seed);
  const rebuild = createRebuild(state, pool, random);
  const cooling = (options.cold / options.warm) ** (1 / Math.max(1, options.rounds));
  const bestSets = state.sets.slice();
  const bestCycles = state.cycles.slice();
  let value = state.value();
  let best = value;
  let heat = options.warm;
  for (let round = 0; round < options.rounds && best < options.enough; round += 1) {
    heat *= cooling;
    rebuild.make();
    const next = state.value();
    const change = next - value;
    if (change < 0 && random() >= Math.exp(change / heat)) {
      rebuild.undo();
      continue;
    }
    value = next;
    if (value <= best) continue;
    best = value;
    bestSets.set(state.sets);
    bestCycles.set(state.cycles);
  }
  state.load({ sets: bestSets, cycles: bestCycles });
  return { numbers: state.numbers(), value: best };
};
