import type { Exercise } from "../../exercise/index.ts";
import { exerciseById, muscles } from "../../exercise/index.ts";
import { estimatedOneRepMax, isFinished, newestFirst } from "../../history/index.ts";
import { daysBetween, localDate, timestampMs } from "../../record/index.ts";
import type { LocalDate } from "../../record/index.ts";
import { sum } from "../../quantity/index.ts";
import { exercisesOf, turnsOf } from "./past.ts";
import type { Turn } from "./past.ts";
import {
  BLOCK_WEEKS,
  DELOAD_DAYS,
  DELOAD_EVERY_WEEKS,
  PAIN,
  READINESS_LOW,
  SORE_HALVES_FROM,
} from "./rules.ts";
import type { DeloadReason, History, Level, NextContext, Readiness } from "./types.ts";

/** Where a day lies in its block of weeks. */
export interface BlockWeek {
  /** 1 is the first block since the start. */
  readonly block: number;
  /** 1..`weeks`. */
  readonly week: number;
  /** 4 to 6 (training-rules.json, mesocycle.weeks). */
  readonly weeks: number;
  /** The lighter week that ends a block; never planned for a beginner. */
  readonly isDeload: boolean;
}

/**
 * The week of a block that a day is in. Blocks follow each other from the day the first began; a
 * day before it belongs to the first week.
 */
export const blockWeek = (startedAt: LocalDate, today: LocalDate, level: Level): BlockWeek => {
  const weeks = BLOCK_WEEKS[level];
  const past = Math.max(0, Math.floor(daysBetween(startedAt, today) / 7));
  const week = (past % weeks) + 1;
  return {
    block: Math.floor(past / weeks) + 1,
    week,
    weeks,
    isDeload: week === DELOAD_EVERY_WEEKS[level],
  };
};

/** The mean of what was said before a session, 1..5; 5 is best. */
export const readinessMean = ({ sleep, energy, stress, soreness }: Readiness): number =>
  sum([sleep, energy, stress, soreness]) / 4;

const planGroup: ReadonlyMap<string, string | null> = new Map(
  muscles.map(({ id, group }) => [id, group]),
);
/** Fractions from here on count as sets of a group (training.md section 1.2). */
const COUNTED_FROM = 0.5;

/** The planning groups that an exercise gives sets to. */
export const groupsOf = (exercise: Exercise): ReadonlySet<string> =>
  new Set(
    Object.entries(exercise.muscles).flatMap(([muscle, fraction]) => {
      const group = planGroup.get(muscle) ?? null;
      return fraction >= COUNTED_FROM && group !== null ? [group] : [];
    }),
  );

/** Whether a day was in a lighter week, taken or planned. */
export const isEasyDay = (
  date: LocalDate,
  context: Pick<NextContext, "deloads" | "block" | "level">,
): boolean =>
  context.deloads.some((start) => {
    const days = daysBetween(start, date);
    return days >= 0 && days < DELOAD_DAYS;
  }) ||
  (context.block !== null &&
    date >= context.block.startedAt &&
    blockWeek(context.block.startedAt, date, context.level).isDeload);

/** Days since the end of the last lighter week; null when there was none. */
const daysSinceEasy = (today: LocalDate, context: NextContext): number | null => {
  const since = context.deloads
    .map((start) => daysBetween(start, today) - DELOAD_DAYS)
    .filter((days) => days >= 0);
  const every = DELOAD_EVERY_WEEKS[context.level];
  if (context.block !== null && every !== null) {
    const days = daysBetween(context.block.startedAt, today);
    const rest = days - Math.floor(days / (every * 7)) * every * 7;
    if (days >= every * 7) since.push(rest);
  }
  return since.length > 0 ? Math.min(...since) : null;
};

/** training-rules.json, mesocycle.deload.triggers. */
const TRIGGER = {
  strengthShare: 0.95,
  exercises: 2,
  readinessDays: 5,
  ofDays: 7,
  soreHours: 72,
  soreTimes: 2,
  /** A longer pause than this between turns explains a loss by itself, in days. */
  comparableDays: 14,
  /** Pain is new when there was none in so many days before; our choice, as the rest after two stops. */
  newAfterDays: 28,
} as const;

/** The best estimate of a turn in kg; null where a set does not say its load and reserve. */
const bestOf = ({ sets }: Turn): number | null => {
  const estimates = sets.flatMap(({ load, reps, rir }) =>
    load !== undefined && load.kg > 0 && reps !== undefined && reps > 0 && rir !== undefined
      ? [estimatedOneRepMax(load.kg, reps, rir)]
      : [],
  );
  return estimates.length > 0 ? Math.max(...estimates) : null;
};

/** How far both of the last two turns are below the one before them: 0.07 is 7 %; 0 when they are not. */
const lossOf = (turns: readonly Turn[]): number => {
  const [last, second, before] = turns;
  if (!last || !second || !before) return 0;
  if (daysBetween(before.date, second.date) > TRIGGER.comparableDays) return 0;
  if (daysBetween(second.date, last.date) > TRIGGER.comparableDays) return 0;
  const [now, then, base] = [bestOf(last), bestOf(second), bestOf(before)];
  if (now === null || then === null || base === null) return 0;
  const share = Math.max(now, then) / base;
  return share <= TRIGGER.strengthShare + 1e-9 ? 1 - share : 0;
};

const strengthDown = (
  history: History,
  context: NextContext,
  isRecent: (date: LocalDate) => boolean,
): DeloadReason | null => {
  const ids = exercisesOf(history, context.now).toSorted();
  const losses = ids.flatMap((id) => {
    const turns = turnsOf(history, id, context.now).filter(
      ({ date }) => isRecent(date) && !isEasyDay(date, context),
    );
    const [newest] = turns;
    const isCurrent =
      newest && daysBetween(newest.date, localDate(context.now)) <= TRIGGER.comparableDays;
    const loss = isCurrent ? lossOf(turns) : 0;
    return loss > 0 ? [{ id, loss }] : [];
  });
  if (losses.length < TRIGGER.exercises) return null;
  const percent = Math.round(Math.min(...losses.map(({ loss }) => loss)) * 100);
  return { code: "strength-down", exercises: losses.map(({ id }) => id), percent };
};

/** Hours between a soreness and the last training of its group before it; null without one. */
const soreAfterHours = (history: History, group: string, ms: number): number | null => {
  const trained = newestFirst(history).find(
    ({ at, body }) =>
      isFinished(body) &&
      timestampMs(at) <= ms &&
      body.sets.some(({ exercise, role }) => {
        const found = role === "work" || role === "cardio" ? exerciseById(exercise) : null;
        return found !== null && groupsOf(found).has(group);
      }),
  );
  return trained ? (ms - timestampMs(trained.at)) / 3_600_000 : null;
};

/** Painful exercises by the days they hurt, from 3 of 10. */
const painDays = (history: History): ReadonlyMap<string, readonly LocalDate[]> => {
  const days = new Map<string, LocalDate[]>();
  for (const { at, body } of history)
    for (const { exercise, level, action } of body.pain)
      if (level >= PAIN.easeFrom || action === "stop")
        days.set(exercise, [...(days.get(exercise) ?? []), localDate(at)]);
  return days;
};

const jointPain = (
  history: History,
  today: LocalDate,
  isRecent: (date: LocalDate) => boolean,
): DeloadReason | null => {
  const fresh = [...painDays(history)].flatMap(([exercise, dates]) => {
    const inWeek = dates.filter((date) => {
      const days = daysBetween(date, today);
      return days >= 0 && days < TRIGGER.ofDays && isRecent(date);
    });
    const earlier = dates.some((date) => {
      const days = daysBetween(date, today);
      return days >= TRIGGER.ofDays && days < TRIGGER.newAfterDays;
    });
    return inWeek.length > 0 && !earlier ? [exercise] : [];
  });
  return fresh.length >= TRIGGER.exercises
    ? { code: "joint-pain", exercises: fresh.toSorted() }
    : null;
};

/**
 * Why a lighter week is due today; null when none is. What came before the last lighter week has
 * been answered by it and does not count again.
 */
export const deloadDue = (history: History, context: NextContext): DeloadReason | null => {
  const today = localDate(context.now);
  const running = context.deloads.find((start) => {
    const days = daysBetween(start, today);
    return days >= 0 && days < DELOAD_DAYS;
  });
  if (running !== undefined) return { code: "running", since: running };
  const { block, level } = context;
  if (block !== null && today >= block.startedAt) {
    const { week, isDeload, weeks } = blockWeek(block.startedAt, today, level);
    if (isDeload) return { code: "planned", week, everyWeeks: weeks };
  }
  const easyDays = daysSinceEasy(today, context);
  const isRecent = (date: LocalDate): boolean =>
    date <= today && (easyDays === null || daysBetween(date, today) <= easyDays);
  const low = new Set(
    context.readiness
      .filter(
        (day) =>
          isRecent(day.date) &&
          daysBetween(day.date, today) < TRIGGER.ofDays &&
          readinessMean(day) <= READINESS_LOW,
      )
      .map(({ date }) => date),
  ).size;
  if (low >= TRIGGER.readinessDays) return { code: "readiness-low", days: low };
  const soreLong = context.soreness.filter(({ group, level: soreness, at }) => {
    const date = localDate(at);
    if (soreness < SORE_HALVES_FROM || !isRecent(date)) return false;
    if (daysBetween(date, today) >= TRIGGER.newAfterDays) return false;
    return (soreAfterHours(history, group, timestampMs(at)) ?? 0) > TRIGGER.soreHours;
  });
  // Several groups on one day are one time.
  const sore = new Set(soreLong.map(({ at }) => localDate(at))).size;
  if (sore >= TRIGGER.soreTimes) return { code: "sore-long", times: sore };
  return strengthDown(history, context, isRecent) ?? jointPain(history, today, isRecent);
};
