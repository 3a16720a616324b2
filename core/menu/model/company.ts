import type { FoodRole, MealSlot } from "../../food/index.ts";

/** What is not eaten by itself, and what it goes with; for a kind of meal. */
export const COMPANY: readonly {
  readonly slots: readonly MealSlot[];
  readonly what: readonly FoodRole[];
  readonly with: readonly FoodRole[];
  /** Left out where nothing of it is allowed: oats are then eaten with water, bread as it is. */
  readonly isWaived: boolean;
}[] = [
  {
    slots: ["breakfast"],
    what: ["oat", "cereal"],
    with: ["milk", "plantmilk", "yogurt"],
    isWaived: true,
  },
  { slots: ["breakfast"], what: ["spread"], with: ["bread", "oat"], isWaived: false },
  {
    slots: ["breakfast"],
    what: ["bread"],
    with: ["spread", "cheese", "avocado", "egg", "curd", "yogurt"],
    isWaived: true,
  },
  { slots: ["breakfast"], what: ["cheese", "avocado"], with: ["bread", "egg"], isWaived: false },
  { slots: ["snack"], what: ["spread"], with: ["bread", "fruit", "salad"], isWaived: false },
  { slots: ["snack"], what: ["cheese", "avocado"], with: ["bread", "fruit"], isWaived: false },
  {
    slots: ["snack"],
    what: ["bread"],
    with: ["spread", "cheese", "curd", "avocado"],
    isWaived: false,
  },
];
