import type { Weekday } from "../../record/index.ts";
import { exerciseById, exercises } from "../../exercise/index.ts";
import type { Exercise } from "../../exercise/index.ts";
import { exclusionOf, exclusionOfAll } from "./eligibility.ts";
import type { Exclusion } from "./eligibility.ts";
import { OBJECTIVE, PATTERN_WISHES, STAPLES } from "./rules.ts";
import type { WeekProfile } from "./types.ts";

/** A wish to be met by one use of any of its exercises. */
export interface UseWish {
  readonly wish: string;
  readonly penalty: number;
  readonly exercises: ReadonlySet<string>;
  /** Null: any day. */
  readonly day: Weekday | null;
}

/** A wish that no eligible exercise can meet, and the first reason why. */
export interface ImpossibleWish {
  readonly wish: string;
  readonly reason: Exclusion | "frequency";
  readonly candidates: readonly Exercise[];
  readonly penalty: number;
}

export interface Wishes {
  readonly possible: readonly UseWish[];
  readonly impossible: readonly ImpossibleWish[];
}

const placesOf = ({ days }: WeekProfile): readonly string[] => [
  ...new Set(days.map(({ place }) => place)),
];

/** Exercises that serve a staple: those of its own slot and those that may stand in. */
const staplesCandidates = (slots: readonly string[]): readonly Exercise[] =>
  exercises.filter(({ articleSlot }) => articleSlot !== null && slots.includes(articleSlot));

const stapleWishes = (profile: WeekProfile): Wishes => {
  const places = placesOf(profile);
  const possible: UseWish[] = [];
  const impossible: ImpossibleWish[] = [];
  for (const { id, slots } of STAPLES) {
    const wish = `staple:${id}`;
    const penalty = OBJECTIVE.penalty.staple;
    const bySlot = slots.map((slot) =>
      staplesCandidates([slot]).filter(
        (exercise) => exclusionOf(exercise, profile, places) === null,
      ),
    );
    const eligible = bySlot.find((list) => list.length > 0);
    if (eligible) {
      possible.push({
        wish,
        penalty,
        exercises: new Set(eligible.map((exercise) => exercise.id)),
        day: null,
      });
      continue;
    }
    const candidates = staplesCandidates(slots);
    const reason = exclusionOfAll(candidates, profile, places) ?? "equipment";
    impossible.push({ wish, reason, candidates, penalty });
  }
  return { possible, impossible };
};

/** Movements and stretches are locked into the warm-up and the cool-down, which the search does not fill. */
export const isFrameKind = ({ kind }: Exercise): boolean =>
  kind === "mobility" || kind === "stretch";

const lockWishes = (profile: WeekProfile): Wishes => {
  const possible: UseWish[] = [];
  const impossible: ImpossibleWish[] = [];
  const seen = new Set<string>();
  for (const { exercise: id, day } of profile.locked) {
    const exercise = exerciseById(id);
    const key = `${id}@${day ?? ""}`;
    if (!exercise || seen.has(key)) continue;
    seen.add(key);
    const wish = `lock:${id}`;
    const days = profile.days.filter((one) => day === undefined || one.day === day);
    const places = days.length > 0 ? days.map(({ place }) => place) : placesOf(profile);
    const reason =
      exclusionOf(exercise, profile, places) ?? (days.length === 0 ? "frequency" : null);
    if (reason) impossible.push({ wish, reason, candidates: [exercise], penalty: 0 });
    else if (!isFrameKind(exercise))
      possible.push({
        wish,
        penalty: OBJECTIVE.penalty.lock,
        exercises: new Set([id]),
        day: day ?? null,
      });
  }
  return { possible, impossible };
};

/** Staples and locks: those that something eligible can meet, and those that nothing can. */
export const useWishesOf = (profile: WeekProfile): Wishes => {
  const staples = stapleWishes(profile);
  const locks = lockWishes(profile);
  return {
    possible: [...staples.possible, ...locks.possible],
    impossible: [...staples.impossible, ...locks.impossible],
  };
};

/** Of the wished movements, those that no eligible exercise makes. */
export const impossiblePatterns = (profile: WeekProfile): readonly ImpossibleWish[] =>
  PATTERN_WISHES.flatMap(({ id, patterns }) => {
    const candidates = exercises.filter(({ pattern }) =>
      (patterns as readonly string[]).includes(pattern),
    );
    const reason = exclusionOfAll(candidates, profile, placesOf(profile));
    return reason ? [{ wish: `pattern:${id}`, reason, candidates, penalty: 0 }] : [];
  });
