import type { WeekModel } from "./model.ts";
import type { WeekState } from "./state.ts";

/** Below this a relaxed use is not worth rounding up. */
const LIKELY = 0.25;

/**
 * Puts the relaxed plan into the state, as far as whole numbers and the rules allow: what it uses
 * most comes first.
 */
export const roundInto = (state: WeekState, model: WeekModel, values: readonly number[]): void => {
  const { options, bouts } = state.problem;
  const at = (column: number | null | undefined): number =>
    column === null || column === undefined ? 0 : (values[column] ?? 0);
  const wanted = options
    .map((option, number) => {
      const columns = model.options[number];
      const use = at(columns?.use);
      const sets = option.fewestSets * use + at(columns?.upToThree) + at(columns?.beyond);
      return { number, use, sets: Math.round(sets / Math.max(use, LIKELY)) };
    })
    .filter(({ use }) => use >= LIKELY)
    .toSorted((one, other) => other.use - one.use || one.number - other.number);
  const runs = bouts
    .map((_, number) => {
      const use = at(model.bouts[number]?.use);
      return {
        number,
        use,
        cycles: Math.round(at(model.bouts[number]?.cycles) / Math.max(use, LIKELY)),
      };
    })
    .filter(({ use }) => use >= LIKELY)
    .toSorted((one, other) => other.use - one.use || one.number - other.number);
  for (const { number, cycles } of runs) {
    const bout = bouts[number];
    if (!bout) continue;
    for (let count = Math.min(cycles, bout.most); count >= bout.fewest; count -= 1)
      if (state.canRun(number, count)) {
        state.run(number, count);
        break;
      }
  }
  for (const { number, sets } of wanted) {
    const option = options[number];
    if (!option) continue;
    for (let count = Math.min(sets, option.mostSets); count >= option.fewestSets; count -= 1)
      if (state.canSet(number, count)) {
        state.set(number, count);
        break;
      }
  }
};
