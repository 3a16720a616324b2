import type { Model } from "../model.ts";

/** What was written down on a day. Nothing written is null, never 0. */
export interface LogDay {
  /** The scale in the morning, kg. */
  readonly scaleKg: number | null;
  /** All that was eaten on the day, kcal. */
  readonly loggedKcal: number | null;
  /** The person's word on a day that looks too little: all of it, a fast, or only a part. */
  readonly mark?: "complete" | "fasted" | "partial" | undefined;
  /** A new scale, illness or travel from this day on: water may jump. */
  readonly waterEvent?: boolean | undefined;
}

/** How a day's intake came into the estimate. */
export type IntakeUse = "logged" | "imputed" | "partial";

/** What is known after a day, for the next. Plain numbers, so that it can be stored and gone on from. */
export interface EstimatorState {
  readonly model: Model;
  /** The next day's number. */
  readonly day: number;
  /** Fat and lean tissue together, kg. */
  readonly tissueKg: number;
  /** What the person spends beyond the model, kcal/d. */
  readonly offsetKcal: number;
  /** Water beyond what the model accounts for, kg. */
  readonly waterKg: number;
  /** Variances and covariances of the three. */
  readonly tissueVar: number;
  readonly offsetVar: number;
  readonly waterVar: number;
  readonly tissueOffset: number;
  readonly tissueWater: number;
  readonly offsetWater: number;
  /** Fat that goes with the tissue on the person's Forbes curve, kg. */
  readonly fatKg: number;
  readonly glycogenKg: number;
  readonly fluidKg: number;
  readonly adaptationKcal: number;
  /** Running mean of the logged intakes, kcal/d. */
  readonly meanIntakeKcal: number;
  /** Logged days in that mean. */
  readonly meanDays: number;
  /** Since the start, or since a long gap: days, weigh-ins and logged days. */
  readonly spanDays: number;
  readonly weighIns: number;
  readonly loggedDays: number;
  /** The last 28 days, a bit each, the newest lowest: weighed, and logged. */
  readonly recentWeighIns: number;
  readonly recentLogs: number;
  /** Days without any entry until now. */
  readonly emptyDays: number;
  /** The next weigh-in ends a long gap. */
  readonly isAfterGap: boolean;
  /** Days for which water still moves more than usual. */
  readonly eventDays: number;
}

/** What the log says up to and with one day. */
export interface DayEstimate {
  readonly day: number;
  /** Total expenditure, kcal/d, in the units of the person's own logging. */
  readonly tdee: number;
  /** 90 % interval of it. */
  readonly low90: number;
  readonly high90: number;
  /** Whether that is enough to say; before, it is the formulas' guess and little more. */
  readonly enough: boolean;
  /** What the person spends beyond the formulas, kcal/d, and its standard deviation. */
  readonly offsetKcal: number;
  readonly offsetSdKcal: number;
  /** Weight without the passing water of the day, kg, and its standard deviation. */
  readonly trendKg: number;
  readonly trendSdKg: number;
  readonly fatKg: number;
  readonly intake: IntakeUse;
}
