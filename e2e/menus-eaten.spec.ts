import { expect, test } from "@playwright/test";
import { newRecord } from "@dorsal/core/record";
import type { MenuPlanItem } from "@dorsal/core/record";
import { NOW } from "./support/app.ts";
import { MENU_ID, entriesOf, seedMenus } from "./support/menus.ts";
import { plantRows, rowOf } from "./support/rows.ts";

const meal = (name: string) => new RegExp(`^Ate this for ${name}: `, "u");

test("a planned meal is noted as it was planned in one tap, and taken back in one", async ({
  page,
}) => {
  test.slow();
  const plan = await seedMenus(page, { days: 1 });
  const planned = plan?.days[0]?.meals[0];
  await page.goto("/food");
  const dish = page.locator(".planned").first();
  await expect(dish).toContainText(planned?.dish.title ?? "no title");
  await page.getByRole("button", { name: meal("breakfast") }).click();
  await expect.poll(async () => (await entriesOf(page)).length).toBe(1);
  const [entry] = await entriesOf(page);
  expect(entry).toMatchObject({
    date: "2026-11-23",
    meal: "breakfast",
    menu: { id: MENU_ID, meal: "breakfast" },
  });
  expect(entry?.items.map(({ food, grams }) => [food, grams])).toEqual(
    planned?.items.map(({ food, grams }) => [food, grams]),
  );
  expect(entry?.items.every(({ amounts }) => (amounts["energy"] ?? -1) >= 0)).toBe(true);
  expect(entry?.kcal).toBeGreaterThan(50);
  // What was eaten is not offered again; the other meals are.
  await expect(page.getByRole("button", { name: meal("breakfast") })).toHaveCount(0);
  await expect(page.getByRole("button", { name: meal("lunch") })).toBeVisible();

  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => entriesOf(page)).toEqual([]);
  await expect(page.getByRole("button", { name: meal("breakfast") })).toBeVisible();
});

test("a meal that was eaten differently is noted with what was left out and how much it was", async ({
  page,
}) => {
  test.slow();
  const plan = await seedMenus(page, { days: 1 });
  const items = plan?.days[0]?.meals[1]?.items ?? [];
  const [first, second] = items;
  await page.goto("/food");
  await page.getByRole("button", { name: "Ate lunch differently" }).click();
  const sheet = page.getByRole("dialog");
  await sheet.getByRole("switch", { name: first?.name ?? "", exact: true }).uncheck();
  await sheet.getByLabel(`${second?.name ?? ""}, in g`, { exact: true }).fill("77");
  await sheet.getByRole("button", { name: "Note this" }).click();
  await expect.poll(async () => (await entriesOf(page)).length).toBe(1);
  const [entry] = await entriesOf(page);
  expect(entry?.items.map(({ food, grams }) => [food, grams])).toEqual([
    [second?.food, 77],
    ...items.slice(2).map(({ food, grams }) => [food, grams]),
  ]);
});

test("a dish planned for a meal that was taken out of the day since can still be eaten", async ({
  page,
}) => {
  test.slow();
  const plan = await seedMenus(page, { days: 1 });
  const planned = plan?.days[0]?.meals[3];
  await page.goto("/food");
  await page.getByRole("button", { name: "More for this day" }).click();
  await page.getByRole("button", { name: "Meals", exact: true }).click();
  await page.getByRole("button", { name: "Take Snacks out" }).click();
  await page.getByRole("button", { name: "Save" }).click();
  const rest = page.getByRole("region", { name: "At no meal" });
  await expect(rest.locator(".planned")).toContainText("Planned for Snacks");
  await expect(rest.locator(".planned")).toContainText(planned?.dish.title ?? "no title");
  await page.getByRole("button", { name: meal("Snacks") }).click();
  await expect.poll(async () => (await entriesOf(page)).length).toBe(1);
  const [entry] = await entriesOf(page);
  expect(entry).toMatchObject({ name: planned?.dish.title, menu: { id: MENU_ID, meal: "snack" } });
  await expect(rest.locator(".planned")).toHaveCount(0);
  await expect(rest.getByRole("listitem")).toHaveCount(1);

  await page.getByRole("button", { name: "Undo" }).click();
  await expect(rest.locator(".planned")).toBeVisible();
});

test("a planned meal that was eaten and then moved to another is not offered again", async ({
  page,
}) => {
  test.slow();
  const plan = await seedMenus(page, { days: 1 });
  const title = plan?.days[0]?.meals[0]?.dish.title ?? "no title";
  await page.goto("/food");
  await page.getByRole("button", { name: meal("breakfast") }).click();
  await page.getByRole("button", { name: new RegExp(`^${title}`, "u") }).click();
  await page.getByRole("dialog").getByLabel("Meal").selectOption("Lunch");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText(`${title} changed.`)).toBeVisible();
  await expect(page.getByRole("button", { name: meal("lunch") })).toBeVisible();
  await expect(page.getByRole("button", { name: meal("breakfast") })).toHaveCount(0);
});

test("what is planned says its energy before it is eaten", async ({ page }) => {
  test.slow();
  await seedMenus(page, { days: 1 });
  await page.goto("/food");
  const dish = page.locator(".planned").first();
  await expect(dish).toContainText(/Planned, \d+ kcal/u);
  const said = /(\d+) kcal/u.exec((await dish.textContent()) ?? "")?.[1];
  await page.getByRole("button", { name: "Ate breakfast differently" }).click();
  await expect(page.getByRole("dialog").getByText(`${said} kcal`)).toBeVisible();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: meal("breakfast") }).click();
  await expect
    .poll(async () => Math.round((await entriesOf(page))[0]?.kcal ?? 0))
    .toBe(Number(said));
});

test("a planned food that is not known here is named, and left out with a word", async ({
  page,
}) => {
  test.slow();
  const plan = await seedMenus(page, { days: 1 });
  if (!plan) throw new Error("a menu was seeded");
  const later = (item: MenuPlanItem): MenuPlanItem => ({
    ...item,
    food: "core:of-a-later-version",
    name: "Dragon fruit",
  });
  const days = plan.days.map((day) => ({
    ...day,
    meals: day.meals.map((each) => ({
      ...each,
      // One of breakfast, and all of lunch.
      items: each.items.map((item, at) =>
        (each.id === "breakfast" && at === 0) || each.id === "lunch" ? later(item) : item,
      ),
    })),
  }));
  await plantRows(page, [rowOf(newRecord("menu", MENU_ID, NOW, { ...plan, days }))]);
  await page.goto("/food");
  const breakfast = page.locator(".planned").first();
  await expect(breakfast).toContainText(/Planned, at least \d+ kcal/u);
  await expect(breakfast).toContainText("Dragon fruit is not known here, so it is left out.");
  await page.getByRole("button", { name: meal("breakfast") }).click();
  await expect(
    page.getByText(/^Noted: .*\. Dragon fruit is not known here, so it is left out\./u),
  ).toBeVisible();
  const [entry] = await entriesOf(page);
  expect(entry?.items.map(({ food }) => food)).toEqual(
    plan.days[0]?.meals[0]?.items.slice(1).map(({ food }) => food),
  );
  await page.getByRole("button", { name: meal("lunch") }).click();
  await expect(page.getByText(/^Nothing was noted.*Dragon fruit/u)).toBeVisible();
  expect(await entriesOf(page)).toHaveLength(1);
});

test("a day without a menu has nothing planned", async ({ page }) => {
  test.slow();
  await seedMenus(page, { days: 1 });
  await page.goto("/food?date=2026-11-22");
  await expect(page.getByRole("heading", { name: "Breakfast" })).toBeVisible();
  await expect(page.locator(".planned")).toHaveCount(0);
});
