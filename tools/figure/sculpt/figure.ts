/** From a build to the dense skinned half of a figure: every attribute, before simplification. */
import { sculptBody } from "./body.ts";
import type { Build } from "./build.ts";
import { CLOTH_REACH, clothEdges } from "./clothes.ts";
import { createField, gradient, openness } from "./field.ts";
import type { Field } from "./field.ts";
import { normalize, skinBoneNames } from "@dorsal/core/motion";
import type { Vec3 } from "@dorsal/core/motion";
import { mapMuscles } from "./muscle-map.ts";
import { homeBone, spreadWeights, strongestFour, zeroPosition } from "./skinning.ts";
import type { SkinWeights } from "./skinning.ts";
import { createSurface } from "./surface.ts";
import type { Detail } from "./surface.ts";
import { neighboursOf } from "./topology.ts";

/** The left half of a figure in the bind pose; attributes in vertex order. */
export interface HalfFigure {
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  readonly zero: Float32Array;
  readonly joints: Uint8Array;
  readonly weights: Uint8Array;
  readonly muscles: Uint8Array;
  readonly muscleWeights: Uint8Array;
  /** 255 is open to the sky. */
  readonly ambient: Uint8Array;
  /** Shorts, top, shoe, hair or sole: 128 is the edge. */
  readonly clothes: Uint8Array;
  readonly triangles: Uint32Array;
}

const FULL_DETAIL: Detail = { cell: 0.0055, fine: 0.0032 };

/** Spreading is measured in metres along the skin: finer cells need more rounds for the same. */
const roundsFor = (atTenMillimetres: number, { cell }: Detail): number =>
  Math.max(1, Math.round(atTenMillimetres * (0.01 / cell) ** 2));
const SKIN_ROUNDS = 34;
const MUSCLE_ROUNDS = 7;

/** Moves the vertices of a net onto the surface itself and reads the normals off the field. */
const settleOnSurface = (
  field: Field,
  positions: Float32Array,
  step: number,
): { readonly points: readonly Vec3[]; readonly normals: readonly Vec3[] } => {
  const points: Vec3[] = [];
  const normals: Vec3[] = [];
  for (let at = 0; at < positions.length; at += 3) {
    let point: Vec3 = [positions[at] ?? 0, positions[at + 1] ?? 0, positions[at + 2] ?? 0];
    const seam = point[0] === 0;
    let slope: Vec3 = [0, 1, 0];
    for (let round = 0; round < 3; round += 1) {
      const away = field.distance(...point);
      const [x, y, z] = gradient(field.distance, point, step * 0.35);
      slope = [seam ? 0 : x, y, z];
      const steepness = slope[0] ** 2 + slope[1] ** 2 + slope[2] ** 2 || 1;
      const move = (Math.max(-step, Math.min(step, away)) / steepness) * 0.8;
      point = [
        Math.max(0, point[0] - slope[0] * move),
        point[1] - slope[1] * move,
        point[2] - slope[2] * move,
      ];
    }
    points.push(point);
    normals.push(normalize(slope));
  }
  return { points, normals };
};

const ARM = /^(?:shoulderHalf|upperArm|elbow|forearm|hand|finger)/;

const clothByte = (edge: number): number =>
  Math.round(128 + (Math.max(-CLOTH_REACH, Math.min(CLOTH_REACH, edge)) / CLOTH_REACH) * 127);

const clothBytes = (
  build: Build,
  points: readonly Vec3[],
  skin: SkinWeights & { readonly zero: readonly Vec3[]; readonly arm: readonly boolean[] },
): Uint8Array => {
  const bytes = new Uint8Array(points.length * 4);
  points.forEach((point, vertex) => {
    let armness = 0;
    for (let place = vertex * 4; place < vertex * 4 + 4; place += 1)
      if (skin.arm[skin.joints[place] ?? 0]) armness += (skin.weights[place] ?? 0) / 255;
    const zero = skin.zero[vertex] ?? point;
    const { shorts, top, shoe, dark } = clothEdges(build.type, { zero, armness });
    bytes.set([shorts, top, shoe, dark].map(clothByte), vertex * 4);
  });
  return bytes;
};

export const sculptFigure = (build: Build, detail: Detail = FULL_DETAIL): HalfFigure => {
  const field = createField(sculptBody(build));
  const surface = createSurface(field, detail);
  const { points, normals } = settleOnSurface(field, surface.positions, detail.cell);
  const neighbours = neighboursOf(surface.triangles, points.length);
  const seam = Uint8Array.from(points, ([x]) => (x === 0 ? 1 : 0));
  const homes = points.map((point) => homeBone(field, point));
  const dense = spreadWeights(homes, neighbours, seam, roundsFor(SKIN_ROUNDS, detail));
  const skin = strongestFour(dense, seam);
  const zero = points.map((point, vertex) => zeroPosition(point, skin, vertex));
  const map = mapMuscles(field, points, neighbours, {
    fat: Math.max(0, build.weight) * 0.022 + (build.type === "female" ? 0.006 : 0),
    rounds: roundsFor(MUSCLE_ROUNDS, detail),
  });
  const arm = skinBoneNames.map((name) => ARM.test(name));
  return {
    positions: Float32Array.from(points.flat()),
    normals: Float32Array.from(normals.flat()),
    zero: Float32Array.from(zero.flat()),
    joints: skin.joints,
    weights: skin.weights,
    muscles: map.muscles,
    muscleWeights: map.weights,
    ambient: Uint8Array.from(points, (point, vertex) =>
      Math.round(openness(field.distance, point, normals[vertex] ?? [0, 1, 0]) * 255),
    ),
    clothes: clothBytes(build, points, { ...skin, zero, arm }),
    triangles: surface.triangles,
  };
};
