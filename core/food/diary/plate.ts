import { sum } from "../../quantity/index.ts";
import type { EntryItem } from "../../record/index.ts";
import type { Food } from "../foods/food.ts";
import type { FoodGroup } from "../foods/types.ts";
import { equivalentsOf } from "../portions/equivalents.ts";
import type { PlateForm } from "../portions/equivalents.ts";
import { splitMeasure } from "./portions/measure.ts";

/** What has to be known of a food to count it on the plate; any `Food` or `CoreFood` has it. */
export type FoodKind = Pick<Food, "group" | "portions">;
export type KindOfFood = (ref: string) => FoodKind | null;

/** Vegetables and fruit that were eaten, in cup equivalents (USDA MyPlate). */
export interface PlateEaten {
  readonly vegetablesCups: number;
  readonly fruitCups: number;
  /**
   * Foods that may hold some, and nobody knows how much: of no known kind, without a weight, or a
   * dish or soup whose parts are not told.
   */
  readonly notCounted: number;
}

interface Counted {
  readonly on: "vegetables" | "fruit";
  readonly form: PlateForm;
  /** g of a cup where the food has no measure in cups: usual ones in USDA SR. */
  readonly cupG: number;
}

const vegetable: Counted = { on: "vegetables", form: "vegetable", cupG: 130 };
const fruit: Counted = { on: "fruit", form: "fruit", cupG: 150 };
const COUNTED: Readonly<Partial<Record<FoodGroup, Counted>>> = {
  darkGreenVegetable: vegetable,
  redOrangeVegetable: vegetable,
  starchyVegetable: vegetable,
  otherVegetable: vegetable,
  // USDA has them on both plates, and counts them in its pattern as vegetables.
  legume: { ...vegetable, cupG: 170 },
  fruit,
  driedFruit: { ...fruit, form: "dried-fruit" },
  fruitJuice: { ...fruit, cupG: 240 },
};

/** Kinds of which the parts are not told. */
const MIXED: ReadonlySet<FoodGroup> = new Set(["dish", "soup"]);
/** A cup of a vegetable that weighs less is of raw leaves, which count half: lettuce, spinach, rocket
 * have 20 to 57 g in USDA SR, shredded cabbage and sliced mushrooms 70. */
const LEAVES_BELOW_G = 60;
/** Juice counts up to here: at least half of the usual two cups of fruit are to be whole (Dietary
 * Guidelines for Americans 2020-2025). */
const JUICE_MOST_CUPS = 1;

/** Cup equivalents of vegetables and fruit in these foods. */
export const plateOf = (
  items: readonly Pick<EntryItem, "food" | "grams" | "amounts">[],
  kindOf: KindOfFood,
): PlateEaten => {
  const cups = { vegetables: [0], fruit: [0], juice: [0] };
  let notCounted = 0;
  for (const { food, grams, amounts } of items) {
    const kind = food === null ? null : kindOf(food);
    const group = kind?.group ?? null;
    if (kind === null || group === null || grams === null || MIXED.has(group)) {
      // What has no energy holds neither: water, black coffee.
      if (amounts["energy"] !== 0) notCounted += 1;
      continue;
    }
    const counted = COUNTED[group];
    if (counted === undefined) continue;
    const place = group === "fruitJuice" ? "juice" : counted.on;
    cups[place].push(cupsOf(counted, kind, grams));
  }
  return {
    vegetablesCups: ordered(cups.vegetables),
    fruitCups: ordered(cups.fruit) + Math.min(JUICE_MOST_CUPS, ordered(cups.juice)),
    notCounted,
  };
};

/** The same to the last bit in whichever order they come. */
const ordered = (values: readonly number[]): number => sum(values.toSorted((a, b) => a - b));

const cupsOf = ({ on, form, cupG }: Counted, { portions }: FoodKind, grams: number): number => {
  const measured = portions
    .map(({ label, grams: weight }) => {
      const { count, unit } = splitMeasure(label);
      return { unit, grams: weight / count };
    })
    .find(({ unit }) => /^cup\b/i.test(unit))?.grams;
  const inCups = grams / (measured ?? cupG);
  const isLeaves = on === "vegetables" && measured !== undefined && measured < LEAVES_BELOW_G;
  return equivalentsOf(isLeaves ? "raw-leaves" : form, inCups);
};
