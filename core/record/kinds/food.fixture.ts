import fc from "fast-check";
import { addDays } from "../timestamp.ts";
import type { LocalDate } from "../timestamp.ts";
import type { EntryItem, FoodDay, FoodEntry } from "./food.ts";
import type { Kitchen } from "./kitchen.ts";
import type { MenuPlan } from "./menu.ts";
import type { OwnFood } from "./own-food.ts";
import { amount, arbitraryId, oneOf, slug, whole } from "./parts.fixture.ts";
import type { Recipe } from "./recipe.ts";

/** Records of food, of every shape that the schemas allow. */

const day = whole(0, 60_000).map((days) => addDays("1970-01-01" as LocalDate, days));
const text = fc.string({ maxLength: 40, unit: "grapheme" }).map((typed) => typed.slice(0, 80));
const name = text.map((typed) => `${typed}x`.slice(0, 80));
const ref = fc.oneof(
  slug.map((id) => `core:${id}`),
  fc.tuple(slug, slug).map(([pack, row]) => `pack:${pack}:${row}`),
  arbitraryId.map((id) => `own:${id}`),
);
const amounts = fc.dictionary(oneOf("energy", "protein", "vitaminC", "fibre"), amount(0, 1e6), {
  maxKeys: 3,
  noNullPrototype: true,
});
const said = fc.option(fc.record({ count: amount(0, 1000), unit: text }));

const item: fc.Arbitrary<EntryItem> = fc.record({
  food: fc.option(ref),
  name: text,
  source: oneOf("usda", "own", "label", "openFoodFacts"),
  grams: fc.option(amount(0, 20_000)),
  said,
  amounts,
});

export const arbitraryFoodEntry: fc.Arbitrary<FoodEntry> = fc.record({
  date: day,
  kcal: amount(0, 20_000),
  name: text,
  meal: fc.option(slug),
  items: fc.array(item, { minLength: 1, maxLength: 3 }),
  recipe: fc.option(fc.record({ id: arbitraryId, servings: amount(0, 100) })),
  menu: fc.option(fc.record({ id: arbitraryId, meal: slug })),
});

export const arbitraryFoodDay: fc.Arbitrary<FoodDay> = fc.record({
  date: day,
  mark: oneOf("complete", "fasted", "partial"),
});

export const arbitraryFood: fc.Arbitrary<OwnFood> = fc.record({
  name,
  brand: fc.option(text),
  barcode: fc.option(fc.stringMatching(/^[1-9][0-9]{3,15}$/)),
  source: oneOf("own", "label"),
  per: oneOf("g", "ml"),
  per100: amounts,
  portions: fc.array(fc.record({ label: text, grams: amount(0.01, 20_000) }), { maxLength: 3 }),
});

export const arbitraryRecipe: fc.Arbitrary<Recipe> = fc.record({
  name,
  servings: amount(0.25, 100),
  cookedG: fc.option(amount(1, 100_000)),
  items: fc.uniqueArray(
    fc.record({
      id: slug,
      food: fc.option(ref),
      name: text,
      source: oneOf("usda", "own", "label", "openFoodFacts"),
      grams: amount(0, 20_000),
      said,
      amounts,
    }),
    { minLength: 1, maxLength: 3, selector: ({ id }) => id },
  ),
  steps: text,
});

const chosen = fc.uniqueArray(fc.record({ id: ref, name: text }), {
  maxLength: 3,
  selector: ({ id }) => id,
});

export const arbitraryKitchen: fc.Arbitrary<Kitchen> = fc.record({
  meals: fc.uniqueArray(
    fc.record({
      id: slug,
      name: text.map((typed) => typed.slice(0, 40)),
      slot: oneOf("breakfast", "lunch", "dinner", "snack"),
    }),
    { minLength: 1, maxLength: 4, selector: ({ id }) => id },
  ),
  diet: oneOf("omnivore", "pescatarian", "vegetarian", "vegan"),
  noPork: fc.boolean(),
  lactoseFree: fc.boolean(),
  allergens: fc.uniqueArray(oneOf("milk", "egg", "treeNuts"), { maxLength: 3 }),
  favourites: chosen,
  dislikes: chosen,
  atHome: chosen,
  cost: oneOf("low", "medium", "high"),
  time: oneOf("none", "short", "medium", "long"),
  hands: fc.dictionary(oneOf("palm", "fist", "cupped-hand", "thumb"), amount(1, 1000), {
    maxKeys: 2,
    noNullPrototype: true,
  }),
  asksOpenFoodFacts: fc.boolean(),
});

const refs = fc.array(ref, { maxLength: 2 });
const slot = oneOf("breakfast", "lunch", "dinner", "snack");

const menuMeal: fc.Arbitrary<MenuPlan["days"][number]["meals"][number]> = fc.record({
  id: slug,
  name: name.map((typed) => typed.slice(0, 60)),
  slot,
  dish: fc.record({ template: slug, title: text, steps: fc.array(text, { maxLength: 2 }) }),
  items: fc.array(
    fc.record({
      food: ref,
      name: text,
      part: oneOf("main", "starch", "vegetable"),
      grams: amount(0, 20_000),
      portion: text,
      locked: fc.boolean(),
      leftover: fc.boolean(),
    }),
    { maxLength: 2 },
  ),
});

const target = { energyKcal: amount(1000, 8000), proteinG: amount(0, 800) };

export const arbitraryMenu: fc.Arbitrary<MenuPlan> = fc.record({
  startsOn: day,
  days: fc.array(
    fc.record({
      training: fc.boolean(),
      target: fc.record(target),
      by: oneOf("solver", "clock", "search"),
      meals: fc.uniqueArray(menuMeal, { maxLength: 2, selector: ({ id }) => id }),
    }),
    { minLength: 1, maxLength: 2 },
  ),
  asked: fc.record({
    sex: oneOf("female", "male"),
    age: whole(0, 130),
    weightKg: amount(20, 400),
    heightCm: amount(100, 250),
    ...target,
    proteinBy: oneOf("asked", "usual"),
    diet: oneOf("omnivore", "pescatarian", "vegetarian", "vegan"),
    without: fc.subarray(["pork", "gluten", "lactose"]),
    allergens: fc.subarray(["milk", "treeNuts"]),
    dislikes: refs,
    likes: refs,
    atHome: refs,
    cost: oneOf("low", "medium", "high"),
    time: oneOf("none", "short", "medium", "long"),
    batch: fc.boolean(),
    seed: whole(0, 2_147_483_647),
  }),
  unmet: fc.array(
    fc.record({
      nutrient: oneOf("vitaminD", "iron"),
      name: text,
      share: amount(0, 1),
      missingPerDay: amount(0, 1e6),
      unit: oneOf("mg", "mcg"),
      fixes: fc.array(
        fc.record({
          kind: oneOf("food", "supplement"),
          food: fc.option(ref),
          gramsPerDay: fc.option(amount(0, 1000)),
          text,
        }),
        { maxLength: 2 },
      ),
      text,
    }),
    { maxLength: 2 },
  ),
  notes: fc.array(text, { maxLength: 2 }),
  bought: fc.uniqueArray(fc.record({ id: ref }), { maxLength: 3, selector: ({ id }) => id }),
});
