import * as z from "zod/mini";
import { _default as withDefault } from "zod/mini";
import { CONDITION_TAGS, WEEKDAYS } from "../../record/index.ts";
import { equipmentIds, exerciseById, exercises, patternIds } from "../../exercise/index.ts";
import { err, ok, showValue, valueAt } from "../../quantity/index.ts";
import type { Result } from "../../quantity/index.ts";
import { profileMessages } from "./profile-messages.ts";
import { LEVELS } from "./rules.ts";
import type { WeekProfile } from "./types.ts";

/** Why a profile cannot be used: which field, what stands there and what to do. */
export interface ProfileFault {
  readonly field: string;
  /** Shortened to fit a line. */
  readonly value: string;
  readonly remedy: string;
}

const id = z.string().check(z.minLength(1), z.maxLength(64));
const ids = z.array(id).check(z.maxLength(400));

const schema = z.object({
  age: z.int().check(z.minimum(12), z.maximum(110)),
  sex: z.enum(["female", "male"]),
  level: z.enum(LEVELS),
  focus: z.enum(["upper", "lower", "both"]),
  days: z
    .array(
      z.object({
        day: z.enum(WEEKDAYS),
        minutes: z.int().check(z.minimum(5), z.maximum(240)),
        place: id,
      }),
    )
    .check(z.maxLength(7)),
  places: z.record(id, ids),
  conditions: withDefault(
    z.array(z.object({ tag: z.enum(CONDITION_TAGS), severity: z.enum(["active", "history"]) })),
    [],
  ),
  redFlags: withDefault(ids, []),
  dislikes: withDefault(ids, []),
  likes: withDefault(ids, []),
  locked: withDefault(
    z.array(z.object({ exercise: id, day: z.optional(z.enum(WEEKDAYS)) })).check(z.maxLength(60)),
    [],
  ),
  previous: withDefault(ids, []),
  cardioOutsideMin: withDefault(z.number().check(z.minimum(0), z.maximum(5000)), 0),
  deficit: withDefault(z.enum(["none", "moderate", "large"]), "none"),
});

const patterns: ReadonlySet<string> = new Set(patternIds);
const isEquipment = (word: string): boolean => equipmentIds.includes(word);
const isKnownWord = (word: string): boolean => exerciseById(word) !== null || patterns.has(word);

/** What a schema cannot see: words that must be known, days that must be different, places that must be there. */
const faultWithin = (profile: WeekProfile): ProfileFault | null => {
  const seen = new Set<string>();
  for (const [index, { day, place }] of profile.days.entries()) {
    if (seen.has(day))
      return {
        field: `days.${index}.day`,
        value: showValue(day),
        remedy: profileMessages.dayTwice,
      };
    seen.add(day);
    if (!Object.hasOwn(profile.places, place))
      return {
        field: `days.${index}.place`,
        value: showValue(place),
        remedy: profileMessages.placeMissing(Object.keys(profile.places)),
      };
  }
  for (const [place, things] of Object.entries(profile.places))
    for (const [index, thing] of things.entries())
      if (!isEquipment(thing))
        return {
          field: `places.${place}.${index}`,
          value: showValue(thing),
          remedy: profileMessages.unknownEquipment(equipmentIds),
        };
  for (const field of ["likes", "dislikes"] as const)
    for (const [index, word] of profile[field].entries())
      if (!isKnownWord(word))
        return {
          field: `${field}.${index}`,
          value: showValue(word),
          remedy: profileMessages.unknownWord(exercises.length),
        };
  for (const [index, { exercise }] of profile.locked.entries())
    if (!exerciseById(exercise))
      return {
        field: `locked.${index}.exercise`,
        value: showValue(exercise),
        remedy: profileMessages.unknownExercise,
      };
  return null;
};

/** Reads a profile, or says which field of it cannot be used and what would do. */
export const readWeekProfile = (data: unknown): Result<WeekProfile, ProfileFault> => {
  const parsed = schema.safeParse(data);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    if (!issue) throw new Error("a refused value must come with an issue");
    return err({
      field: issue.path.map(String).join("."),
      value: showValue(valueAt(data, issue.path)),
      remedy: profileMessages.expected(issue),
    });
  }
  const fault = faultWithin(parsed.data);
  return fault ? err(fault) : ok(parsed.data);
};
