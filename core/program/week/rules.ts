import type { Level, WeekFocus } from "./types.ts";

/**
 * The numbers of the weekly plan. Source of all: training-rules.json version 1 (CC0-1.0), made from
 * training.md sections 3 to 6; who found what is told there. Volumes are fractional hard sets a week.
 */

/** The planning groups, the grain at which evidence on dose exists (training.md 1.1). */
export const GROUPS = [
  "lats",
  "upper_back",
  "rear_delts",
  "traps_upper",
  "low_back",
  "glutes",
  "hamstrings",
  "quads",
  "calves",
  "core",
  "chest",
  "delts",
  "triceps",
  "biceps",
] as const;
export type Group = (typeof GROUPS)[number];

/** Weekly sets: below `min` too little, `lo` to `hi` productive, never above `max`. */
export type LandmarkNumbers = readonly [min: number, lo: number, hi: number, max: number];

export const VOLUME = {
  /** Fractions below count for no group (Pelland 2024 found counting of synergists as half to fit best). */
  countFrom: 0.5,
  /** Of unloaded and banded work below the person's level: by how many levels. */
  belowLevel: { loads: ["bodyweight", "band", "time"], factors: [1, 0.75, 0.5], dropBelow: 0.25 },
  landmarks: {
    beginner: { normal: [4, 6, 10, 12], focus: [6, 8, 12, 14] },
    intermediate: { normal: [6, 8, 14, 18], focus: [8, 12, 18, 22] },
    advanced: { normal: [8, 10, 18, 22], focus: [10, 14, 22, 26] },
  } satisfies Record<Level, Record<"normal" | "focus", LandmarkNumbers>>,
  scale: {
    low_back: 0.7,
    glutes: 0.8,
    hamstrings: 0.7,
    core: 0.7,
    rear_delts: 0.7,
    delts: 0.7,
    triceps: 0.7,
    biceps: 0.7,
    calves: 0.5,
    traps_upper: 0.5,
    lats: 1,
    upper_back: 1,
    chest: 1,
    quads: 1,
  } satisfies Record<Group, number>,
  withoutMinimum: ["calves", "traps_upper", "delts", "triceps", "biceps"],
  roundTo: 0.5,
  /** `hi` and `max` from this age, or in a large deficit of energy. */
  reduced: { fromAge: 60, factor: 0.8 },
  lowBackActive: [2, 3, 6, 8] satisfies LandmarkNumbers,
  focusGroups: {
    upper: ["lats", "upper_back", "rear_delts"],
    lower: ["low_back", "glutes", "core"],
    both: ["lats", "upper_back", "low_back"],
  } satisfies Record<WeekFocus, readonly Group[]>,
  /** Fractional sets of a group in one session; gains fade above. */
  sessionCap: { beginner: 8, intermediate: 10, advanced: 11 } satisfies Record<Level, number>,
  sessionCapFloor: 2,
  cappedGroups: [
    "lats",
    "upper_back",
    "low_back",
    "glutes",
    "chest",
    "quads",
    "rear_delts",
    "delts",
  ],
} as const;

/** What needs 48 hours: direct work, of a fraction from 0.75, for one of the groups. */
export const RECOVERY = {
  directFrom: 0.75,
  groups: ["lats", "upper_back", "low_back", "glutes", "hamstrings", "quads", "chest"],
  heavyHinges: 2,
  /** A day counts for a focus group from so many sets, and so many days are wanted. */
  exposureSets: 1.5,
  exposureDays: 2,
} as const;

export const SESSION = {
  /** Minutes up to which a day is done as a circuit. */
  circuitMinutes: 25,
  circuitRestSec: 20,
  straightSets: [2, 4],
  straightSetsAdvanced: [2, 5],
  circuitSets: [1, 3],
  blocks: [
    { maxMinutes: 20, warmupSec: 120, cooldownSec: 60 },
    { maxMinutes: 35, warmupSec: 180, cooldownSec: 180 },
    { maxMinutes: Number.POSITIVE_INFINITY, warmupSec: 300, cooldownSec: 300 },
  ],
  mostExercises: { straight: 9, circuit: 8 },
  mostOfAPattern: 2,
} as const;

export const CARDIO = {
  /** Moderate minutes a week that are aimed at (WHO 2020: 150 to 300). */
  weekMinutes: 150,
  /** Share of the week's training minutes that cardio may ask for. */
  share: 0.25,
  mostFactor: 1.5,
  mostAtLeast: 20,
  /** From this MET a minute counts as two. */
  vigorousMet: 6,
  vigorousFactor: 2,
  /** One mode on at most half the days, from so many days. */
  variedFromDays: 3,
  /** Blocks a day, and from how many minutes a second one. */
  secondBlockMinutes: 60,
  intervalDays: { beginner: 2, intermediate: 3, advanced: 4 } satisfies Record<Level, number>,
} as const;

/** The article's staples: exercises of the first slot count, of the second where no first is possible. */
export const STAPLES = [
  { id: "donkey_kick", slots: ["donkey_kick", "donkey_kick_alt"] },
  { id: "back_cardio", slots: ["back_cardio"] },
  { id: "back_extension", slots: ["back_extension"] },
  { id: "dumbbell_row", slots: ["dumbbell_row", "dumbbell_row_alt"] },
  { id: "boxing", slots: ["boxing"] },
  { id: "lat_pull", slots: ["lat_pull"] },
] as const;

/** Movements wanted every week, each of them by any of its patterns. */
export const PATTERN_WISHES = [
  { id: "h_pull", patterns: ["h_pull"] },
  { id: "v_pull", patterns: ["v_pull"] },
  { id: "push", patterns: ["h_push", "v_push"] },
  { id: "squat_or_lunge", patterns: ["squat", "lunge"] },
  { id: "hinge_or_hip_ext", patterns: ["hinge", "hip_ext"] },
  {
    id: "core_or_carry",
    patterns: ["core_anti_ext", "core_anti_rot", "core_lat", "core_flex", "core_rot", "carry"],
  },
] as const;

/** The objective, in points; 1 is a third of a staple, or about one hard set of a focus group. */
export const OBJECTIVE = {
  groupWeight: {
    chest: 1,
    quads: 1,
    hamstrings: 1,
    glutes: 1,
    core: 1,
    lats: 1,
    upper_back: 1,
    low_back: 1,
    rear_delts: 0.8,
    delts: 0.6,
    triceps: 0.4,
    biceps: 0.4,
    calves: 0.3,
    traps_upper: 0.2,
  } satisfies Record<Group, number>,
  focusWeight: {
    upper: { lats: 3, upper_back: 3, rear_delts: 2, low_back: 1.3 },
    lower: {
      low_back: 3,
      glutes: 2,
      core: 1.8,
      hamstrings: 1.5,
      lats: 1.3,
      upper_back: 1.3,
    },
    both: { lats: 2.3, upper_back: 2.3, low_back: 2.3, rear_delts: 1.4, glutes: 1.3 },
  } satisfies Record<WeekFocus, Partial<Record<Group, number>>>,
  /** The curve of diminishing returns, 2 x weight x sqrt(sets), is straight between these sets. */
  breakpoints: [0, 1, 2, 4, 6, 9, 12, 16, 22],
  penalty: {
    minPerSet: { focus: 4, other: 2 },
    focusLoPerSet: 1.2,
    frequencyPerMissingDay: 1.5,
    /** A minute, below half of the target and above it. */
    cardioPerMinute: { belowHalf: 0.5, aboveHalf: 0.12 },
    staple: 3,
    pullBelowPushPerSet: 1,
    patternPerSet: 1.5,
    patternSets: 2,
    exercisePerDay: 0.5,
    dayWithoutFocus: 0.5,
    lock: 20,
    caution: 0.4,
    cautionCardio: 0.3,
    cardioBlock: 0.05,
    setBeyond3: 0.08,
  },
  bonus: { previous: 0.5, other: -0.1, liked: 0.3 },
  quality: {
    factor: 0.25,
    base: 1.3,
    /** By how many levels below the person's. */
    levelMatch: [1, 0.6, 0.2],
    loadability: {
      machine: 1,
      external: 1,
      distance: 0.8,
      band: 0.6,
      bodyweight: 0.5,
      time: 0.5,
    },
  },
  /** Weight of the tie-break between equals. */
  tie: 0.001,
} as const;

export const RED_FLAGS = {
  emergency: [
    "saddle_numbness",
    "bladder_or_bowel_change",
    "both_legs_weak",
    "progressive_leg_weakness",
    "chest_pain",
    "fainting",
    "major_trauma",
  ],
  clinician: [
    "cancer_history_with_new_back_pain",
    "unexplained_weight_loss",
    "fever_or_infection_risk",
    "night_pain_unrelieved",
    "steroid_use_with_new_pain",
    "osteoporosis_with_sudden_pain",
    "pain_below_knee_with_numbness",
    "morning_stiffness_over_30_min_under_45",
  ],
} as const;

/** Notes that a session shows to people with a condition. */
export const NOTES: Readonly<Record<string, readonly string[]>> = {
  hypertension: ["no_breath_hold", "stop_if_rest_bp_180_110"],
  pregnancy: ["stop_signs_pregnancy", "no_long_supine", "no_prone"],
  low_back_load: ["brace_and_short_range"],
  osteoporosis: ["no_loaded_rounding"],
};

export const LEVELS = ["beginner", "intermediate", "advanced"] as const;

/** 1 beginner, 2 intermediate, 3 advanced, as exercises count. */
export const levelNumber = (level: Level): number => LEVELS.indexOf(level) + 1;
