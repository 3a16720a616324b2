import { describe, expect, test } from "vitest";
import * as z from "zod";
import { exerciseById, exercises } from "./catalogue.ts";
import { equipmentIds } from "./kit/equipment.ts";
import { muscles } from "./muscles.ts";
import type { Exercise } from "./types.ts";

const words = (text: string) => text.split(/\s+/);

const PATTERNS = words(`h_pull v_pull scap back_ext hinge hip_ext hip_abd squat lunge knee_flex
  knee_ext calf h_push v_push shoulder_iso arm_flex arm_ext core_anti_ext core_anti_rot core_lat
  core_flex core_rot carry mobility stretch cardio interval`);
const CONTRA_TAGS = words(`low_back_flexion low_back_extension low_back_load shoulder knee wrist
  neck pregnancy hypertension osteoporosis balance`);
const ARTICLE_SLOTS = words(`donkey_kick donkey_kick_alt back_cardio back_extension dumbbell_row
  dumbbell_row_alt boxing lat_pull lat_pull_article_alt`);

const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
const whole = z.int().min(0);
const seconds = whole.max(600);

const dose = z
  .strictObject({
    sets: z.int().min(1).max(5),
    unit: z.enum(["reps", "seconds", "metres", "minutes"]),
    min: z.int().min(1),
    max: z.int().min(1),
    restSec: seconds,
    tempo: z.nullable(z.tuple([whole, whole, whole, whole])),
    intervalSec: z.nullable(z.tuple([z.int().min(1), z.int().min(1)])),
    setupSec: seconds,
    warmupSets: whole.max(3),
  })
  .refine(({ min, max }) => min <= max, "a range goes up")
  .refine(({ unit, tempo }) => (unit === "reps") === (tempo !== null), "repetitions have a tempo")
  .refine(({ unit, intervalSec }) => unit === "minutes" || !intervalSec, "only minutes alternate")
  .refine(({ unit, warmupSets }) => unit === "reps" || warmupSets === 0, "only sets warm up");

const entry = z
  .strictObject({
    id,
    name: z.string().min(3).max(50),
    kind: z.enum(["strength", "stability", "mobility", "stretch", "cardio", "interval"]),
    pattern: z.enum(PATTERNS),
    muscles: z.partialRecord(
      z.enum(muscles.map((muscle) => muscle.id)),
      z.union([z.literal(0), z.literal(0.25), z.literal(0.5), z.literal(1)]),
    ),
    equipment: z.array(z.array(z.enum(equipmentIds)).min(1)).min(1),
    side: z.enum(["bilateral", "per_side", "alternating"]),
    load: z.enum(["bodyweight", "external", "band", "machine", "time", "distance"]),
    level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    chain: z.nullable(id),
    rank: z.nullable(z.int().min(1).max(6)),
    dose,
    breath: z.enum(["exhale_on_effort", "inhale_on_lift", "with_movement", "steady"]),
    met: z.number().min(1).max(15),
    metCode: z.string().regex(/^(?:\d{5}|measured)$/),
    contra: z.partialRecord(z.enum(CONTRA_TAGS), z.enum(["avoid", "caution"])),
    articleSlot: z.nullable(z.enum(ARTICLE_SLOTS)),
    regressions: z.array(id),
    progressions: z.array(id),
  })
  .refine(({ chain, rank }) => (chain === null) === (rank === null), "a chain has ranks");

describe("the catalogue", () => {
  test.for(exercises.map((exercise) => [exercise.id, exercise] as const))(
    "%s is an entry",
    ([, exercise]) => {
      expect(entry.safeParse(exercise).error?.issues ?? []).toEqual([]);
    },
  );

  test("no id and no name twice; all patterns, tags and slots are of use", () => {
    const used = <Value>(of: (exercise: Exercise) => readonly Value[]) =>
      new Set(exercises.flatMap(of));
    expect(used((one) => [one.id]).size).toBe(exercises.length);
    expect(used((one) => [one.name]).size).toBe(exercises.length);
    expect(used((one) => [one.pattern])).toEqual(new Set(PATTERNS));
    expect(used((one) => Object.keys(one.contra))).toEqual(new Set(CONTRA_TAGS));
    expect(used((one) => [one.articleSlot])).toEqual(new Set([null, ...ARTICLE_SLOTS]));
    expect(used((one) => one.equipment.flat())).toEqual(new Set(equipmentIds));
    expect(exerciseById("gone")).toBeNull();
  });

  test("what trains a muscle says how much; what only moves one says 0", () => {
    for (const { kind, muscles: involved } of exercises) {
      const fractions = Object.values(involved);
      expect(fractions.length).toBeGreaterThan(0);
      const isMoved = kind === "mobility" || kind === "stretch";
      expect(fractions.every((fraction) => (fraction === 0) === isMoved)).toBe(true);
    }
  });

  test("easier and harder ways are of the same chain, at a lower and a higher rank, both ways", () => {
    const ranksOf = (ids: readonly string[]) => ids.map((one) => exerciseById(one)?.rank ?? 0);
    for (const { id: own, chain, rank, regressions, progressions } of exercises) {
      for (const other of [...regressions, ...progressions])
        expect(exerciseById(other)?.chain).toBe(chain);
      for (const other of regressions) expect(exerciseById(other)?.progressions).toContain(own);
      for (const other of progressions) expect(exerciseById(other)?.regressions).toContain(own);

      const easier = ranksOf(regressions);
      const harder = ranksOf(progressions);
      expect(easier.every((one) => one < (rank ?? 0))).toBe(true);
      expect(harder.every((one) => one > (rank ?? 0))).toBe(true);
      expect(easier).toEqual(easier.toSorted((left, right) => right - left));
      expect(harder).toEqual(harder.toSorted((left, right) => left - right));
    }
  });
});
