import { expect, test } from "@playwright/test";
import { fakeClock } from "./support/clock.ts";
import { button, seedPlan } from "./support/plan.ts";
import { newestOf, storedOf } from "./support/rows.ts";

test("breaks from sitting are off until wanted, and then said after the time that was chosen", async ({
  page,
}) => {
  await fakeClock(page);
  await seedPlan(page);
  await page.goto("/plan");
  await page.getByRole("switch", { name: "Say when to stand up" }).click();
  await page.getByRole("slider", { name: "After so much sitting" }).fill("30");
  await expect.poll(async () => (await storedOf(page, "settings"))[0]?.body.sitBreakMin).toBe(30);
  await page.clock.runFor(29 * 60_000);
  await expect(page.getByText(/minutes of sitting: two on your feet/)).toHaveCount(0);
  // Said within the next minutes; a few seconds at a time, for it goes away by itself.
  const word = page.getByText("30 minutes of sitting: two on your feet would do good.");
  for (let step = 0; step < 36 && !(await word.isVisible()); step += 1)
    await page.clock.runFor(5000);
  await expect(word).toBeVisible();
});

test("the stretch of the day is marked when it was done", async ({ page }) => {
  await fakeClock(page);
  await seedPlan(page);
  await page.goto("/plan");
  await expect(page.getByText("Monday: not yet")).toBeAttached();
  await page.getByRole("link", { name: "Five minutes of stretching" }).click();
  await button(page, /^Start /)
    .first()
    .click();
  await expect(page).toHaveURL(/\/session$/);
  await button(page, "More").click();
  await button(page, "End early").click();
  await page.getByRole("dialog").getByRole("button", { name: "End early" }).click();
  await button(page, "Save session").click();
  await page.goto("/plan");
  await expect(page.getByText("Monday: stretched")).toBeAttached();
});

test("the weights of a place are told, and plates worked out for a load", async ({ page }) => {
  await fakeClock(page);
  await seedPlan(page);
  await page.goto("/plan");
  await button(page, "Answers").click();
  await page.getByText("Places and things").click();
  await page.getByRole("checkbox", { name: "Barbell and rack" }).click();
  await page.getByText("The weights that are there").click();
  await page.getByLabel(/^Add to: dumbbells/).fill("4, 6, heavy");
  await button(page, "Add").first().click();
  await expect(page.getByText(/cannot be read/)).toBeVisible();
  await page.getByLabel(/^Add to: dumbbells/).fill("4, 6, 8");
  await page.keyboard.press("Enter");
  await expect(button(page, "Remove 6 kg")).toBeVisible();
  await page.getByLabel(/^Add plates/).fill("20, 10, 5, 2,5");
  await page.keyboard.press("Enter");
  await button(page, "Plate calculator").click();
  const sheet = page.getByRole("dialog", { name: "Plates for a load" });
  await sheet.getByRole("textbox", { name: "On the whole bar" }).fill("76");
  await page.keyboard.press("Enter");
  await expect(sheet.getByText("1 × 20 kg")).toBeVisible();
  await expect(sheet.getByText("1 × 5 kg")).toBeVisible();
  await expect(sheet.getByText("That makes 75 kg; 1 kg more cannot be made")).toBeVisible();
  await page.keyboard.press("Escape");
  await button(page, "Plan anew").click();
  await expect(page.locator(".plan-news")).toBeVisible({ timeout: 45_000 });
  expect((await newestOf(page, "place")).loads).toMatchObject({
    dumbbells: [4, 6, 8],
    barbell: {
      barKg: 20,
      plates: [{ weight: 20, pairs: 1 }, { weight: 10 }, { weight: 5 }, { weight: 2.5 }],
    },
  });
});
