import { kitChips } from "@dorsal/core/exercise";
import { weekDifference } from "@dorsal/core/program";
import type { DorsalRecord, LocalDate, Place, Profile, Week } from "@dorsal/core/record";
import type { WeekPlan, WeekProfile } from "../../planner/index.ts";

/** The week that holds now: of those that have begun, the one accepted last. */
export const currentWeek = (
  weeks: readonly DorsalRecord<"week">[],
  monday: LocalDate,
): DorsalRecord<"week"> | null =>
  weeks
    .filter(({ body }) => body.startedOn <= monday)
    .toSorted(
      (one, other) =>
        other.body.startedOn.localeCompare(one.body.startedOn) || other.id.localeCompare(one.id),
    )[0] ?? null;

/** What is asked of the week, told to the profile, so that the next plan begins from it. */
export const profileWith = (profile: Profile, asked: WeekProfile): Profile => ({
  ...profile,
  focus: asked.focus,
  person: profile.person ? { ...profile.person, level: asked.level } : null,
  days: asked.days,
  sessionsPerWeek: Math.max(1, asked.days.length),
  likes: asked.likes,
  dislikes: asked.dislikes,
  locked: asked.locked,
});

/** Kit chips of a place after some things were added to it. */
export const placeWith = (place: Place, things: readonly string[]): Place => ({
  ...place,
  have: [
    ...new Set([
      ...place.have,
      ...kitChips
        .filter(({ provides }) => provides.some((thing) => things.includes(thing)))
        .map(({ id }) => id),
    ]),
  ],
});

/** What a person's change did to the week, each with its moment. */
export const editsBetween = (before: Week, after: WeekPlan, at: number): Week["edits"] =>
  weekDifference(before, after).map((change) => ({ at, change }));
