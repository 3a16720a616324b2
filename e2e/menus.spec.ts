import { expect, test } from "@playwright/test";
import type { Page } from "@playwright/test";
import { checkMenu, menuFromStore, readCheckedMenu } from "@dorsal/core/menu";
import type { LocalDate, MenuPlan } from "@dorsal/core/record";
import {
  PLANNED,
  forDays,
  itemsOf,
  kitchenOf,
  make,
  menuDay,
  menusOf,
  openMenus,
  seedMenus,
  take,
} from "./support/menus.ts";

test.describe.configure({ timeout: 180_000 });

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });

/** Every rule that a stored menu breaks, recomputed from its grams. */
const brokenIn = (plan: MenuPlan | undefined): readonly string[] => {
  const menu = plan ? menuFromStore(plan) : null;
  const read = readCheckedMenu(menu);
  if (!read.ok) return [`${read.error.path}: ${read.error.expected}`];
  return checkMenu(read.value).broken.map(({ rule, text }) => `${rule}: ${text}`);
};

/** The names of the items of a day, meal by meal. */
const namesOn = (page: Page, day: number): Promise<readonly string[]> =>
  itemsOf(page, day).locator(".menu-item-name").allTextContents();

test("three days for somebody: the first before the rest, every limit kept when they are taken", async ({
  page,
}) => {
  await seedMenus(page, {
    goal: { targets: [{ from: "2026-11-20" as LocalDate, kcal: 1900, why: "begun" }] },
  });
  await openMenus(page);
  await expect(page.getByText(/^Planned for 1,\d{3} kcal a day, your target\./u)).toBeVisible();
  await forDays(page, 3);
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    new MutationObserver(() => {
      const days = document.querySelectorAll(".menu-day").length;
      const isWhole = document.querySelector(".menu-side") !== null;
      seen.push(`${days}${isWhole ? " whole" : ""}`);
    }).observe(document.body, { childList: true, subtree: true });
  });
  await make(page);
  const seen = await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
  expect(seen).toContain("1");
  expect(seen.at(-1)).toBe("3 whole");

  await expect(page.locator(".menu-day")).toHaveCount(3);
  await expect(menuDay(page, 0).locator("h2")).toHaveText("Today");
  await expect(menuDay(page, 1).locator("h2")).toHaveText("Tuesday 24 November");
  await expect(menuDay(page, 0).locator(".menu-totals")).toContainText(
    /^[\d,]+ kcal.*g of protein and \d+ g of fibre\. About .* of vegetables and .* of fruit\.$/u,
  );
  await expect(menuDay(page, 0).locator(".menu-meal-name")).toHaveText([
    "Breakfast",
    "Lunch",
    "Dinner",
    "Snacks",
  ]);
  await expect(page.getByRole("heading", { name: "What these days lack" })).toBeVisible();
  await expect(page.locator(".menu-notes")).toContainText("not medical advice");

  // A draft is not stored, and is still there after a look at something else.
  expect(await menusOf(page)).toEqual([]);
  await page.getByRole("link", { name: "Body" }).click();
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Food" }).click();
  await page.getByRole("link", { name: /^Menus/u }).click();
  await take(page).click();
  await expect(page.getByRole("link", { name: "Shopping list" })).toBeVisible();
  const [plan] = await menusOf(page);
  expect(plan?.days).toHaveLength(3);
  expect(plan?.startsOn).toBe("2026-11-23");
  expect(brokenIn(plan)).toEqual([]);

  await button(page, "Undo").click();
  await expect(take(page)).toBeVisible();
  await expect.poll(() => menusOf(page)).toEqual([]);
});

test("what is eaten is asked once and kept: plants alone, without soya and peanuts, what is disliked, what is there", async ({
  page,
}) => {
  await seedMenus(page);
  await openMenus(page);
  await page.getByRole("radio", { name: /^Vegan/u }).check();
  await page.getByRole("checkbox", { name: "Gluten" }).check();
  await page.locator("summary", { hasText: "Allergens to leave out: none" }).click();
  await page.getByRole("checkbox", { name: "Peanut" }).check();
  await page.getByRole("checkbox", { name: "Sesame" }).check();
  await expect(page.locator("summary")).toHaveText("Allergens to leave out: peanut and sesame");
  await page.getByLabel("Not on the plate: Search foods").fill("banana");
  await button(page, "Add Banana").first().click();
  await page.getByLabel("At home already: Search foods").fill("jacket potato");
  await button(page, /^Add Jacket potato/u)
    .first()
    .click();
  await forDays(page, 1);
  await make(page);
  expect(await kitchenOf(page)).toMatchObject({
    diet: "vegan",
    allergens: ["gluten", "peanut", "sesame"],
    dislikes: [{ id: "core:banana", name: "Banana" }],
  });
  await take(page).click();
  await expect.poll(async () => (await menusOf(page)).length).toBe(1);
  const [plan] = await menusOf(page);
  expect(plan?.asked).toMatchObject({ diet: "vegan", allergens: ["gluten", "peanut", "sesame"] });
  expect(brokenIn(plan)).toEqual([]);

  await button(page, "Change what is asked").click();
  await expect(page.getByRole("radio", { name: /^Vegan/u })).toBeChecked();
  await expect(button(page, "Take Banana out")).toBeVisible();
  await button(page, "Back to the menu").click();
  await expect(page.locator(".menu-day")).toHaveCount(1);
});

test("an item is swapped, kept, and a meal made another one; each can be taken back", async ({
  page,
}) => {
  await seedMenus(page, { days: 1 });
  await openMenus(page);
  const before = await namesOn(page, 0);
  const [stored] = await menusOf(page);

  const dinner = menuDay(page, 0).getByRole("region", { name: "Dinner" });
  const held = dinner.locator(".menu-item").first();
  const lock = held.getByRole("button", { name: /^Keep /u });
  await expect(lock).toHaveAttribute("aria-pressed", "false");
  await lock.click();
  await expect(lock).toHaveAttribute("aria-pressed", "true");
  await expect(held.getByRole("button", { name: /^Swap /u })).toBeDisabled();
  const name = (await held.locator(".menu-item-name").textContent()) ?? "";

  const lunch = menuDay(page, 0).getByRole("region", { name: "Lunch" });
  await lunch
    .locator(".menu-item")
    .first()
    .getByRole("button", { name: /^Swap /u })
    .click();
  const option = page.getByRole("dialog").locator(".menu-swap").first();
  await expect(option).toBeVisible(PLANNED);
  await expect(option).toContainText(/Nothing else changes\.|With it: /u);
  const wanted = (await option.locator(".menu-swap-name").textContent()) ?? "";
  await option.click();
  await expect(lunch.locator(".menu-items")).toContainText(wanted, PLANNED);
  expect(brokenIn((await menusOf(page))[0])).toEqual([]);

  const swapped = await namesOn(page, 0);
  await button(page, "Another dish for Dinner").click();
  await expect
    .poll(async () => (await namesOn(page, 0)).join("|"), PLANNED)
    .not.toBe(swapped.join("|"));
  // What is kept stays in the meal that is another one now, and the rest of the day as it was.
  await expect(dinner.locator(".menu-items")).toContainText(name);
  await expect(lunch.locator(".menu-items")).toContainText(wanted);
  const [changed] = await menusOf(page);
  expect(brokenIn(changed)).toEqual([]);
  expect(changed?.days[0]?.meals.map(({ id }) => id)).toEqual(
    stored?.days[0]?.meals.map(({ id }) => id),
  );

  await button(page, "Undo").click();
  await expect.poll(() => namesOn(page, 0)).toEqual(swapped);
  expect(swapped).not.toEqual(before);
});

test("other dishes are a draft above those that were taken, until they are let go", async ({
  page,
}) => {
  await seedMenus(page, { days: 1 });
  await openMenus(page);
  const before = await namesOn(page, 0);
  await button(page, "Plan other dishes").click();
  await expect(take(page)).toBeVisible(PLANNED);
  expect(await namesOn(page, 0)).not.toEqual(before);
  await button(page, "Back to what you took").click();
  await expect(page.getByRole("link", { name: "Shopping list" })).toBeVisible();
  expect(await namesOn(page, 0)).toEqual(before);
  expect(await menusOf(page)).toHaveLength(1);
});

test("a dinner is cooked for two days, and a dish says how it is made", async ({ page }) => {
  const plan = await seedMenus(page, { days: 2, batch: true });
  await openMenus(page);
  await menuDay(page, 1).locator("summary").click();
  await expect(menuDay(page, 0).getByRole("region", { name: "Dinner" })).toContainText(
    "Cooks for two days",
  );
  const lunch = menuDay(page, 1).getByRole("region", { name: "Lunch" });
  await expect(lunch).toContainText("From the day before");
  await expect(lunch.getByRole("button", { name: /^(Swap|Keep) /u })).toHaveCount(0);
  const dish = plan?.days[0]?.meals[2]?.dish;
  await menuDay(page, 0)
    .getByRole("region", { name: "Dinner" })
    .getByRole("button", { name: /^How to make/u })
    .click();
  await expect(page.getByRole("dialog")).toContainText("Cook double");
  await expect(page.getByRole("dialog").locator("ol li")).toHaveText([...(dish?.steps ?? [])]);
});

test("goals that do not go together are named, and the nearest that works is one tap away", async ({
  page,
}) => {
  await seedMenus(page, { kitchen: { diet: "vegan" } });
  await openMenus(page);
  await forDays(page, 1);
  await page.getByRole("radio", { name: "My own amount" }).check();
  await page.getByLabel("Least a day", { exact: true }).fill("300");
  await page.keyboard.press("Tab");
  await button(page, /^Make /u).click();
  await expect(page.getByText("These do not go together", { exact: true })).toBeVisible(PLANNED);
  await expect(page.locator(".notice")).toContainText("300 g of protein");
  await button(page, /^Use this instead: .*g of protein/u).click();
  await expect(take(page)).toBeVisible(PLANNED);
  await take(page).click();
  await expect.poll(async () => (await menusOf(page))[0]?.asked.proteinBy).toBe("asked");
  const [plan] = await menusOf(page);
  expect(plan?.asked.proteinG).toBeLessThan(300);
  expect(brokenIn(plan)).toEqual([]);
});

test("without the optimiser nothing new is planned and it is said; what was taken is there", async ({
  page,
}) => {
  await page.route("**/*.wasm", (route) => route.abort());
  await seedMenus(page, { days: 1 });
  await openMenus(page);
  await expect(itemsOf(page, 0).first()).toBeVisible();
  await button(page, "Plan other dishes").click();
  await expect(page.getByText(/^This browser cannot load the part that plans/u)).toBeVisible(
    PLANNED,
  );
  await expect(itemsOf(page, 0).first()).toBeVisible();
});

test("without workers the page adds up what was taken, and plans nothing", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, "Worker", { value: undefined });
  });
  await seedMenus(page, { days: 1 });
  await openMenus(page);
  await expect(menuDay(page, 0).locator(".menu-totals")).toContainText("kcal");
  await button(page, "Plan other dishes").click();
  await expect(page.getByText(/^This browser cannot load the part that plans/u)).toBeVisible(
    PLANNED,
  );
});
