import { weekPlanOf } from "@dorsal/core/program";
import { err } from "@dorsal/core/quantity";
import { EMPTY_ANSWERS, SINGLETON_IDS, addDays, newRecord, timestamp } from "@dorsal/core/record";
import type { LocalDate, Profile, Week } from "@dorsal/core/record";
import { weekWith } from "../../../../core/program/stored/stored.fixture.ts";
import type { Drafted, Question } from "../../../planner/index.ts";
import { openStore } from "../../../store/index.ts";
import type { Store } from "../../../store/index.ts";
import type { Asked, WeekRecord } from "./desk.ts";
import { createLedger } from "./ledger.ts";
import { readTable, storeChange } from "./stored.ts";
import { ASKED } from "../plan.fixture.ts";
import type { Table } from "./stored.ts";

const at = timestamp(Date.UTC(2026, 10, 22, 6), 60);

let count = 0;
/** A store of its own, over a clock that moves on at every look. */
const open = async (): Promise<Store> => {
  count += 1;
  let now = Date.UTC(2026, 10, 22, 6);
  const opened = await openStore(
    {
      now: () => (now += 1000),
      offsetMinutes: () => 60,
      randomBytes: (length) => new Uint8Array(length).fill(count),
    },
    { name: `plan-${count}` },
  );
  if (!opened.ok) throw opened.error;
  return opened.value;
};

export const MONDAY = "2026-11-23" as LocalDate;
export const NEXT_MONDAY = addDays(MONDAY, 7);

export const weeksOf = async (store: Store): Promise<readonly WeekRecord[]> =>
  (await store.all("week")).map(({ record }) => record);

/** A stored week, and the table that it lies on. */
export const stored = async (part: Partial<Week> = {}): Promise<Table> => {
  const store = await open();
  const week = newRecord("week", store.newId(), at, weekWith([], { startedOn: MONDAY, ...part }));
  await store.put(week);
  return { store, week, usual: null, coming: null, monday: MONDAY };
};

/** The same week, worth something else. */
export const drafted = ({ week }: Table, value: number, minutes = 30) => ({
  asked: { ...week.body.asked, days: week.body.asked.days.map((day) => ({ ...day, minutes })) },
  plan: { ...weekPlanOf(week.body), value },
  worth: null,
});

export const ASKED_NOTHING = { change: (asked: Week["asked"]) => asked, said: "Changed." };

export const PROFILE: Profile = {
  ...EMPTY_ANSWERS,
  focus: "both",
  have: [],
  sessionsPerWeek: 3,
  toldWhatTrainingDoes: true,
};

export const tellProfile = async (store: Store, part: Partial<Profile> = {}): Promise<void> => {
  const { profile: id } = SINGLETON_IDS;
  await store.put(newRecord("profile", id, at, { ...PROFILE, ...part }));
};

export const profileOf = async (store: Store): Promise<Profile | undefined> =>
  (await store.one("profile", SINGLETON_IDS.profile))?.record.body;

export const tableNow = async ({ store }: Table): Promise<Table> => {
  const table = await readTable(store, MONDAY);
  if (!table) throw new Error("a week must be there");
  return table;
};

/** A week on the road, with the usual one waiting for Monday. */
export const onTheRoad = async (): Promise<Table> => {
  const table = await stored({ startedOn: addDays(MONDAY, -14), asked: ASKED });
  await tellProfile(table.store);
  const asked = { ...ASKED_NOTHING, onlyThisWeek: true };
  await storeChange(table, asked, drafted(table, 40, 20), createLedger(table.store));
  return tableNow(table);
};

/** Drafts what is asked, worth one more with each draft; what was asked is kept. */
export const drafting = () => {
  const questions: Question<"draft">[] = [];
  const draft = (question: Question<"draft">): Promise<Drafted> => {
    questions.push(question);
    const plan = question.near?.plan;
    if (!plan) throw new Error("always near the week on show");
    return Promise.resolve({
      asked: question.profile,
      plan: { ...plan, value: 100 + questions.length },
      worth: null,
    });
  };
  return { questions, draft };
};

export const workOn = (
  table: Table,
  draft: (question: Question<"draft">) => Promise<Drafted | null>,
) => ({
  store: table.store,
  date: MONDAY,
  seen: table.week,
  draft,
  onTold: () => {},
});

export const KNEE = [{ tag: "knee", severity: "active" }] as const;
export const KNEE_HURTS: Asked = {
  change: (asked) => ({ ...asked, conditions: KNEE }),
  tell: (profile) => ({ ...profile, conditions: KNEE }),
  said: "Planned around: knee.",
};
export const BAN: Asked = {
  change: (asked) => ({ ...asked, dislikes: [...asked.dislikes, "plank"] }),
  said: "Left out.",
};

/** A store whose so-manieth write from now on fails. */
export const failingAt = (store: Store, failing: number): Store => {
  let writes = 0;
  return {
    ...store,
    put: (record) => {
      writes += 1;
      return writes === failing
        ? Promise.resolve(err({ code: "session-running", id: "none" }))
        : store.put(record);
    },
  };
};
