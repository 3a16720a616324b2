import { exercises, muscles } from "../../exercise/index.ts";
import type { Exercise } from "../../exercise/index.ts";
import type { Level, WeekProfile } from "../week/types.ts";
import { PLANNING_GROUPS, RECOVERY_NUMBERS, STAPLE_NUMBERS, VOLUME_NUMBERS } from "./numbers.ts";
import type { PlanningGroup } from "./numbers.ts";

const LEVELS: Readonly<Record<Level, number>> = { beginner: 1, intermediate: 2, advanced: 3 };

const has = (list: readonly string[], word: string): boolean => list.includes(word);

/** Levels by which an exercise lies below the person's; 0 for one at or above it. */
export const levelsUnder = ({ level }: Exercise, of: Level): number =>
  Math.max(0, LEVELS[of] - level);

/** Levels by which an exercise lies above the person's; 0 for one at or below it. */
export const levelsAbove = ({ level }: Exercise, of: Level): number =>
  Math.max(0, level - LEVELS[of]);

export const isStrength = ({ kind }: Exercise): boolean =>
  kind === "strength" || kind === "stability";
export const isCardio = ({ kind }: Exercise): boolean => kind === "cardio" || kind === "interval";

/** The hardest worked muscle of a group, as a fraction of a set; 0 when none works. */
export const plainShare = (exercise: Exercise, group: PlanningGroup): number =>
  Math.max(
    0,
    ...muscles
      .filter((muscle) => muscle.group === group)
      .map(({ id }) => exercise.muscles[id] ?? 0),
  );

/**
 * What one set counts for a group, in sets: 1 or 0.5, times 0.75 or 0.5 for light work one or two
 * levels below the person's; nothing below 0.25 (training.md 1.2).
 */
export const shareOf = (exercise: Exercise, group: PlanningGroup, level: Level): number => {
  const plain = plainShare(exercise, group);
  if (plain < VOLUME_NUMBERS.countFrom) return 0;
  const isLight = has(VOLUME_NUMBERS.discount.loads, exercise.load);
  const under = levelsUnder(exercise, level);
  const counted = isLight ? plain * (VOLUME_NUMBERS.discount.byLevelsBelow[under] ?? 1) : plain;
  return counted < VOLUME_NUMBERS.dropBelow ? 0 : counted;
};

/** Whether a set is direct work for the group: at least 0.75 after the discount. */
export const isDirect = (exercise: Exercise, group: PlanningGroup, level: Level): boolean =>
  shareOf(exercise, group, level) >= RECOVERY_NUMBERS.directFrom;

export const focusOf = ({ focus }: WeekProfile): readonly PlanningGroup[] =>
  PLANNING_GROUPS.filter((group) => has(VOLUME_NUMBERS.focusGroups[focus], group));

export type Filter = "equipment" | "condition" | "dislike" | "level";
export const FILTERS: readonly Filter[] = ["equipment", "condition", "dislike", "level"];

/** Whether all of some alternative is there; `none` needs nothing. */
export const fitsPlace = (
  { equipment }: Exercise,
  place: string,
  { places }: WeekProfile,
): boolean => {
  const things = new Set(places[place] ?? []);
  return equipment.some((needed) => needed.every((thing) => thing === "none" || things.has(thing)));
};

/** Avoid is never allowed, caution not while the condition is active. */
export const isRuledOut = (exercise: Exercise, { conditions }: WeekProfile): boolean =>
  conditions.some(({ tag, severity }) => {
    const word = exercise.contra[tag];
    return word === "avoid" || (word === "caution" && severity === "active");
  });

/** Allowed, with care: caution for a condition of the past. */
export const asksCare = (exercise: Exercise, { conditions }: WeekProfile): boolean =>
  conditions.some(
    ({ tag, severity }) => severity === "history" && exercise.contra[tag] === "caution",
  );

/** Whether a list of ids and patterns names the exercise. */
export const isNamedIn = ({ id, pattern }: Exercise, words: readonly string[]): boolean =>
  has(words, id) || has(words, pattern);

const passes = (
  exercise: Exercise,
  filter: Filter,
  profile: WeekProfile,
  places: readonly string[],
): boolean => {
  switch (filter) {
    case "equipment":
      return places.some((place) => fitsPlace(exercise, place, profile));
    case "condition":
      return !isRuledOut(exercise, profile);
    case "dislike":
      return !isNamedIn(exercise, profile.dislikes);
    case "level":
      return levelsAbove(exercise, profile.level) === 0;
  }
};

/** The places of the training days. */
export const placesOf = ({ days }: WeekProfile): readonly string[] =>
  days.map(({ place }) => place);

/** Whether the person can do the exercise at one of these places. */
export const isEligible = (
  exercise: Exercise,
  profile: WeekProfile,
  places: readonly string[] = placesOf(profile),
): boolean => FILTERS.every((filter) => passes(exercise, filter, profile, places));

/** The first filter after which none of the candidates is left; null when some are (training.md 6.6). */
export const barrierTo = (
  candidates: readonly Exercise[],
  profile: WeekProfile,
  places: readonly string[] = placesOf(profile),
): Filter | null => {
  let left = candidates;
  for (const filter of FILTERS) {
    left = left.filter((exercise) => passes(exercise, filter, profile, places));
    if (left.length === 0) return filter;
  }
  return null;
};

export type Staple = keyof typeof STAPLE_NUMBERS;
export const STAPLES = Object.keys(STAPLE_NUMBERS) as readonly Staple[];

/** The exercises of a slot: those that serve it, and those that stand in for them. */
export const stapleEntries = (
  staple: Staple,
): { readonly direct: readonly Exercise[]; readonly alternate: readonly Exercise[] } => {
  const { direct, alternate } = STAPLE_NUMBERS[staple];
  return {
    direct: exercises.filter(({ articleSlot }) => articleSlot === direct),
    alternate: exercises.filter(
      ({ articleSlot }) => alternate !== null && articleSlot === alternate,
    ),
  };
};

/** What meets a staple for this person: its own entries, and the alternates only when none can be done. */
export const stapleAnswers = (staple: Staple, profile: WeekProfile): readonly Exercise[] => {
  const { direct, alternate } = stapleEntries(staple);
  const possible = direct.filter((exercise) => isEligible(exercise, profile));
  return possible.length > 0
    ? possible
    : alternate.filter((exercise) => isEligible(exercise, profile));
};
