import { expect, test } from "@playwright/test";
import { liveState, sessionsOf } from "./support/rows.ts";
import { seed, startDay } from "./support/app.ts";

test.use({ serviceWorkers: "allow" });

test("after the first visit everything works without the server", async ({ page, context }) => {
  await seed(page);
  await page.goto("/");
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.reload();
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null))
    .toBe(true);

  await context.setOffline(true);
  await page.reload();
  await startDay(page, "upper");
  await page.reload();
  await expect(page.getByRole("button", { name: "Pause", exact: true })).toBeVisible();
  expect((await liveState(page)).status).toBe("running");

  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("button", { name: "End early" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "End early" }).click();
  await page.getByRole("button", { name: /^(Save session|Discard)$/ }).first().click();
  await expect(page).not.toHaveURL(/\/session$/);
  expect((await sessionsOf(page)).every(({ body }) => body.status !== "active")).toBe(true);

  await page.goto("/history");
  await expect(page.getByRole("heading", { level: 1, name: "History" })).toBeVisible();
  await page.goto("/exercise/donkey-kick");
  await expect(page.getByRole("heading", { level: 1, name: "Donkey kick" })).toBeVisible();
  await page.goto("/settings");
  await expect(page.getByRole("heading", { level: 1, name: "Settings" })).toBeVisible();
});

test("the app can be installed", async ({ page, request }) => {
  await page.goto("/");
  const href = await page.locator('link[rel="manifest"]').getAttribute("href");
  const manifest: unknown = await (await request.get(href ?? "")).json();
  expect(manifest).toMatchObject({ name: "Dorsal", display: "standalone", start_url: "/" });
});
