import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import { weekPlanOf } from "@dorsal/core/program";
import { addDays, revise } from "@dorsal/core/record";
import type { LocalDate, Profile } from "@dorsal/core/record";
import { dayWith, reps, weekWith } from "../../../../core/program/stored/stored.fixture.ts";
import { profileWith } from "./lasting.ts";
import { createLedger } from "./ledger.ts";
import {
  ASKED_NOTHING,
  MONDAY,
  NEXT_MONDAY,
  PROFILE,
  weeksOf,
  stored,
  drafted,
  tellProfile,
  profileOf,
  tableNow,
  onTheRoad,
  failingAt,
} from "./stored.fixture.ts";
import {
  comingBlock,
  nextBlockMonday,
  storeChange,
  storeNextBlock,
  storeUsual,
  usualWeek,
} from "./stored.ts";

test("a change goes into the week, and is taken back also after its explanation came", async () => {
  const table = await stored();
  const { store, week } = table;
  const ledger = createLedger(store);
  await storeChange(table, ASKED_NOTHING, drafted(table, 90, 45), ledger);
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
  await storeChange(table, ASKED_NOTHING, drafted(table, 90, 45), ledger);
  const [changed] = await weeksOf(table.store);
  if (!changed) throw new Error("the week must be there");
  await storeChange(
    { ...table, week: changed },
    ASKED_NOTHING,
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
  const asked = { ...ASKED_NOTHING, onlyThisWeek: true };
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
    { ...ASKED_NOTHING, onlyThisWeek: true },
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

test("the profile hears only of what a change is about", () => {
  const before = { ...weekWith([]).asked, likes: ["squat"], dislikes: ["plank"], locked: [] };
  const profile: Profile = {
    ...PROFILE,
    focus: "upper",
    likes: ["deadlift"],
    dislikes: ["plank", "lunge"],
    locked: [{ exercise: "row" }],
  };
  expect(profileWith(profile, before, before)).toEqual(profile);
  const after = {
    ...before,
    likes: [...before.likes, "press"],
    dislikes: [],
    locked: [{ exercise: "press", day: "mon" as const }],
  };
  expect(profileWith(profile, before, after)).toEqual({
    ...profile,
    likes: ["deadlift", "press"],
    dislikes: ["lunge"],
    locked: [{ exercise: "row" }, { exercise: "press", day: "mon" }],
  });
  const days = [{ day: "sun", minutes: 40, place: "home" }] as const;
  expect(profileWith(profile, before, { ...before, days, focus: "lower" })).toEqual({
    ...profile,
    days,
    sessionsPerWeek: 1,
    focus: "lower",
  });
});

test("a better week of ours leaves the profile and the edits alone", async () => {
  const table = await stored();
  await tellProfile(table.store, { focus: "upper" });
  const ours = { ...ASKED_NOTHING, isOurs: true };
  await storeChange(table, ours, drafted(table, 99, 60), createLedger(table.store));
  expect((await tableNow(table)).week.body).toMatchObject({ value: 99, edits: [] });
  expect(await profileOf(table.store)).toEqual({ ...PROFILE, focus: "upper" });
});

test("a change that is stored by half is taken back at once", async () => {
  const table = await stored();
  const { store, week } = table;
  const failing = failingAt(store, 2);
  const asked = { ...ASKED_NOTHING, onlyThisWeek: true };
  await expect(
    storeChange({ ...table, store: failing }, asked, drafted(table, 40, 20), createLedger(failing)),
  ).rejects.toThrow();
  expect(await weeksOf(store)).toEqual([week]);
});

test("a week that has not begun is not its own usual week, and waits while this one differs", async () => {
  const table = await stored({ startedOn: NEXT_MONDAY });
  const { store, week } = table;
  expect((await tableNow(table)).usual).toBeNull();
  const asked = { ...ASKED_NOTHING, onlyThisWeek: true };
  await storeChange(table, asked, drafted(table, 40, 20), createLedger(store));
  const now = await tableNow(table);
  expect(now.week.body.startedOn).toBe(MONDAY);
  expect(now.usual).toEqual(week);
  expect(await weeksOf(store)).toHaveLength(2);
});

test("a lighter week begun since is kept when a change is taken back, or the usual week comes back", async () => {
  const table = await stored();
  const { store } = table;
  const lighter = [MONDAY];
  const ledger = createLedger(store);
  await storeChange(table, ASKED_NOTHING, drafted(table, 90, 45), ledger);
  const { week } = await tableNow(table);
  await store.put(revise(week, { ...week.body, lighter }));
  expect(await ledger.takeBack()).toBe(true);
  expect(await weeksOf(store)).toEqual([revise(table.week, { ...table.week.body, lighter })]);

  const road = await onTheRoad();
  await storeUsual(
    { ...road, week: revise(road.week, { ...road.week.body, lighter }) },
    createLedger(road.store),
  );
  expect((await tableNow(road)).week.body.lighter).toEqual(lighter);
});

test("edits are kept as many as a record holds", async () => {
  const change = {
    kind: "added",
    day: "mon",
    block: "main",
    exercise: "plank",
    to: { sets: 1 },
  } as const;
  const edits = Array.from({ length: 1000 }, (_, index) => ({ at: index + 1, change }));
  const table = await stored({ edits });
  const days = [dayWith("mon", [reps("plank")])];
  const filled = { ...drafted(table, 50), plan: { ...weekPlanOf(table.week.body), days } };
  await storeChange(table, ASKED_NOTHING, filled, createLedger(table.store));
  const after = (await tableNow(table)).week.body.edits;
  expect(after.length).toBeLessThanOrEqual(1000);
  expect(after.at(-1)?.at).toBeGreaterThan(1000);
});
