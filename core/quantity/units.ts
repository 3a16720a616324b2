import { err, ok } from "./result.ts";
import type { Result } from "./result.ts";
import { roundTo } from "./maths.ts";

declare const unit: unique symbol;
type Unit<Name extends string> = number & { readonly [unit]: Name };

export type Kilograms = Unit<"kg">;

export type LoadUnit = "kg" | "lb";

/** What a person typed, kept so that it shows again as typed. */
export interface TypedLoad {
  readonly value: number;
  readonly unit: LoadUnit;
}

/** International avoirdupois pound, exact (1959 agreement). */
export const POUND_IN_KILOGRAMS = 0.45359237;

export const kilograms = (value: number): Kilograms => value as Kilograms;
export const poundsToKilograms = (pounds: number): Kilograms =>
  kilograms(pounds * POUND_IN_KILOGRAMS);

export const kilogramsToPounds = (mass: Kilograms): number => mass / POUND_IN_KILOGRAMS;

export const typedLoadToKilograms = (typed: TypedLoad): Kilograms => {
  switch (typed.unit) {
    case "kg":
      return kilograms(typed.value);
    case "lb":
      return poundsToKilograms(typed.value);
  }
};

/** A load as the person reads it: as typed when the unit is theirs, otherwise converted to the nearest 0.5. */
export const formatLoad = (
  load: { readonly kg: number; readonly typed?: TypedLoad | undefined },
  display: LoadUnit,
): string => {
  if (load.typed?.unit === display) return `${trimNumber(load.typed.value)} ${display}`;
  const value = display === "kg" ? load.kg : kilogramsToPounds(kilograms(load.kg));
  return `${trimNumber(roundTo(value, 0.5))} ${display}`;
};

const trimNumber = (value: number): string => String(Number(value.toFixed(2)));

/** The heaviest load one person handles here; above it a typing error is likelier. */
const HEAVIEST_KILOGRAMS = 500;

export interface LoadFault {
  readonly code: "not-a-number" | "negative" | "too-heavy";
  readonly typed: string;
  readonly limit?: TypedLoad;
}

/**
 * Reads a load typed by hand: `12`, `12.5`, `12,5`, `27.5 lb`, `10kg`. Range 0..500 kg.
 * Without a unit the number is in `assumed`.
 */
export const parseLoad = (text: string, assumed: LoadUnit): Result<TypedLoad, LoadFault> => {
  const match = /^\s*(-?\d+(?:[.,]\d+)?)\s*(kg|lbs?)?\s*$/i.exec(text);
  if (!match?.[1]) return err({ code: "not-a-number", typed: text });
  const value = Number(match[1].replace(",", "."));
  const typed: TypedLoad = {
    value,
    unit: match[2] ? (match[2].toLowerCase() === "kg" ? "kg" : "lb") : assumed,
  };
  if (value < 0) return err({ code: "negative", typed: text });
  if (typedLoadToKilograms(typed) > HEAVIEST_KILOGRAMS) {
    const limit =
      typed.unit === "kg"
        ? HEAVIEST_KILOGRAMS
        : Math.floor(kilogramsToPounds(kilograms(HEAVIEST_KILOGRAMS)));
    return err({ code: "too-heavy", typed: text, limit: { value: limit, unit: typed.unit } });
  }
  return ok(typed);
};
