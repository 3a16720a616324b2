import { expect, test } from "@playwright/test";
import type { Locator } from "@playwright/test";
import { advanceTo, fakeClock, pageNow } from "./support/clock.ts";
import { SOON, liveState, sessionsOf } from "./support/rows.ts";

test("from the first visit to the first rest in under ten taps", async ({ page }) => {
  let taps = 0;
  const tap = async (target: Locator): Promise<void> => {
    await target.click();
    taps += 1;
  };
  await fakeClock(page);
  await page.goto("/");
  await expect(page).toHaveURL(/\/welcome$/);
  await tap(page.getByRole("radio", { name: /^Lower back/ }));
  await tap(page.getByRole("button", { name: "Next" }));
  await tap(page.getByRole("checkbox", { name: "Mat or carpet" }));
  await tap(page.getByRole("button", { name: "Show my session" }));
  await tap(page.getByRole("button", { name: /^Start / }));
  await expect(page.getByRole("button", { name: "Pause", exact: true })).toBeVisible();
  await expect
    .poll(async () => (await sessionsOf(page)).some(({ body }) => body.live?.startedAt))
    .toBe(true);

  // The warm-up runs by itself; only a set of repetitions waits for the person.
  for (let round = 0; round < 200; round += 1) {
    const { steps, index, stepStartedAt } = await liveState(page);
    const step = steps[index];
    if (!step || step.kind === "rest") break;
    if (step.ends === "person") await tap(page.getByRole("button", { name: "Set done" }));
    else await advanceTo(page, (stepStartedAt ?? (await pageNow(page))) + step.seconds * 1000 + 50);
    await expect.poll(async () => (await liveState(page)).index, SOON).toBeGreaterThan(index);
  }
  await expect(page.getByText("Rest", { exact: true })).toBeVisible();
  expect(taps).toBeLessThan(10);
});
