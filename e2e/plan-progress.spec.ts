import { expect, test } from "@playwright/test";
import type { Page } from "@playwright/test";
import { fakeClock, pageNow } from "./support/clock.ts";
import { PLANNED, button, day, news, seedPlan, weeksOf } from "./support/plan.ts";

const said = (page: Page) =>
  page.locator(".plan-busy").getByText("Planning anew. The week on show still holds.");
const bar = (page: Page) => page.getByRole("progressbar", { name: /^Planning anew/ });

/** Whether the bar has been on the page at any time since `watchForBar`. */
const wasShown = (page: Page): Promise<boolean> =>
  page.evaluate(() => (globalThis as unknown as { barWasShown: boolean }).barWasShown);

const watchForBar = (page: Page): Promise<void> =>
  page.evaluate(() => {
    Object.assign(globalThis, { barWasShown: false });
    new MutationObserver(() => {
      if (document.querySelector(".plan-busy progress"))
        Object.assign(globalThis, { barWasShown: true });
    }).observe(document.body, { childList: true, subtree: true });
  });

/**
 * Moves Monday with the clock of the page standing still: the planner works beside it, in its own
 * time, and what the page takes for the time that passed is what a test lets pass.
 */
const moveMonday = async (page: Page): Promise<void> => {
  await fakeClock(page);
  await seedPlan(page);
  await page.goto("/plan");
  await expect(day(page, "mon").locator(".plan-length")).toBeVisible();
  await button(page, "Change Monday").click();
  await expect(button(page, "Move to Tuesday")).toBeVisible();
  await page.clock.pauseAt((await pageNow(page)) + 1000);
  await watchForBar(page);
  await button(page, "Move to Tuesday").click();
};

test("planning that takes longer is said and shown, and no more when it is done", async ({
  page,
}) => {
  let letGo = (): void => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  // Without its optimiser the planner has to wait, for as long as the test wants.
  await page.route("**/*.wasm", async (route) => {
    await held;
    await route.continue();
  });
  await moveMonday(page);
  await page.clock.runFor(250);
  expect(await wasShown(page)).toBe(false);
  await page.clock.runFor(150);
  await expect(bar(page)).toBeVisible();
  await expect(said(page)).toBeVisible();
  // The week on show holds, as it says.
  await expect(day(page, "mon").locator(".plan-length")).toBeVisible();

  letGo();
  await page.clock.resume();
  await expect(news(page, "Monday moved to Tuesday.")).toBeVisible(PLANNED);
  await expect(bar(page)).toHaveCount(0);
  await expect(said(page)).toHaveCount(0);
});

test("planning that is done sooner shows no bar at all", async ({ page }) => {
  await moveMonday(page);
  await page.clock.runFor(100);
  await expect.poll(async () => (await weeksOf(page))[0]?.body.days[0]?.day, PLANNED).toBe("tue");
  await page.clock.runFor(100);
  await expect(news(page, "Monday moved to Tuesday.")).toBeVisible();
  await page.clock.runFor(2000);
  expect(await wasShown(page)).toBe(false);
});
