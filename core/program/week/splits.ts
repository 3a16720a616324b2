import type { Pool } from "./moves.ts";
import type { Group } from "./rules.ts";
import type { Problem } from "./tables.ts";

/** Kinds of direct work that share 48 hours. */
const KINDS: readonly (readonly Group[])[] = [
  ["lats", "upper_back"],
  ["low_back", "glutes", "hamstrings"],
  ["quads"],
  ["chest"],
];

/** Which of two alternating days each kind of work is done on. */
export type Split = readonly (0 | 1)[];

/** All ways to lay the kinds on two alternating days. */
export const splitsOf = (): readonly Split[] =>
  Array.from({ length: 2 ** KINDS.length }, (_, code) =>
    KINDS.map((_kind, kind): 0 | 1 => (Math.floor(code / 2 ** kind) % 2 === 1 ? 1 : 0)),
  );

/** The part of a pool that a split allows. */
export const splitInto = (split: Split, { options, groups }: Problem, pool: Pool): Pool => ({
  bouts: pool.bouts,
  options: pool.options.filter((number) => {
    const option = options[number];
    if (!option) return false;
    return option.direct.every((group) => {
      const id = groups[group]?.id;
      const kind = KINDS.findIndex((list) => id !== undefined && list.includes(id));
      return kind === -1 || split[kind] === option.day % 2;
    });
  }),
});
