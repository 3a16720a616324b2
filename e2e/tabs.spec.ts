import { expect, test } from "@playwright/test";
import { seed, startButton, startDay } from "./support/app.ts";
import { liveState, sessionsOf } from "./support/rows.ts";

const ELSEWHERE = "This session is running in another tab";

test("two tabs cannot run one session; the second can take it over", async ({ page, context }) => {
  await seed(page);
  await startDay(page, "upper");
  const other = await context.newPage();
  await other.goto("/session");
  await expect(other.getByText(ELSEWHERE)).toBeVisible();
  await expect(other.getByRole("button", { name: "Pause", exact: true })).toHaveCount(0);

  // What the first does is seen in the second.
  const { index } = await liveState(page);
  await page.getByRole("button", { name: "Skip", exact: true }).click();
  await expect.poll(async () => (await liveState(other)).index).toBe(index + 1);
  const name = await page.getByRole("heading", { level: 1 }).textContent();
  await expect(other.getByRole("heading", { level: 1 })).toHaveText(name ?? "");

  await other.getByRole("button", { name: "Take over here" }).click();
  await expect(other.getByRole("button", { name: "Pause", exact: true })).toBeVisible();
  await expect(page.getByText(ELSEWHERE)).toBeVisible();
  await expect(page.getByRole("button", { name: "Pause", exact: true })).toHaveCount(0);
  expect((await liveState(other)).index).toBe(index + 1);
  await other.getByRole("button", { name: "Pause", exact: true }).click();
  await expect.poll(async () => (await liveState(page)).status).toBe("paused");

  // And back again.
  await page.getByRole("button", { name: "Take over here" }).click();
  await expect(page.getByRole("button", { name: "Resume" })).toBeVisible();
  await expect(other.getByText(ELSEWHERE)).toBeVisible();
});

test("a second session cannot be started beside the first", async ({ page, context }) => {
  await seed(page);
  const other = await context.newPage();
  await other.goto("/?day=lower");
  await expect(startButton(other)).toBeVisible();
  await startDay(page, "upper");
  await expect(other.getByRole("link", { name: "Resume" })).toBeVisible();
  await expect(startButton(other)).toHaveCount(0);
  expect(await sessionsOf(page)).toHaveLength(1);
});

test("the tab that is closed leaves the session to the other", async ({ page, context }) => {
  await seed(page);
  await startDay(page, "upper");
  const { startedAt } = await liveState(page);
  await page.close();
  const other = await context.newPage();
  await other.goto("/");
  await other.getByRole("link", { name: "Resume" }).click();
  await expect(other.getByRole("button", { name: "Pause", exact: true })).toBeVisible();
  expect((await liveState(other)).startedAt).toBe(startedAt);
});
