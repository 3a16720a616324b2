import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import { newRecord, timestamp } from "@dorsal/core/record";
import type { Goal, LocalDate } from "@dorsal/core/record";
import { openStore } from "../../../store/index.ts";
import type { Store } from "../../../store/index.ts";
import { createLedger } from "./ledger.ts";

const at = timestamp(Date.UTC(2026, 10, 22, 6), 60);
const ID = "01900000-0000-7000-8000-000000000001";

const open = async (name: string): Promise<Store> => {
  let now = Date.UTC(2026, 10, 22, 6);
  const opened = await openStore(
    {
      now: () => (now += 1000),
      offsetMinutes: () => 60,
      randomBytes: (length) => new Uint8Array(length).fill(7),
    },
    { name },
  );
  if (!opened.ok) throw opened.error;
  return opened.value;
};

/** Its fields stand in another order than the schema's. */
const GOAL: Goal = {
  endedOn: null,
  targets: [{ why: "begun", kcal: 2000, from: "2026-11-22" as LocalDate }],
  pace: null,
  byDate: null,
  goalKg: 80,
  startKg: 90,
  startedOn: "2026-11-22" as LocalDate,
  direction: "lose",
};

test("what was written is known again whatever the order of its fields, and taken back", async () => {
  const store = await open("ledger-order");
  const ledger = createLedger(store);
  await ledger.put(newRecord("goal", ID, at, GOAL));
  expect(await ledger.takeBack()).toBe(true);
  expect(await store.one("goal", ID)).toBeNull();
});

test("what somebody else has written since stays", async () => {
  const store = await open("ledger-since");
  const ledger = createLedger(store);
  await ledger.put(newRecord("goal", ID, at, GOAL));
  await store.put(newRecord("goal", ID, at, { ...GOAL, goalKg: 79 }));
  expect(await ledger.takeBack()).toBe(true);
  expect((await store.one("goal", ID))?.record.body.goalKg).toBe(79);
});
