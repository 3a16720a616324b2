import { expect, test } from "vitest";
import { figureLevels, standingOf, targetsOf } from "./targets.ts";
import type { Standing } from "./targets.ts";
import { ASKED } from "../plan.fixture.ts";

const UPPER = { min: 6, lo: 8, hi: 14, max: 18 };
const CALVES = { min: 0, lo: 4, hi: 7, max: 9 };

test.each<[number, typeof UPPER, Standing]>([
  [5.9, UPPER, "short"],
  [6, UPPER, "enough"],
  [7.99, UPPER, "most"],
  [14, UPPER, "most"],
  [14.5, UPPER, "plenty"],
  [0, CALVES, "optional"],
  [4, CALVES, "most"],
])("%f sets against %j are %s", (sets, landmarks, standing) => {
  expect(standingOf(sets, landmarks)).toBe(standing);
});

test("what comes first is on top, with the numbers of the person", () => {
  const targets = targetsOf({ ...ASKED, level: "intermediate", focus: "upper" }, { lats: 13 });
  expect(targets.slice(0, 3).map(({ group }) => group)).toEqual([
    "lats",
    "upper_back",
    "rear_delts",
  ]);
  expect(targets[0]).toMatchObject({ sets: 13, min: 8, lo: 12, hi: 18, standing: "most" });
  expect(targets).toHaveLength(14);
});

test("on the figure: stripes below the band, full in it, an outline above it", () => {
  const targets = targetsOf(ASKED, { lats: 30, chest: 5, low_back: 6 });
  const { levels, outlined } = figureLevels(targets);
  expect(levels["lats"]).toBe(1);
  expect(outlined).toEqual(expect.arrayContaining(["lats", "teres_major"]));
  expect(levels["chest"]).toBeLessThanOrEqual(0.5);
  expect(outlined).not.toContain("chest");
  expect(levels["quads"]).toBeUndefined();
});
