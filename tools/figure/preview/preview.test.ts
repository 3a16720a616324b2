import { inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { forward, placeShapes, zeroPose } from "@dorsal/core/motion";
import type { Shape, Vec3 } from "@dorsal/core/motion";
import { fitView, renderStill, sheet, toPng } from "./index.ts";
import type { Picture } from "./index.ts";

const world = forward(zeroPose());
const box = (centre: Vec3, material: Shape["material"] = "wood"): Shape => ({
  kind: "box",
  material,
  centre,
  size: [0.2, 0.2, 0.2],
});
const colourAt = ({ width, rgba }: Picture, x: number, y: number): readonly number[] => [
  ...rgba.subarray((y * width + x) * 4, (y * width + x) * 4 + 3),
];
const still = (shapes: readonly Shape[], yaw = 0): Picture =>
  renderStill({
    world,
    shapes: placeShapes(shapes, world),
    view: { yaw, pitch: 0, target: [0, 1.25, 0], span: 1 },
    size: 60,
  });

test("what is nearer hides what is behind", () => {
  const alone = colourAt(still([]), 30, 30);
  expect(colourAt(still([box([0, 1.25, 0.5])]), 30, 30)).not.toEqual(alone);
  expect(colourAt(still([box([0, 1.25, -0.5])]), 30, 30)).toEqual(alone);
  expect(colourAt(still([box([0, 1.25, -0.5])], 180), 30, 30)).not.toEqual(alone);
});

test("a wall before the figure is seen through", () => {
  const alone = colourAt(still([]), 30, 30);
  const veiled = colourAt(still([box([0, 1.25, 0.5], "wall")]), 30, 30);
  const hidden = colourAt(still([box([0, 1.25, 0.5])]), 30, 30);
  expect(veiled).not.toEqual(alone);
  expect(veiled).not.toEqual(hidden);
});

test("the fitted view holds the whole standing figure", () => {
  const { target, span } = fitView([{ world, shapes: [] }], { yaw: 30, pitch: 0 });
  expect(target[1]).toBeCloseTo(0.875, 1);
  expect(span).toBeGreaterThan(1.75);
  expect(span).toBeLessThan(2);
});

test("a sheet is written as PNG, row by row", () => {
  const tile = still([]);
  const page = sheet([[tile, tile], [tile]], [["start"]]);
  expect([page.width, page.height]).toEqual([128, 128]);
  const png = toPng(page);
  const length = png.readUInt32BE(33);
  const rows = inflateSync(png.subarray(41, 41 + length));
  expect(rows).toHaveLength(128 * (128 * 3 + 1));
  expect([...rows.subarray(1, 4)]).toEqual(colourAt(page, 0, 0));
});
