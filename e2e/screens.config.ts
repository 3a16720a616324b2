import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "@playwright/test";
import { browserUse, serverAt } from "./support/setup.ts";

const PORT = 4872;

/** Writes a picture of every screen to docs/screens; nothing is compared. */
export default defineConfig({
  testDir: ".",
  testMatch: "**/*.shots.ts",
  outputDir: "../.cache/screens",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 180_000,
  reporter: "list",
  use: {
    ...browserUse(PORT),
    serviceWorkers: "block",
    actionTimeout: 8000,
    reducedMotion: "reduce",
  },
  webServer: serverAt(PORT, mkdtempSync(join(tmpdir(), "dorsal-screens-"))),
});
