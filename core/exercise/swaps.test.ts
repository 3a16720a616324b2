import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exerciseById, exercises } from "./catalogue.ts";
import { doseOf, plannedItem } from "./dose.ts";
import { canDo } from "./eligibility.ts";
import { equipmentOf } from "./kit.ts";
import { kitChips } from "./kit/chips.ts";
import { findSwaps } from "./swaps.ts";
import type { Exercise } from "./types.ts";

const chips = kitChips.map(({ id }) => id);

const named = (id: string): Exercise => {
  const exercise = exerciseById(id);
  if (!exercise) throw new Error(`no exercise ${id}`);
  return exercise;
};

describe("in place of an exercise", () => {
  test("rows for a row, by their muscles, each with its reason", () => {
    const swaps = findSwaps(named("db-row-lunge"), { equipment: equipmentOf(["dumbbells"]) });
    const reasonOf = (id: string) => swaps.find(({ exercise }) => exercise.id === id)?.reason;
    expect(swaps.every(({ exercise }) => exercise.pattern === "h_pull")).toBe(true);
    expect(swaps[0]?.exercise.id).toBe("table-row");
    expect(reasonOf("table-row")).toBe("The same kind of movement: the same muscles");
    expect(reasonOf("db-row-bench")).toBe("The same movement, another way: the same muscles");
  });

  test("the same slot of the article counts, its alternative included", () => {
    const swaps = findSwaps(named("donkey-kick"), { equipment: equipmentOf([]) });
    expect(swaps.map(({ exercise }) => exercise.id)).toContain("standing-hip-extension");
  });

  test("the overhead pull has the pulls that load the lats, as its text says", () => {
    const swaps = findSwaps(named("db-overhead-lat-pull"), {
      equipment: equipmentOf(["dumbbells", "bench", "bands"]),
    });
    const ids = swaps.map(({ exercise }) => exercise.id);
    expect(ids).toContain("db-pullover");
    expect(ids).toContain("band-lat-pulldown");
  });

  test("property: it can be done, is another, is not shut out, and comes nearest first", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...exercises),
        fc.subarray(chips),
        fc.subarray(exercises.map(({ id }) => id)),
        fc.nat({ max: 6 }),
        (exercise, have, exclude, limit) => {
          const equipment = equipmentOf(have);
          const all = findSwaps(exercise, { equipment, exclude });
          for (const swap of all) {
            expect(canDo(swap.exercise, equipment)).toBe(true);
            expect([exercise.id, ...exclude]).not.toContain(swap.exercise.id);
            expect(swap.overlap).toBeGreaterThanOrEqual(0);
            expect(swap.overlap).toBeLessThanOrEqual(1);
          }
          const overlaps = all.map(({ overlap }) => overlap);
          expect(overlaps).toEqual(overlaps.toSorted((left, right) => right - left));
          expect(findSwaps(exercise, { equipment, exclude, limit })).toEqual(all.slice(0, limit));
        },
      ),
    );
  });
});

describe("the usual dose", () => {
  test("repetitions, with two to four in reserve", () => {
    expect(doseOf(named("db-row-lunge"), { sets: 3 })).toEqual({
      kind: "reps",
      sets: 3,
      restSec: 60,
      setupSec: 25,
      reps: { min: 10, max: 12 },
      tempo: [2, 0, 1, 1],
      warmupSets: 1,
      rir: { min: 2, max: 4 },
    });
  });

  test.for(["band-row-seated", "glute-bridge"])("light work goes nearer to the end: %s", (id) => {
    expect(doseOf(named(id))).toMatchObject({ rir: { min: 0, max: 2 } });
  });

  test("minutes are rounds, or steady", () => {
    expect(doseOf(named("heavy-bag-30-30"))).toMatchObject({
      kind: "interval",
      rounds: 4,
      workSec: 30,
      recoverSec: 30,
    });
    expect(doseOf(named("rower-steady"))).toMatchObject({ kind: "steady", seconds: 300 });
  });

  test("a planned item is the exercise at its dose", () => {
    expect(plannedItem(named("childs-pose"), { id: "main.one" })).toEqual({
      id: "main.one",
      exercise: "childs-pose",
      side: "bilateral",
      dose: { kind: "hold", sets: 1, restSec: 0, setupSec: 10, seconds: 60 },
      why: { code: "first-choice" },
    });
  });
});
