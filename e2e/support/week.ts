import { expect } from "@playwright/test";
import type { Page } from "@playwright/test";
import { acceptedWeek, planWeek, weekProfileOf } from "@dorsal/core/program";
import {
  DEFAULT_SETTINGS,
  SINGLETON_IDS,
  begunSession,
  localDate,
  newId,
  newRecord,
  timestamp,
  timestampMs,
} from "@dorsal/core/record";
import type {
  DorsalRecord,
  PainReport,
  Place,
  PlannedSession,
  PlannedWeekItem,
  Profile,
  Session,
  Settings,
  Timestamp,
  Week,
} from "@dorsal/core/record";
import { recordedPain, recordedSets } from "../../core/program/recorded.fixture.ts";
import type { SetsByExercise } from "../../core/program/recorded.fixture.ts";
import { MORNING, PROFILE } from "./app.ts";
import { plantRows, rowOf } from "./rows.ts";

let count = 0;
/** Ids that sort by the time they were made for. */
const idAt = (at: Timestamp): string => {
  count += 1;
  const own = count;
  return newId({
    now: () => timestampMs(at),
    randomBytes: (size) => new Uint8Array(size).fill(own % 256),
  })();
};

export const HOME = "01890a5d-ac96-774b-bcce-b302099a8057";
/** The Monday of MORNING. */
export const MONDAY = localDate(timestamp(MORNING, 60));
const ACCEPTED = timestamp(MORNING - 12 * 3_600_000, 60);

const DAY_MS = 86_400_000;
export const daysAfter = (days: number, at = MORNING): Timestamp =>
  timestamp(at + days * DAY_MS, 60);

const home = (loads: Place["loads"]): DorsalRecord<"place"> =>
  newRecord("place", HOME, ACCEPTED, {
    name: "Home",
    kind: "home",
    have: ["mat", "dumbbells", "bench"],
    ...(loads ? { loads } : {}),
  });

export const WEEK_PROFILE: Profile = {
  ...PROFILE,
  person: { birthYear: 1984, sex: "female", heightM: 1.7, level: "intermediate" },
  days: [
    { day: "mon", minutes: 40, place: HOME },
    { day: "wed", minutes: 40, place: HOME },
    { day: "fri", minutes: 40, place: HOME },
  ],
};

const QUICK = { first: 400, again: 0, times: 0 } as const;

/** A week planned without the optimiser: the same each time. */
export const plannedWeek = (profile: Profile = WEEK_PROFILE): Week => {
  const asked = weekProfileOf(profile, [home(undefined)], null, MONDAY);
  if (!asked.ok) throw new Error("the profile must be whole");
  return acceptedWeek(planWeek(asked.value, null, { effort: QUICK }), asked.value, MONDAY, null);
};

export interface WeekSeed {
  readonly week?: Week;
  readonly profile?: Profile;
  readonly sessions?: readonly DorsalRecord<"session">[];
  readonly loads?: Place["loads"];
  readonly settings?: Partial<Settings>;
}

/** A device with an accepted week, and what was trained by it. */
export const seedWeek = async (page: Page, seed: WeekSeed = {}): Promise<void> => {
  const { week = plannedWeek(), profile = WEEK_PROFILE, sessions = [], loads, settings } = seed;
  await page.goto("/welcome");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await plantRows(page, [
    rowOf(newRecord("profile", SINGLETON_IDS.profile, ACCEPTED, profile)),
    rowOf(
      newRecord("settings", SINGLETON_IDS.settings, ACCEPTED, { ...DEFAULT_SETTINGS, ...settings }),
    ),
    rowOf(home(loads)),
    rowOf(newRecord("week", idAt(ACCEPTED), ACCEPTED, week)),
    ...sessions.map(rowOf),
  ]);
};

const BEFORE: PlannedSession = {
  key: "before",
  title: "Before",
  type: "training",
  focus: "whole",
  blocks: [
    {
      id: "main",
      role: "main",
      order: "straight",
      items: [
        {
          id: "main.childs-pose",
          exercise: "childs-pose",
          side: "bilateral",
          dose: { kind: "hold", sets: 1, restSec: 0, setupSec: 0, seconds: 30 },
          why: { code: "routine" },
        },
      ],
    },
  ],
};

/** A finished session of these sets. */
export const trained = (
  at: Timestamp,
  sets: SetsByExercise,
  parts: Partial<Session> = {},
): DorsalRecord<"session"> =>
  newRecord("session", idAt(at), at, {
    ...begunSession(BEFORE),
    status: "complete",
    sets: recordedSets(timestampMs(at), sets),
    activeSec: 1800,
    endedAt: timestampMs(at) + 1_800_000,
    ...parts,
  });

/** A row of what today's session has. */
export const move = (page: Page, name: string) =>
  page.locator(".move").filter({ has: page.locator(".move-name", { hasText: name }) });

/** What is to be tried of an exercise, and why. */
export const why = async (page: Page, name: string): Promise<string> => {
  await move(page, name).locator("summary").click();
  return (await move(page, name).locator(".move-why").textContent()) ?? "";
};

export const hurtAt = (exercise: string, level: number, at: Timestamp): PainReport =>
  recordedPain(exercise, level, timestampMs(at));

export const item = (exercise: string, sets: number, reps: number): PlannedWeekItem => ({
  exercise,
  sets,
  reps,
  side: "bilateral",
  restSec: 90,
  block: "main",
});

/** A week of one short day, so that a whole session can be done in a test. */
export const shortWeek = (items: readonly PlannedWeekItem[], parts: Partial<Week> = {}): Week => ({
  ...plannedWeek(),
  days: [
    {
      day: "mon",
      place: HOME,
      minutes: 40,
      seconds: 600,
      items: [
        ...items,
        {
          exercise: "childs-pose",
          sets: 1,
          seconds: 60,
          side: "bilateral",
          restSec: 0,
          block: "cooldown",
        },
      ],
    },
  ],
  ...parts,
});

export const three = (set: { reps: number; kg?: number; rir?: number }) => [set, set, set];
/** Until now in the fourth day before, and so within a week. */
export const LAST = daysAfter(-4);
