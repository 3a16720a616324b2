import { nutrientName } from "../../food/index.ts";
import type { NutrientId } from "../../food/index.ts";

const shown = (value: number): string => String(Number(value.toFixed(1)));
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** What a check of a menu says. */
export const checkMessages = {
  unknownFood: (id: string): string => `There is no food "${id}".`,
  noGrams: (id: string): string => `The grams of ${id} are no amount.`,
  unknownFigure: (name: string, id: NutrientId): string =>
    `${nutrientName(id)} of ${name} is not known, so its limit cannot be held.`,
  outside: (rule: string, value: number, least: number, most: number, unit: string): string =>
    `${rule}: ${shown(value)} ${unit}, and not ${shown(least)} to ${shown(most)} ${unit}.`,
  overLimit: (id: NutrientId, value: number, limit: number): string =>
    `${nutrientName(id)}: ${shown(value)}, above the upper limit of ${shown(limit)}.`,
  shape: (meal: string, what: string, count: number, least: number, most: number): string =>
    `${meal} has ${count} ${what}, and not ${least === most ? least : `${least} to ${most}`}.`,
  twice: (name: string): string => `${name} comes twice in a day.`,
  tooMany: (count: number, most: number): string => `${count} items, and not at most ${most}.`,
  tooOften: (name: string, count: number, cap: number): string =>
    `${name} comes on ${count} days, and not at most ${cap}.`,
  notOfDiet: (name: string, diet: string): string => `${name} is not ${diet}.`,
  leftOut: (name: string): string => `${name} has what the diet leaves out.`,
  allergen: (name: string, allergen: string): string => `${name} has ${allergen} in it.`,
  disliked: (name: string): string => `${name} is not wanted.`,
  meanTarget: (mean: number, asked: number): string =>
    `The targets of the days are ${shown(mean)} kcal in the mean, and not ${shown(asked)} kcal.`,
  noIntakes: "There are no reference intakes for this person.",
  totalDiffers: (id: NutrientId, said: number, found: number): string =>
    `${nutrientName(id)}: the menu says ${shown(said)}, its grams give ${shown(found)}.`,
  weeklyDiffers: (id: NutrientId, said: number, found: number): string =>
    `${nutrientName(id)} of all days: the menu says ${shown(said)}, its grams give ${shown(found)}.`,
  notNamed: (id: NutrientId, share: number): string =>
    `${nutrientName(id)} is ${percent(share)} of the reference intake, and the menu does not say so.`,
  noFix: (id: NutrientId): string => `${nutrientName(id)} is named without what closes the gap.`,
} as const;
