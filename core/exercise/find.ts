import { createIndex, search } from "../search/index.ts";
import type { SearchDocument, SearchIndex } from "../search/index.ts";
import { exerciseById, exercises } from "./catalogue.ts";
import { canDo } from "./eligibility.ts";
import {
  MUSCLE_WORDS,
  NO_EQUIPMENT,
  OTHER_NAMES,
  PATTERN_WORDS,
  SAME_WORDS,
  WIDER_WORDS,
  patternName,
} from "./find/messages.ts";
import { HOUSEHOLD } from "./kit/chips.ts";
import { equipmentName } from "./kit/equipment.ts";
import { muscles } from "./muscles.ts";
import type { Exercise, ExerciseKind } from "./types.ts";

/** What a search leaves in; what is not given lets everything pass. */
export interface ExerciseFilters {
  /** Ids; an exercise works or stretches one of them, or has it help. */
  readonly muscles?: readonly string[];
  /** All that one has: an exercise that needs more is left out. */
  readonly equipment?: ReadonlySet<string>;
  readonly pattern?: string;
  readonly kind?: ExerciseKind;
  /** The hardest level that is offered. */
  readonly level?: Exercise["level"];
}

type Field =
  | "name"
  | "otherNames"
  | "mainPart"
  | "bodyParts"
  | "muscles"
  | "latin"
  | "helping"
  | "pattern"
  | "equipment"
  | "kind";

/** The muscle an exercise is for: of those that work hardest the first; none where none works. */
const mainMuscle = (exercise: Exercise): string | null => {
  const entries = Object.entries(exercise.muscles);
  const hardest = Math.max(...entries.map(([, fraction]) => fraction));
  return hardest >= 0.5
    ? (entries.find(([, fraction]) => fraction === hardest)?.[0] ?? null)
    : null;
};

/** A prime mover, or what is stretched or moved where nothing works hard. */
const isPrime = (exercise: Exercise, muscle: string): boolean => {
  const fraction = exercise.muscles[muscle];
  return fraction === 1 || fraction === 0 || mainMuscle(exercise) === muscle;
};

const isHelping = (exercise: Exercise, muscle: string): boolean =>
  exercise.muscles[muscle] === 0.5 && !isPrime(exercise, muscle);

/**
 * How likely an exercise is meant: the staples of the program first, then what most can do with
 * what most have. A stretch answers the name of a muscle after what makes it strong.
 */
const priorOf = (exercise: Exercise): number => {
  const isStaple = exercise.articleSlot !== null && !exercise.articleSlot.endsWith("_alt");
  const isStrength = exercise.kind === "strength" || exercise.kind === "stability";
  return (
    (isStaple ? 3 : 0) +
    (isStrength ? 3 : 0) +
    (exercise.level === 1 ? 1 : 0) +
    (canDo(exercise, new Set([...HOUSEHOLD, "mat", "dumbbell"])) ? 1 : 0)
  );
};

const thingsOf = ({ equipment }: Exercise): readonly string[] =>
  [...new Set(equipment.flat())].map((id) => (id === "none" ? NO_EQUIPMENT : equipmentName(id)));

const documentOf = (exercise: Exercise): SearchDocument<Field> => {
  const prime = muscles.filter(({ id }) => isPrime(exercise, id));
  const helping = muscles.filter(({ id }) => isHelping(exercise, id));
  return {
    id: exercise.id,
    prior: priorOf(exercise),
    fields: {
      name: exercise.name,
      otherNames: OTHER_NAMES[exercise.id] ?? [],
      mainPart: MUSCLE_WORDS[mainMuscle(exercise) ?? ""] ?? [],
      bodyParts: prime.flatMap(({ id }) => MUSCLE_WORDS[id] ?? []),
      muscles: prime.map(({ name }) => name),
      latin: prime.map(({ latin }) => latin),
      helping: helping.flatMap(({ id, name }) => [name, ...(MUSCLE_WORDS[id] ?? [])]),
      pattern: [patternName(exercise.pattern), ...(PATTERN_WORDS[exercise.pattern] ?? [])],
      equipment: thingsOf(exercise),
      kind: exercise.kind,
    },
  };
};

const PRIOR_WEIGHT = 0.4;

let index: SearchIndex | null = null;

/** Built when it is first asked for: a first screen that searches nothing does not pay for it. */
const exerciseIndex = (): SearchIndex => {
  index ??= createIndex<Field>(exercises.map(documentOf), {
    fields: {
      name: { weight: 10, isName: true },
      otherNames: { weight: 8 },
      mainPart: { weight: 9 },
      bodyParts: { weight: 7 },
      muscles: { weight: 6 },
      pattern: { weight: 4 },
      equipment: { weight: 3 },
      latin: { weight: 3 },
      helping: { weight: 2 },
      kind: { weight: 2 },
    },
    synonyms: { same: SAME_WORDS, oneWay: WIDER_WORDS },
    priorWeight: PRIOR_WEIGHT,
  });
  return index;
};

/** An exercise that was asked for, and how surely. */
export interface FoundExercise {
  readonly exercise: Exercise;
  /** What the match is worth, the same for an exercise as for anything else that is searched. */
  readonly score: number;
  /** The share of the query's words that it answers, up to 1. */
  readonly answered: number;
}

/** The exercises that a query means with how surely each is meant, to stand among other things. */
export const searchExercises = (query: string, limit: number): readonly FoundExercise[] =>
  search(exerciseIndex(), query, { limit }).flatMap(({ id, score, answered }) => {
    const exercise = exerciseById(id);
    return exercise ? [{ exercise, score: score / (1 + PRIOR_WEIGHT), answered }] : [];
  });

const passes = (exercise: Exercise, filters: ExerciseFilters): boolean => {
  const isWanted = (muscle: string): boolean =>
    isPrime(exercise, muscle) || isHelping(exercise, muscle);
  return (
    (filters.muscles === undefined || filters.muscles.some(isWanted)) &&
    (filters.equipment === undefined || canDo(exercise, filters.equipment)) &&
    (filters.pattern === undefined || exercise.pattern === filters.pattern) &&
    (filters.kind === undefined || exercise.kind === filters.kind) &&
    (filters.level === undefined || exercise.level <= filters.level)
  );
};

/**
 * The exercises that a person means, the likeliest first: by name, muscle, kind of movement or
 * equipment, typing errors allowed for. Nothing asked for is everything, in the catalogue's order,
 * which begins with the back.
 */
export const findExercises = (
  query: string,
  filters: ExerciseFilters = {},
): readonly Exercise[] => {
  const found =
    query.trim() === ""
      ? exercises
      : searchExercises(query, exercises.length).map(({ exercise }) => exercise);
  return found.filter((exercise) => passes(exercise, filters));
};
