import { describe, expect, test } from "vitest";
import type { EquipmentId } from "../../exercise/index.ts";
import { forward, mirrorPose, withAngles, zeroPose } from "../kinematics.ts";
import { pointAt } from "../landmarks.ts";
import { distance } from "../vectors.ts";
import type { Vec3 } from "../vectors.ts";
import * as props from "./index.ts";
import type { Anchor, PlacedShape, Shape, Tracks } from "./index.ts";

const point: Vec3 = [0, 1.2, 0.8];

/** For each piece of equipment what a movement may put in the scene. */
const EXAMPLES: Readonly<Record<EquipmentId, readonly (readonly Shape[])[]>> = {
  none: [[]],
  mat: [props.mat({ yaw: 30 }), props.cushion()],
  wall: [props.wall({ z: -0.2 }), props.wall({ z: 0.6, yaw: 180 })],
  door: [props.door({ z: 0.8, yaw: 180 }), props.doorFrame()],
  towel: [
    props.towel("gripL", "gripR"),
    props.towel("gripL", "ballL", "gripR"),
    props.towelUnder("heelL"),
  ],
  chair: [props.chair({ yaw: 90 })],
  table: [props.table()],
  couch: [props.couch()],
  stairs: [props.stairs()],
  step: [props.step({ height: 0.3 })],
  backpack: (["back", "chest", "L", "R", "hands"] as const).map((where) => props.backpack(where)),
  long_band: [
    props.band("gripL", "gripR"),
    props.bandUnderFeet(),
    props.bandUnderFeet("R"),
    props.bandAroundFeet(),
    props.bandFromBoth(point),
    props.bandSling([0, 2.2, 0], "kneeFrontR"),
  ],
  mini_band: (["thighs", "shins", "ankles", "feet", "wrists"] as const).map((at) =>
    props.miniBand(at),
  ),
  dumbbell: [
    props.dumbbell("L"),
    props.dumbbells(),
    props.dumbbellBoth(),
    props.dumbbellAt("pelvisFront"),
  ],
  kettlebell: [
    props.kettlebell("R", { hang: "arm" }),
    props.kettlebells({ hang: "up" }),
    ...(["down", "up", "arm"] as const).map((hang) => props.kettlebellBoth({ hang })),
  ],
  bench: [props.bench()],
  incline_bench: [props.inclineBench({ incline: 30, yaw: 180 })],
  pullup_bar: [props.pullUpBar()],
  suspension: [props.suspension(), props.suspension(point, { hold: "feet" })],
  swiss_ball: [props.swissBall({ track: "bag" })],
  foam_roller: [props.foamRoller()],
  ab_wheel: [props.abWheel()],
  barbell: [props.barbell(), props.barbellAt("upperBack", { plate: 0 }), props.stick()],
  plate: [props.plate("gripL"), props.plateHeld()],
  rack: [props.rack({ hooks: 1.4 })],
  trap_bar: [props.trapBar()],
  tbar: [props.tBar()],
  cable: [
    ...(["bar", "wideBar", "rope", "handle", "handles", "vBar", "cuff"] as const).map(
      (attachment) => props.cable(point, { attachment }),
    ),
    props.cableTower(),
    props.cableStation({ z: 1, yaw: 180 }),
  ],
  lat_pulldown: [props.latPulldown()],
  seated_row: [props.seatedRow()],
  row_machine: [props.rowMachine()],
  pec_deck: [props.pecDeck(), props.pecDeck({ reverse: false })],
  assisted_pullup: [props.assistedPullUp()],
  back_ext_bench: [props.backExtensionBench()],
  reverse_hyper: [props.reverseHyper()],
  leg_press: [props.legPress()],
  leg_curl: [props.legCurl(), props.legCurl({ prone: true })],
  leg_extension: [props.legExtension()],
  chest_press: [props.chestPress()],
  shoulder_press: [props.shoulderPress()],
  smith: [props.smith()],
  rower: [props.rower()],
  stair_climber: [props.stairClimber()],
  treadmill: [props.treadmill({ incline: 6 })],
  bike: [props.bike()],
  elliptical: [props.elliptical()],
  battle_ropes: [props.battleRopes(), props.battleRopes([0, 0, 3], { tracks: false })],
  heavy_bag: [props.heavyBag()],
  speed_bag: [props.speedBag()],
  gloves: [props.gloves()],
  jump_rope: [props.jumpRope()],
};

const tracks: Tracks = Object.fromEntries(
  ["bag", "rope", "ropeL", "ropeR", "tread1", "tread2", "tread3", "tread4"].map((name, index) => [
    name,
    [0.1, 0.3 + index * 0.1, 0.4],
  ]),
);
const rest = forward(zeroPose());
const posed = withAngles(zeroPose(), { shoulderFlexL: 70, elbowL: 40, hipFlexR: 30, grip: 80 });
const world = forward(posed);

const numbersIn = (value: unknown): readonly number[] => {
  if (typeof value === "number") return [value];
  return typeof value === "object" && value !== null
    ? Object.values(value).flatMap((inner) => numbersIn(inner))
    : [];
};
const cases = Object.entries(EXAMPLES).flatMap(([id, all]) =>
  all.map((shapes, index) => ({ name: `${id} ${index}`, shapes })),
);

describe.each(cases)("$name", ({ shapes }) => {
  test.each([rest, world])("is finite numbers in any pose", (pose) => {
    const placed = props.placeShapes(shapes, pose, tracks);
    expect(placed).toHaveLength(shapes.length);
    expect(numbersIn(placed).filter((value) => !Number.isFinite(value))).toEqual([]);
  });

  test("survives JSON", () => {
    expect(JSON.parse(JSON.stringify(shapes))).toEqual(shapes);
  });

  test("is itself again in the mirror of its mirror", () => {
    const twice = props.mirrorShapes(props.mirrorShapes(shapes));
    expect(props.mirrorShapes(props.mirrorShapes(twice))).toEqual(twice);
    expect(props.placeShapes(twice, world, tracks)).toEqual(
      props.placeShapes(shapes, world, tracks),
    );
  });
});

const place = (anchor: Anchor, given: Tracks = {}): Vec3 => {
  const [placed] = props.placeShapes(
    [{ kind: "sphere", material: "iron", centre: anchor, radius: 0.1 }],
    world,
    given,
  );
  return placed?.kind === "sphere" ? placed.centre : [Number.NaN, 0, 0];
};

test.each<[string, Anchor, Vec3]>([
  ["a point", [1, 2, 3], [1, 2, 3]],
  ["a landmark", "gripL", pointAt(world, "gripL")],
  [
    "between",
    {
      mid: [
        [0, 0, 0],
        [2, 0, 4],
      ],
      t: 0.25,
    },
    [0.5, 0, 1],
  ],
  ["moved", { of: [1, 1, 1], plus: [0, 0, 2] }, [1, 1, 3]],
  ["toward", { from: [0, 0, 0], toward: [0, 9, 0], by: 2 }, [0, 2, 0]],
  [
    "onto a line",
    {
      onto: [
        [0, 1, 0],
        [0, 1, 5],
      ],
      of: [3, 4, 2],
    },
    [0, 1, 2],
  ],
  ["dropped", { drop: [3, 4, 2], y: 0.1 }, [3, 0.1, 2]],
  ["a track", { track: "bag" }, [7, 8, 9]],
])("an anchor %s", (_, anchor, expected) => {
  expect(distance(place(anchor, { bag: [7, 8, 9] }), expected)).toBeLessThan(1e-9);
});

test("a track without a place is refused", () => {
  expect(() => place({ track: "bag" })).toThrow(/track "bag"/);
});

const handleMiddle = (placed: readonly PlacedShape[]): Vec3 => {
  const [handle] = placed;
  if (handle?.kind !== "cylinder") return [Number.NaN, 0, 0];
  return handle.from.map((value, axis) => (value + (handle.to[axis] ?? 0)) / 2) as unknown as Vec3;
};

test.each([rest, world])("a dumbbell is where the hand grips", (pose) => {
  const placed = props.placeShapes(props.dumbbell("L"), pose);
  expect(distance(handleMiddle(placed), pointAt(pose, "gripL"))).toBeLessThan(1e-9);
});

test("a mirrored dumbbell is in the other hand of the mirrored pose", () => {
  const there = props.placeShapes(
    props.mirrorShapes(props.dumbbell("L")),
    forward(mirrorPose(posed)),
  );
  const [x, y, z] = handleMiddle(props.placeShapes(props.dumbbell("L"), world));
  expect(distance(handleMiddle(there), [-x, y, z])).toBeLessThan(1e-9);
});

test("what stands still is the same object in every frame, what is held is not", () => {
  const shapes = [...props.bench(), ...props.dumbbell("L")];
  const first = props.placeShapes(shapes, rest);
  const second = props.placeShapes(shapes, world);
  expect(first.filter((shape, index) => shape === second[index])).toHaveLength(
    props.bench().length,
  );
});

test.each([
  ["bench", props.bench({ x: 1, yaw: 40 }), 0.45],
  ["chair seat", props.chair().slice(0, 1), 0.46],
  ["table", props.table(), 0.74],
  ["box", props.step({ height: 0.5 }), 0.5],
  ["three stairs", props.stairs({ steps: 3, rise: 0.18 }), 0.54],
])("the top of %s", (_, shapes, top) => {
  const tops = props.surfacesOf(shapes).map((surface) => surface.top);
  expect(Math.max(...tops)).toBeCloseTo(top, 6);
});

test("a jump rope keeps its length, whichever way it is slung", () => {
  for (const toward of [
    [0, 3, 0],
    [0, -3, 0],
    [0, 1, 3],
  ] satisfies Vec3[]) {
    const rope = props.placeShapes(props.jumpRope({ toward, length: 2.6 }), rest).at(-1);
    if (rope?.kind !== "tube") throw new Error("A rope is a tube.");
    const length = rope.points
      .slice(1)
      .reduce((sum, at, index) => sum + distance(at, rope.points[index] ?? at), 0);
    expect(length).toBeCloseTo(2.6, 1);
  }
});
