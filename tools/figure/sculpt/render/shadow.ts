/** A soft shadow on the floor: the body seen from the light, blurred. */
import type { Vec3 } from "@dorsal/core/motion";

export interface Shadow {
  /** 0 in the open to 1 in full shadow, at a point of the floor. */
  readonly at: (x: number, z: number) => number;
}

const CELL = 0.012;
const MARGIN = 0.25;
const BLUR = 4;

const low = (list: readonly number[]) =>
  list.reduce((least, value) => Math.min(least, value), Infinity) - MARGIN;

const high = (list: readonly number[]) =>
  list.reduce((most, value) => Math.max(most, value), -Infinity) + MARGIN;

/** Casts triangles along `light`, which points from the floor to the lamp. */
export const castShadow = (
  meshes: readonly { readonly positions: Float32Array; readonly triangles: ArrayLike<number> }[],
  light: Vec3,
): Shadow => {
  const flat = meshes.map(({ positions }) => flatten(positions, light));
  const all = flat.flatMap((list) => [...list]);
  const xs = all.filter((_, index) => index % 2 === 0);
  const zs = all.filter((_, index) => index % 2 === 1);
  const originX = low(xs);
  const originZ = low(zs);
  const width = Math.ceil((high(xs) - originX) / CELL);
  const height = Math.ceil((high(zs) - originZ) / CELL);
  let map = new Float32Array(width * height);
  meshes.forEach(({ triangles }, index) => {
    const points = flat[index] ?? new Float32Array();
    const corner = (vertex: number): readonly [number, number] => [
      ((points[vertex * 2] ?? 0) - originX) / CELL,
      ((points[vertex * 2 + 1] ?? 0) - originZ) / CELL,
    ];
    for (let at = 0; at < triangles.length; at += 3)
      stamp(map, width, [
        corner(triangles[at] ?? 0),
        corner(triangles[at + 1] ?? 0),
        corner(triangles[at + 2] ?? 0),
      ]);
  });
  for (let round = 0; round < 2; round += 1) {
    map = blur(map, width, height, 1, width);
    map = blur(map, height, width, width, 1);
  }
  return {
    at: (x, z) => {
      const i = Math.floor((x - originX) / CELL);
      const j = Math.floor((z - originZ) / CELL);
      return i < 0 || j < 0 || i >= width || j >= height ? 0 : (map[j * width + i] ?? 0);
    },
  };
};

const flatten = (positions: Float32Array, light: Vec3): Float32Array => {
  const flat = new Float32Array((positions.length / 3) * 2);
  for (let vertex = 0; vertex < positions.length / 3; vertex += 1) {
    const drop = Math.max(0, positions[vertex * 3 + 1] ?? 0) / light[1];
    flat[vertex * 2] = (positions[vertex * 3] ?? 0) - light[0] * drop;
    flat[vertex * 2 + 1] = (positions[vertex * 3 + 2] ?? 0) - light[2] * drop;
  }
  return flat;
};

type Corner = readonly [number, number];

const stamp = (
  map: Float32Array,
  width: number,
  [a, b, c]: readonly [Corner, Corner, Corner],
): void => {
  const area = (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
  if (area === 0) return;
  for (let y = Math.floor(Math.min(a[1], b[1], c[1])); y <= Math.max(a[1], b[1], c[1]); y += 1)
    for (let x = Math.floor(Math.min(a[0], b[0], c[0])); x <= Math.max(a[0], b[0], c[0]); x += 1) {
      const px = x + 0.5;
      const py = y + 0.5;
      const shareA = ((b[0] - px) * (c[1] - py) - (b[1] - py) * (c[0] - px)) / area;
      const shareB = ((c[0] - px) * (a[1] - py) - (c[1] - py) * (a[0] - px)) / area;
      if (shareA >= 0 && shareB >= 0 && shareA + shareB <= 1) map[y * width + x] = 1;
    }
};

/** A running mean along rows of `length` cells that are `step` apart. */
const blur = (
  map: Float32Array,
  length: number,
  rows: number,
  step: number,
  rowStep: number,
): Float32Array<ArrayBuffer> => {
  const result = new Float32Array(map.length);
  for (let row = 0; row < rows; row += 1) {
    const cell = (index: number): number =>
      map[row * rowStep + Math.max(0, Math.min(length - 1, index)) * step] ?? 0;
    let sum = 0;
    for (let index = -BLUR; index <= BLUR; index += 1) sum += cell(index);
    for (let index = 0; index < length; index += 1) {
      result[row * rowStep + index * step] = sum / (2 * BLUR + 1);
      sum += cell(index + BLUR + 1) - cell(index - BLUR);
    }
  }
  return result;
};
