import { formatKcal } from "../../quantity/index.ts";

/** The first thing that is wrong with what was given: the field, its value, and what would do. */
export interface EnergyFault {
  /** Path to the field, as `schedule.segments.1.fromDay`; empty for the whole. */
  readonly field: string;
  /** The value as it was given, or its beginning as text where it is long; null when missing. */
  readonly value: unknown;
  readonly range: string;
}

/** Limits of a number, both included unless `isOpen`. */
export interface Limits {
  readonly low: number;
  readonly high: number;
  readonly isWhole?: boolean;
  /** The limits themselves are refused. */
  readonly isOpen?: boolean;
  readonly unit?: string;
}

const figure = (value: number): string => String(Math.round(value * 100) / 100);

/** What the readers of the room say of values that they refuse. */
export const energyMessages = {
  number: ({ low, high, isWhole, isOpen, unit }: Limits): string =>
    [
      isWhole ? "a whole number" : "a number",
      isOpen
        ? `above ${figure(low)} and below ${figure(high)}`
        : `from ${figure(low)} to ${figure(high)}`,
      ...(unit ? [unit] : []),
    ].join(" "),
  orNull: (range: string): string => `${range}, or null where there is none`,
  yesOrNull: "true or false, or null for false",
  oneOf: (words: readonly string[]): string => `one of ${words.join(", ")}`,
  object: (what: string): string => `an object with ${what}`,
  list: (least: number, most: number): string => `a list of ${least} to ${most} entries`,
  sameLength: (length: number): string =>
    `a list of ${length} ${length === 1 ? "entry" : "entries"}, one for each day`,
  afterSegment: (day: number): string => `a whole number from ${day}, after the segment before it`,
  person: "sex, age, heightCm, weightKg and pal",
  schedule: 'type "segments" with a list segments, or type "cycle" with a list deltaKcalByDay',
  survivable: (lowKg: number, highKg: number): string =>
    `a plan that keeps the weight from ${lowKg} to ${highKg} kg`,
  weightOnDay: (kg: number, day: number): string => `${figure(kg)} kg on day ${day}`,
  goalFrom: (day: number, limitKcal: number): string =>
    `a whole number from ${day}, which is the earliest with ${formatKcal(limitKcal)} a day`,
  goalNever: (limitKcal: number): string =>
    `a weight that ${formatKcal(limitKcal)} a day leads to within ten years`,
} as const;

/** The fault in one line: what happened, which value, what to do. */
export const describeEnergyFault = ({ field, value, range }: EnergyFault): string => {
  const text = value === undefined || value === null ? "missing" : JSON.stringify(value);
  const shown = text.length > 60 ? `${text.slice(0, 59)}…` : text;
  return `${field === "" ? "what was given" : field} is ${shown}, but must be ${range}.`;
};
