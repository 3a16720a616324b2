import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  canDo,
  equipmentOf,
  exerciseById,
  itemSeconds,
  kitChips,
  sessionSeconds,
} from "../exercise/index.ts";
import { readRecord } from "../record/index.ts";
import type { PlannedItem, PlannedSession } from "../record/index.ts";
import { BACK_PROGRAM, planDay, swapOptions } from "./index.ts";
import type { SwapContext } from "./swap.ts";
import { NOW, done, hoursAgo, painStop, profileOf } from "./program.fixture.ts";

const chips = kitChips.map(({ id }) => id);

const plan = (day: string, have: readonly string[]): PlannedSession => {
  const profile = profileOf({ have: [...have] });
  const planned = planDay(BACK_PROGRAM, day, { profile, sessions: [], now: NOW });
  if (!planned.ok) throw new Error(planned.error.code);
  return planned.value;
};

const itemsOf = (session: PlannedSession): readonly PlannedItem[] =>
  session.blocks.flatMap(({ items }) => items);

const item = (session: PlannedSession, id: string): PlannedItem => {
  const found = itemsOf(session).find((one) => one.id === id);
  if (!found) throw new Error(`no item ${id}`);
  return found;
};

const contextOf = (
  session: PlannedSession,
  have: readonly string[],
  parts: Partial<SwapContext> = {},
): SwapContext => ({
  program: BACK_PROGRAM,
  profile: profileOf({ have: [...have] }),
  sessions: [],
  session,
  now: NOW,
  ...parts,
});

const exchange = (session: PlannedSession, old: PlannedItem, by: PlannedItem): PlannedSession => ({
  ...session,
  blocks: session.blocks.map((block) => ({
    ...block,
    items: block.items.map((one) => (one.id === old.id ? by : one)),
  })),
});

const offered = (session: PlannedSession, id: string, have: readonly string[], parts = {}) =>
  swapOptions(item(session, id), contextOf(session, have, parts));

describe("in place of an exercise", () => {
  test("the program's other ways come first, the overhead pull by hand", () => {
    const have = ["dumbbells", "mat"];
    const session = plan("upper", have);
    const [first, second] = offered(session, "pull.lat-pull", have);
    expect(first?.item.exercise).toBe("prone-lat-pull-floor");
    expect(first?.reason).toBe("Another way the program has for this place");
    expect(second?.item.exercise).toBe("db-overhead-lat-pull");
    expect(second?.reason).toBe("The program keeps this one for choosing by hand");
  });

  test("as many sets, or as many as are left; the load of last time", () => {
    const have = ["dumbbells", "bands"];
    const session = plan("upper", have);
    const record = done(session, hoursAgo(72));
    const set = record.body.sets.find(({ exercise }) => exercise === "db-row-lunge");
    if (!set) throw new Error("no set");
    const rowed = done(session, hoursAgo(72), {
      sets: [{ ...set, exercise: "db-row-bench", load: { kg: 14 } }],
    });
    const all = offered(session, "main.row", have, { sessions: [rowed] });
    expect(all[0]?.item).toMatchObject({
      id: "main.row~1-db-row-bench",
      exercise: "db-row-bench",
      load: { kg: 14 },
      why: { code: "swapped", insteadOf: "db-row-lunge" },
    });
    expect(all.every((option) => option.item.dose.sets === 2)).toBe(true);
    const left = offered(session, "main.row", have, { sets: 1 });
    expect(left.every((option) => option.item.dose.sets === 1)).toBe(true);
  });

  test("there and back again: ids never return", () => {
    const have = ["dumbbells"];
    let session = plan("upper", have);
    let current = item(session, "main.row");
    const ids = [current.id];
    for (const wanted of ["db-row-bench", "db-row-lunge", "db-row-bench"]) {
      const option = swapOptions(current, contextOf(session, have)).find(
        (one) => one.item.exercise === wanted,
      );
      if (!option) throw new Error(`${wanted} is not offered`);
      session = exchange(session, current, option.item);
      current = option.item;
      ids.push(current.id);
    }
    expect(ids).toEqual([
      "main.row",
      "main.row~1-db-row-bench",
      "main.row~2-db-row-lunge",
      "main.row~3-db-row-bench",
    ]);
  });

  test("nothing that hurts", () => {
    const have = ["dumbbells"];
    const session = plan("upper", have);
    const sessions = [200, 100].map((hours) =>
      done(session, hoursAgo(hours), { pain: [painStop("db-row-bench", hoursAgo(hours))] }),
    );
    const names = offered(session, "main.row", have, { sessions }).map((one) => one.item.exercise);
    expect(names).not.toContain("db-row-bench");
  });

  test("cardio in place of cardio lasts as long", () => {
    const session = plan("lower", chips);
    const cardio = item(session, "main.back-cardio");
    const options = offered(session, "main.back-cardio", chips);
    expect(options.length).toBeGreaterThan(2);
    for (const option of options) expect(itemSeconds(option.item)).toBe(itemSeconds(cardio));
  });

  test("property: everything offered can be done, is valid, and keeps frames exact", () => {
    fc.assert(
      fc.property(
        fc.subarray([...chips]),
        fc.constantFrom("upper", "lower", "stretch", "posture"),
        fc.nat(),
        (have, day, pick) => {
          const session = plan(day, have);
          const items = itemsOf(session);
          const chosen = items[pick % items.length];
          if (!chosen) throw new Error("no items");
          const options = swapOptions(chosen, contextOf(session, have));
          const names = options.map((option) => option.item.exercise);
          expect(new Set(names).size).toBe(names.length);
          const isMain = session.blocks.some(
            ({ role, items: some }) => role === "main" && some.includes(chosen),
          );
          for (const option of options) {
            const exercise = exerciseById(option.item.exercise);
            expect(exercise && canDo(exercise, equipmentOf(have))).toBe(true);
            expect(items.map((one) => one.exercise)).not.toContain(option.item.exercise);
            expect(option.item.dose.sets).toBe(chosen.dose.sets);
            expect(option.reason.length).toBeGreaterThan(3);
            const after = exchange(session, chosen, option.item);
            if (!isMain) expect(sessionSeconds(after)).toBe(sessionSeconds(session));
            expect(readRecord(JSON.parse(JSON.stringify(done(after, NOW)))).ok).toBe(true);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
