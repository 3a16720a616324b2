import { describe, expect, test } from "vitest";
import { areaPath, dotsPath, linePath, stepsPath } from "./path.ts";

const x = { from: 0, to: 10, start: 0, end: 100 };
const y = { from: 0, to: 10, start: 50, end: 0 };
const run = (...spots: readonly [number, number][]) =>
  spots.map(([at, value]) => ({ x: at, y: value }));

describe("paths", () => {
  test.each([
    ["a line", linePath([run([0, 0], [5, 10], [10, 2])], x, y), "M0 50L50 0L100 40"],
    [
      "a line with a gap",
      linePath([run([0, 0], [1, 1]), run([3, 3], [4, 4])], x, y),
      "M0 50L10 45M30 35L40 30",
    ],
    ["a point alone is a dot", linePath([run([5, 5])], x, y), "M50 25h0"],
    ["dots", dotsPath([run([0, 0], [5, 5])], x, y), "M0 50h0M50 25h0"],
    [
      "steps hold until the next",
      stepsPath([run([0, 2], [5, 4], [10, 4])], x, y),
      "M0 40H50V30H100V30",
    ],
    ["one step alone", stepsPath([run([5, 5])], x, y), "M50 25h0"],
    [
      "an area, there above and back below",
      areaPath(
        [
          [
            { x: 0, lo: 0, hi: 4 },
            { x: 10, lo: 2, hi: 6 },
          ],
        ],
        x,
        y,
      ),
      "M0 30L100 20L100 40L0 50Z",
    ],
    [
      "an area of one day can be seen",
      areaPath([[{ x: 5, lo: 2, hi: 4 }]], x, y),
      "M49 30H51V40H49Z",
    ],
    ["nothing", linePath([], x, y), ""],
    ["tenths of a pixel", linePath([run([1 / 3, 1], [2 / 3, 1])], x, y), "M3.3 45L6.7 45"],
  ])("%s", (_, path, wanted) => expect(path).toBe(wanted));
});
