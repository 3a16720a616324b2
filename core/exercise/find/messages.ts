// What people call things when they look for an exercise. Only searching needs these words, so
// they stand apart from the messages of the first screen.

/** The plain name of each kind of movement. */
const PATTERN_NAMES: Readonly<Record<string, string>> = {
  h_pull: "Rows",
  v_pull: "Pulldowns and pull-ups",
  scap: "Shoulder blades",
  back_ext: "Back extensions",
  hinge: "Hip hinges and deadlifts",
  hip_ext: "Glute bridges and kicks",
  hip_abd: "Side of the hips",
  squat: "Squats",
  lunge: "Lunges and split squats",
  knee_flex: "Leg curls",
  knee_ext: "Leg extensions",
  calf: "Calf raises",
  h_push: "Push-ups and presses",
  v_push: "Overhead presses",
  shoulder_iso: "Shoulder raises",
  arm_flex: "Curls",
  arm_ext: "Triceps",
  core_anti_ext: "Planks",
  core_anti_rot: "Holding against a twist",
  core_lat: "Side planks",
  core_flex: "Crunches and curl-ups",
  core_rot: "Twists",
  carry: "Carries",
  mobility: "Mobility",
  stretch: "Stretches",
  cardio: "Steady cardio",
  interval: "Intervals",
};

/** The kinds of movement, in the order a list of them is read. */
export const patternIds: readonly string[] = Object.keys(PATTERN_NAMES);

/** The plain name of a kind of movement; the id itself when it is not known. */
export const patternName = (id: string): string => PATTERN_NAMES[id] ?? id;

/** Other words for a kind of movement. */
export const PATTERN_WORDS: Readonly<Record<string, readonly string[]>> = {
  h_pull: ["horizontal pull", "rowing"],
  v_pull: ["vertical pull", "pullover"],
  scap: ["scapular", "posture"],
  back_ext: ["hyperextension"],
  hinge: ["deadlift"],
  hip_ext: ["hip extension", "kickback"],
  hip_abd: ["hip abduction"],
  h_push: ["horizontal push", "chest press", "bench press"],
  v_push: ["vertical push", "overhead press", "military press"],
  arm_flex: ["biceps curl", "arm curl"],
  arm_ext: ["triceps extension"],
  core_anti_ext: ["plank"],
  core_anti_rot: ["anti-rotation"],
  core_lat: ["side bend"],
  core_flex: ["sit-up", "crunch"],
  core_rot: ["rotation"],
  carry: ["loaded walk"],
  mobility: ["warm-up", "loosen"],
  stretch: ["stretching", "flexibility", "cool-down"],
  cardio: ["endurance", "aerobic"],
  interval: ["hiit", "cardio", "endurance"],
};

/**
 * What people call a muscle, and the part of the body it belongs to. A hyphen makes two words one
 * thing, so that "upper back" is more than a back and something upper.
 */
export const MUSCLE_WORDS: Readonly<Record<string, readonly string[]>> = {
  lats: ["latissimus", "middle-back", "wings"],
  teres_major: ["middle-back"],
  traps_upper: ["traps", "shoulders"],
  traps_mid: ["traps", "upper-back", "middle-back"],
  traps_lower: ["traps", "upper-back", "middle-back"],
  rhomboids: ["upper-back", "middle-back"],
  rear_delts: ["shoulders", "rear delts", "deltoids", "upper-back"],
  rotator_cuff: ["shoulders"],
  erectors_thoracic: ["spine"],
  erectors_lumbar: ["lower-back", "low-back", "small of the back", "lumbar", "spine"],
  multifidus: ["lower-back", "low-back", "lumbar", "spine"],
  ql: ["lower-back", "low-back", "waist", "lumbar"],
  glute_max: ["glutes", "butt", "bum", "backside", "hips"],
  glute_med: ["glutes", "hips", "abductors"],
  hamstrings: ["hamstrings", "legs", "thighs"],
  adductors: ["adductors", "legs", "thighs", "groin"],
  quads: ["quads", "legs", "thighs"],
  calves: ["calf", "legs", "lower legs"],
  hip_flexors: ["hip flexors", "hips", "psoas"],
  abs: ["abs", "core", "stomach", "belly", "abdominals"],
  obliques: ["abs", "core", "waist", "abdominals"],
  deep_core: ["abs", "core", "abdominals"],
  chest: ["chest", "pecs", "pectorals"],
  front_delts: ["shoulders", "delts", "deltoids"],
  side_delts: ["shoulders", "delts", "deltoids"],
  serratus: ["shoulder blades"],
  triceps: ["triceps", "arms", "upper arms"],
  biceps: ["biceps", "arms", "upper arms"],
  forearms: ["forearms", "arms", "grip", "lower arms"],
  neck: ["neck"],
};

/** Of what needs nothing. */
export const NO_EQUIPMENT = "no-equipment, bodyweight";

/** Other names of single exercises, and what people come looking for when they mean them. */
export const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  "back-extension-floor": ["prone extension", "cobra lift"],
  "back-extension-bench": ["hyperextension", "roman chair"],
  "superman-alternating": ["swimmers"],
  "db-overhead-lat-pull": ["overhead lat pull"],
  "backpack-rdl": ["rdl"],
  "db-rdl": ["rdl", "stiff-leg deadlift"],
  "db-rdl-staggered": ["b-stance rdl"],
  "single-leg-rdl": ["rdl"],
  "bb-rdl": ["rdl", "stiff-leg deadlift"],
  "trap-bar-deadlift": ["hex bar deadlift"],
  "bulgarian-split-squat": ["bulgarian split squat"],
  "band-lateral-walk": ["monster walk", "crab walk"],
  "sit-to-stand": ["chair squat", "box squat"],
  "db-shoulder-press": ["overhead press", "military press"],
  "lateral-raise": ["side raise"],
  "db-curl": ["biceps curl"],
  "close-push-up": ["diamond push-up"],
  "ab-wheel": ["ab roller", "rollout"],
  "curl-up": ["mcgill curl-up", "crunch"],
  woodchop: ["wood chopper"],
  "farmer-carry": ["farmer's walk"],
  "suitcase-carry": ["one-sided carry"],
  "prone-press-up": ["cobra", "mckenzie press-up"],
  "inverted-row": ["australian pull-up", "body row"],
  "inverted-row-bent-knee": ["australian pull-up"],
  "suspension-row": ["trx row"],
  "db-reverse-fly": ["rear delt fly", "rear delt raise"],
  "reverse-pec-deck": ["rear delt machine"],
  "stair-machine": ["stairmaster", "step mill"],
  "rower-steady": ["rower", "erg", "ergometer"],
  "rower-intervals": ["rower", "erg", "ergometer"],
  "heavy-bag-30-30": ["boxing", "punching bag"],
  "speed-bag-30-30": ["boxing"],
  elliptical: ["cross trainer"],
  "jump-rope": ["skipping"],
  "bike-steady": ["cycling", "exercise bike"],
  "bike-intervals": ["cycling", "exercise bike", "spinning"],
  "brisk-walk": ["walking"],
  "figure-four": ["piriformis stretch", "glute stretch"],
  "upper-trap-stretch": ["neck stretch"],
  "chin-tuck": ["neck"],
  "wall-sit": ["wall squat"],
  "hinge-drill-wall": ["hip hinge"],
};

/** Of words that mean the same wherever they stand; each finds the others. */
export const SAME_WORDS: readonly (readonly string[])[] = [
  ["dumbbell", "db"],
  ["kettlebell", "kb"],
  ["barbell", "bb"],
  ["fly", "flye"],
  ["bodyweight", "bw"],
  ["one-arm", "single-arm"],
  ["backpack", "rucksack"],
  ["treadmill", "running machine"],
];

/** What is typed finds these as well, but not the other way round. */
export const WIDER_WORDS: Readonly<Record<string, readonly string[]>> = {
  sofa: ["couch"],
  trx: ["suspension"],
  hams: ["hamstring"],
  chinup: ["pullup"],
};
