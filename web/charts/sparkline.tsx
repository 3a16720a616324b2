import { useMemo } from "react";
import { domainOf } from "./scale/linear.ts";
import { linePath } from "./scale/path.ts";
import { thinPoints } from "./scale/thin.ts";
import type { Linear } from "./scale/linear.ts";
import type { Point } from "./scale/types.ts";
import type { Tone } from "./view/series.ts";
import "./chart.css";

export interface SparklineProps {
  /** Sorted by x. */
  readonly points: readonly Point[];
  /** What it shows. Without it the line is decoration beside words that say the same. */
  readonly label?: string;
  readonly tone?: Tone;
  readonly gapOver?: number;
  /** In pixels at the usual size of text; both grow with it. */
  readonly width?: number;
  readonly height?: number;
}

/** Room for the stroke and for the dot at the end. */
const PAD = 4;

interface Shape {
  readonly line: string;
  readonly dot: string;
}

const shapeOf = (
  points: readonly Point[],
  width: number,
  height: number,
  gapOver: number,
): Shape => {
  const runs = thinPoints(points, { most: Math.max(20, width), gapOver });
  const last = runs.at(-1)?.at(-1);
  const first = runs[0]?.[0];
  if (!first || !last) return { line: "", dot: "" };
  const [from, to] = domainOf(runs.flat().map((point) => point.y));
  const x: Linear = { from: first.x, to: last.x, start: PAD, end: width - PAD };
  const y: Linear = { from, to, start: height - PAD, end: PAD };
  return { line: linePath(runs, x, y), dot: linePath([[last]], x, y) };
};

/** A trend the size of a word: no axis, its last value marked. */
export const Sparkline = ({
  points,
  label,
  tone = "ink",
  gapOver = Infinity,
  width = 96,
  height = 28,
}: SparklineProps) => {
  const { line, dot } = useMemo(
    () => shapeOf(points, width, height, gapOver),
    [points, width, height, gapOver],
  );
  const named =
    label === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": label };
  return (
    <svg
      className={`sparkline chart-${tone}`}
      style={{ width: `${width / 16}rem`, height: `${height / 16}rem` }}
      viewBox={`0 0 ${width} ${height}`}
      focusable="false"
      {...named}
    >
      <path className="chart-line" d={line} />
      <path className="chart-last" d={dot} />
    </svg>
  );
};
