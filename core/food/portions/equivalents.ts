export type PlateGroup = "vegetables" | "fruit" | "grains" | "protein" | "dairy";
export type HouseholdUnit = "cup" | "slice" | "oz" | "egg" | "tbsp";

interface Equivalent {
  readonly group: PlateGroup;
  readonly unit: HouseholdUnit;
  /** So many of the unit are one equivalent. */
  readonly one: number;
}

/**
 * What counts as one cup (vegetables, fruit, dairy) or one ounce (grains, protein) of a pattern
 * (USDA MyPlate). US customary: a cup holds 237 ml, an ounce has 28 g.
 */
const table = {
  vegetable: { group: "vegetables", unit: "cup", one: 1 },
  "raw-leaves": { group: "vegetables", unit: "cup", one: 2 },
  fruit: { group: "fruit", unit: "cup", one: 1 },
  "dried-fruit": { group: "fruit", unit: "cup", one: 1 / 2 },
  bread: { group: "grains", unit: "slice", one: 1 },
  "cooked-grain": { group: "grains", unit: "cup", one: 1 / 2 },
  "meat-or-fish": { group: "protein", unit: "oz", one: 1 },
  egg: { group: "protein", unit: "egg", one: 1 },
  beans: { group: "protein", unit: "cup", one: 1 / 4 },
  "nut-butter": { group: "protein", unit: "tbsp", one: 1 },
  nuts: { group: "protein", unit: "oz", one: 1 / 2 },
  "milk-or-yoghurt": { group: "dairy", unit: "cup", one: 1 },
  "hard-cheese": { group: "dairy", unit: "oz", one: 1.5 },
} as const satisfies Readonly<Record<string, Equivalent>>;

export type PlateForm = keyof typeof table;
const EQUIVALENTS: Readonly<Record<PlateForm, Equivalent>> = table;

/**
 * Cup or ounce equivalents of so much of a form, in its household unit: 3 cups of raw leaves are 1.5
 * cups of vegetables. `milk-or-yoghurt` includes fortified soy drinks.
 */
export const equivalentsOf = (form: PlateForm, amount: number): number =>
  amount / EQUIVALENTS[form].one;
