import type { Pool } from "./moves.ts";
import { seededRandom } from "./random.ts";
import type { Found } from "./search.ts";
import type { WeekNumbers, WeekState } from "./state.ts";

/** A gain below is rounding. */
const LEAST_GAIN = 1e-9;

interface Change {
  readonly isBout: boolean;
  readonly number: number;
  readonly count: number;
  readonly value: number;
}

const apply = (state: WeekState, change: Change): void => {
  if (change.isBout) state.run(change.number, change.count);
  else state.set(change.number, change.count);
};

/** The change of one option or bout that gains most; null when none gains. */
const bestChange = (state: WeekState, pool: Pool, from: number): Change | null => {
  const { options, bouts } = state.problem;
  let best: Change | null = null;
  let least = from + LEAST_GAIN;
  for (const number of pool.options) {
    const option = options[number];
    if (!option) continue;
    const before = state.sets[number] ?? 0;
    for (let count = 0; count <= option.mostSets; count += 1) {
      if (count === before || (count > 0 && count < option.fewestSets)) continue;
      if (!state.canSet(number, count)) {
        if (count > before) break;
        continue;
      }
      state.set(number, count);
      const value = state.value();
      state.set(number, before);
      if (value <= least) continue;
      least = value;
      best = { isBout: false, number, count, value };
    }
  }
  for (const number of pool.bouts) {
    const bout = bouts[number];
    if (!bout) continue;
    const before = state.cycles[number] ?? 0;
    const counts =
      before === 0
        ? [bout.fewest, bout.fewest + 2, bout.fewest + 5, bout.fewest + 9]
        : [before - 3, before - 1, before + 1, before + 3, 0];
    for (const count of counts) {
      const isCount = count === 0 || (count >= bout.fewest && count <= bout.most);
      if (!isCount || !state.canRun(number, count)) continue;
      state.run(number, count);
      const value = state.value();
      state.run(number, before);
      if (value <= least) continue;
      least = value;
      best = { isBout: true, number, count, value };
    }
  }
  return best;
};

/** Makes the best single change until none gains. @returns the points */
export const climb = (state: WeekState, pool: Pool): number => {
  let value = state.value();
  for (let change = bestChange(state, pool, value); change;) {
    apply(state, change);
    value = change.value;
    change = bestChange(state, pool, value);
  }
  return value;
};

/** Takes out some exercises that have a day or a group in common, or any. */
const ruin = (state: WeekState, random: () => number): void => {
  const { options, bouts } = state.problem;
  const count = state.used.count();
  const seed = state.used.list[Math.floor(random() * Math.max(1, count))] ?? 0;
  const kind = random();
  const near = Array.from(state.used.list.subarray(0, count)).filter((number) => {
    const one = options[seed];
    const other = options[number];
    if (!one || !other || number === seed) return false;
    if (kind < 0.45) return one.day === other.day;
    if (kind < 0.8)
      return one.gains.some(({ group }) => other.gains.some((gain) => gain.group === group));
    return true;
  });
  const most = 1 + Math.floor(random() * 3);
  if (count > 0) state.set(seed, 0);
  for (let taken = 0; taken < most && near.length > 0; taken += 1) {
    const [number] = near.splice(Math.floor(random() * near.length), 1);
    if (number !== undefined) state.set(number, 0);
  }
  const day = options[seed]?.day;
  if (random() < 0.4)
    for (const number of Array.from(state.running.list.subarray(0, state.running.count())))
      if (bouts[number]?.day === day || random() < 0.2) state.run(number, 0);
};

/** After a ruin the pool is looked at in part, so that it is not filled the same way again. */
const partOf = (pool: Pool, random: () => number): Pool => ({
  options: pool.options.filter(() => random() < 0.75),
  bouts: pool.bouts.filter(() => random() < 0.75),
});

const restore = (state: WeekState, numbers: WeekNumbers): void => state.load(numbers);

/**
 * Ruin and recreate: takes a few exercises out, fills up again by the best single changes, and keeps
 * what is better, or a little worse while it is early.
 * @returns the best plan met, which the state then holds
 */
export const ruinAndRecreate = (
  state: WeekState,
  pool: Pool,
  options: { readonly rounds: number; readonly seed: number; readonly enough: number },
): Found => {
  const random = seededRandom(options.seed);
  let value = climb(state, pool);
  let current = state.numbers();
  let best: Found = { numbers: current, value };
  for (let round = 0; round < options.rounds && best.value < options.enough; round += 1) {
    ruin(state, random);
    climb(state, partOf(pool, random));
    const next = climb(state, pool);
    const slack = 0.4 * (1 - round / options.rounds);
    if (next < value - slack * random()) {
      restore(state, current);
      continue;
    }
    value = next;
    current = state.numbers();
    if (value > best.value + LEAST_GAIN) best = { numbers: current, value };
  }
  restore(state, best.numbers);
  return { numbers: best.numbers, value: state.value() };
};
