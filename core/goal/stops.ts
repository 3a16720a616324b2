import type { TrendPoint } from "../body/index.ts";
import type { LogDay } from "../energy/index.ts";
import { clamp, err, ok } from "../quantity/index.ts";
import type { Result } from "../quantity/index.ts";
import { addDays, daysBetween, localDate } from "../record/index.ts";
import type { DorsalRecord, LocalDate } from "../record/index.ts";
import { stopRules } from "../safety/index.ts";
import type { SafetyFault, Stop, StopCode } from "../safety/index.ts";
import type { Body, BodyRecords } from "./standing.ts";
import { signsOf } from "./told.ts";

const DAYS_IN_WEEK = 7;
const LOOK_BACK_DAYS = 14;
const DAY_MS = 86_400_000;

/** A break taken on purpose: the target of these days is maintenance. */
export const BREAK = "break";
/** Why a target was set that holds what was reached. */
export const REACHED = "reached";
/** Why targets were set that are no deficit. */
const RESTS: ReadonlySet<string> = new Set([BREAK, REACHED, "stop"]);
/** Less than a week without a deficit interrupts none (trials have breaks of one to two; Byrne 2018). */
const LEAST_REST_DAYS = 7;
/** With less than this noted, kcal, a day is one without food: a coffee with milk is no meal. Ours. */
const NEXT_TO_NOTHING_KCAL = 100;
/** Part of a week is judged when this much of it is known. */
const LEAST_KNOWN_DAYS = 4;

interface Span {
  readonly from: LocalDate;
  /** The first day that is not in it. */
  readonly to: LocalDate;
}

const earliest = (...days: readonly LocalDate[]): LocalDate =>
  days.reduce((first, day) => (day < first ? day : first));

/** When a goal asked for a deficit: from each target that is one to the next target, or to its end. */
const deficitSpans = (
  goal: DorsalRecord<"goal">,
  goals: BodyRecords["goals"],
  tomorrow: LocalDate,
): readonly Span[] => {
  const { direction, startedOn, endedOn, targets } = goal.body;
  if (direction !== "lose") return [];
  // Of two in force the newer counts.
  const replaced = goals.filter(({ id }) => id > goal.id).map(({ body }) => body.startedOn);
  const end = earliest(endedOn ?? tomorrow, tomorrow, ...replaced);
  return targets.flatMap(({ from, why }, index): readonly Span[] => {
    const begin = index === 0 || from < startedOn ? startedOn : from;
    const to = earliest(end, targets[index + 1]?.from ?? end);
    return RESTS.has(why) || begin >= to ? [] : [{ from: begin, to }];
  });
};

/**
 * The last deficit until today, over goals that took each other's place and rests too short to be
 * one; null where there was none.
 */
const lastDeficit = (goals: BodyRecords["goals"], tomorrow: LocalDate): Span | null => {
  const spans = goals
    .flatMap((goal) => deficitSpans(goal, goals, tomorrow))
    .toSorted((one, other) => (one.from < other.from ? -1 : 1));
  return spans.reduce<Span | null>(
    (before, { from, to }) =>
      before && daysBetween(before.to, from) < LEAST_REST_DAYS
        ? { from: before.from, to: to > before.to ? to : before.to }
        : { from, to },
    null,
  );
};

/** The trend of weight at the start of a day, on the line between weigh-ins, kg. */
const trendAt = (trend: readonly TrendPoint[], day: number): number => {
  const after = trend.findIndex((point) => Math.floor(point.day) >= day);
  const next = trend[after];
  const last = trend[after - 1];
  if (!next || !last) return (next ?? trend.at(-1))?.trendKg ?? 0;
  const [from, to] = [Math.floor(last.day), Math.floor(next.day)];
  return last.trendKg + ((next.trendKg - last.trendKg) * (day - from)) / (to - from);
};

/**
 * Loss by week of the deficit, of the plain trend: what the scale says, whether meals are noted or
 * not. Weeks between weigh-ins far apart lie on the line between them; what no weigh-in reaches is
 * not known.
 */
const trendByWeek = (
  trend: readonly TrendPoint[],
  since: LocalDate,
): readonly { readonly week: number; readonly lossPercent: number }[] => {
  const first = Math.floor(trend[0]?.day ?? 0);
  const last = Math.floor(trend.at(-1)?.day ?? 0);
  const start = Date.parse(since) / DAY_MS;
  const weeks = Math.ceil((last - start) / DAYS_IN_WEEK);
  return Array.from({ length: Math.max(0, weeks) }, (_, index) => index + 1).flatMap((week) => {
    const from = start + (week - 1) * DAYS_IN_WEEK;
    const to = Math.min(from + DAYS_IN_WEEK, last);
    if (from < first || to - from < LEAST_KNOWN_DAYS) return [];
    const before = trendAt(trend, from);
    const share = (before - trendAt(trend, to)) / before;
    return [{ week, lossPercent: clamp((100 * share * DAYS_IN_WEEK) / (to - from), -100, 100) }];
  });
};

/** Whether a day was marked whole and has no food in it. A day without a mark is not known. */
const isWithoutFood = ({ loggedKcal, mark }: LogDay): boolean =>
  mark !== undefined && (loggedKcal ?? 0) < NEXT_TO_NOTHING_KCAL;

/**
 * What stands against going on as planned today (energy.md 4): asked with every look at the records,
 * so that a new one is never passed over.
 */
export const stopsOf = (
  records: BodyRecords,
  { now, history }: Body,
): Result<readonly Stop[], readonly SafetyFault[]> => {
  const { today, goal } = now;
  const { log, trend } = history;
  const tomorrow = addDays(today, 1);
  const deficit = lastDeficit(records.goals, tomorrow);
  const isLosing = goal?.body.direction === "lose" && deficit?.to === tomorrow;
  // Who ended a goal is about to begin another one: the trend is looked at for as long as that goes on.
  const isFresh =
    goal === null && deficit !== null && daysBetween(deficit.to, tomorrow) < LEAST_REST_DAYS;
  const counts = new Map<LocalDate, number>();
  for (const { at } of records.weighIns)
    counts.set(localDate(at), (counts.get(localDate(at)) ?? 0) + 1);
  /** Of so many days until today, those that no answer to a question covers: an answer is about what was. */
  const unanswered = (days: number, code: StopCode): readonly LocalDate[] => {
    const answers = (records.eating?.stopsAnswered ?? []).filter(
      (answer) => answer.code === code && answer.on <= today,
    );
    return Array.from({ length: days }, (_, ago) => addDays(today, -ago)).filter((day) =>
      answers.every(({ on }) => day > on),
    );
  };
  const logged = (day: LocalDate): LogDay | undefined => log.days[daysBetween(log.firstDay, day)];
  const stops = stopRules({
    trend: deficit && (isLosing || isFresh) ? [...trendByWeek(trend, deficit.from)] : [],
    bmi: now.bmi,
    signs: [...signsOf(records.profile, records.eating)],
    weighInsByDay: unanswered(DAYS_IN_WEEK, "many-weigh-ins").map((day) => counts.get(day) ?? 0),
    zeroIntakeDays: unanswered(LOOK_BACK_DAYS, "zero-days").filter((day) => {
      const known = logged(day);
      return known !== undefined && isWithoutFood(known);
    }).length,
    deficitWeeks: deficit && isLosing ? daysBetween(deficit.from, today) / DAYS_IN_WEEK : 0,
    // What was answered is left out above, so that the same thing coming again is asked about again.
    answered: [],
  });
  return stops.ok ? ok(stops.value) : err(stops.error);
};
