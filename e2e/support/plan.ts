import { expect } from "@playwright/test";
import type { Locator, Page } from "@playwright/test";
import { acceptedWeek, planWeek, weekProfileOf } from "@dorsal/core/program";
import type { WeekPlan, WeekProfile } from "@dorsal/core/program";
import { DEFAULT_SETTINGS, SINGLETON_IDS, newRecord, timestamp } from "@dorsal/core/record";
import type { DorsalRecord, LocalDate, Profile, Timestamp, Week } from "@dorsal/core/record";
import type { Solver } from "@dorsal/core/solver";
import { loadSolver } from "../../cli/solver.ts";
import { MORNING, NOW, PROFILE } from "./app.ts";
import { newestOf, plantRows, rowOf, storedOf } from "./rows.ts";

export const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
export const day = (page: Page, name: string) => page.locator(`[data-day=${name}]`);
export const length = (page: Page, name: string) =>
  day(page, name).locator(".plan-length .numeral");

/** Planning takes a moment on a busy machine. */
export const PLANNED = { timeout: 45_000 } as const;

export const click = (target: Locator): Promise<void> => target.click();

/** From the first step to a later one of the seven, with what is asked of everybody and nothing more. */
export const answerUpTo = async (
  page: Page,
  last: number,
  press: (target: Locator) => Promise<void> = click,
): Promise<void> => {
  // Each step takes the focus when it comes; a key pressed before that would go nowhere.
  const next = async (step: number): Promise<void> => {
    await press(button(page, "Next"));
    await expect(page.getByText(`Step ${step} of 7`)).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  };
  const answersByStep: Readonly<Record<number, () => Promise<void>>> = {
    2: async () => {
      await page.getByLabel("Year of birth").fill("1984");
      await press(page.getByRole("radio", { name: "Female" }));
      await page.getByLabel("Weight").fill("68.5");
    },
    3: async () => {
      await press(page.getByRole("radio", { name: /^Some months/ }));
      await press(page.getByRole("radio", { name: "Yes" }));
    },
    5: () => press(page.getByRole("checkbox", { name: "Dumbbells" })),
  };
  for (let step = 2; step <= last; step += 1) {
    await next(step);
    if (step < last) await answersByStep[step]?.();
  }
};

/** From the first step to the last. */
export const answerAll = (
  page: Page,
  press: (target: Locator) => Promise<void> = click,
): Promise<void> => answerUpTo(page, 7, press);

/** From the first step to the week. */
export const setUp = async (
  page: Page,
  press: (target: Locator) => Promise<void> = click,
): Promise<void> => {
  await answerAll(page, press);
  await press(button(page, /^None of these/));
  await expect(page).toHaveURL(/\/plan$/, PLANNED);
  await expect(day(page, "mon").locator(".plan-length")).toBeVisible();
};

/** A week that was planned, in a fresh browser. */
export const planned = async (page: Page): Promise<void> => {
  await page.goto("/setup");
  await setUp(page);
};

export const exercisesOn = async (page: Page, name: string): Promise<readonly string[]> => {
  const fold = day(page, name).locator("details");
  if ((await fold.getAttribute("open")) === null) await fold.locator("summary").click();
  return fold.locator(".plan-items .plan-item-name").allTextContents();
};

/** What the last change is said to have done. */
export const news = (page: Page, text: string | RegExp) =>
  page.locator(".plan-news-said").getByText(text);
export const undo = (page: Page) =>
  page.locator(".plan-news").getByRole("button", { name: "Undo" });

/** The stored weeks, the oldest first. */
export const weeksOf = async (page: Page): Promise<readonly DorsalRecord<"week">[]> =>
  storedOf(page, "week");

export const profileOf = async (page: Page): Promise<Profile> => newestOf(page, "profile");

const HOME_ID = "01900000-0000-7000-8000-000000000001";
const WEEK_ID = "01900000-0000-7000-8000-000000000002";

/**
 * The app looks for a better week only in the first minutes of a plan. From a week of yesterday a
 * test does not compete for the processor with a search that it is not about.
 */
const THE_EVENING_BEFORE = timestamp(MORNING - 12 * 3_600_000, 60);

/** Somebody who has answered everything. */
export const ANSWERED: Profile = {
  ...PROFILE,
  person: { birthYear: 1984, sex: "female", heightM: 1.7, level: "intermediate" },
  days: (["mon", "wed", "fri"] as const).map((name) => ({
    day: name,
    minutes: 30,
    place: HOME_ID,
  })),
};

export interface PlanSeed {
  readonly profile?: Profile;
  readonly startedOn?: LocalDate;
  /** When the week was accepted; the evening before, unless told otherwise. */
  readonly at?: Timestamp;
  /** Plans it otherwise than the planner does at its best. */
  readonly plan?: (asked: WeekProfile, solver: Solver) => WeekPlan;
  /** Of the stored week, where it is another than the planner would make it. */
  readonly week?: Partial<Week>;
}

/** The optimiser in the test's own process, loaded once. */
let solver: Promise<Solver> | null = null;
const optimiser = (): Promise<Solver> => (solver ??= loadSolver());

/** Whole plans by what was asked: most tests begin from the same one, and planning takes seconds. */
const planByQuestion = new Map<string, WeekPlan>();

const planFor = async (asked: WeekProfile): Promise<WeekPlan> => {
  const question = JSON.stringify(asked);
  const known = planByQuestion.get(question);
  if (known) return known;
  const plan = planWeek(asked, await optimiser());
  planByQuestion.set(question, plan);
  return plan;
};

/** A device with a planned week, made past the app. */
export const seedPlan = async (
  page: Page,
  {
    profile = ANSWERED,
    startedOn = "2026-11-23" as LocalDate,
    at = THE_EVENING_BEFORE,
    plan,
    week = {},
  }: PlanSeed = {},
): Promise<void> => {
  const home = newRecord("place", HOME_ID, NOW, { name: "Home", kind: "home", have: profile.have });
  const asked = weekProfileOf(profile, [home], null, startedOn);
  if (!asked.ok) throw new Error("the seed of the plan is not whole");
  const known = plan ? plan(asked.value, await optimiser()) : await planFor(asked.value);
  const body = acceptedWeek(known, asked.value, startedOn, null);
  await page.goto("/welcome");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await plantRows(page, [
    rowOf(newRecord("profile", SINGLETON_IDS.profile, NOW, profile)),
    rowOf(newRecord("settings", SINGLETON_IDS.settings, NOW, DEFAULT_SETTINGS)),
    rowOf(home),
    rowOf(newRecord("week", WEEK_ID, at, { ...body, ...week })),
  ]);
};
