/** A camera without perspective: what is level in the pose is level in the picture. */
import type { Vec3 } from "@dorsal/core/motion";
import { cross, dot, subtract } from "@dorsal/core/motion";

export interface View {
  /** Degrees about the vertical: 0 looks at the figure's face, 90 at its left side. */
  readonly yaw: number;
  /** Degrees above the horizon: 90 looks from the top. */
  readonly pitch: number;
  /** The world point in the middle of the picture; fitted to the figure when left out. */
  readonly target?: Vec3;
  /** Metres from one edge of the picture to the other; fitted to the figure when left out. */
  readonly span?: number;
}

export interface Camera {
  readonly target: Vec3;
  readonly span: number;
  readonly right: Vec3;
  readonly up: Vec3;
  /** From the target to the eye. */
  readonly toEye: Vec3;
}

export const axesOf = (view: View): Pick<Camera, "right" | "up" | "toEye"> => {
  const yaw = (view.yaw * Math.PI) / 180;
  const pitch = (view.pitch * Math.PI) / 180;
  const right: Vec3 = [Math.cos(yaw), 0, -Math.sin(yaw)];
  const toEye: Vec3 = [
    Math.sin(yaw) * Math.cos(pitch),
    Math.sin(pitch),
    Math.cos(yaw) * Math.cos(pitch),
  ];
  return { right, toEye, up: cross(toEye, right) };
};

/** To the right, up, and toward the eye, in metres from the target. */
export const seen = (camera: Camera, point: Vec3): Vec3 => {
  const from = subtract(point, camera.target);
  return [dot(from, camera.right), dot(from, camera.up), dot(from, camera.toEye)];
};
