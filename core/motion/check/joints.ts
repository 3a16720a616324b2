/** Joints: their ranges, their speed, and that a movement ends where it began. */
import { angleIndexes, angleNames, angleRanges } from "../angles.ts";
import { clipSeconds, momentInBeat } from "../clip.ts";
import type { Clip } from "../clip.ts";
import { mirrorPose } from "../kinematics.ts";
import type { Pose } from "../kinematics.ts";
import type { Motion } from "../motion.ts";
import { sentence } from "./finding.ts";
import type { Finding } from "./finding.ts";
import type { Frame } from "./frames.ts";

const RANGE_SLACK = 0.5;
const MAX_SPEED = 450;
const LOOP_SLACK = 0.5;
const SPEED_STEP = 1 / 60;

/** Angles as written and as solved, against their ranges. */
export const checkRanges = (motion: Motion, frames: readonly Frame[]): readonly Finding[] => [
  ...Object.entries(motion.keys).flatMap(([place, key]) =>
    "mirrorOf" in key
      ? []
      : Object.entries({ ...motion.base, ...key.angles }).flatMap(([name, value]): Finding[] => {
          const range = angleRanges[angleIndexes(name)[0] ?? -1];
          if (!range || (value >= range.min && value <= range.max)) return [];
          const text = sentence.authored(name, value, range.min, range.max);
          const beyond = Math.max(range.min - value, value - range.max);
          return [{ check: "range", place, text, amount: beyond }];
        }),
  ),
  ...frames.flatMap(({ pose, place }) =>
    angleRanges.flatMap(({ min, max }, index): Finding[] => {
      const value = pose.angles[index] ?? 0;
      const beyond = Math.max(min - value, value - max);
      if (beyond <= RANGE_SLACK) return [];
      const text = sentence.range(angleNames[index] ?? "", value, min, max);
      return [{ check: "range", place, text, amount: beyond }];
    }),
  ),
];

/** No joint is thrown: as played, at the pace it was authored. */
export const checkSpeed = (motion: Motion, clip: Clip): readonly Finding[] => {
  const limit = motion.maxSpeed ?? MAX_SPEED;
  return clip.beats.flatMap((beat, index): readonly Finding[] => {
    if (beat.path === null) return [];
    const steps = Math.max(2, Math.ceil(beat.seconds / SPEED_STEP));
    let before = momentInBeat(clip, index, 0).pose;
    const findings: Finding[] = [];
    for (let step = 1; step <= steps; step += 1) {
      const { pose } = momentInBeat(clip, index, step / steps);
      for (const [joint, value] of pose.angles.entries()) {
        const speed = (Math.abs(value - (before.angles[joint] ?? 0)) * steps) / beat.seconds;
        if (speed > limit)
          findings.push({
            check: "speed",
            place: `on the way to ${beat.to}`,
            text: sentence.speed(angleNames[joint] ?? "", speed),
            amount: speed,
          });
      }
      before = pose;
    }
    return findings;
  });
};

const difference = (one: Pose, other: Pose): number =>
  Math.max(
    ...one.angles.map((angle, index) => Math.abs(angle - (other.angles[index] ?? 0))),
    ...one.root.map((value, index) => 100 * Math.abs(value - (other.root[index] ?? 0))),
  );

/** A cycle closes; one that alternates may close in its mirror. */
export const checkLoop = (clip: Clip): readonly Finding[] => {
  if (clipSeconds(clip) <= 0)
    return [{ check: "data", place: "", text: "The cycle takes no time.", amount: 1 }];
  let from = clip.firstKey;
  const breaks = clip.beats.flatMap((beat, index): Finding[] => {
    const path = beat.path === null ? null : clip.paths[beat.path];
    const starts = path ? (beat.back ? path.to : path.from) : from;
    const broken = starts !== from;
    from = beat.to;
    return broken
      ? [{ check: "loop", place: `beat ${index + 1}`, text: sentence.loop(1), amount: 1 }]
      : [];
  });
  const end = momentInBeat(clip, clip.beats.length - 1, 1).pose;
  const off = Math.min(
    difference(end, clip.first),
    clip.alternates ? difference(end, mirrorPose(clip.first)) : Infinity,
  );
  return off > LOOP_SLACK
    ? [...breaks, { check: "loop", place: "", text: sentence.loop(off), amount: off }]
    : breaks;
};
