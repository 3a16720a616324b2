/** The figure without a graphics chip: shaded capsules and lines, the farthest drawn first. */
import { carried, rotate } from "@dorsal/core/motion";
import type { PlacedShape, Vec3 } from "@dorsal/core/motion";
import { FIELD_OF_VIEW, NEAREST, axesOf } from "../engine/camera.ts";
import { PROP_LOOKS } from "../engine/prop-colours.ts";
import { MUSCLE_IDS } from "../tint.ts";
import type { Camera, Colour, Frame, Painter } from "../engine/types.ts";
import { MUSCLE_PARTS, PARTS } from "./parts.ts";
import type { PartColour } from "./parts.ts";

interface Spot {
  readonly x: number;
  readonly y: number;
  /** Nearness to the eye, in metres. */
  readonly near: number;
  /** Pixels a metre, there. */
  readonly scale: number;
}
type Project = (point: Vec3) => Spot;

const projector = (camera: Camera, width: number, height: number): Project => {
  const { right, up, toEye } = axesOf(camera);
  const focal = height / 2 / Math.tan(((FIELD_OF_VIEW / 2) * Math.PI) / 180);
  const { target } = camera;
  return (point) => {
    const d: Vec3 = [point[0] - target[0], point[1] - target[1], point[2] - target[2]];
    const on = (axis: Vec3): number => d[0] * axis[0] + d[1] * axis[1] + d[2] * axis[2];
    const near = on(toEye);
    const scale = focal / Math.max(NEAREST, camera.distance - near);
    return { x: width / 2 + on(right) * scale, y: height / 2 - on(up) * scale, near, scale };
  };
};

const hex = (text: string): Colour => [
  Number.parseInt(text.slice(1, 3), 16) / 255,
  Number.parseInt(text.slice(3, 5), 16) / 255,
  Number.parseInt(text.slice(5, 7), 16) / 255,
];
const css = (colour: Colour, factor = 1): string =>
  `rgb(${colour.map((part) => Math.round(Math.min(1, part * factor) * 255)).join(" ")})`;

const CLOTHES: Readonly<
  Record<Exclude<PartColour, "skin">, readonly [light: string, dark: string]>
> = {
  shorts: ["#2c373c", "#3a4950"],
  top: ["#2c373c", "#3a4950"],
  shoe: ["#f1f1ec", "#d5d9d3"],
  hair: ["#4b3f38", "#3d3734"],
};

/** Two circles and what a band pulled around them would hold. */
const addCapsule = (
  context: CanvasRenderingContext2D,
  a: Spot,
  b: Spot,
  ra: number,
  rb: number,
): void => {
  const distance = Math.hypot(b.x - a.x, b.y - a.y);
  if (distance <= Math.abs(ra - rb) + 0.01) {
    const one = ra > rb ? a : b;
    context.moveTo(one.x + Math.max(ra, rb), one.y);
    context.arc(one.x, one.y, Math.max(ra, rb), 0, Math.PI * 2);
    return;
  }
  const angle = Math.atan2(b.y - a.y, b.x - a.x);
  const spread = Math.acos((ra - rb) / distance);
  context.moveTo(a.x + Math.cos(angle + spread) * ra, a.y + Math.sin(angle + spread) * ra);
  context.arc(a.x, a.y, ra, angle + spread, angle - spread);
  context.arc(b.x, b.y, rb, angle - spread, angle + spread);
  context.closePath();
};

const capsulePath = (...[context, ...capsule]: Parameters<typeof addCapsule>): void => {
  context.beginPath();
  addCapsule(context, ...capsule);
};

/** Light from the upper left: across the capsule, from bright to dim. */
const roundShade = (
  context: CanvasRenderingContext2D,
  a: Spot,
  b: Spot,
  radius: number,
  colour: Colour,
): CanvasGradient => {
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  // A ball has no direction: it is lit from where capsules are.
  let [nx, ny] = length < 0.5 ? [0.5, -0.8] : [-(b.y - a.y) / length, (b.x - a.x) / length];
  if (nx * 0.5 + ny * -0.8 < 0) [nx, ny] = [-nx, -ny];
  const [x, y] = [(a.x + b.x) / 2, (a.y + b.y) / 2];
  const shade = context.createLinearGradient(
    x + nx * radius,
    y + ny * radius,
    x - nx * radius,
    y - ny * radius,
  );
  shade.addColorStop(0, css(colour, 1.06));
  shade.addColorStop(0.35, css(colour));
  shade.addColorStop(0.75, css(colour, 0.84));
  shade.addColorStop(1, css(colour, 0.68));
  return shade;
};

interface Item {
  readonly near: number;
  readonly draw: () => void;
}

const BOX_FACES: readonly (readonly [readonly number[], Vec3])[] = [
  [
    [0, 1, 3, 2],
    [0, 0, -1],
  ],
  [
    [4, 5, 7, 6],
    [0, 0, 1],
  ],
  [
    [0, 1, 5, 4],
    [0, -1, 0],
  ],
  [
    [2, 3, 7, 6],
    [0, 1, 0],
  ],
  [
    [0, 2, 6, 4],
    [-1, 0, 0],
  ],
  [
    [1, 3, 7, 5],
    [1, 0, 0],
  ],
];

const tracePath = (context: CanvasRenderingContext2D, spots: readonly Spot[]): void => {
  context.beginPath();
  for (const spot of spots) context.lineTo(spot.x, spot.y);
  context.closePath();
};

const propItems = (
  context: CanvasRenderingContext2D,
  shape: PlacedShape,
  project: Project,
  { palette, camera }: Frame,
): readonly Item[] => {
  const look = PROP_LOOKS[shape.material];
  const colour = hex(palette.dark ? look.dark : look.light);
  const line = (from: Vec3, to: Vec3, radius: number, radiusTo = radius): Item => {
    const [a, b] = [project(from), project(to)];
    const [ra, rb] = [Math.max(0.6, radius * a.scale), Math.max(0.6, radiusTo * b.scale)];
    return {
      near: (a.near + b.near) / 2,
      draw: () => {
        capsulePath(context, a, b, ra, rb);
        context.fillStyle = roundShade(context, a, b, Math.max(ra, rb), colour);
        context.fill();
      },
    };
  };
  /** Wider than it is thick: a plate, a wheel, the head of a dumbbell. */
  const disc = ({ from, to, radius }: Extract<PlacedShape, { kind: "cylinder" }>): Item => {
    const axis: Vec3 = [to[0] - from[0], to[1] - from[1], to[2] - from[2]];
    const length = Math.hypot(...axis) || 1;
    const [x, y, z] = [axis[0] / length, axis[1] / length, axis[2] / length];
    // Two directions across the axis.
    const flat = Math.hypot(x, z);
    const one: Vec3 = flat < 0.01 ? [1, 0, 0] : [z / flat, 0, -x / flat];
    const other: Vec3 = [y * one[2] - z * one[1], z * one[0] - x * one[2], x * one[1] - y * one[0]];
    const rim = (centre: Vec3): readonly Spot[] =>
      Array.from({ length: 28 }, (_, step) => {
        const angle = (step / 28) * Math.PI * 2;
        const [c, d] = [Math.cos(angle) * radius, Math.sin(angle) * radius];
        return project([
          centre[0] + one[0] * c + other[0] * d,
          centre[1] + one[1] * c + other[1] * d,
          centre[2] + one[2] * c + other[2] * d,
        ]);
      });
    const faces = [from, to]
      .map((centre) => ({ near: project(centre).near, spots: rim(centre) }))
      .toSorted((far, close) => far.near - close.near);
    return {
      near: ((faces[0]?.near ?? 0) + (faces[1]?.near ?? 0)) / 2,
      draw: () => {
        const [back, front] = faces;
        if (!back || !front) return;
        context.fillStyle = css(colour, 0.72);
        // The side between both faces, a strip at a time.
        for (const [step, spot] of back.spots.entries()) {
          const next = (step + 1) % back.spots.length;
          tracePath(
            context,
            [spot, back.spots[next], front.spots[next], front.spots[step]].flatMap(
              (corner) => corner ?? [],
            ),
          );
          context.fill();
        }
        tracePath(context, front.spots);
        context.fillStyle = css(colour);
        context.fill();
      },
    };
  };
  switch (shape.kind) {
    case "cylinder": {
      const { from, to, radius, radiusTo } = shape;
      const length = Math.hypot(to[0] - from[0], to[1] - from[1], to[2] - from[2]);
      if (length < radius * 1.4) return [disc(shape)];
      const inset = Math.min(radius, length / 2) / (length || 1);
      const at = (t: number): Vec3 => [
        from[0] + (to[0] - from[0]) * t,
        from[1] + (to[1] - from[1]) * t,
        from[2] + (to[2] - from[2]) * t,
      ];
      return [line(at(inset), at(1 - inset), radius, radiusTo)];
    }
    case "sphere":
      return [line(shape.centre, shape.centre, shape.radius)];
    case "tube":
      return shape.points
        .slice(1)
        .map((point, index) => line(shape.points[index] ?? point, point, shape.radius));
    case "ring": {
      const at = (turn: number): Vec3 => {
        const angle = (turn / 24) * Math.PI * 2;
        const local: Vec3 = [Math.cos(angle) * shape.radius, 0, Math.sin(angle) * shape.radius];
        const turned = rotate(shape.rotation, local);
        return [
          turned[0] + shape.centre[0],
          turned[1] + shape.centre[1],
          turned[2] + shape.centre[2],
        ];
      };
      return Array.from({ length: 24 }, (_, turn) => line(at(turn), at(turn + 1), shape.tube));
    }
    case "box": {
      const { toEye } = axesOf(camera);
      const corners = Array.from({ length: 8 }, (_, index): Spot => {
        const sign = (bit: number): number => (index & bit ? 0.5 : -0.5);
        const [x, y, z] = rotate(shape.rotation, [
          shape.size[0] * sign(1),
          shape.size[1] * sign(2),
          shape.size[2] * sign(4),
        ]);
        return project([x + shape.centre[0], y + shape.centre[1], z + shape.centre[2]]);
      });
      const isOnFloor = shape.size[1] < 0.03 && shape.centre[1] < 0.03;
      return BOX_FACES.flatMap(([indexes, normal]): Item[] => {
        const [x, y, z] = rotate(shape.rotation, normal);
        if (x * toEye[0] + y * toEye[1] + z * toEye[2] <= 0) return [];
        const spots = indexes.flatMap((index) => corners[index] ?? []);
        const near = spots.reduce((sum, spot) => sum + spot.near, 0) / 4;
        return [
          {
            near: isOnFloor ? -100 : near,
            draw: () => {
              context.globalAlpha = look.alpha ?? 1;
              tracePath(context, spots);
              context.fillStyle = css(colour, 0.72 + 0.28 * Math.max(0, y));
              context.fill();
              context.globalAlpha = 1;
            },
          },
        ];
      });
    }
  }
};

/** A shadow without a light: every limb laid down on the floor, a little aside. */
export const drawFloorShadow = (
  context: CanvasRenderingContext2D,
  { world, palette, camera, width, height }: Frame,
): void => {
  const project = projector(camera, width, height);
  // One path, so that limbs that overlap are not twice as dark.
  context.beginPath();
  for (const { joint, from, to, radius } of PARTS) {
    const onFloor = ([x, y, z]: Vec3): Spot => project([x + 0.12 * y, 0, z + 0.06 * y]);
    const [a, b] = [onFloor(carried(world, joint, from)), onFloor(carried(world, joint, to))];
    addCapsule(context, a, b, radius * a.scale * 0.9, radius * b.scale * 0.9);
  }
  context.fillStyle = palette.dark ? "rgb(0 0 0 / 40%)" : "rgb(40 55 50 / 17%)";
  context.fill("nonzero");
};

/** Nearer to the eye than the limb they lie on. */
const MUSCLE_LIFT = 0.045;

export const createFlatPainter = (): Painter => ({
  forget: () => {},
  pick: () => null,
  draw: (context, frame) => {
    const { world, palette, tint, width, height } = frame;
    const project = projector(frame.camera, width, height);
    const colourOf = (colour: PartColour): Colour =>
      colour === "skin" ? palette.skin : hex(CLOTHES[colour][palette.dark ? 1 : 0]);
    drawFloorShadow(context, frame);
    const items: Item[] = frame.props.flatMap((shape) => propItems(context, shape, project, frame));
    for (const { joint, from, to, radius, radiusTo, colour } of PARTS) {
      const a = project(carried(world, joint, from));
      const b = project(carried(world, joint, to));
      const [ra, rb] = [radius * a.scale, radiusTo * b.scale];
      const named = frame.body.type === "male" && colour === "top" ? "skin" : colour;
      items.push({
        near: (a.near + b.near) / 2,
        draw: () => {
          capsulePath(context, a, b, ra, rb);
          context.lineWidth = Math.max(1, width / 260);
          context.strokeStyle = palette.dark ? "rgb(10 14 16 / 35%)" : "rgb(70 66 58 / 25%)";
          context.stroke();
          context.fillStyle = roundShade(context, a, b, Math.max(ra, rb), colourOf(named));
          context.fill();
        },
      });
    }
    for (const { muscle, side, joint, from, to, radius } of MUSCLE_PARTS) {
      const slot = MUSCLE_IDS.indexOf(muscle) + (side === "left" ? 0 : MUSCLE_IDS.length);
      const [full = 0, some = 0] = tint.subarray(slot * 3, slot * 3 + 2);
      if (full < 0.3 && some < 0.3) continue;
      const a = project(carried(world, joint, from));
      const b = project(carried(world, joint, to));
      const [ra, rb] = [radius * a.scale, radius * 0.85 * b.scale];
      items.push({
        near: (a.near + b.near) / 2 + MUSCLE_LIFT,
        draw: () => {
          const colour = full >= 0.3 ? palette.primary : palette.secondary;
          capsulePath(context, a, b, ra, rb);
          context.fillStyle = roundShade(context, a, b, Math.max(ra, rb), colour);
          context.fill();
          if (full >= 0.3) return;
          // Hatched, so that the colour is not all there is to tell by.
          context.save();
          context.clip();
          context.strokeStyle = css(palette.skin, 0.9);
          context.lineWidth = Math.max(1, a.scale * 0.005);
          context.beginPath();
          const reach = Math.hypot(b.x - a.x, b.y - a.y) / 2 + Math.max(ra, rb);
          const [x, y] = [(a.x + b.x) / 2, (a.y + b.y) / 2];
          for (let step = -reach * 2; step < reach * 2; step += Math.max(3, a.scale * 0.016)) {
            context.moveTo(x + step - reach, y + reach);
            context.lineTo(x + step + reach, y - reach);
          }
          context.stroke();
          context.restore();
        },
      });
    }
    items.sort((one, other) => one.near - other.near);
    for (const item of items) item.draw();
    return true;
  },
});
