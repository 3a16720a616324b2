import type { CoreFood, DietClass, FoodRole, MealSlot } from "../../food/index.ts";
import type { MealPart } from "../types.ts";

const roles = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** What the parts of a meal are made of, by role; a meat alternative is a `dish`. */
const MAINS = roles("poultry beef pork fish tinfish shellfish egg legume soy dish");
const STARCHES = roles("starch grain bread");
const VEGETABLES = roles("veg salad");
const BASES = roles("oat cereal bread grain yogurt curd egg");
const DRINKS = roles("milk plantmilk");
const EXTRAS: Readonly<Record<MealSlot, ReadonlySet<string>>> = {
  breakfast: roles("nut spread dried avocado cheese"),
  lunch: roles("avocado spread cheese"),
  dinner: roles("avocado spread cheese"),
  snack: roles("nut spread dried avocado cheese yogurt curd bread salad misc"),
};

/**
 * What a role does in a meal of a slot; null where it has no place there. Slots of the food itself
 * are heeded elsewhere.
 */
export const partOf = (role: FoodRole, slot: MealSlot): MealPart | null => {
  const extra = EXTRAS[slot].has(role) ? "extra" : null;
  switch (slot) {
    case "breakfast":
      if (BASES.has(role)) return "base";
      if (role === "fruit") return "fruit";
      return DRINKS.has(role) ? "drink" : extra;
    case "lunch":
    case "dinner":
      if (MAINS.has(role)) return "main";
      if (STARCHES.has(role)) return "starch";
      if (VEGETABLES.has(role)) return "vegetable";
      return role === "oil" ? "oil" : extra;
    case "snack":
      if (role === "fruit") return "fruit";
      return DRINKS.has(role) ? "drink" : extra;
  }
};

/** How much of a food of a role a meal has at 2000 kcal, in half portions. */
export interface Amount {
  readonly least: number;
  readonly most: number;
}

const amount = (least: number, most: number): Amount => ({ least, most });

export const AMOUNTS: Readonly<Partial<Record<FoodRole, Amount>>> = {
  veg: amount(2, 3),
  salad: amount(2, 3),
  starch: amount(1, 3),
  grain: amount(1, 3),
  bread: amount(1, 2),
  oat: amount(1, 3),
  cereal: amount(1, 3),
  fruit: amount(2, 3),
  dried: amount(1, 2),
  avocado: amount(1, 2),
  legume: amount(1, 3),
  soy: amount(1, 3),
  egg: amount(2, 3),
  poultry: amount(1, 3),
  beef: amount(1, 3),
  pork: amount(1, 3),
  fish: amount(1, 3),
  tinfish: amount(1, 2),
  shellfish: amount(1, 3),
  dish: amount(2, 3),
  nut: amount(1, 2),
  spread: amount(1, 2),
  milk: amount(1, 3),
  plantmilk: amount(1, 3),
  yogurt: amount(1, 3),
  curd: amount(1, 3),
  cheese: amount(1, 2),
  oil: amount(1, 3),
  misc: amount(1, 2),
};

/** Roles of which a bigger day has more of at a time. */
export const GROWING: ReadonlySet<FoodRole> = new Set([
  "starch",
  "grain",
  "bread",
  "oat",
  "cereal",
  "legume",
  "soy",
  "poultry",
  "beef",
  "pork",
  "fish",
  "milk",
  "plantmilk",
  "yogurt",
  "nut",
  "veg",
]);

/** Times a week that one food may come; nutrition.md, section 5. */
export const WEEKLY_CAPS: Readonly<Partial<Record<FoodRole, number>>> = {
  oil: 7,
  milk: 7,
  plantmilk: 7,
  bread: 5,
  oat: 5,
};
export const WEEKLY_CAP = 2;

/** Times a week after which one kind in any form is enough, softly: for eggs and for the rest. */
export const kindCap = (role: FoodRole): number => (MAINS.has(role) && role !== "egg" ? 3 : 4);

/**
 * What a week has at so many meals and no more, softly: fish two or three times (FDA and EPA 2021),
 * red meat three times at most (World Cancer Research Fund 2018). Who eats no meat has fish more often.
 */
export type MealGroup = "fish" | "redMeat";
const FISH = roles("fish tinfish shellfish");
const RED_MEAT = roles("beef pork");

export const mealGroupOf = (role: FoodRole): MealGroup | null => {
  if (FISH.has(role)) return "fish";
  return RED_MEAT.has(role) ? "redMeat" : null;
};

export const groupCap = (group: MealGroup, diet: DietClass): number =>
  group === "fish" && diet === "pescatarian" ? 5 : 3;

/** Class 4 by the letter and yet whole grains, and plain drinks in the place of milk. */
const EVERYDAY = /^(?:wholemeal|multigrain|oat-bran|english-muffin-wholemeal)/u;
const PLAIN_DRINK = /plain|unsweetened|calcium|omega/u;

/** How far a food is from what grew, for its price. */
export const processingOf = ({
  id,
  role,
  nova,
}: Pick<CoreFood, "id" | "role" | "nova">): "whole" | "made" | "everyday" | "ultra" => {
  if (nova < 3) return "whole";
  if (nova === 3) return "made";
  if (role === "bread") return EVERYDAY.test(id) ? "everyday" : "ultra";
  const standsForMilk = role === "plantmilk" || role === "yogurt";
  return standsForMilk && /^(?:soya|almond|rice|coconut)/u.test(id) && PLAIN_DRINK.test(id)
    ? "everyday"
    : "ultra";
};

/** Foods by role of which one packet lasts: another use costs nothing, another kind does. */
export const STAPLE_ROLES: readonly FoodRole[] = ["oil", "milk", "plantmilk", "oat", "bread"];

/** Roles of which a meal has one food at most: no trout beside chicken, no bread beside oats. */
export const ONE_OF: readonly (readonly FoodRole[])[] = [
  ["poultry", "beef", "pork", "fish", "tinfish", "shellfish"],
  ["legume"],
  ["soy"],
  ["egg"],
  ["nut"],
  ["spread"],
  ["dried"],
  ["dish"],
  ["oat", "cereal", "grain", "bread"],
  ["yogurt", "curd"],
];

/**
 * Left out of menus: much mercury (FDA and EPA 2021, "choices to avoid", and bluefin tuna), and what
 * is a flavour, a supplement or a vegetable by its use.
 */
export const LEFT_OUT: ReadonlySet<string> = new Set([
  "swordfish-grilled",
  "bluefin-tuna-baked",
  "anchovies-tinned-in-oil",
  "fish-roe-salted",
  "crab-sticks",
  "cod-liver-oil",
  "garden-peas-boiled",
  "peas-from-frozen-boiled",
  "sweetcorn-boiled",
  "sweetcorn-tinned",
  "vegetarian-bacon",
  "natto",
  "white-mushrooms-uncooked",
  "chestnut-mushrooms-uncooked",
  "oyster-mushrooms-uncooked",
  "enoki-mushrooms-uncooked",
]);

/** Raw vegetables that are eaten from the hand. */
export const SNACK_VEGETABLE = /carrot|celery-sticks|cucumber|tomato|pepper|radish/u;

/** Whole grains that make a porridge, where bread and oats are not eaten. */
export const PORRIDGE_GRAINS: ReadonlySet<string> = new Set([
  "buckwheat-boiled",
  "millet-boiled",
  "quinoa-boiled",
  "brown-rice-long-grain-boiled",
  "polenta-soft",
]);
