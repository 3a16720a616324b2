import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { test } from "@playwright/test";
import { JOURNEYS } from "./support/screens.ts";

const FOLDER = fileURLToPath(new URL("../docs/screens/", import.meta.url));
const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1280, height: 800 };

const LOOKS = [
  { name: "light", colorScheme: "light", viewport: PHONE, journeys: Object.keys(JOURNEYS) },
  { name: "dark", colorScheme: "dark", viewport: PHONE, journeys: Object.keys(JOURNEYS) },
  {
    name: "desktop",
    colorScheme: "light",
    viewport: DESKTOP,
    journeys: ["today", "player", "plan", "food"],
  },
] as const;

/** On a wide screen a few pictures say it all. */
const ON_DESKTOP: ReadonlySet<string> = new Set([
  "today",
  "player-work",
  "player-rest",
  "plan",
  "food",
]);

/** The same sheet or page in the dark adds nothing; this keeps the folder small. */
const LIGHT_ONLY: ReadonlySet<string> = new Set([
  "not-found",
  "history-empty",
  "player-pain-result",
  "player-paused",
  "settings-delete",
  "setup-3",
  "setup-4",
  "setup-6",
  "plan-day",
  "plan-what-if",
  "plan-compare-days",
  "plan-answers",
  "plan-answers-open",
  "body-log-empty",
  "body-goal-questions",
  "body-measured",
  "photos-empty",
  "food-empty",
  "food-meal",
  "food-more",
  "food-meals",
  "food-quick",
  "food-recipes",
  "food-recipe-add",
  "find-food",
  "find-nothing",
  "menus-swap",
  "menus-differently",
  "menus-not-for",
]);

mkdirSync(FOLDER, { recursive: true });

for (const { name: look, colorScheme, viewport, journeys } of LOOKS) {
  for (const [name, journey] of Object.entries(JOURNEYS)) {
    if (!journeys.some((wanted) => wanted === name)) continue;
    test(`${name}, ${look}`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await journey(page, async (screen) => {
        if (look === "dark" && LIGHT_ONLY.has(screen)) return;
        if (look === "desktop" && !ON_DESKTOP.has(screen)) return;
        await page.screenshot({
          path: `${FOLDER}${screen}-${look}.png`,
          scale: "css",
          animations: "disabled",
        });
      });
    });
  }
}
