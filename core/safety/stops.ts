import * as z from "zod/mini";
import { clamp, err, ok } from "../quantity/index.ts";
import type { Result } from "../quantity/index.ts";
import { SIGNS, STOP_CODES } from "./codes.ts";
import type { Sign, StopCode } from "./codes.ts";
import { amount, checked, count, listOf, oneOf } from "./fault.ts";
import type { SafetyFault } from "./fault.ts";
import { isLow } from "./gate.ts";
import { safeKcal } from "./kcal.ts";
import { stopText } from "./messages/stops.ts";
import { expenditureSchema, mostKcal, withKcal } from "./target.ts";
import type { Expenditure, Target } from "./target.ts";

/** When to stop and ask (our own rules). */
const STOP_RULES = {
  /** Loss of the trend in % a week, above it in the last two known weeks after the second. */
  lossPercent: 1.5,
  lossWeeks: 2,
  waterWeeks: 2,
  /** Weigh-ins in one day, above it. */
  weighInsADay: 10,
  /** Days without any intake within two weeks, from it. */
  zeroDays: 2,
  /** Weeks of deficit without a break, from it. */
  deficitWeeks: 16,
} as const;

/**
 * `stop`: the deficit ends until its cause is gone. `ask`: it ends until the person has answered.
 * `propose-break`: it goes on, and a break is proposed.
 */
export type StopSeverity = "stop" | "ask" | "propose-break";

export interface Stop {
  readonly code: StopCode;
  readonly severity: StopSeverity;
  readonly text: string;
}

const stateSchema = z.object(
  {
    /** Loss of the weight trend in %, by week since the start (the first is 1); negative is a gain. */
    trend: listOf(
      z.object(
        { week: count(1, 10_000, "weeks"), lossPercent: amount(-100, 100, "% a week") },
        "a week and its loss",
      ),
    ).check(
      z.refine((weeks) => new Set(weeks.map((one) => one?.week)).size === weeks.length, {
        error: "each week once",
      }),
    ),
    /** From the weight trend, kg/m². */
    bmi: amount(4, 300, "kg/m²"),
    /** Told and not taken back. */
    signs: listOf(oneOf(SIGNS)),
    /** Of each of the last seven days. */
    weighInsByDay: listOf(count(0, 100_000, "weigh-ins")),
    /** Of the last fourteen days, those recorded as complete and without intake. A missing day is none. */
    zeroIntakeDays: count(0, 14, "days"),
    /** Since the start or the last break. */
    deficitWeeks: amount(0, 10_000, "weeks"),
    /** What was asked and answered since it arose. Only an `ask` is lifted by it. */
    answered: listOf(oneOf(STOP_CODES)),
  },
  "the recent state",
);

export type StopState = Readonly<z.infer<typeof stateSchema>>;

/**
 * What stands against going on as planned, to be looked at with every new record; the gravest
 * first. The error names every field whose value is out of its range.
 */
export const stopRules = (state: StopState): Result<readonly Stop[], readonly SafetyFault[]> => {
  const read = checked(stateSchema, state);
  if (!read.ok) return err(read.error);
  const { trend, bmi, signs, weighInsByDay, zeroIntakeDays, deficitWeeks, answered } = read.value;
  const stops: Stop[] = signInOrder(signs).map((sign) => stopOf(sign, "stop"));
  if (isLow(bmi)) stops.push(stopOf("low-bmi", "stop"));
  if (isFastLoss(trend)) stops.push(stopOf("fast-loss", "stop"));
  if (weighInsByDay.some((times) => times > STOP_RULES.weighInsADay))
    stops.push(stopOf("many-weigh-ins", "ask"));
  if (zeroIntakeDays >= STOP_RULES.zeroDays) stops.push(stopOf("zero-days", "ask"));
  if (deficitWeeks >= STOP_RULES.deficitWeeks) stops.push(stopOf("long-deficit", "propose-break"));
  return ok(stops.filter(({ code, severity }) => severity !== "ask" || !answered.includes(code)));
};

const stopOf = (code: StopCode, severity: StopSeverity): Stop => ({
  code,
  severity,
  text: stopText(code),
});

/** Chest pain before a faint, a faint before periods. */
const signInOrder = (signs: readonly Sign[]): Sign[] =>
  SIGNS.toReversed().filter((sign) => signs.includes(sign));

const isFastLoss = (trend: StopState["trend"]): boolean => {
  const recent = trend
    .filter(({ week }) => week > STOP_RULES.waterWeeks)
    .toSorted((a, b) => a.week - b.week)
    .slice(-STOP_RULES.lossWeeks);
  return (
    recent.length === STOP_RULES.lossWeeks &&
    recent.every(({ lossPercent }) => lossPercent > STOP_RULES.lossPercent)
  );
};

/**
 * The target while these stops stand: maintenance under a `stop` or an `ask`, the same target
 * otherwise. A stop ends a deficit and takes nothing from a target that is none, so that someone who
 * gains goes on, within the cap on gain.
 */
export const targetUnder = (
  stops: readonly Stop[],
  target: Target,
  expenditure: Expenditure,
): Result<Target, readonly SafetyFault[]> => {
  const read = checked(expenditureSchema, expenditure);
  if (!read.ok) return err(read.error);
  if (stops.every(({ severity }) => severity === "propose-break")) return ok(target);
  const maintenance = safeKcal(read.value.kcal, target.floor);
  const most = mostKcal({ ...target, expenditure: read.value });
  const kcal = safeKcal(clamp(target.kcal, maintenance, most), target.floor);
  const byKcal = kcal - target.kcal;
  return ok(
    withKcal(
      { ...target, leastKcal: maintenance, expenditure: read.value },
      {
        aim: target.aim === "gain" ? "gain" : "maintain",
        kcal,
        limits: byKcal > 0 ? [{ code: "stop", byKcal }, ...target.limits] : target.limits,
        notes: target.notes,
        // While a deficit rests no date can be told.
        date:
          target.date !== null && target.aim === "lose"
            ? { ...target.date, weeks: null }
            : target.date,
      },
    ),
  );
};
