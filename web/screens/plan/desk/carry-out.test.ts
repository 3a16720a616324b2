import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import type { Weekday } from "@dorsal/core/record";
import type { Asked } from "./desk.ts";
import { weekPlanOf } from "@dorsal/core/program";
import { revise } from "@dorsal/core/record";
import type { Week } from "@dorsal/core/record";
import type { Drafted, Question } from "../../../planner/index.ts";
import { carryOut } from "./carry-out.ts";
import { createLedger } from "./ledger.ts";
import {
  ASKED_NOTHING,
  MONDAY,
  NEXT_MONDAY,
  weeksOf,
  stored,
  drafted,
  PROFILE,
  tellProfile,
  profileOf,
  tableNow,
  onTheRoad,
  drafting,
  workOn,
  KNEE,
  KNEE_HURTS,
  BAN,
} from "./stored.fixture.ts";
import { storeChange, storeNextBlock } from "./stored.ts";

test("what hurts in a week that is different is told to the profile and to the usual week", async () => {
  const table = await onTheRoad();
  const { store } = table;
  const { draft, questions } = drafting();
  const ledger = createLedger(store);
  const before = await weeksOf(store);
  await carryOut(workOn(table, draft), KNEE_HURTS, ledger);
  expect((await profileOf(store))?.conditions).toEqual(KNEE);
  const after = await tableNow(table);
  expect(after.week.body.asked.conditions).toEqual(KNEE);
  expect(after.usual?.body.asked.conditions).toEqual(KNEE);
  // The usual week is planned for it, and with its own days.
  expect(after.usual?.body.value).toBe(102);
  expect(questions.map(({ profile }) => profile.days[0]?.minutes)).toEqual([20, 30]);
  expect(after.usual?.body.startedOn).toBe(NEXT_MONDAY);
  expect(await ledger.takeBack()).toBe(true);
  expect((await profileOf(store))?.conditions).toEqual([]);
  expect(await weeksOf(store)).toEqual(before);
});

test("the usual week knows what it is asked, also when it cannot be planned now", async () => {
  const table = await onTheRoad();
  const { draft, questions } = drafting();
  const once = (question: Question<"draft">): Promise<Drafted> =>
    questions.length === 0 ? draft(question) : Promise.reject(new Error("it took too long"));
  await carryOut(workOn(table, once), BAN, createLedger(table.store));
  const { usual } = await tableNow(table);
  expect(usual?.body.asked).toEqual({ ...table.usual?.body.asked, dislikes: ["plank"] });
  expect(usual?.body.days).toEqual(table.usual?.body.days);
  const told = await profileOf(table.store);
  expect(told).toEqual({ ...PROFILE, dislikes: ["plank"] });
});

test("days of a week that is different stay in it", async () => {
  const table = await onTheRoad();
  const { draft } = drafting();
  const days = [{ day: "sun", minutes: 15, place: "home" }] as const;
  const change = (asked: Week["asked"]) => ({ ...asked, days });
  await carryOut(workOn(table, draft), { change, said: "" }, createLedger(table.store));
  const after = await tableNow(table);
  expect(after.week.body.asked.days).toEqual(days);
  expect(after.usual).toEqual(table.usual);
  expect(await profileOf(table.store)).toEqual(PROFILE);
});

test.each([
  ["left", () => Promise.resolve(null)],
  ["failed", () => Promise.reject(new Error("too long"))],
])("what hurts is kept also when the planning is %s", async (_, draft) => {
  const table = await stored();
  const { store, week } = table;
  await tellProfile(store);
  const ledger = createLedger(store);
  await carryOut(workOn(table, draft), KNEE_HURTS, ledger).catch(() => null);
  expect((await profileOf(store))?.conditions).toEqual(KNEE);
  expect(await weeksOf(store)).toEqual([week]);
  expect(await ledger.takeBack()).toBe(true);
  expect((await profileOf(store))?.conditions).toEqual([]);
});

test("a lasting change puts the accepted next block back, and is taken back with it", async () => {
  const table = await stored();
  const { store } = table;
  await tellProfile(store);
  await storeNextBlock(table, drafted(table, 95), MONDAY, createLedger(store));
  const { coming } = await tableNow(table);
  const { draft } = drafting();
  const ledger = createLedger(store);
  const done = await carryOut(workOn(table, draft), BAN, ledger);
  expect(done?.isBlockPutBack).toBe(true);
  expect((await tableNow(table)).coming).toBeNull();
  expect(await ledger.takeBack()).toBe(true);
  expect((await tableNow(table)).coming).toEqual(coming);

  const ours = await storeChange(
    await tableNow(table),
    { ...ASKED_NOTHING, isOurs: true },
    drafted(table, 96),
    createLedger(store),
  );
  expect(ours.isBlockPutBack).toBe(false);
  expect((await tableNow(table)).coming).toEqual(coming);
});

test("a question is asked with what the profile says now, and the profile keeps it", async () => {
  const table = await stored();
  const told = { conditions: KNEE, dislikes: ["plank"], focus: "upper" } as const;
  await tellProfile(table.store, told);
  const { draft, questions } = drafting();
  await carryOut(workOn(table, draft), ASKED_NOTHING, createLedger(table.store));
  expect(questions[0]?.profile.conditions).toEqual(KNEE);
  expect(questions[0]?.profile.dislikes).toEqual(["plank"]);
  expect(await profileOf(table.store)).toEqual({ ...PROFILE, ...told });
});

test("a week that changed while it was planned is planned again from what is stored", async () => {
  const table = await stored();
  const { store, week } = table;
  const { draft, questions } = drafting();
  const elsewhere = { ...week.body, value: 7, lighter: [MONDAY] };
  const slow = async (question: Question<"draft">): Promise<Drafted> => {
    if (questions.length === 0) await store.put(revise(week, elsewhere));
    return draft(question);
  };
  await carryOut(workOn(table, slow), ASKED_NOTHING, createLedger(store));
  expect(questions.map(({ near }) => near?.plan.value)).toEqual([week.body.value, 7]);
  expect((await tableNow(table)).week.body).toMatchObject({ value: 102, lighter: [MONDAY] });
});

test("a week that was looked at is taken only when the own one is still the same", async () => {
  const table = await stored();
  const { store, week } = table;
  const { draft, questions } = drafting();
  const asked = { ...ASKED_NOTHING, drafted: drafted(table, 77) };
  await carryOut(workOn(table, draft), asked, createLedger(store));
  expect(questions).toHaveLength(0);
  expect((await tableNow(table)).week.body.value).toBe(77);
  await carryOut({ ...workOn(table, draft), seen: week }, asked, createLedger(store));
  expect(questions).toHaveLength(1);
});

test("a week that changes all the time is not overwritten", async () => {
  const table = await stored();
  const { store, week } = table;
  let value = 0;
  const restless = async (question: Question<"draft">): Promise<Drafted> => {
    value += 1;
    await store.put(revise(week, { ...week.body, value }));
    return { asked: question.profile, plan: weekPlanOf(week.body), worth: null };
  };
  await expect(
    carryOut(workOn(table, restless), ASKED_NOTHING, createLedger(store)),
  ).rejects.toThrow("changed elsewhere");
  expect((await tableNow(table)).week.body.value).toBe(2);
});

test("what is kept on a day goes along for one week, and is not kept on a rest day after", async () => {
  const table = await onTheRoad();
  const { draft } = drafting();
  const kept = (day: Weekday): Asked => ({
    change: (asked) => ({ ...asked, locked: [...asked.locked, { exercise: "plank", day }] }),
    said: "Kept.",
  });
  await carryOut(workOn(table, draft), kept("mon"), createLedger(table.store));
  await carryOut(workOn(table, draft), kept("sun"), createLedger(table.store));
  const move: Asked = {
    change: (asked) => ({
      ...asked,
      days: asked.days.map((one) => (one.day === "mon" ? { ...one, day: "tue" } : one)),
      locked: asked.locked.map((one) => (one.day === "mon" ? { ...one, day: "tue" } : one)),
    }),
    said: "Moved.",
  };
  await carryOut(workOn(table, draft), move, createLedger(table.store));
  const locked = [{ exercise: "plank", day: "mon" }];
  const { week, usual } = await tableNow(table);
  expect(week.body.asked.locked).toHaveLength(2);
  expect(usual?.body.asked.locked).toEqual(locked);
  expect((await profileOf(table.store))?.locked).toEqual(locked);
});

test("a week that was looked at before something hurt is planned again", async () => {
  const table = await stored();
  await tellProfile(table.store, { conditions: KNEE });
  const { draft, questions } = drafting();
  const asked = { ...ASKED_NOTHING, drafted: drafted(table, 77) };
  await carryOut(workOn(table, draft), asked, createLedger(table.store));
  expect(questions[0]?.profile.conditions).toEqual(KNEE);
});
