/** Where a tape lies around a posed body, and where a fold is: points on the skin of a mesh. */
import type { Vec3 } from "@dorsal/core/motion";

import type { Camera } from "../sculpt/render/camera.ts";
import { add, cross, dot, normalize, scale, subtract } from "@dorsal/core/motion";

/** Triangles in the world. */
export interface Skin {
  readonly positions: Float32Array;
  readonly triangles: Uint32Array;
}

const cornersOf = ({ positions, triangles }: Skin, at: number): readonly [Vec3, Vec3, Vec3] => {
  const corner = (place: number): Vec3 => {
    const vertex = (triangles[at + place] ?? 0) * 3;
    return [positions[vertex] ?? 0, positions[vertex + 1] ?? 0, positions[vertex + 2] ?? 0];
  };
  return [corner(0), corner(1), corner(2)];
};

/** Where a ray meets a triangle, as a distance; null where it does not (Möller & Trumbore 1997). */
const distanceTo = (
  [a, b, c]: readonly [Vec3, Vec3, Vec3],
  from: Vec3,
  way: Vec3,
): number | null => {
  const [ab, ac] = [subtract(b, a), subtract(c, a)];
  const across = cross(way, ac);
  const slant = dot(ab, across);
  if (Math.abs(slant) < 1e-12) return null;
  const off = subtract(from, a);
  const u = dot(off, across) / slant;
  if (u < 0 || u > 1) return null;
  const turned = cross(off, ab);
  const v = dot(way, turned) / slant;
  if (v < 0 || u + v > 1) return null;
  const distance = dot(ac, turned) / slant;
  return distance > 0 ? distance : null;
};

/** The point of the skin that is met first on the way from `inside` outward. */
export const skinOutward = (skin: Skin, inside: Vec3, outward: Vec3): Vec3 => {
  const way = normalize(outward);
  let nearest = Infinity;
  for (let at = 0; at < skin.triangles.length; at += 3)
    nearest = Math.min(nearest, distanceTo(cornersOf(skin, at), inside, way) ?? Infinity);
  if (nearest === Infinity) throw new Error(`No skin outward of ${inside.join(", ")}.`);
  return add(inside, scale(way, nearest));
};

/** Steps around the body at which a tape is followed. */
const STEPS = 96;

type Flat = readonly [x: number, y: number];

/** The hull of points in the plane, counterclockwise (Andrew 1979): a tape bridges every hollow. */
const hullOf = (points: readonly Flat[]): readonly Flat[] => {
  const sorted = points.toSorted((one, other) => one[0] - other[0] || one[1] - other[1]);
  const turn = ([ax, ay]: Flat, [bx, by]: Flat, [cx, cy]: Flat): number =>
    (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
  const chainOf = (list: readonly Flat[]): readonly Flat[] => {
    const chain: Flat[] = [];
    for (const point of list) {
      for (;;) {
        const [before, last] = [chain.at(-2), chain.at(-1)];
        if (!before || !last || turn(before, last, point) > 0) break;
        chain.pop();
      }
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  return [...chainOf(sorted), ...chainOf(sorted.toReversed())];
};

/**
 * The way of a tape around the part of the body that `centre` is in.
 * @param tilt how far the plane falls toward the front, in degrees
 */
export const tapeAround = (skin: Skin, centre: Vec3, tilt = 0): readonly Vec3[] => {
  const slope = Math.tan((tilt * Math.PI) / 180);
  const onPlane = (x: number, z: number): Vec3 => [
    centre[0] + x,
    centre[1] - z * slope,
    centre[2] + z,
  ];
  // Only what comes near the plane can be met.
  const near: number[] = [];
  for (let at = 0; at < skin.triangles.length; at += 3)
    if (cornersOf(skin, at).some(([, y]) => Math.abs(y - centre[1]) < 0.12)) near.push(at);
  const part: Skin = {
    positions: skin.positions,
    triangles: Uint32Array.from(
      near.flatMap((at) => [0, 1, 2].map((place) => skin.triangles[at + place] ?? 0)),
    ),
  };
  const flat = Array.from({ length: STEPS }, (_, step): Flat => {
    // Half a step off the seam of the two halves of the mesh.
    const angle = ((step + 0.5) / STEPS) * 2 * Math.PI;
    const [x, , z] = subtract(onPlane(Math.sin(angle), Math.cos(angle)), centre);
    const point = skinOutward(part, centre, [x, -z * slope, z]);
    return [point[0] - centre[0], point[2] - centre[2]];
  });
  return hullOf(flat).map(([x, z]) => onPlane(x, z));
};

/** The length of a closed way, in metres. */
export const lengthAround = (points: readonly Vec3[]): number =>
  points.reduce((length, point, index) => {
    const off = subtract(point, points[(index + 1) % points.length] ?? point);
    return length + Math.hypot(...off);
  }, 0);

/** Where a point is in the picture, in pixels from its top left. */
export const projectInto = (camera: Camera, point: Vec3): Flat => {
  const off = subtract(point, camera.eye);
  const away = -dot(off, camera.back);
  return [
    camera.width / 2 + (camera.focal * dot(off, camera.right)) / away,
    camera.height / 2 - (camera.focal * dot(off, camera.up)) / away,
  ];
};
