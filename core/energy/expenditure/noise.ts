/** Standard normal quantile of a two-sided 90 % interval. */
export const TWO_SIDED_90 = 1.645;

/**
 * How sure the filter is of what: chosen from what formulas, scales and food logs are known to miss
 * by, not fitted to any log.
 */
export const NOISE = {
  /** Formula expenditure at rest misses by 8-10 %, a picked activity level by 0.12: of the baseline. */
  offsetShare: 0.14,
  startTissueKg: 0.5,
  /** What a person spends wanders by so much from day to day, kcal/d. */
  offsetDayKcal: 20,
  /** Unexplained activity of a day, kcal. */
  activityKcal: 120,
  /** Error of a logged day, of what was logged; of a day not logged, of the baseline. */
  loggedShare: 0.09,
  missingShare: 0.22,
  /** Passing water: what is left of it the next day, its size, and the scale's own error. */
  waterKept: 0.8,
  waterKg: 0.6,
  scaleKg: 0.3,
  /** From here on, in standard deviations, a weigh-in counts less the further it is off. */
  outlier: 4,
  /** After a long gap. */
  gapOffsetShare: 0.1,
  gapTissueKg: 1,
} as const;
