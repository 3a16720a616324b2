/**
 * The numbers of the weekly plan for the evaluator, typed again from the rules they come from, so that
 * a slip in the search's own table shows (training-rules.json; training.md sections 3, 4 and 6).
 */

export const PLANNING_GROUPS = [
  "lats",
  "upper_back",
  "traps_upper",
  "rear_delts",
  "low_back",
  "glutes",
  "hamstrings",
  "quads",
  "calves",
  "chest",
  "delts",
  "triceps",
  "biceps",
  "core",
] as const;
export type PlanningGroup = (typeof PLANNING_GROUPS)[number];

type Quad = readonly [min: number, lo: number, hi: number, max: number];

/** Fractional sets a week; a share below `countFrom` is not counted (training.md 1.2, 3.1). */
export const VOLUME_NUMBERS = {
  countFrom: 0.5,
  /** By load and by levels below the person's own. */
  discount: { loads: ["bodyweight", "band", "time"], byLevelsBelow: [1, 0.75, 0.5] },
  dropBelow: 0.25,
  landmarks: {
    beginner: { normal: [4, 6, 10, 12], focus: [6, 8, 12, 14] },
    intermediate: { normal: [6, 8, 14, 18], focus: [8, 12, 18, 22] },
    advanced: { normal: [8, 10, 18, 22], focus: [10, 14, 22, 26] },
  } satisfies Record<string, { normal: Quad; focus: Quad }>,
  scale: {
    lats: 1,
    upper_back: 1,
    traps_upper: 0.5,
    rear_delts: 0.7,
    low_back: 0.7,
    glutes: 0.8,
    hamstrings: 0.7,
    quads: 1,
    calves: 0.5,
    chest: 1,
    delts: 0.7,
    triceps: 0.7,
    biceps: 0.7,
    core: 0.7,
  } satisfies Record<PlanningGroup, number>,
  noMinimum: ["calves", "traps_upper", "delts", "triceps", "biceps"],
  step: 0.5,
  reducedFactor: 0.8,
  reducedFromAge: 60,
  lowBackActive: [2, 3, 6, 8] satisfies Quad,
  focusGroups: {
    upper: ["lats", "upper_back", "rear_delts"],
    lower: ["low_back", "glutes", "core"],
    both: ["lats", "upper_back", "low_back"],
  },
  sessionCap: {
    beginner: 8,
    intermediate: 10,
    advanced: 11,
    least: 2,
    groups: ["lats", "upper_back", "low_back", "glutes", "chest", "quads", "rear_delts", "delts"],
  },
} as const;

/** Hours and days between hard work for a group (training.md 6.2 to 6.3). */
export const RECOVERY_NUMBERS = {
  daysApart: 2,
  directFrom: 0.75,
  groups: ["lats", "upper_back", "low_back", "glutes", "hamstrings", "quads", "chest"],
  heavyHingesPerWeek: 2,
  heavyHingeLowBack: 0.5,
  exposureSets: 1.5,
  exposureDays: 2,
} as const;

/** A session, in seconds unless the name says otherwise (training.md section 4). */
export const SESSION_NUMBERS = {
  circuitMinutes: 25,
  circuitRestSec: 20,
  sets: { circuit: [1, 3], straight: [2, 4], straightAdvanced: [2, 5] },
  frames: [
    { upToMinutes: 20, warmupSec: 120, cooldownSec: 60 },
    { upToMinutes: 35, warmupSec: 180, cooldownSec: 180 },
    { upToMinutes: Number.POSITIVE_INFINITY, warmupSec: 300, cooldownSec: 300 },
  ],
  warmupSetReps: 6,
  warmupSetRestSec: 40,
  sideSwitchSec: 5,
  carryMetresPerSec: 1,
  mostExercises: { straight: 9, circuit: 8 },
  mostPerPattern: 2,
} as const;

/** Cardio, in minutes (training.md 3.4, 6.3). */
export const CARDIO_NUMBERS = {
  weekMinutes: 150,
  shareOfSessions: 0.25,
  vigorousFromMet: 6,
  vigorousCounts: 2,
  mostFactor: 1.5,
  mostAtLeast: 20,
  blocks: { short: 1, long: 2, longFromMinutes: 60 },
  modeRuleFromDays: 3,
  intervalDays: { beginner: 2, intermediate: 3, advanced: 4 },
} as const;

/** Slots of the article: the entries that serve one, then those that stand in when none is possible. */
export const STAPLE_NUMBERS = {
  donkey_kick: { direct: "donkey_kick", alternate: "donkey_kick_alt" },
  back_cardio: { direct: "back_cardio", alternate: null },
  back_extension: { direct: "back_extension", alternate: null },
  dumbbell_row: { direct: "dumbbell_row", alternate: "dumbbell_row_alt" },
  boxing: { direct: "boxing", alternate: null },
  lat_pull: { direct: "lat_pull", alternate: null },
} as const;

export const PULLS: readonly string[] = ["h_pull", "v_pull"];
export const PUSHES: readonly string[] = ["h_push", "v_push"];

/** The patterns that a week should have, each by the patterns of exercises that count for it. */
export const WANTED_PATTERNS: Readonly<Record<string, readonly string[]>> = {
  h_pull: ["h_pull"],
  v_pull: ["v_pull"],
  push: PUSHES,
  squat_or_lunge: ["squat", "lunge"],
  hinge_or_hip_ext: ["hinge", "hip_ext"],
  core_or_carry: ["core_anti_ext", "core_anti_rot", "core_lat", "core_flex", "core_rot", "carry"],
};

/** The objective, in points (training.md 6.4). */
export const VALUE_NUMBERS = {
  base: {
    lats: 1,
    upper_back: 1,
    traps_upper: 0.2,
    rear_delts: 0.8,
    low_back: 1,
    glutes: 1,
    hamstrings: 1,
    quads: 1,
    calves: 0.3,
    chest: 1,
    delts: 0.6,
    triceps: 0.4,
    biceps: 0.4,
    core: 1,
  } satisfies Record<PlanningGroup, number>,
  byFocus: {
    upper: { lats: 3, upper_back: 3, rear_delts: 2, low_back: 1.3 },
    lower: { low_back: 3, glutes: 2, core: 1.8, hamstrings: 1.5, lats: 1.3, upper_back: 1.3 },
    both: { lats: 2.3, upper_back: 2.3, low_back: 2.3, rear_delts: 1.4, glutes: 1.3 },
  } satisfies Record<string, Partial<Record<PlanningGroup, number>>>,
  breakpoints: [0, 1, 2, 4, 6, 9, 12, 16, 22],
  minPerSet: { focus: 4, other: 2 },
  focusLoPerSet: 1.2,
  frequencyPerDay: 1.5,
  cardioPerMinute: { belowHalf: 0.5, aboveHalf: 0.12 },
  staple: 3,
  pullBelowPushPerSet: 1,
  pattern: { perSet: 1.5, want: 2 },
  missingExercise: 0.5,
  dayWithoutFocus: 0.5,
  lock: 20,
  caution: 0.4,
  cautionCardio: 0.3,
  cardioBlock: 0.05,
  setBeyondThree: 0.08,
  previous: 0.5,
  other: -0.1,
  liked: 0.3,
  quality: {
    factor: 0.25,
    offset: 1.3,
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
} as const;

/** Red flags with which no plan is made, and what a session says with a condition. */
export const SAFETY_NUMBERS = {
  emergencies: [
    "saddle_numbness",
    "bladder_or_bowel_change",
    "both_legs_weak",
    "progressive_leg_weakness",
    "chest_pain",
    "fainting",
    "major_trauma",
  ],
  notes: {
    hypertension: ["no_breath_hold", "stop_if_rest_bp_180_110"],
    pregnancy: ["stop_signs_pregnancy", "no_long_supine", "no_prone"],
    low_back_load: ["brace_and_short_range"],
    osteoporosis: ["no_loaded_rounding"],
  } as Readonly<Record<string, readonly string[]>>,
} as const;

/** Points by which two values may differ: tie-breaks of 0.001 an exercise (plan-profiles.README.md). */
export const VALUE_TOLERANCE = 0.1;
/** Sets, seconds and minutes are exact; this is for the rounding of sums alone. */
export const SLIGHT = 1e-6;
