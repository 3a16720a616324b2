import { expect, test } from "@playwright/test";
import type { Locator, Page } from "@playwright/test";
import { DEFAULT_KITCHEN, addDays, newRecord, timestamp } from "@dorsal/core/record";
import { violations } from "./support/axe.ts";
import { LIFE, TODAY, WELL, goalRecord } from "./support/body.ts";
import { fakeClock } from "./support/clock.ts";
import {
  HALF_A_DAY,
  ate,
  breakfasts,
  coreFood,
  meal,
  openFood,
  portion,
  seedFood,
  storedOf,
} from "./support/food.ts";
import type { FoodSeed } from "./support/food.ts";
import { longestTaskMs } from "./support/tasks.ts";
import { itemOf, recipeItemOf } from "@dorsal/core/food";

const button = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name, ...(typeof name === "string" ? { exact: true } : {}) });
const choice = (page: Page, name: RegExp) => page.getByRole("checkbox", { name }).first();
const dialog = (page: Page) => page.getByRole("dialog");
const search = (page: Page) => page.getByRole("searchbox");
const YESTERDAY = addDays(TODAY, -1);

/** Counts presses; typing is free. */
const counted = () => {
  const taps = { count: 0 };
  const tap = async (target: Locator): Promise<void> => {
    await target.click();
    taps.count += 1;
  };
  return { taps, tap };
};

const open = async (page: Page, seed: FoodSeed = {}, address = ""): Promise<void> => {
  await fakeClock(page);
  await seedFood(page, seed);
  await openFood(page, address);
};

const eatenToday = async (page: Page) =>
  (await storedOf(page, "foodEntry")).filter(({ body }) => body.date === TODAY);

test.describe("how fast something is noted, counted from the open tab", () => {
  test("a usual breakfast of three foods: one tap, and two from the search", async ({ page }) => {
    await open(page, { entries: breakfasts(6) });
    const day = counted();
    await day.tap(button(page, /^As usual: /));
    await expect(page.getByText("3 foods added to breakfast.")).toBeVisible();
    expect(day.taps.count).toBe(1);
    expect(await eatenToday(page)).toHaveLength(3);
    await button(page, "Undo").click();
    await expect.poll(async () => (await eatenToday(page)).length).toBe(0);

    const sheet = counted();
    await sheet.tap(page.getByRole("link", { name: "Add to breakfast" }));
    await sheet.tap(button(page, "Add all 3"));
    await expect(meal(page, "Breakfast").getByRole("listitem")).toHaveCount(3);
    expect(sheet.taps.count).toBe(2);
    expect((await eatenToday(page)).map(({ body }) => body.meal)).toEqual(
      Array.from({ length: 3 }, () => "breakfast"),
    );
  });

  test("two recents chosen one by one, with their last portions: four taps", async ({ page }) => {
    await open(page, { entries: breakfasts(6) });
    const { taps, tap } = counted();
    await tap(page.getByRole("link", { name: "Add to breakfast" }));
    await tap(choice(page, /^Porridge oats, dry, 1 cup/));
    await tap(choice(page, /^Banana, 1 medium/));
    await expect(page.getByText("2 foods, 408 kcal")).toBeVisible();
    await tap(button(page, "Add 2"));
    await expect(button(page, /^Banana, 1 medium \(118 g\), 105 kcal/)).toBeVisible();
    expect(taps.count).toBe(4);
  });

  test("a new food with a typing error, in a portion of its own: at most six taps", async ({
    page,
  }) => {
    await open(page);
    const { taps, tap } = counted();
    await tap(page.getByRole("link", { name: "Add to dinner" }));
    await search(page).fill("brocoli boild");
    await tap(choice(page, /^Broccoli, boiled/));
    await tap(button(page, /^How much Broccoli, boiled/));
    await dialog(page).getByLabel("How much").fill("1 1/2 cups");
    await tap(button(page, "Done"));
    await tap(button(page, "Add 1"));
    await expect(button(page, /^Broccoli, boiled, 1½ cups chopped/)).toBeVisible();
    expect(taps.count).toBeLessThanOrEqual(6);
    const [entry] = await eatenToday(page);
    expect(entry?.body.items[0]).toMatchObject({
      food: "core:broccoli-boiled",
      source: "usda",
      said: { count: 1.5, unit: "cup chopped" },
    });
  });

  test("by keys alone: typed, entered and added", async ({ page }) => {
    await open(page);
    await page.getByRole("link", { name: "Add to snacks" }).focus();
    await page.keyboard.press("Enter");
    await expect(search(page)).toBeFocused();
    await page.keyboard.type("almnds");
    await expect(choice(page, /^Almonds/)).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { name: "Chosen" })).toBeVisible();
    await expect(search(page)).toHaveValue("");
    await expect(search(page)).toBeFocused();
    await button(page, "Add 1").focus();
    await page.keyboard.press("Enter");
    await expect(meal(page, "Snacks").getByRole("listitem")).toHaveCount(1);
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  });
});

test("a day says in words how it stands, and nothing scolds above the target", async ({ page }) => {
  await open(page, { life: LIFE, goal: goalRecord(), entries: HALF_A_DAY });
  const card = page.getByRole("region", { name: "How the day stands" });
  await expect(card).toContainText(/Room for a proper dinner: about \d+ kcal left\./);
  await expect(card).toContainText(/About half of the day’s protein: 68 of \d+ to \d+ g\./);
  await expect(card).toContainText(/vegetables: about 1 of 2½ cups/);
  await page.getByRole("link", { name: "Add to dinner" }).click();
  await button(page, "Quick add").click();
  await page.getByLabel("Energy in kcal").fill("2000");
  await page.keyboard.press("Enter");
  await expect(card).toContainText(
    /Over today’s target by at?.*about \d+ kcal; tomorrow simply goes on\.|Over today’s target by about \d+ kcal; tomorrow simply goes on\./,
  );
  const colours = await card
    .locator("p, span")
    .evaluateAll((all) => [...new Set(all.map((each) => getComputedStyle(each).color))]);
  const danger = await page.evaluate(() => {
    const probe = document.createElement("p");
    probe.style.color = "var(--danger)";
    document.body.append(probe);
    return getComputedStyle(probe).color;
  });
  expect(colours).not.toContain(danger);
});

test.describe("no number is a target where none may be given", () => {
  const born = new Date(`${TODAY}T12:00:00Z`).getUTCFullYear() - 16;
  for (const [who, seed] of [
    ["in pregnancy", { eating: { ...WELL, answers: { ...WELL.answers, now: ["pregnant"] } } }],
    ["at sixteen", { birthYear: born }],
  ] as const)
    test(who, async ({ page }) => {
      await open(page, { life: LIFE, goal: goalRecord(), entries: HALF_A_DAY, ...seed });
      const card = page.getByRole("region", { name: "How the day stands" });
      await expect(card).toContainText("So far 997 kcal.");
      await expect(card).toContainText("Some fruit");
      await expect(card).not.toContainText(/left|target|Set a goal/);
      await page.getByRole("link", { name: "All nutrients" }).click();
      await expect(page.getByText(/Dorsal does not have/)).toBeVisible();
    });
});

test("without a goal the way to one is offered once, quietly", async ({ page }) => {
  await open(page, { entries: HALF_A_DAY });
  await page.getByRole("link", { name: "Set a goal" }).click();
  await expect(page).toHaveURL(/\/body\/goal$/);
});

test("an entry is resized, moved and taken out, each with a way back", async ({ page }) => {
  await open(page, { entries: HALF_A_DAY });
  await button(page, /^White rice/).click();
  await expect(dialog(page).getByText("1½ cups (237 g), 308 kcal, 6.4 g protein")).toBeVisible();
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
  await button(page, "Take out").click();
  await expect(page.getByText("Broccoli, boiled taken out.")).toBeVisible();
  await expect(button(page, /^Broccoli/)).toHaveCount(0);
  await button(page, "Undo").click();
  await expect(button(page, /^Broccoli/)).toBeVisible();
});

test("a hand is a measure with its doubt, and weighed once it is the person's own", async ({
  page,
}) => {
  await open(page);
  await page.getByRole("link", { name: "Add to lunch" }).click();
  await search(page).fill("chicken breast grilled");
  await choice(page, /^Chicken breast, no skin, grilled/).click();
  await button(page, /^How much Chicken/).click();
  await dialog(page).getByRole("radio", { name: "palm, about 85 g" }).check();
  await expect(dialog(page).getByText("about 85 g, give or take half")).toBeVisible();
  await button(page, "Done").click();
  await button(page, "Add 1").click();
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
  await open(page, { entries: HALF_A_DAY });
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
  await open(page, {
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
  expect((await eatenToday(page)).map(({ body }) => body.meal).toSorted()).toEqual([
    "dinner",
    "lunch",
  ]);
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

test("a star makes a favourite, which stands there before anything is typed", async ({ page }) => {
  await open(page);
  await page.getByRole("link", { name: "Add to lunch" }).click();
  await search(page).fill("hummus");
  await button(page, "Favourite: Hummus").click();
  await expect(button(page, "Favourite: Hummus")).toHaveAttribute("aria-pressed", "true");
  await button(page, "Empty the search").click();
  await expect(page.getByRole("region", { name: "Favourites" })).toContainText("Hummus");
  await choice(page, /^Hummus/).click();
  await button(page, "Add 1").click();
  await expect(button(page, /^Hummus/)).toBeVisible();
  expect((await storedOf(page, "kitchen"))[0]?.body.favourites).toEqual([
    { id: "core:hummus", name: "Hummus" },
  ]);
});

test("what was chosen is there after a reload, for that meal alone", async ({ page }) => {
  await open(page, { entries: breakfasts(2) });
  await page.getByRole("link", { name: "Add to dinner" }).click();
  await choice(page, /^Banana/).click();
  await button(page, /^How much Banana/).click();
  await dialog(page).getByLabel("How much").fill("2");
  await button(page, "Done").click();
  await page.reload();
  await expect(button(page, /^How much Banana: 2 medium/)).toBeVisible();
  await page.goto("/food/add?meal=lunch");
  await expect(page.getByRole("heading", { name: "Eaten before" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Chosen" })).toHaveCount(0);
});

test("quick add reckons the energy of what is known, and an entry keeps what it was", async ({
  page,
}) => {
  await open(page);
  await page.getByRole("link", { name: "Add to snacks" }).click();
  await search(page).fill("grandmother’s cake");
  await expect(page.getByText(/^Nothing is called|^Not what you mean/)).toBeVisible();
  await button(page, "Quick add").click();
  await expect(page.getByLabel(/^What it was/)).toHaveValue("grandmother’s cake");
  await page.getByLabel("Protein, g").fill("5");
  await page.getByLabel("Carbohydrate, g").fill("40");
  await page.getByLabel("Fat, g").fill("20,5");
  await expect(dialog(page).getByText("Together these have about 365 kcal.")).toBeVisible();
  await page.keyboard.press("Enter");
  await button(page, /^grandmother’s cake, 365 kcal/).click();
  await page.getByLabel("Energy in kcal").fill("400");
  await page.keyboard.press("Enter");
  await expect(button(page, /^grandmother’s cake, 400 kcal/)).toBeVisible();
  expect((await eatenToday(page))[0]?.body.items[0]?.amounts).toEqual({
    energy: 400,
    protein: 5,
    carbohydrate: 40,
    fat: 20.5,
  });
});

test.describe("recipes", () => {
  test("one is made, changed and eaten by servings and by weight, with all it has", async ({
    page,
  }) => {
    await open(page);
    await page.goto("/food/recipes");
    await page.getByRole("link", { name: "New recipe" }).click();
    await button(page, "Save").click();
    await expect(page.getByText(/^Give it a name/)).toBeVisible();
    await page.getByLabel("Name", { exact: true }).fill("Chickpea curry");
    await button(page, "Add foods").click();
    await search(page).fill("chickpeas boiled");
    await choice(page, /^Chickpeas, boiled/).click();
    await search(page).fill("olive oil");
    await choice(page, /^Olive oil/).click();
    await button(page, "Take 2 foods").click();
    await button(page, /^How much Chickpeas, boiled/).click();
    await dialog(page).getByLabel("How much").fill("480 g");
    await button(page, "Done").click();
    await page.getByLabel(/^Weight of the whole dish/).fill("900");
    await button(page, "Save").click();
    await expect(page.getByText("Chickpea curry saved.")).toBeVisible();
    await page.getByRole("link", { name: /^Chickpea curry/ }).click();
    await button(page, "Eat some of it").click();
    await page.getByRole("radio", { name: "Weighed" }).check();
    await page.getByRole("textbox", { name: "g of the dish" }).fill("450");
    await page.getByRole("textbox", { name: "g of the dish" }).blur();
    await expect(dialog(page).getByText(/^2 servings, /)).toBeVisible();
    await button(page, "Done").click();
    await expect(page.getByText("Chickpea curry added to dinner.")).toBeVisible();
    const [entry] = await eatenToday(page);
    expect(entry?.body.recipe?.servings).toBe(2);
    expect(entry?.body.items.map(({ grams }) => grams)).toEqual([240, expect.any(Number)]);
    expect(entry?.body.items[0]?.amounts["folate"]).toBeGreaterThan(0);

    await openFood(page);
    await button(page, /^Chickpea curry, 2 servings/).click();
    await dialog(page).getByRole("textbox", { name: "Servings" }).fill("1");
    await button(page, "Save").click();
    await expect(button(page, /^Chickpea curry, 1 serving,/)).toBeVisible();
    expect((await eatenToday(page))[0]?.body.items[0]?.grams).toBe(120);
  });

  test("a meal is kept as one, and found like a food", async ({ page }) => {
    await open(page, { entries: HALF_A_DAY });
    await button(page, "More for lunch").click();
    await page.getByText("Keep it as a recipe").click();
    await page.getByLabel("Name of the recipe").fill("Chicken and rice");
    await button(page, "Save the recipe").click();
    await expect(page.getByText("Chicken and rice is among your recipes.")).toBeVisible();
    await page.getByRole("link", { name: "Add to dinner" }).click();
    await search(page).fill("chiken and rice");
    await choice(page, /^Chicken and rice, 1 serving/).click();
    await button(page, "Add 1").click();
    await expect(button(page, /^Chicken and rice, 1 serving, 589 kcal/)).toBeVisible();
  });

  test("a deleted one leaves the past as it was, and comes back", async ({ page }) => {
    const banana = itemOf(coreFood("banana"), portion(coreFood("banana"), 4, "medium"));
    const recipe = newRecord(
      "recipe",
      "01930000-0000-7000-8000-0000000000aa",
      timestamp(Date.parse(`${YESTERDAY}T10:00:00Z`), 60),
      {
        name: "Banana bread",
        servings: 4,
        cookedG: null,
        items: [recipeItemOf(banana, "food-1")],
        steps: "Bake.",
      },
    );
    await open(page, { others: [recipe] });
    await page.goto(`/food/recipes/${recipe.id}`);
    await expect(page.getByLabel("How it is made")).toHaveValue("Bake.");
    await button(page, "Delete this recipe").click();
    await expect(page.getByText(/^Banana bread deleted/)).toBeVisible();
    await expect(page.getByText("No recipe yet")).toBeVisible();
    await button(page, "Undo").click();
    await expect(page.getByRole("link", { name: /^Banana bread/ })).toBeVisible();
    await page.goto("/food/recipes/01930000-0000-7000-8000-0000000000bb");
    await expect(page.getByText("This recipe is not here")).toBeVisible();
  });
});

test("days are turned, marked, and marked otherwise with a way back", async ({ page }) => {
  await open(page, { entries: HALF_A_DAY });
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

test("nutrients stand in tables, with how many foods know them", async ({ page }) => {
  await open(page, {
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

test("who keeps a diary has one line on Today, and nobody else", async ({ page }) => {
  await fakeClock(page);
  await seedFood(page, { life: LIFE, goal: goalRecord(), entries: HALF_A_DAY });
  await page.goto("/");
  const line = page.getByRole("link", { name: /^Food.*Room for a proper dinner/ });
  await expect(line).toBeVisible();
  await line.click();
  await expect(page).toHaveURL(/\/food$/);
  const entries = await storedOf(page, "foodEntry");
  expect(entries.length).toBeGreaterThan(5);
});

test("a letter typed holds the page up for less than 50 ms", async ({ page }) => {
  await open(page, { entries: breakfasts(40) });
  await page.goto("/food/add?meal=breakfast");
  await expect(page.getByRole("heading", { name: "Eaten before" })).toBeVisible();
  await search(page).fill("a");
  await expect(page.getByRole("checkbox").first()).toBeVisible();
  await search(page).focus();
  const longest = await longestTaskMs(page, async () => {
    for (const letter of "pple pie") {
      await page.keyboard.type(letter);
      await page.waitForTimeout(120);
    }
  });
  expect(longest).toBeLessThan(50);
  test.info().annotations.push({ type: "longest task, ms", description: longest.toFixed(1) });
});

test("sheets keep the focus and give it back; axe finds nothing in them", async ({ page }) => {
  await open(page, { entries: HALF_A_DAY, kitchen: { meals: DEFAULT_KITCHEN.meals } });
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
