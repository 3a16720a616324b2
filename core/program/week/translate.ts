import type { WeekNumbers, WeekState } from "./state.ts";
import type { Problem } from "./tables.ts";

const keysOf = (
  items: readonly { readonly exercise: { readonly id: string }; readonly day: number }[],
  days: Problem["days"],
): readonly string[] => items.map(({ exercise, day }) => `${exercise.id}@${days[day]?.day ?? ""}`);

/** A plan by the names of its parts: `exercise@day` to sets or cycles. */
export interface NamedNumbers {
  readonly sets: ReadonlyMap<string, number>;
  readonly cycles: ReadonlyMap<string, number>;
}

const named = (keys: readonly string[], counts: readonly number[]): ReadonlyMap<string, number> =>
  new Map(
    keys.flatMap((key, number): [string, number][] => {
      const count = counts[number] ?? 0;
      return count > 0 ? [[key, count]] : [];
    }),
  );

/** Names a plan, so that it can be carried over to the problem of a changed profile. */
export const nameNumbers = (
  { options, bouts, days }: Problem,
  { sets, cycles }: WeekNumbers,
): NamedNumbers => ({
  sets: named(keysOf(options, days), sets),
  cycles: named(keysOf(bouts, days), cycles),
});

/** Puts a named plan into an empty state, as far as the state's rules allow. */
export const loadNamed = (state: WeekState, plan: NamedNumbers): void => {
  const { options, bouts, days } = state.problem;
  for (const [number, key] of keysOf(options, days).entries()) {
    const option = options[number];
    const wanted = plan.sets.get(key);
    if (!option || wanted === undefined) continue;
    for (let sets = Math.min(wanted, option.mostSets); sets >= option.fewestSets; sets -= 1)
      if (state.canSet(number, sets)) {
        state.set(number, sets);
        break;
      }
  }
  for (const [number, key] of keysOf(bouts, days).entries()) {
    const bout = bouts[number];
    const wanted = plan.cycles.get(key);
    if (!bout || wanted === undefined) continue;
    for (let cycles = Math.min(wanted, bout.most); cycles >= bout.fewest; cycles -= 1)
      if (state.canRun(number, cycles)) {
        state.run(number, cycles);
        break;
      }
  }
};
