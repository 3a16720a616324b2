import { canDo } from "../../exercise/index.ts";
import type { Exercise } from "../../exercise/index.ts";
import { levelNumber } from "./rules.ts";
import type { WeekProfile } from "./types.ts";

/** Why an exercise is out, in the order in which it is asked. */
const EXCLUSIONS = ["equipment", "condition", "dislike", "level"] as const;
export type Exclusion = (typeof EXCLUSIONS)[number];

/** Sets of things by place, made once for each list of places: they are asked for thousands of times. */
const thingSets = new WeakMap<WeekProfile["places"], Map<string, ReadonlySet<string>>>();

/** Things of a place; nothing at all is there everywhere. */
export const thingsAt = (place: string, { places }: WeekProfile): ReadonlySet<string> => {
  const known = thingSets.get(places) ?? new Map<string, ReadonlySet<string>>();
  thingSets.set(places, known);
  const things = known.get(place) ?? new Set(["none", ...(places[place] ?? [])]);
  known.set(place, things);
  return things;
};

/** Whether a word of a person names this exercise or its pattern. */
export const isNamed = (exercise: Exercise, words: readonly string[]): boolean =>
  words.includes(exercise.id) || words.includes(exercise.pattern);

/** Avoid: never. Caution: not while the condition is active (training.md 1.3). */
const isContraindicated = (exercise: Exercise, { conditions }: WeekProfile): boolean =>
  conditions.some(({ tag, severity }) => {
    const word = exercise.contra[tag];
    return word === "avoid" || (word === "caution" && severity === "active");
  });

/** Whether the exercise is allowed, but asks for care because of a condition of the past. */
export const needsCaution = (exercise: Exercise, { conditions }: WeekProfile): boolean =>
  conditions.some(
    ({ tag, severity }) => exercise.contra[tag] === "caution" && severity === "history",
  );

/** Why an exercise is out by one of the questions; the equipment is that of any of the places given. */
const isOutBy = (
  question: Exclusion,
  exercise: Exercise,
  profile: WeekProfile,
  places: readonly string[],
): boolean => {
  switch (question) {
    case "equipment":
      return !places.some((place) => canDo(exercise, thingsAt(place, profile)));
    case "condition":
      return isContraindicated(exercise, profile);
    case "dislike":
      return isNamed(exercise, profile.dislikes);
    case "level":
      return exercise.level > levelNumber(profile.level);
  }
};

/** The first reason why an exercise cannot be done at any of the places; null when it can. */
export const exclusionOf = (
  exercise: Exercise,
  profile: WeekProfile,
  places: readonly string[],
): Exclusion | null =>
  EXCLUSIONS.find((question) => isOutBy(question, exercise, profile, places)) ?? null;

/** Of a wish that many exercises could meet: the first question after which none is left; null when some are. */
export const exclusionOfAll = (
  candidates: readonly Exercise[],
  profile: WeekProfile,
  places: readonly string[],
): Exclusion | null => {
  let left = candidates;
  for (const question of EXCLUSIONS) {
    left = left.filter((exercise) => !isOutBy(question, exercise, profile, places));
    if (left.length === 0) return question;
  }
  return null;
};
