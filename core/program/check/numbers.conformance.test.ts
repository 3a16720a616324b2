import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { checkSchema } from "./check-kinds.ts";
import {
  CARDIO_NUMBERS,
  PLANNING_GROUPS,
  RECOVERY_NUMBERS,
  SAFETY_NUMBERS,
  SESSION_NUMBERS,
  STAPLE_NUMBERS,
  VALUE_NUMBERS,
  VOLUME_NUMBERS,
  WANTED_PATTERNS,
} from "./numbers.ts";

const folder = process.env["DORSAL_REFERENCE"] ?? "../shared/data";
const read = (name: string): unknown => {
  const file = join(folder, name);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
};
const rules = read("training-rules.json");
const profiles = read("plan-profiles.json");
if (rules === null) console.warn(`Skipped: no reference in ${folder}; set DORSAL_REFERENCE to it.`);

/** The value at a path of the rules. */
const at = (path: string): unknown =>
  path
    .split(".")
    .reduce<unknown>(
      (value, key) =>
        typeof value === "object" && value !== null
          ? (value as Readonly<Record<string, unknown>>)[key]
          : undefined,
      rules,
    );

const levels = ["beginner", "intermediate", "advanced"] as const;

describe.skipIf(rules === null)("the numbers are the reference's", () => {
  test.each<[string, unknown]>([
    ["volume.counting.countFractionsFrom", VOLUME_NUMBERS.countFrom],
    [
      "volume.counting.belowLevelDiscount",
      {
        appliesTo: VOLUME_NUMBERS.discount.loads,
        oneLevelBelow: VOLUME_NUMBERS.discount.byLevelsBelow[1],
        twoLevelsBelow: VOLUME_NUMBERS.discount.byLevelsBelow[2],
        dropBelow: VOLUME_NUMBERS.dropBelow,
      },
    ],
    ...levels.map((level): [string, unknown] => [
      `volume.landmarks.${level}`,
      {
        default: VOLUME_NUMBERS.landmarks[level].normal,
        focus: VOLUME_NUMBERS.landmarks[level].focus,
      },
    ]),
    ["volume.groupScale", VOLUME_NUMBERS.scale],
    ["volume.noMinimum", VOLUME_NUMBERS.noMinimum],
    ["volume.roundTo", VOLUME_NUMBERS.step],
    [
      "volume.reduceHiMax",
      {
        factor: VOLUME_NUMBERS.reducedFactor,
        when: [`age>=${VOLUME_NUMBERS.reducedFromAge}`, "deficit=large"],
      },
    ],
    ["volume.lowBackActive", VOLUME_NUMBERS.lowBackActive],
    ["volume.focusGroups", VOLUME_NUMBERS.focusGroups],
    [
      "volume.sessionCap",
      {
        beginner: VOLUME_NUMBERS.sessionCap.beginner,
        intermediate: VOLUME_NUMBERS.sessionCap.intermediate,
        advanced: VOLUME_NUMBERS.sessionCap.advanced,
        groups: VOLUME_NUMBERS.sessionCap.groups,
      },
    ],
    [
      "recovery",
      {
        minHours: RECOVERY_NUMBERS.daysApart * 24,
        directFrom: RECOVERY_NUMBERS.directFrom,
        groups: RECOVERY_NUMBERS.groups,
        heavyHingePerWeek: RECOVERY_NUMBERS.heavyHingesPerWeek,
        exposure: {
          fractionalSets: RECOVERY_NUMBERS.exposureSets,
          focusGroupsPerWeek: RECOVERY_NUMBERS.exposureDays,
        },
      },
    ],
    ["session.circuitIfMinutesAtMost", SESSION_NUMBERS.circuitMinutes],
    ["session.circuitRestSec", SESSION_NUMBERS.circuitRestSec],
    ["session.setsPerExercise", SESSION_NUMBERS.sets],
    [
      "session.blocks",
      SESSION_NUMBERS.frames.map(({ upToMinutes, warmupSec, cooldownSec }) => ({
        maxMinutes: Number.isFinite(upToMinutes) ? upToMinutes : null,
        warmupSec,
        cooldownSec,
      })),
    ],
    ["session.warmupSet.reps", SESSION_NUMBERS.warmupSetReps],
    ["session.warmupSet.restSec", SESSION_NUMBERS.warmupSetRestSec],
    ["session.sideSwitchSec", SESSION_NUMBERS.sideSwitchSec],
    ["session.carrySpeedMps", SESSION_NUMBERS.carryMetresPerSec],
    ["session.exercisesPerDay.straightMax", SESSION_NUMBERS.mostExercises.straight],
    ["session.exercisesPerDay.circuitMax", SESSION_NUMBERS.mostExercises.circuit],
    ["session.maxPerPatternPerDay", SESSION_NUMBERS.mostPerPattern],
    ["cardio.vigorousFromMet", CARDIO_NUMBERS.vigorousFromMet],
    ["cardio.vigorousCountsAs", CARDIO_NUMBERS.vigorousCounts],
    ["cardio.blocksPerDay.below60min", CARDIO_NUMBERS.blocks.short],
    ["cardio.blocksPerDay.from60min", CARDIO_NUMBERS.blocks.long],
    ["cardio.intervalDaysPerWeekMax", CARDIO_NUMBERS.intervalDays],
    [
      "staples",
      Object.fromEntries(
        Object.entries(STAPLE_NUMBERS).map(([staple, { direct, alternate }]) => [
          staple,
          alternate === null ? [direct] : [direct, alternate],
        ]),
      ),
    ],
    ["objective.groupWeight.base", VALUE_NUMBERS.base],
    ["objective.groupWeight.upper", VALUE_NUMBERS.byFocus.upper],
    ["objective.groupWeight.lower", VALUE_NUMBERS.byFocus.lower],
    ["objective.groupWeight.both", VALUE_NUMBERS.byFocus.both],
    ["objective.breakpoints", VALUE_NUMBERS.breakpoints],
    [
      "objective.penalty",
      {
        minPerSet: VALUE_NUMBERS.minPerSet,
        focusLoPerSet: VALUE_NUMBERS.focusLoPerSet,
        frequencyPerMissingDay: VALUE_NUMBERS.frequencyPerDay,
        cardioPerMinute: VALUE_NUMBERS.cardioPerMinute,
        staple: VALUE_NUMBERS.staple,
        pullBelowPushPerSet: VALUE_NUMBERS.pullBelowPushPerSet,
        pattern: { ...VALUE_NUMBERS.pattern, patterns: Object.keys(WANTED_PATTERNS) },
        exerciseCountPerDay: VALUE_NUMBERS.missingExercise,
        dayWithoutFocus: VALUE_NUMBERS.dayWithoutFocus,
        lock: VALUE_NUMBERS.lock,
        caution: VALUE_NUMBERS.caution,
        cautionCardio: VALUE_NUMBERS.cautionCardio,
        cardioBlock: VALUE_NUMBERS.cardioBlock,
        setBeyond3: VALUE_NUMBERS.setBeyondThree,
      },
    ],
    [
      "objective.bonus.perUse",
      {
        previous: VALUE_NUMBERS.previous,
        other: VALUE_NUMBERS.other,
        liked: VALUE_NUMBERS.liked,
      },
    ],
    ["redFlags.emergency", SAFETY_NUMBERS.emergencies],
    ["notes", SAFETY_NUMBERS.notes],
  ])("%s", (path, own) => {
    expect(own).toEqual(at(path));
  });

  test("no group is left out", () => {
    expect(Object.keys(at("volume.groupScale") ?? {}).toSorted()).toEqual(
      [...PLANNING_GROUPS].toSorted(),
    );
  });
});

const file = z.object({
  profiles: z.array(z.looseObject({ id: z.string(), checks: z.array(z.unknown()) })),
});

describe.skipIf(profiles === null)("every check of the profiles can be read", () => {
  const list = profiles === null ? [] : file.parse(profiles).profiles;
  test.each(list.map(({ id, checks }) => [id, checks] as const))("%s", (_, checks) => {
    for (const check of checks) expect(checkSchema.parse(check)).toEqual(check);
  });
});
