import { expect } from "@playwright/test";
import type { Locator, Page } from "@playwright/test";
import { coreFoodById, entryOf, foodOfCore, itemOf, portionOf, unitsOf } from "@dorsal/core/food";
import type { Food, Portion } from "@dorsal/core/food";
import { DEFAULT_KITCHEN, SINGLETON_IDS, addDays, newRecord, timestamp } from "@dorsal/core/record";
import type { DorsalRecord, FoodEntry, Kitchen, LocalDate } from "@dorsal/core/record";
import { NOW } from "./app.ts";
import { fakeClock } from "./clock.ts";
import { TODAY, seedBody } from "./body.ts";
import type { BodySeed } from "./body.ts";
import { plantRows, rowOf, storedOf } from "./rows.ts";

export const coreFood = (id: string): Food => {
  const found = coreFoodById(id);
  if (!found) throw new Error(`there is no food ${id}`);
  return foodOfCore(found);
};

/** So many of a measure of a food, or grams where no measure is named. */
export const portion = (food: Food, count: number, unit?: string): Portion => {
  const units = unitsOf(food, { hands: {}, sex: null });
  const of = unit === undefined ? units[0] : units.find(({ label }) => label === unit);
  const made = of ? portionOf(of, count) : null;
  if (!made) throw new Error(`${food.name} has no ${count} ${unit ?? ""}`);
  return made;
};

/** A food as it would be noted. */
export const ate = (
  date: LocalDate,
  meal: string | null,
  id: string,
  count: number,
  unit?: string,
): FoodEntry => {
  const food = coreFood(id);
  return entryOf({
    date,
    meal,
    name: food.name,
    items: [itemOf(food, portion(food, count, unit))],
  });
};

const idOf = (number: number): string =>
  `01930000-0000-7000-8000-${String(number).padStart(12, "0")}`;

/** Entries as records, the first one noted first. */
const entriesOf = (entries: readonly FoodEntry[]): readonly DorsalRecord<"foodEntry">[] =>
  entries.map((body, at) =>
    newRecord(
      "foodEntry",
      idOf(at + 1),
      timestamp(Date.parse(`${body.date}T07:00:00Z`) + at, 60),
      body,
    ),
  );

/** Three foods at breakfast on each of the days before. */
export const breakfasts = (days: number): readonly FoodEntry[] =>
  Array.from({ length: days }, (_, at) => addDays(TODAY, at - days)).flatMap((date) => [
    ate(date, "breakfast", "porridge-oats-dry", 1, "cup"),
    ate(date, "breakfast", "semi-skimmed-milk-2-percent-fat", 200),
    ate(date, "breakfast", "banana", 1, "medium"),
  ]);

export interface FoodSeed extends BodySeed {
  readonly entries?: readonly FoodEntry[];
  readonly kitchen?: Partial<Kitchen>;
  readonly others?: readonly DorsalRecord[];
}

/** A device of somebody who writes a diary, made past the app. */
export const seedFood = async (
  page: Page,
  { entries = [], kitchen = {}, others = [], ...body }: FoodSeed = {},
): Promise<void> => {
  await seedBody(page, { life: null, goal: null, measured: 0, ...body });
  await plantRows(
    page,
    [
      ...entriesOf(entries),
      newRecord("kitchen", SINGLETON_IDS.kitchen, NOW, { ...DEFAULT_KITCHEN, ...kitchen }),
      ...others,
    ].map(rowOf),
  );
};

export const openFood = async (page: Page, search = ""): Promise<void> => {
  await page.goto(`/food${search}`);
  await expect(page.getByRole("heading", { name: "Breakfast" })).toBeVisible();
};

export const meal = (page: Page, name: string): Locator =>
  page.getByRole("region", { name: new RegExp(`^${name}`) });

/** A day with breakfast and lunch in it. */
export const HALF_A_DAY: readonly FoodEntry[] = [
  ate(TODAY, "breakfast", "porridge-oats-dry", 1, "cup"),
  ate(TODAY, "breakfast", "banana", 1, "medium"),
  ate(TODAY, "lunch", "chicken-breast-no-skin-grilled", 150),
  ate(TODAY, "lunch", "white-rice-long-grain-boiled", 1.5, "cup"),
  ate(TODAY, "lunch", "broccoli-boiled", 1, "cup chopped"),
];

/** The diary on a device made so, with a clock that stands on that morning. */
export const openDiary = async (page: Page, seed: FoodSeed = {}, address = ""): Promise<void> => {
  await fakeClock(page);
  await seedFood(page, seed);
  await openFood(page, address);
};

export const YESTERDAY = addDays(TODAY, -1);

/** What is noted for today, past the app. */
export const eatenToday = async (page: Page): Promise<readonly DorsalRecord<"foodEntry">[]> =>
  (await storedOf(page, "foodEntry")).filter(({ body }) => body.date === TODAY);

export const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole("button", { name, ...(typeof name === "string" ? { exact: true } : {}) });
/** The plus that adds the first food of a list whose name and portion begin so. */
export const plus = (page: Page, begins: string): Locator =>
  page.getByRole("button", { name: new RegExp(`^Add ${begins}`, "u") }).first();
/** The name of the first food of a list that is called so: it opens the portion. */
export const named = (page: Page, begins: string): Locator =>
  page.getByRole("button", { name: new RegExp(`^How much ${begins}`, "u") }).first();
export const dialog = (page: Page): Locator => page.getByRole("dialog");
export const search = (page: Page): Locator => page.getByRole("searchbox");
