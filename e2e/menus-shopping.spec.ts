import { expect, test } from "@playwright/test";
import type { Page } from "@playwright/test";
import { menusOf, seedMenus } from "./support/menus.ts";

test.describe.configure({ timeout: 120_000 });

const openList = async (page: Page): Promise<void> => {
  await page.goto("/food/menus/shopping");
  await expect(page.locator(".shopping-item").first()).toBeVisible({ timeout: 30_000 });
};

test("the list is by aisle with amounts; what is bought stays ticked, what is at home is apart", async ({
  page,
}) => {
  const first = await seedMenus(page, { days: 1 });
  const there = first?.days[0]?.meals[1]?.items[0];
  if (!there) throw new Error("the menu has a lunch");
  await seedMenus(page, {
    days: 1,
    kitchen: { atHome: [{ id: there.food, name: there.name }] },
  });
  await openList(page);
  const names = await page.locator(".section h2").allTextContents();
  expect(names.length).toBeGreaterThan(3);
  const item = page.locator(".shopping-item").first();
  await expect(item.locator(".shopping-amount")).toContainText(/\d/u);
  const count = await page.locator(".shopping-item").count();
  await expect(page.getByText(`${count} to buy.`)).toBeVisible();
  await item.getByRole("checkbox").check();
  await expect(page.getByText(`${count - 1} to buy.`)).toBeVisible();
  await expect.poll(async () => (await menusOf(page))[0]?.bought.length).toBe(1);
  await page.reload();
  await expect(page.locator(".shopping-item").first().getByRole("checkbox")).toBeChecked();
  await page.locator(".shopping-item").first().getByRole("checkbox").uncheck();
  await expect.poll(async () => (await menusOf(page))[0]?.bought).toEqual([]);
});

test("the list is shared as text where the system can, and else copied", async ({ page }) => {
  await page.addInitScript(() => {
    const shared: unknown[] = [];
    Object.assign(globalThis, { shared });
    Object.defineProperty(navigator, "share", {
      configurable: true,
      value: (data: unknown) => {
        shared.push(data);
        return Promise.resolve();
      },
    });
  });
  await seedMenus(page, { days: 1 });
  await openList(page);
  const name = (await page.locator(".shopping-name").first().textContent()) ?? "";
  const amount = (await page.locator(".shopping-amount").first().textContent()) ?? "";
  await page.getByRole("button", { name: "Share" }).click();
  const [shared] = await page.evaluate(
    () => (globalThis as unknown as { shared: { title: string; text: string }[] }).shared,
  );
  expect(shared?.title).toBe("Shopping list");
  expect(shared?.text).toContain(`☐ ${name}: ${amount}`);
  expect(shared?.text).toContain("For 1 day, one person.");

  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate(() => Object.defineProperty(navigator, "share", { value: undefined }));
  await page.getByRole("button", { name: "Share" }).click();
  await expect(page.getByText("The list is copied.")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shared?.text);
});

test("on paper the list stands alone, black on white, also from a dark screen", async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: "dark", media: "print", reducedMotion: "reduce" });
  await seedMenus(page, { days: 1 });
  await openList(page);
  for (const part of [".tabbar", ".shopping-acts"]) await expect(page.locator(part)).toBeHidden();
  for (const part of ["h1", ".shopping-name", ".shopping-amount", ".shopping h2"]) {
    const colour = await page
      .locator(part)
      .first()
      .evaluate((element) => getComputedStyle(element).color);
    expect(colour, part).toBe("rgb(0, 0, 0)");
  }
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(paper).toBe("rgb(255, 255, 255)");
  await page.evaluate(() => {
    Object.assign(globalThis, { printed: 0 });
    window.print = () => {
      Object.assign(globalThis, { printed: 1 });
    };
  });
  await page.emulateMedia({ media: "screen" });
  await page.getByRole("button", { name: "Print" }).click();
  expect(await page.evaluate(() => (globalThis as unknown as { printed: number }).printed)).toBe(1);
});

test("without a menu there is no list, and the way to one", async ({ page }) => {
  await seedMenus(page);
  await page.goto("/food/menus/shopping");
  await page.getByRole("main").getByRole("link", { name: "To the menus" }).click();
  await expect(page).toHaveURL(/\/food\/menus$/u);
  await page.getByRole("main").getByRole("link", { name: "Food" }).click();
  await expect(page.getByRole("heading", { name: "Breakfast" })).toBeVisible();
});
