import { skinBoneNames } from "@dorsal/core/motion";
import { describe, expect, test } from "vitest";
import { builds } from "./build.ts";
import { sculptFigure } from "./figure.ts";
import type { HalfFigure } from "./figure.ts";
import { muscleIds } from "./muscle-map.ts";
import { simplifyFigure } from "./simplify.ts";
import { mirroredBone } from "./skinning.ts";
import { openEdges, volumeOf } from "./figure.fixture.ts";

/** Coarse, so that the tests are quick; what they ask holds at any size. */
const COARSE = { cell: 0.016, fine: 0.008 };
const figures = new Map(builds.map((build) => [build.name, sculptFigure(build, COARSE)]));
const figureOf = (name: (typeof builds)[number]["name"]): HalfFigure => {
  const figure = figures.get(name);
  if (!figure) throw new Error(`There is no build ${name}.`);
  return figure;
};

const onSeam = (figure: HalfFigure, vertex: number): boolean => figure.positions[vertex * 3] === 0;

describe.each(builds.map(({ name }) => name))("%s", (name) => {
  const figure = figureOf(name);
  const count = figure.positions.length / 3;

  test("is open only along the seam, so that its mirror image closes it", () => {
    const open = openEdges(figure.triangles);
    expect(open.length).toBeGreaterThan(0);
    expect(open.filter((edge) => !edge.every((vertex) => onSeam(figure, vertex)))).toEqual([]);
  });

  test("stays on the left", () => {
    const leftmost = figure.positions.reduce(
      (least, value, index) => (index % 3 === 0 ? Math.min(least, value) : least),
      1,
    );
    expect(leftmost).toBe(0);
  });

  test("has weights that add up", () => {
    for (let vertex = 0; vertex < count; vertex += 1) {
      const [a = 0, b = 0, c = 0, d = 0] = figure.weights.subarray(vertex * 4, vertex * 4 + 4);
      expect(a + b + c + d).toBe(255);
    }
  });

  test("is pulled evenly by both sides on the seam", () => {
    for (let vertex = 0; vertex < count; vertex += 1) {
      if (!onSeam(figure, vertex)) continue;
      const pull = skinBoneNames.map(() => 0);
      for (let at = vertex * 4; at < vertex * 4 + 4; at += 1)
        pull[figure.joints[at] ?? 0] =
          (pull[figure.joints[at] ?? 0] ?? 0) + (figure.weights[at] ?? 0);
      pull.forEach((weight, bone) => {
        expect(Math.abs(weight - (pull[mirroredBone[bone] ?? bone] ?? 0))).toBeLessThanOrEqual(2);
      });
    }
  });

  test("shows every muscle", () => {
    const strongest = muscleIds.map(() => 0);
    figure.muscles.forEach((muscle, at) => {
      strongest[muscle] = Math.max(strongest[muscle] ?? 0, figure.muscleWeights[at] ?? 0);
    });
    const missing = muscleIds.filter((_, muscle) => (strongest[muscle] ?? 0) < 128);
    expect(missing).toEqual([]);
  });

  test("stands on the floor in the zero pose and is as tall as its skeleton", () => {
    const heights = figure.zero.filter((_, index) => index % 3 === 1);
    const lowest = heights.reduce((least, value) => Math.min(least, value), 9);
    const highest = heights.reduce((most, value) => Math.max(most, value), 0);
    expect(lowest).toBeGreaterThan(-0.012);
    expect(lowest).toBeLessThan(0.012);
    expect(highest).toBeGreaterThan(1.735);
    expect(highest).toBeLessThan(1.775);
  });
});

test.each(["female", "male"] as const)("a heavier %s figure has more volume", (type) => {
  const litres = (["lean", "medium", "heavy"] as const).map((weight) => {
    const { positions, triangles } = figureOf(`${type}-${weight}`);
    return volumeOf(positions, triangles) * 2000;
  });
  const [lean = 0, medium = 0, heavy = 0] = litres;
  expect(lean).toBeGreaterThan(40);
  expect(medium).toBeGreaterThan(lean * 1.04);
  expect(heavy).toBeGreaterThan(medium * 1.15);
  expect(heavy).toBeLessThan(120);
});

test("with fewer triangles the seam stays the seam", async () => {
  const light = await simplifyFigure(figureOf("female-medium"), 1500);
  expect(light.triangles.length / 3).toBeLessThanOrEqual(1500);
  const open = openEdges(light.triangles);
  expect(open.filter((edge) => !edge.every((vertex) => onSeam(light, vertex)))).toEqual([]);
});
