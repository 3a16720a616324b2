import fc from "fast-check";
import { expect, test } from "vitest";
import { exercises } from "../../exercise/index.ts";
import type { Exercise } from "../../exercise/index.ts";
import type { RecordedSet } from "../../record/index.ts";
import { isHelped } from "./loaded.ts";
import { did, read } from "./next.fixture.ts";
import { nextTarget } from "./next.ts";
import type { NextContext, Target } from "./types.ts";

const anyExercise = fc.constantFrom(
  ...exercises.filter(({ kind }) => kind !== "mobility" && kind !== "stretch"),
);
const anyLevel = fc.constantFrom("beginner", "intermediate", "advanced") satisfies fc.Arbitrary<
  NextContext["level"]
>;
const anyOwned: fc.Arbitrary<NextContext["owned"]> = fc.option(
  fc.record({
    dumbbells: fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 8 }),
    kettlebells: fc.array(fc.integer({ min: 4, max: 40 }), { minLength: 1, maxLength: 4 }),
    bands: fc.array(fc.integer({ min: 2, max: 40 }), { maxLength: 4 }),
  }),
);

interface Done {
  readonly days: number;
  readonly reps: readonly number[];
  readonly kg: number | null;
  readonly rir: number | null;
}

const anyDone: fc.Arbitrary<Done> = fc.record({
  days: fc.integer({ min: 0, max: 60 }),
  reps: fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 4 }),
  kg: fc.option(fc.integer({ min: 1, max: 80 }).map((half) => half / 2)),
  rir: fc.option(fc.integer({ min: 0, max: 10 })),
});

const lineOf = ({ dose }: Exercise, { days, reps, kg, rir }: Done): string => {
  const setOf = (count: number): string => {
    switch (dose.unit) {
      case "reps":
        return `${count}${kg === null ? "" : `x${kg}`}${rir === null ? "" : `/${rir}`}`;
      case "seconds":
        return `${count * 3}s`;
      case "metres":
        return `${count * 3}m${kg === null ? "" : `@${kg}`}`;
      case "minutes":
        return dose.intervalSec ? `${count}r` : `${count * 2}min`;
    }
  };
  return `${days}: ${reps.map(setOf).join(" ")}`;
};

const anyCase = fc.record({
  exercise: anyExercise,
  level: anyLevel,
  owned: anyOwned,
  conditions: fc.constantFrom<readonly string[]>([], ["hypertension"], ["pregnancy"]),
  done: fc.array(anyDone, { maxLength: 6 }),
});

const targetOf = (
  {
    exercise,
    level,
    owned,
    conditions,
  }: Omit<Parameters<typeof sessionsOf>[0], "done"> & {
    readonly level: NextContext["level"];
    readonly owned: NextContext["owned"];
    readonly conditions: readonly string[];
  },
  sessions: readonly object[],
) => {
  const { history, context } = read({ sessions });
  return nextTarget(exercise, history, { ...context, level, owned, conditions });
};

const sessionsOf = ({ exercise, done }: { exercise: Exercise; done: readonly Done[] }) =>
  did(
    exercise.id,
    done.map((one) => lineOf(exercise, one)),
  );

const holdsBounds = ({ dose }: Exercise, target: Target): void => {
  expect(target.sets).toBeGreaterThanOrEqual(1);
  expect(target.sets).toBeLessThanOrEqual(dose.sets);
  if (target.load) expect(target.load.kg).toBeGreaterThan(0);
  switch (target.kind) {
    case "reps":
      expect(target.reps.min).toBe(dose.min);
      expect(target.reps.max).toBeLessThanOrEqual(dose.max + 3);
      expect(target.reps.aim).toBeGreaterThanOrEqual(dose.min);
      expect(target.reps.aim).toBeLessThanOrEqual(target.reps.max);
      return;
    case "hold":
      expect(target.seconds).toBeGreaterThanOrEqual(dose.min);
      expect(target.seconds).toBeLessThanOrEqual(dose.max);
      return;
    case "carry":
      expect(target.metres).toBeGreaterThanOrEqual(dose.min);
      expect(target.metres).toBeLessThanOrEqual(dose.max + 10);
      return;
    case "interval":
      expect(target.rounds).toBeGreaterThanOrEqual(1);
      expect(target.rounds).toBeLessThanOrEqual(16);
      expect(target.rounds * (target.workSec + target.recoverSec)).toBeLessThanOrEqual(
        dose.max * 60,
      );
      return;
    case "steady":
      expect(target.seconds).toBeGreaterThanOrEqual(dose.min * 60);
      expect(target.seconds).toBeLessThanOrEqual(dose.max * 60);
  }
};

/** The load that the newest session with one ended with. */
const lastKg = (sets: readonly RecordedSet[]): number =>
  sets.findLast(({ load }) => load !== undefined && load.kg > 0)?.load?.kg ?? 0;

test("targets stay within the exercise; medical conditions keep three in reserve", () => {
  fc.assert(
    fc.property(anyCase, (given) => {
      const target = targetOf(given, sessionsOf(given));
      if (!target.ok) return;
      holdsBounds(given.exercise, target.value);
      expect(target.value.text).not.toBe("");
      expect(target.value.text).not.toMatch(/undefined|NaN|null/);
      if (given.conditions.length > 0 && target.value.rirTarget)
        expect(target.value.rirTarget.min).toBeGreaterThanOrEqual(3);
    }),
    { numRuns: 400 },
  );
});

test("the same history gives the same target, in whatever order", () => {
  fc.assert(
    fc.property(anyCase, fc.integer(), (given, seed) => {
      const sessions = sessionsOf(given);
      const shuffled = sessions
        .map((session, index) => ({ session, key: Math.imul(index + 1, seed | 1) }))
        .toSorted((left, right) => left.key - right.key)
        .map(({ session }) => session);
      const target = targetOf(given, sessions);
      expect(targetOf(given, sessions)).toEqual(target);
      expect(targetOf(given, shuffled)).toEqual(target);
      expect(targetOf(given, sessions.toReversed())).toEqual(target);
    }),
    { numRuns: 200 },
  );
});

test("a load grows by a tenth at most, unless the range was extended first", () => {
  fc.assert(
    fc.property(anyCase, (given) => {
      // Distinct days, so that it is plain which load was the last.
      const done = given.done.map((one, index) => ({ ...one, days: (one.days % 8) + index * 8 }));
      const newest = done.findIndex(({ kg, reps }) => kg !== null && reps.length > 0);
      if (newest === -1 || isHelped(given.exercise)) return;
      const sessions = sessionsOf({ ...given, done });
      const target = targetOf(given, sessions);
      if (!target.ok || !target.value.load || target.value.kind !== "reps") return;
      const { history } = read({ sessions: [sessions[newest] ?? {}] });
      const before = lastKg(history[0]?.body.sets ?? []);
      const reached = Math.min(...(done[newest]?.reps ?? []));
      if (reached < given.exercise.dose.max + 3)
        expect(target.value.load.kg).toBeLessThanOrEqual(before * 1.101);
    }),
    { numRuns: 400 },
  );
});

test("more repetitions at the same reserve never lower the next load", () => {
  const loaded = exercises.filter(
    (one) =>
      ["external", "machine"].includes(one.load) && one.dose.unit === "reps" && !isHelped(one),
  );
  const anyRaise = fc.record({
    exercise: fc.constantFrom(...loaded),
    level: anyLevel,
    owned: anyOwned,
    conditions: fc.constantFrom<readonly string[]>([], ["hypertension"]),
    done: anyDone.filter(({ kg }) => kg !== null).map((one) => ({ ...one, days: one.days % 8 })),
    more: fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 4, maxLength: 4 }),
  });
  const kgOf = (given: Parameters<typeof targetOf>[0], done: Done): number => {
    const target = targetOf(given, sessionsOf({ exercise: given.exercise, done: [done] }));
    return target.ok ? (target.value.load?.kg ?? 0) : 0;
  };
  fc.assert(
    fc.property(anyRaise, ({ done, more, ...given }) => {
      const better = { ...done, reps: done.reps.map((reps, index) => reps + (more[index] ?? 0)) };
      expect(kgOf(given, better)).toBeGreaterThanOrEqual(kgOf(given, done));
    }),
    { numRuns: 600 },
  );
});
