/** Which moment of a clip is shown: by its own pace, the player's, or as a still. */
import {
  endOfPhase,
  isMirroredAt,
  mirrorPose,
  momentAt,
  mirrorTracks,
  momentInPhase,
  momentOfEnd,
} from "@dorsal/core/motion";
import type { Clip, End, Moment } from "@dorsal/core/motion";
import type { Pace } from "./types.ts";

export interface Shown extends Moment {
  /** Props belong in the mirror too. */
  readonly mirrored: boolean;
}

export type Still = End;

export const stillOf = (clip: Clip, still: Still): Shown => ({
  ...momentOfEnd(clip, still),
  mirrored: false,
});

/** Of a repetition, which end a still shows. */
export const stillInPace = (clip: Clip, pace: Pace | null): Still =>
  pace ? endOfPhase(clip, pace.phase) : "start";

const followed = (clip: Clip, { phase, share, turn = 0 }: Pace): Shown => {
  const moment = momentInPhase(clip, phase, share);
  // Where sides take turns, every second repetition is the other side's.
  return clip.alternates && turn % 2 !== 0
    ? { pose: mirrorPose(moment.pose), tracks: mirrorTracks(moment.tracks), mirrored: true }
    : { ...moment, mirrored: false };
};

/** Without a pace to follow the clip runs by itself. */
export const momentOf = (clip: Clip, seconds: number, pace: Pace | null): Shown =>
  pace
    ? followed(clip, pace)
    : { ...momentAt(clip, seconds), mirrored: isMirroredAt(clip, seconds) };
