import type { Entry, ModelBuilder } from "../../solver/index.ts";
import { PARTS_PER_SET } from "./contribution.ts";
import type { OptionColumns } from "./model-columns.ts";
import type { Option, Problem } from "./tables.ts";

const NONE = Number.NEGATIVE_INFINITY;

/**
 * The 48 hours: a group worked directly on a day is not worked directly on its neighbours. Two cuts
 * say the same more sharply to a relaxation: the direct sets of two neighbours together keep within
 * one day's cap, and a chain that works the group directly is used on one of them.
 */
export const addSpacing = (
  builder: ModelBuilder,
  { days, groups, options }: Problem,
  columns: readonly OptionColumns[],
  setsOf: (numbers: readonly number[], factorOf: (option: Option) => number) => Entry[],
): void => {
  const uses = (numbers: readonly number[]): Entry[] =>
    numbers.flatMap((number): Entry[] => {
      const column = columns[number]?.use;
      return column === undefined ? [] : [[column, 1]];
    });
  const directOn = (group: number, day: number): readonly number[] =>
    options.flatMap((option, number) =>
      option.day === day && option.direct.includes(group) ? [number] : [],
    );
  const byChain = (numbers: readonly number[]): ReadonlyMap<number, readonly number[]> => {
    const chains = new Map<number, number[]>();
    for (const number of numbers) {
      const chain = options[number]?.chain ?? -1;
      chains.set(chain, [...(chains.get(chain) ?? []), number]);
    }
    return chains;
  };

  for (const [group, { isSpaced, dayCap }] of groups.entries()) {
    if (!isSpaced) continue;
    const worked = days.map(({ neighbours }, day) => {
      const direct = directOn(group, day);
      if (neighbours.length === 0 || direct.length === 0) return null;
      const column = builder.column({ upper: 1, isWhole: true });
      for (const numbers of byChain(direct).values())
        builder.row(NONE, 0, [...uses(numbers), [column, -1]]);
      return column;
    });
    for (const [day, { neighbours }] of days.entries())
      for (const other of neighbours) {
        const here = worked[day] ?? null;
        const there = worked[other] ?? null;
        if (other < day || here === null || there === null) continue;
        builder.row(NONE, 1, [
          [here, 1],
          [there, 1],
        ]);
        const both = [...directOn(group, day), ...directOn(group, other)];
        for (const numbers of byChain(both).values()) builder.row(NONE, 1, uses(numbers));
        if (dayCap < Number.MAX_SAFE_INTEGER)
          builder.row(
            NONE,
            dayCap / PARTS_PER_SET,
            setsOf(
              both,
              ({ gains }) =>
                (gains.find((gain) => gain.group === group)?.parts ?? 0) / PARTS_PER_SET,
            ),
          );
      }
  }
};
