import fc from "fast-check";
import { expect, test } from "vitest";
import { exercises, sessionSeconds } from "../../exercise/index.ts";
import { readRecord } from "../../record/index.ts";
import { nextTarget } from "../next/next.ts";
import { NOW, done } from "../program.fixture.ts";
import { plannedSessionOf } from "../stored/session.ts";
import { arbitraryDay, askedProfile, weekWith } from "../stored/stored.fixture.ts";
import { daysBefore, didSets, givenOf, hurt } from "./day.fixture.ts";
import type { DoneSet } from "../recorded.fixture.ts";
import { contextOn } from "./given.ts";
import { readySession } from "./session.ts";

const three = (set: DoneSet): readonly DoneSet[] => [set, set, set];
const FINE = { sleep: 4, energy: 4, stress: 4, soreness: 4 };
const LOW = { sleep: 2, energy: 2, stress: 2, soreness: 2 };

const anySet = fc.record({
  reps: fc.integer({ min: 0, max: 25 }),
  kg: fc.integer({ min: 1, max: 60 }),
  rir: fc.integer({ min: 0, max: 6 }),
});

const anyParts = fc.record({
  lasts: fc.array(
    fc.record({
      days: fc.integer({ min: 0, max: 40 }),
      set: anySet,
      pain: fc.integer({ min: 0, max: 7 }),
    }),
    { maxLength: 4 },
  ),
  readiness: fc.constantFrom(null, FINE, LOW),
  sore: fc.constantFrom<readonly { group: string; level: number }[]>(
    [],
    [{ group: "lats", level: 6 }],
    [{ group: "glutes", level: 9 }],
  ),
  tag: fc.constantFrom(null, "hypertension" as const, "knee" as const, "low_back_load" as const),
});

test("property: any session fits its plan, can be stored, and is the same each time", () => {
  fc.assert(
    fc.property(arbitraryDay, anyParts, (day, { lasts, readiness, sore, tag }) => {
      const week = weekWith([day]);
      const mains = day.items.filter(({ block }) => block === "main");
      const sessions = lasts.map(({ days, set, pain }) => {
        const when = daysBefore(days);
        const [first] = mains;
        return didSets(
          when,
          Object.fromEntries(mains.map(({ exercise }) => [exercise, three(set)])),
          { pain: first ? [hurt(first.exercise, pain, when)] : [] },
        );
      });
      const given = givenOf(week, {
        sessions,
        said: { readiness, sore },
        profile: askedProfile({
          conditions: tag === null ? [] : [{ tag, severity: "active" }],
        }),
      });
      const result = readySession(given, day.day);
      const plan = plannedSessionOf(week, day.day);
      if (!plan.ok) throw new Error(plan.error.code);
      if (!result.ok) {
        expect(result.error.code).toBe("all-left-out");
        return;
      }
      const { planned, seconds } = result.value;
      expect(seconds).toBe(sessionSeconds(planned));
      expect(seconds).toBeLessThanOrEqual(sessionSeconds(plan.value));
      expect(readRecord(done(planned, NOW)).ok).toBe(true);
      expect(readySession(given, day.day)).toEqual(result);
      const plannedById = new Map(
        plan.value.blocks.flatMap(({ items }) => items.map((item) => [item.id, item] as const)),
      );
      const ids = planned.blocks.flatMap(({ items }) => items.map(({ id }) => id));
      expect(new Set(ids).size).toBe(ids.length);
      for (const item of planned.blocks.flatMap(({ items }) => items)) {
        const was = plannedById.get(item.id);
        if (was) expect(item.dose.sets).toBeLessThanOrEqual(was.dose.sets);
        if (item.dose.kind === "reps" && item.target?.aim !== undefined)
          expect(item.target.aim).toBeLessThanOrEqual(item.dose.reps.max);
        const exercise = exercises.find(({ id }) => id === item.exercise);
        const target = exercise && nextTarget(exercise, sessions, contextOn(given, day.day));
        if (target?.ok && item.load)
          expect(item.load.kg).toBeLessThanOrEqual(target.value.load?.kg ?? 0);
        for (const kg of item.target?.warmupKg ?? []) expect(kg).toBeLessThan(item.load?.kg ?? 0);
      }
    }),
  );
});
