import { expect, test } from "@playwright/test";
import { PROFILE, seed } from "./support/app.ts";
import { fakeClock } from "./support/clock.ts";
import {
  ANSWERED,
  PLANNED,
  answerUpTo,
  button,
  day,
  news,
  profileOf,
  seedPlan,
  undo,
} from "./support/plan.ts";

test.beforeEach(async ({ page }) => {
  await fakeClock(page);
});

test("a knee that hurts is planned around, and may be better again", async ({ page }) => {
  await seedPlan(page);
  await page.goto("/plan");
  await button(page, "Something hurts").click();
  await page.getByRole("radio", { name: "Knee" }).click();
  await button(page, "Plan around it").click();
  await expect(news(page, "Planned around: Knee.")).toBeVisible(PLANNED);
  expect((await profileOf(page)).conditions).toEqual([{ tag: "knee", severity: "active" }]);
  await button(page, "Something hurts").click();
  await button(page, "It is better now").click();
  await expect(news(page, /now that it is better/)).toBeVisible(PLANNED);
  expect((await profileOf(page)).conditions).toEqual([{ tag: "knee", severity: "history" }]);
  await undo(page).click();
  await expect(page.locator(".plan-news")).toHaveCount(0);
  expect((await profileOf(page)).conditions).toEqual([{ tag: "knee", severity: "active" }]);
});

test("new pain of the back asks three questions and the signs; without one it is planned around", async ({
  page,
}) => {
  await seedPlan(page);
  await page.goto("/plan");
  await button(page, "Something hurts").click();
  await page.getByRole("radio", { name: "Low back" }).click();
  await expect(button(page, "Next")).toBeDisabled();
  await button(page, "I do not know what brings it on").click();
  await button(page, "Next").click();
  await expect(page.getByRole("checkbox", { name: "Weakness in both legs" })).toBeVisible();
  await button(page, "None of these").click();
  await expect(news(page, "Planned around: Low back.")).toBeVisible(PLANNED);
  expect((await profileOf(page)).conditions.map(({ tag }) => tag)).toEqual([
    "low_back_extension",
    "low_back_flexion",
    "low_back_load",
  ]);
});

test("a sign among them stops the plan and says whom to see", async ({ page }) => {
  await seedPlan(page);
  await page.goto("/plan");
  await button(page, "Something hurts").click();
  await page.getByRole("radio", { name: "Low back" }).click();
  for (const question of ["Bending forward", "Arching backward", "Lifting something"])
    await page.getByRole("group", { name: question }).getByRole("radio", { name: "Yes" }).click();
  await button(page, "Next").click();
  await page.getByRole("checkbox", { name: /^Numb between the legs/ }).check();
  await button(page, "Go on").click();
  await expect(page.getByRole("heading", { name: "Please get help now" })).toBeVisible();
  await expect(day(page, "mon")).toHaveCount(0);
  // Nothing begins from Today either.
  await page.goto("/?start=today");
  await expect(page.getByText("A doctor first")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Start/ })).toHaveCount(0);
  await page.goto("/plan");
  await button(page, "I tapped that by mistake").click();
  await expect(day(page, "mon").locator(".plan-length")).toBeVisible();
  // What hurts was told all the same, and the week does not know it yet.
  await button(page, "Plan the week anew").click();
  await expect(news(page, "Planned anew with what hurts now.")).toBeVisible(PLANNED);
  await expect(button(page, "Plan the week anew")).toHaveCount(0);
});

test("before there is a week, a sign stops the sessions of the program too", async ({ page }) => {
  await seed(page, { profile: { ...PROFILE, redFlags: ["chest_pain"] } });
  await page.goto("/?day=upper");
  await expect(page.getByText("A doctor first")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Start/ })).toHaveCount(0);
  await page.goto("/?start=today");
  await expect(page.getByText("A doctor first")).toBeVisible();
  await expect(page).not.toHaveURL(/session/);
});

test("three times no leaves nothing out, and says so", async ({ page }) => {
  await seedPlan(page);
  await page.goto("/plan");
  await button(page, "Something hurts").click();
  await page.getByRole("radio", { name: "Low back" }).click();
  for (const question of ["Bending forward", "Arching backward", "Lifting something"])
    await page.getByRole("group", { name: question }).getByRole("radio", { name: "No" }).click();
  await button(page, "Next").click();
  await button(page, "None of these").click();
  await expect(page.getByText(/^Nothing has to be left out for it/)).toBeVisible();
  expect((await profileOf(page)).conditions).toEqual([]);
});

test("pain that is known is not asked about its signs again", async ({ page }) => {
  await seedPlan(page, {
    profile: { ...ANSWERED, conditions: [{ tag: "low_back_load", severity: "active" }] },
  });
  await page.goto("/plan");
  await button(page, "Something hurts").click();
  await page.getByRole("radio", { name: "Low back" }).click();
  await button(page, "I do not know what brings it on").click();
  await expect(button(page, "Plan around it")).toBeEnabled();
});

test("the check for signs can be asked for by its address", async ({ page }) => {
  await seedPlan(page);
  await page.goto("/plan?check=signs");
  await expect(page.getByRole("dialog").getByText("One last check")).toBeVisible();
  await button(page, "None of these").click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page).toHaveURL(/\/plan$/);
  await page.goto("/plan?check=signs");
  await page.getByRole("checkbox", { name: "Chest pain" }).check();
  await button(page, "Go on").click();
  await expect(page.getByRole("heading", { name: "Please get help now" })).toBeVisible();
});

test("in the setup, not knowing what brings it on is an answer", async ({ page }) => {
  await page.goto("/setup");
  await answerUpTo(page, 6);
  await page.getByRole("checkbox", { name: "Low back" }).click();
  await page.getByRole("checkbox", { name: "I do not know what brings it on" }).click();
  for (const question of ["Bending forward", "Arching backward", "Lifting something"])
    await expect(
      page.getByRole("group", { name: question }).getByRole("radio", { name: "Now" }),
    ).toBeChecked();
});
