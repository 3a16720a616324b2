import { placeOf } from "../scale/linear.ts";
import type { Linear } from "../scale/linear.ts";

export interface WeekBar {
  /** Day number of the week's Monday. */
  readonly x: number;
  /** Null for a week with too little known: a gap, not a zero. */
  readonly y: number | null;
  /** From where to where the value may lie. */
  readonly lo?: number;
  readonly hi?: number;
}

/** Part of a week's width that its bar fills, and its limits in pixels. */
const SHARE = 0.62;
const WIDEST = 28;
const THINNEST = 1;
/** Corners at the end away from zero, in pixels. */
const CORNER = 3;

/** How wide a bar is, in pixels, for so many weeks on so much room. */
export const barWidth = (room: number, weeks: number): number =>
  Math.max(THINNEST, Math.min(WIDEST, (room / Math.max(1, weeks)) * SHARE));

const short = (place: number): number => Math.round(place * 10) / 10 || 0;

const barPath = (middle: number, zero: number, tip: number, width: number): string => {
  const [left, right] = [short(middle - width / 2), short(middle + width / 2)];
  const corner = Math.min(CORNER, width / 2, Math.abs(tip - zero));
  const inward = short(tip + (tip < zero ? corner : -corner));
  const [end, bend] = [short(tip), short(corner)];
  return `M${left} ${short(zero)}V${inward}Q${left} ${end} ${short(left + bend)} ${end}H${short(right - bend)}Q${right} ${end} ${right} ${inward}V${short(zero)}Z`;
};

export interface BarPaths {
  readonly above: string;
  readonly below: string;
  /** The parts of the whiskers beside their bars, and those that lie on them. */
  readonly whiskers: string;
  readonly whiskersOnBars: string;
  /** A short stroke on the zero line where a week has no bar. */
  readonly gaps: string;
}

/** All bars as four paths, whatever their number. */
export const barPaths = (
  bars: readonly WeekBar[],
  x: Linear,
  y: Linear,
  width: number,
): BarPaths => {
  const paths = { above: "", below: "", whiskers: "", whiskersOnBars: "", gaps: "" };
  const zero = placeOf(y, 0);
  for (const { x: at, y: value, lo, hi } of bars) {
    const middle = placeOf(x, at);
    if (value === null) {
      paths.gaps += `M${short(middle)} ${short(zero)}h0`;
      continue;
    }
    paths[value < 0 ? "below" : "above"] += barPath(middle, zero, placeOf(y, value), width);
    if (lo === undefined || hi === undefined) continue;
    const low = Math.min(0, value);
    const high = Math.max(0, value);
    const stroke = (from: number, to: number): string =>
      from < to ? `M${short(middle)} ${short(placeOf(y, from))}V${short(placeOf(y, to))}` : "";
    paths.whiskers += stroke(lo, Math.min(hi, low)) + stroke(Math.max(lo, high), hi);
    paths.whiskersOnBars += stroke(Math.max(lo, low), Math.min(hi, high));
  }
  return paths;
};

/** All values that the axis has to reach, whiskers included. */
export const barReach = (bars: readonly WeekBar[]): readonly number[] =>
  bars.flatMap(({ y, lo, hi }) => (y === null ? [] : [y, lo ?? y, hi ?? y]));
