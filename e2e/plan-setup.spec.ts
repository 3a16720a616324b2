import { expect, test } from "@playwright/test";
import type { Locator } from "@playwright/test";
import { seed } from "./support/app.ts";
import {
  PLANNED,
  answerAll,
  button,
  day,
  exercisesOn,
  length,
  planned,
  profileOf,
  setUp,
  weeksOf,
} from "./support/plan.ts";
import { newestOf } from "./support/rows.ts";

test("from an empty app to a planned week within few taps", async ({ page }) => {
  let taps = 0;
  const tap = async (target: Locator): Promise<void> => {
    await target.click();
    taps += 1;
  };
  await page.goto("/setup");
  await setUp(page, tap);
  // With six seconds for each, and for each of the two numbers that are typed, that is 84 seconds.
  expect(taps).toBeLessThanOrEqual(12);
  await expect(page.locator(".plan-day")).toHaveCount(7);
  await expect(page.locator(".plan-rest")).toHaveCount(4);
  await expect(
    page.getByText(/of the best possible week|No better week is possible/),
  ).toBeVisible();
  for (const name of ["mon", "wed", "fri"])
    expect((await exercisesOn(page, name)).length).toBeGreaterThan(1);
  const [minutes = "99"] = ((await length(page, "mon").textContent()) ?? "").split(":");
  expect(Number(minutes)).toBeLessThanOrEqual(30);
});

test("the first visit leads on to the week, and asks nothing again", async ({ page }) => {
  await page.goto("/");
  await expect(page).toHaveURL(/\/welcome$/);
  await page.getByRole("radio", { name: /^Lower back/ }).click();
  await button(page, "Next").click();
  await page.getByRole("checkbox", { name: "Dumbbells" }).click();
  await button(page, "Plan my week").click();
  await expect(page.getByText("Step 1 of 6")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("About you");
  await page.getByLabel("Year of birth").fill("19");
  await button(page, "Next").click();
  await expect(page.getByText(/^Give a year from/)).toBeVisible();
  await page.getByLabel("Year of birth").fill("1990");
  await page.getByRole("radio", { name: "Male", exact: true }).click();
  await button(page, "Next").click();
  await page.getByRole("radio", { name: /^I am just beginning/ }).click();
  await page.getByRole("radio", { name: /^No, or/ }).click();
  await button(page, "Next").click();
  await button(page, "Next").click();
  await expect(page.getByText("You said what is there: dumbbells.")).toBeVisible();
  await expect(page.getByRole("radio", { name: "Yes" })).toHaveCount(0);
  await button(page, "Next").click();
  await button(page, "Next").click();
  await expect(page.getByText("One plain word first")).toHaveCount(0);
  await button(page, /^None of these/).click();
  await expect(page).toHaveURL(/\/plan$/, PLANNED);
  await expect(day(page, "mon").locator(".plan-length")).toBeVisible();
});

test("what only the short first visit knows is not asked by the setup", async ({ page }) => {
  await seed(page);
  await page.goto("/plan");
  await page.getByRole("link", { name: "Plan my week" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("About you");
});

test("height and weight are told in the units of the person, and kept as typed", async ({
  page,
}) => {
  await page.goto("/setup");
  await button(page, "Next").click();
  await page.getByLabel("Year of birth").fill("1984");
  await page.getByRole("radio", { name: "Female" }).click();
  await button(page, "In pounds and feet").click();
  await page.getByRole("textbox", { name: "Height, feet" }).fill("5");
  await page.getByRole("textbox", { name: "and inches" }).fill("4");
  await page.getByLabel("Weight").fill("9000");
  await button(page, "Next").click();
  await expect(page.getByText(/^Give a weight from 56 to 880 lb/)).toBeVisible();
  await page.getByLabel("Weight").fill("154");
  await button(page, "Next").click();
  await page.getByRole("radio", { name: /^Years/ }).click();
  await page.getByRole("radio", { name: "Yes" }).click();
  for (let step = 0; step < 4; step += 1) await button(page, "Next").click();
  await button(page, /^None of these/).click();
  await expect(page).toHaveURL(/\/plan$/, PLANNED);
  const weighIn = await newestOf(page, "weighIn");
  expect(weighIn.typed).toMatchObject({ value: 154, unit: "lb" });
  expect(weighIn.kg).toBeCloseTo(69.853, 3);
  expect(await newestOf(page, "settings")).toMatchObject({ loadUnit: "lb", lengthUnit: "in" });
  expect((await profileOf(page)).person?.heightM).toBeCloseTo(1.6256, 3);

  // It is not asked a second time.
  await button(page, "Answers").click();
  await page.getByText("About you").click();
  await expect(page.getByText(/^Last weighed: 154 lb/)).toBeVisible();
  await expect(page.getByLabel("Weight")).toHaveCount(0);
});

test("a sign that needs a doctor stops the plan, until it is cleared", async ({ page }) => {
  await page.goto("/setup");
  await answerAll(page);
  await page.getByRole("checkbox", { name: "Chest pain" }).check();
  await button(page, "Go on").click();
  await expect(page.getByRole("heading", { name: "Please get help now" })).toBeVisible(PLANNED);
  expect(await weeksOf(page)).toEqual([]);
  await button(page, "A doctor has looked at it").click();
  await expect(page).toHaveURL(/\/plan$/, PLANNED);
});

test("the week is set up and changed with the keyboard alone", async ({ page }) => {
  await page.goto("/setup");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await setUp(page, async (target) => {
    await target.focus();
    await page.keyboard.press((await target.getAttribute("type")) === "submit" ? "Enter" : "Space");
  });
  await button(page, "Move Monday").focus();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByText("Monday moved to Tuesday.")).toBeVisible(PLANNED);
  // The focus went along with the day.
  await expect(button(page, "Move Tuesday")).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(page.getByText("Tuesday moved to Monday.")).toBeVisible(PLANNED);
  await page.locator(".plan-news").getByRole("button", { name: "Undo" }).focus();
  await page.keyboard.press("Enter");
  await expect(day(page, "mon")).toHaveClass(/plan-rest/);
});

test("a reload keeps the week", async ({ page }) => {
  await planned(page);
  const before = await exercisesOn(page, "mon");
  await page.reload();
  await expect(page.locator(".plan-day")).toHaveCount(7);
  expect(await exercisesOn(page, "mon")).toEqual(before);
});
