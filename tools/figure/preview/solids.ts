/** The three solids that everything in a picture is made of, still in the world. */
import { rotate as turned } from "@dorsal/core/motion";
import type { Quat, Vec3 } from "@dorsal/core/motion";

export type Colour = readonly [number, number, number];

export interface RoundCone {
  readonly kind: "cone";
  readonly a: Vec3;
  readonly b: Vec3;
  readonly ra: number;
  readonly rb: number;
}
export interface FlatCone {
  readonly kind: "can";
  readonly a: Vec3;
  readonly b: Vec3;
  readonly ra: number;
  readonly rb: number;
}
export interface Block {
  readonly kind: "block";
  readonly centre: Vec3;
  readonly rotation: Quat;
  readonly size: Vec3;
}
export type Solid = (RoundCone | FlatCone | Block) & {
  readonly colour: Colour;
  /** Seen through when it stands before the figure. */
  readonly veil?: boolean;
};

/** Points that mark how far a solid reaches, with a radius around each. */
export const reachOf = (solid: Solid): readonly (readonly [Vec3, number])[] => {
  if (solid.kind !== "block")
    return [
      [solid.a, solid.ra],
      [solid.b, solid.rb],
    ];
  return cornersOf(solid).map((corner): [Vec3, number] => [corner, 0]);
};

const SIGNS = [-0.5, 0.5] as const;

export const cornersOf = ({ centre, rotation, size }: Block): readonly Vec3[] =>
  SIGNS.flatMap((i) =>
    SIGNS.flatMap((j) =>
      SIGNS.map((k): Vec3 => {
        const [x, y, z] = turned(rotation, [i * size[0], j * size[1], k * size[2]]);
        return [centre[0] + x, centre[1] + y, centre[2] + z];
      }),
    ),
  );
