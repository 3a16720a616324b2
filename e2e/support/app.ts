import { expect } from "@playwright/test";
import type { Page } from "@playwright/test";
import { planDay, programFor } from "@dorsal/core/program";
import {
  DEFAULT_SETTINGS,
  EMPTY_ANSWERS,
  SINGLETON_IDS,
  newRecord,
  timestamp,
} from "@dorsal/core/record";
import type { PlannedSession, Profile, Settings } from "@dorsal/core/record";
import { compile } from "@dorsal/core/session";
import type { CompileSettings } from "@dorsal/core/session";
import { plantRows, rowOf, sessionsOf } from "./rows.ts";

/** Monday morning in the browser's time zone; every fake clock starts here. */
export const MORNING = Date.parse("2026-11-23T08:00:00.000Z");
export const NOW = timestamp(MORNING, 60);

export const PROFILE: Profile = {
  focus: "both",
  have: ["mat", "dumbbells", "bench"],
  sessionsPerWeek: 3,
  toldWhatTrainingDoes: true,
  ...EMPTY_ANSWERS,
};

export interface Seed {
  readonly profile?: Profile;
  readonly settings?: Partial<Settings>;
}

/** A device that has been set up: the answers are there, nothing was trained yet. */
export const seed = async (page: Page, { profile = PROFILE, settings = {} }: Seed = {}) => {
  await page.goto("/welcome");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await plantRows(page, [
    rowOf(newRecord("profile", SINGLETON_IDS.profile, NOW, profile)),
    rowOf(newRecord("settings", SINGLETON_IDS.settings, NOW, { ...DEFAULT_SETTINGS, ...settings })),
  ]);
};

export const planOf = (day: string, profile: Profile = PROFILE): PlannedSession => {
  const planned = planDay(programFor(profile), day, { profile, sessions: [], now: NOW });
  if (!planned.ok) throw new Error(`${day} cannot be planned: ${planned.error.code}`);
  return planned.value;
};

export const stepsOf = (day: string, settings: CompileSettings, profile: Profile = PROFILE) =>
  compile(planOf(day, profile), settings);

export const startButton = (page: Page) => page.getByRole("button", { name: /^Start / });

/** Opens a day of the program and starts it; the player is on screen afterwards. */
export const startDay = async (page: Page, day: string): Promise<void> => {
  await page.goto(`/?day=${day}`);
  await startButton(page).click();
  await expect(page).toHaveURL(/\/session$/);
  await expect(page.getByRole("button", { name: "Pause", exact: true })).toBeVisible();
  // The start is stored a moment after it is seen.
  await expect
    .poll(async () => (await sessionsOf(page)).some(({ body }) => body.live?.startedAt))
    .toBe(true);
};
