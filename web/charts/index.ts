/**
 * Charts: our own drawings of values over days, on one scale. A chart knows no record and no store,
 * and takes every word from whoever shows it: the sentence that says what it means, the description
 * of its shape, what stands at a point, and the table behind it.
 * A day is a number (`dayNumber`); a series is sorted by it, and what cannot be seen is not drawn.
 */
export { ChartFigure } from "./chart-figure.tsx";
export { TimeChart } from "./time-chart.tsx";
export { BarsByWeek } from "./bars-by-week.tsx";
export { Sparkline } from "./sparkline.tsx";
export { dayNumber, dayOf } from "./scale/time.ts";
export type { TimeTick } from "./scale/time.ts";
export type { WeekBar } from "./view/bars.ts";
