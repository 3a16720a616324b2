/** A still picture of a pose and its props, without a browser: quick enough to judge hundreds. */
import type { PlacedShape, World } from "@dorsal/core/motion";
import { add, dot, scale } from "@dorsal/core/motion";
import { bodySolids } from "./body.ts";
import { axesOf } from "./camera.ts";
import type { Camera, View } from "./camera.ts";
import { createCanvas } from "./canvas.ts";
import type { Canvas } from "./canvas.ts";
import { drawFloor } from "./floor.ts";
import { drawSolid } from "./raster.ts";
import { shapeSolids } from "./shapes.ts";
import { reachOf } from "./solids.ts";
import type { Solid } from "./solids.ts";

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8ClampedArray;
}

export interface Scene {
  readonly world: World;
  readonly shapes: readonly PlacedShape[];
}

/** How much of a large prop is shown beyond the body, in metres. */
const AROUND = 0.4;
const MARGIN = 1.08;

/** A view that holds the bodies of all scenes, and their props as far as they are near. */
export const fitView = (scenes: readonly Scene[], view: View): Required<View> => {
  const { right, up, toEye } = axesOf(view);
  const low: [number, number, number] = [1e9, 1e9, 1e9];
  const high: [number, number, number] = [-1e9, -1e9, -1e9];
  const axes = [right, up, toEye];
  const take = (solids: readonly Solid[], least: readonly number[], most: readonly number[]) => {
    for (const solid of solids)
      for (const [point, radius] of reachOf(solid))
        axes.forEach((axis, index) => {
          const at = dot(point, axis);
          const clip = (value: number): number =>
            Math.min(most[index] ?? 0, Math.max(least[index] ?? 0, value));
          low[index] = Math.min(low[index] ?? 0, clip(at - radius));
          high[index] = Math.max(high[index] ?? 0, clip(at + radius));
        });
  };
  for (const { world } of scenes) take(bodySolids(world), [-9, -9, -9], [9, 9, 9]);
  const least = low.map((value) => value - AROUND);
  const most = high.map((value) => value + AROUND);
  for (const { shapes } of scenes)
    take(
      shapeSolids(shapes).filter(({ veil }) => !veil),
      least,
      most,
    );
  const middle = axes.map((axis, index) =>
    scale(axis, ((low[index] ?? 0) + (high[index] ?? 0)) / 2),
  );
  const target = middle.reduce((sum, part) => add(sum, part), [0, 0, 0] as const);
  const span = Math.max(high[0] - low[0], high[1] - low[1]) * MARGIN;
  return { ...view, target: view.target ?? target, span: view.span ?? span };
};

/** Darkens the edge where one thing passes before another. */
const drawEdges = ({ size, rgb, depth }: Canvas, camera: Camera): void => {
  // A floor seen at a low angle falls away fast from row to row; that is no edge.
  const slope = camera.span / size / Math.max(camera.toEye[1], 0.03);
  const least = 0.025 + Math.min(slope * 1.5, 0.1);
  const darken = (pixel: number): void => {
    for (let index = pixel * 3; index < pixel * 3 + 3; index += 1)
      rgb[index] = (rgb[index] ?? 0) * 0.62;
  };
  for (let row = 1; row < size - 1; row += 1)
    for (let column = 1; column < size - 1; column += 1) {
      const pixel = row * size + column;
      const own = depth[pixel] ?? 0;
      const step = Math.max(
        (depth[pixel - 1] ?? 0) - own,
        (depth[pixel + 1] ?? 0) - own,
        (depth[pixel - size] ?? 0) - own,
        (depth[pixel + size] ?? 0) - own,
      );
      if (step > least) darken(pixel);
    }
};

/** Lays walls and panes over the picture: thin where they stand before the figure. */
const drawVeils = (canvas: Canvas, camera: Camera, veils: readonly Solid[]): void => {
  if (veils.length === 0) return;
  const over = createCanvas(canvas.size);
  for (const veil of veils) drawSolid(over, camera, veil);
  for (let pixel = 0; pixel < canvas.depth.length; pixel += 1) {
    const depth = over.depth[pixel] ?? 0;
    if (depth < -1e8 || depth <= (canvas.depth[pixel] ?? 0)) continue;
    const share = canvas.depth[pixel] === -1e9 ? 0.75 : 0.3;
    for (let index = pixel * 3; index < pixel * 3 + 3; index += 1)
      canvas.rgb[index] = (canvas.rgb[index] ?? 0) * (1 - share) + (over.rgb[index] ?? 0) * share;
  }
};

const FINE = 2;

const reduced = ({ size, rgb }: Canvas): Picture => {
  const width = size / FINE;
  const rgba = new Uint8ClampedArray(width * width * 4);
  for (let y = 0; y < width; y += 1)
    for (let x = 0; x < width; x += 1) {
      const to = (y * width + x) * 4;
      const from = (y * FINE * size + x * FINE) * 3;
      for (let c = 0; c < 3; c += 1)
        rgba[to + c] =
          ((rgb[from + c] ?? 0) +
            (rgb[from + 3 + c] ?? 0) +
            (rgb[from + size * 3 + c] ?? 0) +
            (rgb[from + size * 3 + 3 + c] ?? 0)) /
          4;
      rgba[to + 3] = 255;
    }
  return { width, height: width, rgba };
};

export interface Still extends Scene {
  readonly view: View;
  /** Pixels along each edge. */
  readonly size: number;
}

export const renderStill = ({ world, shapes, view, size }: Still): Picture => {
  const { target, span } = fitView([{ world, shapes }], view);
  const camera: Camera = { ...axesOf(view), target, span };
  const props = shapeSolids(shapes);
  const opaque = [...bodySolids(world), ...props.filter(({ veil }) => !veil)];
  const canvas = createCanvas(size * FINE);
  drawFloor(canvas, camera, opaque);
  for (const solid of opaque) drawSolid(canvas, camera, solid);
  drawEdges(canvas, camera);
  drawVeils(
    canvas,
    camera,
    props.filter(({ veil }) => veil),
  );
  return reduced(canvas);
};
