/** A perspective camera that looks at a target from a yaw and a pitch. */
import type { Vec3 } from "@dorsal/core/motion";
import { add, cross, dot, normalize, scale, subtract } from "@dorsal/core/motion";

/** Yaw 0 looks at the figure's front, 90 at its left side; degrees. */
export interface View {
  readonly yaw: number;
  readonly pitch?: number;
  /** Degrees from the top of the picture to the bottom. */
  readonly fieldOfView?: number;
  /** What is in the middle, and from how far; both are found from the figure when left out. */
  readonly target?: Vec3;
  readonly distance?: number;
  /** Room around the figure as a factor on the distance that just fits it. */
  readonly room?: number;
}

export interface Camera {
  readonly eye: Vec3;
  readonly right: Vec3;
  readonly up: Vec3;
  readonly back: Vec3;
  /** Pixels a metre at a metre's distance. */
  readonly focal: number;
  readonly width: number;
  readonly height: number;
}

const DEG = Math.PI / 180;

/** The camera for a view of some points: they all fit unless the view says from where. */
export const createCamera = (
  view: View,
  points: Float32Array,
  { width, height }: { readonly width: number; readonly height: number },
): Camera => {
  const yaw = view.yaw * DEG;
  const pitch = (view.pitch ?? 8) * DEG;
  const back: Vec3 = [
    Math.sin(yaw) * Math.cos(pitch),
    Math.sin(pitch),
    Math.cos(yaw) * Math.cos(pitch),
  ];
  const right = normalize(cross([0, 1, 0], back));
  const up = cross(back, right);
  const focal = height / 2 / Math.tan(((view.fieldOfView ?? 26) * DEG) / 2);
  const target = view.target ?? middleOf(points);
  const distance =
    view.distance ??
    fitting(points, target, { right, up, back }, { focal, width, height }) * (view.room ?? 1.06);
  return { eye: add(target, scale(back, distance)), right, up, back, focal, width, height };
};

/** The middle of a box around points, three numbers each. */
export const middleOf = (points: Float32Array): Vec3 => {
  const low = [Infinity, Infinity, Infinity];
  const high = [-Infinity, -Infinity, -Infinity];
  points.forEach((value, index) => {
    low[index % 3] = Math.min(low[index % 3] ?? value, value);
    high[index % 3] = Math.max(high[index % 3] ?? value, value);
  });
  const middle = (axis: number): number => ((low[axis] ?? 0) + (high[axis] ?? 0)) / 2;
  return [middle(0), middle(1), middle(2)];
};

const fitting = (
  points: Float32Array,
  target: Vec3,
  axes: Pick<Camera, "right" | "up" | "back">,
  { focal, width, height }: Pick<Camera, "focal" | "width" | "height">,
): number => {
  let distance = 0;
  for (let at = 0; at < points.length; at += 3) {
    const from = subtract([points[at] ?? 0, points[at + 1] ?? 0, points[at + 2] ?? 0], target);
    const near = dot(from, axes.back);
    const across = (Math.abs(dot(from, axes.right)) * focal) / (width / 2);
    const along = (Math.abs(dot(from, axes.up)) * focal) / (height / 2);
    distance = Math.max(distance, near + across, near + along);
  }
  return distance;
};

/** The direction through a pixel. */
export const rayThrough = (camera: Camera, x: number, y: number): Vec3 =>
  normalize(
    add(
      add(
        scale(camera.right, (x - camera.width / 2) / camera.focal),
        scale(camera.up, (camera.height / 2 - y) / camera.focal),
      ),
      scale(camera.back, -1),
    ),
  );
