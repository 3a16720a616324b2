/** Fewer triangles where nobody sees them: what bends, blends or carries a muscle's edge stays. */
import { skinBoneNames } from "@dorsal/core/motion";
import { MeshoptEncoder, MeshoptSimplifier } from "meshoptimizer";
import { CLOTH_REACH } from "./clothes.ts";
import type { HalfFigure } from "./figure.ts";

/** How much each attribute counts against metres of surface. */
const WEIGHTS = { normal: 0.1, muscle: 0.06, cloth: 0.06, bone: 0.04 } as const;
/** Metres on either side of a hem in which the mesh follows it. */
const HEM_WIDTH = 0.022;
/** Faces and hands are looked at more closely than thighs. */
const byBone: readonly number[] = skinBoneNames.map((name) =>
  name === "head" ? 2.2 : /^(?:hand|finger)/.test(name) ? 1.5 : 1,
);
/** The relative error at which simplification stops even above the wanted number. */
const LARGEST_ERROR = 0.05;

const byte = (list: Uint8Array, at: number): number => (list[at] ?? 0) / 255;

/**
 * At most about `triangles` triangles. Vertices on the seam only ever slide along the seam, because
 * an open edge collapses along itself: the mirrored halves keep meeting.
 */
export const simplifyFigure = async (
  figure: HalfFigure,
  triangles: number,
): Promise<HalfFigure> => {
  await MeshoptSimplifier.ready;
  await MeshoptEncoder.ready;
  const count = figure.positions.length / 3;
  const WIDTH = 7;
  const attributes = new Float32Array(count * WIDTH);
  for (let vertex = 0; vertex < count; vertex += 1) {
    // A hem counts, not the plain on either side of it.
    const cloth = [0, 1, 3].reduce((sum, place) => {
      const metres = (byte(figure.clothes, vertex * 4 + place) * 2 - 1) * CLOTH_REACH;
      return sum + Math.max(-1, Math.min(1, metres / HEM_WIDTH)) * (place + 1);
    }, 0);
    const edge = Math.max(0, Math.min(1, (byte(figure.muscleWeights, vertex * 2) - 0.5) * 2 + 0.5));
    const care = byBone[figure.joints[vertex * 4] ?? 0] ?? 1;
    attributes.set(
      [
        (figure.normals[vertex * 3] ?? 0) * care,
        (figure.normals[vertex * 3 + 1] ?? 0) * care,
        (figure.normals[vertex * 3 + 2] ?? 0) * care,
        edge,
        edge * (figure.muscles[vertex * 2] ?? 0) * 0.15,
        cloth,
        byte(figure.weights, vertex * 4),
      ],
      vertex * WIDTH,
    );
  }
  const { normal, muscle, cloth, bone } = WEIGHTS;
  const [simplified] = MeshoptSimplifier.simplifyWithAttributes(
    figure.triangles,
    figure.positions,
    3,
    attributes,
    WIDTH,
    [normal, normal, normal, muscle, muscle, cloth, bone],
    null,
    triangles * 3,
    LARGEST_ERROR,
    [],
  );
  return compact(figure, simplified);
};

/** Keeps the vertices that are used, in the order that suits caches and compression. */
const compact = (figure: HalfFigure, triangles: Uint32Array): HalfFigure => {
  const ordered = triangles.slice();
  const [remap, count] = MeshoptEncoder.reorderMesh(ordered, true, true);
  const pick = <List extends Float32Array | Uint8Array>(
    list: List,
    width: number,
    empty: List,
  ): List => {
    remap.forEach((to, from) => {
      if (to === 0xffffffff) return;
      for (let at = 0; at < width; at += 1) empty[to * width + at] = list[from * width + at] ?? 0;
    });
    return empty;
  };
  const floats = (list: Float32Array, width: number) =>
    pick(list, width, new Float32Array(count * width));
  const bytes = (list: Uint8Array, width: number) =>
    pick(list, width, new Uint8Array(count * width));
  return {
    positions: floats(figure.positions, 3),
    normals: floats(figure.normals, 3),
    zero: floats(figure.zero, 3),
    joints: bytes(figure.joints, 4),
    weights: bytes(figure.weights, 4),
    muscles: bytes(figure.muscles, 2),
    muscleWeights: bytes(figure.muscleWeights, 2),
    ambient: bytes(figure.ambient, 1),
    clothes: bytes(figure.clothes, 4),
    triangles: ordered,
  };
};
