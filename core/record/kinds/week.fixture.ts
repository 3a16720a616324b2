import fc from "fast-check";
import { localDate, localWeek, timestamp } from "../timestamp.ts";
import type { LocalDate } from "../timestamp.ts";
import { amount, arbitraryId, epoch, oneOf, optional, slug, whole } from "./parts.fixture.ts";
import type { Place } from "./place.ts";
import type { Condition, Profile } from "./profile.ts";
import { CONDITION_TAGS } from "./profile.ts";
import { weekday } from "./schema.ts";
import type { Weekday } from "../weekday.ts";
import type { AskedWeek, PlannedWeekItem, UnmetWish, Week, WeekChange, WeekFix } from "./week.ts";

/** Profiles, places and weeks of every shape that the schemas allow. */

const arbitraryWeekday: fc.Arbitrary<Weekday> = fc.constantFrom(...weekday.options);
const level = oneOf("beginner", "intermediate", "advanced");
const focus = oneOf("upper", "lower", "both");
const sex = oneOf("female", "male");
const words = fc.array(slug, { maxLength: 3 });
const text = fc.string({ maxLength: 40 });

const conditions = fc.uniqueArray(
  fc.record<Condition>({
    tag: fc.constantFrom(...CONDITION_TAGS),
    severity: oneOf("active", "history"),
  }),
  { selector: ({ tag }) => tag, maxLength: 4 },
);

const locked = fc.array(
  fc
    .tuple(fc.record({ exercise: slug }), optional<{ day: Weekday }>({ day: arbitraryWeekday }))
    .map(([lock, more]) => ({ ...lock, ...more })),
  { maxLength: 3 },
);

export const arbitraryProfile: fc.Arbitrary<Profile> = fc.record({
  focus,
  have: fc.array(slug, { maxLength: 5 }),
  sessionsPerWeek: whole(1, 7),
  toldWhatTrainingDoes: fc.boolean(),
  person: fc.option(
    fc.record({ birthYear: whole(1900, 2020), sex, heightM: amount(1.2, 2.3), level }),
  ),
  days: fc.uniqueArray(
    fc.record({ day: arbitraryWeekday, minutes: whole(10, 180), place: arbitraryId }),
    { selector: ({ day }) => day, maxLength: 7 },
  ),
  conditions,
  redFlags: words,
  likes: words,
  dislikes: words,
  locked,
  cardioOutsideMin: amount(0, 2000),
});

const weights = fc.array(amount(0.25, 200), { maxLength: 5 });

export const arbitraryPlace: fc.Arbitrary<Place> = fc
  .tuple(
    fc.record({
      name: fc.string({ minLength: 1, maxLength: 80 }),
      kind: oneOf("home", "gym", "outdoors", "travel", "other"),
      have: fc.array(slug, { maxLength: 5 }),
    }),
    optional<Required<Pick<Place, "loads">>>({
      loads: optional<Required<NonNullable<Place["loads"]>>>({
        dumbbells: weights,
        kettlebells: weights,
        barbell: fc.record({
          barKg: amount(1, 50),
          plates: fc.array(fc.record({ weight: amount(0.1, 50), pairs: whole(1, 20) }), {
            maxLength: 4,
          }),
        }),
      }),
    }),
  )
  .map(([place, more]) => ({ ...place, ...more }));

/** A map with keys that JSON and objects take as they are. */
const mapOf = <T>(key: fc.Arbitrary<string>, value: fc.Arbitrary<T>) =>
  fc
    .array(fc.tuple(key, value), { maxLength: 3 })
    .map((entries): Readonly<Record<string, T>> => Object.fromEntries(entries));

const asked: fc.Arbitrary<AskedWeek> = fc.record({
  age: whole(0, 130),
  sex,
  level,
  focus,
  days: fc.array(fc.record({ day: arbitraryWeekday, minutes: whole(5, 240), place: slug }), {
    maxLength: 3,
  }),
  places: mapOf(slug, words),
  conditions,
  redFlags: words,
  dislikes: words,
  likes: words,
  locked,
  previous: words,
  cardioOutsideMin: amount(0, 5000),
  deficit: oneOf("none", "moderate", "large"),
});

const amounts = fc
  .tuple(
    fc.record({ sets: whole(1, 20) }),
    fc.oneof(
      fc.record({ reps: whole(1, 100) }),
      fc.record({ seconds: whole(1, 14_400) }),
      fc.record({ metres: whole(1, 2000) }),
      fc.record({ cycles: whole(1, 60) }),
    ),
  )
  .map(([sets, of]) => ({ ...sets, ...of }));

const block = oneOf("warmup", "main", "cardio", "cooldown");

const item: fc.Arbitrary<PlannedWeekItem> = fc
  .tuple(
    amounts,
    fc.record({
      exercise: slug,
      side: oneOf("bilateral", "per_side", "alternating"),
      restSec: whole(0, 600),
      block,
    }),
  )
  .map(([of, rest]) => ({ ...of, ...rest }));

const fix: fc.Arbitrary<WeekFix> = fc.oneof(
  fc.record({
    kind: fc.constant("minutes" as const),
    minutes: fc.array(fc.record({ day: arbitraryWeekday, extra: amount(0, 240) }), {
      maxLength: 2,
    }),
    text,
  }),
  fc.record({ kind: fc.constant("equipment" as const), place: slug, equipment: words, text }),
  fc.record({
    kind: fc.constant("day" as const),
    day: arbitraryWeekday,
    minutes: whole(5, 240),
    place: slug,
    text,
  }),
  fc.record({ kind: fc.constant("dislike" as const), allow: slug, text }),
);

const unmet: fc.Arbitrary<UnmetWish> = fc
  .tuple(
    fc.record({
      wish: slug.map((word) => `staple:${word}`),
      reason: oneOf("equipment", "condition", "dislike", "level", "time", "tradeoff"),
      text,
    }),
    optional<{ fix: WeekFix }>({ fix }),
  )
  .map(([wish, more]) => ({ ...wish, ...more }));

const at = { day: arbitraryWeekday, block, exercise: slug };
const change: fc.Arbitrary<WeekChange> = fc.oneof(
  fc.record({ kind: fc.constant("added" as const), ...at, to: amounts }),
  fc.record({ kind: fc.constant("removed" as const), ...at, from: amounts }),
  fc.record({ kind: fc.constant("changed" as const), ...at, from: amounts, to: amounts }),
  fc.record({
    kind: fc.constant("moved" as const),
    ...at,
    toDay: arbitraryWeekday,
    from: amounts,
    to: amounts,
  }),
);

const arbitraryMonday: fc.Arbitrary<LocalDate> = epoch.map((ms) =>
  // A week later, so that the Monday of the first days of 1970 is not before the year.
  localWeek(localDate(timestamp(ms + 604_800_000, 0))),
);

export const arbitraryWeek: fc.Arbitrary<Week> = fc.record({
  startedOn: arbitraryMonday,
  asked,
  days: fc.array(
    fc.record({
      day: arbitraryWeekday,
      place: slug,
      minutes: whole(5, 240),
      seconds: amount(0, 86_400),
      items: fc.array(item, { maxLength: 3 }),
    }),
    { maxLength: 2 },
  ),
  volume: mapOf(slug, amount(0, 1000)),
  value: amount(-10_000, 10_000),
  bound: fc.option(amount(-10_000, 10_000)),
  unmet: fc.array(unmet, { maxLength: 2 }),
  notes: words,
  reasons: mapOf(
    slug.map((word) => `${word}@mon`),
    fc.array(text, { maxLength: 2 }),
  ),
  edits: fc.array(fc.record({ at: epoch, change }), { maxLength: 2 }),
  mesocycle: fc.record({ startedOn: arbitraryMonday, number: whole(1, 1000) }),
  lighter: fc.array(arbitraryMonday, { maxLength: 2 }),
});
