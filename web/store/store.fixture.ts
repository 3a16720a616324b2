import {
  DEFAULT_SETTINGS,
  EMPTY_ANSWERS,
  SINGLETON_IDS,
  newRecord,
  timestamp,
  begunSession,
} from "@dorsal/core/record";
import type { DorsalRecord, Session } from "@dorsal/core/record";
import { Dexie } from "dexie";
import { openStore } from "./store.ts";
import type { Store, StoreDeps } from "./types.ts";

const START = Date.UTC(2026, 10, 22, 6, 0, 0);

/** A clock that moves a second at every look, and random bytes that are a different count each time. */
export const testDeps = (seed = 1): StoreDeps => {
  let at = START;
  let count = seed * 1000;
  return {
    now: () => (at += 1000),
    offsetMinutes: () => 60,
    randomBytes: (length) => {
      count += 1;
      return Uint8Array.from({ length }, (_, index) => (count * 31 + index * 7) & 0xff);
    },
  };
};

let databases = 0;
export const freshName = (): string => `test-${(databases += 1)}`;

export const open = async (name: string, seed = 1): Promise<Store> => {
  const opened = await openStore(testDeps(seed), { name });
  if (!opened.ok) throw opened.error;
  return opened.value;
};

export const at = timestamp(START, 60);

export const sessionBody = (status: Session["status"] = "active"): Session => ({
  ...begunSession({
    key: "upper",
    title: "Upper body",
    type: "training",
    focus: "upper",
    blocks: [
      {
        id: "main",
        role: "main",
        order: "straight",
        items: [
          {
            id: "row",
            exercise: "row",
            side: "bilateral",
            dose: {
              kind: "reps",
              sets: 3,
              restSec: 90,
              setupSec: 20,
              reps: { min: 8, max: 12 },
              tempo: [2, 0, 1, 0],
              warmupSets: 1,
            },
            why: { code: "first-choice" },
          },
        ],
      },
    ],
  }),
  status,
});

export const session = (id: string, status?: Session["status"]): DorsalRecord<"session"> =>
  newRecord("session", id, at, sessionBody(status));

export const profile = newRecord("profile", SINGLETON_IDS.profile, at, {
  focus: "both",
  have: ["dumbbells"],
  sessionsPerWeek: 3,
  toldWhatTrainingDoes: true,
  ...EMPTY_ANSWERS,
});

export const settings = newRecord("settings", SINGLETON_IDS.settings, at, DEFAULT_SETTINGS);

/** Puts a row into the database behind the store's back. */
export const plant = async (
  name: string,
  row: Readonly<Record<string, unknown>>,
): Promise<void> => {
  const db = await new Dexie(name).open();
  await db.table("record").put(row);
  db.close();
};

/** The rows of records as they lie in the database. */
export const rowsOf = async (name: string): Promise<readonly unknown[]> => {
  const db = await new Dexie(name).open();
  const rows: readonly unknown[] = await db.table("record").toArray();
  db.close();
  return rows;
};

export const corrupt = (id: string): Readonly<Record<string, unknown>> => ({
  ...row("session", id, { ...session(id), body: { ...sessionBody("complete"), note: 7 } }),
});

export const row = (
  kind: string,
  id: string,
  data: unknown,
): Readonly<Record<string, unknown>> => ({
  kind,
  id,
  data,
  base: null,
  seq: 0,
  dirty: 1,
  revision: 1,
});
