import { trainings } from "../../history/index.ts";
import type { SessionRecord } from "../../history/index.ts";
import {
  WEEKDAYS,
  addDays,
  localDate,
  localWeek,
  timestamp,
  timestampMs,
  dayOfWeek,
} from "../../record/index.ts";
import type { DorsalRecord, LocalDate, Timestamp, Week, Weekday } from "../../record/index.ts";
import { afterMissed } from "../next/missed.ts";
import type { MissedAdvice } from "../next/missed.ts";
import { RECOVERY_HOURS } from "../today.ts";
import { groupsOfDay, groupsOfSession, roomFor, shareGroup } from "./make-up.ts";

/** Why this is what is due today, as data; `weekTodayText` makes the sentence. */
export type WeekTodayReason =
  /** A day of the plan. */
  | { readonly code: "planned" }
  /** A missed day of this week has room today. */
  | { readonly code: "make-up"; readonly missedOn: LocalDate }
  /** A training was finished today; `done` is its title. */
  | { readonly code: "done-today"; readonly done: string }
  /** Today's session was done on an earlier day of the week. */
  | { readonly code: "done-before"; readonly on: LocalDate }
  /** Something outside the plan worked the same muscles; today's session is ready at `readyAt`. */
  | { readonly code: "recovering"; readonly instead: Weekday; readonly readyAt: Timestamp }
  /** A day of rest. */
  | { readonly code: "rest" }
  /** The plan begins on a Monday to come. */
  | { readonly code: "not-begun"; readonly startsOn: LocalDate }
  /** The plan has no day. */
  | { readonly code: "no-training" };

/** A session to come: a day of the plan and the date it is due. */
export interface NextSession {
  readonly day: Weekday;
  readonly on: LocalDate;
  /** It was missed before. */
  readonly isMakeUp: boolean;
}

/** What an accepted week says of a day. */
export interface WeekToday {
  /** The day of the plan to do today; null on a day of rest. */
  readonly day: Weekday | null;
  readonly because: WeekTodayReason;
  /** The next session after today; null when the plan has none. */
  readonly next: NextSession | null;
  /** What to do about sessions missed this week. */
  readonly missed: MissedAdvice;
  /** Which week of the plan it is: 1 the first; 0 before it begins. */
  readonly week: number;
}

type WeekRecord = Pick<DorsalRecord<"week">, "at" | "body">;

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Days of other weeks nearer than this keep their distance from a make-up. */
const NEAR_DAYS = 2;

/** A day of the plan in the calendar week of today. */
interface Due {
  readonly day: Weekday;
  readonly planned: LocalDate;
  /** The training that did it. */
  readonly by: SessionRecord | null;
}

const dateIn = (monday: LocalDate, day: Weekday): LocalDate =>
  addDays(monday, WEEKDAYS.indexOf(day));

const dateOf = (session: SessionRecord): LocalDate => localDate(session.at);

/** Training days of a plan in the order of the week. */
const daysOf = ({ days }: Pick<Week, "days">): readonly Weekday[] => {
  const planned = new Set(days.filter(({ items }) => items.length > 0).map(({ day }) => day));
  return WEEKDAYS.filter((day) => planned.has(day));
};

/**
 * Each day of the plan with the training that did it: one that was planned from that day, whenever
 * in the week it was done; or else any other training on its date.
 */
const matched = (
  days: readonly Weekday[],
  monday: LocalDate,
  ofWeek: readonly SessionRecord[],
): readonly Due[] => {
  const byKey = new Map<string, SessionRecord>();
  for (const session of ofWeek) {
    const { key } = session.body.planned;
    if (!byKey.has(key)) byKey.set(key, session);
  }
  const own = new Set(days.flatMap((day) => byKey.get(day) ?? []));
  return days.map((day) => {
    const planned = dateIn(monday, day);
    const by =
      byKey.get(day) ??
      ofWeek.find((session) => !own.has(session) && dateOf(session) === planned) ??
      null;
    return { day, planned, by };
  });
};

const doneOn = ({ planned, by }: Due): LocalDate => (by ? dateOf(by) : planned);

/** Done on the day that it was planned for: the planner has seen to its distance from the others. */
const isOnPlan = (session: SessionRecord, dues: readonly Due[]): boolean =>
  session.body.planned.key === dayOfWeek(dateOf(session)) ||
  dues.some(({ by, planned }) => by === session && dateOf(session) === planned);

/** Until when what was trained outside the plan forbids a day's session; null when it does not. */
const recoversAt = (
  week: Week,
  due: Due,
  outside: readonly SessionRecord[],
  now: Timestamp,
): number | null => {
  const wanted = groupsOfDay(week, due.day);
  const readyMs = outside
    .filter((session) => shareGroup(groupsOfSession(week, session), wanted))
    .map(({ at }) => timestampMs(at) + RECOVERY_HOURS * HOUR_MS);
  const latest = Math.max(0, ...readyMs);
  return latest > timestampMs(now) ? latest : null;
};

const inZoneOf = (now: Timestamp, ms: number): Timestamp =>
  timestamp(ms, (Date.parse(`${now.slice(0, 23)}Z`) - timestampMs(now)) / 60_000);

/** Dates of the plan in the week after. */
const nextWeek = (days: readonly Weekday[], monday: LocalDate): readonly NextSession[] =>
  days.map((day) => ({ day, on: addDays(dateIn(monday, day), 7), isMakeUp: false }));

/**
 * What an accepted week says of today: the session of the day, a make-up, or rest, and what is next.
 * A week goes on until another is accepted. Missed days count from the day the week was accepted;
 * one of them may be made up in a week, on a day that is two days from every other training or at
 * least from all that works the same muscles (training.md section 5). It is advice: any day can be started by hand.
 * @param week the record, whose time says when it was accepted
 */
export const todayFromWeek = (
  week: WeekRecord,
  sessions: readonly SessionRecord[],
  now: Timestamp,
): WeekToday => {
  const { body } = week;
  const today = localDate(now);
  const monday = localWeek(today);
  const days = daysOf(body);
  const number = Math.floor((Date.parse(monday) - Date.parse(body.startedOn)) / DAY_MS / 7) + 1;
  const nothingMissed: MissedAdvice = { code: "nothing-missed" };
  const [first] = days;
  const base = { day: null, next: null, missed: nothingMissed, week: Math.max(0, number) };
  if (first === undefined) return { ...base, because: { code: "no-training" } };
  if (number < 1)
    return {
      ...base,
      because: { code: "not-begun", startsOn: body.startedOn },
      next: { day: first, on: dateIn(body.startedOn, first), isMakeUp: false },
    };

  // A session dated later than now comes from a clock that was wrong; it must not forbid training.
  const past = trainings(sessions)
    .filter(({ at }) => timestampMs(at) <= timestampMs(now))
    .toReversed();
  const ofWeek = past.filter((session) => dateOf(session) >= monday);
  // What was due before the plan was accepted was not missed.
  const dues = matched(days, monday, ofWeek).filter(
    ({ planned, by }) => by !== null || planned >= localDate(week.at),
  );

  const claimed = new Set(dues.flatMap(({ by }) => by ?? []));
  const doneDates = new Set(dues.map(doneOn));
  const extra = ofWeek.filter(
    (session) => !claimed.has(session) && !doneDates.has(dateOf(session)),
  ).length;
  const late = dues.filter((due) => doneOn(due) > due.planned).length;
  const nearby = past.filter((session) => dateOf(session) >= addDays(monday, -NEAR_DAYS));
  const onTime: readonly NextSession[] = [
    ...dues
      .filter(({ by, planned }) => by === null && planned > today)
      .map(({ day, planned }) => ({ day, on: planned, isMakeUp: false })),
    ...nextWeek(days, monday),
  ];
  const makeUps = extra + late;
  const usual = afterMissed({
    today,
    planned: [...dues.map(doneOn), ...nextWeek(days, monday).map(({ on }) => on)],
    done: nearby.map(dateOf),
    makeUps,
  });
  const open = dues.find(({ by, planned }) => by === null && planned < today);
  const todays = dues.find(({ by, planned }) => by === null && planned === today);
  // Where no day is two days from all others, one may be two days from all that works the same.
  const room =
    usual.code === "plan-the-rest" && usual.missed === 1 && makeUps === 0 && open
      ? roomFor(
          open.day,
          body,
          nearby,
          [...onTime, ...(todays ? [{ day: todays.day, on: today }] : [])],
          today,
        )
      : null;
  const missed: MissedAdvice =
    room !== null && open ? { code: "move", from: open.planned, to: room } : usual;
  const makeUp =
    missed.code === "move"
      ? dues.find(({ by, planned }) => by === null && planned === missed.from)
      : undefined;

  const coming: readonly NextSession[] = [
    ...onTime,
    ...(makeUp && missed.code === "move" && missed.to > today
      ? [{ day: makeUp.day, on: missed.to, isMakeUp: true }]
      : []),
  ];
  const next = coming.toSorted((one, other) => (one.on < other.on ? -1 : 1))[0] ?? null;
  const answer = (day: Weekday | null, because: WeekTodayReason): WeekToday => ({
    day,
    because,
    next,
    missed,
    week: number,
  });

  const doneToday = past.findLast((session) => dateOf(session) === today);
  if (doneToday) return answer(null, { code: "done-today", done: doneToday.body.planned.title });
  const due = dues.find(({ planned }) => planned === today);
  if (due?.by) return answer(null, { code: "done-before", on: dateOf(due.by) });
  if (due) {
    const outside = nearby.filter((session) => !isOnPlan(session, dues));
    const readyMs = recoversAt(body, due, outside, now);
    return readyMs === null
      ? answer(due.day, { code: "planned" })
      : answer(null, {
          code: "recovering",
          instead: due.day,
          readyAt: inZoneOf(now, readyMs),
        });
  }
  if (makeUp && missed.code === "move" && missed.to === today)
    return answer(makeUp.day, { code: "make-up", missedOn: missed.from });
  return answer(null, { code: "rest" });
};
