import type { HouseholdPortion } from "../../food/index.ts";

/** Parts of a measure that a person can take. */
const PARTS: readonly (readonly [value: number, text: string])[] = [
  [0.25, "¼"],
  [1 / 3, "⅓"],
  [0.5, "½"],
  [2 / 3, "⅔"],
  [0.75, "¾"],
];
/** By how much the measure may miss the grams. */
const EXACT = 0.04;
const NEAR = 0.12;
/** More of a small measure is not counted by anybody. */
const MOST_COUNTED = 12;

const ADJECTIVES = new Set(
  "small medium large whole thin thick heaped level ready cooked packed half".split(" "),
);
const UNCHANGED = new Set("tbsp tsp oz large small medium whole".split(" "));
const IRREGULAR: Readonly<Record<string, string>> = {
  leaf: "leaves",
  loaf: "loaves",
  half: "halves",
  piece: "pieces",
};

const plural = (word: string): string => {
  if (UNCHANGED.has(word) || /[^s]s$/u.test(word)) return word;
  const irregular = IRREGULAR[word];
  if (irregular !== undefined) return irregular;
  if (/(?:ch|sh|x|ss)$/u.test(word)) return `${word}es`;
  return /[^aeiou]y$/u.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
};

interface Measure {
  readonly count: number;
  readonly words: readonly string[];
  readonly grams: number;
}

/** `1/2 cup chopped=78` is a half of something that weighs 156. */
const measureOf = ({ label, grams }: HouseholdPortion): Measure | null => {
  const match = /^(\d+)(?:\/(\d+))? (.+)$/u.exec(label);
  if (!match) return null;
  const count = Number(match[1]) / Number(match[2] ?? 1);
  return { count, words: (match[3] ?? "").split(" "), grams: grams / count };
};

const countText = (count: number): string | null => {
  const whole = Math.floor(count + 1e-9);
  const rest = count - whole;
  if (rest < 1e-6) return String(whole);
  const part = PARTS.find(([value]) => Math.abs(value - rest) < 1e-6);
  if (!part) return null;
  return whole === 0 ? part[1] : `${whole}${part[1]}`;
};

const withCount = (count: number, { words, count: labelled }: Measure): string | null => {
  const number = countText(count);
  if (number === null) return null;
  if (count <= 1) {
    // `23 almonds` taken once is no `1 almonds`.
    const single =
      labelled > 1 ? words.map((word, at) => (at === 0 ? singular(word) : word)) : words;
    return `${number} ${single.join(" ")}`;
  }
  if (labelled > 1) return `${number} ${words.join(" ")}`;
  const noun = words.findIndex((word) => !ADJECTIVES.has(word));
  const at = noun === -1 ? 0 : noun;
  return `${number} ${words.map((word, place) => (place === at ? plural(word) : word)).join(" ")}`;
};

const singular = (word: string): string =>
  word.endsWith("ies") ? `${word.slice(0, -3)}y` : word.replace(/(?<!s)s$/u, "");

const candidates: readonly number[] = [
  ...PARTS.map(([value]) => value),
  ...Array.from({ length: 4 }, (_, whole) => PARTS.map(([value]) => whole + 1 + value)).flat(),
  ...Array.from({ length: MOST_COUNTED }, (_, at) => at + 1),
].toSorted((a, b) => a - b);

/** How pleasant a count is to take: whole ones, then halves, then the rest. */
const effort = (count: number): number => {
  if (Number.isInteger(count)) return count > 4 ? 2 : 0;
  return Number.isInteger(count * 2) ? 1 : 2;
};

interface Fit {
  readonly text: string;
  readonly miss: number;
  readonly effort: number;
}

const fitsOf = (grams: number, portions: readonly HouseholdPortion[]): readonly Fit[] =>
  portions.flatMap((portion) => {
    const measure = measureOf(portion);
    if (!measure) return [];
    return candidates.flatMap((count): Fit[] => {
      const miss = Math.abs((count * measure.grams) / grams - 1);
      if (miss > NEAR) return [];
      const text = withCount(count, measure);
      return text === null ? [] : [{ text, miss, effort: effort(count) }];
    });
  });

const gramsText = (grams: number): string => `${Number(grams.toFixed(1))} g`;

/**
 * Grams in a household measure of the food: `1 medium`, `¾ cup`; `about` where it misses by more
 * than 4 %, and grams where no measure comes near.
 */
export const portionText = (grams: number, portions: readonly HouseholdPortion[]): string => {
  const fits = fitsOf(grams, portions);
  const exact = fits.filter(({ miss }) => miss <= EXACT);
  const [best] = (exact.length > 0 ? exact : fits).toSorted(
    (a, b) => a.effort - b.effort || a.miss - b.miss,
  );
  if (!best) return gramsText(grams);
  return best.miss <= EXACT ? best.text : `about ${best.text}`;
};
