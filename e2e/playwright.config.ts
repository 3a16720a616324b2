import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "@playwright/test";
import { browserUse, serverAt } from "./support/setup.ts";

/** Another port lets two checkouts be tested at once. */
const PORT = Number(process.env["DORSAL_E2E_PORT"] ?? 4871);

export default defineConfig({
  testDir: ".",
  testMatch: "**/*.spec.ts",
  outputDir: "../.cache/e2e",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // Generous, for a machine that is slow or has much else to do; what comes sooner ends the wait.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: "list",
  use: {
    ...browserUse(PORT),
    viewport: { width: 390, height: 844 },
    serviceWorkers: "block",
    actionTimeout: 20_000,
    // The figure shows stills, so that a slow machine spends its time on what is tested.
    contextOptions: { reducedMotion: "reduce" },
  },
  webServer: serverAt(PORT, mkdtempSync(join(tmpdir(), "dorsal-e2e-"))),
});
