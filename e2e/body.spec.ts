import { expect, test } from "@playwright/test";
import type { Page } from "@playwright/test";
import { intakeFloor } from "@dorsal/core/safety";
import { LIFE, TODAY, WELL, dayBefore, goalRecord, seedBody } from "./support/body.ts";
import { fakeClock } from "./support/clock.ts";
import { button } from "./support/plan.ts";
import { storedOf } from "./support/rows.ts";

const sheet = (page: Page) => page.getByRole("dialog");
const weightField = (page: Page) => sheet(page).getByRole("textbox");
const figure = (page: Page, title: string) =>
  page.getByRole("figure").filter({ has: page.getByRole("heading", { name: title, exact: true }) });

test.describe("weighing in", () => {
  test("takes two taps when the weight is the same, and can be taken back", async ({ page }) => {
    await fakeClock(page);
    await seedBody(page, { goal: null });
    await page.goto("/");
    const before = (await storedOf(page, "weighIn")).length;
    await button(page, "Weigh in").click();
    await sheet(page).getByRole("button", { name: "Save" }).click();
    await expect(page.getByText(/kg noted/)).toBeVisible();
    await expect.poll(async () => (await storedOf(page, "weighIn")).length).toBe(before + 1);
    await button(page, "Undo").click();
    await expect.poll(async () => (await storedOf(page, "weighIn")).length).toBe(before);
  });

  test("reads a comma and pounds, by keyboard alone", async ({ page }) => {
    await fakeClock(page);
    await seedBody(page, { life: null, goal: null, measured: 0, settings: { loadUnit: "lb" } });
    await page.goto("/body");
    await expect(page.getByText("Nothing weighed yet")).toBeVisible();
    await button(page, "Weigh in").focus();
    await page.keyboard.press("Enter");
    await expect(weightField(page)).toBeFocused();
    await weightField(page).fill("179,6");
    await page.keyboard.press("ArrowUp");
    await expect(weightField(page)).toHaveValue("179.7");
    await page.keyboard.press("Enter");
    await expect(page.getByText("179.7 lb noted.")).toBeVisible();
    const [weighIn] = await storedOf(page, "weighIn");
    expect(weighIn?.body.typed).toEqual({ value: 179.7, unit: "lb" });
    expect(weighIn?.body.kg).toBeCloseTo(81.51, 2);
    await expect(page.getByRole("region", { name: "Weight" })).toContainText("179.7");
  });

  test("asks twice about a slip of the finger, and refuses what is no weight", async ({ page }) => {
    await fakeClock(page);
    await seedBody(page, { goal: null });
    await page.goto("/body");
    await button(page, "Weigh in").click();
    for (const wrong of ["", "abc", "7", "800"]) {
      await weightField(page).fill(wrong);
      await sheet(page).getByRole("button", { name: "Save" }).click();
      await expect(sheet(page).getByText(/Type a number from 25.0 kg to 400.0 kg/)).toBeVisible();
    }
    const before = (await storedOf(page, "weighIn")).length;
    await weightField(page).fill("67.7");
    await sheet(page).getByRole("button", { name: "Save" }).click();
    await expect(sheet(page).getByText(/67.7 kg is far from/)).toBeVisible();
    expect((await storedOf(page, "weighIn")).length).toBe(before);
    await sheet(page).getByRole("button", { name: "Save" }).click();
    await expect(page.getByText("67.7 kg noted.")).toBeVisible();
  });
});

test("what was eaten is noted in the diary, which the body leads to", async ({ page }) => {
  await fakeClock(page);
  await seedBody(page, { life: null, goal: null, measured: 0 });
  await page.goto("/body");
  await page.getByRole("link", { name: "What I ate" }).click();
  await expect(page).toHaveURL(/\/food$/);
  await page.getByRole("link", { name: "Add to lunch" }).click();
  await button(page, "Quick add").click();
  await sheet(page).getByLabel("Energy in kcal").fill("12x");
  await sheet(page).getByRole("button", { name: "Add" }).click();
  await expect(sheet(page).getByText(/^Type the energy as a number/)).toBeVisible();
  await sheet(page).getByLabel("Energy in kcal").fill("640");
  await sheet(page)
    .getByLabel(/What it was/)
    .fill("Lentil soup");
  await page.keyboard.press("Enter");
  await expect(page.getByText("640 kcal noted.")).toBeVisible();
  await button(page, /^Lentil soup, 640 kcal/).click();
  await button(page, "Remove").click();
  await expect(page.getByText("Lentil soup removed.")).toBeVisible();
  await button(page, "Undo").click();
  await expect(button(page, /^Lentil soup, 640 kcal/)).toBeVisible();
  await page.getByRole("radio", { name: "Complete" }).check();
  await expect
    .poll(async () => (await storedOf(page, "foodDay")).map(({ body }) => body.mark))
    .toEqual(["complete"]);
  await page.getByRole("link", { name: "The day before" }).click();
  await expect(page.getByText("Nothing noted yet.")).toBeVisible();
  await page.getByRole("radio", { name: "Fasted" }).check();
  await expect.poll(async () => (await storedOf(page, "foodDay")).length).toBe(2);
});

test("says what the scale means, reads point by point, and as a table", async ({ page }) => {
  await fakeClock(page);
  await seedBody(page);
  await page.goto("/body");
  const trend = figure(page, "Weight");
  await expect(trend).toContainText(/Falling by 0\.\d kg a week over the last \d+ weeks/);
  await trend.getByRole("slider").focus();
  await page.keyboard.press("Home");
  const slider = trend.getByRole("slider");
  await expect(slider).toHaveAttribute("aria-valuetext", /2026: 8\d\.\d kg by the trend/);
  const first = (await slider.getAttribute("aria-valuetext")) ?? "";
  await page.keyboard.press("End");
  await expect(slider).not.toHaveAttribute("aria-valuetext", first);
  await trend.getByText("As a table").click();
  await expect(trend.getByRole("row")).toHaveCount(12);
});

test("what is not known yet is said: two weeks before expenditure is the person's own", async ({
  page,
}) => {
  await fakeClock(page);
  await seedBody(page, { life: { ...LIFE, days: 6 }, goal: null, measured: 0 });
  await page.goto("/body");
  await expect(page.getByText("Two weeks with some weigh-ins make a direction")).toBeVisible();
  await expect(
    page.getByText(/Not enough to say it of you yet: 6 weigh-ins and 5 days/),
  ).toBeVisible();
  await expect(page.getByText(/Formulas guess/)).toBeVisible();
  await expect(page.getByText("No goal is set")).toBeVisible();
});

test("the slider tries what comes of it and stops at the least that is safe", async ({ page }) => {
  await fakeClock(page);
  await seedBody(page);
  await page.goto("/body");
  const fan = figure(page, "What comes of it");
  const sentence = fan.getByText(/^By .* about/);
  const before = await sentence.textContent();
  const intake = page.getByRole("slider", { name: "If I ate" });
  await intake.focus();
  await page.keyboard.press("ArrowLeft");
  await expect(sentence).not.toHaveText(before ?? "");
  await page.keyboard.press("Home");
  const least = Number(await intake.inputValue());
  await expect(fan.getByText(/Not below .* kcal: that is the least that is safe/)).toBeVisible();
  const floor = intakeFloor({
    sex: "female",
    restingKcal: 1400,
    fatFreeKg: 44,
    exerciseKcalPerDay: 0,
  });
  // The body's own floor lies above that of anyone like it without exercise.
  expect(least).toBeGreaterThanOrEqual(floor.ok ? floor.value.kcal : Infinity);
  const atLeast = await sentence.textContent();
  await page.getByRole("slider", { name: "If I walked" }).focus();
  await page.keyboard.press("End");
  await expect(sentence).not.toHaveText(atLeast ?? "");
  await page.getByRole("slider", { name: "Looking ahead" }).focus();
  await page.keyboard.press("End");
  await expect(fan.getByText("52 weeks", { exact: true })).toBeVisible();
  await button(page, "Back to my target").click();
  await expect(sentence).toHaveText(before ?? "");
});

test("asks once whether a day with little in it was all", async ({ page }) => {
  await fakeClock(page);
  await seedBody(page);
  await page.goto(`/food?date=${dayBefore(TODAY, 1)}`);
  await button(page, /^Energy, 1,900 kcal/).click();
  await sheet(page).getByLabel("Energy in kcal").fill("420");
  await button(page, "Save").click();
  await expect(page.getByText("Energy changed.")).toBeVisible();
  await page.goto("/body");
  await expect(page.getByText("Yesterday: only 420 kcal noted")).toBeVisible();
  await button(page, "Something is missing").click();
  await expect(page.getByText("Yesterday: only 420 kcal noted")).toHaveCount(0);
  await expect
    .poll(async () => (await storedOf(page, "foodDay")).map(({ body }) => body.mark))
    .toEqual(["partial"]);
});

test("for whom no deficit is planned the slider begins where the weight holds", async ({
  page,
}) => {
  await fakeClock(page);
  const answers = { ...WELL.answers, "eating-disorder": ["past"] };
  await seedBody(page, { eating: { ...WELL, answers }, goal: null });
  await page.goto("/body");
  const intake = page.getByRole("slider", { name: "If I ate" });
  await intake.focus();
  await page.keyboard.press("Home");
  const spent = await page.getByText(/^About [\d,]+ kcal a day, between/).textContent();
  const kcal = Number(/About ([\d,]+)/.exec(spent ?? "")?.[1]?.replace(",", ""));
  expect(Number(await intake.inputValue())).toBeGreaterThanOrEqual(kcal - 1);
});

test("who has nothing yet finds the way to a goal, and one weigh-in is a number", async ({
  page,
}) => {
  await fakeClock(page);
  await seedBody(page, { life: null, goal: null, measured: 0, eating: null, isKnown: false });
  await page.goto("/body");
  await expect(page.getByText("Nothing weighed yet")).toBeVisible();
  await button(page, "Weigh in").click();
  await weightField(page).fill("82.4");
  await page.keyboard.press("Enter");
  const weight = page.getByRole("region", { name: "Weight" });
  await expect(weight).toContainText("82.4");
  await expect(weight.getByText("Two weeks with some weigh-ins")).toBeVisible();
  await expect(page.getByText("Slide along the chart")).toHaveCount(0);
  await page.getByRole("link", { name: "Set a goal" }).click();
  await expect(page.getByRole("heading", { name: "About you" })).toBeVisible();
});

test("in a pregnancy nobody is asked to eat less, and no waist is judged", async ({ page }) => {
  await fakeClock(page);
  const answers = { ...WELL.answers, now: ["pregnant"] };
  await seedBody(page, { eating: { ...WELL, answers }, goal: null });
  await page.goto("/body");
  await expect(page.getByText("Eating less is not planned")).toBeVisible();
  await expect(page.getByText("No goal is set")).toHaveCount(0);
  await expect(page.getByRole("slider", { name: "If I ate" })).toHaveCount(0);
  await expect(page.getByText(/^Body fat between/)).toBeVisible();
  await expect(page.getByText(/^Waist to height/)).toHaveCount(0);
});

test("what was told with the plan is changed there, and the refusal leads to it", async ({
  page,
}) => {
  await fakeClock(page);
  const conditions = [{ tag: "pregnancy", severity: "active" }] as const;
  await seedBody(page, { profile: { conditions }, goal: goalRecord() });
  await page.goto("/body");
  await expect(page.getByText(/You told us that you are pregnant/).first()).toBeVisible();
  await expect(page.getByText(/told with the health questions of the plan/)).toBeVisible();
  await page.getByRole("link", { name: "To the plan" }).click();
  await expect(page).toHaveURL(/\/plan$/);
});

test("before the health questions the slider says what it waits for", async ({ page }) => {
  await fakeClock(page);
  await seedBody(page, { eating: null, goal: null });
  await page.goto("/body");
  await expect(page.getByText(/once the health questions are answered/)).toBeVisible();
  await expect(page.getByText(/^Waist to height/)).toBeVisible();
});

for (const { name, width, percent } of [
  { name: "a phone of 320 pixels", width: 320, percent: 100 },
  { name: "text twice as large", width: 390, percent: 200 },
])
  test(`with ${name} nothing leaves the screen to the side`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await fakeClock(page);
    await page.addInitScript((size) => {
      addEventListener("DOMContentLoaded", () => {
        document.documentElement.style.fontSize = `${size}%`;
      });
    }, percent);
    await seedBody(page);
    await page.goto("/body");
    await expect(page.getByText(/^Where fat leaves first/)).toBeVisible();
    const sideways = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await sideways()).toBeLessThanOrEqual(0);
    await button(page, "Weigh in").click();
    await expect(sheet(page).getByRole("button", { name: /^More/ })).toBeInViewport({ ratio: 1 });
    await expect(sheet(page).getByRole("button", { name: "Save" })).toBeInViewport({ ratio: 1 });
  });

test("the screens of the body and of the goal say the same, in pounds as well", async ({
  page,
}) => {
  await fakeClock(page);
  await seedBody(page, { settings: { loadUnit: "lb" } });
  await page.goto("/body");
  const onBody = await page.locator(".body-target .numeral").textContent();
  const spent = await page.getByText(/^About [\d,]+ kcal a day, between/).textContent();
  const until = /163\.1 lb around [\d]+ \w+ \d{4}/.exec(
    (await page.getByRole("region", { name: "How much to eat" }).textContent()) ?? "",
  );
  await page.getByRole("link", { name: "Change the goal" }).click();
  await expect(page.locator(".aim-kcal")).toHaveText(onBody ?? "");
  await expect(
    page.getByText(`What you use: about ${/[\d,]+/.exec(spent ?? "")?.[0] ?? "?"}`),
  ).toBeVisible();
  await expect(page.getByText(`There${until?.[0].slice(8) ?? "?"}.`)).toBeVisible();
  await expect(page.getByText(/^\d+\.\d lb without the water of the day/)).toBeVisible();
  await button(page, "Change the wish").click();
  await expect(page.getByText(/0\.7 to 1\.8 lb of water return/)).toBeVisible();
});

test("after a change that took its button the focus is at the title, not at nothing", async ({
  page,
}) => {
  await fakeClock(page);
  await seedBody(page);
  await page.goto("/body/goal");
  await button(page, "Take a two-week break").press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Your goal" })).toBeFocused();
  await button(page, "Undo").press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Your goal" })).toBeFocused();
});

test("in pregnancy, and before the health questions, no intake is named", async ({ page }) => {
  await fakeClock(page);
  await seedBody(page, { eating: { ...WELL, answers: {}, answeredOn: null }, goal: null });
  await page.goto("/body");
  await expect(page.getByRole("slider", { name: "If I walked" })).toBeVisible();
  await expect(page.getByRole("slider", { name: "If I ate" })).toHaveCount(0);
  const answers = { ...WELL.answers, now: ["pregnant"] };
  await seedBody(page, { eating: { ...WELL, answers }, goal: null });
  await page.goto("/body");
  await expect(page.getByRole("region", { name: "Your back, measured" })).toBeVisible();
  await expect(figure(page, "Weight")).toBeVisible();
  await expect(page.getByRole("slider", { name: "If I walked" })).toHaveCount(0);
  await expect(page.getByText(/kcal a day/)).toHaveCount(0);
});

test("a sign lifts a target at once, whatever was accepted", async ({ page }) => {
  await fakeClock(page);
  const answers = { ...WELL.answers, signs: ["fainting"] };
  await seedBody(page, { eating: { ...WELL, answers }, goal: goalRecord() });
  await page.goto("/body");
  const target = page.locator(".body-target .numeral");
  await expect(target).toBeVisible();
  const kcal = Number((await target.textContent())?.replace(",", ""));
  expect(kcal).toBeGreaterThan(2100);
});

test("measurements say what is more than measuring error", async ({ page }) => {
  await fakeClock(page);
  await seedBody(page, { measured: 6, settings: { lengthUnit: "in" } });
  await page.goto("/body");
  const back = page.getByRole("region", { name: "Your back, measured" });
  await expect(
    back.getByText(/mm less than on .* more than measuring can explain/).first(),
  ).toBeVisible();
  await expect(back.getByText(/in less than on/).first()).toBeVisible();
  await expect(back.getByText(/no exercise takes it from one place/)).toBeVisible();
  // Waist and height give a body fat each month: one method, one line.
  const fat = page.getByRole("list", { name: "Body fat over time, by method" });
  await expect(fat.getByRole("listitem")).toHaveCount(1);
  await expect(fat).toContainText(/By waist and height.* to .* % on .*2026, .* to .* % on .*2026/);
});

test("without workers the page computes by itself", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, "Worker", { value: undefined });
  });
  await fakeClock(page);
  await seedBody(page);
  await page.goto("/body");
  await expect(figure(page, "Weight")).toContainText(/Falling by/);
});

test("before the plan's questions the trend is there, and what is missing is said", async ({
  page,
}) => {
  await fakeClock(page);
  await seedBody(page, { isKnown: false, eating: null, goal: null });
  await page.goto("/body");
  await expect(figure(page, "Weight")).toContainText("kg");
  await expect(page.getByText(/Dorsal must know your age, sex and height/)).toBeVisible();
  await page.getByRole("link", { name: "Answer the questions of the plan" }).click();
  await expect(page).toHaveURL(/\/setup$/);
});
