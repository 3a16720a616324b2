/** A figure read from its file: always the whole body, whether the file holds a half or all of it. */
import { skinBoneNames } from "@dorsal/core/motion";
import { readGlb } from "../glb.ts";
import type { FigureExtras } from "../glb.ts";
import { mirroredBone } from "../skinning.ts";

export interface FigureModel {
  readonly extras: FigureExtras;
  /** Metres, in the bind pose. */
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  /** Four a vertex, as indexes into `skinBoneNames`. */
  readonly joints: Uint8Array;
  readonly weights: Float32Array;
  /** Two a vertex. */
  readonly muscles: Uint8Array;
  readonly muscleWeights: Float32Array;
  readonly ambient: Float32Array;
  /** Shorts, top, shoe, hair or sole, 0 to 1; an edge is at one half. */
  readonly clothes: Float32Array;
  /** 1 for a vertex of the right half. */
  readonly right: Uint8Array;
  readonly triangles: Uint32Array;
}

type Attributes = Omit<FigureModel, "extras" | "right" | "triangles">;

export const loadFigure = async (glb: Uint8Array): Promise<FigureModel> => {
  const document = await readGlb(glb);
  const [mesh] = document.getRoot().listMeshes();
  const [primitive] = mesh?.listPrimitives() ?? [];
  const [skin] = document.getRoot().listSkins();
  if (!mesh || !primitive || !skin) throw new Error("The file holds no skinned mesh.");
  const extras = mesh.getExtras() as unknown as FigureExtras;
  const numbers = (semantic: string): number[] => {
    const accessor = primitive.getAttribute(semantic);
    if (!accessor) throw new Error(`The figure has no ${semantic}.`);
    const element: number[] = [];
    return Array.from({ length: accessor.getCount() }).flatMap((_, index) => [
      ...accessor.getElement(index, element),
    ]);
  };
  const order = skin.listJoints().map((joint) => {
    const place = skinBoneNames.findIndex((name) => name === joint.getName());
    if (place < 0) throw new Error(`The figure has an unknown joint "${joint.getName()}".`);
    return place;
  });
  const half: Attributes = {
    positions: Float32Array.from(
      numbers("POSITION").map((value, index) => value + (extras.middle[index % 3] ?? 0)),
    ),
    normals: Float32Array.from(numbers("NORMAL")),
    joints: Uint8Array.from(numbers("JOINTS_0"), (joint) => order[joint] ?? 0),
    weights: Float32Array.from(numbers("WEIGHTS_0")),
    muscles: Uint8Array.from(numbers("_MUSCLE")),
    muscleWeights: Float32Array.from(numbers("_MUSCLEWEIGHT")),
    ambient: Float32Array.from(numbers("_AO")),
    clothes: Float32Array.from(numbers("_CLOTHES")),
  };
  const triangles = Uint32Array.from(primitive.getIndices()?.getArray() ?? []);
  const count = half.positions.length / 3;
  if (extras.mirror !== true)
    return {
      extras,
      ...half,
      right: Uint8Array.from({ length: count }, (_, v) =>
        (half.positions[v * 3] ?? 0) < 0 ? 1 : 0,
      ),
      triangles,
    };
  return { extras, ...mirrorAttributes(half), ...mirrorTriangles(triangles, count) };
};

const flipped = (list: Float32Array): Float32Array =>
  list.map((value, index) => (index % 3 === 0 ? -value : value));

const twice = (list: Float32Array): Float32Array => Float32Array.from([...list, ...list]);

/** Each half keeps its own vertices on the seam, so that each side can have its own colours. */
const mirrorAttributes = (half: Attributes): Attributes => {
  return {
    positions: Float32Array.from([...half.positions, ...flipped(half.positions)]),
    normals: Float32Array.from([...half.normals, ...flipped(half.normals)]),
    joints: Uint8Array.from([
      ...half.joints,
      ...half.joints.map((joint) => mirroredBone[joint] ?? joint),
    ]),
    weights: twice(half.weights),
    muscles: Uint8Array.from([...half.muscles, ...half.muscles]),
    muscleWeights: twice(half.muscleWeights),
    ambient: twice(half.ambient),
    clothes: twice(half.clothes),
  };
};

const mirrorTriangles = (
  left: Uint32Array,
  count: number,
): Pick<FigureModel, "right" | "triangles"> => {
  const triangles = new Uint32Array(left.length * 2);
  triangles.set(left);
  for (let at = 0; at < left.length; at += 3) {
    // The other way round, so that the mirrored faces look outward too.
    triangles[left.length + at] = (left[at] ?? 0) + count;
    triangles[left.length + at + 1] = (left[at + 2] ?? 0) + count;
    triangles[left.length + at + 2] = (left[at + 1] ?? 0) + count;
  }
  return {
    right: Uint8Array.from({ length: count * 2 }, (_, vertex) => (vertex < count ? 0 : 1)),
    triangles,
  };
};
