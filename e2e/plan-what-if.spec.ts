import { expect, test } from "@playwright/test";
import { addDays } from "@dorsal/core/record";
import type { LocalDate } from "@dorsal/core/record";
import { fakeClock } from "./support/clock.ts";
import { PLANNED, button, day, length, news, seedPlan, undo, weeksOf } from "./support/plan.ts";

const MONDAY = "2026-11-23" as LocalDate;

test.beforeEach(async ({ page }) => {
  await fakeClock(page);
});

test("another week is looked at beside this one, and only then taken", async ({ page }) => {
  await seedPlan(page);
  await page.goto("/plan");
  await button(page, "What if …").click();
  await button(page, "Ten minutes more a day").click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByText("What would change")).toBeVisible(PLANNED);
  await expect(dialog.getByText(/^It is worth [\d.]+ points more than yours\.$/)).toBeVisible();
  await dialog.locator("summary", { hasText: "Both weeks, day by day" }).click();
  await expect(dialog.locator(".plan-compare").getByText("Monday")).toBeVisible();
  await button(page, "Keep mine").click();
  await expect(button(page, "Ten minutes more a day")).toBeVisible();
  expect((await weeksOf(page)).map(({ body }) => body.asked.days[0]?.minutes)).toEqual([30]);
  await button(page, "Ten minutes more a day").click();
  await expect(button(page, "Take this week")).toBeEnabled(PLANNED);
  await button(page, "Take this week").click();
  await expect(news(page, "The other week is yours now.")).toBeVisible();
  await expect(length(page, "mon")).toHaveText(/^(3[0-9]|40):/);
});

test("what would help most comes by itself, and is looked at before it is taken", async ({
  page,
}) => {
  await seedPlan(page);
  await page.goto("/plan");
  await expect(page.getByRole("heading", { name: "What would help most" })).toBeVisible(PLANNED);
  const first = page.locator(".plan-better").first();
  await expect(first).toContainText(/^.+\+[\d.]+ points/);
  await first.click();
  await expect(button(page, "Take this week")).toBeEnabled(PLANNED);
  await button(page, "Take this week").click();
  await expect(news(page, "The other week is yours now.")).toBeVisible();
});

test("a block says where it stands; the next one is compared before it is accepted", async ({
  page,
}) => {
  // Six weeks for the intermediate: the sixth is a lighter one, and the last.
  await seedPlan(page, { startedOn: addDays(MONDAY, -35) });
  await page.goto("/plan");
  await expect(page.getByText("Block 1, week 6 of 6")).toBeVisible();
  await button(page, "Plan the next block").click();
  await expect(page.getByRole("dialog").getByText("From Monday 30 November on")).toBeVisible();
  await expect(button(page, "Accept the next block")).toBeEnabled(PLANNED);
  await button(page, "Accept the next block").click();
  await expect(page.getByText("Block 2 begins on Monday 30 November.")).toBeVisible();
  const [first, second] = await weeksOf(page);
  expect(first?.body.mesocycle.number).toBe(1);
  expect(second?.body.mesocycle).toEqual({ startedOn: "2026-11-30", number: 2 });
  // Until then this week goes on; a different week does not take the place of the next block.
  await expect(page.getByText("Block 1, week 6 of 6")).toBeVisible();
  await undo(page).click();
  await expect(button(page, "Plan the next block")).toBeVisible();
  expect(await weeksOf(page)).toHaveLength(1);
});

test("a block that is over goes on until the next begins, on this Monday", async ({ page }) => {
  await seedPlan(page, { startedOn: addDays(MONDAY, -70) });
  await page.goto("/plan");
  await expect(page.getByText("Block 1 is over", { exact: false }).first()).toBeVisible();
  await expect(day(page, "mon").locator(".plan-length")).toBeVisible();
  await button(page, "Plan the next block").click();
  await expect(button(page, "Accept the next block")).toBeEnabled(PLANNED);
  await button(page, "Accept the next block").click();
  await expect(page.getByText("Block 2, week 1 of 6")).toBeVisible();
});
