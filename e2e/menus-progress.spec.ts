import { expect, test } from "@playwright/test";
import { PLANNED, forDays, make, openMenus, seedMenus, take } from "./support/menus.ts";
import { longestTaskMs, pressInside, textInside } from "./support/tasks.ts";

test.describe.configure({ timeout: 180_000 });

test("planning that takes longer is shown, can be stopped, and begun again", async ({ page }) => {
  let letGo = (): void => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  // Without its optimiser the planner has to wait, for as long as the test wants.
  await page.route("**/*.wasm", async (route) => {
    await held;
    await route.continue().catch(() => {});
  });
  await seedMenus(page);
  await openMenus(page);
  await forDays(page, 1);
  await page.getByRole("button", { name: /^Make /u }).click();
  const bar = page.getByRole("progressbar", { name: "Looking for the first day." });
  await expect(bar).toBeVisible();
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(bar).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Make a day" })).toBeVisible();

  letGo();
  await make(page);
  await expect(page.locator(".menu-day")).toHaveCount(1);
});

/** A task longer than this is felt, in milliseconds. */
const FELT_MS = 50;

test("while days are looked for, the page answers", async ({ page }) => {
  await seedMenus(page);
  await openMenus(page);
  await forDays(page, 2);
  const longest = await longestTaskMs(page, async () => {
    await pressInside(page, "Make 2 days");
    await textInside(page, ".menu-side", "Good to know");
  });
  expect(longest).toBeLessThan(FELT_MS);
  await expect(take(page)).toBeVisible(PLANNED);
});
