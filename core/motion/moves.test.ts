import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { exerciseById, exercises } from "../exercise/index.ts";
import { checkClip } from "./check/check.ts";
import { clipOf, clipSeconds, decodeClip, encodeClip } from "./clip.ts";
import type { StoredClip } from "./clip.ts";
import { forward } from "./kinematics.ts";
import { allMotions, motionById } from "./moves.ts";
import { placeShapes } from "./props/place.ts";
import type { PlacedShape } from "./props/types.ts";
import { compileMotion } from "./solve/compile.ts";

/** Gzipped. A gait with many keys, on stairs that move under it, takes the most. */
const LARGEST_CLIP_BYTES = 7500;
const MEAN_CLIP_BYTES = 1300;

const numbersOf = (value: unknown): readonly number[] =>
  typeof value === "number"
    ? [value]
    : typeof value === "object" && value !== null
      ? Object.values(value).flatMap(numbersOf)
      : [];

const bytesOf = (stored: StoredClip): number => gzipSync(JSON.stringify(stored)).length;

describe("the movements", () => {
  test("take about a kilobyte each", () => {
    const sizes = allMotions().map((motion) => bytesOf(encodeClip(clipOf(compileMotion(motion)))));
    const mean = sizes.reduce((sum, bytes) => sum + bytes, 0) / sizes.length;
    expect(mean).toBeLessThan(MEAN_CLIP_BYTES);
  });

  test("are those of the exercises, one each", () => {
    expect(
      allMotions()
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(exercises.map(({ id }) => id).toSorted());
    expect(motionById("gone")).toBeNull();
  });

  test.for(allMotions().map((motion) => [motion.id, motion] as const))("%s", ([id, motion]) => {
    const stored = encodeClip(clipOf(compileMotion(motion)));
    const clip = decodeClip(stored);
    expect(checkClip(motion, clip)).toEqual([]);
    expect(clipSeconds(clip)).toBeGreaterThan(0.2);
    expect(bytesOf(stored)).toBeLessThan(LARGEST_CLIP_BYTES);
    if (exerciseById(id)?.side === "alternating") expect(motion.alternates).toBe(true);
    for (const path of clip.paths)
      for (const [index, pose] of path.frames.entries()) {
        const placed: readonly PlacedShape[] = placeShapes(
          clip.props,
          forward(pose),
          path.tracks[index] ?? clip.firstTracks,
        );
        expect(numbersOf(placed).every(Number.isFinite)).toBe(true);
      }
  });
});
