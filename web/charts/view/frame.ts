import { niceTicks, placeOf } from "../scale/linear.ts";
import type { Linear } from "../scale/linear.ts";
import { timeTicks } from "../scale/time.ts";
import type { TimeTick } from "../scale/time.ts";
import { placeLabels, widthOf } from "./labels.ts";
import type { Label, PlacedLabel } from "./labels.ts";

/** Everything that the frame of a chart depends on; sizes in pixels. */
export interface FrameInput {
  readonly width: number;
  readonly height: number;
  /** Size of the axis labels, as the person has set it. */
  readonly textPx: number;
  readonly xRange: readonly [from: number, to: number];
  readonly yRange: readonly [from: number, to: number];
  readonly formatY: (value: number, decimals: number) => string;
  readonly formatTime: (tick: TimeTick) => string;
  /** Words that stand at the ends of lines, for which room is kept on the right. */
  readonly endLabels?: readonly string[];
  /** Room for a label above the plot. */
  readonly hasTopLabel?: boolean;
  /** Half a bar's width that must fit beside the first and the last x. */
  readonly inset?: number;
}

export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly textPx: number;
  readonly plot: Plot;
  readonly x: Linear;
  readonly y: Linear;
  readonly yTicks: readonly Label[];
  readonly xTicks: readonly number[];
  readonly xLabels: readonly PlacedLabel[];
}

/** Lines of text that fit between two rules before the chart looks like ruled paper. */
const RULE_EVERY = 3;
/** Sizes of text that a label on the time axis takes with the air around it. */
const TIME_LABEL = 4.2;

const most = (length: number, each: number): number => Math.max(2, Math.floor(length / each));

/** Scales, rules and labels of a chart: where everything lies before any data is drawn. */
export const frameOf = ({
  width,
  height,
  textPx,
  xRange,
  yRange,
  formatY,
  formatTime,
  endLabels = [],
  hasTopLabel = false,
  inset = 0,
}: FrameInput): Frame => {
  const top = hasTopLabel ? textPx * 1.7 : textPx * 0.7;
  const bottom = height - textPx * 1.8;
  const y: Linear = { from: yRange[0], to: yRange[1], start: bottom, end: top };
  const { ticks, decimals } = niceTicks(y.from, y.to, most(bottom - top, textPx * RULE_EVERY));
  const yTicks = ticks.map((value) => ({
    at: placeOf(y, value),
    label: formatY(value, decimals),
  }));

  const gutter = (labels: readonly string[], air: number): number =>
    labels.reduce((widest, label) => Math.max(widest, widthOf(label, textPx) + air), 0);
  const left = Math.ceil(
    gutter(
      yTicks.map(({ label }) => label),
      8,
    ),
  );
  const right = Math.floor(width - Math.max(4, gutter(endLabels, 10)));
  const x: Linear = {
    from: xRange[0],
    to: xRange[1],
    start: left + inset,
    end: Math.max(left + inset + 1, right - inset),
  };
  const timed = timeTicks(x.from, x.to, most(x.end - x.start, textPx * TIME_LABEL));
  const dated = timed.map((tick) => ({ at: placeOf(x, tick.day), label: formatTime(tick) }));
  return {
    width,
    height,
    textPx,
    plot: { left, right, top, bottom },
    x,
    y,
    yTicks,
    xTicks: dated.map(({ at }) => at),
    xLabels: placeLabels(dated, left, right, textPx),
  };
};
