import { expect, test } from "@playwright/test";
import type { Page } from "@playwright/test";
import { look, rows, seedFind } from "./support/find.ts";
import {
  HALF_A_DAY,
  breakfasts,
  button,
  dialog,
  eatenToday,
  meal,
  openDiary,
  plus,
  search,
} from "./support/food.ts";
import { storedOf } from "./support/rows.ts";

/** Whatever is pressed twice in haste is done once: a finger slips, and a slow phone gives no answer yet. */

const noted = async (page: Page): Promise<number> => (await eatenToday(page)).length;

for (const [what, place, name] of [
  ["what is usual, among the foods to add", "/food/add?meal=breakfast", "Add all 3"],
  ["what is usual, in the day", "/food", /^As usual/],
] as const)
  test(`${what} is noted once`, async ({ page }) => {
    await openDiary(page, { entries: breakfasts(6) });
    await page.goto(place);
    await button(page, name).dblclick();
    await expect(meal(page, "Breakfast").getByRole("listitem")).toHaveCount(3);
    expect(await noted(page)).toBe(3);
  });

test("a food that was looked for everywhere is noted once", async ({ page }) => {
  await seedFind(page);
  await page.goto("/find");
  await look(page, "cheddar");
  await rows(page).first().click();
  const before = await noted(page);
  await button(page, "Add to breakfast").dblclick();
  await expect(dialog(page)).toHaveCount(0);
  expect(await noted(page)).toBe(before + 1);
});

test("energy alone is noted once", async ({ page }) => {
  await openDiary(page);
  await page.goto("/food/add?meal=lunch");
  await button(page, "Quick add").click();
  await page.getByLabel("Energy in kcal").fill("300");
  await dialog(page).getByRole("button", { name: "Add", exact: true }).dblclick();
  await expect(meal(page, "Lunch").getByRole("listitem")).toHaveCount(1);
  expect(await noted(page)).toBe(1);
});

test("a meal that is copied is there once", async ({ page }) => {
  await openDiary(page, { entries: HALF_A_DAY });
  await button(page, "More for lunch").click();
  await dialog(page).getByText("Copy to another day").click();
  await button(page, "Copy it").dblclick();
  await expect(dialog(page)).toHaveCount(0);
  expect((await storedOf(page, "foodEntry")).length).toBe(HALF_A_DAY.length + 3);
});

test("a food off its label is one food, eaten once", async ({ page }) => {
  await openDiary(page);
  await page.goto("/food/new?meal=breakfast&name=Rye%20crisp");
  await page.getByLabel("Energy, kcal", { exact: true }).fill("350");
  await button(page, /^Save and add/).dblclick();
  await expect(meal(page, "Breakfast").getByRole("listitem")).toHaveCount(1);
  expect(await noted(page)).toBe(1);
  expect(await storedOf(page, "food")).toHaveLength(1);
});

test("a dish that is put together is one recipe", async ({ page }) => {
  await openDiary(page);
  await page.goto("/food/recipes/new");
  await page.getByLabel("Name", { exact: true }).fill("Porridge");
  await button(page, "Add foods").click();
  await search(page).fill("porridge oats");
  await plus(page, "Porridge oats").click();
  await button(page, "Take 1 food").click();
  await button(page, "Save").dblclick();
  await expect(page.getByRole("link", { name: /^Porridge/ })).toHaveCount(1);
  expect(await storedOf(page, "recipe")).toHaveLength(1);
});
