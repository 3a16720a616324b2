import { domainOf, placeOf } from "./scale/linear.ts";
import { barPaths, barReach, barWidth } from "./view/bars.ts";
import { frameOf } from "./view/frame.ts";
import { Axes, Key } from "./parts.tsx";
import { Picture, Readable } from "./surface.tsx";
import { Measured, USUAL_HEIGHT } from "./measured.tsx";
import type { TimeTick } from "./scale/time.ts";
import type { WeekBar } from "./view/bars.ts";
import type { Tone } from "./view/series.ts";
import type { KeyEntry } from "./parts.tsx";
import type { Box } from "./measured.tsx";
import type { Reading } from "./surface.tsx";

export interface BarsByWeekProps<Bar extends WeekBar = WeekBar> {
  /** One a week without holes, sorted; a week that says nothing has a null. Up to about 100. */
  readonly bars: readonly Bar[];
  readonly tones?: { readonly above: Tone; readonly below: Tone };
  readonly formatY: (value: number, decimals: number) => string;
  readonly formatTime: (tick: TimeTick) => string;
  readonly yRange?: readonly [from: number, to: number];
  /** What each part is, in words; a part without words is not in the key. */
  readonly labels?: {
    readonly above?: string;
    readonly below?: string;
    readonly whisker?: string;
    readonly gap?: string;
  };
  readonly reading?: Omit<Reading<Bar>, "points">;
  readonly height?: number;
}

const SAME_TONES = { above: "action", below: "action" } as const;
const DAYS = 7;

export interface BarsPlotProps<Bar extends WeekBar = WeekBar> extends BarsByWeekProps<Bar> {
  readonly box: Box;
}

/** The bars for a room that is known. */
export const BarsPlot = <Bar extends WeekBar = WeekBar>({
  box: { width, height: heightPx, textPx },
  bars,
  tones = SAME_TONES,
  formatY,
  formatTime,
  yRange,
  labels,
  reading,
  height = USUAL_HEIGHT,
}: BarsPlotProps<Bar>) => {
  const bar = barWidth(width - textPx * 4, bars.length);
  const first = bars[0]?.x ?? 0;
  const frame = frameOf({
    width,
    height: heightPx,
    textPx,
    xRange: [first, bars.at(-1)?.x ?? first + DAYS],
    yRange: yRange ?? domainOf(barReach(bars), { withZero: true }),
    formatY,
    formatTime,
    inset: bar / 2 + 4,
  });
  const { x, y, plot } = frame;
  const paths = barPaths(bars, x, y, bar);
  const zero = placeOf(y, 0);
  const drawing = (
    <>
      <Axes frame={frame} />
      <path className={`chart-bar chart-${tones.above}`} d={paths.above} />
      <path className={`chart-bar chart-${tones.below}`} d={paths.below} />
      <line className="chart-zero" x1={plot.left} x2={plot.right} y1={zero} y2={zero} />
      <path className="chart-whisker" d={paths.whiskers} />
      <path className="chart-whisker chart-whisker-on-bar" d={paths.whiskersOnBars} />
      <path className="chart-gaps" d={paths.gaps} />
    </>
  );
  const hasGap = bars.some((one) => one.y === null);
  const key: readonly KeyEntry[] = [
    { label: labels?.above, swatch: "bar", tone: tones.above },
    { label: labels?.below, swatch: "bar", tone: tones.below },
    { label: labels?.whisker, swatch: "whisker", tone: "ink" },
    { label: hasGap ? labels?.gap : undefined, swatch: "gap", tone: "quiet" },
  ].filter((entry): entry is KeyEntry => entry.label !== undefined);
  const surface = { frame, height, children: drawing };
  return (
    <>
      {reading ? (
        <Readable {...surface} reading={{ ...reading, points: bars }} />
      ) : (
        <Picture {...surface} />
      )}
      <Key entries={key} />
    </>
  );
};

/** A signed value for each week, as bars around zero. */
export const BarsByWeek = <Bar extends WeekBar = WeekBar>(props: BarsByWeekProps<Bar>) => (
  <Measured height={props.height ?? USUAL_HEIGHT}>
    {(box) => <BarsPlot {...props} box={box} />}
  </Measured>
);
