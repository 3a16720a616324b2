import { expect, test } from "@playwright/test";
import { addDays } from "@dorsal/core/record";
import {
  HOLD,
  HIGH,
  THREE_WEEKS_AGO,
  TODAY,
  WOMAN,
  button,
  checkbox,
  eatingOf,
  goalsOf,
  group,
  kcal,
  openAim,
  radio,
  seedAim,
  shownKcal,
  told,
  wish,
} from "./support/aim.ts";

test("a goal in force: another wish ends it, and taking that back revives it", async ({ page }) => {
  await seedAim(page, { goal: {} });
  await openAim(page);
  await expect(page.getByRole("heading", { name: "Your goal" })).toBeVisible();
  await button(page, "Change the wish").click();
  await expect(radio(page, "Go down")).toBeChecked();
  await wish(page, "Stay");
  await button(page, /^Change to/).click();
  await expect(page).toHaveURL(/\/body$/);
  const [old, now] = await goalsOf(page);
  expect(old?.endedOn).toBe(TODAY);
  expect(now).toMatchObject({ direction: "maintain", goalKg: null, endedOn: null });
  await button(page, "Undo").click();
  await expect
    .poll(async () => (await goalsOf(page)).map(({ endedOn }) => endedOn))
    .toEqual([null]);
});

test("a break of two weeks at what is used, and its end", async ({ page }) => {
  await seedAim(page, { goal: {} });
  await openAim(page);
  await button(page, "Take a two-week break").click();
  await expect(page.getByText("You are on a break until Monday 7 December.")).toBeVisible();
  const [goal] = await goalsOf(page);
  expect(goal?.targets.at(-1)).toMatchObject({ from: TODAY, why: "break" });
  expect(goal?.targets.at(-1)?.kcal).toBe(await shownKcal(page));
  expect(goal?.targets.at(-1)?.kcal).toBeGreaterThan(2400);
  await expect(page.getByText("A break, at what you use")).toBeVisible();
  await button(page, "End the break").click();
  await expect(button(page, "Take a two-week break")).toBeVisible();
  expect((await goalsOf(page))[0]?.targets.at(-1)?.why).toBe("break-over");
});

test("a goal ends when its owner says so twice", async ({ page }) => {
  await seedAim(page, { goal: {} });
  await openAim(page);
  await button(page, "End the goal").click();
  await page.getByRole("dialog").getByRole("button", { name: "End the goal" }).click();
  await expect(page.getByText("What shall your weight do?")).toBeVisible();
  expect((await goalsOf(page))[0]?.endedOn).toBe(TODAY);
});

test("after a sign the target is what is used, at once; a doctor's look brings it back", async ({
  page,
}) => {
  await seedAim(page, { goal: {} });
  await openAim(page);
  await expect(kcal(page)).toHaveText("2,400");
  await button(page, "Change the health questions").click();
  await checkbox(page, "I fainted, or nearly did").check();
  await button(page, "Save the answers").click();
  await expect(page.getByText(/^You fainted or nearly did\./)).toBeVisible();
  await expect.poll(() => shownKcal(page)).toBeGreaterThan(2800);
  await button(page, HOLD).click();
  await expect
    .poll(async () => (await goalsOf(page))[0]?.targets.at(-1))
    .toEqual({ from: TODAY, kcal: await shownKcal(page), why: "stop" });
  await button(page, "Dismiss").click();
  await page.getByRole("link", { name: "Change my answers" }).click();
  await group(page, /^Have you had one of these/)
    .getByLabel("None of these")
    .check();
  await button(page, "Save the answers").click();
  await expect(page.getByText(/^You fainted or nearly did\./)).toHaveCount(0);
});

test("in pregnancy a goal in force shows no number", async ({ page }) => {
  await seedAim(page, {
    person: WOMAN,
    kg: 80,
    goal: { goalKg: 74 },
    eating: told({ now: ["pregnant"] }),
  });
  await openAim(page);
  await expect(page.getByText("No number for now", { exact: true })).toBeVisible();
  await expect(kcal(page)).toHaveCount(0);
  await expect(button(page, "Take a two-week break")).toHaveCount(0);
});

test("many weigh-ins are asked about: that it is hard lets the plan rest, that all is well lets it go on", async ({
  page,
}) => {
  await seedAim(page, { goal: {}, timesToday: 11 });
  await openAim(page);
  await expect(page.getByText(/more than ten weigh-ins in one day/)).toBeVisible();
  expect(await shownKcal(page)).toBeGreaterThan(2800);
  await button(page, "It is hard at the moment").click();
  await expect(page.getByText("Thank you for saying so.")).toBeVisible();
  expect((await eatingOf(page))?.stopsAnswered).toEqual([]);
  await button(page, "I am well with it").click();
  await expect(kcal(page)).toHaveText("2,400");
  expect((await eatingOf(page))?.stopsAnswered).toEqual([{ code: "many-weigh-ins", on: TODAY }]);
});

test("the weekly look: accepted, it counts from today with its reason", async ({ page }) => {
  await seedAim(page, HIGH);
  await openAim(page);
  await expect(page.getByText("From today 2,750 instead of 2,900 kcal.")).toBeVisible();
  await expect(kcal(page)).toHaveText("2,900");
  await button(page, "Accept").click();
  await expect(kcal(page)).toHaveText("2,750");
  await expect(page.getByRole("heading", { name: "The weekly look" })).toHaveCount(0);
  expect((await goalsOf(page))[0]?.targets).toEqual([
    { from: THREE_WEEKS_AGO, kcal: 2900, why: "begun" },
    { from: TODAY, kcal: 2750, why: "weekly" },
  ]);
  await button(page, "Undo").click();
  await expect(kcal(page)).toHaveText("2,900");
});

test("a target below what the limits allow is lifted at once, before any yes", async ({ page }) => {
  const from = THREE_WEEKS_AGO;
  await seedAim(page, { goal: { startedOn: from, targets: [{ from, kcal: 1600, why: "begun" }] } });
  await openAim(page);
  await expect(kcal(page)).toHaveText("2,238");
  expect((await goalsOf(page))[0]?.targets).toEqual([{ from, kcal: 1600, why: "begun" }]);
});

test("the weekly look: not now keeps the old target, and it is not asked again", async ({
  page,
}) => {
  await seedAim(page, HIGH);
  await openAim(page);
  await button(page, "Not now").click();
  await expect(page.getByText("This is asked again on Monday 30 November.")).toBeVisible();
  await page.reload();
  await expect(kcal(page)).toHaveText("2,900");
  await expect(page.getByRole("heading", { name: "The weekly look" })).toHaveCount(0);
  await page.clock.setFixedTime(Date.parse("2026-11-30T08:00:00.000Z"));
  await page.reload();
  await expect(page.getByRole("heading", { name: "The weekly look" })).toBeVisible();
});

test("after sixteen weeks a break is proposed and taken", async ({ page }) => {
  const from = addDays(TODAY, -120);
  await seedAim(page, {
    goal: { startedOn: from, targets: [{ from, kcal: 2473, why: "begun" }] },
  });
  await openAim(page);
  const stops = page.getByRole("region", { name: "To look at today" });
  await expect(stops.getByText(/below what you use for 16 weeks/)).toBeVisible();
  await stops.getByRole("button", { name: "Take a two-week break" }).click();
  await expect(page.getByText(/^You are on a break until/)).toBeVisible();
  await expect(stops).toHaveCount(0);
});
