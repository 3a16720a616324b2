import { err, ok } from "../quantity/index.ts";
import type { Result } from "../quantity/index.ts";

/** Something a person may have, as they would say it, and the equipment it gives. */
export interface KitChip {
  readonly id: string;
  readonly label: string;
  readonly provides: readonly string[];
}

/** What can be asked for; kept in a profile by id. */
export const kitChips: readonly KitChip[] = [
  { id: "mat", label: "Mat or carpet", provides: ["mat"] },
  { id: "dumbbells", label: "Dumbbells", provides: ["dumbbell"] },
  { id: "bench", label: "Bench or couch", provides: ["bench", "couch"] },
  { id: "backpack", label: "Backpack to load", provides: ["backpack"] },
  { id: "bands", label: "Bands", provides: ["long_band", "mini_band"] },
  { id: "cable", label: "Cable machine", provides: ["cable", "lat_pulldown", "seated_row"] },
  { id: "back-bench", label: "Back extension bench", provides: ["back_ext_bench"] },
  { id: "rower", label: "Rowing machine", provides: ["rower"] },
  { id: "ropes", label: "Battle ropes", provides: ["battle_ropes"] },
  { id: "stairs", label: "Stairs", provides: ["stairs"] },
  { id: "stair-machine", label: "Stair machine", provides: ["stair_climber"] },
  { id: "heavy-bag", label: "Heavy bag and gloves", provides: ["heavy_bag", "gloves"] },
  { id: "speed-bag", label: "Speed bag", provides: ["speed_bag"] },
];

/** What every home has; nobody is asked for it. */
const HOUSEHOLD: readonly string[] = ["none", "wall", "door", "chair", "table", "towel"];

/** Other words for chips, in the singular. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  bag: ["heavy-bag", "speed-bag"],
  "punching bag": ["heavy-bag"],
  "boxing bag": ["heavy-bag"],
  carpet: ["mat"],
  rug: ["mat"],
  "exercise mat": ["mat"],
  "yoga mat": ["mat"],
  weight: ["dumbbells"],
  rucksack: ["backpack"],
  couch: ["bench"],
  sofa: ["bench"],
  "resistance band": ["bands"],
  "long band": ["bands"],
  "mini band": ["bands"],
  "cable tower": ["cable"],
  "lat pulldown": ["cable"],
  "row machine": ["rower"],
  "rowing machine": ["rower"],
  "battle rope": ["ropes"],
  stairway: ["stairs"],
  staircase: ["stairs"],
  "stair climber": ["stair-machine"],
  stairmaster: ["stair-machine"],
  "back extension bench": ["back-bench"],
  "hyperextension bench": ["back-bench"],
  "roman chair": ["back-bench"],
};

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

const NAMES: Readonly<Record<string, string>> = {
  none: "Nothing",
  mat: "Mat or carpet",
  couch: "Couch",
  bench: "Bench",
  dumbbell: "Dumbbell",
  long_band: "Long band",
  mini_band: "Mini band",
  cable: "Cable machine",
  lat_pulldown: "Lat pulldown machine",
  seated_row: "Seated row machine",
  back_ext_bench: "Back extension bench",
  reverse_hyper: "Reverse hyper machine",
  rower: "Rowing machine",
  stair_climber: "Stair machine",
  pullup_bar: "Pull-up bar",
};

/** The name of a piece of equipment; made from the id where it has none of its own. */
export const equipmentName = (id: string): string => {
  const plain = id.replaceAll("_", " ");
  return NAMES[id] ?? plain.charAt(0).toUpperCase() + plain.slice(1);
};
