import { expect } from "@playwright/test";
import type { Page } from "@playwright/test";
import { DEFAULT_SETTINGS, SINGLETON_IDS, newRecord } from "@dorsal/core/record";
import type { DorsalRecord, Eating, Goal, Profile, Settings } from "@dorsal/core/record";
import {
  LIFE,
  PROFILE,
  TODAY,
  WELL,
  dayBefore,
  idOf,
  morningOf,
  recordsOf,
} from "../../core/goal/goal.fixture.ts";
import type { Life } from "../../core/goal/goal.fixture.ts";
import { NOW } from "./app.ts";
import { plantRows, rowOf } from "./rows.ts";

export { LIFE, TODAY, WELL, dayBefore };

export const goalRecord = (part: Partial<Goal> = {}): DorsalRecord<"goal"> => {
  const startedOn = part.startedOn ?? dayBefore(TODAY, 42);
  return newRecord("goal", idOf(900_000), morningOf(startedOn), {
    direction: "lose",
    startedOn,
    startKg: 81,
    goalKg: 74,
    byDate: null,
    pace: 0.005,
    targets: [{ from: startedOn, kcal: 1900, why: "begun" }],
    endedOn: null,
    ...part,
  });
};

const SITE_MM = [
  ["subscapular", 26, 0.15],
  ["suprailiac", 24, 0.12],
  ["upperBack", 920, 1.6],
  ["waist", 905, 2],
] as const;

/** Measured each month: folds and girths that shrink as a body does. */
const measurements = (months: number): readonly DorsalRecord<"measurement">[] =>
  Array.from({ length: months }, (_, month) => {
    const day = dayBefore(TODAY, 28 * (months - 1 - month) + 1);
    return newRecord("measurement", idOf(700_000 + month), morningOf(day), {
      by: "self",
      sites: SITE_MM.map(([site, mm, step]) => {
        const value = Math.round((mm - 7 * step * month) * 10) / 10;
        return { site, mm: value, readings: [value, value], count: 2 };
      }),
    });
  });

export interface BodySeed {
  readonly life?: Life | null;
  readonly eating?: Eating | null;
  readonly goal?: DorsalRecord<"goal"> | null;
  readonly measured?: number;
  readonly settings?: Partial<Settings>;
  readonly birthYear?: number;
  /** Of the answers to the plan's questions, where they are others. */
  readonly profile?: Partial<Profile>;
  /** False: the questions of the plan were not answered. */
  readonly isKnown?: boolean;
}

/** A device of somebody who weighs and notes, made past the app. */
export const seedBody = async (
  page: Page,
  {
    life = LIFE,
    eating = WELL,
    goal = goalRecord(),
    measured = 3,
    settings = {},
    birthYear = 1984,
    profile = {},
    isKnown = true,
  }: BodySeed = {},
): Promise<void> => {
  const records = life ? recordsOf(life) : null;
  const person = isKnown && PROFILE.person ? { ...PROFILE.person, birthYear } : null;
  await page.goto("/welcome");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await plantRows(page, [
    rowOf(newRecord("profile", SINGLETON_IDS.profile, NOW, { ...PROFILE, person, ...profile })),
    rowOf(newRecord("settings", SINGLETON_IDS.settings, NOW, { ...DEFAULT_SETTINGS, ...settings })),
    ...(eating ? [rowOf(newRecord("eating", SINGLETON_IDS.eating, NOW, eating))] : []),
    ...(goal ? [rowOf(goal)] : []),
    ...measurements(measured).map(rowOf),
    ...(records ? [...records.weighIns, ...records.foodEntries].map(rowOf) : []),
  ]);
};
