import { WEEKDAYS } from "../../record/index.ts";
import { exerciseById, patternIds } from "../../exercise/index.ts";
import { err, ok } from "../../quantity/index.ts";
import type { Result } from "../../quantity/index.ts";
import type { DorsalRecord, LocalDate, Profile, Week, Weekday } from "../../record/index.ts";
import type { WeekProfile } from "../week/types.ts";
import { equipmentAt } from "./equipment.ts";

/** Something that a weekly plan needs and nobody has told yet. */
export type ToAsk =
  /** Year of birth, sex, height and level. */
  | { readonly code: "person" }
  /** The planner plans from 12 to 110 years; the year of birth makes another age. */
  | { readonly code: "birth-year"; readonly birthYear: number }
  | { readonly code: "days" }
  /** The place of these days is gone, or not on this device. */
  | { readonly code: "places"; readonly days: readonly Weekday[] };

/** Why no week can be planned yet: all that is to be asked, in the order to ask it. */
export interface NotAsked {
  readonly code: "to-ask";
  readonly ask: readonly ToAsk[];
}

/** Ages that the planner takes. */
const AGE = { fewest: 12, most: 110 } as const;

const patterns: ReadonlySet<string> = new Set(patternIds);

/** A word that a newer catalogue knows is kept in the profile and passed over here. */
const isKnown = (word: string): boolean => exerciseById(word) !== null || patterns.has(word);

/** Years that the person reaches this year: without a day of birth, the age that spares more. */
const ageOf = (birthYear: number, today: LocalDate): number =>
  Number(today.slice(0, 4)) - birthYear;

/** Exercises of the main part and cardio, each once, as the next plan is to stay near them. */
const exercisesIn = (week: Pick<Week, "days">): readonly string[] => [
  ...new Set(
    week.days.flatMap(({ items }) =>
      items
        .filter(({ block }) => block === "main" || block === "cardio")
        .map(({ exercise }) => exercise),
    ),
  ),
];

/**
 * What the planner is asked, from what a person has told; or what they still have to be asked.
 * @param previousWeek the week accepted last, which the new one stays near; null for the first
 */
export const weekProfileOf = (
  profile: Profile,
  places: readonly DorsalRecord<"place">[],
  previousWeek: Pick<Week, "days"> | null,
  today: LocalDate,
): Result<WeekProfile, NotAsked> => {
  const { person, days } = profile;
  const placeById = new Map(places.map(({ id, body }) => [id, body]));
  const homeless = days.filter(({ place }) => !placeById.has(place)).map(({ day }) => day);
  const age = person ? ageOf(person.birthYear, today) : 0;
  const ask: readonly ToAsk[] = [
    ...(person ? [] : [{ code: "person" } as const]),
    ...(person && (age < AGE.fewest || age > AGE.most)
      ? [{ code: "birth-year", birthYear: person.birthYear } as const]
      : []),
    ...(days.length === 0 ? [{ code: "days" } as const] : []),
    ...(homeless.length > 0 ? [{ code: "places", days: homeless } as const] : []),
  ];
  if (!person || ask.length > 0) return err({ code: "to-ask", ask });

  const used = new Set(days.map(({ place }) => place));
  return ok({
    age,
    sex: person.sex,
    level: person.level,
    focus: profile.focus,
    days: days
      .map(({ day, minutes, place }) => ({ day, minutes, place }))
      .toSorted((one, other) => WEEKDAYS.indexOf(one.day) - WEEKDAYS.indexOf(other.day)),
    places: Object.fromEntries(
      [...placeById].flatMap(([id, place]) => (used.has(id) ? [[id, equipmentAt(place)]] : [])),
    ),
    conditions: profile.conditions.map(({ tag, severity }) => ({ tag, severity })),
    redFlags: profile.redFlags,
    dislikes: profile.dislikes.filter(isKnown),
    likes: profile.likes.filter(isKnown),
    locked: profile.locked
      .filter(({ exercise }) => exerciseById(exercise) !== null)
      .map(({ exercise, day }) => (day === undefined ? { exercise } : { exercise, day })),
    previous: previousWeek ? exercisesIn(previousWeek) : [],
    cardioOutsideMin: profile.cardioOutsideMin,
    // A deficit is known from goals and weighing, which are not recorded yet.
    deficit: "none",
  });
};
