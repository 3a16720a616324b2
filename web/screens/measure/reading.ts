import { SITES } from "@dorsal/core/body";
import type { AllowedRange, Site } from "@dorsal/core/body";
import type { Settings } from "@dorsal/core/record";

/** What a caliper or a tape shows. */
export type ReadingUnit = "mm" | "cm" | "in";

/** Exact: the international inch. */
const MM_IN: Readonly<Record<ReadingUnit, number>> = { mm: 1, cm: 10, in: 25.4 };

/** A caliper is marked in millimetres everywhere; a tape as the person has it. */
export const unitAt = (site: Site, lengthUnit: Settings["lengthUnit"]): ReadingUnit =>
  SITES[site].kind === "fold" ? "mm" : lengthUnit;

const FORM = /^(\d{1,4})(?:[.,](\d{1,3}))?(?: (\d{1,2})\/(\d{1,2}))?\s*(mm|cm|in|"|″)?$/i;

const unitTyped = (typed: string | undefined, unit: ReadingUnit): ReadingUnit => {
  if (typed === undefined) return unit;
  const lower = typed.toLowerCase();
  return lower === "mm" || lower === "cm" ? lower : "in";
};

/**
 * A reading as it was typed, in mm: `84.2`, `84,2`, `33 1/2`, `842 mm`; without a unit it is in
 * `unit`. Null where it is no number; whether a body has it is for the measuring to say.
 */
export const readReading = (typed: string, unit: ReadingUnit): number | null => {
  const match = FORM.exec(typed.trim().replaceAll(/\s+/g, " "));
  if (!match) return null;
  const [, whole = "0", decimals = "0", over = "0", under = "1", named] = match;
  if (Number(under) === 0) return null;
  const value = Number(`${whole}.${decimals}`) + Number(over) / Number(under);
  // Free of binary dust, and finer than any tape.
  return Number((value * MM_IN[unitTyped(named, unit)]).toFixed(3));
};

const tenths = (value: number): string => (Math.round(value * 10) / 10).toFixed(1);

/** A length as a number in a unit, to a tenth: `84.2`. */
export const numberIn = (mm: number, unit: ReadingUnit): string => tenths(mm / MM_IN[unit]);

/** `84.2 cm`. */
export const lengthText = (mm: number, unit: ReadingUnit): string =>
  `${numberIn(mm, unit)} ${unit}`;

/** A range of readings in a unit, rounded inward so that what it names is taken: `15.8 to 98.4 in`. */
export const rangeIn = ({ least, most }: AllowedRange, unit: ReadingUnit): string => {
  const low = Math.ceil(((least ?? 0) / MM_IN[unit]) * 10 - 1e-9) / 10;
  const high = Math.floor(((most ?? 0) / MM_IN[unit]) * 10 + 1e-9) / 10;
  return `${low} to ${high} ${unit}`;
};
