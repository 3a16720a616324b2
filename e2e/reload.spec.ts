import { expect, test } from "@playwright/test";
import type { Page } from "@playwright/test";
import type { PlayerState, StepKind } from "@dorsal/core/record";
import { seed, startDay, stepsOf } from "./support/app.ts";
import { advanceTo, fakeClock, pageNow } from "./support/clock.ts";
import { liveState } from "./support/rows.ts";

const HOUR = 3_600_000;

/** What the clock on screen says, and the time it says it at. */
const shown = async (page: Page): Promise<{ readonly seconds: number; readonly at: number }> =>
  page.getByRole("timer").evaluate((timer) => {
    const [seconds = 0, minutes = 0] = (timer.textContent ?? "")
      .split(":")
      .map(Number)
      .toReversed();
    return { seconds: minutes * 60 + seconds, at: Date.now() };
  });

/**
 * The screen says what the state makes of the moment. A busy machine may draw late, so it is asked
 * until it has caught up; a wrong second stays wrong.
 */
const expectOnTime = async (page: Page, { steps, index, stepStartedAt }: PlayerState) => {
  const endsAt = (stepStartedAt ?? 0) + (steps[index]?.seconds ?? 0) * 1000;
  await expect(async () => {
    const { seconds, at } = await shown(page);
    expect(Math.abs((endsAt - at) / 1000 - seconds)).toBeLessThanOrEqual(1);
  }).toPass({ timeout: 8000 });
};

/** Starts the upper day at its pace and goes to the first step of a kind, some seconds into it. */
const reach = async (page: Page, kind: StepKind, into: number): Promise<PlayerState> => {
  await fakeClock(page);
  await seed(page, { settings: { advance: "pace" } });
  await startDay(page, "upper");
  const { stepStartedAt: begun } = await liveState(page);
  const steps = stepsOf("upper", { advance: "pace", firstSide: "left" });
  const index = steps.findIndex((step) => step.kind === kind);
  const before = steps.slice(0, index).reduce((total, step) => total + step.seconds, 0);
  await advanceTo(page, (begun ?? 0) + (before + into) * 1000);
  await expect.poll(async () => (await liveState(page)).index).toBe(index);
  return liveState(page);
};

for (const kind of ["bout", "rest", "hold"] as const) {
  test(`a reload in the middle of a ${kind} goes on at the right second`, async ({ page }) => {
    const live = await reach(page, kind, 8);
    await expectOnTime(page, live);
    await page.reload();
    await expect(page.getByRole("timer")).toBeVisible();
    await expectOnTime(page, live);
    const again = await liveState(page);
    expect([again.index, again.stepStartedAt]).toEqual([live.index, live.stepStartedAt]);
  });
}

test("a paused session stays paused through a reload, at the same second", async ({ page }) => {
  await reach(page, "bout", 8);
  await page.getByRole("button", { name: "Pause", exact: true }).click();
  await expect(page.getByRole("button", { name: "Resume" })).toBeVisible();
  await expect.poll(async () => (await liveState(page)).status).toBe("paused");
  const paused = await liveState(page);
  const before = await shown(page);
  await page.clock.fastForward(60_000);
  await page.reload();
  await expect(page.getByRole("button", { name: "Resume" })).toBeVisible();
  expect((await shown(page)).seconds).toBe(before.seconds);
  await page.getByRole("button", { name: "Resume" }).click();
  await expect(page.getByRole("button", { name: "Pause", exact: true })).toBeVisible();
  await expect.poll(async () => (await liveState(page)).status).toBe("running");
  const resumed = await liveState(page);
  // The step goes on where it was: it began later, by exactly as long as the pause was.
  const pausedMs = resumed.pausedMs - paused.pausedMs;
  expect((resumed.stepStartedAt ?? 0) - (paused.stepStartedAt ?? 0)).toBe(pausedMs);
  expect(pausedMs).toBeGreaterThanOrEqual(60_000);
  expect(pausedMs).toBeLessThanOrEqual((await pageNow(page)) - (paused.pausedAt ?? 0));
  await expectOnTime(page, resumed);
});

test("a clock set back an hour does not make a session run backward", async ({ page }) => {
  const live = await reach(page, "bout", 4);
  // Time in which nothing happens that would be stored.
  await page.clock.runFor(12_000);
  const before = await shown(page);
  expect(before.seconds).toBeLessThanOrEqual(14);
  const then = await pageNow(page);
  await page.clock.setSystemTime(then - HOUR);
  // While the page is in sight the steady clock decides.
  await page.clock.runFor(1000);
  expect((await shown(page)).seconds).toBeLessThanOrEqual(before.seconds);
  await page.reload();
  await expect(page.getByRole("timer")).toBeVisible();
  expect(await pageNow(page)).toBeLessThan(then - HOUR / 2);
  expect((await shown(page)).seconds).toBeLessThanOrEqual(before.seconds);
  const again = await liveState(page);
  expect(again.index).toBe(live.index);
  expect(again.sets).toEqual(live.sets);
  expect(again.lastAt).toBeGreaterThanOrEqual(live.lastAt);
});

test("ten minutes away lose nothing, and can be taken back", async ({ page }) => {
  const live = await reach(page, "bout", 8);
  const from = await pageNow(page);
  await page.goto("about:blank");
  await page.clock.fastForward(600_000);
  await page.goto("/session");
  await expect(page.getByText(/^You were away for 10:0\d$/)).toBeVisible();
  const back = await liveState(page);
  expect(back.index).toBeGreaterThan(live.index);
  expect(back.sets.slice(0, live.sets.length)).toEqual(live.sets);
  expect(back.sets.slice(live.sets.length).every((set) => set.unattended)).toBe(true);

  await page.getByRole("button", { name: "Go back to where I was" }).click();
  await expect.poll(async () => (await liveState(page)).index).toBe(live.index);
  const rewound = await liveState(page);
  const spent = (rewound.lastAt - (rewound.stepStartedAt ?? 0)) / 1000;
  const left = (from - (live.stepStartedAt ?? 0)) / 1000;
  expect(Math.abs(spent - left)).toBeLessThanOrEqual(3);
  await expect(page.getByText(/^You were away/)).toHaveCount(0);
});

test("a session that ran out while nobody was there ends where it was said to end", async ({
  page,
}) => {
  await reach(page, "bout", 8);
  await page.goto("about:blank");
  await page.clock.fastForward(2 * HOUR);
  await page.goto("/");
  await page.getByRole("link", { name: "Resume" }).click();
  await expect(page.getByRole("heading", { name: "Session done" })).toBeVisible();
  const steps = stepsOf("upper", { advance: "pace", firstSide: "left" });
  const total = steps.reduce((sum, step) => sum + step.seconds, 0);
  const { startedAt, endedAt } = await liveState(page);
  expect((endedAt ?? 0) - (startedAt ?? 0)).toBe(total * 1000);
});
