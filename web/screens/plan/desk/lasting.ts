import { exerciseById, patternIds } from "@dorsal/core/exercise";
import type { Profile } from "@dorsal/core/record";
import type { WeekProfile } from "../../../planner/index.ts";
import { tidied } from "./edits.ts";

/** Whether two values are alike, field by field in the same order. */
export const isSameValue = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** A list after what was added to another and removed from it; the rest of it stays. */
const listAfter = <T>(
  list: readonly T[],
  before: readonly T[],
  after: readonly T[],
  keyOf: (one: T) => string,
): readonly T[] => {
  const had = new Set(before.map(keyOf));
  const has = new Set(after.map(keyOf));
  const kept = list.filter((one) => !had.has(keyOf(one)) || has.has(keyOf(one)));
  const come = after.filter((one) => !had.has(keyOf(one)));
  return [...new Map([...kept, ...come].map((one) => [keyOf(one), one])).values()];
};

export type Words = Pick<WeekProfile, "likes" | "dislikes" | "locked">;

const itself = (word: string): string => word;

const lockKey = ({ exercise, day }: Words["locked"][number]): string => `${exercise}@${day ?? ""}`;

/** Liked, left out and kept, after what a change added and removed. */
export const wordsAfter = (words: Words, before: Words, after: Words): Words => ({
  likes: listAfter(words.likes, before.likes, after.likes, itself),
  dislikes: listAfter(words.dislikes, before.dislikes, after.dislikes, itself),
  locked: listAfter(words.locked, before.locked, after.locked, lockKey),
});

/**
 * What a change asks of the week, told to the profile, so that the next plan begins from it. Only
 * what the change is about: what was told elsewhere since the week was planned stays.
 */
export const profileWith = (profile: Profile, before: WeekProfile, after: WeekProfile): Profile => {
  const days = tidied(after).days;
  return {
    ...profile,
    ...wordsAfter(profile, before, after),
    ...(before.focus === after.focus ? {} : { focus: after.focus }),
    ...(before.level === after.level || !profile.person
      ? {}
      : { person: { ...profile.person, level: after.level } }),
    ...(isSameValue(tidied(before).days, days)
      ? {}
      : { days, sessionsPerWeek: Math.max(1, days.length) }),
  };
};

const patterns: ReadonlySet<string> = new Set(patternIds);

/** What a week is asked, with what the person has told since of their body and of what to leave out. */
export const toldNow = (asked: WeekProfile, profile: Profile): WeekProfile => ({
  ...asked,
  conditions: profile.conditions.map(({ tag, severity }) => ({ tag, severity })),
  dislikes: profile.dislikes.filter((word) => exerciseById(word) !== null || patterns.has(word)),
});

/** What of a change outlasts a week that is different: words, but no days and no places. */
export const lastingWords = (
  before: WeekProfile,
  after: WeekProfile,
  usual: WeekProfile,
): Words => {
  const daysOf = ({ days }: WeekProfile) => tidied({ ...before, days }).days.map(({ day }) => day);
  const usualDays = daysOf(usual);
  // What is kept goes along with a day that moves in this one week, and comes back with it.
  const locked = isSameValue(daysOf(before), daysOf(after))
    ? after.locked.filter(({ day }) => day === undefined || usualDays.includes(day))
    : before.locked;
  return { likes: after.likes, dislikes: after.dislikes, locked };
};
