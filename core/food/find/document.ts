import { fold, wordsOf } from "../../search/index.ts";
import type { IndexedField, SearchDocument } from "../../search/index.ts";
import type { Food } from "../foods/food.ts";
import { SAID_OF } from "./said.ts";
import {
  FIRST_MARKS,
  LEFT_OVERS,
  MARKS,
  NEUTRAL,
  NEUTRAL_PARTS,
  ONE_WORD,
  PART_MARKS,
  SHELVES,
} from "./table-words.ts";

export type FoodField = "name" | "other" | "said" | "details" | "shelf" | "brand";

/** What a word is worth in each part of what a food is called. */
export const FOOD_FIELDS: Readonly<Record<FoodField, IndexedField>> = {
  name: { weight: 10, isName: true, namesLast: true },
  other: { weight: 9.5, isName: true, namesLast: true },
  said: { weight: 9, isName: true, namesLast: true },
  shelf: { weight: 7 },
  details: { weight: 6 },
  brand: { weight: 5 },
};

/** The prior of a food of which nothing is known but a short name. */
const USUAL_PRIOR = 45;
export const LARGEST_PRIOR = 100;
/**
 * One of the foods that Dorsal comes with, which were chosen because they are eaten every day; the
 * usual kind of each stands before the others there.
 */
const EVERYDAY = { least: 27, most: 29 } as const;
const BRANDED = -16;
/** Words of a name that cost nothing, and what each further one costs. */
const SHORT_NAME = 4;
const PER_WORD = -1;
/** No name is so long that it cannot be found before what is not meant at all. */
const LONGEST_COUNTED = 16;

/** In the name of what is made for babies. */
const FOR_BABIES = /\b(?:babyfood|infants?|toddlers?)\b/i;
/** Where somebody asks for it. */
const OF_BABIES = /\b(?:baby(?:'?s|food)?|child(?:ren)?|infants?|toddlers?|formula)\b/i;

/** Whether a food was made for babies, by its name. */
export const isForBabies = (name: string): boolean => FOR_BABIES.test(name);
/** Whether a query asks for what babies eat. */
export const asksForBabies = (query: string): boolean => OF_BABIES.test(query);

/** Written all in capitals, as a table writes makers; what has so few letters may be a measure. */
const BRAND_IN_NAME = /\b(?!USDA\b|BBQ\b|DHA\b|ARA\b|NFS\b)[A-Z][A-Z'&.]{2,}/;
/** Most names on packets have no parts. */
const DIVIDED = /[(,;]/;
const IN_BRACKETS = /\(([^)]*)\)/g;
/** What stands in brackets and is no other name. */
const NO_NAME = /^(?:includes?|formerly|alaska native|navajo|hopi|apache|all)\b|\d/i;

/** What a table's name is made of. */
interface NameParts {
  /** What it is: its first part, and those that make another food of it. */
  readonly name: string;
  /** All that stands after its first part, in lower case. */
  readonly parts: readonly string[];
  /** How it was cooked, cut or measured, and what is said of its parts in brackets. */
  readonly details: readonly string[];
  /** Where it stands, when that was the first part: "Fish". */
  readonly shelf: string | null;
  /** Other names in brackets. */
  readonly other: readonly string[];
}

const tellsLittle = (part: string): boolean => {
  const folded = fold(part);
  if (NEUTRAL_PARTS.has(folded)) return true;
  if (LEFT_OVERS.has(folded)) return false;
  return wordsOf(folded).every((word) => NEUTRAL.has(word) || /^\d/.test(word));
};

/** A table says the same few hundred parts thousands of times. */
const toldLittle = new Map<string, boolean>();
const MOST_TOLD = 5000;

const isNeutral = (part: string): boolean => {
  const known = toldLittle.get(part);
  if (known !== undefined) return known;
  const isIt = tellsLittle(part);
  if (toldLittle.size < MOST_TOLD) toldLittle.set(part, isIt);
  return isIt;
};

/** A name in parts; one without commas is a name and nothing else. */
export const namePartsOf = (text: string): NameParts => {
  if (!DIVIDED.test(text))
    return { name: text.trim() || text, parts: [], details: [], shelf: null, other: [] };
  const other: string[] = [];
  const inBrackets: string[] = [];
  const bare = text.replace(IN_BRACKETS, (_, inside: string, place: number) => {
    if (NO_NAME.test(inside)) return " ";
    // After the first comma it is a part of the food, or told of it: "loin (chops)".
    if (text.lastIndexOf(",", place) === -1) other.push(...inside.split(/,| or /));
    else inBrackets.push(inside);
    return " ";
  });
  const parts = bare
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const [first = text, ...later] = parts;
  const isShelf = later.length > 0 && SHELVES.has(fold(first));
  const [head = text, ...rest] = isShelf ? later : [first, ...later];
  return {
    name: [head, ...rest.filter((part) => !isNeutral(part))].join(", "),
    parts: rest.map((part) => part.toLowerCase()),
    details: [...rest.filter(isNeutral), ...inBrackets],
    shelf: isShelf ? first : null,
    other: other.map((name) => name.trim()).filter((name) => name !== ""),
  };
};

/** What Dorsal knows of a food that it comes with. */
export interface Everyday {
  readonly names: readonly string[];
  /** Where it stands among all of them, from 0 for the first to 1. */
  readonly place: number;
}

interface Phrase {
  readonly rest: readonly string[];
  readonly mark: number;
}

/** By their first word, since of most words there is none. */
const phrases = new Map<string, Phrase[]>();
for (const [mark, { phrases: all }] of MARKS.entries())
  for (const phrase of all.split("|")) {
    const [first = "", ...rest] = phrase.split(" ");
    phrases.set(first, [...(phrases.get(first) ?? []), { rest, mark }]);
  }

const firstMarks = FIRST_MARKS.flatMap(({ phrases: all, points }) =>
  all.split("|").map((beginning) => ({ beginning, points })),
);

const NONE: readonly never[] = [];

/** The points of a name for all that is said in it, each mark once. */
const markPoints = (words: readonly string[]): number => {
  const seen: number[] = [];
  let points = 0;
  for (let place = 0; place < words.length; place += 1)
    for (const { rest, mark } of phrases.get(words[place] ?? "") ?? NONE)
      if (
        !seen.includes(mark) &&
        rest.every((word, further) => words[place + 1 + further] === word)
      ) {
        seen.push(mark);
        points += MARKS[mark]?.points ?? 0;
      }
  return points;
};

/**
 * How likely a food is what is meant, from 0 to 100: everyday, plain and raw foods first; what is
 * made for babies, sold ready to eat, dried, salted or of one maker after them; long names last.
 */
const priorOf = (
  food: Food,
  words: readonly string[],
  parts: readonly string[],
  everyday: Everyday | null,
): number => {
  // What is in brackets says something of it, but does not make its name longer.
  const length = food.name.includes("(")
    ? wordsOf(food.name.replace(IN_BRACKETS, " ")).length
    : words.length;
  let points = USUAL_PRIOR + markPoints(words);
  points += PER_WORD * Math.max(0, Math.min(length, LONGEST_COUNTED) - SHORT_NAME);
  if (words.length === 1) points += ONE_WORD;
  const lower = food.name.toLowerCase();
  for (const { beginning, points: own } of firstMarks)
    if (lower.startsWith(beginning)) points += own;
  for (const part of parts) points += PART_MARKS[part] ?? 0;
  const isBranded = food.brand !== null || BRAND_IN_NAME.test(food.name);
  if (isBranded) points += BRANDED;
  if (everyday !== null) {
    const own = EVERYDAY.most - (EVERYDAY.most - EVERYDAY.least) * everyday.place;
    points += isBranded ? own / 2 : own;
  }
  return Math.max(0, Math.min(LARGEST_PRIOR, points));
};

interface Saying {
  /** For each word that is needed, the forms it may have. */
  readonly needed: readonly (readonly string[])[];
  readonly said: readonly string[];
}

/** By the forms of the first word, since most foods have none of them. */
const sayings = new Map<string, Saying[]>();
for (const [words, said] of SAID_OF) {
  const [first = [], ...needed] = words.split(" ").map((word) => word.split("|"));
  for (const form of first) sayings.set(form, [...(sayings.get(form) ?? []), { needed, said }]);
}

/** Names that people say of a food with such words in its name. */
const saidOf = (words: readonly string[]): readonly string[] => {
  const all: string[] = [];
  for (const word of words)
    for (const { needed, said } of sayings.get(word) ?? NONE)
      if (needed.every((forms) => forms.some((form) => words.includes(form)))) all.push(...said);
  return all;
};

/**
 * A food as it is searched for.
 * @param everyday what Dorsal knows of the same food; null where it does not come with it
 */
export const foodDocument = (food: Food, everyday: Everyday | null): SearchDocument<FoodField> => {
  const { name, parts, details, shelf, other } = namePartsOf(food.name);
  const words = wordsOf(food.name);
  return {
    id: food.ref,
    prior: priorOf(food, words, parts, everyday),
    fields: {
      name,
      other: [...food.synonyms, ...other, ...(everyday?.names ?? [])],
      said: saidOf(words),
      details,
      ...(shelf === null ? {} : { shelf }),
      ...(food.brand === null ? {} : { brand: food.brand }),
    },
  };
};
