import { expect, test } from "vitest";
import {
  clipOf,
  clipSeconds,
  compileMotion,
  forward,
  momentAt,
  motionById,
  pointAt,
} from "@dorsal/core/motion";
import type { Clip } from "@dorsal/core/motion";
import { momentOf, stillInPace, stillOf } from "./pace.ts";

const baked = (id: string): Clip => {
  const motion = motionById(id);
  if (!motion) throw new Error(`${id} has no movement.`);
  return clipOf(compileMotion(motion));
};
const kick = baked("donkey-kick");

const heel = (shown: ReturnType<typeof stillOf>): number =>
  pointAt(forward(shown.pose), "heelR")[1];

test("the stills of a lift are its two ends", () => {
  expect(heel(stillOf(kick, "far"))).toBeGreaterThan(heel(stillOf(kick, "start")) + 0.3);
});

test("a pace is followed; without one the clip runs by itself", () => {
  const lifted = momentOf(kick, 0, { phase: "lift", share: 1 });
  expect(heel(lifted)).toBeCloseTo(heel(stillOf(kick, "far")), 3);
  const seconds = clipSeconds(kick) * 0.4;
  expect(momentOf(kick, seconds, null).pose).toEqual(momentAt(kick, seconds).pose);
});

test.each([
  ["lift", "far"],
  ["top", "far"],
  ["lower", "start"],
  ["bottom", "start"],
] as const)(
  "in the phase %s of a lift the still is the %s end, of a squat the other",
  (phase, end) => {
    const other = end === "far" ? "start" : "far";
    expect(stillInPace(kick, { phase, share: 0.5 })).toBe(end);
    expect(stillInPace(baked("bw-squat"), { phase, share: 0.5 })).toBe(other);
  },
);

test("the far end of a squat is deep", () => {
  const squat = baked("bw-squat");
  const hip = (end: "start" | "far"): number =>
    pointAt(forward(stillOf(squat, end).pose), "hipL")[1];
  expect(hip("far")).toBeLessThan(hip("start") - 0.3);
});

test("where sides take turns every second repetition is mirrored", () => {
  const birdDog = baked("bird-dog");
  const pace = { phase: "lift", share: 1 } as const;
  const [right, left] = [momentOf(birdDog, 0, pace), momentOf(birdDog, 0, { ...pace, turn: 1 })];
  expect([right.mirrored, left.mirrored]).toEqual([false, true]);
  const hand = (shown: typeof right, name: "gripL" | "gripR") => pointAt(forward(shown.pose), name);
  expect(hand(left, "gripL")[1]).toBeCloseTo(hand(right, "gripR")[1], 6);
  expect(momentOf(kick, 0, { ...pace, turn: 1 }).mirrored).toBe(false);
});
