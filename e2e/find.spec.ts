import { expect, test } from "@playwright/test";
import type { Page } from "@playwright/test";
import { seed } from "./support/app.ts";
import { CURRY, look, rows, seedFind, visitFind } from "./support/find.ts";
import { button, dialog, eatenToday, search } from "./support/food.ts";
import { NARROW, isInside } from "./support/narrow.ts";
import { atRest, leastMs, longestTaskMs, textInside } from "./support/tasks.ts";

const magnifier = (page: Page) => page.getByRole("link", { name: "Find anything" });
const title = (page: Page) => page.getByRole("heading", { level: 1 });
const openFind = async (page: Page): Promise<void> => {
  await seedFind(page);
  await page.goto("/find");
  await expect(page.getByRole("heading", { name: "Likely now" })).toBeVisible();
};

test.describe("the way there", () => {
  test("is one press from every place of the app, at the upper right", async ({ page }) => {
    await seedFind(page);
    for (const place of ["/", "/plan", "/food", "/body", "/more"]) {
      await page.goto(place);
      await expect(magnifier(page)).toBeVisible();
      const { x = 0, y = 0, width = 0 } = (await magnifier(page).boundingBox()) ?? {};
      expect(y, place).toBeLessThan(80);
      expect(x + width, place).toBeGreaterThan(370);
      await magnifier(page).click();
      await expect(title(page)).toHaveText("Find anything");
      await expect(search(page)).toBeFocused();
    }
  });

  for (const key of ["Control+k", "Meta+k"])
    test(`is ${key} on a keyboard, but not while one types or answers a sheet`, async ({
      page,
    }) => {
      await seedFind(page);
      await page.goto("/body");
      await expect(magnifier(page)).toBeVisible();
      // Keys are listened to once the page has come to rest.
      await expect(async () => {
        await page.keyboard.press(key);
        await expect(page).toHaveURL(/\/find$/, { timeout: 1000 });
      }).toPass();
      await expect(search(page)).toBeFocused();
      await look(page, "lat");
      await rows(page).first().focus();
      await page.keyboard.press(key);
      await expect(search(page)).toBeFocused();
      await expect(search(page)).toHaveValue("lat");

      await page.getByRole("link", { name: "Body", exact: true }).click();
      await button(page, "Weigh in").click();
      await expect(dialog(page)).toBeVisible();
      await button(page, "Close").focus();
      await page.keyboard.press(key);
      await page.keyboard.press("Escape");
      await expect(dialog(page)).toHaveCount(0);
      await expect(page).toHaveURL(/\/body$/);

      await page.getByRole("link", { name: "More", exact: true }).click();
      await page.getByRole("link", { name: /^Exercises/ }).click();
      await search(page).focus();
      await page.keyboard.press(key);
      await page.keyboard.type("row");
      await expect(page).toHaveURL(/\/library\?q=.*row/);
    });
});

test("before anything is typed there is what is likely now, and pages", async ({ page }) => {
  await openFind(page);
  const names = page.locator(".result-name");
  await expect(names).toHaveCount(11);
  const likely = (await names.allTextContents()).slice(0, 6);
  expect(likely).toContain("Banana");
  expect(likely).toContain("Dumbbell pullover");
  await rows(page).filter({ hasText: "Banana" }).click();
  await expect(dialog(page).getByText("1 medium (118 g), 105 kcal")).toBeVisible();
});

test("who has noted nothing yet sees what can be found", async ({ page }) => {
  await seed(page);
  await page.goto("/find");
  await expect(page.getByText(/^Foods, exercises, recipes, muscles and pages/)).toBeVisible();
  await expect(page.getByRole("heading", { name: "Pages" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Likely now" })).toHaveCount(0);
});

test("an exercise with a typing error is found and opened, and Back brings the results", async ({
  page,
}) => {
  await openFind(page);
  await look(page, "donky kick");
  await expect(rows(page).first()).toContainText("Donkey kick");
  await expect(rows(page).first()).toContainText("Exercise · ");
  await rows(page).first().click();
  await expect(page).toHaveURL(/\/exercise\/donkey-kick$/);
  await expect(title(page)).toContainText("Donkey kick");
  await page.goBack();
  await expect(search(page)).toHaveValue("donky kick");
  await expect(rows(page).first()).toContainText("Donkey kick");
});

test("a food is found and noted for the meal of this hour, or for another", async ({ page }) => {
  await openFind(page);
  await look(page, "cheddar");
  await expect(rows(page).first()).toContainText("Food · ");
  await rows(page).first().click();
  await expect(dialog(page).getByRole("heading", { name: "Cheddar" })).toBeVisible();
  await dialog(page).getByLabel("How much", { exact: true }).fill("40 g");
  await button(page, "Add to breakfast").click();
  await expect(page.getByText("Cheddar added to breakfast.")).toBeVisible();
  await expect(dialog(page)).toHaveCount(0);
  await rows(page).first().click();
  await dialog(page).getByLabel("Meal", { exact: true }).selectOption("Dinner");
  await button(page, "Add to dinner").click();
  await expect(page.getByText("Cheddar added to dinner.")).toBeVisible();
  const noted = (await eatenToday(page)).filter(({ body }) => body.name === "Cheddar");
  expect(new Set(noted.map(({ body }) => body.meal))).toEqual(new Set(["breakfast", "dinner"]));
  // In the portion in which it was had last, now that it was had.
  expect(noted.map(({ body }) => body.items[0]?.grams)).toEqual([40, 40]);
});

test("a recipe of one's own comes first, and opens", async ({ page }) => {
  await openFind(page);
  await look(page, "chickpea");
  await expect(rows(page).first()).toContainText("Chickpea curry");
  await expect(rows(page).first()).toContainText("Recipe · 1 serving");
  await expect(rows(page).filter({ hasText: "Chickpea curry" })).toHaveCount(1);
  await expect(rows(page).filter({ hasText: "Chickpeas, boiled" })).toHaveCount(1);
  await rows(page).first().click();
  await expect(page).toHaveURL(new RegExp(`/food/recipes/${CURRY.id}$`));
  await expect(page.getByLabel("Name", { exact: true })).toHaveValue("Chickpea curry");
});

test("a page opens at the part that was meant", async ({ page }) => {
  await openFind(page);
  await look(page, "backup");
  await rows(page).first().click();
  await expect(title(page)).toHaveText("Settings");
  await expect(page.getByRole("heading", { name: "Data", exact: true })).toBeInViewport();
  await expect(title(page)).not.toBeInViewport();
});

test("a meal leads to what is added to it, a muscle to what trains it", async ({ page }) => {
  await openFind(page);
  await look(page, "dinner");
  await rows(page).first().click();
  await expect(title(page)).toHaveText("Add to dinner");
  await page.goto("/find?q=rhomboids");
  await expect(rows(page).first()).toContainText("Muscle · ");
  await rows(page).first().click();
  await expect(page.getByRole("heading", { name: "What trains it: rhomboids" })).toBeVisible();
});

test("by keys alone: typed, chosen, typed on, opened, left", async ({ page }) => {
  await openFind(page);
  await expect(search(page)).toBeFocused();
  await page.keyboard.type("dumbell ro");
  await expect(page.locator("output")).toHaveText(/results for dumbell ro$/);
  await page.keyboard.press("ArrowDown");
  await expect(rows(page).nth(0)).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(rows(page).nth(1)).toBeFocused();
  await page.keyboard.press("End");
  await expect(rows(page).last()).toBeFocused();
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowUp");
  await expect(search(page)).toBeFocused();

  await page.keyboard.press("ArrowDown");
  await page.keyboard.type("w");
  await expect(search(page)).toBeFocused();
  await expect(search(page)).toHaveValue("dumbell row");
  await expect(page.locator("output")).toHaveText(/results for dumbell row$/);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  const second = (await rows(page).nth(1).locator(".result-name").textContent()) ?? "";
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/exercise\//);
  await expect(title(page)).toHaveText(second.replace(/ \(.*/, ""));

  await page.goBack();
  await expect(search(page)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(search(page)).toHaveValue("");
  // Enter before the results are there opens the first of them.
  await page.keyboard.type("front plank");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/exercise\/plank$/);
});

test("Escape gives a sheet's focus back, empties the field, and then leaves", async ({ page }) => {
  await seedFind(page);
  await page.goto("/more");
  await magnifier(page).click();
  await look(page, "hummus");
  await page.keyboard.press("Enter");
  await expect(dialog(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toHaveCount(0);
  await expect(search(page)).toHaveValue("hummus");
  await page.keyboard.press("Escape");
  await expect(search(page)).toHaveValue("");
  await expect(search(page)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/\/more$/);
});

test("nothing found says so, and what to do next", async ({ page }) => {
  await openFind(page);
  await look(page, "zzzzqq");
  await expect(page.locator("output")).toHaveText("Nothing for zzzzqq");
  await expect(page.getByText("Nothing is called “zzzzqq” here.")).toBeVisible();
  await expect(rows(page)).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Read in more foods" })).toBeVisible();
  await expect(page.getByRole("link", { name: "All exercises" })).toBeVisible();
  await page.getByRole("link", { name: "Enter “zzzzqq” as a food" }).click();
  await expect(page.getByLabel("Name", { exact: true })).toHaveValue("zzzzqq");
});

test("a barcode that nothing here has begins a new food with it", async ({ page }) => {
  await openFind(page);
  await look(page, "4006381333931");
  await page.getByRole("link", { name: "Enter “4006381333931” as a food" }).click();
  await expect(page.getByLabel("Barcode", { exact: false })).toHaveValue("4006381333931");
  await expect(page.getByLabel("Name", { exact: true })).toHaveValue("");
});

test("without workers the page finds by itself", async ({ page }) => {
  await page.addInitScript("delete globalThis.Worker");
  await openFind(page);
  await look(page, "hummus");
  await expect(rows(page).first()).toContainText("Hummus");
  await look(page, "export");
  await expect(rows(page).first()).toContainText("Save a copy of my data");
});

test("no letter typed holds the page up for 50 ms", async ({ page }) => {
  test.setTimeout(180_000);
  await seedFind(page);
  const least = await leastMs(50, async () => {
    await page.goto("/find");
    await atRest(page);
    await look(page, "d");
    await search(page).focus();
    const typing = await longestTaskMs(page, async () => {
      await page.keyboard.type("umbbell row", { delay: 150 });
      await textInside(page, "output", "for dumbbell row");
    });
    return { typing };
  });
  test.info().annotations.push({ type: "longest tasks, ms", description: JSON.stringify(least) });
  expect(least.typing).toBeLessThan(50);
});

for (const [what, setUp] of NARROW)
  test(`${what} nothing leaves the screen to the side`, async ({ page }) => {
    await setUp(page);
    const wide: string[] = [];
    await visitFind(page, async (screen) => {
      if (!(await isInside(page))) wide.push(screen);
    });
    for (const place of ["/", "/food", "/food?date=2026-11-18", "/body", "/more"]) {
      await page.goto(place);
      await expect(magnifier(page)).toBeVisible();
      if (!(await isInside(page))) wide.push(place);
    }
    expect(wide).toEqual([]);
  });
