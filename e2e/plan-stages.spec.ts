import { expect, test } from "@playwright/test";
import type { Page } from "@playwright/test";
import { fakeClock } from "./support/clock.ts";
import {
  PLANNED,
  button,
  day,
  exercisesOn,
  news,
  planned,
  seedPlan,
  weeksOf,
} from "./support/plan.ts";

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

/**
 * Held up: the longest time in which the page did not get to run, in milliseconds of its own clock,
 * while a question was answered; and how long that took. The share says who did the work, on a fast
 * machine as on a busy one.
 */
const heldUp = async (page: Page, act: () => Promise<void>, until: () => Promise<void>) => {
  await page.evaluate(() => {
    const gaps: number[] = [];
    let last = performance.now();
    const beat = (): void => {
      const now = performance.now();
      gaps.push(now - last);
      last = now;
    };
    const timer = setInterval(beat, 4);
    const tasks: number[] = [];
    const watcher = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    });
    watcher.observe({ type: "longtask" });
    Object.assign(globalThis, {
      stopWatch: () => {
        clearInterval(timer);
        watcher.disconnect();
        return { gaps, tasks };
      },
    });
  });
  const since = Date.now();
  await act();
  await until();
  const tookMs = Date.now() - since;
  const { gaps, tasks } = await page.evaluate(() =>
    (globalThis as unknown as { stopWatch: () => { gaps: number[]; tasks: number[] } }).stopWatch(),
  );
  return { longestMs: Math.max(0, ...tasks), gapMs: Math.max(0, ...gaps), tookMs };
};

const moveMonday = async (page: Page): Promise<void> => {
  await button(page, "Change Monday").click();
  await button(page, "Move to Tuesday").click();
};

test("while a week is planned the page answers", async ({ page }) => {
  await seedPlan(page);
  await page.goto("/plan");
  await expect(day(page, "mon").locator(".plan-length")).toBeVisible();
  // Whatever the visit itself set off has come to its end.
  await expect(page.getByRole("heading", { name: "What would help most" })).toBeVisible(PLANNED);
  const { longestMs, tookMs } = await heldUp(
    page,
    () => moveMonday(page),
    () => expect(news(page, "Monday moved to Tuesday.")).toBeVisible(PLANNED),
  );
  // Planning here would be one task nearly as long as the whole; drawing the week is a small part.
  expect(longestMs).toBeLessThan(Math.max(50, tookMs / 4));
});

test("the measure is no empty one: without workers the page is held up", async ({ page }) => {
  await noWorkers(page);
  await seedPlan(page);
  await page.goto("/plan");
  await expect(day(page, "mon").locator(".plan-length")).toBeVisible();
  const { longestMs, tookMs } = await heldUp(
    page,
    () => moveMonday(page),
    () => expect(news(page, "Monday moved to Tuesday.")).toBeVisible(PLANNED),
  );
  expect(longestMs).toBeGreaterThan(Math.max(50, tookMs / 4));
});
