import type { HouseholdUnit, PlateForm, PlateGroup } from "./equivalents.ts";
import { EQUIVALENTS } from "./equivalents.ts";
import type { Hand, HandPortion } from "./hands.ts";
import type { FoodPattern } from "./myplate.ts";

const GROUP_NAMES: Readonly<Record<PlateGroup, string>> = {
  vegetables: "Vegetables",
  fruit: "Fruit",
  grains: "Grains",
  protein: "Protein foods",
  dairy: "Dairy",
};

/** A group of the plate as the person reads it. */
export const plateGroupName = (group: PlateGroup): string => GROUP_NAMES[group];

const FORM_NAMES: Readonly<Record<PlateForm, string>> = {
  vegetable: "vegetables, raw or cooked",
  "raw-leaves": "raw leaves",
  fruit: "fruit",
  "dried-fruit": "dried fruit",
  bread: "bread",
  "cooked-grain": "cooked rice or pasta, or cereal",
  "meat-or-fish": "meat or fish",
  egg: "egg",
  beans: "cooked beans",
  "nut-butter": "nut butter",
  nuts: "nuts",
  "milk-or-yoghurt": "milk, yoghurt or fortified soy drink",
  "hard-cheese": "hard cheese",
};

const UNIT_NAMES: Readonly<Record<HouseholdUnit, readonly [one: string, many: string]>> = {
  cup: ["cup", "cups"],
  slice: ["slice", "slices"],
  oz: ["oz", "oz"],
  egg: ["", ""],
  tbsp: ["tbsp", "tbsp"],
};

const FRACTIONS: Readonly<Record<string, string>> = { "0.25": "¼", "0.5": "½", "1.5": "1½" };

/** What counts as one: `½ cup of cooked rice or pasta, or cereal`. */
export const equivalentText = (form: PlateForm): string => {
  const { unit, one } = EQUIVALENTS[form];
  const amount = FRACTIONS[String(one)] ?? String(one);
  const [single, many] = UNIT_NAMES[unit];
  if (single === "") return `${amount} ${FORM_NAMES[form]}`;
  return `${amount} ${one > 1 ? many : single} of ${FORM_NAMES[form]}`;
};

const BASIS_TEXTS: Readonly<Record<FoodPattern["basis"], string | null>> = {
  table: null,
  between: "Between two of USDA's plans, to the nearest half.",
  scaled: "Beyond USDA's plans that Dorsal has: the nearest one, scaled by energy.",
};

/** Where a pattern comes from, when it is not a printed one. */
export const patternNote = ({ basis }: FoodPattern): string | null => BASIS_TEXTS[basis];

const HAND_NAMES: Readonly<Record<Hand, readonly [one: string, many: string, what: string]>> = {
  palm: ["palm", "palms", "meat, fish, tofu or eggs"],
  fist: ["fist", "fists", "vegetables"],
  "cupped-hand": ["cupped hand", "cupped hands", "rice, pasta, pulses or fruit"],
  thumb: ["thumb", "thumbs", "oil, butter, nuts or cheese"],
};

/** A hand that a portion is counted in: `palm`. */
export const handName = (hand: Hand): string => HAND_NAMES[hand][0];

/** `2 palms of meat, fish, tofu or eggs: about 230 g, between 115 and 345 g`. */
export const handText = (hand: Hand, count: number, { grams, within }: HandPortion): string => {
  const [one, many, what] = HAND_NAMES[hand];
  const least = Math.round(grams * (1 - within));
  const most = Math.round(grams * (1 + within));
  return `${count} ${count === 1 ? one : many} of ${what}: about ${Math.round(grams)} g, between ${least} and ${most} g`;
};
