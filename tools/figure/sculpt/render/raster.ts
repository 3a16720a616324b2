/** Fills triangles into a depth buffer and hands every visible pixel to a shader. */
import type { Camera } from "./camera.ts";

export interface Frame {
  readonly width: number;
  readonly height: number;
  /** One over the distance from the eye; 0 where nothing is. */
  readonly nearness: Float32Array;
  /** Light, red green blue, of what is nearest. */
  readonly light: Float32Array;
}

export const createFrame = (width: number, height: number): Frame => ({
  width,
  height,
  nearness: new Float32Array(width * height),
  light: new Float32Array(width * height * 3),
});

/** Weighs the three corners of a triangle; writes light at `out`. */
export type Shader = (
  corners: readonly [number, number, number],
  shares: readonly [number, number, number],
  out: Float32Array,
  at: number,
) => void;

const NEAR = 0.05;

export const drawTriangles = (
  frame: Frame,
  camera: Camera,
  mesh: { readonly positions: Float32Array; readonly triangles: ArrayLike<number> },
  shade: Shader,
): void => {
  const projected = project(camera, mesh.positions);
  for (let at = 0; at < mesh.triangles.length; at += 3) {
    const corners = [
      mesh.triangles[at] ?? 0,
      mesh.triangles[at + 1] ?? 0,
      mesh.triangles[at + 2] ?? 0,
    ] as const;
    fill(frame, projected, corners, shade);
  }
};

/** Screen x, screen y and nearness of every vertex. */
const project = (
  { eye, right, up, back, focal, width, height }: Camera,
  positions: Float32Array,
): Float32Array => {
  const projected = new Float32Array(positions.length);
  for (let at = 0; at < positions.length; at += 3) {
    const x = (positions[at] ?? 0) - eye[0];
    const y = (positions[at + 1] ?? 0) - eye[1];
    const z = (positions[at + 2] ?? 0) - eye[2];
    const depth = -(x * back[0] + y * back[1] + z * back[2]);
    const nearness = depth > NEAR ? 1 / depth : 0;
    projected[at] = width / 2 + (x * right[0] + y * right[1] + z * right[2]) * focal * nearness;
    projected[at + 1] = height / 2 - (x * up[0] + y * up[1] + z * up[2]) * focal * nearness;
    projected[at + 2] = nearness;
  }
  return projected;
};

const fill = (
  { width, height, nearness, light }: Frame,
  projected: Float32Array,
  corners: readonly [number, number, number],
  shade: Shader,
): void => {
  const [a, b, c] = corners;
  const at = (vertex: number, part: number): number => projected[vertex * 3 + part] ?? 0;
  const [ax, ay, an] = [at(a, 0), at(a, 1), at(a, 2)];
  const [bx, by, bn] = [at(b, 0), at(b, 1), at(b, 2)];
  const [cx, cy, cn] = [at(c, 0), at(c, 1), at(c, 2)];
  if (an === 0 || bn === 0 || cn === 0) return;
  const area = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
  // Screen y points down, so a face that looks at the camera turns clockwise here.
  if (area >= 0) return;
  const left = Math.max(0, Math.ceil(Math.min(ax, bx, cx) - 0.5));
  const rightmost = Math.min(width - 1, Math.floor(Math.max(ax, bx, cx) - 0.5));
  const top = Math.max(0, Math.ceil(Math.min(ay, by, cy) - 0.5));
  const bottom = Math.min(height - 1, Math.floor(Math.max(ay, by, cy) - 0.5));
  for (let y = top; y <= bottom; y += 1)
    for (let x = left; x <= rightmost; x += 1) {
      const px = x + 0.5;
      const py = y + 0.5;
      const shareA = ((bx - px) * (cy - py) - (by - py) * (cx - px)) / area;
      const shareB = ((cx - px) * (ay - py) - (cy - py) * (ax - px)) / area;
      const shareC = 1 - shareA - shareB;
      if (shareA < 0 || shareB < 0 || shareC < 0) continue;
      const near = shareA * an + shareB * bn + shareC * cn;
      const pixel = y * width + x;
      if (near <= (nearness[pixel] ?? 0)) continue;
      nearness[pixel] = near;
      shade(
        corners,
        [(shareA * an) / near, (shareB * bn) / near, (shareC * cn) / near],
        light,
        pixel * 3,
      );
    }
};
