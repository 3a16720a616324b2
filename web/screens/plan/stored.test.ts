import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import { addDays, newRecord, revise, timestamp } from "@dorsal/core/record";
import type { LocalDate, Week } from "@dorsal/core/record";
import { weekPlanOf } from "@dorsal/core/program";
import { weekWith } from "../../../core/program/stored/stored.fixture.ts";
import { openStore } from "../../store/index.ts";
import type { Store } from "../../store/index.ts";
import type { WeekRecord } from "./desk.ts";
import { createLedger } from "./ledger.ts";
import {
  comingBlock,
  nextBlockMonday,
  storeChange,
  storeNextBlock,
  storeUsual,
  usualWeek,
} from "./stored.ts";
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

const MONDAY = "2026-11-23" as LocalDate;
const NEXT_MONDAY = addDays(MONDAY, 7);

const weeksOf = async (store: Store): Promise<readonly WeekRecord[]> =>
  (await store.all("week")).map(({ record }) => record);

/** A stored week, and the table that it lies on. */
const stored = async (part: Partial<Week> = {}): Promise<Table> => {
  const store = await open();
  const week = newRecord("week", store.newId(), at, weekWith([], { startedOn: MONDAY, ...part }));
  await store.put(week);
  return { store, week, usual: null, coming: null, monday: MONDAY };
};

/** The same week, worth something else. */
const drafted = ({ week }: Table, value: number, minutes = 30) => ({
  asked: { ...week.body.asked, days: week.body.asked.days.map((day) => ({ ...day, minutes })) },
  plan: { ...weekPlanOf(week.body), value },
  worth: null,
});

const ASKED = { change: (asked: Week["asked"]) => asked, said: "Changed." };

test("a change goes into the week, and is taken back also after its explanation came", async () => {
  const table = await stored();
  const { store, week } = table;
  const ledger = createLedger(store);
  await storeChange(table, ASKED, drafted(table, 90, 45), ledger);
  const [changed] = await weeksOf(store);
  expect(changed?.body.value).toBe(90);
  if (!changed) throw new Error("the week must be there");
  await store.put(
    revise(changed, {
      ...changed.body,
      unmet: [{ wish: "cardio", reason: "time", text: "Too short." }],
    }),
  );
  expect(await ledger.takeBack()).toBe(true);
  expect(await weeksOf(store)).toEqual([week]);
});

test("what was changed once more is not taken back", async () => {
  const table = await stored();
  const ledger = createLedger(table.store);
  await storeChange(table, ASKED, drafted(table, 90, 45), ledger);
  const [changed] = await weeksOf(table.store);
  if (!changed) throw new Error("the week must be there");
  await storeChange(
    { ...table, week: changed },
    ASKED,
    drafted(table, 91, 60),
    createLedger(table.store),
  );
  expect(await ledger.takeBack()).toBe(false);
  expect((await weeksOf(table.store))[0]?.body.value).toBe(91);
});

test("a different week leaves the usual one for Monday, until it comes back", async () => {
  const table = await stored({ startedOn: addDays(MONDAY, -14) });
  const { store, week } = table;
  const ledger = createLedger(store);
  const asked = { ...ASKED, onlyThisWeek: true };
  await storeChange(table, asked, drafted(table, 40, 20), ledger);
  const weeks = await weeksOf(store);
  const now = weeks.find(({ body }) => body.startedOn === MONDAY);
  if (!now) throw new Error("this week must be there");
  expect(now.body.value).toBe(40);
  const usual = usualWeek(weeks, now, MONDAY);
  expect(usual?.body).toEqual({ ...week.body, startedOn: NEXT_MONDAY });
  await storeUsual({ ...table, week: now, usual }, createLedger(store));
  const after = await weeksOf(store);
  expect(after.find(({ id }) => id === now.id)?.body).toEqual({ ...week.body, startedOn: MONDAY });
  expect(usualWeek(after, now, MONDAY)).toBeNull();
});

test("the next block stands apart from the usual week, also in a week that is different", async () => {
  const table = await stored();
  const { store, week } = table;
  await storeNextBlock(table, drafted(table, 95), MONDAY, createLedger(store));
  const coming = comingBlock(await weeksOf(store), week, MONDAY);
  expect(coming?.body.mesocycle).toEqual({
    startedOn: nextBlockMonday(week.body, MONDAY),
    number: 2,
  });
  expect(usualWeek(await weeksOf(store), week, MONDAY)).toBeNull();

  // On the Monday after, the next block goes before the usual week that waits for the same day.
  const over = { ...week, body: { ...week.body, startedOn: addDays(MONDAY, -70) } };
  const last = { ...table, week: over, coming: coming ?? null };
  const block = coming ? revise(coming, { ...coming.body, startedOn: NEXT_MONDAY }) : null;
  if (block) await store.put(block);
  await storeChange(
    { ...last, coming: block },
    { ...ASKED, onlyThisWeek: true },
    drafted(table, 40),
    createLedger(store),
  );
  const [newest] = await weeksOf(store);
  expect(newest?.body.mesocycle.number).toBe(2);
});

test.each<[string, string, string, string]>([
  ["after its last week", "2026-11-23", "2026-12-01", "2027-01-04"],
  ["this week when it is long over", "2026-06-01", "2026-12-03", "2026-11-30"],
])("the next block begins %s", (_name, startedOn, today, from) => {
  const week = weekWith([], {
    startedOn: startedOn as LocalDate,
    mesocycle: { startedOn: startedOn as LocalDate, number: 1 },
  });
  expect(nextBlockMonday(week, today as LocalDate)).toBe(from);
});
