import { expect, test } from "@playwright/test";
import { DEFAULT_KITCHEN, addDays } from "@dorsal/core/record";
import { violations } from "./support/axe.ts";
import { LIFE, TODAY, goalRecord } from "./support/body.ts";
import {
  HALF_A_DAY,
  YESTERDAY,
  ate,
  button,
  dialog,
  eatenToday,
  meal,
  named,
  openDiary,
  search,
} from "./support/food.ts";
import { storedOf } from "./support/rows.ts";

test("an entry is resized, moved and taken out, each with a way back", async ({ page }) => {
  await openDiary(page, { entries: HALF_A_DAY });
  await button(page, /^White rice/).click();
  await expect(dialog(page).getByText("1½ cups (237 g), 308 kcal, 6.4 g protein")).toBeVisible();
  const widths = await dialog(page)
    .locator(".chip-face")
    .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().width));
  expect(Math.min(...widths)).toBeGreaterThanOrEqual(44);
  await dialog(page).getByRole("button", { name: "Less" }).click();
  await dialog(page).getByRole("button", { name: "Less" }).click();
  await expect(dialog(page).getByLabel("How much")).toHaveValue("½");
  await dialog(page).getByLabel("How much").fill("two buckets");
  await expect(dialog(page).getByText(/This food has no measure/)).toBeVisible();
  await expect(button(page, "Save")).toBeDisabled();
  await dialog(page).getByLabel("How much").fill("200 g");
  await dialog(page).getByLabel("Meal").selectOption("Dinner");
  await button(page, "Save").click();
  const moved = meal(page, "Dinner").getByRole("button", { name: /^White rice.*200 g, 260 kcal/ });
  await expect(moved).toBeVisible();
  await button(page, "Undo").click();
  await expect(
    meal(page, "Lunch").getByRole("button", { name: /^White rice.*1½ cups/ }),
  ).toBeVisible();
  await button(page, /^Broccoli/).click();
  await button(page, "Remove").click();
  await expect(page.getByText("Broccoli, boiled removed.")).toBeVisible();
  await expect(button(page, /^Broccoli/)).toHaveCount(0);
  await button(page, "Undo").click();
  await expect(button(page, /^Broccoli/)).toBeVisible();
});

test("a hand is a measure with its doubt, and weighed once it is the person's own", async ({
  page,
}) => {
  await openDiary(page);
  await page.getByRole("link", { name: "Add to lunch" }).click();
  await search(page).fill("chicken breast grilled");
  await named(page, "Chicken breast, no skin, grilled").click();
  await dialog(page).getByRole("radio", { name: "palm, about 85 g" }).check();
  await expect(dialog(page).getByText("about 85 g, give or take half")).toBeVisible();
  await button(page, "Add").click();
  await button(page, "Done").click();
  await expect(button(page, /^Chicken breast.*1 palm \(85 g\)/)).toBeVisible();

  await button(page, "More for this day").click();
  await button(page, "My hand as a measure").click();
  await page.getByRole("textbox", { name: "It weighs" }).fill("20");
  await button(page, "Save").click();
  await expect(dialog(page).getByText(/must be 28.3 to 255 g/)).toBeVisible();
  await page.getByRole("textbox", { name: "It weighs" }).fill("110");
  await button(page, "Save").click();
  await expect(page.getByText("Your palm holds 110 g.")).toBeVisible();
  await button(page, /^Chicken breast/).click();
  await expect(dialog(page).getByRole("radio", { name: "palm, about 110 g" })).toBeVisible();
});

test("meals have a person's own names and order; what was noted stays", async ({ page }) => {
  await openDiary(page, { entries: HALF_A_DAY });
  await button(page, "More for this day").click();
  await button(page, "Meals").click();
  await page.getByLabel("Meal 4").fill("Tea");
  await button(page, "Tea earlier").click();
  await button(page, "Take Breakfast out").click();
  await button(page, "One more meal").click();
  await page.getByLabel("Meal 4").fill("Second breakfast");
  await button(page, "Save").click();
  await expect(page.getByText("Meals saved.")).toBeVisible();
  await expect(page.locator(".food-meal h2")).toHaveText([
    /^Lunch/,
    /^Tea/,
    /^Dinner/,
    /^Second breakfast/,
    /^At no meal 408 kcal/,
  ]);
  await button(page, "Undo").click();
  await expect(meal(page, "Breakfast")).toContainText("408 kcal");
});

test("a meal and a whole day are copied, to here and to another day", async ({ page }) => {
  await openDiary(page, {
    entries: [
      ate(YESTERDAY, "lunch", "banana", 1, "medium"),
      ate(YESTERDAY, "dinner", "broccoli-boiled", 100),
    ],
  });
  await button(page, /^As yesterday: Banana/).click();
  await expect(page.getByText("1 food added to lunch.")).toBeVisible();
  await button(page, "More for dinner").click();
  await expect(dialog(page).getByText(/^Broccoli, boiled: 35 kcal/)).toBeVisible();
  await button(page, "Copy 1 food").click();
  await expect(page.getByText("1 food copied.")).toBeVisible();
  expect(new Set((await eatenToday(page)).map(({ body }) => body.meal))).toEqual(
    new Set(["dinner", "lunch"]),
  );
  await button(page, "More for this day").click();
  await button(page, "Copy 2 foods").click();
  await expect(page.getByText("2 foods copied.")).toBeVisible();
  expect(await eatenToday(page)).toHaveLength(4);
  await button(page, "Undo").click();
  await expect.poll(async () => (await eatenToday(page)).length).toBe(2);

  await button(page, "More for lunch").click();
  await page.getByText("Copy to another day").click();
  await dialog(page).getByLabel("Day").fill(addDays(TODAY, -3));
  await button(page, "Copy it").click();
  await expect(page.getByText("Copied to Friday 20 November.")).toBeVisible();
  await page.goto(`/food?date=${addDays(TODAY, -3)}`);
  await expect(meal(page, "Lunch")).toContainText("Banana");
});

test("days are turned, marked, and marked otherwise with a way back", async ({ page }) => {
  await openDiary(page, { entries: HALF_A_DAY });
  await page.getByRole("radio", { name: "Complete" }).check();
  await expect(page.getByText("Marked: complete.")).toBeVisible();
  await button(page, "Undo").click();
  await expect(page.getByRole("radio", { name: "Open" })).toBeChecked();
  await page.getByRole("link", { name: "The day before" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Yesterday");
  await expect(page.getByText("Nothing noted yet.")).toBeVisible();
  await page.getByRole("radio", { name: "Fasted" }).check();
  await expect
    .poll(async () => (await storedOf(page, "foodDay")).map(({ body }) => body))
    .toEqual([{ date: YESTERDAY, mark: "fasted" }]);
  await page.getByRole("link", { name: "The day after" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Today");
  await page.goto("/food?date=2027-01-01");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Today");
});

test("a day with nothing in it says how to begin, and not what it lacks", async ({ page }) => {
  await openDiary(page);
  const card = page.getByRole("region", { name: "How the day stands" });
  await expect(card).toContainText("Press + at a meal and type what you had");
  await expect(card).not.toContainText(/No vegetables|No fruit/);
  await page.getByRole("radio", { name: "Fasted" }).check();
  await expect(card).not.toContainText("Press +");
  await page.getByRole("link", { name: "All nutrients" }).click();
  await expect(page.getByText("Nothing noted for this day yet.")).toBeVisible();
  await expect(page.getByRole("main")).not.toContainText(/not known|0 of 0|RAE/);
});

test("nutrients stand in tables, with how many foods know them", async ({ page }) => {
  await openDiary(page, {
    life: LIFE,
    goal: goalRecord(),
    entries: [...HALF_A_DAY, ate(TODAY, "snack", "banana", 1, "medium")],
  });
  await page.getByRole("link", { name: "Add to snacks" }).click();
  await button(page, "Quick add").click();
  await page.getByLabel("Energy in kcal").fill("300");
  await page.keyboard.press("Enter");
  await expect(page.getByText("300 kcal noted.")).toBeVisible();
  await page.getByRole("link", { name: "All nutrients" }).click();
  const vitaminC = page.getByRole("table", { name: "Vitamins" }).getByRole("row", {
    name: /Vitamin C/,
  });
  await expect(vitaminC).toContainText(/at least \d+ mg/);
  await expect(vitaminC).toContainText("from 6 of 7 foods");
  await expect(page.getByText(/^Iodine|, Iodine|Iodine,/)).toBeVisible();
});

test("sheets keep the focus and give it back; axe finds nothing in them", async ({ page }) => {
  await openDiary(page, { entries: HALF_A_DAY, kitchen: { meals: DEFAULT_KITCHEN.meals } });
  const rice = button(page, /^White rice/);
  await rice.press("Enter");
  await expect(dialog(page)).toBeVisible();
  expect(await violations(page, "entry")).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(rice).toBeFocused();
  await button(page, "More for this day").press("Enter");
  await button(page, "Meals").press("Enter");
  await expect(page.getByLabel("Meal 1")).toBeVisible();
  expect(await violations(page, "meals")).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toHaveCount(0);
});
