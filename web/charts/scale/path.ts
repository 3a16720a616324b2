import { placeOf } from "./linear.ts";
import type { Linear } from "./linear.ts";
import type { Run } from "./types.ts";

interface Spot {
  readonly x: number;
  readonly y: number;
}

interface Reach {
  readonly x: number;
  readonly lo: number;
  readonly hi: number;
}

/** A tenth of a pixel is finer than a screen, and a path of 300 points stays at 3 kB. */
const short = (place: number): number => Math.round(place * 10) / 10 || 0;

const spot = (x: Linear, y: Linear, one: Spot): string =>
  `${short(placeOf(x, one.x))} ${short(placeOf(y, one.y))}`;

/** One stroke for each run; a point alone is a stroke of no length, which a round cap makes a dot. */
export const linePath = (runs: readonly Run<Spot>[], x: Linear, y: Linear): string =>
  runs
    .map((run) =>
      run.length === 1
        ? `M${spot(x, y, run[0]!)}h0`
        : `M${run.map((one) => spot(x, y, one)).join("L")}`,
    )
    .join("");

/** Dots as strokes of no length: one element for any number of them. */
export const dotsPath = (runs: readonly Run<Spot>[], x: Linear, y: Linear): string =>
  runs.map((run) => run.map((one) => `M${spot(x, y, one)}h0`).join("")).join("");

/** A value that holds until the next one: level, then straight up or down. */
export const stepsPath = (runs: readonly Run<Spot>[], x: Linear, y: Linear): string =>
  runs
    .map(([first, ...rest]) =>
      first === undefined
        ? ""
        : `M${spot(x, y, first)}${
            rest.length === 0
              ? "h0"
              : rest
                  .map((one) => `H${short(placeOf(x, one.x))}V${short(placeOf(y, one.y))}`)
                  .join("")
          }`,
    )
    .join("");

/** Half the width of a band that is one day only, in pixels, so that it can be seen at all. */
const ALONE = 1;

/** The area between two edges: along the upper one, and back along the lower. */
export const areaPath = (runs: readonly Run<Reach>[], x: Linear, y: Linear): string =>
  runs
    .map((run) => {
      if (run.length === 1) {
        const { x: at, lo, hi } = run[0]!;
        const middle = placeOf(x, at);
        const [top, bottom] = [short(placeOf(y, hi)), short(placeOf(y, lo))];
        const [left, right] = [short(middle - ALONE), short(middle + ALONE)];
        return `M${left} ${top}H${right}V${bottom}H${left}Z`;
      }
      const upper = run.map((one) => spot(x, y, { x: one.x, y: one.hi }));
      const lower = run.map((one) => spot(x, y, { x: one.x, y: one.lo })).toReversed();
      return `M${[...upper, ...lower].join("L")}Z`;
    })
    .join("");
