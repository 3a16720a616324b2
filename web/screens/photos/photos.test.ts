import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { newRecord } from "@dorsal/core/record";
import type { LocalDate, PhotoDetails, PhotoPose, Timestamp } from "@dorsal/core/record";
import { ALIGNMENT_LIMITS, UNALIGNED, aligned, dragged, pinched } from "./alignment.ts";
import type { Alignment, Point } from "./alignment.ts";
import { centreCrop, fitWithin } from "./frame.ts";
import { adviceOf, levelOf } from "./level.ts";
import { comparablePoses, monthsOf, pairOf } from "./months.ts";
import { nearWeight } from "./near-weight.ts";
import { outlineOf } from "./outline.ts";

/** Where a point of the photo, as it lay on the frame before, comes to lie. */
const placed = ({ x, y, scale }: Alignment, point: Point): Point => ({
  x: point.x * scale + x,
  y: point.y * scale + y,
});

const WIDTH = 120;
const HEIGHT = 160;
const CENTRE = { x: 60, y: 80 };
const RADIUS = 40;

/** A picture by the brightness of each of its pixels. */
const picture = (brightness: (x: number, y: number) => number) => {
  const data = new Uint8ClampedArray(WIDTH * HEIGHT * 4);
  for (let index = 0; index < WIDTH * HEIGHT; index += 1) {
    const grey = brightness(index % WIDTH, Math.floor(index / WIDTH));
    data.set([grey, grey, grey, 255], index * 4);
  }
  return { data, width: WIDTH, height: HEIGHT };
};

const fromCentre = (x: number, y: number) => Math.hypot(x - CENTRE.x, y - CENTRE.y);

const drawnIn = (lines: Uint8ClampedArray) =>
  Array.from({ length: WIDTH * HEIGHT }, (_, index) => ({
    x: index % WIDTH,
    y: Math.floor(index / WIDTH),
    alpha: lines[index * 4 + 3] ?? 0,
  })).filter(({ alpha }) => alpha > 0);

describe("the outline of a picture", () => {
  test.each([
    ["bright on dark", 30, 220],
    ["dark on bright", 220, 30],
    ["with little contrast", 100, 130],
  ])("of a disc %s is its rim, all around", (_what, outside, inside) => {
    const drawn = drawnIn(
      outlineOf(picture((x, y) => (fromCentre(x, y) < RADIUS ? inside : outside))),
    );
    for (const { x, y } of drawn) expect(Math.abs(fromCentre(x, y) - RADIUS)).toBeLessThan(4);
    const directions = new Set(
      drawn.map(({ x, y }) => Math.round((Math.atan2(y - CENTRE.y, x - CENTRE.x) / Math.PI) * 18)),
    );
    expect(directions.size).toBeGreaterThanOrEqual(36);
    expect(drawn.length).toBeLessThan(2 * Math.PI * RADIUS * 4);
  });

  it("is white where it is drawn", () => {
    const lines = outlineOf(picture((x) => (x < 60 ? 20 : 200)));
    for (let at = 0; at < lines.length; at += 4)
      if ((lines[at + 3] ?? 0) > 0)
        expect([...lines.subarray(at, at + 3)]).toEqual([255, 255, 255]);
  });

  test.each<[string, (x: number, y: number) => number]>([
    ["one colour", () => 128],
    ["a wall that grows darker", (x) => 60 + x],
    ["the noise of a camera", (x, y) => 120 + ((x * 7919 + y * 104_729) % 9)],
  ])("of %s is empty", (_what, brightness) => {
    expect(drawnIn(outlineOf(picture(brightness)))).toEqual([]);
  });

  it("takes only a part of a picture full of edges", () => {
    const drawn = drawnIn(
      outlineOf(picture((x, y) => (((x >> 4) + (y >> 4)) % 2 === 0 ? 30 : 60 + (x % 16) * 12))),
    );
    expect(drawn.length).toBeGreaterThan(0);
    expect(drawn.length).toBeLessThan(WIDTH * HEIGHT * 0.25);
  });
});

const coordinate = fc.double({ min: -0.5, max: 0.5, noNaN: true });
const point = fc.record({ x: coordinate, y: coordinate });
const anyAlignment: fc.Arbitrary<Alignment> = fc.record({
  x: coordinate,
  y: coordinate,
  scale: fc.double({ min: 0.5, max: 2, noNaN: true }),
});

describe("laying one photo over another", () => {
  const { offset, leastScale, mostScale } = ALIGNMENT_LIMITS;
  const isInside = ({ x, y, scale }: Alignment) =>
    Math.abs(x) <= offset && Math.abs(y) <= offset && scale >= leastScale && scale <= mostScale;
  const isAtLimit = ({ x, y, scale }: Alignment) =>
    Math.abs(x) === offset || Math.abs(y) === offset || scale === leastScale || scale === mostScale;

  it("with one finger moves it as far as the finger went", () => {
    expect(dragged(UNALIGNED, { x: 0.1, y: 0 }, { x: 0.3, y: -0.2 })).toEqual({
      x: 0.3 - 0.1,
      y: -0.2,
      scale: 1,
    });
  });

  it("with two keeps what lies between them there, and never leaves the limits", () => {
    fc.assert(
      fc.property(anyAlignment, point, point, point, point, (start, a, b, c, d) => {
        const after = pinched(start, [a, b], [c, d]);
        expect(isInside(after)).toBe(true);
        if (isAtLimit(after)) return;
        const mid = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
        const inPhoto = { x: (mid.x - start.x) / start.scale, y: (mid.y - start.y) / start.scale };
        const now = placed(after, inPhoto);
        expect(now.x).toBeCloseTo((c.x + d.x) / 2, 6);
        expect(now.y).toBeCloseTo((c.y + d.y) / 2, 6);
      }),
    );
  });

  it("with two fingers that part grows as their distance does, and two as one only move it", () => {
    const from = [
      { x: -0.1, y: 0 },
      { x: 0.1, y: 0 },
    ] as const;
    const to = [
      { x: -0.15, y: 0 },
      { x: 0.15, y: 0 },
    ] as const;
    expect(pinched(UNALIGNED, from, to).scale).toBeCloseTo(1.5);
    expect(pinched(UNALIGNED, from, from)).toEqual(UNALIGNED);
    const still = [from[0], from[0]] as const;
    expect(pinched(UNALIGNED, still, to)).toEqual({ x: 0.1, y: 0, scale: 1 });
  });

  it("by hand stays within the limits", () => {
    fc.assert(
      fc.property(anyAlignment, fc.double({ noNaN: true }), (start, value) => {
        for (const key of ["x", "y", "scale"] as const)
          expect(isInside(aligned(start, { [key]: value }))).toBe(true);
      }),
    );
  });
});

describe("the level", () => {
  test.each<[string, number | null, number | null, number, object | null]>([
    ["upright", 90, 0, 0, { roll: 0, tilt: 0 }],
    ["lying on the table", 0, 0, 0, { tilt: 90 }],
    ["leaning back by ten", 80, 0, 0, { roll: 0, tilt: 10 }],
    ["leaning forward by ten", 100, 0, 0, { roll: 0, tilt: -10 }],
    ["on its left side, the page turned with it", 0, -90, 90, { roll: 0, tilt: 0 }],
    ["on its right side, the page turned with it", 0, 90, -90, { roll: 0, tilt: 0 }],
    ["on its right side, the page not turned", 0, 90, 0, { roll: 90, tilt: 0 }],
    ["without a sensor", null, null, 0, null],
    ["with half a sensor", 90, null, 0, null],
  ])("%s", (_what, beta, gamma, angle, expected) => {
    const level = levelOf({ beta, gamma }, angle);
    if (expected === null || level === null) {
      expect(level).toBe(expected);
      return;
    }
    for (const [key, value] of Object.entries(expected))
      expect(level[key as keyof typeof level]).toBeCloseTo(value as number, 6);
  });

  test.each([
    [0, 0, "level"],
    [1.4, -3.9, "level"],
    [2, 0, "turn-left"],
    [-2, 20, "turn-right"],
    [0, 5, "tip-forward"],
    [0, -5, "tip-back"],
  ])("a roll of %f and a tilt of %f: %s", (roll, tilt, advice) => {
    expect(adviceOf({ roll, tilt })).toBe(advice);
  });
});

describe("the frame", () => {
  test.each([
    [
      { width: 4000, height: 3000 },
      { width: 1600, height: 1200 },
    ],
    [
      { width: 3000, height: 4000 },
      { width: 1200, height: 1600 },
    ],
    [
      { width: 640, height: 480 },
      { width: 640, height: 480 },
    ],
    [
      { width: 10_000, height: 1 },
      { width: 1600, height: 1 },
    ],
  ])("%o within 1600 is %o", (size, expected) => {
    expect(fitWithin(size, 1600)).toEqual(expected);
  });

  it("cuts the middle out, as large as it can", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 5000 }), (w, h) => {
        const crop = centreCrop({ width: w, height: h }, 3 / 4);
        expect(crop.width / crop.height).toBeCloseTo(3 / 4, 6);
        expect(crop.x * 2 + crop.width).toBeCloseTo(w, 6);
        expect(crop.y * 2 + crop.height).toBeCloseTo(h, 6);
        expect(Math.min(Math.abs(crop.width - w), Math.abs(crop.height - h))).toBeCloseTo(0, 6);
      }),
    );
  });
});

const photo = (id: string, day: string, pose: PhotoPose = "back"): PhotoDetails => ({
  id,
  at: `${day}T08:00:00.000+01:00` as Timestamp,
  pose,
  width: 3,
  height: 4,
  type: "image/jpeg",
});

describe("photos by month and pose", () => {
  const all = [
    photo("e", "2026-11-20"),
    photo("d", "2026-11-20", "side"),
    photo("c", "2026-11-02"),
    photo("b", "2026-09-30", "back-arms-up"),
    photo("a", "2025-11-02"),
  ];

  it("come newest first, in the order of poses", () => {
    const shape = monthsOf(all).map(({ month, photos }) => [
      month,
      photos.map(({ id }) => id).join(""),
    ]);
    expect(shape).toEqual([
      ["2026-11-01", "ecd"],
      ["2026-09-01", "b"],
      ["2025-11-01", "a"],
    ]);
    expect(monthsOf([])).toEqual([]);
  });

  it("can be compared within a pose that has two", () => {
    expect(comparablePoses(all)).toEqual(["back"]);
  });

  test.each<[string, readonly (string | undefined)[], string | null]>([
    ["none asked for", [undefined, undefined], "a e"],
    ["two, in any order", ["e", "c"], "c e"],
    ["two, the other way", ["c", "e"], "c e"],
    ["the newest alone", ["e", undefined], "a e"],
    ["the oldest alone", ["a", undefined], "a e"],
    ["one between", ["c", undefined], "a c"],
    ["one of another pose", ["d", "gone"], "a e"],
  ])("%s", (_what, asked, expected) => {
    const pair = pairOf(all, "back", asked);
    expect(pair && `${pair.before.id} ${pair.after.id}`).toBe(expected);
  });

  it("there is no pair of one", () => {
    expect(pairOf(all, "side", ["d", "d"])).toBeNull();
    expect(pairOf(all, "front", [])).toBeNull();
  });
});

describe("the weight of a photo’s day", () => {
  const weighIn = (day: string, kg: number) =>
    newRecord(
      "weighIn",
      "01890a5d-ac96-774b-bcce-b302099a8057",
      `${day}T07:00:00.000+01:00` as Timestamp,
      { kg },
    );
  test.each<[string, readonly [string, number][], readonly [number, number] | null]>([
    ["no scale", [], null],
    ["four days off", [["2026-11-16", 70]], null],
    ["three days before", [["2026-11-17", 70]], [70, -3]],
    [
      "two as near: the one before",
      [
        ["2026-11-21", 71],
        ["2026-11-19", 70],
      ],
      [70, -1],
    ],
    [
      "the nearer one",
      [
        ["2026-11-22", 71],
        ["2026-11-20", 69],
      ],
      [69, 0],
    ],
  ])("%s", (_what, weighIns, expected) => {
    const near = nearWeight(
      weighIns.map(([day, kg]) => weighIn(day, kg)),
      "2026-11-20" as LocalDate,
    );
    expect(near && [near.record.body.kg, near.days]).toEqual(expected);
  });
});
