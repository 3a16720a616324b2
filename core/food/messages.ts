import { isWhole } from "./amounts.ts";
import type { Total } from "./amounts.ts";
import type { FoodFault } from "./fault.ts";
import type { EnergyCheck } from "./macros.ts";
import { amountText } from "./nutrients/messages.ts";
import type { NutrientId } from "./nutrients/table.ts";

const FIELD_NAMES: Readonly<Record<string, string>> = {
  ageYears: "The age",
  weightKg: "The weight",
  energyKcal: "The energy of a day",
  grams: "The weight of the portion",
};

const shown = (value: number): string =>
  Number.isFinite(value) ? String(Number(value.toFixed(1))) : "no number";

/** What was refused, which value, and what it may be. */
export const describeFoodFault = ({ field, value, least, most, unit }: FoodFault): string =>
  `${FIELD_NAMES[field] ?? field} is ${shown(value)}, but must be ${shown(least)} to ${shown(most)} ${unit}. Look at it again.`;

/** A total as the person reads it, with how much of it is known. */
export const totalText = (id: NutrientId, total: Total): string => {
  if (total.of === 0) return "nothing eaten";
  if (total.from === 0) return "not known";
  const amount = amountText(id, total.known);
  return isWhole(total) ? amount : `at least ${amount}, from ${total.from} of ${total.of} foods`;
};

/** What to know about a food's energy; null where there is nothing. */
export const energyCheckText = ({ state, kcal, macroKcal }: EnergyCheck): string | null => {
  switch (state) {
    case "fits":
    case "unknown":
      return null;
    case "kilojoules":
      return `The energy was given in kJ where kcal should stand; read as ${shown(kcal ?? 0)} kcal per 100 g.`;
    case "odd":
      return macroKcal === null
        ? "The energy is more than any food has. Look at the label again."
        : `The energy does not agree with protein, carbohydrate and fat, which give about ${shown(macroKcal)} kcal per 100 g. Look at the label again.`;
  }
};
