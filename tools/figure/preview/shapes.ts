/** Props as solids. */
import { add, rotate } from "@dorsal/core/motion";
import type { PlacedShape, Vec3 } from "@dorsal/core/motion";
import type { Colour, Solid } from "./solids.ts";

const COLOUR: Readonly<Record<PlacedShape["material"], Colour>> = {
  iron: [72, 76, 82],
  rubber: [48, 50, 54],
  pad: [128, 60, 66],
  frame: [168, 172, 178],
  wood: [196, 158, 112],
  band: [70, 160, 96],
  cable: [40, 44, 52],
  mat: [120, 162, 146],
  cloth: [216, 202, 150],
  wall: [214, 210, 202],
  glass: [190, 214, 226],
  "floor-line": [150, 150, 146],
};

const RING_STEPS = 20;

const ringPoints = (centre: Vec3, radius: number, turn: (v: Vec3) => Vec3): readonly Vec3[] =>
  Array.from({ length: RING_STEPS }, (_, step) => {
    const angle = (step / RING_STEPS) * 2 * Math.PI;
    return add(centre, turn([Math.cos(angle) * radius, 0, Math.sin(angle) * radius]));
  });

const chain = (
  points: readonly Vec3[],
  radius: number,
  closed: boolean,
  colour: Colour,
): readonly Solid[] =>
  points.slice(closed ? 0 : 1).map((point, index) => ({
    kind: "cone",
    a: (closed ? points.at(index - 1) : points[index]) ?? point,
    b: point,
    ra: radius,
    rb: radius,
    colour,
  }));

const solidsOf = (shape: PlacedShape): readonly Solid[] => {
  const colour = COLOUR[shape.material];
  switch (shape.kind) {
    case "box": {
      const { centre, rotation, size } = shape;
      return [{ kind: "block", centre, rotation, size, colour }];
    }
    case "cylinder": {
      const { from: a, to: b, radius: ra, radiusTo: rb } = shape;
      return [{ kind: "can", a, b, ra, rb, colour }];
    }
    case "sphere": {
      const { centre: a, radius: ra } = shape;
      return [{ kind: "cone", a, b: a, ra, rb: ra, colour }];
    }
    case "tube":
      return chain(shape.points, shape.radius, shape.closed, colour);
    case "ring": {
      const points = ringPoints(shape.centre, shape.radius, (v) => rotate(shape.rotation, v));
      return chain(points, shape.tube, true, colour);
    }
  }
};

export const shapeSolids = (shapes: readonly PlacedShape[]): readonly Solid[] =>
  shapes.flatMap((shape) => {
    const veil = shape.material === "wall" || shape.material === "glass";
    return solidsOf(shape).map((one) => (veil ? { ...one, veil } : one));
  });
