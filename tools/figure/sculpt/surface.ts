/**
 * Surface nets: from a distance field to a closed mesh of its left half, x >= 0.
 *
 * The plane x = 0 runs through the middle of the first layer of cells. Its vertices then lie in
 * that plane exactly, and the mirrored half closes the body without a gap or a doubled edge.
 */
import type { Field } from "./field.ts";

export interface Surface {
  /** Three numbers a vertex, in metres, in the bind pose. */
  readonly positions: Float32Array;
  readonly triangles: Uint32Array;
}

export interface Detail {
  /** The edge of a cell in metres. */
  readonly cell: number;
  /** The edge at the hands and the head. */
  readonly fine: number;
}

/** Where the finer cells begin in the bind pose: beyond the wrist, above the neck. */
const HAND_X = 0.58;
const HEAD_Y = 1.53;
const BLOCK = 8;

/** Plane coordinates from `from` to past `to`, finer beyond `border`. */
const planes = (from: number, to: number, cell: number, border: number, fine: number): number[] => {
  const list = [from];
  for (let at = from; at < to;) {
    at += at < border ? cell : fine;
    list.push(at);
  }
  return list;
};

interface Grid {
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly z: readonly number[];
  readonly values: Float32Array;
}

const sampleGrid = (field: Field, { cell, fine }: Detail): Grid => {
  const x = planes(-cell / 2, field.high[0] + cell, cell, HAND_X, fine);
  const y = planes(field.low[1] - cell, field.high[1] + cell, cell, HEAD_Y, fine);
  const z = planes(field.low[2] - cell, field.high[2] + cell, (cell + fine) / 2, Infinity, fine);
  const values = new Float32Array(x.length * y.length * z.length).fill(1);
  for (let kb = 0; kb < z.length; kb += BLOCK)
    for (let jb = 0; jb < y.length; jb += BLOCK)
      for (let ib = 0; ib < x.length; ib += BLOCK)
        sampleBlock(field, { x, y, z, values }, [ib, jb, kb]);
  return { x, y, z, values };
};

const extent = (list: readonly number[], from: number, to: number): readonly [number, number] => {
  const low = list[from] ?? 0;
  const high = list[to - 1] ?? low;
  return [(low + high) / 2, (high - low) / 2];
};

/** A block far from the surface takes the sign of its middle; only the others are worth the work. */
const sampleBlock = (
  field: Field,
  { x, y, z, values }: Grid,
  [ib, jb, kb]: readonly [number, number, number],
): void => {
  const ie = Math.min(x.length, ib + BLOCK);
  const je = Math.min(y.length, jb + BLOCK);
  const ke = Math.min(z.length, kb + BLOCK);
  const [cx, rx] = extent(x, ib, ie);
  const [cy, ry] = extent(y, jb, je);
  const [cz, rz] = extent(z, kb, ke);
  const middle = field.distance(cx, cy, cz);
  const plain = Math.abs(middle) > 1.6 * Math.hypot(rx, ry, rz);
  for (let k = kb; k < ke; k += 1)
    for (let j = jb; j < je; j += 1)
      for (let i = ib; i < ie; i += 1)
        values[(k * y.length + j) * x.length + i] = plain
          ? middle
          : field.distance(x[i] ?? 0, y[j] ?? 0, z[k] ?? 0);
};

const between = (list: readonly number[], index: number, share: number): number => {
  const low = list[index] ?? 0;
  return low + ((list[index + 1] ?? low) - low) * share;
};

/** A vertex where the edges of the cell cross the surface on average; null when none does. */
const cellVertex = (
  { x, y, z, values }: Grid,
  [i, j, k]: readonly [number, number, number],
): readonly [number, number, number] | null => {
  const at = (corner: number): number =>
    values[
      ((k + (corner >> 2)) * y.length + j + ((corner >> 1) & 1)) * x.length + i + (corner & 1)
    ] ?? 1;
  let inside = 0;
  for (let corner = 0; corner < 8; corner += 1) if (at(corner) < 0) inside += 1;
  if (inside === 0 || inside === 8) return null;
  let sumX = 0;
  let sumY = 0;
  let sumZ = 0;
  let crossings = 0;
  for (let axis = 0; axis < 3; axis += 1)
    for (let corner = 0; corner < 8; corner += 1) {
      if ((corner >> axis) & 1) continue;
      const from = at(corner);
      const to = at(corner | (1 << axis));
      if (from < 0 === to < 0) continue;
      const t = from / (from - to);
      sumX += (corner & 1) + (axis === 0 ? t : 0);
      sumY += ((corner >> 1) & 1) + (axis === 1 ? t : 0);
      sumZ += (corner >> 2) + (axis === 2 ? t : 0);
      crossings += 1;
    }
  return [
    i === 0 ? 0 : between(x, i, sumX / crossings),
    between(y, j, sumY / crossings),
    between(z, k, sumZ / crossings),
  ];
};

/** The left half of the field's surface. */
export const createSurface = (field: Field, detail: Detail): Surface => {
  const grid = sampleGrid(field, detail);
  const { x, y, z, values } = grid;
  const nx = x.length;
  const ny = y.length;
  const index = (i: number, j: number, k: number): number => (k * ny + j) * nx + i;
  const vertexOf = new Int32Array(values.length).fill(-1);
  const positions: number[] = [];
  for (let k = 0; k < z.length - 1; k += 1)
    for (let j = 0; j < ny - 1; j += 1)
      for (let i = 0; i < nx - 1; i += 1) {
        const vertex = cellVertex(grid, [i, j, k]);
        if (!vertex) continue;
        vertexOf[index(i, j, k)] = positions.length / 3;
        positions.push(...vertex);
      }
  const triangles: number[] = [];
  const quad = (cells: readonly [number, number, number, number], outward: boolean): void => {
    const [a, b, c, d] = cells.map((cell) => vertexOf[cell] ?? -1) as [
      number,
      number,
      number,
      number,
    ];
    if (Math.min(a, b, c, d) < 0) return;
    triangles.push(...(outward ? [a, b, c, a, c, d] : [a, c, b, a, d, c]));
  };
  for (let k = 1; k < z.length - 1; k += 1)
    for (let j = 1; j < ny - 1; j += 1)
      for (let i = 1; i < nx - 1; i += 1) {
        const here = index(i, j, k);
        const inside = (values[here] ?? 1) < 0;
        const differs = (other: number): boolean => inside !== (values[other] ?? 1) < 0;
        if (differs(here + 1)) quad([here - nx - nx * ny, here - nx * ny, here, here - nx], inside);
        if (differs(here + nx)) quad([here - 1 - nx * ny, here - nx * ny, here, here - 1], !inside);
        if (differs(here + nx * ny)) quad([here - 1 - nx, here - nx, here, here - 1], inside);
      }
  return { positions: new Float32Array(positions), triangles: new Uint32Array(triangles) };
};
