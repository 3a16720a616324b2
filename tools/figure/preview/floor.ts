/** The floor: a faint grid every 10 cm, stronger every 50, and shadows where something is near. */
import type { Camera } from "./camera.ts";
import type { Canvas } from "./canvas.ts";
import { reachOf } from "./solids.ts";
import type { Solid } from "./solids.ts";

const CELLS = 128;
const CELL = 0.03;
const HALF = (CELLS * CELL) / 2;
/** Metres above the floor at which a shadow has lost two thirds of its strength. */
const FADE = 0.16;

interface Shadow {
  readonly x: number;
  readonly z: number;
  readonly cells: Float32Array;
}

const cast = (shadow: Shadow, x: number, height: number, z: number, radius: number): void => {
  const strength = Math.exp(-Math.max(0, height) / FADE);
  if (strength < 0.03) return;
  const reach = radius + 0.03;
  const column = (x - shadow.x + HALF) / CELL;
  const row = (z - shadow.z + HALF) / CELL;
  const cells = reach / CELL;
  for (let j = Math.floor(row - cells); j <= row + cells; j += 1)
    for (let i = Math.floor(column - cells); i <= column + cells; i += 1) {
      if (i < 0 || j < 0 || i >= CELLS || j >= CELLS) continue;
      const distance = Math.hypot(i + 0.5 - column, j + 0.5 - row) / cells;
      const value = strength * Math.max(0, 1 - distance * distance);
      const at = j * CELLS + i;
      if (value > (shadow.cells[at] ?? 0)) shadow.cells[at] = value;
    }
};

const shadowOf = (solids: readonly Solid[], camera: Camera): Shadow => {
  const cells = new Float32Array(CELLS * CELLS);
  const shadow = { x: camera.target[0], z: camera.target[2], cells };
  for (const solid of solids) {
    if (solid.veil) continue;
    const marks = reachOf(solid);
    const [first, last] = [marks[0], marks.at(-1)];
    if (!first || !last) continue;
    const steps = solid.kind === "block" ? 0 : 6;
    for (let step = 0; step <= steps; step += 1) {
      const t = steps === 0 ? 0 : step / steps;
      const [[a, ra], [b, rb]] = [first, last];
      const radius = ra + (rb - ra) * t;
      const y = a[1] + (b[1] - a[1]) * t - radius;
      const x = a[0] + (b[0] - a[0]) * t;
      cast(shadow, x, y, a[2] + (b[2] - a[2]) * t, Math.max(radius, 0.02));
    }
  }
  return shadow;
};

const shadowAt = ({ x, z, cells }: Shadow, px: number, pz: number): number => {
  const column = (px - x + HALF) / CELL - 0.5;
  const row = (pz - z + HALF) / CELL - 0.5;
  const i = Math.floor(column);
  const j = Math.floor(row);
  if (i < 0 || j < 0 || i >= CELLS - 1 || j >= CELLS - 1) return 0;
  const s = column - i;
  const t = row - j;
  const at = j * CELLS + i;
  const top = (cells[at] ?? 0) * (1 - s) + (cells[at + 1] ?? 0) * s;
  const bottom = (cells[at + CELLS] ?? 0) * (1 - s) + (cells[at + CELLS + 1] ?? 0) * s;
  return top * (1 - t) + bottom * t;
};

const isNearLine = (value: number, every: number, half: number): boolean => {
  const off = Math.abs(value / every - Math.round(value / every)) * every;
  return off < half;
};

const SKY = [243, 244, 241] as const;
const BELOW = [222, 224, 219] as const;

/** Fills the empty canvas with the floor, and the light behind it. */
export const drawFloor = (canvas: Canvas, camera: Camera, solids: readonly Solid[]): void => {
  const { size, rgb, depth } = canvas;
  const { target, up, right, toEye, span } = camera;
  const isTilted = toEye[1] > 0.03;
  const shadow = shadowOf(solids, camera);
  const half = Math.max(0.0022, span / 900);
  for (let row = 0; row < size; row += 1) {
    const v = ((size / 2 - row - 0.5) * span) / size;
    const level = target[1] + up[1] * v;
    const w = isTilted ? -level / toEye[1] : 0;
    for (let column = 0; column < size; column += 1) {
      const u = ((column + 0.5 - size / 2) * span) / size;
      const pixel = row * size + column;
      let bright = 1;
      if (isTilted) {
        const x = target[0] + right[0] * u + up[0] * v + toEye[0] * w;
        const z = target[2] + right[2] * u + up[2] * v + toEye[2] * w;
        bright = 1 - 0.5 * shadowAt(shadow, x, z);
        if (isNearLine(x, 0.5, half) || isNearLine(z, 0.5, half)) bright *= 0.8;
        else if (isNearLine(x, 0.1, half) || isNearLine(z, 0.1, half)) bright *= 0.91;
        depth[pixel] = w;
      }
      const tone = !isTilted && level < 0 ? BELOW : SKY;
      rgb[pixel * 3] = tone[0] * bright;
      rgb[pixel * 3 + 1] = tone[1] * bright;
      rgb[pixel * 3 + 2] = tone[2] * bright;
    }
  }
};
