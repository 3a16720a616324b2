import { NUTRIENT_IDS, amountsFromUsda, coreFoods } from "../../food/index.ts";
import type { Amounts, CoreFood, FoodGroup, MealSlot, NutrientId } from "../../food/index.ts";
import { kindOf } from "./kind.ts";
import { ordinarinessOf } from "./ordinary.ts";
import type { Ordinariness } from "./ordinary.ts";
import { AMOUNTS, LEFT_OUT, PORRIDGE_GRAINS, SNACK_VEGETABLE, partOf } from "./rules.ts";

/** A food that menus are made of. */
export interface MenuFood {
  readonly food: CoreFood;
  /** Of 100 g; what is missing is unknown. */
  readonly amounts: Amounts;
  /**
   * The most that 100 g may have, for limits: what is known, and for the rest as much as the richest
   * known food of its group has.
   */
  readonly most: Amounts;
  /** g of half a portion. */
  readonly halfG: number;
  readonly slots: readonly MealSlot[];
  /** Foods that are one thing in other forms; a meal has one of them. */
  readonly kind: string;
  readonly ordinariness: Ordinariness;
}

/** What must be known of a food, since a limit hangs on it each day. */
const MUST_BE_KNOWN: readonly NutrientId[] = [
  "energy",
  "protein",
  "fat",
  "carbohydrate",
  "saturatedFat",
  "sodium",
];

/** Portions of ours where the usual one is not easily halved or measured, g. */
const USUAL_G: Readonly<Partial<Record<string, number>>> = {
  // An egg is not halved: half a portion is one.
  "boiled-egg": 100,
  "poached-egg": 100,
  "fried-egg": 92,
};

/** Half a portion in whole grams, or in half grams where it is small. */
const halfOf = (food: CoreFood): number => {
  // Two teaspoons.
  const usual = USUAL_G[food.id] ?? (food.role === "oil" ? 10 : food.usualG);
  return usual < 20 ? Math.round(usual) / 2 : Math.round(usual / 2);
};

const isMenuRole = ({ role, group, id }: CoreFood): boolean => {
  if (role === "dish") return group === "meatAlternative";
  if (role === "misc") return id.startsWith("dark-chocolate");
  return AMOUNTS[role] !== undefined;
};

const isPlanned = (food: CoreFood, amounts: Amounts): boolean =>
  isMenuRole(food) &&
  food.group !== "organMeat" &&
  food.group !== "processedMeat" &&
  !LEFT_OUT.has(food.id) &&
  MUST_BE_KNOWN.every((id) => amounts[id] !== undefined);

const slotsOf = (food: CoreFood): readonly MealSlot[] => {
  const slots = PORRIDGE_GRAINS.has(food.id)
    ? ([...new Set([...food.slots, "breakfast"])] as readonly MealSlot[])
    : food.slots;
  return slots.filter(
    (slot) =>
      partOf(food.role, slot) !== null &&
      !(slot === "snack" && food.role === "salad" && !SNACK_VEGETABLE.test(food.id)),
  );
};

const known = coreFoods.map((food) => ({ food, amounts: amountsFromUsda(food.per100g) }));

/** By group, the most that any known food has of each nutrient. */
const richest = (): ReadonlyMap<FoodGroup, Amounts> => {
  const byGroup = new Map<FoodGroup, Partial<Record<NutrientId, number>>>();
  for (const { food, amounts } of known) {
    const group = byGroup.get(food.group) ?? {};
    byGroup.set(food.group, group);
    for (const id of NUTRIENT_IDS) group[id] = Math.max(group[id] ?? 0, amounts[id] ?? 0);
  }
  return byGroup;
};

const richestByGroup = richest();

/** Every food that a menu may have, in the order of the table. */
export const menuFoods: readonly MenuFood[] = known.flatMap(({ food, amounts }): MenuFood[] => {
  if (!isPlanned(food, amounts)) return [];
  const slots = slotsOf(food);
  if (slots.length === 0) return [];
  return [
    {
      food,
      amounts,
      most: { ...richestByGroup.get(food.group), ...amounts },
      halfG: halfOf(food),
      slots,
      kind: kindOf(food),
      ordinariness: ordinarinessOf(food),
    },
  ];
});

const byId = new Map(menuFoods.map((one) => [one.food.id, one]));

/** A food of menus by its id; null where it is none. */
export const menuFoodById = (id: string): MenuFood | null => byId.get(id) ?? null;
