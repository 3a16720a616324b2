/** From a movement as data to poses: the keys first, then the ways between them. */
import { pointAt } from "../landmarks.ts";
import type { HandLoad, Landmark } from "../landmarks.ts";
import { bySide, forward, mirrorPose, mixPoses, withAngles, zeroPose } from "../kinematics.ts";
import type { Pose } from "../kinematics.ts";
import type { KeyPose, Motion, Root } from "../motion.ts";
import type { Tracks } from "../props/types.ts";
import { mirrorTracks, mixTracks } from "../tracks.ts";
import { aboutX, aboutY, aboutZ, multiply } from "../vectors.ts";
import { blendConstraints, mirrorConstraint } from "./constraint.ts";
import type { Axes, Axis, Constraint } from "./constraint.ts";
import { solvePose } from "./solver.ts";

/** The way from one key to another, in equal steps of the way; `frames` includes both ends. */
export interface Path {
  readonly from: string;
  readonly to: string;
  readonly frames: readonly Pose[];
  readonly tracks: readonly Tracks[];
  /** What held all along the way, for each frame. */
  readonly held: readonly (readonly Constraint[])[];
}

export interface CompiledMotion {
  readonly motion: Motion;
  readonly keys: Readonly<Record<string, Pose>>;
  readonly tracksByKey: Readonly<Record<string, Tracks>>;
  /** What had to hold in each key. */
  readonly heldByKey: Readonly<Record<string, readonly Constraint[]>>;
  readonly paths: readonly Path[];
}

const STEPS = 10;
const KEY_ITERATIONS = 40;
const WAY_ITERATIONS = 8;
const STILL_GIVE = 0.01;

const rootOf = (root: Root): Pick<Pose, "root" | "turn"> => ({
  root: [root.x ?? 0, root.y ?? 0.95, root.z ?? 0],
  turn: multiply(multiply(aboutY(root.turn ?? 0), aboutX(root.pitch ?? 0)), aboutZ(root.roll ?? 0)),
});

const loadOf = ({ load }: Motion): HandLoad => ({ L: load?.L ?? 0, R: load?.R ?? 0 });

const AXES: readonly Axis[] = ["x", "y", "z"];

/** `palmL:xz` as a contact at the place it has in the first key. */
export const keptAt = (first: Pose, keep: NonNullable<Motion["keep"]>): readonly Constraint[] => {
  const world = forward(first);
  return keep.map((entry) => {
    // The template type says as much: a landmark, a colon, axes.
    const [name, axes] = entry.split(":") as [Landmark, Axes];
    const [x, y, z] = pointAt(world, name);
    const place = { x, y, z };
    const fixed = Object.fromEntries(
      AXES.filter((axis) => axes.includes(axis)).map((axis) => [axis, place[axis]]),
    );
    return { at: name, ...fixed };
  });
};

interface Keys {
  readonly poses: Record<string, Pose>;
  readonly held: Record<string, readonly Constraint[]>;
  readonly where: Record<string, readonly Constraint[]>;
  readonly tracks: Record<string, Tracks>;
}

const solveKeys = (motion: Motion): Keys & { readonly always: readonly Constraint[] } => {
  const contacts = motion.contacts ?? [];
  const shared = { lock: motion.lock ?? [], load: loadOf(motion), iterations: KEY_ITERATIONS };
  const keys: Keys = { poses: {}, held: {}, where: {}, tracks: {} };
  let always = contacts;
  let first: Pose | null = null;
  let firstKey: KeyPose = {};
  for (const [name, key] of Object.entries(motion.keys)) {
    if ("mirrorOf" in key) {
      const source = keys.poses[key.mirrorOf];
      if (!source)
        throw new Error(
          `${motion.id}: "${name}" mirrors "${key.mirrorOf}", which does not come before it.`,
        );
      keys.poses[name] = mirrorPose(source);
      keys.where[name] = (keys.where[key.mirrorOf] ?? []).map(mirrorConstraint);
      keys.held[name] = [...always, ...(keys.where[name] ?? [])];
      keys.tracks[name] = mirrorTracks(keys.tracks[key.mirrorOf] ?? {});
      continue;
    }
    const where = key.where ?? [];
    const authored = {
      ...bySide(motion.base),
      ...bySide(firstKey.angles ?? {}),
      ...bySide(key.angles ?? {}),
    };
    const start: Pose = first ?? { ...zeroPose(), ...rootOf(motion.root) };
    const placed =
      key.root || !first ? { ...start, ...rootOf({ ...motion.root, ...key.root }) } : start;
    const held = [...always, ...where];
    const pose = solvePose({
      ...shared,
      prior: withAngles(placed, authored),
      constraints: held,
      ...(motion.still
        ? { rootGive: STILL_GIVE, turnGive: 2 }
        : first
          ? { rootGive: 0.2, turnGive: 5 }
          : { rootGive: 0.5, turnGive: 8 }),
    });
    if (!first) {
      first = pose;
      firstKey = key;
      always = [...contacts, ...keptAt(pose, motion.keep ?? [])];
    }
    keys.poses[name] = pose;
    keys.where[name] = where;
    keys.held[name] = [...always, ...where];
    keys.tracks[name] = key.tracks ?? {};
  }
  return { ...keys, always };
};

/** The keys a cycle passes, each way once: back along the same way costs nothing. */
const waysOf = (motion: Motion): readonly (readonly [string, string])[] => {
  const ways: [string, string][] = [];
  let from = Object.keys(motion.keys)[0] ?? "";
  for (const { to } of motion.cycle) {
    const known = ways.some(([a, b]) => (a === from && b === to) || (a === to && b === from));
    if (from !== to && !known) ways.push([from, to]);
    from = to;
  }
  return ways;
};

/**
 * Solves a movement: each key, then ten steps of each way between two keys.
 * @throws when the data names a joint, a landmark or a key that does not exist
 */
export const compileMotion = (motion: Motion): CompiledMotion => {
  const keys = solveKeys(motion);
  const poseOf = (name: string): Pose => {
    const pose = keys.poses[name];
    if (!pose) throw new Error(`${motion.id}: there is no key "${name}".`);
    return pose;
  };
  const paths = waysOf(motion).map(([from, to]): Path => {
    const frames: Pose[] = [poseOf(from)];
    const held: (readonly Constraint[])[] = [keys.held[from] ?? []];
    for (let step = 1; step < STEPS; step += 1) {
      const t = step / STEPS;
      const constraints = [
        ...keys.always,
        ...blendConstraints(keys.where[from] ?? [], keys.where[to] ?? [], t),
      ];
      frames.push(
        solvePose({
          prior: mixPoses(poseOf(from), poseOf(to), t),
          constraints,
          lock: motion.lock ?? [],
          load: loadOf(motion),
          rootGive: motion.still ? STILL_GIVE : 0.1,
          turnGive: 3,
          iterations: WAY_ITERATIONS,
        }),
      );
      held.push(constraints);
    }
    frames.push(poseOf(to));
    held.push(keys.held[to] ?? []);
    const tracks = frames.map((_, index) =>
      mixTracks(keys.tracks[from] ?? {}, keys.tracks[to] ?? {}, index / STEPS),
    );
    return { from, to, frames, tracks, held };
  });
  for (const { to } of motion.cycle) poseOf(to);
  return {
    motion,
    keys: keys.poses,
    tracksByKey: keys.tracks,
    heldByKey: keys.held,
    paths,
  };
};
