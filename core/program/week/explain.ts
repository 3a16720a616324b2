import { exerciseById } from "../../exercise/index.ts";
import type { Exercise } from "../../exercise/index.ts";
import { causeOf, freeDay, longerDays, quickCause, withDay } from "./causes.ts";
import type { Cause } from "./causes.ts";
import { exclusionOf } from "./eligibility.ts";
import { equipmentFix, minutesFix } from "./fixes.ts";
import type { FixContext } from "./fixes.ts";
import { fixMessages } from "./fix-messages.ts";
import { openWishes } from "./measure.ts";
import { probeOf, tryOut } from "./probe.ts";
import type { Solved } from "./solve.ts";
import type { Problem } from "./tables.ts";
import { nameNumbers } from "./translate.ts";
import type { UnmetWish, WeekDay, WeekFix, WeekProfile } from "./types.ts";
import { unmetText } from "./wish-messages.ts";
import { impossiblePatterns, isFrameKind, useWishesOf } from "./wishes.ts";
import type { ImpossibleWish } from "./wishes.ts";

/** Causes take a search or two each; of the cheapest wishes only whether longer days would do is asked. */
const MOST_CAUSES = 8;
/** Fixes take a search each; more of them than a person reads are not computed. */
const MOST_MINUTES_FIXES = 2;

const dislikeFix = (candidates: readonly Exercise[], profile: WeekProfile): WeekFix | null => {
  const disliked = candidates.find(
    ({ id, pattern }) => profile.dislikes.includes(id) || profile.dislikes.includes(pattern),
  );
  if (!disliked) return null;
  const allow = profile.dislikes.includes(disliked.id) ? disliked.id : disliked.pattern;
  return { kind: "dislike", allow, text: fixMessages.dislike(disliked.name) };
};

const dayFix = (wish: string, { profile, plan, now }: FixContext): WeekFix | null => {
  const day = freeDay(profile);
  const added = day ? withDay(profile, day).days.at(-1) : undefined;
  if (!day || !added) return null;
  const after = tryOut({ profile: withDay(profile, day), start: plan });
  return after.open.has(wish) || after.open.size >= now.open.size
    ? null
    : { kind: "day", ...added, text: fixMessages.day(day, added.minutes) };
};

const unmetOf = (wish: string, missing: number, cause: Cause, fix: WeekFix | null): UnmetWish => {
  const text = unmetText(wish, missing, cause.reason, cause.price);
  return {
    wish,
    reason: cause.reason,
    ...(fix ? { fix } : {}),
    text: fix ? `${text} ${fix.text}` : text,
  };
};

const impossibleUnmet = (
  { wish, reason, candidates }: ImpossibleWish,
  context: FixContext,
): UnmetWish => {
  const fixOf = (): WeekFix | null => {
    switch (reason) {
      case "equipment":
        return equipmentFix(wish, candidates, context);
      case "dislike":
        return dislikeFix(candidates, context.profile);
      case "frequency":
        return dayFix(wish, context);
      case "condition":
      case "level":
        return null;
    }
  };
  return unmetOf(wish, 1, { reason, price: null }, fixOf());
};

/** Locked movements and stretches that found no room in the warm-up or the stretches. */
const lockedOut = ({ profile }: Problem, days: readonly WeekDay[]): readonly UnmetWish[] =>
  profile.locked.flatMap(({ exercise: id, day }): UnmetWish[] => {
    const exercise = exerciseById(id);
    const wanted = days.filter((one) => day === undefined || one.day === day);
    if (!exercise || !isFrameKind(exercise) || wanted.length === 0) return [];
    const places = wanted.map(({ place }) => place);
    if (exclusionOf(exercise, profile, places) !== null) return [];
    return wanted.some(({ items }) => items.some((item) => item.exercise === id))
      ? []
      : [unmetOf(`lock:${id}`, 1, { reason: "time", price: null }, null)];
  });

/**
 * Every wish that the plan leaves open, with its true cause and the smallest change that would meet it:
 * what nothing can meet first, then what costs most (training.md 6.6).
 */
export const explainWeek = (
  problem: Problem,
  solved: Solved,
  days: readonly WeekDay[],
): readonly UnmetWish[] => {
  const { profile } = problem;
  const plan = nameNumbers(problem, solved.numbers);
  const open = openWishes(problem, solved.numbers);
  const now = probeOf(profile, solved.value, open, plan);
  const context: FixContext = { profile, now, plan };
  const impossible = [...useWishesOf(profile).impossible, ...impossiblePatterns(profile)];
  const ruledOut = new Set(impossible.map(({ wish }) => wish));

  let tried = 0;
  const unexplained = open.filter(({ wish }) => !ruledOut.has(wish));
  const longer =
    unexplained.length > 0 ? tryOut({ profile: longerDays(profile), start: plan }) : now;
  const openUnmet = unexplained.map((wish, index) => {
    const cause: Cause =
      index < MOST_CAUSES
        ? causeOf(wish, problem, { probe: now, longer, plan })
        : quickCause(wish, problem, longer);
    if (cause.reason === "frequency")
      return unmetOf(wish.wish, wish.missing, cause, dayFix(wish.wish, context));
    // More time for cardio is not offered: it can be walked on any day.
    if (cause.reason !== "time" || tried >= MOST_MINUTES_FIXES || wish.wish === "cardio")
      return unmetOf(wish.wish, wish.missing, cause, null);
    tried += 1;
    const fix = minutesFix(wish.wish, context);
    return unmetOf(wish.wish, wish.missing, cause, fix);
  });
  return [
    ...impossible.map((wish) => impossibleUnmet(wish, context)),
    ...openUnmet,
    ...lockedOut(problem, days),
  ];
};
