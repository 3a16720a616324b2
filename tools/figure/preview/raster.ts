/**
 * Each solid is met by one ray a pixel, and only in the pixels it can cover. Rays run straight
 * into the picture, so that a hit is a depth: a root of a quadratic.
 */
import { rotate } from "@dorsal/core/motion";
import type { Vec3 } from "@dorsal/core/motion";
import { seen } from "./camera.ts";
import type { Camera } from "./camera.ts";
import { plot } from "./canvas.ts";
import type { Canvas } from "./canvas.ts";
import { cornersOf } from "./solids.ts";
import type { Block, Colour, FlatCone, RoundCone, Solid } from "./solids.ts";

type Hit = (u: number, v: number, pixel: number) => void;

/** Visits the pixels whose middle lies in a rectangle of the picture, in metres. */
const eachPixel = (
  canvas: Canvas,
  span: number,
  box: readonly [u0: number, v0: number, u1: number, v1: number],
  hit: Hit,
): void => {
  const { size } = canvas;
  const perMetre = size / span;
  const column = (u: number): number => u * perMetre + size / 2;
  const row = (v: number): number => size / 2 - v * perMetre;
  const left = Math.max(0, Math.floor(column(box[0])));
  const right = Math.min(size - 1, Math.ceil(column(box[2])));
  const top = Math.max(0, Math.floor(row(box[3])));
  const bottom = Math.min(size - 1, Math.ceil(row(box[1])));
  for (let y = top; y <= bottom; y += 1) {
    const v = (size / 2 - y - 0.5) / perMetre;
    for (let x = left; x <= right; x += 1) hit((x + 0.5 - size / 2) / perMetre, v, y * size + x);
  }
};

const drawBall = (canvas: Canvas, span: number, c: Vec3, r: number, colour: Colour): void => {
  eachPixel(canvas, span, [c[0] - r, c[1] - r, c[0] + r, c[1] + r], (u, v, pixel) => {
    const x = u - c[0];
    const y = v - c[1];
    const rest = r * r - x * x - y * y;
    if (rest <= 0) return;
    const z = Math.sqrt(rest);
    plot(canvas, pixel, c[2] + z, x / r, y / r, z / r, colour);
  });
};

const rectangle = (a: Vec3, b: Vec3, ra: number, rb: number) =>
  [
    Math.min(a[0] - ra, b[0] - rb),
    Math.min(a[1] - ra, b[1] - rb),
    Math.max(a[0] + ra, b[0] + rb),
    Math.max(a[1] + ra, b[1] + rb),
  ] as const;

/** The mantle between two balls and the balls themselves. */
const drawCone = (canvas: Canvas, camera: Camera, cone: RoundCone, colour: Colour): void => {
  const { ra, rb } = cone;
  const { span } = camera;
  const a = seen(camera, cone.a);
  const b = seen(camera, cone.b);
  drawBall(canvas, span, a, ra, colour);
  const bx = b[0] - a[0];
  const by = b[1] - a[1];
  const bz = b[2] - a[2];
  const m0 = bx * bx + by * by + bz * bz;
  if (m0 > 1e-10) drawBall(canvas, span, b, rb, colour);
  const rr = ra - rb;
  const d2 = m0 - rr * rr;
  const k2 = d2 - bz * bz;
  // One ball inside the other, or seen from its end: the balls hide the mantle.
  if (d2 <= 1e-10 || k2 <= 1e-9) return;
  eachPixel(canvas, span, rectangle(a, b, ra, rb), (u, v, pixel) => {
    const x = u - a[0];
    const y = v - a[1];
    const z = -a[2];
    const m1 = bx * x + by * y + bz * z;
    const k1 = -d2 * z + m1 * bz - bz * rr * ra;
    const k0 = d2 * (x * x + y * y + z * z) - m1 * m1 + 2 * m1 * rr * ra - m0 * ra * ra;
    const h = k1 * k1 - k0 * k2;
    if (h < 0) return;
    const t = (-Math.sqrt(h) - k1) / k2;
    const along = m1 - ra * rr - t * bz;
    if (along <= 0 || along >= d2) return;
    const nx = d2 * x - bx * along;
    const ny = d2 * y - by * along;
    const nz = d2 * (z - t) - bz * along;
    const size = Math.hypot(nx, ny, nz) || 1;
    plot(canvas, pixel, -t, nx / size, ny / size, nz / size, colour);
  });
};

/** A cylinder or cone with flat ends. */
const drawCan = (canvas: Canvas, camera: Camera, can: FlatCone, colour: Colour): void => {
  const { ra, rb } = can;
  const a = seen(camera, can.a);
  const b = seen(camera, can.b);
  const size = Math.hypot(b[0] - a[0], b[1] - a[1], b[2] - a[2]);
  if (size < 1e-6) return;
  const ax = (b[0] - a[0]) / size;
  const ay = (b[1] - a[1]) / size;
  const az = (b[2] - a[2]) / size;
  const slope = (rb - ra) / size;
  // The point at depth w is p0 + w * z; its height along the axis h0 + w * az.
  const qa = 1 - az * az - slope * slope * az * az;
  eachPixel(canvas, camera.span, rectangle(a, b, ra, rb), (u, v, pixel) => {
    const x = u - a[0];
    const y = v - a[1];
    const z = -a[2];
    const h0 = x * ax + y * ay + z * az;
    const r0 = ra + slope * h0;
    const qb = z - h0 * az - r0 * slope * az;
    const qc = x * x + y * y + z * z - h0 * h0 - r0 * r0;
    const root = qb * qb - qa * qc;
    if (Math.abs(qa) > 1e-9 && root >= 0) {
      const w = (-qb + Math.sqrt(root)) / qa;
      const h = h0 + w * az;
      if (h >= 0 && h <= size) {
        const nx = x - ax * h;
        const ny = y - ay * h;
        const nz = z + w - az * h;
        const long = Math.hypot(nx, ny, nz) || 1;
        plot(canvas, pixel, w, nx / long, ny / long, nz / long, colour);
      }
    }
    if (Math.abs(az) < 1e-6) return;
    const end = az > 0 ? size : 0;
    const radius = az > 0 ? rb : ra;
    const w = (end - h0) / az;
    const px = x - ax * end;
    const py = y - ay * end;
    const pz = z + w - az * end;
    if (px * px + py * py + pz * pz > radius * radius) return;
    const sign = az > 0 ? 1 : -1;
    plot(canvas, pixel, w, ax * sign, ay * sign, az * sign, colour);
  });
};

const drawBlock = (canvas: Canvas, camera: Camera, block: Block, colour: Colour): void => {
  const corners = cornersOf(block).map((corner) => seen(camera, corner));
  const us = corners.map(([u]) => u);
  const vs = corners.map(([, v]) => v);
  const c = seen(camera, block.centre);
  const axes = ([0, 1, 2] as const).map((index) => {
    const unit: Vec3 = [index === 0 ? 1 : 0, index === 1 ? 1 : 0, index === 2 ? 1 : 0];
    const world = rotate(block.rotation, unit);
    const [x, y, z] = seen({ ...camera, target: [0, 0, 0] }, world);
    return { x, y, z, half: block.size[index] / 2 };
  });
  const box = [Math.min(...us), Math.min(...vs), Math.max(...us), Math.max(...vs)] as const;
  eachPixel(canvas, camera.span, box, (u, v, pixel) => {
    const x = u - c[0];
    const y = v - c[1];
    let near = 1e9;
    let far = -1e9;
    let face = 0;
    for (let index = 0; index < 3; index += 1) {
      const axis = axes[index];
      if (!axis) return;
      const offset = x * axis.x + y * axis.y;
      if (Math.abs(axis.z) < 1e-7) {
        if (Math.abs(offset) > axis.half) return;
        continue;
      }
      const high = (axis.half * Math.sign(axis.z) - offset) / axis.z;
      const low = (-axis.half * Math.sign(axis.z) - offset) / axis.z;
      if (high < near) {
        near = high;
        face = index;
      }
      if (low > far) far = low;
    }
    if (far > near) return;
    const axis = axes[face];
    if (!axis) return;
    const sign = Math.sign(axis.z);
    plot(canvas, pixel, c[2] + near, axis.x * sign, axis.y * sign, axis.z * sign, colour);
  });
};

export const drawSolid = (canvas: Canvas, camera: Camera, solid: Solid): void => {
  switch (solid.kind) {
    case "cone":
      drawCone(canvas, camera, solid, solid.colour);
      return;
    case "can":
      drawCan(canvas, camera, solid, solid.colour);
      return;
    case "block":
      drawBlock(canvas, camera, solid, solid.colour);
  }
};
