import { memo, useId, useMemo } from "react";
import { domainOf, placeOf } from "./scale/linear.ts";
import { frameOf } from "./view/frame.ts";
import { spread, widthOf } from "./view/labels.ts";
import { lastOf, reachOf, spanOf, thinned } from "./view/series.ts";
import { Axes, Key } from "./parts.tsx";
import { Picture, Readable } from "./surface.tsx";
import { Measured, USUAL_HEIGHT } from "./measured.tsx";
import type { Linear } from "./scale/linear.ts";
import type { TimeTick } from "./scale/time.ts";
import type { Frame } from "./view/frame.ts";
import type { Range, Series, Tone } from "./view/series.ts";
import type { KeyEntry, Swatch } from "./parts.tsx";
import type { Box } from "./measured.tsx";
import type { Reading } from "./surface.tsx";
import type { Point } from "./scale/types.ts";

export interface TimeChartProps<Item extends Point = Point> {
  /** Drawn in this order, the first at the bottom. */
  readonly series: readonly Series[];
  /** What is expected, not known: drawn dashed, below the rest. A fan is two bands and a line. */
  readonly future?: readonly Series[];
  /** A value aimed at: a level line with its label. */
  readonly goal?: { readonly y: number; readonly label: string };
  /** A day to point out, as a rule: today. */
  readonly today?: { readonly x: number; readonly label: string };
  /** A tick of the value axis, with its unit where the caller wants one. */
  readonly formatY: (value: number, decimals: number) => string;
  readonly formatTime: (tick: TimeTick) => string;
  /** Day numbers; all that the series hold without it. */
  readonly xRange?: readonly [from: number, to: number];
  /** Give it while a slider changes the data, so that the axis stays. */
  readonly yRange?: readonly [from: number, to: number];
  readonly leastSpan?: number;
  readonly withZero?: boolean;
  /** With it the chart is read point by point; without it, it is a picture. */
  readonly reading?: Reading<Item>;
  readonly height?: number;
}

interface DrawnProps {
  readonly series: Series;
  readonly isFuture: boolean;
  readonly x: Linear;
  readonly y: Linear;
}

const sameScale = (a: Linear, b: Linear): boolean =>
  a.from === b.from && a.to === b.to && a.start === b.start && a.end === b.end;

/** A caller may write its series anew each time: only what changes the path counts. */
const sameDrawing = (a: DrawnProps, b: DrawnProps): boolean =>
  a.series.points === b.series.points &&
  a.series.kind === b.series.kind &&
  a.series.tone === b.series.tone &&
  a.series.gapOver === b.series.gapOver &&
  a.isFuture === b.isFuture &&
  sameScale(a.x, b.x) &&
  sameScale(a.y, b.y);

const CLASS_OF: Record<Series["kind"], string> = {
  line: "chart-line",
  steps: "chart-line",
  dots: "chart-dots",
  band: "chart-band",
};

const Drawn = memo(({ series, isFuture, x, y }: DrawnProps) => {
  const { kind, tone } = series;
  const { from, to } = x;
  // Thinning looks at every point and does not depend on the height, which a slider may change.
  const draw = useMemo(() => thinned(series, { from, to }), [series, from, to]);
  const dashed = isFuture && kind !== "band" ? " chart-dashed" : "";
  return <path className={`${CLASS_OF[kind]}${dashed} chart-${tone}`} d={draw(x, y)} />;
}, sameDrawing);

interface End {
  readonly id: string;
  readonly label: string;
  readonly tone: Tone;
  readonly y: number;
}

const endsOf = (list: readonly Series[], range: Range): readonly End[] =>
  list.flatMap((one) => {
    if (one.kind === "band" || !one.endLabel) return [];
    const last = lastOf(one, range);
    return last ? [{ id: one.id, label: one.endLabel, tone: one.tone, y: last.y ?? 0 }] : [];
  });

const Ends = ({ frame, ends }: { readonly frame: Frame; readonly ends: readonly End[] }) => {
  const { plot, y, textPx } = frame;
  const wanted = ends.map((end) => placeOf(y, end.y));
  const places = spread(wanted, textPx * 1.15, plot.top + textPx / 2, plot.bottom - textPx / 2);
  return ends.map(({ id, label, tone }, index) => (
    <text
      key={id}
      className={`chart-end chart-${tone}`}
      x={plot.right + 8}
      y={places[index]}
      dy="0.35em"
    >
      {label}
    </text>
  ));
};

const Goal = ({ frame, y, label }: { frame: Frame; y: number; label: string }) => {
  const { plot, textPx } = frame;
  const at = placeOf(frame.y, y);
  // Above its line, or below where there is no room above.
  const baseline = at - textPx * 1.4 < plot.top ? at + textPx * 1.1 : at - textPx * 0.45;
  return (
    <g className="chart-goal">
      <line x1={plot.left} x2={plot.right} y1={at} y2={at} />
      <text x={plot.left + 2} y={baseline}>
        {label}
      </text>
    </g>
  );
};

const Today = ({ frame, x, label }: { frame: Frame; x: number; label: string }) => {
  const { plot, textPx } = frame;
  const at = placeOf(frame.x, x);
  const half = widthOf(label, textPx) / 2;
  const anchor = at - half < plot.left ? "start" : at + half > frame.width ? "end" : "middle";
  return (
    <g className="chart-today">
      <line x1={at} x2={at} y1={plot.top} y2={plot.bottom} />
      <text x={at} y={plot.top - textPx * 0.5} textAnchor={anchor}>
        {label}
      </text>
    </g>
  );
};

const swatchOf = (series: Series, isFuture: boolean): Swatch =>
  series.kind === "band" || series.kind === "dots" ? series.kind : isFuture ? "dashed" : "line";

const keyOf = (list: readonly Series[], isFuture: boolean): readonly KeyEntry[] =>
  list.flatMap((one) =>
    one.label === undefined
      ? []
      : [{ label: one.label, tone: one.tone, swatch: swatchOf(one, isFuture) }],
  );

/** A line along the very edge keeps its whole stroke, in pixels. */
const STROKE = 3;

const NONE: readonly Series[] = [];

export interface TimePlotProps<Item extends Point = Point> extends TimeChartProps<Item> {
  readonly box: Box;
}

/** The chart for a room that is known. */
export const TimePlot = <Item extends Point = Point>({
  box: { width, height: heightPx, textPx },
  series,
  future = NONE,
  goal,
  today,
  formatY,
  formatTime,
  xRange,
  yRange,
  leastSpan,
  withZero,
  reading,
  height = USUAL_HEIGHT,
}: TimePlotProps<Item>) => {
  const clipId = useId();
  const all = [...future, ...series];
  const whole = spanOf(all) ?? { from: today?.x ?? 0, to: (today?.x ?? 0) + 1 };
  const range: Range = xRange ? { from: xRange[0], to: xRange[1] } : whole;
  const ends = endsOf(all, range);
  const values = yRange ? [] : all.flatMap((one) => reachOf(one, range));
  const frame = frameOf({
    width,
    height: heightPx,
    textPx,
    xRange: [range.from, range.to],
    yRange:
      yRange ??
      domainOf(goal ? [...values, goal.y] : values, {
        ...(leastSpan === undefined ? {} : { leastSpan }),
        ...(withZero === undefined ? {} : { withZero }),
      }),
    formatY,
    formatTime,
    endLabels: ends.map(({ label }) => label),
    hasTopLabel: today !== undefined,
  });
  const { plot } = frame;
  const drawing = (
    <>
      <Axes frame={frame} />
      {today ? <Today frame={frame} {...today} /> : null}
      <clipPath id={clipId}>
        <rect
          x={plot.left - STROKE}
          y={0}
          width={plot.right - plot.left + 2 * STROKE}
          height={plot.bottom + STROKE}
        />
      </clipPath>
      <g clipPath={`url(#${clipId})`}>
        {future.map((one) => (
          <Drawn key={one.id} series={one} isFuture x={frame.x} y={frame.y} />
        ))}
        {series.map((one) => (
          <Drawn key={one.id} series={one} isFuture={false} x={frame.x} y={frame.y} />
        ))}
      </g>
      {goal ? <Goal frame={frame} {...goal} /> : null}
      <Ends frame={frame} ends={ends} />
    </>
  );
  const surface = { frame, height, children: drawing };
  return (
    <>
      {reading ? <Readable {...surface} reading={reading} /> : <Picture {...surface} />}
      <Key entries={[...keyOf(series, false), ...keyOf(future, true)]} />
    </>
  );
};

/**
 * Values over days: lines, bands, dots and steps on one axis, with what is expected, a goal and a
 * day pointed out. Thousands of points cost no more than a phone can show.
 */
export const TimeChart = <Item extends Point = Point>(props: TimeChartProps<Item>) => (
  <Measured height={props.height ?? USUAL_HEIGHT}>
    {(box) => <TimePlot {...props} box={box} />}
  </Measured>
);
