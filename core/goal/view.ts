import { dailyWeights, dayOf, weightTrend } from "../body/index.ts";
import type { FatReading } from "../body/index.ts";
import { err, ok } from "../quantity/index.ts";
import type { Result } from "../quantity/index.ts";
import { addDays } from "../record/index.ts";
import type { Eating, LocalDate, Profile } from "../record/index.ts";
import type { Stop } from "../safety/index.ts";
import type { CourseFault } from "./aim.ts";
import { backRecordOf } from "./back.ts";
import type { BackRecord } from "./back.ts";
import { reviewGoal } from "./review.ts";
import type { Review } from "./review.ts";
import { bodyOf } from "./standing.ts";
import type { Body, BodyRecords, Standing, StandingFault } from "./standing.ts";
import { stopsOf } from "./stops.ts";
import { balanceByWeek } from "./weeks.ts";
import type { WeekBalance } from "./weeks.ts";

/** A value on a day; days are counted from 1970 by the person's calendar. */
export interface DayValue {
  readonly x: number;
  readonly y: number;
}

/** A range on a day. */
export interface DayRange {
  readonly x: number;
  readonly lo: number;
  readonly hi: number;
}

/** Lines over days, in kg and kcal/d. */
export interface BodySeries {
  /** Weight of each day with a weigh-in. */
  readonly weights: readonly DayValue[];
  readonly trend: readonly DayValue[];
  /** Weight as the estimate knows it, without the water of the day: where a forecast sets out from. */
  readonly fitted: readonly DayValue[];
  /** Where nine of ten weigh-ins fall by water and the scale alone. */
  readonly noise: readonly DayRange[];
  /** Expenditure, from the day on which enough was known. */
  readonly spent: readonly DayValue[];
  readonly spentRange: readonly DayRange[];
  /** What was noted as eaten, by day. */
  readonly eaten: readonly DayValue[];
}

/** What the Body screen shows, all of it computed beside the page. */
export interface BodyView {
  readonly today: LocalDate;
  readonly todayNumber: number;
  readonly standing: Result<Standing, StandingFault>;
  readonly stops: readonly Stop[];
  /** Null without a goal in force. */
  readonly review: Result<Review | null, CourseFault>;
  readonly series: BodySeries;
  readonly balance: readonly WeekBalance[];
  readonly back: BackRecord;
  readonly fatReadings: readonly FatReading[];
  /** The newest day of the last week that looks half noted and was not asked about; null without one. */
  readonly halfNoted: { readonly date: LocalDate; readonly kcal: number } | null;
  /** What of a month was noted: days with a weigh-in and with food, and since when. */
  readonly noted: { readonly weighed: number; readonly fed: number; readonly days: number };
}

/** Half of the band in which nine of ten weigh-ins of an unchanged body fall, kg (energy.md 2.1). */
const NOISE_KG = 1.1;
const MONTH_DAYS = 28;
const WEEK_DAYS = 7;

const noonOf = (day: LocalDate): number => Date.parse(`${day}T12:00:00.000Z`) / 86_400_000;

const seriesOf = (records: BodyRecords, body: Body | null): BodySeries => {
  const points = records.weighIns.map(({ at, body: { kg } }) => ({ day: dayOf(at), kg }));
  const trend = weightTrend(points);
  const first = body ? noonOf(body.history.log.firstDay) : 0;
  const known = (body?.history.estimates ?? []).filter(({ enough }) => enough);
  return {
    weights: dailyWeights(points).map(({ day, kg }) => ({ x: day, y: kg })),
    trend: trend.map(({ day, trendKg }) => ({ x: day, y: trendKg })),
    fitted: (body?.history.estimates ?? []).map(({ day, trendKg }) => ({
      x: first + day,
      y: trendKg,
    })),
    noise: trend.map(({ day, trendKg }) => ({
      x: day,
      lo: trendKg - NOISE_KG,
      hi: trendKg + NOISE_KG,
    })),
    spent: known.map(({ day, tdee }) => ({ x: first + day, y: tdee })),
    spentRange: known.map(({ day, low90, high90 }) => ({ x: first + day, lo: low90, hi: high90 })),
    eaten: (body?.history.log.days ?? []).flatMap(({ loggedKcal }, day) =>
      loggedKcal === null ? [] : [{ x: first + day, y: loggedKcal }],
    ),
  };
};

/** A day in which so little was noted that the estimate left it out, until the person says what it was. */
const halfNotedOf = ({ now, history }: Body): BodyView["halfNoted"] => {
  const { log, estimates } = history;
  const last = log.days.length - 1;
  for (let index = last; index > last - WEEK_DAYS && index >= 0; index -= 1) {
    const { loggedKcal, mark } = log.days[index] ?? {};
    const isAsked = mark !== undefined;
    if (estimates[index]?.intake === "partial" && !isAsked && typeof loggedKcal === "number")
      return { date: addDays(now.today, index - last), kcal: loggedKcal };
  }
  return null;
};

/** What cannot be judged is no all-clear: without its stops there is no number. */
const reviewUnder = (
  stops: ReturnType<typeof stopsOf>,
  ...[now, profile, eating]: readonly [Standing, Profile, Eating | null]
): BodyView["review"] =>
  stops.ok
    ? reviewGoal(now, profile, eating, stops.value)
    : err({ code: "faults", faults: stops.error });

/** Everything about body and energy for one day, from all records. Pure, and the same everywhere. */
export const bodyViewOf = (records: BodyRecords, today: LocalDate): BodyView => {
  const body = bodyOf(records, today);
  const { profile, eating } = records;
  const stops = body.ok ? stopsOf(records, body.value) : null;
  const month = body.ok ? body.value.history.log.days.slice(-MONTH_DAYS) : [];
  return {
    today,
    todayNumber: noonOf(today),
    standing: body.ok ? { ok: true, value: body.value.now } : body,
    stops: stops?.ok ? stops.value : [],
    review:
      body.ok && profile && stops ? reviewUnder(stops, body.value.now, profile, eating) : ok(null),
    series: seriesOf(records, body.ok ? body.value : null),
    balance: body.ok ? balanceByWeek(body.value) : [],
    back: backRecordOf(records.measurements, profile?.person?.heightM ?? null),
    fatReadings: body.ok ? body.value.history.fatReadings : [],
    halfNoted: body.ok ? halfNotedOf(body.value) : null,
    noted: {
      weighed: month.filter(({ scaleKg }) => scaleKg !== null).length,
      fed: month.filter(({ loggedKcal }) => loggedKcal !== null).length,
      days: month.length,
    },
  };
};
