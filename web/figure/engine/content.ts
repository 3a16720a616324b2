/** What a figure shows, and how far the body and its props reach while it does. */
import { exerciseById } from "@dorsal/core/exercise";
import {
  carried,
  clipSeconds,
  forward,
  isMirroredAt,
  mirrorShapes,
  momentAt,
  placeShapes,
  withAngles,
  zeroPose,
} from "@dorsal/core/motion";
import type { Clip, PlacedShape, Pose, World } from "@dorsal/core/motion";
import { PARTS } from "../flat/parts.ts";
import { loadClip } from "./clips.ts";
import type { Ball } from "./camera.ts";
import { momentOf, stillInPace, stillOf } from "./pace.ts";
import type { Still } from "./pace.ts";
import { emptyTint, exerciseTint } from "../tint.ts";
import type { Direction, Pace, Side, Tint } from "./types.ts";

export interface Scene {
  readonly pose: Pose;
  readonly world: World;
  readonly props: readonly PlacedShape[];
}

export interface When {
  readonly seconds: number;
  readonly pace: Pace | null;
  readonly still: Still | null;
}

export interface Content {
  readonly view: Direction;
  /** Everything that must stay in the picture. */
  readonly balls: readonly Ball[];
  readonly tint: Tint;
  readonly moves: boolean;
  /** Which still stands for a moment of the player's. */
  readonly stillFor: (pace: Pace | null) => Still;
  readonly at: (when: When) => Scene;
}

const SAMPLES = 14;
/** How far beyond the body a prop is kept in the picture, in metres: a machine may be cut off. */
const PROP_ROOM = 0.35;
/** Of a repetition that alternates both sides are looked at. */
const turnsOf = (clip: Clip): number => (clip.alternates ? 2 : 1);

const bodyBalls = (world: World): readonly Ball[] =>
  PARTS.flatMap(({ joint, from, to, radius, radiusTo }) => [
    [...carried(world, joint, from), radius] as const,
    [...carried(world, joint, to), radiusTo] as const,
  ]);

const cornersOf = ({ centre, size }: Extract<PlacedShape, { kind: "box" }>): readonly Ball[] =>
  [-0.5, 0.5].flatMap((x) =>
    [-0.5, 0.5].map((z) => [centre[0] + x * size[0], 0, centre[2] + z * size[2], 0] as const),
  );

const propBalls = (shape: PlacedShape): readonly Ball[] => {
  switch (shape.kind) {
    case "box": {
      const [width, height, depth] = shape.size;
      if (shape.material === "wall" || shape.material === "glass") return [];
      if (shape.material === "mat") return cornersOf(shape);
      return [[...shape.centre, Math.min(0.6, Math.hypot(width, height, depth) / 2)]];
    }
    case "cylinder":
      return [
        [...shape.from, shape.radius],
        [...shape.to, shape.radiusTo],
      ];
    case "tube":
      return shape.points.map((point) => [...point, shape.radius] as const);
    case "sphere":
      return [[...shape.centre, shape.radius]];
    case "ring":
      return [[...shape.centre, shape.radius]];
  }
};

interface Bounds {
  readonly low: [number, number, number];
  readonly high: [number, number, number];
}

const boundsOf = (balls: readonly Ball[]): Bounds => {
  const low: [number, number, number] = [Infinity, Infinity, Infinity];
  const high: [number, number, number] = [-Infinity, -Infinity, -Infinity];
  for (const ball of balls)
    for (const axis of [0, 1, 2] as const) {
      low[axis] = Math.min(low[axis], ball[axis] - ball[3]);
      high[axis] = Math.max(high[axis], ball[axis] + ball[3]);
    }
  return { low, high };
};

/** Props as far as they are near: the picture is of a person. */
const drawnIn = (ball: Ball, { low, high }: Bounds): Ball => {
  const near = (axis: 0 | 1 | 2): number =>
    Math.max(low[axis] - PROP_ROOM, Math.min(high[axis] + PROP_ROOM, ball[axis]));
  return [near(0), near(1), near(2), Math.min(ball[3], 0.25)];
};

export const clipContent = async (exercise: string, side: Side | null): Promise<Content | null> => {
  const facts = exerciseById(exercise);
  const clip = await loadClip(exercise, side);
  if (!facts || !clip) return null;
  const seconds = clipSeconds(clip) * turnsOf(clip);
  const times = Array.from({ length: SAMPLES }, (_, index) => (seconds * index) / SAMPLES);
  const moments = times.map((time) => momentAt(clip, time));
  const worlds = moments.map(({ pose }) => forward(pose));
  const body = worlds.flatMap(bodyBalls);
  const bounds = boundsOf(body);
  const { props } = clip;
  const mirroredProps = clip.alternates ? mirrorShapes(props) : props;
  const propsAt = (mirrored: boolean) => (mirrored ? mirroredProps : props);
  const around = worlds.flatMap((world, index) =>
    placeShapes(
      propsAt(isMirroredAt(clip, times[index] ?? 0)),
      world,
      moments[index]?.tracks ?? {},
    ).flatMap(propBalls),
  );
  const working = facts.side === "per_side" ? (side ?? "right") : null;
  return {
    view: clip.view,
    balls: [...body, ...around.map((ball) => drawnIn(ball, bounds))],
    tint: exerciseTint(facts, working),
    moves: clip.beats.some(({ path }) => path !== null),
    stillFor: (pace) => stillInPace(clip, pace),
    at: ({ seconds: now, pace, still }) => {
      const shown = still === null ? momentOf(clip, now, pace) : stillOf(clip, still);
      const world = forward(shown.pose);
      return {
        pose: shown.pose,
        world,
        props: placeShapes(propsAt(shown.mirrored), world, shown.tracks),
      };
    },
  };
};

/** At ease, the arms a little off the body, so that its sides can be seen. */
export const standingContent = (): Content => {
  const pose = withAngles(zeroPose(), {
    shoulderAbd: 14,
    elbow: 12,
    pronation: 20,
    grip: 18,
    hipAbd: 5,
    hipIn: -6,
  });
  const world = forward(pose);
  const scene: Scene = { pose, world, props: [] };
  return {
    view: { yaw: 180, pitch: 4 },
    balls: bodyBalls(world),
    tint: emptyTint(),
    moves: false,
    stillFor: () => "start",
    at: () => scene,
  };
};
