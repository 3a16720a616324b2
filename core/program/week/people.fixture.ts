import type { Weekday } from "../../record/index.ts";
import { equipmentIds, exercises } from "../../exercise/index.ts";
import { seededRandom } from "./random.ts";
import type { Level, WeekProfile } from "./types.ts";

/**
 * Invented people of the kind that plan a week: the same number is always the same person. For the
 * benchmark and the properties; what no person would say is in `anyProfile`.
 */

const HOUSEHOLD = ["mat", "wall", "door", "towel", "chair", "table", "couch", "stairs"] as const;
const GYM = equipmentIds.filter(
  (id) => !["none", "backpack", "couch", "table", "door", "towel", "stairs"].includes(id),
);

/** What people own, the usual first. */
const KITS: readonly (readonly string[])[] = [
  HOUSEHOLD,
  [...HOUSEHOLD, "backpack"],
  [...HOUSEHOLD, "long_band"],
  [...HOUSEHOLD, "long_band", "mini_band"],
  [...HOUSEHOLD, "dumbbell"],
  [...HOUSEHOLD, "dumbbell", "bench", "long_band", "mini_band"],
  [...HOUSEHOLD, "kettlebell", "long_band", "pullup_bar"],
  [...HOUSEHOLD, "pullup_bar", "backpack", "mini_band"],
  [...HOUSEHOLD, "suspension", "jump_rope", "foam_roller"],
  [...HOUSEHOLD, "barbell", "plate", "rack", "bench", "dumbbell", "pullup_bar"],
  [...HOUSEHOLD, "dumbbell", "swiss_ball", "bike"],
  ["mat", "wall"],
];
const listOf = (words: string): readonly string[] => words.split(" ");

const HOTEL = listOf("mat wall chair dumbbell bench treadmill bike towel");
const SMALL_GYM = listOf(
  "mat wall chair dumbbell bench incline_bench cable lat_pulldown seated_row leg_press leg_curl chest_press treadmill bike rower step",
);

const WEEKS = [
  "mon wed fri",
  "tue thu sat",
  "tue fri",
  "mon thu",
  "sat sun",
  "mon wed",
  "wed sun",
  "sat",
  "mon tue thu fri",
  "mon wed fri sat",
  "tue thu sat sun",
  "mon wed thu sat",
  "mon wed sat",
  "mon fri sun",
  "thu fri sat",
  "mon tue wed thu fri",
  "mon tue wed fri sat",
  "mon tue wed thu fri sat",
  "mon tue wed thu fri sat sun",
] as const;
const MINUTES = [
  10, 12, 15, 15, 18, 20, 20, 25, 26, 30, 30, 30, 35, 40, 45, 45, 50, 60, 60, 75, 90,
];

const CONDITIONS: readonly (readonly string[])[] = [
  ["low_back_flexion", "low_back_extension", "low_back_load"],
  ["low_back_flexion"],
  ["low_back_extension"],
  ["low_back_load"],
  ["shoulder"],
  ["knee"],
  ["wrist"],
  ["neck"],
  ["hypertension"],
  ["osteoporosis", "balance"],
  ["knee", "hypertension"],
  ["pregnancy"],
];

const DISLIKES = ["interval", "lunge", "squat", "v_pull", "core_flex", "cardio", "carry"] as const;

/** The person of a number. */
export const personOf = (number: number): WeekProfile => {
  const random = seededRandom(Math.imul(number + 1, 0x9e37_79b1));
  const oneOf = <Item>(list: readonly Item[]): Item =>
    list[Math.floor(random() * list.length)] as Item;
  const isSo = (chance: number): boolean => random() < chance;

  const level: Level = oneOf(["beginner", "beginner", "intermediate", "intermediate", "advanced"]);
  const home = isSo(0.5) ? oneOf(KITS.slice(0, 6)) : oneOf(KITS);
  const other = oneOf([GYM, GYM, SMALL_GYM, HOTEL]);
  const placeShare = oneOf([0, 0, 0.4, 1]);
  const usual = oneOf(MINUTES);
  const isVaried = isSo(0.3);
  const days = oneOf(WEEKS)
    .split(" ")
    .map((day) => ({
      day: day as Weekday,
      minutes: isVaried ? oneOf(MINUTES) : usual,
      place: isSo(placeShare) ? "gym" : "home",
    }));
  const age = 18 + Math.floor(random() * 60);
  const sex = isSo(0.5) ? "female" : "male";
  const tags = isSo(0.4) ? oneOf(CONDITIONS) : [];
  const isPossible = tags.every((tag) => tag !== "pregnancy" || (sex === "female" && age < 45));
  const severity = isSo(0.6) ? "active" : "history";
  const things = new Set(["none", ...home, ...other]);
  const known = exercises.filter(
    ({ equipment, kind }) =>
      kind !== "mobility" &&
      kind !== "stretch" &&
      equipment.some((set) => set.every((thing) => things.has(thing))),
  );
  const some = (most: number): readonly string[] => [
    ...new Set(Array.from({ length: 1 + Math.floor(random() * most) }, () => oneOf(known).id)),
  ];
  return {
    age,
    sex,
    level,
    focus: oneOf(["upper", "lower", "both"]),
    days,
    places: { home, gym: other },
    conditions: isPossible ? tags.map((tag) => ({ tag, severity })) : [],
    redFlags: [],
    dislikes: isSo(0.25) ? (isSo(0.5) ? [oneOf(DISLIKES)] : some(3)) : [],
    likes: isSo(0.25) ? some(3) : [],
    locked: isSo(0.15) ? some(2).map((exercise) => ({ exercise })) : [],
    previous: isSo(0.3) ? some(10) : [],
    cardioOutsideMin: oneOf([0, 0, 0, 60, 150]),
    deficit: oneOf(["none", "moderate", "moderate", "large"]),
  };
};
