import { canDo, equipmentOf } from "../../exercise/index.ts";
import type { Exercise } from "../../exercise/index.ts";
import type { SessionRecord } from "../../history/index.ts";
import type { LoadUnit } from "../../quantity/index.ts";
import { localDate } from "../../record/index.ts";
import type {
  DorsalRecord,
  LocalDate,
  Place,
  Profile,
  Session,
  Timestamp,
  Week,
  Weekday,
} from "../../record/index.ts";
import { forbiddenBy } from "../next/forbidden.ts";
import { contextOf } from "../next/person.ts";
import { outForPainUntil } from "../pain.ts";
import { SESSION } from "../week/rules.ts";
import type { NextContext, PainAfter, Readiness } from "../next/types.ts";
import { equipmentAt } from "../stored/equipment.ts";
import { lighterDaysOf } from "../stored/lighter.ts";

/** Everything that is stored of a person and decides about a session. */
export interface DayRecords {
  readonly profile: Profile;
  readonly places: readonly DorsalRecord<"place">[];
  /** All accepted weeks, in any order. */
  readonly weeks: readonly DorsalRecord<"week">[];
  readonly sessions: readonly SessionRecord[];
  readonly pains: readonly DorsalRecord<"pain">[];
  readonly loadUnit: LoadUnit;
}

/** What a person says before a session; `none` was not asked or passed over. */
export interface SaidToday {
  readonly readiness: Readiness | null;
  readonly sore: readonly { readonly group: string; readonly level: number }[];
  /** No lighter week today, though one is due. */
  readonly asUsual: boolean;
}

export const NOTHING_SAID: SaidToday = { readiness: null, sore: [], asUsual: false };

/** All that a session of an accepted week is made from. */
export interface Given {
  readonly week: Week;
  readonly records: DayRecords;
  readonly said: SaidToday;
  readonly now: Timestamp;
}

/** What was told the mornings after; a question that was passed over says nothing. */
const painAfterOf = ({ pains, sessions }: DayRecords): readonly PainAfter[] => {
  const atById = new Map(sessions.map(({ id, at }) => [id, at]));
  return pains.flatMap(({ body }): PainAfter[] => {
    const at = atById.get(body.session);
    return at === undefined || body.nextMorning === null
      ? []
      : [
          {
            exercise: body.exercise,
            at,
            before: body.before,
            nextMorning: body.nextMorning,
            settledHours: body.settledHours,
          },
        ];
  });
};

const placeOf = ({ week, records }: Given, day: Weekday): Place | null => {
  const id = week.days.find((one) => one.day === day)?.place;
  return records.places.find((place) => place.id === id)?.body ?? null;
};

/** The equipment of a day: of its place as it is now; of the plan where the place is gone. */
export const thingsOn = (given: Given, day: Weekday): ReadonlySet<string> => {
  const place = placeOf(given, day);
  if (place) return new Set(["none", ...equipmentAt(place)]);
  const id = given.week.days.find((one) => one.day === day)?.place ?? "";
  return new Set(["none", ...(given.week.asked.places[id] ?? equipmentOf(["mat"]))]);
};

/** A context is made once for what it is made from; it is asked for by every exercise. */
const known = new WeakMap<Given, Map<Weekday, NextContext>>();

/**
 * What decides about targets on a day of an accepted week: the weights of its place, how the person
 * feels, the mornings after pain, and where the day lies in its block.
 */
export const contextOn = (given: Given, day: Weekday): NextContext => {
  const byDay = known.get(given) ?? new Map<Weekday, NextContext>();
  known.set(given, byDay);
  const context = byDay.get(day) ?? makeContext(given, day);
  byDay.set(day, context);
  return context;
};

type Answers = Pick<SaidToday, "readiness" | "sore">;

/** What was said and no session of today has stored yet: one answer does not count twice. */
const notYetStored = ({ readiness, sore }: Answers, today: readonly Session[]): Answers => ({
  readiness: today.some(
    ({ readiness: stored }) =>
      readiness !== null &&
      stored !== null &&
      stored.sleep === readiness.sleep &&
      stored.energy === readiness.energy &&
      stored.stress === readiness.stress &&
      stored.soreness === readiness.soreness,
  )
    ? null
    : readiness,
  // Sorer than was stored is a new answer.
  sore: sore.filter(
    ({ group, level }) =>
      !today.some((session) =>
        session.sore.some((stored) => stored.group === group && stored.level >= level),
      ),
  ),
});

const makeContext = (given: Given, day: Weekday): NextContext => {
  const { week, records, now } = given;
  const { profile, sessions, loadUnit } = records;
  const place = placeOf(given, day);
  const today: LocalDate = localDate(now);
  const said = notYetStored(
    given.said,
    sessions.flatMap(({ at, body }) => (localDate(at) === today ? [body] : [])),
  );
  const usual = contextOf({ profile, places: place ? [place] : [], loadUnit }, now);
  return {
    ...usual,
    level: week.asked.level,
    have: place ? place.have : usual.have,
    readiness: [
      ...sessions.flatMap(({ at, body }) =>
        body.readiness ? [{ date: localDate(at), ...body.readiness }] : [],
      ),
      ...(said.readiness ? [{ date: today, ...said.readiness }] : []),
    ],
    soreness: [
      ...sessions.flatMap(({ at, body }) =>
        body.sore.map(({ group, level }) => ({ group, level, at })),
      ),
      ...said.sore.map(({ group, level }) => ({ group, level, at: now })),
    ],
    painAfter: painAfterOf(records),
    block: { startedAt: week.mesocycle.startedOn },
    deloads: lighterDaysOf(records.weeks, week, today),
    ...(given.said.asUsual ? { asUsual: true } : {}),
  };
};

/** Whether the person takes neither this exercise nor any of its kind. */
export const isDisliked = ({ id, pattern }: Exercise, { dislikes }: Profile): boolean =>
  dislikes.includes(id) || dislikes.includes(pattern);

/** Whether an exercise may be done on a day: by its things, the body, and what the person likes. */
export const isOpenOn = (exercise: Exercise, given: Given, day: Weekday): boolean => {
  const { profile, sessions } = given.records;
  return (
    canDo(exercise, thingsOn(given, day)) &&
    forbiddenBy(exercise, profile) === null &&
    !isDisliked(exercise, profile) &&
    outForPainUntil(sessions, exercise.id, given.now) === null
  );
};

/** Whether a day is done as a circuit. */
export const isCircuitDay = ({ days }: Pick<Week, "days">, day: Weekday): boolean =>
  (days.find((one) => one.day === day)?.minutes ?? 0) <= SESSION.circuitMinutes;
