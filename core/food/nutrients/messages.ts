import { formatWhole } from "../../quantity/index.ts";
import { NUTRIENTS } from "./table.ts";
import type { NutrientId } from "./table.ts";

const NAMES: Readonly<Record<NutrientId, string>> = {
  energy: "Energy",
  protein: "Protein",
  fat: "Fat",
  carbohydrate: "Carbohydrate",
  fibre: "Fibre",
  sugars: "Sugars",
  addedSugars: "Added sugars",
  alcohol: "Alcohol",
  water: "Water",
  saturatedFat: "Saturated fat",
  monounsaturatedFat: "Monounsaturated fat",
  polyunsaturatedFat: "Polyunsaturated fat",
  transFat: "Trans fat",
  linoleic: "Linoleic acid (omega-6)",
  alphaLinolenic: "Alpha-linolenic acid (omega-3)",
  epa: "EPA (omega-3)",
  dha: "DHA (omega-3)",
  cholesterol: "Cholesterol",
  vitaminA: "Vitamin A",
  retinol: "Retinol",
  vitaminC: "Vitamin C",
  vitaminD: "Vitamin D",
  vitaminE: "Vitamin E",
  vitaminEAdded: "Vitamin E, added",
  vitaminK: "Vitamin K",
  thiamin: "Thiamin (B1)",
  riboflavin: "Riboflavin (B2)",
  niacin: "Niacin (B3)",
  niacinPreformed: "Niacin without tryptophan",
  niacinAdded: "Niacin, added",
  vitaminB6: "Vitamin B6",
  folate: "Folate",
  folicAcid: "Folic acid",
  vitaminB12: "Vitamin B12",
  pantothenicAcid: "Pantothenic acid (B5)",
  biotin: "Biotin",
  choline: "Choline",
  calcium: "Calcium",
  chromium: "Chromium",
  copper: "Copper",
  fluoride: "Fluoride",
  iodine: "Iodine",
  iron: "Iron",
  magnesium: "Magnesium",
  magnesiumAdded: "Magnesium, added",
  manganese: "Manganese",
  molybdenum: "Molybdenum",
  phosphorus: "Phosphorus",
  selenium: "Selenium",
  zinc: "Zinc",
  potassium: "Potassium",
  sodium: "Sodium",
  chloride: "Chloride",
  boron: "Boron",
  nickel: "Nickel",
  vanadium: "Vanadium",
  caffeine: "Caffeine",
  tryptophan: "Tryptophan",
};

/** A nutrient as the person reads it. */
export const nutrientName = (id: NutrientId): string => NAMES[id];

/** `mcg`, `mg`. Of what it is measured as (RAE, DFE, NE) `intakeNote` tells in words. */
export const unitText = (id: NutrientId): string => NUTRIENTS[id].unit;

/** The number of an amount, with no more digits than mean something: `0.042`, `7.9`, `142`, `2,300`. */
export const amountDigits = (id: NutrientId, amount: number): string => {
  if (Math.round(amount) >= 1000) return formatWhole(amount);
  const worthShowing = amount >= 100 ? 0 : amount >= 10 ? 1 : amount >= 1 ? 2 : 3;
  return String(Number(amount.toFixed(Math.min(worthShowing, NUTRIENTS[id].decimals))));
};

/** An amount as the person reads it: `142 mg`, `7.9 mcg`. */
export const amountText = (id: NutrientId, amount: number): string =>
  `${amountDigits(id, amount)} ${unitText(id)}`;
