/** A picture while it is being drawn: colours, and how near each is to the eye. */
import type { Colour } from "./solids.ts";

export interface Canvas {
  readonly size: number;
  readonly rgb: Float32Array;
  /** Metres from the target toward the eye; what is larger is nearer. */
  readonly depth: Float32Array;
}

export const createCanvas = (size: number): Canvas => ({
  size,
  rgb: new Float32Array(size * size * 3),
  depth: new Float32Array(size * size).fill(-1e9),
});

/** From the upper left, and a little from the eye. */
const LIGHT = [-0.38, 0.72, 0.58] as const;

/** Puts a lit point at a pixel, unless something nearer is there. */
export const plot = (
  canvas: Canvas,
  pixel: number,
  depth: number,
  nx: number,
  ny: number,
  nz: number,
  colour: Colour,
): void => {
  if (depth <= (canvas.depth[pixel] ?? 0)) return;
  canvas.depth[pixel] = depth;
  const lit = nx * LIGHT[0] + ny * LIGHT[1] + nz * LIGHT[2];
  const shade = 0.56 + 0.34 * Math.max(lit, -0.4) + 0.14 * Math.max(nz, 0);
  const at = pixel * 3;
  canvas.rgb[at] = colour[0] * shade;
  canvas.rgb[at + 1] = colour[1] * shade;
  canvas.rgb[at + 2] = colour[2] * shade;
};
