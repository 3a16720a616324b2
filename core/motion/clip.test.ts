import { describe, expect, test } from "vitest";
import {
  clipOf,
  clipSeconds,
  decodeClip,
  encodeClip,
  isMirroredAt,
  mirrorClip,
  momentAt,
  momentInPhase,
} from "./clip.ts";
import { forward, mirrorPose } from "./kinematics.ts";
import type { Pose } from "./kinematics.ts";
import { landmarkNames, pointAt } from "./landmarks.ts";
import { motionById } from "./moves.ts";
import { compileMotion } from "./solve/compile.ts";
import { distance } from "./vectors.ts";

const motion = motionById("donkey-kick");
if (!motion) throw new Error("The donkey kick is gone.");
const clip = clipOf(compileMotion(motion));

const farthest = (one: Pose, other: Pose): number => {
  const [here, there] = [forward(one), forward(other)];
  return Math.max(
    ...landmarkNames.map((name) => distance(pointAt(here, name), pointAt(there, name))),
  );
};

describe("a stored clip", () => {
  test("is within a millimetre or two of what was solved", () => {
    const back = decodeClip(encodeClip(clip));
    for (const [index, path] of clip.paths.entries())
      for (const [frame, pose] of path.frames.entries()) {
        const stored = back.paths[index]?.frames[frame];
        if (!stored) throw new Error("a frame is missing");
        expect(farthest(pose, stored)).toBeLessThan(0.003);
      }
  });

  test("survives JSON", () => {
    const stored = encodeClip(clip);
    expect(JSON.parse(JSON.stringify(stored))).toEqual(stored);
  });
});

describe("playing", () => {
  test("starts at the first key, and comes back to it", () => {
    expect(farthest(momentAt(clip, 0).pose, clip.first)).toBeLessThan(1e-6);
    const total = clipSeconds(clip);
    expect(farthest(momentAt(clip, total).pose, clip.first)).toBeLessThan(1e-6);
    expect(farthest(momentAt(clip, total * 3 + 0.4).pose, momentAt(clip, 0.4).pose)).toBeLessThan(
      1e-6,
    );
  });

  test("moves without a jump", () => {
    const total = clipSeconds(clip);
    const steps = 200;
    for (let step = 0; step < steps; step += 1) {
      const one = momentAt(clip, (total * step) / steps).pose;
      const other = momentAt(clip, (total * (step + 1)) / steps).pose;
      expect(farthest(one, other)).toBeLessThan(0.05);
    }
  });

  test("follows the phases of the player", () => {
    const top = momentAt(clip, 1.3).pose;
    expect(farthest(momentInPhase(clip, "lift", 0).pose, clip.first)).toBeLessThan(1e-6);
    expect(farthest(momentInPhase(clip, "lift", 1).pose, top)).toBeLessThan(1e-6);
    expect(farthest(momentInPhase(clip, "top", 0.5).pose, top)).toBeLessThan(1e-6);
    expect(farthest(momentInPhase(clip, "lower", 1).pose, clip.first)).toBeLessThan(1e-6);
  });

  test("a phase that a movement lacks shows the end of the one before", () => {
    const short = { ...clip, beats: clip.beats.filter(({ phase }) => phase !== "top") };
    const top = momentInPhase(clip, "lift", 1).pose;
    expect(farthest(momentInPhase(short, "top", 0.3).pose, top)).toBeLessThan(1e-6);
  });

  test("the top of a stretch is where it is held", () => {
    const stretch = {
      ...clip,
      beats: clip.beats.map((beat) => ({
        ...beat,
        phase: "move" as const,
        seconds: beat.path === null && beat.to === "top" ? 20 : beat.seconds,
      })),
    };
    const top = momentInPhase(clip, "lift", 1).pose;
    expect(farthest(momentInPhase(stretch, "top", 0.5).pose, top)).toBeLessThan(1e-6);
  });

  test("an alternating clip plays its mirror every second time", () => {
    const alternating = { ...clip, alternates: true };
    const total = clipSeconds(clip);
    expect(isMirroredAt(alternating, 0.5)).toBe(false);
    expect(isMirroredAt(alternating, total + 0.5)).toBe(true);
    const mirrored = momentAt(alternating, total + 0.5).pose;
    expect(farthest(mirrored, mirrorPose(momentAt(clip, 0.5).pose))).toBeLessThan(1e-6);
  });

  test("a mirrored clip shows the other side, from the other side", () => {
    const mirrored = mirrorClip(clip);
    expect(mirrored.view.yaw).toBe(-clip.view.yaw);
    const top = momentInPhase(mirrored, "lift", 1).pose;
    expect(farthest(top, mirrorPose(momentInPhase(clip, "lift", 1).pose))).toBeLessThan(1e-6);
    expect(farthest(mirrorClip(mirrored).first, clip.first)).toBeLessThan(1e-6);
  });
});
