import { shortened } from "../../../quantity/index.ts";
import { PORTION_NAME } from "../../../record/index.ts";

/** A household measure in two: how many, and of what. */
export interface Measure {
  readonly count: number;
  /** In the singular: `slice`, `medium`, `cup sliced`. */
  readonly unit: string;
}

const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map([
  ["½", 1 / 2],
  ["⅓", 1 / 3],
  ["⅔", 2 / 3],
  ["¼", 1 / 4],
  ["¾", 3 / 4],
  ["⅕", 1 / 5],
  ["⅙", 1 / 6],
  ["⅛", 1 / 8],
  ["⅜", 3 / 8],
  ["⅝", 5 / 8],
  ["⅞", 7 / 8],
]);

const SIGNS = [...FRACTION_SIGNS.keys()].join("");
/** `1 1/2`, `1/2`, `1 ½`, `1½`, `½`, `0.5`, `0,5`, `.5`, `12`. */
const NUMBER = String.raw`\d+\s+\d+\s*[/⁄]\s*\d+|\d+\s*[/⁄]\s*\d+|\d*\s*[${SIGNS}]|\d*[.,]\d+|\d+`;
const LEADING = new RegExp(`^(?:${NUMBER})`, "u");

export interface LeadingNumber {
  readonly value: number;
  /** What comes after it, trimmed. */
  readonly rest: string;
  /** As it was written. */
  readonly written: string;
}

/** The number that a text begins with; null where it begins with none. */
export const leadingNumber = (text: string): LeadingNumber | null => {
  const written = LEADING.exec(text.trim())?.[0];
  if (written === undefined) return null;
  return { value: valueOf(written), rest: text.trim().slice(written.length).trim(), written };
};

const valueOf = (written: string): number => {
  const sign = FRACTION_SIGNS.get(written.slice(-1));
  if (sign !== undefined) return Number(written.slice(0, -1).trim() || "0") + sign;
  const [over, under] = written.split(/[/⁄]/u);
  if (under === undefined) return Number(written.replace(",", "."));
  const [whole, part] = (over ?? "").trim().split(/\s+/u);
  return part === undefined
    ? Number(whole) / Number(under)
    : Number(whole) + Number(part) / Number(under);
};

/** A number as it is said of portions: `1½`, `⅓`, `2`, `0.7`. */
export const countText = (count: number): string => {
  const whole = Math.floor(count);
  const part = count - whole;
  for (const [sign, value] of FRACTION_SIGNS) {
    if (Math.abs(part - value) < 1e-9) return `${whole === 0 ? "" : whole}${sign}`;
  }
  return String(Number(count.toFixed(3)));
};

/**
 * `2 slices` is 2 of `slice`, `1/2 cup sliced` half of `cup sliced`. What begins with no number, or
 * goes on right after it, as `2-egg omelette`, is one of itself. The unit is no longer than a record
 * keeps.
 */
export const splitMeasure = (label: string): Measure => {
  const number = leadingNumber(label);
  const follows = /^\s/u.test(label.trim().slice(number?.written.length ?? 0));
  const isCount = number !== null && number.value > 0 && Number.isFinite(number.value);
  if (!isCount || number.rest === "" || !follows) {
    return { count: 1, unit: shortened(label.trim(), PORTION_NAME) };
  }
  const unit = number.value > 1 ? singularOf(number.rest) : number.rest;
  return { count: number.value, unit: shortened(unit, PORTION_NAME) };
};

/** Words that come first and are the measure itself, whatever stands behind: `cup sliced`. */
const MEASURES: ReadonlySet<string> = new Set(["cup", "cups", "tbsp", "tsp", "oz", "can", "cans"]);
/** Words with no other form for many. */
const ALIKE: ReadonlySet<string> = new Set(
  "small medium large regular extra whole mini double single thick thin oz tbsp tsp lb kg g ml cl dl l fl fish chopped sliced drained".split(
    " ",
  ),
);

/** A unit with its counted word changed: the first where it is a measure, else the last before a comma,
 * a bracket or what it is of. */
const changed = (unit: string, change: (word: string) => string): string => {
  const end = unit.search(/\s*[,(]|\sof\s/u);
  const counted = end < 0 ? unit : unit.slice(0, end);
  const words = counted.split(" ");
  const at = MEASURES.has((words[0] ?? "").toLowerCase()) ? 0 : words.length - 1;
  const word = words[at] ?? "";
  if (ALIKE.has(word.toLowerCase())) return unit;
  return (
    [...words.slice(0, at), change(word), ...words.slice(at + 1)].join(" ") +
    unit.slice(counted.length)
  );
};

const WITH_ES = /(?:ss|x|[cs]h|z|^(?:pot|tom)ato)$/u;
/** One of them ends in ie, not in y. */
const WITH_IE = /^(?:p|cook|brown|smooth|hoag|calor)ies$/u;
const LEAF = /^(?:leaf|loaf|half|calf|shelf)$/u;

/** The unit as it is said of more than one: `slices`, `cups sliced`, `medium`. */
export const pluralOf = (unit: string): string =>
  changed(unit, (word) => {
    if (!/[a-z]$/u.test(word) || /[^s]s$/u.test(word)) return word;
    if (LEAF.test(word)) return `${word.slice(0, -1)}ves`;
    if (/[^aeiou]y$/u.test(word)) return `${word.slice(0, -1)}ies`;
    return WITH_ES.test(word) ? `${word}es` : `${word}s`;
  });

/** The unit as it is said of one: `slice`, `cherry`, `leaf`. */
export const singularOf = (unit: string): string =>
  changed(unit, (word) => {
    if (!/[^s]s$/u.test(word)) return word;
    if (word.endsWith("ves") && LEAF.test(`${word.slice(0, -3)}f`)) return `${word.slice(0, -3)}f`;
    if (/[^aeiou]ies$/u.test(word) && !WITH_IE.test(word)) return `${word.slice(0, -3)}y`;
    return word.endsWith("es") && WITH_ES.test(word.slice(0, -2))
      ? word.slice(0, -2)
      : word.slice(0, -1);
  });
