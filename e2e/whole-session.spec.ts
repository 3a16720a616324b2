import { expect, test } from "@playwright/test";
import type { Page } from "@playwright/test";
import { exerciseById } from "../core/exercise/index.ts";
import { sessionTotals } from "../core/history/index.ts";
import { formatClock } from "../core/quantity/index.ts";
import type { Step } from "../core/record/index.ts";
import { isWork, stepsSeconds } from "../core/session/index.ts";
import { planOf, seed, startDay, stepsOf } from "./support/app.ts";
import { advanceTo, fakeClock } from "./support/clock.ts";
import { liveState, sessionsOf } from "./support/rows.ts";

const nameOf = (step: Step): string => exerciseById(step.exercise)?.name ?? step.exercise;
const finished = (page: Page) => page.getByRole("heading", { name: "Session done" });

const startedAt = async (page: Page): Promise<number> => {
  await expect.poll(async () => (await liveState(page)).startedAt).not.toBeNull();
  return (await liveState(page)).startedAt ?? 0;
};

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
        })
        .toEqual([index, passed * 1000]);
      await expect(page.getByText(nameOf(step)).first()).toBeVisible();
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
      await expect.poll(async () => (await liveState(page)).index).toBe(index);
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
