import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { barPaths, barReach, barWidth } from "./bars.ts";
import { nearestIndex } from "./cursor.ts";
import { frameOf } from "./frame.ts";
import { placeLabels, spread, widthOf } from "./labels.ts";
import { lastOf, reachOf, spanOf, thinned } from "./series.ts";
import type { FrameInput } from "./frame.ts";
import type { Series } from "./series.ts";

const x = { from: 0, to: 10, start: 0, end: 100 };
const y = { from: -10, to: 10, start: 100, end: 0 };

describe("labels along the time axis", () => {
  test.each([
    ["held inside at both ends", [0, 50, 100], ["start", "middle", "end"]],
    ["left out where they would touch", [40, 45, 80], ["middle", "middle"]],
    ["none", [], []],
  ])("%s", (_, at, anchors) =>
    expect(
      placeLabels(
        at.map((place) => ({ at: place, label: "Nov" })),
        0,
        100,
        10,
      ).map(({ anchor }) => anchor),
    ).toEqual(anchors),
  );

  test("never touch and never leave the axis", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 300 })), (places) => {
        const labels = places.toSorted((a, b) => a - b).map((at) => ({ at, label: "12 Nov" }));
        const width = widthOf("12 Nov", 13);
        let end = -Infinity;
        for (const { at, anchor } of placeLabels(labels, 0, 300, 13)) {
          const left = { start: at, middle: at - width / 2, end: at - width }[anchor];
          expect(left).toBeGreaterThanOrEqual(Math.max(0, end));
          end = left + width;
          expect(end).toBeLessThanOrEqual(300);
        }
      }),
    );
  });
});

describe("labels at the ends of lines", () => {
  test.each([
    ["apart already", [10, 50], [10, 50]],
    ["pushed down", [50, 52], [50, 65]],
    ["pushed back up from the bottom", [98, 99], [85, 100]],
    ["in the order of the question", [60, 20], [60, 20]],
    ["one", [120], [100]],
  ])("%s", (_, wanted, places) => expect(spread(wanted, 15, 0, 100)).toEqual(places));

  test("keep their order, their distance and their room", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -20, max: 220, noNaN: true }), { maxLength: 12 }),
        (wanted) => {
          const places = spread(wanted, 15, 0, 200);
          const order = wanted.map((_, index) => index).toSorted((a, b) => wanted[a]! - wanted[b]!);
          order.forEach((index, at) => {
            expect(places[index]).toBeGreaterThanOrEqual(-1e-9);
            expect(places[index]).toBeLessThanOrEqual(200);
            if (at > 0)
              expect(places[index]! - places[order[at - 1]!]!).toBeGreaterThanOrEqual(15 - 1e-9);
          });
        },
      ),
    );
  });
});

describe("the frame", () => {
  const phone: FrameInput = {
    width: 350,
    height: 220,
    textPx: 13,
    xRange: [20_600, 20_783],
    yRange: [79, 87],
    formatY: (value, decimals) => `${value.toFixed(decimals)} kg`,
    formatTime: ({ date }) => date.slice(5, 7),
  };

  test("on a phone: few rules, few months, all on the picture", () => {
    const { yTicks, xLabels, plot } = frameOf(phone);
    expect(yTicks.map(({ label }) => label)).toEqual(["80 kg", "82 kg", "84 kg", "86 kg"]);
    expect(xLabels.map(({ label }) => label)).toEqual(["07", "09", "11"]);
    expect(plot.left).toBeGreaterThan(widthOf("80 kg", 13));
    expect(plot.right).toBeLessThan(350);
  });

  test("labels at the ends of lines get their room", () => {
    const { plot } = frameOf({ ...phone, endLabels: ["fat 24 kg", "lean"] });
    expect(350 - plot.right).toBeGreaterThanOrEqual(widthOf("fat 24 kg", 13));
  });

  test("text twice as large: fewer rules, and still room for their labels", () => {
    const usual = frameOf(phone);
    const large = frameOf({ ...phone, textPx: 26 });
    expect(large.yTicks.length).toBeLessThan(usual.yTicks.length);
    expect(large.plot.left).toBeGreaterThan(widthOf("80 kg", 26));
  });

  test("the plot holds its scales, whatever the size", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 200, max: 1400 }),
        fc.integer({ min: 120, max: 500 }),
        fc.nat(30),
        (width, height, inset) => {
          const {
            plot,
            x: across,
            y: up,
            yTicks,
            xTicks,
          } = frameOf({ ...phone, width, height, inset });
          expect(across.start).toBe(plot.left + inset);
          expect(across.end).toBeGreaterThan(across.start);
          expect([up.start, up.end]).toEqual([plot.bottom, plot.top]);
          for (const { at } of yTicks)
            expect(at >= plot.top - 1e-6 && at <= plot.bottom + 1e-6).toBe(true);
          for (const at of xTicks)
            expect(at >= across.start - 1e-6 && at <= across.end + 1e-6).toBe(true);
        },
      ),
    );
  });
});

describe("series", () => {
  const line: Series = {
    id: "line",
    kind: "line",
    tone: "ink",
    points: [
      { x: 0, y: 4 },
      { x: 3, y: null },
      { x: 5, y: -2 },
      { x: 9, y: 8 },
    ],
  };
  const band: Series = {
    id: "band",
    kind: "band",
    tone: "rest",
    points: [
      { x: 4, lo: -5, hi: 1 },
      { x: 12, lo: null, hi: null },
    ],
  };

  test.each([
    ["all of a line", line, { from: 0, to: 9 }, [-2, 8]],
    ["a part of it", line, { from: 1, to: 6 }, [-2, -2]],
    ["a part without values", line, { from: 1, to: 4 }, []],
    ["a band", band, { from: 0, to: 20 }, [-5, 1]],
  ])("reach of %s", (_, series, range, reach) => expect(reachOf(series, range)).toEqual(reach));

  test("span over all, and of none", () => {
    expect(spanOf([line, band])).toEqual({ from: 0, to: 12 });
    expect(spanOf([])).toBeNull();
    expect(spanOf([{ ...line, points: [] }])).toBeNull();
  });

  test("the last point inside a range", () => {
    expect(lastOf(line, { from: 0, to: 8 })).toEqual({ x: 5, y: -2 });
    expect(lastOf(line, { from: 1, to: 4 })).toBeNull();
  });

  test.each([
    ["line", { ...line, kind: "line" }, "M0 30h0M50 60L90 10"],
    [
      "line with days too far apart",
      { ...line, kind: "line", gapOver: 3 },
      "M0 30h0M50 60h0M90 10h0",
    ],
    ["dots", { ...line, kind: "dots" }, "M0 30h0M50 60h0M90 10h0"],
    ["steps", { ...line, kind: "steps" }, "M0 30h0M50 60H90V10"],
    ["band", band, "M39 45H41V75H39Z"],
  ] as const)("%s as a path", (_, series, path) =>
    expect(thinned(series, { from: 0, to: 12 })(x, y)).toBe(path),
  );
});

describe("bars by week", () => {
  test.each([
    [300, 26, 7.15],
    [300, 4, 28],
    [300, 0, 28],
    [300, 900, 1],
  ])("on %d pixels for %d weeks: %d wide", (room, weeks, width) =>
    expect(barWidth(room, weeks)).toBeCloseTo(width, 2),
  );

  test("up, down, a gap, and whiskers divided where the bar ends", () => {
    const paths = barPaths(
      [
        { x: 0, y: 5, lo: 2, hi: 8 },
        { x: 5, y: -5, lo: -8, hi: 1 },
        { x: 10, y: null },
      ],
      x,
      y,
      10,
    );
    expect(paths.above).toBe("M-5 50V28Q-5 25 -2 25H2Q5 25 5 28V50Z");
    expect(paths.below).toBe("M45 50V72Q45 75 48 75H52Q55 75 55 72V50Z");
    expect(paths.whiskers).toBe("M0 25V10M50 90V75M50 50V45");
    expect(paths.whiskersOnBars).toBe("M0 40V25M50 75V50");
    expect(paths.gaps).toBe("M100 50h0");
  });

  test("the axis reaches as far as the whiskers, and a gap asks for nothing", () =>
    expect(
      barReach([
        { x: 0, y: 5, lo: 2, hi: 8 },
        { x: 7, y: null, lo: -99 },
        { x: 14, y: 3 },
      ]),
    ).toEqual([5, 2, 8, 3, 3, 3]));
});

describe("the cursor", () => {
  const points = [0, 4, 5, 20].map((at) => ({ x: at }));
  test.each([
    [-3, 0],
    [1, 0],
    [2, 0],
    [2.1, 1],
    [4.6, 2],
    [12.5, 2],
    [12.6, 3],
    [99, 3],
  ])("at %d it finds point %d", (at, index) => expect(nearestIndex(points, at)).toBe(index));
  test("nothing to find", () => expect(nearestIndex([], 3)).toBe(-1));
});
