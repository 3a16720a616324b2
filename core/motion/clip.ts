/**
 * A baked clip: the solved frames of a movement, small enough to send and cheap to play. What is
 * left to do on a phone is to find two neighbouring frames and to mix them.
 */
import { ANGLE_COUNT } from "./angles.ts";
import { mirrorPose, mixPoses } from "./kinematics.ts";
import type { Pose } from "./kinematics.ts";
import type { Beat, Phase, Support } from "./motion.ts";
import { mirrorShapes } from "./props/change.ts";
import type { Shape, Tracks } from "./props/types.ts";
import { mirrorTracks, mixTracks } from "./tracks.ts";
import type { CompiledMotion } from "./solve/compile.ts";
import { fromRotationVector, toRotationVector } from "./vectors.ts";

export interface ClipPath {
  readonly from: string;
  readonly to: string;
  readonly frames: readonly Pose[];
  readonly tracks: readonly Tracks[];
}

export interface ClipBeat {
  readonly phase: Phase;
  readonly seconds: number;
  readonly ease: NonNullable<Beat["ease"]>;
  /** Null while a pose is held. */
  readonly path: number | null;
  /** The path is gone from its end to its start. */
  readonly back: boolean;
  /** The key it ends at. */
  readonly to: string;
}

export interface Clip {
  readonly id: string;
  readonly first: Pose;
  readonly firstKey: string;
  readonly firstTracks: Tracks;
  readonly paths: readonly ClipPath[];
  readonly beats: readonly ClipBeat[];
  readonly alternates: boolean;
  readonly support: Support;
  readonly props: readonly Shape[];
  readonly view: { readonly yaw: number; readonly pitch: number };
}

/** A moment of a clip. */
export interface Moment {
  readonly pose: Pose;
  readonly tracks: Tracks;
}

/** The clip of a solved movement. */
export const clipOf = (compiled: CompiledMotion): Clip => {
  const { motion, keys, paths, tracksByKey } = compiled;
  const firstKey = Object.keys(motion.keys)[0] ?? "";
  const first = keys[firstKey];
  if (!first) throw new Error(`${motion.id} has no key.`);
  let from = firstKey;
  const beats = motion.cycle.map((beat): ClipBeat => {
    const start = from;
    from = beat.to;
    const there = paths.findIndex((path) => path.from === start && path.to === beat.to);
    const back = paths.findIndex((path) => path.to === start && path.from === beat.to);
    const path = there >= 0 ? there : back >= 0 ? back : null;
    return {
      phase: beat.phase,
      seconds: beat.seconds,
      ease: beat.ease ?? "smooth",
      path: start === beat.to ? null : path,
      back: there < 0 && back >= 0,
      to: beat.to,
    };
  });
  return {
    id: motion.id,
    first,
    firstKey,
    firstTracks: tracksByKey[firstKey] ?? {},
    paths: paths.map(({ from: start, to, frames, tracks }) => ({
      from: start,
      to,
      frames,
      tracks,
    })),
    beats,
    alternates: motion.alternates ?? false,
    support: motion.support,
    props: motion.props,
    view: motion.view,
  };
};

/** How far along a beat is at a share of its time. */
const eased = (ease: ClipBeat["ease"], t: number): number => {
  const u = Math.max(0, Math.min(1, t));
  switch (ease) {
    case "linear":
      return u;
    case "out":
      return 1 - (1 - u) ** 3;
    case "in":
      return u ** 3;
    case "smooth":
      // Perlin 2002: no jerk at either end.
      return u * u * u * (u * (6 * u - 15) + 10);
  }
};

/** A moment on a path, 0 at its start and 1 at its end. */
const onPath = (path: ClipPath, along: number): Moment => {
  const last = path.frames.length - 1;
  const place = Math.max(0, Math.min(last, along * last));
  const index = Math.min(last - 1, Math.floor(place));
  const [from, to] = [path.frames[index], path.frames[index + 1]];
  if (!from || !to) throw new Error("A path has at least two frames.");
  return {
    pose: mixPoses(from, to, place - index),
    tracks: mixTracks(path.tracks[index] ?? {}, path.tracks[index + 1] ?? {}, place - index),
  };
};

/** The moment that a beat ends with; of no beat, the first of the clip. */
const endOf = (clip: Clip, beat: number): Moment => {
  for (let index = beat; index >= 0; index -= 1) {
    const { path, back } = clip.beats[index] ?? { path: null, back: false };
    const found = path === null ? undefined : clip.paths[path];
    if (found) return onPath(found, back ? 0 : 1);
  }
  return { pose: clip.first, tracks: clip.firstTracks };
};

/** A moment of a beat, at a share of its time. */
export const momentInBeat = (clip: Clip, beat: number, share: number): Moment => {
  const entry = clip.beats[beat];
  const path = entry && entry.path !== null ? clip.paths[entry.path] : undefined;
  if (!entry || !path) return endOf(clip, beat);
  const along = eased(entry.ease, share);
  return onPath(path, entry.back ? 1 - along : along);
};

/** Seconds of one time through, at the pace it was authored. */
export const clipSeconds = (clip: Clip): number =>
  clip.beats.reduce((sum, beat) => sum + beat.seconds, 0);

const mirrorMoment = ({ pose, tracks }: Moment): Moment => ({
  pose: mirrorPose(pose),
  tracks: mirrorTracks(tracks),
});

/** Whether the turn that a time falls into is played in the mirror. */
export const isMirroredAt = (clip: Clip, seconds: number): boolean =>
  clip.alternates && Math.floor(seconds / clipSeconds(clip)) % 2 !== 0;

/**
 * The moment a time after the start, again and again; an alternating clip changes sides each time.
 * The mirrored moment belongs with mirrored props.
 */
export const momentAt = (clip: Clip, seconds: number): Moment => {
  const total = clipSeconds(clip);
  let left = ((seconds % total) + total) % total;
  for (const [index, beat] of clip.beats.entries()) {
    if (left < beat.seconds || index === clip.beats.length - 1) {
      const moment = momentInBeat(clip, index, beat.seconds > 0 ? left / beat.seconds : 1);
      return isMirroredAt(clip, seconds) ? mirrorMoment(moment) : moment;
    }
    left -= beat.seconds;
  }
  return { pose: clip.first, tracks: clip.firstTracks };
};

/**
 * The moment at a share of one phase of a repetition, for a figure that follows the player.
 * A phase of several beats is gone through in their proportion; a missing one shows where the
 * phase before it ended, and the top of a stretch where it is held longest.
 */
export const momentInPhase = (clip: Clip, phase: Phase, share: number): Moment => {
  const indexes = clip.beats.flatMap((beat, index) => (beat.phase === phase ? [index] : []));
  const first = indexes[0];
  if (first === undefined) return endOf(clip, beatInsteadOf(clip, phase));
  const total = indexes.reduce((sum, index) => sum + (clip.beats[index]?.seconds ?? 0), 0);
  let left = Math.max(0, Math.min(1, share)) * total;
  for (const index of indexes) {
    const { seconds } = clip.beats[index] ?? { seconds: 0 };
    if (left <= seconds || index === indexes.at(-1))
      return momentInBeat(clip, index, seconds > 0 ? left / seconds : 1);
    left -= seconds;
  }
  return endOf(clip, first);
};

const PHASES: readonly Phase[] = ["lift", "top", "lower", "bottom"];

/** What is shown for a phase that a clip lacks: of the top of a stretch, where it is held longest. */
const beatInsteadOf = (clip: Clip, phase: Phase): number => {
  if (phase === "top" && !clip.beats.some((beat) => beat.phase === "lift")) {
    const held = clip.beats
      .map(({ path, seconds }, index) => ({ index, seconds: path === null ? seconds : 0 }))
      .toSorted((one, other) => other.seconds - one.seconds)[0];
    if (held && held.seconds > 0) return held.index;
  }
  return lastBeatBefore(clip, phase);
};

const lastBeatBefore = (clip: Clip, phase: Phase): number => {
  const before = PHASES.slice(0, Math.max(0, PHASES.indexOf(phase))).toReversed();
  for (const earlier of before) {
    const found = clip.beats.findLastIndex((beat) => beat.phase === earlier);
    if (found >= 0) return found;
  }
  return -1;
};

/** The clip as seen in a mirror: for the left side of an exercise done one side at a time. */
export const mirrorClip = (clip: Clip): Clip => ({
  ...clip,
  first: mirrorPose(clip.first),
  firstTracks: mirrorTracks(clip.firstTracks),
  paths: clip.paths.map((path) => ({
    ...path,
    frames: path.frames.map(mirrorPose),
    tracks: path.tracks.map(mirrorTracks),
  })),
  props: mirrorShapes(clip.props),
  view: { yaw: -clip.view.yaw, pitch: clip.view.pitch },
});

/** Lengths in tenths of a millimetre, turns in ten-thousandths of a radian, angles in tenths of a degree. */
const ROOT_UNIT = 1e-4;
const TURN_UNIT = 1e-4;
const ANGLE_UNIT = 0.1;
const CHANNELS = 6 + ANGLE_COUNT;
const unitOf = (channel: number): number =>
  channel < 3 ? ROOT_UNIT : channel < 6 ? TURN_UNIT : ANGLE_UNIT;

const toNumbers = ({ root, turn, angles }: Pose): readonly number[] =>
  [...root, ...toRotationVector(turn), ...angles].map(
    (value, channel) =>
      // No minus zero, which JSON does not know.
      Math.round(value / unitOf(channel)) + 0,
  );

const toPose = (numbers: readonly number[]): Pose => {
  const value = (channel: number): number => (numbers[channel] ?? 0) * unitOf(channel);
  return {
    root: [value(0), value(1), value(2)],
    turn: fromRotationVector([value(3), value(4), value(5)]),
    angles: Float64Array.from({ length: ANGLE_COUNT }, (_, index) => value(6 + index)),
  };
};

/** One channel that changes: its number, then its steps from the first frame of the clip on. */
type Moving = readonly number[];

/** A clip as it is stored: whole numbers, and of each path only the channels that change. */
export interface StoredClip extends Omit<Clip, "first" | "paths"> {
  readonly first: readonly number[];
  readonly paths: readonly {
    readonly from: string;
    readonly to: string;
    readonly count: number;
    readonly moving: readonly Moving[];
    readonly tracks: readonly Tracks[];
  }[];
}

export const encodeClip = (clip: Clip): StoredClip => {
  const first = toNumbers(clip.first);
  return {
    ...clip,
    first,
    paths: clip.paths.map(({ from, to, frames, tracks }) => {
      const rows = frames.map(toNumbers);
      const moving = Array.from({ length: CHANNELS }, (_, channel): Moving => {
        let last = first[channel] ?? 0;
        const steps = rows.map((row) => {
          const step = (row[channel] ?? 0) - last;
          last = row[channel] ?? 0;
          return step;
        });
        return [channel, ...steps];
      }).filter(([, ...steps]) => steps.some((step) => step !== 0));
      const moves = tracks.some((entry) => Object.keys(entry).length > 0);
      return { from, to, count: frames.length, moving, tracks: moves ? tracks : [] };
    }),
  };
};

export const decodeClip = (stored: StoredClip): Clip => ({
  ...stored,
  first: toPose(stored.first),
  paths: stored.paths.map(({ from, to, count, moving, tracks }) => {
    const rows = Array.from({ length: count }, () => [...stored.first]);
    for (const [channel = 0, ...steps] of moving) {
      let value = stored.first[channel] ?? 0;
      for (const [index, step] of steps.entries()) {
        value += step;
        const row = rows[index];
        if (row) row[channel] = value;
      }
    }
    return { from, to, frames: rows.map(toPose), tracks };
  }),
});
