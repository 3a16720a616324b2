import { expect, test } from "@playwright/test";
import type { Page } from "@playwright/test";
import { exerciseById } from "@dorsal/core/exercise";
import { seed, startDay } from "./support/app.ts";
import { fakeClock } from "./support/clock.ts";
import { liveState, sessionsOf } from "./support/rows.ts";
import { playUntil } from "./support/screens.ts";

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

const nameNow = async (page: Page): Promise<string> => {
  const { steps, index } = await liveState(page);
  const exercise = steps[index]?.exercise ?? "";
  return exerciseById(exercise)?.name ?? exercise;
};

test.beforeEach(async ({ page }) => {
  await fakeClock(page);
  await seed(page);
  await startDay(page, "upper");
});

test("sharp pain stops an exercise, through a reload, until something else is chosen", async ({
  page,
}) => {
  await playUntil(page, "reps");
  const hurting = (await liveState(page)).steps[(await liveState(page)).index]?.exercise ?? "";
  await button(page, "This hurts").click();
  await page.getByRole("checkbox", { name: /^It is sharp/ }).click();
  await button(page, "What now?").click();
  const stopped = page.getByRole("dialog", { name: /^Stopped: / });
  await expect(stopped).toBeVisible();
  await expect(stopped.getByText("Get urgent medical help if you have")).toBeVisible();
  await page.reload();
  await expect(stopped).toBeVisible();

  await stopped.getByRole("listitem").getByRole("button").first().click();
  await expect(stopped).toHaveCount(0);
  await expect.poll(async () => (await liveState(page)).stopped).toBeNull();
  const live = await liveState(page);
  expect(live.status).toBe("running");
  expect(live.swaps).toMatchObject([{ from: hurting }]);
  expect(live.pain).toMatchObject([{ exercise: hurting, level: 3, sharp: true, action: "stop" }]);
  expect(live.steps.slice(live.index).some((step) => step.exercise === hurting)).toBe(false);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(await nameNow(page));
});

test("an exercise is exchanged in mid-session, and the rest stays", async ({ page }) => {
  await playUntil(page, "reps");
  const before = await liveState(page);
  await button(page, "Swap").click();
  const sheet = page.getByRole("dialog", { name: /^Instead of / });
  const first = sheet.getByRole("listitem").getByRole("button").first();
  await first.click();
  await expect(sheet).toHaveCount(0);
  await expect.poll(async () => (await liveState(page)).swaps.length).toBe(1);
  const after = await liveState(page);
  expect(after.status).toBe("running");
  const item = before.steps[before.index]?.item;
  const others = (steps: typeof before.steps) =>
    steps.filter((step) => step.block === "cooldown").map(({ id }) => id);
  expect(others(after.steps)).toEqual(others(before.steps));
  expect(after.steps.slice(after.index).some((step) => step.item === item)).toBe(false);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(await nameNow(page));
});

test("a set is corrected in the rest after it, and more rest is given", async ({ page }) => {
  await playUntil(page, "rest");
  const timer = page.getByRole("timer");
  await button(page, "+15 s").click();
  await expect.poll(async () => (await liveState(page)).extraSec).toBe(15);
  await button(page, "−15 s").click();
  await expect.poll(async () => (await liveState(page)).extraSec).toBe(0);
  await expect(timer).toBeVisible();

  const last = (await liveState(page)).sets.at(-1);
  const log = page.getByRole("region", { name: /right$/ });
  await log.getByRole("button", { name: /^Less: How many/ }).click();
  await expect
    .poll(async () => (await liveState(page)).sets.at(-1)?.reps)
    .toBe((last?.reps ?? 0) - 1);
  await log.getByRole("textbox", { name: /^Load in kg/ }).fill("12,5");
  await log.getByRole("textbox", { name: /^Load in kg/ }).blur();
  // One load said stands for both sides of the set, as long as the other has none of its own.
  await expect
    .poll(async () => (await liveState(page)).sets.slice(-2).map((set) => set.load?.kg))
    .toEqual([12.5, 12.5]);
  await expect(page.getByRole("region", { name: /left$/ })).toBeVisible();
});

test("a set is done again, a rest is skipped; ended early, what was done is kept", async ({
  page,
}) => {
  await playUntil(page, "rest");
  const { index, sets } = await liveState(page);
  const goBack = async (): Promise<void> => {
    await button(page, "More").click();
    await page.getByRole("button", { name: /^Back to the / }).click();
  };
  // Back leads to the set before; doing it again replaces it.
  await goBack();
  await expect.poll(async () => (await liveState(page)).index).toBe(index - 1);
  await button(page, "Set done").click();
  await expect.poll(async () => (await liveState(page)).index).toBe(index);
  const again = (await liveState(page)).sets;
  expect(again.map(({ id }) => id)).toEqual(sets.map(({ id }) => id));

  await button(page, "Skip").click();
  await expect.poll(async () => (await liveState(page)).index).toBe(index + 1);
  // In the middle of a set, back begins it anew.
  const { stepStartedAt } = await liveState(page);
  await page.clock.fastForward(6000);
  await goBack();
  await expect
    .poll(async () => (await liveState(page)).stepStartedAt)
    .toBeGreaterThan((stepStartedAt ?? 0) + 5000);
  expect((await liveState(page)).index).toBe(index + 1);

  await button(page, "More").click();
  await button(page, "End early").click();
  await page.getByRole("dialog").getByRole("button", { name: "End early" }).click();
  // A note is kept as it is typed.
  await page.getByRole("textbox", { name: "Note" }).fill("Slept badly");
  await expect.poll(async () => (await sessionsOf(page))[0]?.body.note).toBe("Slept badly");
  await page.reload();
  await expect(page.getByRole("textbox", { name: "Note" })).toHaveValue("Slept badly");

  await button(page, "Save session").click();
  await expect(page).toHaveURL(/\/history\//);
  const [saved] = await sessionsOf(page);
  expect(saved?.body.status).toBe("early");
  expect(saved?.body.note).toBe("Slept badly");
  expect(saved?.body.sets).toEqual(again);
});

test("a short day is shortened to what was asked", async ({ page }) => {
  await button(page, "More").click();
  await button(page, "To 15:00 left").click();
  await expect
    .poll(async () => {
      const { steps, index } = await liveState(page);
      return steps.slice(index).reduce((sum, step) => sum + step.seconds, 0);
    })
    .toBeLessThanOrEqual(15 * 60 + 10);
});
