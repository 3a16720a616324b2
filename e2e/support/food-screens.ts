import { expect } from "@playwright/test";
import type { Page } from "@playwright/test";
import { addDays } from "@dorsal/core/record";
import { seed } from "./app.ts";
import { LIFE, TODAY, goalRecord } from "./body.ts";
import { fakeClock } from "./clock.ts";
import { HALF_A_DAY, breakfasts, button, dialog, named, openFood, plus, seedFood } from "./food.ts";
import type { Visit } from "./visit.ts";

const closeSheet = async (page: Page): Promise<void> => {
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toHaveCount(0);
};

/** The diary: a day, what is changed in it, what is added to it, recipes and nutrients. */
export const visitFood = async (page: Page, visit: Visit): Promise<void> => {
  await fakeClock(page);
  await seed(page);
  await openFood(page);
  await visit("food-empty");
  await seedFood(page, {
    life: LIFE,
    goal: goalRecord(),
    entries: [...breakfasts(6), ...HALF_A_DAY],
  });
  await openFood(page);
  await expect(page.getByText(/^Room for a proper dinner/)).toBeVisible();
  await expect(page.getByText(/^Some fruit/)).toBeVisible();
  await visit("food");
  await page.getByRole("button", { name: /^White rice/ }).click();
  await expect(page.getByLabel("How much")).toBeVisible();
  await visit("food-entry");
  await closeSheet(page);
  await button(page, "More for lunch").click();
  await page.getByText("Keep it as a recipe").click();
  await visit("food-meal");
  await closeSheet(page);
  await button(page, "More for this day").click();
  await expect(page.getByRole("dialog").getByText(/Porridge oats/)).toBeVisible();
  await visit("food-more");
  await button(page, "Meals").click();
  await expect(page.getByLabel("Meal 1")).toBeVisible();
  await visit("food-meals");
  await closeSheet(page);
  await button(page, "More for this day").click();
  await button(page, "My hand as a measure").click();
  await expect(page.getByRole("textbox", { name: "It weighs" })).toBeVisible();
  await visit("food-hands");
  await closeSheet(page);
  await page.goto(`/food?date=${addDays(TODAY, -1)}`);
  await expect(page.getByRole("heading", { name: "Yesterday" })).toBeVisible();
  await page.goto("/food/add?meal=dinner");
  await expect(page.getByRole("heading", { name: "Eaten before" })).toBeVisible();
  await page.getByRole("searchbox").fill("porrige");
  await expect(plus(page, "Porridge made with water")).toBeVisible();
  await visit("food-search");
  await plus(page, "Porridge made with water").click();
  await plus(page, "Banana").click();
  await expect(button(page, "Undo: Banana added to dinner.")).toBeVisible();
  await visit("food-add");
  await named(page, "Banana").click();
  await expect(page.getByLabel("How much", { exact: true })).toBeVisible();
  await visit("food-portion");
  await closeSheet(page);
  await button(page, "Quick add").click();
  await expect(page.getByLabel("Energy in kcal")).toBeVisible();
  await visit("food-quick");
  await closeSheet(page);
  await page.goto("/food/nutrients");
  await expect(page.getByRole("row", { name: /^Vitamin C/ })).toBeVisible();
  await visit("food-nutrients");
  await page.goto("/food/recipes");
  await expect(page.getByText("No recipe yet")).toBeVisible();
  await visit("food-recipes");
  await page.goto("/food/recipes/new");
  await button(page, "Add foods").click();
  await page.getByRole("searchbox").fill("chickpeas");
  await plus(page, "Chickpeas, boiled").click();
  await visit("food-recipe-add");
  await button(page, "Take 1 food").click();
  await page.getByLabel("Name", { exact: true }).fill("Chickpea curry");
  await visit("food-recipe");
};
