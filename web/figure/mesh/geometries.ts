/** The few shapes that props are made of. */
import {
  BoxGeometry,
  BufferAttribute,
  BufferGeometry,
  CylinderGeometry,
  SphereGeometry,
  TorusGeometry,
  Vector3,
} from "three";
import type { PlacedShape, Vec3 } from "@dorsal/core/motion";

type PlacedTube = Extract<PlacedShape, { kind: "tube" }>;

const TUBE_SIDES = 8;

/** A box whose edges are rounded: every point is drawn in to the inner box, then pushed out again. */
const roundedBox = ([width, height, depth]: Vec3, bevel: number): BufferGeometry => {
  const radius = Math.min(bevel, width / 2, height / 2, depth / 2);
  if (radius < 0.002) return new BoxGeometry(width, height, depth);
  const geometry = new BoxGeometry(width, height, depth, 8, 8, 8);
  const position = geometry.getAttribute("position");
  const normal = geometry.getAttribute("normal");
  const point = new Vector3();
  const inner = new Vector3();
  const half = [width / 2, height / 2, depth / 2];
  for (let vertex = 0; vertex < position.count; vertex += 1) {
    point.fromBufferAttribute(position, vertex);
    // The grid is crowded at the edges, where it has to bend.
    point.fromArray(
      point.toArray().map((value, axis) => {
        const most = half[axis] ?? 0;
        const share = most > 0 ? value / most : 0;
        const bent = Math.sign(share) * Math.min(1, Math.abs(share) ** 0.35);
        const edge = Math.abs(share) > 0.999 ? share : bent;
        return edge * most;
      }),
    );
    inner.fromArray(
      point.toArray().map((value, axis) => {
        const most = Math.max(0, (half[axis] ?? 0) - radius);
        return Math.max(-most, Math.min(most, value));
      }),
    );
    point.sub(inner);
    if (point.lengthSq() < 1e-12) continue;
    point.normalize();
    normal.setXYZ(vertex, point.x, point.y, point.z);
    point.multiplyScalar(radius).add(inner);
    position.setXYZ(vertex, point.x, point.y, point.z);
  }
  return geometry;
};

/** A tube has as many points in every frame: its buffers are made once and written again. */
const emptyTube = ({ points, closed }: PlacedTube): BufferGeometry => {
  const rings = points.length + (closed ? 1 : 0);
  const geometry = new BufferGeometry();
  geometry.setAttribute(
    "position",
    new BufferAttribute(new Float32Array(rings * TUBE_SIDES * 3), 3),
  );
  geometry.setAttribute("normal", new BufferAttribute(new Float32Array(rings * TUBE_SIDES * 3), 3));
  const index: number[] = [];
  for (let ring = 0; ring < rings - 1; ring += 1)
    for (let side = 0; side < TUBE_SIDES; side += 1) {
      const next = (side + 1) % TUBE_SIDES;
      const [a, b] = [ring * TUBE_SIDES + side, ring * TUBE_SIDES + next];
      index.push(a, b, a + TUBE_SIDES, b, b + TUBE_SIDES, a + TUBE_SIDES);
    }
  geometry.setIndex(index);
  return geometry;
};

const ahead = new Vector3();
const before = new Vector3();
const across = new Vector3();
const upward = new Vector3();

/** Walks along the points and carries the ring with it, so that the tube does not twist. */
export const writeTube = (geometry: BufferGeometry, tube: PlacedTube): void => {
  const position = geometry.getAttribute("position") as BufferAttribute;
  const normal = geometry.getAttribute("normal") as BufferAttribute;
  const { points, radius, closed } = tube;
  const last = points.length - 1;
  const rings = points.length + (closed ? 1 : 0);
  for (let ring = 0; ring < rings; ring += 1) {
    const here = points[ring % points.length];
    const from = points[ring === 0 ? (closed ? last : 0) : ring - 1];
    const to = points[closed ? (ring + 1) % points.length : Math.min(last, ring + 1)];
    if (!here || !from || !to) continue;
    ahead.set(to[0] - from[0], to[1] - from[1], to[2] - from[2]).normalize();
    if (ring === 0) {
      const steep = Math.abs(ahead.y) > 0.9;
      across
        .set(steep ? 1 : 0, steep ? 0 : 1, 0)
        .cross(ahead)
        .normalize();
    } else {
      across.addScaledVector(ahead, -across.dot(ahead)).normalize();
      before.copy(ahead);
    }
    upward.crossVectors(ahead, across);
    for (let side = 0; side < TUBE_SIDES; side += 1) {
      const angle = (side / TUBE_SIDES) * Math.PI * 2;
      const [c, s] = [Math.cos(angle), Math.sin(angle)];
      const x = across.x * c + upward.x * s;
      const y = across.y * c + upward.y * s;
      const z = across.z * c + upward.z * s;
      const vertex = ring * TUBE_SIDES + side;
      normal.setXYZ(vertex, x, y, z);
      position.setXYZ(vertex, here[0] + x * radius, here[1] + y * radius, here[2] + z * radius);
    }
  }
  position.needsUpdate = true;
  normal.needsUpdate = true;
};

/** Enough that an edge looks round. */
const sidesOf = (radius: number): number => (radius > 0.1 ? 56 : radius > 0.03 ? 28 : 14);

/** The geometry of a shape in its own frame; cylinders are one metre long, along Y. */
export const geometryOf = (shape: PlacedShape): BufferGeometry => {
  switch (shape.kind) {
    case "box":
      return roundedBox(shape.size, shape.bevel);
    case "cylinder":
      return new CylinderGeometry(
        shape.radiusTo,
        shape.radius,
        1,
        sidesOf(Math.max(shape.radius, shape.radiusTo)),
        1,
        !shape.capped,
      );
    case "sphere":
      return new SphereGeometry(shape.radius, 32, 20);
    case "ring":
      return new TorusGeometry(shape.radius, shape.tube, 10, 40).rotateX(Math.PI / 2);
    case "tube":
      return emptyTube(shape);
  }
};
