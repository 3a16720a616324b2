import { err, ok } from "../quantity/index.ts";
import type { Result } from "../quantity/index.ts";
import { ALIASES, HOUSEHOLD, kitChips } from "./kit/chips.ts";

/** One spelling for all: lower case, single spaces for hyphens too, every word in the singular. */
const plainly = (word: string): string =>
  word
    .trim()
    .toLowerCase()
    .split(/[\s_-]+/)
    .map((part) => part.replace(/(?<=ch)es$|(?<=..)s$/, ""))
    .join(" ");

const wordList: readonly (readonly [string, readonly string[]])[] = [
  ...Object.entries(ALIASES),
  ...kitChips.flatMap(({ id, label }): (readonly [string, readonly string[]])[] => [
    [id, [id]],
    [label, [id]],
  ]),
];

const chipsByWord: ReadonlyMap<string, readonly string[]> = new Map(
  wordList.map(([word, chips]) => [plainly(word), chips]),
);

const household: ReadonlySet<string> = new Set(HOUSEHOLD);

/** Chip ids of what a person typed, separated by commas; or the words that mean nothing here. */
export const parseHave = (
  text: string,
): Result<readonly string[], { readonly unknown: readonly string[] }> => {
  const have = new Set<string>();
  const unknown: string[] = [];
  for (const word of text.split(/[,;\n]/)) {
    const plain = plainly(word);
    if (plain === "" || household.has(plain)) continue;
    const chips = chipsByWord.get(plain);
    if (chips) for (const chip of chips) have.add(chip);
    else unknown.push(word.trim());
  }
  return unknown.length > 0
    ? err({ unknown })
    : ok(kitChips.map(({ id }) => id).filter((id) => have.has(id)));
};

/** All the equipment of a person with these chips, what every home has included. */
export const equipmentOf = (have: readonly string[]): ReadonlySet<string> =>
  new Set([
    ...HOUSEHOLD,
    ...kitChips.filter(({ id }) => have.includes(id)).flatMap(({ provides }) => provides),
  ]);
