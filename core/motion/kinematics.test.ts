import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { angleNames, angleRanges } from "./angles.ts";
import { forward, mirrorPose, withAngles, zeroPose } from "./kinematics.ts";
import type { Pose } from "./kinematics.ts";
import { centreOfMass, landmarkNames, pointAt } from "./landmarks.ts";
import type { Landmark } from "./landmarks.ts";
import { jointIndex, joints, restPosition } from "./skeleton.ts";
import { bindPose, skinBoneNames, skinBones } from "./skin.ts";
import { add, distance, fromRotationVector, length, rotate, subtract } from "./vectors.ts";
import type { Vec3 } from "./vectors.ts";

/** Any pose within the ranges of all joints. */
const anyPose: fc.Arbitrary<Pose> = fc
  .record({
    shares: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
      minLength: angleNames.length,
      maxLength: angleNames.length,
    }),
    root: fc.tuple(...[0, 1, 2].map(() => fc.double({ min: -2, max: 2, noNaN: true }))),
    turn: fc.tuple(...[0, 1, 2].map(() => fc.double({ min: -3, max: 3, noNaN: true }))),
  })
  .map(({ shares, root, turn }) => ({
    root: root as unknown as Vec3,
    turn: fromRotationVector(turn as unknown as Vec3),
    angles: Float64Array.from(
      angleRanges,
      ({ min, max }, index) => min + (max - min) * (shares[index] ?? 0),
    ),
  }));

const rounded = (point: Vec3): readonly number[] =>
  point.map((value) => Math.round(value * 1000) / 1000 + 0);

describe("the zero pose", () => {
  test("has every joint at its rest place", () => {
    const { positions } = forward(zeroPose());
    for (const [index, joint] of joints.entries())
      expect(rounded(positions[index] ?? [9, 9, 9])).toEqual(rounded(joint.position));
  });

  test("stands 1.75 m tall on the floor", () => {
    const world = forward(zeroPose());
    expect(pointAt(world, "crown")[1]).toBeCloseTo(1.75, 6);
    expect(Math.min(...landmarkNames.map((name) => pointAt(world, name)[1]))).toBeCloseTo(0, 6);
  });

  test("has its mass in the middle, over the feet", () => {
    const [x, y, z] = centreOfMass(forward(zeroPose()));
    expect(x).toBeCloseTo(0, 6);
    expect(y).toBeGreaterThan(0.9);
    expect(y).toBeLessThan(1.05);
    expect(z).toBeGreaterThan(-0.05);
    expect(z).toBeLessThan(0.11);
  });
});

describe("angles move the right way", () => {
  const after = (angles: Parameters<typeof withAngles>[1], name: Landmark): Vec3 =>
    subtract(
      pointAt(forward(withAngles(zeroPose(), angles)), name),
      pointAt(forward(zeroPose()), name),
    );

  test.each<[string, Parameters<typeof withAngles>[1], Landmark, "x" | "y" | "z", 1 | -1]>([
    ["the arm forward", { shoulderFlex: 60 }, "gripL", "z", 1],
    ["the left arm out", { shoulderAbd: 60 }, "gripL", "x", 1],
    ["the right arm out", { shoulderAbd: 60 }, "gripR", "x", -1],
    ["the elbow bends forward", { elbow: 90 }, "gripL", "z", 1],
    ["the thigh forward", { hipFlex: 60 }, "kneeL", "z", 1],
    ["the knee bends back", { knee: 90 }, "heelL", "z", -1],
    ["the toes rise with the ankle", { ankle: 20 }, "ballL", "y", 1],
    ["the back rounds forward", { lumbarFlex: 40 }, "crown", "z", 1],
    ["the back leans left", { lumbarSide: 20 }, "crown", "x", 1],
    ["the trunk turns left", { thoraxTurn: 30 }, "chest", "x", 1],
    ["the shoulder rises", { scapulaUp: 20 }, "shoulderL", "y", 1],
    ["the shoulder goes forward", { scapulaForward: 20 }, "shoulderL", "z", 1],
    ["an inward turn brings a bent forearm in", { elbow: 90, shoulderIn: 40 }, "gripL", "x", -1],
  ])("%s", (_, angles, landmark, axis, sign) => {
    const moved = after(angles, landmark)[{ x: 0, y: 1, z: 2 }[axis]] ?? 0;
    expect(Math.sign(moved)).toBe(sign);
    expect(Math.abs(moved)).toBeGreaterThan(0.005);
  });

  test("a side of its own goes before both sides, whichever comes first", () => {
    const both = { elbow: 20, elbowR: 70 };
    const turned = { elbowR: 70, elbow: 20 };
    expect([...withAngles(zeroPose(), turned).angles]).toEqual([
      ...withAngles(zeroPose(), both).angles,
    ]);
  });

  test("a misspelt angle is refused by its name", () => {
    const wrong = { shoulderFlexx: 3 } as Parameters<typeof withAngles>[1];
    expect(() => withAngles(zeroPose(), wrong)).toThrow('There is no joint angle "shoulderFlexx".');
  });
});

describe("in every pose", () => {
  test("bones keep their length", () => {
    fc.assert(
      fc.property(anyPose, (pose) => {
        const { positions } = forward(pose);
        for (const [index, joint] of joints.entries()) {
          if (joint.parent < 0) continue;
          const [here, above] = [positions[index], positions[joint.parent]];
          if (!here || !above) throw new Error(joint.name);
          expect(distance(here, above)).toBeCloseTo(length(joint.offset), 9);
        }
      }),
    );
  });

  test("the mirror mirrors every landmark, and twice is once", () => {
    const other = (name: Landmark): Landmark =>
      name.replace(/[LR]$/, (side) => (side === "L" ? "R" : "L")) as Landmark;
    fc.assert(
      fc.property(anyPose, (pose) => {
        const world = forward(pose);
        const mirrored = forward(mirrorPose(pose));
        for (const name of landmarkNames) {
          const [x, y, z] = pointAt(world, name);
          const there = pointAt(mirrored, other(name));
          expect(distance(there, [-x, y, z])).toBeLessThan(1e-9);
        }
        const twice = mirrorPose(mirrorPose(pose));
        expect([...twice.angles]).toEqual([...pose.angles]);
      }),
    );
  });

  test("the skin bones carry the joints along", () => {
    fc.assert(
      fc.property(anyPose, (pose) => {
        const world = forward(pose);
        const bones = skinBones(pose, world);
        expect(bones).toHaveLength(skinBoneNames.length);
        const carry = (index: number, point: Vec3): Vec3 => {
          const bone = bones[index];
          if (!bone) throw new Error(`no bone ${index}`);
          return add(bone.pivot, rotate(bone.rotation, subtract(point, bone.rest)));
        };
        // The hand begins where the twisted forearm ends.
        const hand = carry(skinBoneNames.indexOf("forearmTwistL"), restPosition("handL"));
        const joint = world.positions[jointIndex("handL")] ?? [9, 9, 9];
        expect(distance(hand, joint)).toBeLessThan(0.012);
      }),
    );
  });
});

test("in the bind pose the arms are away from the trunk", () => {
  expect(pointAt(forward(bindPose()), "wristL")[0]).toBeGreaterThan(0.5);
});
