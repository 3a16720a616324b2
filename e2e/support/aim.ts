import { expect } from "@playwright/test";
import type { Page } from "@playwright/test";
import {
  DEFAULT_SETTINGS,
  SINGLETON_IDS,
  addDays,
  localDate,
  newRecord,
  timestamp,
} from "@dorsal/core/record";
import type { DorsalRecord, Eating, Goal, Person, Profile, Settings } from "@dorsal/core/record";
import { WELL as ANSWERED_WELL } from "../../core/goal/goal.fixture.ts";
import { MORNING, NOW, PROFILE } from "./app.ts";
import { plantRows, rowOf, storedOf } from "./rows.ts";

export const TODAY = localDate(NOW);
const DAY_MS = 86_400_000;

/** 40 years, 178 cm: the formulas are made for people like him. */
export const MAN: Person = { birthYear: 1985, sex: "male", heightM: 1.78, level: "beginner" };
export const WOMAN: Person = { birthYear: 1985, sex: "female", heightM: 1.7, level: "beginner" };

/** Everything answered, and nothing that stands against anything. */
export const WELL: Eating = { ...ANSWERED_WELL, answeredOn: addDays(TODAY, -20) };

/** The same person who has told something else. */
export const told = (answers: Eating["answers"]): Eating => ({
  ...WELL,
  answers: { ...WELL.answers, ...answers },
});

const idOf = (number: number): string =>
  `01900000-0000-7000-8000-${String(number).padStart(12, "0")}`;

export interface AimSeed {
  readonly person?: Person | null;
  readonly profile?: Partial<Profile>;
  /** Null: nobody has weighed yet. */
  readonly kg?: number | null;
  readonly eating?: Eating | null;
  readonly goal?: Partial<Goal> | null;
  /** Weigh-ins of this morning. */
  readonly timesToday?: number;
  readonly settings?: Partial<Settings>;
}

/** A goal that began so many days ago. */
const goalOf = (part: Partial<Goal>): DorsalRecord<"goal"> => {
  const startedOn = part.startedOn ?? addDays(TODAY, -3);
  return newRecord("goal", idOf(900), timestamp(Date.parse(`${startedOn}T07:00:00Z`), 60), {
    direction: "lose",
    startedOn,
    startKg: 95,
    goalKg: 88,
    byDate: null,
    pace: null,
    targets: [{ from: startedOn, kcal: 2400, why: "begun" }],
    endedOn: null,
    ...part,
  });
};

/** A device of somebody who has weighed the same for two weeks, made past the app. */
export const seedAim = async (
  page: Page,
  {
    person = MAN,
    profile = {},
    kg = 95,
    eating = WELL,
    goal = null,
    timesToday = 1,
    settings = {},
  }: AimSeed = {},
): Promise<void> => {
  await page.clock.setFixedTime(MORNING);
  await page.goto("/welcome");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const weighed = (at: number, number: number) =>
    rowOf(newRecord("weighIn", idOf(number), timestamp(at, 60), { kg: kg ?? 0 }));
  await plantRows(page, [
    rowOf(newRecord("profile", SINGLETON_IDS.profile, NOW, { ...PROFILE, person, ...profile })),
    rowOf(newRecord("settings", SINGLETON_IDS.settings, NOW, { ...DEFAULT_SETTINGS, ...settings })),
    ...(eating ? [rowOf(newRecord("eating", SINGLETON_IDS.eating, NOW, eating))] : []),
    ...(goal ? [rowOf(goalOf(goal))] : []),
    ...(kg === null
      ? []
      : [
          ...Array.from({ length: 14 }, (_, ago) =>
            weighed(MORNING - (ago + 1) * DAY_MS - 3_600_000, 100 + ago),
          ),
          ...Array.from({ length: timesToday }, (_, time) =>
            weighed(MORNING - 3_600_000 + time * 60_000, 200 + time),
          ),
        ]),
  ]);
};

export const openAim = async (page: Page, search = ""): Promise<void> => {
  await page.goto(`/body/goal${search}`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
};

/** The number on the screen, kcal/d. */
export const shownKcal = async (page: Page): Promise<number> =>
  Number((await page.locator(".aim-kcal").textContent())?.replace(",", ""));

/** The goals stored, the oldest first. */
export const goalsOf = async (page: Page): Promise<readonly Goal[]> =>
  (await storedOf(page, "goal")).map(({ body }) => body);

export const eatingOf = async (page: Page): Promise<Eating | null> =>
  (await storedOf(page, "eating"))[0]?.body ?? null;

/** The range input under the slider's label, moved as a hand or a key would. */
export const slide = async (page: Page, label: string, value: string): Promise<void> => {
  await page.getByLabel(label, { exact: true }).fill(value);
};

export const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
export const radio = (page: Page, name: string | RegExp) => page.getByRole("radio", { name });
export const checkbox = (page: Page, name: string | RegExp) => page.getByRole("checkbox", { name });
export const group = (page: Page, name: string | RegExp) => page.getByRole("group", { name });
export const kcal = (page: Page) => page.locator(".aim-kcal");
export const target = (page: Page) => page.getByLabel("How much to eat", { exact: true });

export const wish = async (page: Page, name: "Go down" | "Stay" | "Go up"): Promise<void> => {
  await radio(page, name).check();
};

/** Everybody's answers, with nothing that stands against anything. */
export const answerWell = async (page: Page): Promise<void> => {
  await group(page, "Does one of these apply to you?").getByLabel("None of these").check();
  await group(page, /^Have you had one of these/)
    .getByLabel("None of these")
    .check();
  await group(page, /^Have you ever had an eating/)
    .getByLabel("No", { exact: true })
    .check();
  for (const asked of [
    /^After a meal/,
    /^Are there times/,
    /^Has your weight gone down/,
    /^Do people say/,
    /^Do thoughts about/,
  ])
    await group(page, asked).getByLabel("No", { exact: true }).check();
};

/** What a refusal and a rest offer. */
export const HOLD = "Hold my weight";

/** A target that the limits allow and that lies further above what is right today than is unknown. */
export const THREE_WEEKS_AGO = addDays(TODAY, -21);
export const HIGH: AimSeed = {
  goal: {
    startedOn: THREE_WEEKS_AGO,
    targets: [{ from: THREE_WEEKS_AGO, kcal: 2900, why: "begun" }],
  },
};
