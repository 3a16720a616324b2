/**
 * The whole and everyday foods that Dorsal comes with: names, portions and the rest are ours, the
 * figures are USDA's (National Nutrient Database for Standard Reference, public domain). It is large,
 * so the app loads it apart, when something about food is first shown.
 */
import { dairy } from "./curated/dairy.ts";
import { dishes } from "./curated/dishes.ts";
import { drinks } from "./curated/drinks.ts";
import { fish } from "./curated/fish.ts";
import { fruit } from "./curated/fruit.ts";
import { grains } from "./curated/grains.ts";
import { meat } from "./curated/meat.ts";
import { nutsAndFats } from "./curated/nuts-and-fats.ts";
import { pulses } from "./curated/pulses.ts";
import { soupsAndSauces } from "./curated/soups-and-sauces.ts";
import { sweets } from "./curated/sweets.ts";
import { vegetables } from "./curated/vegetables.ts";
import { figuresOf } from "./figures.ts";
import { readCuratedFoods } from "./read.ts";
import type { CoreFood } from "./types.ts";

const TABLES = [
  vegetables,
  fruit,
  pulses,
  grains,
  dairy,
  meat,
  fish,
  nutsAndFats,
  soupsAndSauces,
  dishes,
  sweets,
  drinks,
];

/** Every food that Dorsal comes with, by kind: from vegetables to drinks. */
export const coreFoods: readonly CoreFood[] = TABLES.flatMap(readCuratedFoods).map((food) => ({
  ...food,
  ...figuresOf(food.ndb),
}));

const byId: ReadonlyMap<string, CoreFood> = new Map(coreFoods.map((food) => [food.id, food]));

/** The food of this id; null when there is none. */
export const coreFoodById = (id: string): CoreFood | null => byId.get(id) ?? null;
