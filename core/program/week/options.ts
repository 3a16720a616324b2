import { exercises } from "../../exercise/index.ts";
import type { Exercise } from "../../exercise/index.ts";
import { hashText } from "../../quantity/index.ts";
import { PARTS_PER_SET, levelsBelow, partsByGroup } from "./contribution.ts";
import { exclusionOf, isNamed, needsCaution } from "./eligibility.ts";
import type { Bout, Option, ProblemDay, ProblemGroup } from "./tables.ts";
import { CARDIO, OBJECTIVE, PATTERN_WISHES, RECOVERY } from "./rules.ts";
import { cyclesOf, timingOf } from "./timing.ts";
import type { Timing } from "./timing.ts";
import type { WeekProfile } from "./types.ts";
import { useWishesOf } from "./wishes.ts";
import type { UseWish } from "./wishes.ts";

const isMain = ({ kind }: Exercise): boolean => kind === "strength" || kind === "stability";
const isCardio = ({ kind }: Exercise): boolean => kind === "cardio" || kind === "interval";

const tieOf = (exercise: Exercise, day: ProblemDay): number =>
  (OBJECTIVE.tie * hashText(`${exercise.id}@${day.day}`)) / 2 ** 32;

const qualityOf = (exercise: Exercise, profile: WeekProfile): number => {
  const { factor, base, levelMatch, loadability } = OBJECTIVE.quality;
  const match = levelMatch[levelsBelow(exercise, profile.level)] ?? 0;
  return factor * (match + loadability[exercise.load] - base);
};

/** Points for what the person did before or likes. */
const preferencePoints = (exercise: Exercise, profile: WeekProfile): number => {
  const { previous, other, liked } = OBJECTIVE.bonus;
  return (
    (profile.previous.includes(exercise.id) ? previous : other) +
    (isNamed(exercise, profile.likes) ? liked : 0)
  );
};

/** Cardio is not scored by preference (the reference's bounds show it); between equals it decides. */
const preferredTie = (exercise: Exercise, profile: WeekProfile): number =>
  profile.previous.includes(exercise.id) || isNamed(exercise, profile.likes) ? OBJECTIVE.tie : 0;

const wishNumbers = (
  exercise: Exercise,
  { day }: ProblemDay,
  wishes: readonly UseWish[],
): readonly number[] =>
  wishes.flatMap((wish, index) =>
    wish.exercises.has(exercise.id) && (wish.day === null || wish.day === day) ? [index] : [],
  );

const numbering = (words: readonly string[]): ReadonlyMap<string, number> =>
  new Map([...new Set(words)].map((word, index) => [word, index]));

const chainOf = (exercise: Exercise): string => exercise.chain ?? exercise.id;

/** Exercises of one kind that this person may do somewhere in the week, with their days. */
const eligibleUses = (
  profile: WeekProfile,
  days: readonly ProblemDay[],
  isWanted: (exercise: Exercise) => boolean,
): readonly { readonly exercise: Exercise; readonly day: number }[] =>
  exercises
    .filter(isWanted)
    .flatMap((exercise) =>
      days.flatMap(({ place }, day) =>
        exclusionOf(exercise, profile, [place]) === null ? [{ exercise, day }] : [],
      ),
    );

const directGroups = (
  gains: Option["gains"],
  groups: readonly ProblemGroup[],
  isWanted: (group: ProblemGroup) => boolean,
): readonly number[] =>
  gains.flatMap(({ group, parts }) => {
    const found = groups[group];
    return found && isWanted(found) && parts >= RECOVERY.directFrom * PARTS_PER_SET ? [group] : [];
  });

/** What of an option is the same on every day. */
interface ExerciseFacts extends Pick<
  Option,
  "gains" | "direct" | "isFocusDirect" | "patternWishes" | "isPull" | "isPush" | "isHeavyHinge"
> {
  readonly points: number;
  readonly timings: { readonly circuit: Timing; readonly straight: Timing };
}

const exerciseFacts = (
  exercise: Exercise,
  profile: WeekProfile,
  groups: readonly ProblemGroup[],
): ExerciseFacts => {
  const parts = partsByGroup(exercise, profile.level);
  const gains = groups.flatMap(({ id }, group) => {
    const gain = parts.get(id);
    return gain === undefined ? [] : [{ group, parts: gain }];
  });
  const { pattern } = exercise;
  return {
    gains,
    direct: directGroups(gains, groups, ({ isSpaced }) => isSpaced),
    isFocusDirect: directGroups(gains, groups, ({ isFocus }) => isFocus).length > 0,
    patternWishes: PATTERN_WISHES.flatMap(({ patterns }, index) =>
      (patterns as readonly string[]).includes(pattern) ? [index] : [],
    ),
    isPull: pattern === "h_pull" || pattern === "v_pull",
    isPush: pattern === "h_push" || pattern === "v_push",
    isHeavyHinge:
      pattern === "hinge" &&
      exercise.load === "external" &&
      (parts.get("low_back") ?? 0) * 2 >= PARTS_PER_SET,
    points:
      preferencePoints(exercise, profile) +
      qualityOf(exercise, profile) -
      (needsCaution(exercise, profile) ? OBJECTIVE.penalty.caution : 0),
    timings: { circuit: timingOf(exercise, true), straight: timingOf(exercise, false) },
  };
};

/** Every exercise of the main part on every day that it is eligible for. */
export const optionsOf = (
  profile: WeekProfile,
  days: readonly ProblemDay[],
  groups: readonly ProblemGroup[],
): {
  readonly options: readonly Option[];
  readonly wishes: readonly UseWish[];
  readonly lostPoints: number;
  readonly patterns: readonly string[];
  readonly chains: readonly string[];
} => {
  const { possible: wishes, impossible } = useWishesOf(profile);
  const uses = eligibleUses(profile, days, isMain);
  const patternNumbers = numbering(uses.map(({ exercise }) => exercise.pattern));
  const chainNumbers = numbering(uses.map(({ exercise }) => chainOf(exercise)));
  const factsById = new Map<string, ExerciseFacts>();
  const factsOf = (exercise: Exercise): ExerciseFacts => {
    const known = factsById.get(exercise.id) ?? exerciseFacts(exercise, profile, groups);
    factsById.set(exercise.id, known);
    return known;
  };

  const options = uses.flatMap(({ exercise, day: number }): Option[] => {
    const day = days[number];
    if (!day) return [];
    const { points, timings, ...facts } = factsOf(exercise);
    const { base, perSet } = day.isCircuit ? timings.circuit : timings.straight;
    return [
      {
        exercise,
        day: number,
        baseSec: base,
        perSetSec: perSet,
        fewestSets: day.fewestSets,
        mostSets: day.mostSets,
        ...facts,
        pattern: patternNumbers.get(exercise.pattern) ?? 0,
        chain: chainNumbers.get(chainOf(exercise)) ?? 0,
        onceWishes: wishNumbers(exercise, day, wishes),
        usePoints: points + tieOf(exercise, day),
      },
    ];
  });
  return {
    options,
    wishes,
    lostPoints: impossible.reduce((total, { penalty }) => total + penalty, 0),
    patterns: [...patternNumbers.keys()],
    chains: [...chainNumbers.keys()],
  };
};

/** Every steady or interval cardio on every day that it is eligible for. */
export const boutsOf = (
  profile: WeekProfile,
  days: readonly ProblemDay[],
  wishes: readonly UseWish[],
): { readonly bouts: readonly Bout[]; readonly cardioChains: readonly string[] } => {
  const uses = eligibleUses(profile, days, isCardio);
  const chainNumbers = numbering(uses.map(({ exercise }) => chainOf(exercise)));
  const bouts = uses.flatMap(({ exercise, day: number }): Bout[] => {
    const day = days[number];
    if (!day) return [];
    const range = cyclesOf(exercise);
    const factor = exercise.met >= CARDIO.vigorousMet ? CARDIO.vigorousFactor : 1;
    return [
      {
        exercise,
        day: number,
        ...range,
        minutesPerCycle: (range.cycleSec / 60) * factor,
        chain: chainNumbers.get(chainOf(exercise)) ?? 0,
        isInterval: exercise.kind === "interval",
        onceWishes: wishNumbers(exercise, day, wishes),
        usePoints:
          preferredTie(exercise, profile) -
          OBJECTIVE.penalty.cardioBlock -
          (needsCaution(exercise, profile) ? OBJECTIVE.penalty.cautionCardio : 0) +
          tieOf(exercise, day),
      },
    ];
  });
  return { bouts, cardioChains: [...chainNumbers.keys()] };
};
