/** The frames a check looks at: every stored one, and between each two what a phone will show. */
import type { Clip } from "../clip.ts";
import { forward, mixPoses } from "../kinematics.ts";
import type { Pose, World } from "../kinematics.ts";
import type { Motion } from "../motion.ts";
import { blendConstraints, mirrorConstraint } from "../solve/constraint.ts";
import type { Constraint } from "../solve/constraint.ts";
import { keptAt } from "../solve/compile.ts";

export interface Frame {
  /** `top`, or `between start and top`. */
  readonly place: string;
  /** The key it is; null on the way. */
  readonly key: string | null;
  readonly pose: Pose;
  readonly world: World;
  /** What has to hold here. */
  readonly held: readonly Constraint[];
}

const whereOf = (motion: Motion, name: string): readonly Constraint[] => {
  const key = motion.keys[name];
  if (!key) return [];
  return "mirrorOf" in key
    ? whereOf(motion, key.mirrorOf).map(mirrorConstraint)
    : (key.where ?? []);
};

/** Every frame of a clip, keys once each. */
export const framesOf = (motion: Motion, clip: Clip): readonly Frame[] => {
  const always = [...(motion.contacts ?? []), ...keptAt(clip.first, motion.keep ?? [])];
  const frame = (
    place: string,
    key: string | null,
    pose: Pose,
    wishes: readonly Constraint[],
  ): Frame => ({ place, key, pose, world: forward(pose), held: [...always, ...wishes] });

  const keys = new Map<string, Frame>([
    [
      clip.firstKey,
      frame(clip.firstKey, clip.firstKey, clip.first, whereOf(motion, clip.firstKey)),
    ],
  ]);
  const between = clip.paths.flatMap(({ from, to, frames }) => {
    const last = frames.length - 1;
    for (const [name, pose] of [
      [from, frames[0]],
      [to, frames[last]],
    ] as const)
      if (pose && !keys.has(name)) keys.set(name, frame(name, name, pose, whereOf(motion, name)));
    const steps = Array.from({ length: 2 * last - 1 }, (_, index) => (index + 1) / 2);
    return steps.flatMap((step) => {
      const [one, other] = [frames[Math.floor(step)], frames[Math.ceil(step)]];
      if (!one || !other) return [];
      const wishes = blendConstraints(whereOf(motion, from), whereOf(motion, to), step / last);
      return [frame(`between ${from} and ${to}`, null, mixPoses(one, other, step % 1), wishes)];
    });
  });
  return [...keys.values(), ...between];
};
