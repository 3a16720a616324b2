import { expect, test } from "@playwright/test";
import type { Page } from "@playwright/test";
import { fakeClock } from "./support/clock.ts";
import {
  PLANNED,
  answerAll,
  button,
  exercisesOn,
  planned,
  seedPlan,
  weeksOf,
} from "./support/plan.ts";
import { leastMs, longestTaskMs, pressInside, textInside } from "./support/tasks.ts";

const noWorkers = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, "Worker", { value: undefined });
  });
};

test("without the optimiser the week is planned all the same, and nothing is claimed", async ({
  page,
}) => {
  await page.route("**/*.wasm", (route) => route.abort());
  await planned(page);
  await expect(page.getByText(/could not be proven on this device/)).toBeVisible();
  expect((await exercisesOn(page, "mon")).length).toBeGreaterThan(1);
});

test("without workers the page plans by itself, and explains what it left open", async ({
  page,
}) => {
  await noWorkers(page);
  await planned(page);
  await expect(page.getByText(/could not be proven on this device/)).toBeVisible();
  await expect(page.locator(".plan-unmet li").first()).toBeVisible(PLANNED);
});

test("a week that lost its explanation gets it on the next visit", async ({ page }) => {
  await fakeClock(page);
  await seedPlan(page, { week: { unmet: [] } });
  await page.goto("/plan");
  await expect(page.locator(".plan-unmet li").first()).toBeVisible(PLANNED);
  const [week] = await weeksOf(page);
  expect(week?.body.unmet.length).toBeGreaterThan(0);
  // It is stored: the next visit has it at once, also without a planner.
  await page.route("**/*worker*", (route) => route.abort());
  await page.reload();
  await expect(page.locator(".plan-unmet li").first()).toBeVisible();
});

test("a reload in the middle of planning leaves the week that was", async ({ page }) => {
  await fakeClock(page);
  await seedPlan(page);
  await page.goto("/plan");
  const monday = await exercisesOn(page, "mon");
  await button(page, "Change Monday").click();
  await button(page, "Move to Tuesday").click();
  await page.reload();
  await expect(page.locator(".plan-day")).toHaveCount(7);
  const weeks = await weeksOf(page);
  expect(weeks).toHaveLength(1);
  const moved = weeks[0]?.body.days[0]?.day === "tue";
  expect(await exercisesOn(page, moved ? "tue" : "mon")).toHaveLength(monday.length);
});

const moveMonday = async (page: Page): Promise<void> => {
  await pressInside(page, "Change Monday");
  await textInside(page, "dialog[open]", "Move to Tuesday");
  await pressInside(page, "Move to Tuesday");
  await textInside(page, ".plan-news-said", "Monday moved to Tuesday.");
};

/** A task longer than this is felt, in milliseconds. */
const FELT_MS = 50;

/** The last answer of the setup, until a part of the plan stands there. */
const planFirst = async (page: Page, part: string, text: string): Promise<number> => {
  await page.goto("/setup");
  await answerAll(page);
  return longestTaskMs(page, async () => {
    await pressInside(page, "None of these: plan my week");
    await textInside(page, part, text);
  });
};

test("while a week is planned, first and again, the page answers", async ({ browser }) => {
  test.slow();
  const longest = await leastMs(FELT_MS, async () => {
    const page = await browser.newPage();
    const first = await planFirst(page, ".plan-side", "What would help most");
    const again = await longestTaskMs(page, () => moveMonday(page));
    await page.close();
    return { first, again };
  });
  expect(longest.first).toBeLessThan(FELT_MS);
  expect(longest.again).toBeLessThan(FELT_MS);
});

test("the measure is no empty one: without workers the page is held up", async ({ page }) => {
  test.slow();
  await noWorkers(page);
  expect(await planFirst(page, ".plan-week", "Monday")).toBeGreaterThan(FELT_MS);
});
