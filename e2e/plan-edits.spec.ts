import { expect, test } from "@playwright/test";
import { fakeClock } from "./support/clock.ts";
import {
  PLANNED,
  button,
  day,
  exercisesOn,
  length,
  news,
  profileOf,
  seedPlan,
  undo,
  weeksOf,
} from "./support/plan.ts";

test.beforeEach(async ({ page }) => {
  await fakeClock(page);
  await seedPlan(page);
  await page.goto("/plan");
  await expect(day(page, "mon").locator(".plan-length")).toBeVisible();
});

test("a day is moved, what changed is told until it is dismissed, and it is taken back", async ({
  page,
}) => {
  const monday = await exercisesOn(page, "mon");
  const before = await profileOf(page);
  await button(page, "Change Monday").click();
  await button(page, "Move to Tuesday").click();
  await expect(news(page, "Monday moved to Tuesday.")).toBeVisible(PLANNED);
  await expect(page.locator(".plan-news-lines").getByText(/^Monday to Tuesday: /)).toBeVisible();
  await expect(day(page, "mon")).toHaveClass(/plan-rest/);
  await expect(day(page, "tue").locator(".plan-new").first()).toBeVisible();
  expect((await profileOf(page)).days.map((one) => one.day)).toEqual(["tue", "wed", "fri"]);

  // Looking something up in between loses nothing.
  await page.getByRole("link", { name: "More" }).click();
  await page.getByRole("link", { name: /^History/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("History");
  await page.getByRole("link", { name: "Plan", exact: true }).click();
  await expect(news(page, "Monday moved to Tuesday.")).toBeVisible();
  // Nor does the explanation of the new week, which is stored into it meanwhile.
  await expect
    .poll(async () => (await weeksOf(page))[0]?.body.unmet.length, PLANNED)
    .toBeGreaterThan(0);

  await undo(page).click();
  await expect(day(page, "tue")).toHaveClass(/plan-rest/);
  await expect(page.locator(".plan-news")).toHaveCount(0);
  expect(await exercisesOn(page, "mon")).toEqual(monday);
  expect(await profileOf(page)).toEqual(before);
});

test("an exercise says why it is there, and can be exchanged, kept and left out", async ({
  page,
}) => {
  const [first = ""] = await exercisesOn(page, "mon");
  const open = day(page, "mon").getByRole("button", { name: new RegExp(`^${first},`) });
  await open.click();
  await expect(page.getByRole("dialog").getByText("Why it is here")).toBeVisible();
  await button(page, "Keep it on Monday").click();
  await expect(news(page, `${first} stays on Monday.`)).toBeVisible(PLANNED);
  await expect(open.getByText("Kept")).toBeVisible();
  await button(page, "Dismiss what changed").click();
  await expect(page.locator(".plan-news")).toHaveCount(0);

  await open.click();
  const swap = page.getByRole("dialog").locator(".plan-swap").first();
  const by = (await swap.locator(".plan-item-name").textContent()) ?? "";
  await swap.click();
  await expect(news(page, `${by} instead of ${first}.`)).toBeVisible(PLANNED);
  expect(await exercisesOn(page, "mon")).toContain(by);
  expect(await exercisesOn(page, "mon")).not.toContain(first);
  const fresh = day(page, "mon").getByRole("button", { name: new RegExp(`^${by},`) });
  await expect(fresh.locator(".plan-new")).toHaveText(/new/);

  await fresh.click();
  await button(page, "Leave it out of my weeks").click();
  await expect(news(page, `${by} is left out from now on.`)).toBeVisible(PLANNED);
  expect(await exercisesOn(page, "mon")).not.toContain(by);
});

test("a day is made shorter, and stays within its minutes", async ({ page }) => {
  await button(page, "Change Monday").click();
  await page.getByLabel("Minutes", { exact: true }).fill("20");
  await button(page, "Plan anew").click();
  await expect(news(page, "Monday was changed.")).toBeVisible(PLANNED);
  await expect(length(page, "mon")).toHaveText(/^(1\d|20):/);
  await expect(day(page, "mon").getByText("of 20 min").first()).toBeVisible();
});

test("a week of illness is for resting; the usual one waits", async ({ page }) => {
  await button(page, "This week is different").click();
  await button(page, /^I am ill/).click();
  await expect(button(page, "Back to the usual week")).toBeVisible(PLANNED);
  expect(await weeksOf(page)).toHaveLength(2);
  await button(page, "Back to the usual week").click();
  await expect(button(page, "Back to the usual week")).toHaveCount(0);
  await expect(day(page, "mon").locator(".plan-length")).toBeVisible();
  await undo(page).click();
  await expect(button(page, "Back to the usual week")).toBeVisible();
});

test("a week away has twenty minutes a day, and is taken back whole", async ({ page }) => {
  await button(page, "This week is different").click();
  await button(page, /^I am away/).click();
  await expect(news(page, /planned for being away/)).toBeVisible(PLANNED);
  await expect(length(page, "mon")).toHaveText(/^(1\d|20):/);
  await undo(page).click();
  await expect(button(page, "Back to the usual week")).toHaveCount(0);
  expect(await weeksOf(page)).toHaveLength(1);
  await expect(length(page, "mon")).toHaveText(/^(2\d|30):/);
});

test("minutes of walking besides are an answer that can be changed", async ({ page }) => {
  await button(page, "Answers").click();
  await page.getByText("Moving besides").click();
  await page.getByRole("slider").fill("150");
  await button(page, "Plan anew").click();
  await expect(news(page, "Planned anew with your answers.")).toBeVisible(PLANNED);
  expect((await profileOf(page)).cardioOutsideMin).toBe(150);
  await undo(page).click();
  await expect(page.locator(".plan-news")).toHaveCount(0);
  expect((await profileOf(page)).cardioOutsideMin).toBe(0);
});
