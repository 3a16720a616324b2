/** The two ends of a movement, as stills show it: where it starts, and where it has got to. */
import { momentAt, momentInPhase } from "./clip.ts";
import type { Clip, Moment } from "./clip.ts";
import { forward } from "./kinematics.ts";
import { landmarkNames, pointAt } from "./landmarks.ts";
import type { Phase } from "./motion.ts";
import { distance } from "./vectors.ts";

export type End = "start" | "far";

const firstMoving = (clip: Clip): Phase | null =>
  clip.beats.find(({ path }) => path !== null)?.phase ?? null;

/** A squat starts tall and is far when it is deep; a row starts long and is far when it is pulled. */
export const momentOfEnd = (clip: Clip, end: End): Moment => {
  const start = momentAt(clip, 0);
  if (end === "start") return start;
  const phase = firstMoving(clip);
  if (phase === "lift" || phase === "lower") return momentInPhase(clip, phase, 1);
  return farthestFrom(start, clip);
};

/** Which end stands for a phase of a repetition. */
export const endOfPhase = (clip: Clip, phase: Phase): End => {
  const lowersFirst = firstMoving(clip) === "lower";
  const isUp = phase === "lift" || phase === "top";
  return isUp === lowersFirst ? "start" : "far";
};

/** The end of a path where the body is farthest from where it started: of a gait, a step on. */
const farthestFrom = (start: Moment, clip: Clip): Moment => {
  const from = forward(start.pose);
  const ends = clip.paths.flatMap(({ frames, tracks }): Moment[] =>
    [0, frames.length - 1].flatMap((index) => {
      const pose = frames[index];
      return pose ? [{ pose, tracks: tracks[index] ?? clip.firstTracks }] : [];
    }),
  );
  const moved = ({ pose }: Moment): number => {
    const world = forward(pose);
    return landmarkNames.reduce(
      (sum, name) => sum + distance(pointAt(world, name), pointAt(from, name)),
      0,
    );
  };
  return ends.reduce((best, end) => (moved(end) > moved(best) ? end : best), start);
};
