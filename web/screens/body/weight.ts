import { err, kilograms, kilogramsToPounds, ok, parseLoad } from "@dorsal/core/quantity";
import { typedLoadToKilograms } from "@dorsal/core/quantity";
import type { LoadUnit, Result } from "@dorsal/core/quantity";
import { BODY_KG } from "@dorsal/core/record";
import type { WeighIn } from "@dorsal/core/record";

/**
 * A weight of a body as it was typed: `81.4`, `81,4`, `179 lb`; without a unit it is in `unit`.
 * Refused outside of 25 to 400 kg.
 */
export const readWeight = (typed: string, unit: LoadUnit): Result<WeighIn, "wrong"> => {
  const load = parseLoad(typed, unit);
  if (!load.ok) return err("wrong");
  const kg = typedLoadToKilograms(load.value);
  if (kg < BODY_KG.least || kg > BODY_KG.most) return err("wrong");
  return ok(load.value.unit === "kg" ? { kg } : { kg, typed: load.value });
};

/** A weight to begin typing from: one decimal, in the person's unit. */
export const weightToType = (weighIn: WeighIn | null, unit: LoadUnit): string => {
  if (!weighIn) return "";
  if (weighIn.typed?.unit === unit) return String(weighIn.typed.value);
  const value = unit === "kg" ? weighIn.kg : kilogramsToPounds(kilograms(weighIn.kg));
  return value.toFixed(1);
};

/** The step of a usual scale. */
const STEP = 0.1;

/** The typed number, moved by tenths; what is no number stays as it is. */
export const moved = (typed: string, tenths: number): string => {
  const value = Number(typed.trim().replace(",", "."));
  if (typed.trim() === "" || Number.isNaN(value)) return typed;
  return Math.max(0, value + tenths * STEP).toFixed(1);
};

/** Share of body weight that hardly anybody gains or loses between two mornings. */
const FAR = 0.04;

/** Whether a weight is so far from the last one that a slip of the finger is likelier. */
export const isFar = (kg: number, lastKg: number | null): boolean =>
  lastKg !== null && Math.abs(kg - lastKg) > FAR * lastKg;
