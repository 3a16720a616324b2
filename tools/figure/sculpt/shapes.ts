/**
 * The sculptor's tools: shapes in the coordinates of the zero pose, each tied to a skin bone.
 * Sculptures are written for the middle and the left side; the right side is their mirror image.
 */
import { multiply, skinBoneNames } from "@dorsal/core/motion";
import type { Quat, SkinBoneName, Vec3 } from "@dorsal/core/motion";
import { aboutAxis } from "../about-axis.ts";

export interface Shape {
  readonly bone: SkinBoneName;
  readonly kind: "capsule" | "ellipsoid" | "sheet";
  readonly points: readonly Vec3[];
  readonly radii: readonly number[];
  readonly turn: Quat;
  /** The fillet to what is there already, in metres. */
  readonly blend: number;
  readonly muscle: string | null;
  /** Marks where a muscle lies without adding volume. */
  readonly paint: boolean;
}

export interface Finish {
  readonly blend?: number;
  readonly muscle?: string;
  readonly paint?: boolean;
  /** Degrees about the shape's own X, Y and Z. */
  readonly turn?: Vec3;
}

/** Widens (x) and deepens (z) what is made within, about a vertical axis; `y` about a height. */
export interface Stretch {
  readonly x: number;
  readonly z: number;
  readonly y?: number;
  readonly about?: Vec3;
}

/** The left bone's name without its side, or a bone of the middle. */
export type BoneStem = SkinBoneName extends infer Name
  ? Name extends `${infer Stem}L`
    ? Stem
    : Name extends `${string}R`
      ? never
      : Name
  : never;

export interface Sculptor {
  capsule(
    bone: BoneStem,
    from: Vec3,
    to: Vec3,
    radii: readonly [number, number],
    finish?: Finish,
  ): void;
  ellipsoid(bone: BoneStem, centre: Vec3, radii: Vec3, finish?: Finish): void;
  sheet(bone: BoneStem, a: Vec3, b: Vec3, c: Vec3, thickness: number, finish?: Finish): void;
  /** Everything made inside is stretched. */
  stretched(stretch: Stretch, make: () => void): void;
}

const DEFAULT_BLEND = 0.02;
const known: ReadonlySet<string> = new Set(skinBoneNames);

const turnOf = ([x, y, z]: Vec3): Quat =>
  multiply(multiply(aboutAxis(1, y), aboutAxis(0, x)), aboutAxis(2, z));

/** A sculptor that adds to `shapes`; `blend` scales every fillet. */
export const createSculptor = (shapes: Shape[], blend: number): Sculptor => {
  const stretches: Required<Stretch>[] = [];
  const moved = (point: Vec3): Vec3 =>
    stretches.reduceRight<Vec3>(
      (at, { x, y, z, about }) => [
        about[0] + (at[0] - about[0]) * x,
        about[1] + (at[1] - about[1]) * y,
        about[2] + (at[2] - about[2]) * z,
      ],
      point,
    );
  const factor = (axis: "x" | "y" | "z"): number =>
    stretches.reduce((product, stretch) => product * stretch[axis], 1);
  const add = (
    kind: Shape["kind"],
    stem: BoneStem,
    points: readonly Vec3[],
    radii: readonly number[],
    finish: Finish = {},
  ): void => {
    const name: string = known.has(stem) ? stem : `${stem}L`;
    shapes.push({
      kind,
      bone: name as SkinBoneName,
      points: points.map(moved),
      radii,
      turn: turnOf(finish.turn ?? [0, 0, 0]),
      blend: (finish.blend ?? DEFAULT_BLEND) * blend,
      muscle: finish.muscle ?? null,
      paint: finish.paint ?? false,
    });
  };
  return {
    capsule: (bone, from, to, radii, finish) => {
      const across = Math.sqrt(factor("x") * factor("z"));
      add(
        "capsule",
        bone,
        [from, to],
        radii.map((radius) => radius * across),
        finish,
      );
    },
    ellipsoid: (bone, centre, [x, y, z], finish) => {
      add("ellipsoid", bone, [centre], [x * factor("x"), y * factor("y"), z * factor("z")], finish);
    },
    sheet: (bone, a, b, c, thickness, finish) => {
      add("sheet", bone, [a, b, c], [thickness * Math.sqrt(factor("z"))], finish);
    },
    stretched: ({ x, z, y = 1, about = [0, 0, 0] }, make) => {
      stretches.push({ x, y, z, about });
      make();
      stretches.pop();
    },
  };
};

/** The same bone on the other side; a bone of the middle is its own. */
export const mirrorBone = (name: SkinBoneName): SkinBoneName => {
  const other = name.endsWith("L") ? `${name.slice(0, -1)}R` : `${name.slice(0, -1)}L`;
  return known.has(other) ? (other as SkinBoneName) : name;
};

export const mirrorShape = (shape: Shape): Shape => ({
  ...shape,
  bone: mirrorBone(shape.bone),
  points: shape.points.map(([x, y, z]): Vec3 => [-x, y, z]),
  turn: [shape.turn[0], -shape.turn[1], -shape.turn[2], shape.turn[3]],
});
