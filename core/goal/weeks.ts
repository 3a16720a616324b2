import { addDays, daysBetween, localWeek } from "../record/index.ts";
import type { LocalDate } from "../record/index.ts";
import type { Body } from "./standing.ts";

const DAYS_IN_WEEK = 7;
/** A week with fewer logged days than these says little of the whole; the estimator asks for half. */
const FEWEST_DAYS = 4;

/** Eaten against spent in a calendar week, per day. */
export interface WeekBalance {
  readonly monday: LocalDate;
  /** Mean of the logged days, kcal/d. */
  readonly eatenKcal: number;
  /** Mean of the estimates on those days, kcal/d. */
  readonly spentKcal: number;
  /** Eaten less spent, kcal/d; negative is a deficit. */
  readonly balanceKcal: number;
  /** Half of the 90 % interval of the expenditure, kcal/d. */
  readonly halfWidthKcal: number;
  readonly days: number;
}

const mean = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0) / values.length;

/**
 * The energy balance by week, the oldest first: of weeks with at least four logged days on which
 * enough was known of the expenditure; the others are missing, not zero.
 */
export const balanceByWeek = ({ now, history }: Body): readonly WeekBalance[] => {
  const { log, estimates } = history;

  const first = localWeek(log.firstDay);
  const count = Math.floor(daysBetween(first, now.today) / DAYS_IN_WEEK) + 1;
  return Array.from({ length: count }, (_, index) => addDays(first, index * DAYS_IN_WEEK)).flatMap(
    (monday): readonly WeekBalance[] => {
      const from = daysBetween(log.firstDay, monday);
      const known = Array.from({ length: DAYS_IN_WEEK }, (_, day) => from + day).flatMap((day) => {
        const eaten = log.days[day]?.loggedKcal ?? null;
        const estimate = estimates[day];
        return eaten !== null && estimate?.enough && estimate.intake === "logged"
          ? [{ eaten, estimate }]
          : [];
      });
      if (known.length < FEWEST_DAYS) return [];
      const eatenKcal = mean(known.map(({ eaten }) => eaten));
      const spentKcal = mean(known.map(({ estimate }) => estimate.tdee));
      return [
        {
          monday,
          eatenKcal,
          spentKcal,
          balanceKcal: eatenKcal - spentKcal,
          halfWidthKcal: mean(known.map(({ estimate }) => (estimate.high90 - estimate.low90) / 2)),
          days: known.length,
        },
      ];
    },
  );
};
