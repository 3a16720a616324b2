/** Props as triangles, for pictures made without a browser. */
import type { PlacedShape, Quat, Vec3 } from "@dorsal/core/motion";
import { add, cross, normalize, rotate, scale, subtract } from "@dorsal/core/motion";
import type { SolidMesh } from "../sculpt/render/figure.ts";

interface Builder {
  readonly corner: (position: Vec3, normal: Vec3) => number;
  readonly triangle: (a: number, b: number, c: number) => void;
  readonly done: (colour: string) => SolidMesh;
}

const createBuilder = (): Builder => {
  const positions: number[] = [];
  const normals: number[] = [];
  const triangles: number[] = [];
  return {
    corner: (position, normal) => {
      positions.push(...position);
      normals.push(...normal);
      return positions.length / 3 - 1;
    },
    triangle: (a, b, c) => triangles.push(a, b, c),
    done: (colour) => ({
      positions: Float32Array.from(positions),
      normals: Float32Array.from(normals),
      triangles,
      colour,
    }),
  };
};

const SEGMENTS = 16;
const RINGS = 8;

const unit = (axis: number, value: number): Vec3 => [
  axis === 0 ? value : 0,
  axis === 1 ? value : 0,
  axis === 2 ? value : 0,
];

const addBox = (to: Builder, centre: Vec3, rotation: Quat, size: Vec3): void => {
  for (const axis of [0, 1, 2] as const)
    for (const sign of [1, -1] as const) {
      const normal = unit(axis, sign);
      const right = unit((axis + 1) % 3, 1);
      const up = cross(normal, right);
      const half = (direction: Vec3): Vec3 => [
        (direction[0] * size[0]) / 2,
        (direction[1] * size[1]) / 2,
        (direction[2] * size[2]) / 2,
      ];
      const [out, along, above] = [half(normal), half(right), half(up)];
      const [a, b, c, d] = (
        [
          [-1, -1],
          [1, -1],
          [1, 1],
          [-1, 1],
        ] as const
      ).map(([u, v]) =>
        to.corner(
          add(centre, rotate(rotation, add(out, add(scale(along, u), scale(above, v))))),
          rotate(rotation, normal),
        ),
      ) as [number, number, number, number];
      to.triangle(a, b, c);
      to.triangle(a, c, d);
    }
};

/** Two directions across a third. */
const across = (direction: Vec3): readonly [Vec3, Vec3] => {
  const other: Vec3 = Math.abs(direction[1]) < 0.9 ? [0, 1, 0] : [1, 0, 0];
  const first = normalize(cross(other, direction));
  return [first, cross(direction, first)];
};

/** A skin through circles around the points of a line. */
const addSleeve = (
  to: Builder,
  circles: readonly { readonly centre: Vec3; readonly axis: Vec3; readonly radius: number }[],
  closed: boolean,
): void => {
  const rows = circles.map(({ centre, axis, radius }) => {
    const [u, v] = across(axis);
    return Array.from({ length: SEGMENTS }, (_, index) => {
      const angle = (index / SEGMENTS) * Math.PI * 2;
      const normal = add(scale(u, Math.cos(angle)), scale(v, Math.sin(angle)));
      return to.corner(add(centre, scale(normal, radius)), normal);
    });
  });
  const joined = closed ? [...rows, rows[0] ?? []] : rows;
  for (let row = 0; row + 1 < joined.length; row += 1)
    for (let index = 0; index < SEGMENTS; index += 1) {
      const next = (index + 1) % SEGMENTS;
      const at = (which: number, place: number): number => joined[which]?.[place] ?? 0;
      to.triangle(at(row, index), at(row, next), at(row + 1, next));
      to.triangle(at(row, index), at(row + 1, next), at(row + 1, index));
    }
};

const addCap = (to: Builder, centre: Vec3, out: Vec3, radius: number): void => {
  const [u, v] = across(out);
  const middle = to.corner(centre, out);
  const rim = Array.from({ length: SEGMENTS }, (_, index) => {
    const angle = (index / SEGMENTS) * Math.PI * 2;
    return to.corner(
      add(centre, scale(add(scale(u, Math.cos(angle)), scale(v, Math.sin(angle))), radius)),
      out,
    );
  });
  for (let index = 0; index < SEGMENTS; index += 1)
    to.triangle(middle, rim[index] ?? 0, rim[(index + 1) % SEGMENTS] ?? 0);
};

const addSphere = (to: Builder, centre: Vec3, radius: number): void => {
  const rows = Array.from({ length: RINGS + 1 }, (_, row) => {
    const down = (row / RINGS) * Math.PI;
    return Array.from({ length: SEGMENTS }, (_each, index) => {
      const around = (index / SEGMENTS) * Math.PI * 2;
      const normal: Vec3 = [
        Math.sin(down) * Math.cos(around),
        Math.cos(down),
        -Math.sin(down) * Math.sin(around),
      ];
      return to.corner(add(centre, scale(normal, radius)), normal);
    });
  });
  for (let row = 0; row < RINGS; row += 1)
    for (let index = 0; index < SEGMENTS; index += 1) {
      const next = (index + 1) % SEGMENTS;
      const at = (which: number, place: number): number => rows[which]?.[place] ?? 0;
      to.triangle(at(row, index), at(row + 1, index), at(row + 1, next));
      to.triangle(at(row, index), at(row + 1, next), at(row, next));
    }
};

const addTube = (to: Builder, points: readonly Vec3[], radius: number, closed: boolean): void => {
  const last = points.length - 1;
  const circles = points.map((centre, index) => {
    const before = points[index === 0 ? (closed ? last : 0) : index - 1] ?? centre;
    const after = points[index === last ? (closed ? 0 : last) : index + 1] ?? centre;
    return { centre, axis: normalize(subtract(after, before)), radius };
  });
  addSleeve(to, circles, closed);
};

const addRing = (
  to: Builder,
  centre: Vec3,
  rotation: Quat,
  { radius, tube }: { readonly radius: number; readonly tube: number },
): void => {
  const points = Array.from({ length: SEGMENTS }, (_, index): Vec3 => {
    const angle = (index / SEGMENTS) * Math.PI * 2;
    return add(centre, rotate(rotation, [Math.cos(angle) * radius, 0, -Math.sin(angle) * radius]));
  });
  addTube(to, points, tube, true);
};

/** The triangles of a prop in one colour. */
export const solidOf = (shape: PlacedShape, colour: string): SolidMesh => {
  const to = createBuilder();
  switch (shape.kind) {
    case "box":
      addBox(to, shape.centre, shape.rotation, shape.size);
      break;
    case "cylinder": {
      const axis = normalize(subtract(shape.to, shape.from));
      addSleeve(
        to,
        [
          { centre: shape.from, axis, radius: shape.radius },
          { centre: shape.to, axis, radius: shape.radiusTo },
        ],
        false,
      );
      if (shape.capped) {
        addCap(to, shape.from, scale(axis, -1), shape.radius);
        addCap(to, shape.to, axis, shape.radiusTo);
      }
      break;
    }
    case "tube":
      addTube(to, shape.points, shape.radius, shape.closed);
      break;
    case "sphere":
      addSphere(to, shape.centre, shape.radius);
      break;
    case "ring":
      addRing(to, shape.centre, shape.rotation, shape);
      break;
  }
  return to.done(colour);
};
