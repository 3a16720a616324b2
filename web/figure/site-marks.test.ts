import fc from "fast-check";
import { expect, test } from "vitest";
import { PICTURE, cropAround } from "./site-marks.ts";

test.each([
  ["in the middle", [190, 240, 210, 260], [102, 103, 196, 294]],
  ["at the right edge", [380, 240, 398, 260], [204, 103, 196, 294]],
  ["at the top", [190, 2, 210, 20], [102, 0, 196, 294]],
] as const)("the part that is shown of a fold %s", (_, fold, crop) => {
  expect(cropAround({ view: "back", fold })).toEqual(crop);
});

test("what is shown is of the picture, and has the middle of the mark in it", () => {
  const x = fc.integer({ min: 0, max: PICTURE.width });
  const y = fc.integer({ min: 0, max: PICTURE.height });
  fc.assert(
    fc.property(fc.array(fc.tuple(x, y), { minLength: 2, maxLength: 12 }), (points) => {
      const [left, top, width, height] = cropAround({
        view: "front",
        tape: points.flat(),
        behind: [],
      });
      const xs = points.map(([at]) => at);
      const middle = (Math.min(...xs) + Math.max(...xs)) / 2;
      expect(left).toBeGreaterThanOrEqual(0);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(left + width).toBeLessThanOrEqual(PICTURE.width);
      expect(top + height).toBeLessThanOrEqual(PICTURE.height);
      expect(middle).toBeGreaterThanOrEqual(left - 1);
      expect(middle).toBeLessThanOrEqual(left + width + 1);
    }),
  );
});
