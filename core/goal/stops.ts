import { err, ok } from "../quantity/index.ts";
import type { Result } from "../quantity/index.ts";
import { addDays, localDate } from "../record/index.ts";
import type { Goal, LocalDate } from "../record/index.ts";
import { SIGNS, STOP_CODES, stopRules } from "../safety/index.ts";
import type { SafetyFault, Sign, Stop, StopCode } from "../safety/index.ts";
import { daysBetween } from "./log.ts";
import type { Body, BodyHistory, BodyRecords } from "./standing.ts";

const DAYS_IN_WEEK = 7;
const LOOK_BACK_DAYS = 14;
/** An answer to a question stands for so many days; the habit it was about may come again. */
const ANSWER_DAYS = 14;

/** A break taken on purpose: the target of these days is maintenance. */
export const BREAK = "break";

const trendByWeek = (
  { estimates, log }: BodyHistory,
  startedOn: LocalDate,
): readonly { readonly week: number; readonly lossPercent: number }[] => {
  const first = Math.max(0, daysBetween(log.firstDay, startedOn));
  const weeks = Math.floor((estimates.length - 1 - first) / DAYS_IN_WEEK);
  return Array.from({ length: Math.max(0, weeks) }, (_, index) => {
    const from = estimates[first + index * DAYS_IN_WEEK]?.trendKg ?? 0;
    const to = estimates[first + (index + 1) * DAYS_IN_WEEK]?.trendKg ?? from;
    return { week: index + 1, lossPercent: from > 0 ? ((from - to) / from) * 100 : 0 };
  }).filter(({ week }) => {
    // A week without a weigh-in is not known: its trend is the model's guess.
    const start = first + (week - 1) * DAYS_IN_WEEK;
    return log.days.slice(start, start + DAYS_IN_WEEK).some(({ scaleKg }) => scaleKg !== null);
  });
};

/** Weeks of deficit since the goal began or the last break ended; none during one. */
const deficitWeeks = ({ direction, startedOn, targets }: Goal, today: LocalDate): number => {
  if (direction !== "lose") return 0;
  const inForce = targets.filter(({ from }) => from <= today);
  if (inForce.at(-1)?.why === BREAK) return 0;
  const lastBreak = inForce.findLastIndex(({ why }) => why === BREAK);
  const since = lastBreak < 0 ? startedOn : (inForce[lastBreak + 1]?.from ?? today);
  return Math.max(0, daysBetween(since, today)) / DAYS_IN_WEEK;
};

const isSign = (code: string): code is Sign => (SIGNS as readonly string[]).includes(code);
const isStopCode = (code: string): code is StopCode =>
  (STOP_CODES as readonly string[]).includes(code);

/**
 * What stands against going on as planned today (energy.md 4): asked with every look at the records,
 * so that a new one is never passed over.
 */
export const stopsOf = (
  records: BodyRecords,
  { now, history }: Body,
): Result<readonly Stop[], readonly SafetyFault[]> => {
  const { today, goal } = now;
  const { log } = history;
  const body = goal?.body ?? null;
  const counts = new Map<LocalDate, number>();
  for (const { at } of records.weighIns)
    counts.set(localDate(at), (counts.get(localDate(at)) ?? 0) + 1);
  const lastDays = Array.from({ length: DAYS_IN_WEEK }, (_, ago) => addDays(today, -ago));
  const recent = log.days.slice(-LOOK_BACK_DAYS);
  const answered = (records.eating?.stopsAnswered ?? [])
    .filter(({ on }) => daysBetween(on, today) < ANSWER_DAYS)
    .flatMap(({ code }) => (isStopCode(code) ? [code] : []));
  const stops = stopRules({
    trend: body?.direction === "lose" ? [...trendByWeek(history, body.startedOn)] : [],
    bmi: now.bmi,
    signs: (records.eating?.answers["signs"] ?? []).filter(isSign),
    weighInsByDay: lastDays.map((day) => counts.get(day) ?? 0),
    zeroIntakeDays: recent.filter(({ loggedKcal, mark }) => loggedKcal === 0 && mark !== undefined)
      .length,
    deficitWeeks: body ? deficitWeeks(body, today) : 0,
    answered: [...new Set(answered)],
  });
  return stops.ok ? ok(stops.value) : err(stops.error);
};
