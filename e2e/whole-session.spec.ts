import { expect, test } from "@playwright/test";
import type { Page } from "@playwright/test";
import { exerciseById } from "@dorsal/core/exercise";
import { sessionTotals } from "@dorsal/core/history";
import { formatClock } from "@dorsal/core/quantity";
import type { Step } from "@dorsal/core/record";
import { isWork, stepsSeconds } from "@dorsal/core/session";
import { planOf, seed, startDay, stepsOf } from "./support/app.ts";
import { advanceTo, fakeClock } from "./support/clock.ts";
import { SOON, liveState, sessionsOf } from "./support/rows.ts";

const nameOf = (step: Step): string => exerciseById(step.exercise)?.name ?? step.exercise;
const finished = (page: Page) => page.getByRole("heading", { name: "Session done" });

const startedAt = async (page: Page): Promise<number> => {
  await expect.poll(async () => (await liveState(page)).startedAt).not.toBeNull();
  return (await liveState(page)).startedAt ?? 0;
};

/** What the screen says is left of the session, and the time it says it at. */
const leftOnScreen = (page: Page): Promise<{ readonly left: number; readonly at: number }> =>
  page.getByText(/^\d+:\d\d left$/).evaluate((text) => {
    const [seconds = 0, minutes = 0] = (text.textContent ?? "")
      .replace(" left", "")
      .split(":")
      .map(Number)
      .toReversed();
    return { left: minutes * 60 + seconds, at: Date.now() };
  });

/** Saves, and finds every set of the session in the history. */
const expectSaved = async (page: Page, steps: readonly Step[]): Promise<void> => {
  await page.getByRole("button", { name: "Save session" }).click();
  await expect(page).toHaveURL(/\/history\//);
  const [saved] = await sessionsOf(page);
  if (!saved) throw new Error("the session was not saved");
  expect(saved.body.status).toBe("complete");
  expect(saved.body.live).toBeNull();
  expect(saved.body.sets.map(({ id }) => id)).toEqual(steps.filter(isWork).map(({ id }) => id));
  await page.goto("/history");
  const row = page.getByRole("link", { name: saved.body.planned.title });
  await expect(row).toContainText(`${sessionTotals(saved.body).sets} sets`);
};

for (const day of ["upper", "lower"]) {
  test(`the whole ${day}-back session at its pace ends when it was said to end`, async ({
    page,
  }) => {
    const steps = stepsOf(day, { advance: "pace", firstSide: "left" });
    const total = stepsSeconds(steps);
    await fakeClock(page);
    await seed(page, { settings: { advance: "pace" } });
    await page.goto(`/?day=${day}`);
    await expect(page.getByText(`Exactly ${formatClock(total)}, to the second`)).toBeVisible();
    await startDay(page, day);
    const begun = await startedAt(page);

    let passed = 0;
    for (const [index, step] of steps.entries()) {
      await advanceTo(page, begun + (passed + step.seconds / 2) * 1000);
      // Every step stands where the compiler put it, to the millisecond.
      await expect
        .poll(async () => {
          const live = await liveState(page);
          return [live.index, (live.stepStartedAt ?? 0) - begun];
        }, SOON)
        .toEqual([index, passed * 1000]);
      await expect(page.getByRole("heading", { level: 1, name: nameOf(step) })).toBeVisible();
      // And so says the screen, for the whole session as for the step; a busy machine may draw late.
      await expect(async () => {
        const { left, at } = await leftOnScreen(page);
        expect(Math.abs(total - (at - begun) / 1000 - left)).toBeLessThanOrEqual(1);
      }).toPass({ ...SOON, timeout: 8000 });
      passed += step.seconds;
    }
    await advanceTo(page, begun + (total - 2) * 1000);
    await expect(finished(page)).toHaveCount(0);
    await advanceTo(page, begun + total * 1000 + 400);
    await expect(finished(page)).toBeVisible();
    expect((await liveState(page)).endedAt).toBe(begun + total * 1000);

    await expectSaved(page, steps);
    expect((await sessionsOf(page))[0]?.body.activeSec).toBe(total);
  });

  test(`the whole ${day}-back session with one tap a set`, async ({ page }) => {
    const steps = stepsOf(day, { advance: "tap", firstSide: "left" });
    await fakeClock(page);
    await seed(page);
    await startDay(page, day);
    await startedAt(page);

    let taps = 0;
    for (const [index, step] of steps.entries()) {
      await expect.poll(async () => (await liveState(page)).index, SOON).toBe(index);
      const from = (await liveState(page)).stepStartedAt ?? 0;
      if (step.ends === "person") {
        await page.getByRole("button", { name: "Set done" }).click();
        taps += 1;
      } else {
        await advanceTo(page, from + step.seconds * 1000 + 20);
      }
    }
    await expect(finished(page)).toBeVisible();
    const { sets } = await liveState(page);
    expect(taps).toBe(steps.filter((step) => step.ends === "person").length);
    const planned = steps.filter((step) => step.ends === "person");
    for (const step of planned)
      expect(sets.find((set) => set.id === step.id)).toMatchObject({ reps: step.reps });
    await expectSaved(page, steps);
  });
}

test("the announced length is that of the plan", () => {
  for (const day of ["upper", "lower"])
    expect(planOf(day).blocks.map(({ role }) => role)).toEqual(
      expect.arrayContaining(["warmup", "main", "cooldown"]),
    );
});
