import {
  kilograms,
  kilogramsToPounds,
  parseLoad,
  typedLoadToKilograms,
} from "@dorsal/core/quantity";
import type { LoadUnit } from "@dorsal/core/quantity";
import { LOADS_LIMITS } from "@dorsal/core/record";

/** Plates and dumbbells in pounds come in steps of this. */
const POUND_STEP = 0.25;
/** Nearer than this, in kg, two weights are the same: what converting leaves. */
const SAME_KG = 0.02;
const LEAST_KG = 0.25;

const trim = (value: number): string => String(Number(value.toFixed(2)));

/** A weight in the unit of the person: 1.25 kg stays 1.25 kg, and 4.5359 kg is 10 lb. */
export const weightText = (kg: number, unit: LoadUnit): string => {
  if (unit === "kg") return `${trim(kg)} kg`;
  const pounds = kilogramsToPounds(kilograms(kg));
  return `${trim(Math.round(pounds / POUND_STEP) * POUND_STEP)} lb`;
};

/**
 * Weights typed in a row: `4, 6, 8` or `10 lb 12.5 lb`, in kg; null when one of them cannot be read.
 * A comma with a space after it parts two weights; without one it is a decimal comma.
 */
export const weightsFrom = (typed: string, unit: LoadUnit): readonly number[] | null => {
  const parts = typed
    .trim()
    .split(/[;\n]|,\s+|(?<=[\d.])\s+(?=\d)|(?<=kg|lbs?)\s+/i)
    .map((part) => part.replace(/,$/, ""))
    .filter((part) => part.trim() !== "");
  const found = parts.map((part) => {
    const load = parseLoad(part, unit);
    const kg = load.ok ? typedLoadToKilograms(load.value) : 0;
    return kg >= LEAST_KG && kg <= LOADS_LIMITS.heaviestKg ? kg : null;
  });
  const weights = found.filter((kg) => kg !== null);
  return weights.length === found.length && weights.length > 0 ? weights : null;
};

/** Some weights more, each once, the lightest first. */
export const withWeights = (have: readonly number[], more: readonly number[]): readonly number[] =>
  [...have, ...more]
    .toSorted((one, other) => one - other)
    .filter((kg, index, all) => index === 0 || kg - (all[index - 1] ?? 0) > SAME_KG)
    .slice(0, LOADS_LIMITS.weights);
