import type { Pool } from "./pool.ts";
import type { WeekState } from "./state.ts";

/** A gain below is rounding. */
const LEAST_GAIN = 1e-8;
/** Cycles that cardio is begun with, above the fewest, and by which it is made longer or shorter. */
const FIRST_CYCLES = [0, 2, 5, 9] as const;
const MORE_CYCLES = [-3, -1, 1, 3] as const;

/** Makes the best single change until none gains. */
export const climb = (state: WeekState, pool: Pool): void => {
  const { options, bouts } = state.problem;
  for (;;) {
    let gain = LEAST_GAIN;
    let number = -1;
    let count = 0;
    let isBout = false;
    const offer = (found: number, item: number, wanted: number, isRun: boolean): void => {
      if (found <= gain) return;
      gain = found;
      number = item;
      count = wanted;
      isBout = isRun;
    };
    for (const item of pool.options) {
      const option = options[item];
      if (!option) continue;
      const before = state.sets[item] ?? 0;
      if (before > 0) offer(state.setGain(item, 0), item, 0, false);
      for (let wanted = option.fewestSets; wanted <= option.mostSets; wanted += 1)
        if (state.canSet(item, wanted)) offer(state.setGain(item, wanted), item, wanted, false);
        else break;
    }
    for (const item of pool.bouts) {
      const bout = bouts[item];
      if (!bout) continue;
      const before = state.cycles[item] ?? 0;
      if (before > 0) offer(state.runGain(item, 0), item, 0, true);
      const from = before > 0 ? before : bout.fewest;
      for (const more of before > 0 ? MORE_CYCLES : FIRST_CYCLES) {
        const wanted = from + more;
        if (wanted < bout.fewest || wanted > bout.most || !state.canRun(item, wanted)) continue;
        offer(state.runGain(item, wanted), item, wanted, true);
      }
    }
    if (number < 0) return;
    if (isBout) state.run(number, count);
    else state.set(number, count);
  }
};
