import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import type { Page } from "@playwright/test";
import { seed, startDay } from "./support/app.ts";
import { liveState, sessionsOf } from "./support/rows.ts";
import { root } from "./support/setup.ts";

test.use({ serviceWorkers: "allow" });

const PORT = 4873;

/** Opens the app and waits until a service worker answers for it. */
const visitOnce = async (page: Page): Promise<void> => {
  await seed(page);
  await page.goto("/");
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.reload();
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null))
    .toBe(true);
};

test("after the first visit everything works without the server", async ({ page, context }) => {
  await visitOnce(page);
  await context.setOffline(true);
  await page.reload();
  await startDay(page, "upper");
  await page.reload();
  await expect(page.getByRole("button", { name: "Pause", exact: true })).toBeVisible();
  expect((await liveState(page)).status).toBe("running");

  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("button", { name: "End early" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "End early" }).click();
  await page
    .getByRole("button", { name: /^(Save session|Discard)$/ })
    .first()
    .click();
  await expect(page).not.toHaveURL(/\/session$/);
  expect((await sessionsOf(page)).every(({ body }) => body.status !== "active")).toBe(true);

  await page.goto("/history");
  await expect(page.getByRole("heading", { level: 1, name: "History" })).toBeVisible();
  await page.goto("/find");
  await page.getByRole("searchbox").fill("donky kick");
  await page.getByRole("link", { name: /^Donkey kick \(/ }).click();
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

test.describe("with a server of its own", () => {
  test.use({ baseURL: `http://localhost:${PORT}` });

  test("a stopped server is not missed", async ({ page, request }) => {
    const server = spawn(process.execPath, ["server/dist/main.js"], {
      cwd: root,
      env: {
        ...process.env,
        PORT: String(PORT),
        DORSAL_DATA: mkdtempSync(join(tmpdir(), "dorsal-e2e-")),
      },
    });
    const isUp = () =>
      request.get("/").then(
        (answer) => answer.ok(),
        () => false,
      );
    try {
      await expect.poll(isUp).toBe(true);
      await visitOnce(page);
    } finally {
      const gone = once(server, "exit");
      server.kill();
      await gone;
    }
    expect(await isUp()).toBe(false);
    await page.reload();
    await startDay(page, "lower");
    await page.goto("/exercise/donkey-kick");
    await expect(page.getByRole("heading", { level: 1, name: /^Donkey kick/ })).toBeVisible();
    await page.goto("/history");
    await expect(page.getByRole("heading", { level: 1, name: "History" })).toBeVisible();
  });
});
