import type { Aisle } from "../types.ts";

const AISLE_NAMES: Readonly<Record<Aisle, string>> = {
  vegetables: "Vegetables and potatoes",
  fruit: "Fruit",
  bread: "Bread",
  grains: "Rice, pasta, oats and cereals",
  pulses: "Beans, peas and lentils",
  meat: "Meat and poultry",
  fish: "Fish and seafood",
  dairy: "Milk, cheese and eggs",
  plant: "Soya, tofu and plant drinks",
  nuts: "Nuts, seeds and dried fruit",
  tins: "Tins and jars",
  staples: "Staples: oil and what keeps",
};

const weight = (grams: number): string =>
  grams >= 1000 ? `${Number((grams / 1000).toFixed(2))} kg` : `${grams} g`;

/** The words of a shopping list. */
export const shoppingMessages = {
  title: (days: number): string =>
    `Shopping list for ${days} ${days === 1 ? "day" : "days"}, one person`,
  aisle: (aisle: Aisle): string => AISLE_NAMES[aisle],
  atHome: "At home already",
  line: (name: string, text: string): string => `[ ] ${name}: ${text}`,
  grams: (grams: number): string => weight(grams),
  pieces: (pieces: string, grams: number): string => `${pieces} (${weight(grams)})`,
  dry: (grams: number): string => `${weight(grams)} dry`,
  raw: (grams: number): string => `${weight(grams)} as bought`,
  pulses: (grams: number, tins: number): string =>
    `${weight(grams)} dry, or ${Math.max(1, tins)} ${tins <= 1 ? "tin" : "tins"}`,
} as const;
