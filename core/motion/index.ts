/**
 * Motion: how every exercise is done, as data that a machine can check. A movement is key poses
 * and what stays in touch with what; the solver makes frames of it, the checks hold the frames to
 * the rules of form, and a baked clip is all that a phone needs to show it.
 */
export { checkMotion } from "./check/check.ts";
export type { Finding } from "./check/finding.ts";
export {
  clipOf,
  clipSeconds,
  decodeClip,
  encodeClip,
  isMirroredAt,
  mirrorClip,
  momentAt,
  momentInPhase,
} from "./clip.ts";
export type { Clip, Moment, StoredClip } from "./clip.ts";
export { endOfPhase, momentOfEnd } from "./ends.ts";
export type { End } from "./ends.ts";
export { forward, mirrorPose, withAngles, zeroPose } from "./kinematics.ts";
export type { Pose, World } from "./kinematics.ts";
export { carried, pointAt } from "./landmarks.ts";
export type { Motion, Phase } from "./motion.ts";
export { allMotions, motionById } from "./moves.ts";
export { mirrorShapes } from "./props/change.ts";
export { placeShapes } from "./props/place.ts";
export type { PlacedShape, Shape, Tracks } from "./props/types.ts";
export { mirrorTracks } from "./tracks.ts";
export { jointIndex, restPosition } from "./skeleton.ts";
export type { JointName } from "./skeleton.ts";
export { bindPose, skinBoneNames, skinBones } from "./skin.ts";
export type { SkinBone, SkinBoneName } from "./skin.ts";
export { compileMotion } from "./solve/compile.ts";
export type { CompiledMotion } from "./solve/compile.ts";
export {
  add,
  cross,
  dot,
  invert,
  multiply,
  normalize,
  rotate,
  scale,
  subtract,
} from "./vectors.ts";
export type { Quat, Vec3 } from "./vectors.ts";
