import { expect } from "@playwright/test";
import type { Locator, Page } from "@playwright/test";
import { recipeItemOf, itemOf } from "@dorsal/core/food";
import { newRecord } from "@dorsal/core/record";
import type { DorsalRecord } from "@dorsal/core/record";
import { NOW, planOf } from "./app.ts";
import { fakeClock } from "./clock.ts";
import { HALF_A_DAY, breakfasts, coreFood, dialog, portion, search, seedFood } from "./food.ts";
import type { Visit } from "./visit.ts";
import { LAST, trained } from "./week.ts";

/** A dish of one's own, for four. */
export const CURRY: DorsalRecord<"recipe"> = newRecord(
  "recipe",
  "01900000-0000-7000-8000-00000000c0de",
  NOW,
  {
    name: "Chickpea curry",
    servings: 4,
    cookedG: null,
    items: [
      ["chickpeas-boiled", 480],
      ["olive-oil", 20],
    ].map(([id, grams]) => {
      const food = coreFood(String(id));
      return recipeItemOf(itemOf(food, portion(food, Number(grams), "g")), String(id));
    }),
    steps: "",
  },
);

/** Somebody who has eaten, trained and cooked; on their clock it is nine in the morning. */
export const seedFind = async (page: Page): Promise<void> => {
  await fakeClock(page);
  await seedFood(page, {
    entries: [...breakfasts(6), ...HALF_A_DAY],
    others: [CURRY, trained(LAST, {}, { planned: planOf("upper") })],
  });
};

export const rows = (page: Page): Locator => page.locator("[data-row]");

/** Types a query and waits until its results are told. */
export const look = async (page: Page, query: string): Promise<void> => {
  await search(page).fill(query);
  await expect(page.locator("output")).toHaveText(new RegExp(` for ${query.trim()}$`));
};

/** Everything in one list: before anything is typed, what was found, a food of it, and nothing. */
export const visitFind = async (page: Page, visit: Visit): Promise<void> => {
  await seedFind(page);
  await page.goto("/find");
  await expect(page.getByRole("heading", { name: "Likely now" })).toBeVisible();
  await expect(rows(page)).toHaveCount(11);
  await visit("find");
  await look(page, "lat");
  await expect(rows(page).first()).toContainText("Lats");
  await visit("find-results");
  await look(page, "chickpea");
  await rows(page).filter({ hasText: "Chickpeas, boiled" }).click();
  await expect(dialog(page).getByLabel("How much")).toBeVisible();
  await visit("find-food");
  await page.keyboard.press("Escape");
  await look(page, "zzzzqq");
  await expect(page.getByText("Nothing is called “zzzzqq” here.")).toBeVisible();
  await visit("find-nothing");
};
