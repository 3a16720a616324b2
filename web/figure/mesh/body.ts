/** The sculpted body: loaded once for each build, and posed by the matrices of its bones. */
import {
  Bone,
  BufferAttribute,
  BufferGeometry,
  Matrix4,
  Quaternion,
  Skeleton,
  SkinnedMesh,
  Vector3,
} from "three";
import type { ShaderMaterial } from "three";
import { bindPose, invert, multiply, rotate, skinBoneNames, skinBones } from "@dorsal/core/motion";
import type { Pose, Quat, World } from "@dorsal/core/motion";
import { MUSCLE_IDS } from "../tint.ts";
import { readFigureFile } from "./glb.ts";
import type { FigureFile } from "./glb.ts";
import { tintSlots, wholeFigure } from "./half.ts";

/** Attribute bytes: edges of clothes lie at 128 of 255. */
const CLOTH_EDGE = 128 / 255;

export interface BodyMesh {
  readonly mesh: SkinnedMesh;
  readonly pose: (pose: Pose, world: World) => void;
  /** The muscle that a vertex lies over, and its height on the standing body. */
  readonly at: (vertex: number) => { readonly muscle: string | null; readonly height: number };
  readonly dispose: () => void;
}

const floats = (values: Float32Array, size: number): BufferAttribute =>
  new BufferAttribute(values, size);

/** Small whole numbers and shares take a byte each on the graphics chip. */
const bytes = (values: Float32Array, size: number, scale: number): BufferAttribute =>
  new BufferAttribute(
    Uint8Array.from(values, (value) => Math.round(value * scale)),
    size,
    scale !== 1,
  );

const buildGeometry = (file: FigureFile): BufferGeometry => {
  const geometry = new BufferGeometry();
  const { attributes } = file;
  const count = (attributes["POSITION"]?.values.length ?? 0) / 3;
  const values = (name: string, size: number, missing: number): Float32Array =>
    attributes[name]?.values ?? new Float32Array(count * size).fill(missing);
  const clothes = values("_CLOTHES", 4, 0);
  const { slots, weights } = tintSlots(file, MUSCLE_IDS);
  geometry.setAttribute("position", floats(values("POSITION", 3, 0), 3));
  geometry.setAttribute("normal", floats(values("NORMAL", 3, 0), 3));
  geometry.setAttribute("skinIndex", bytes(values("JOINTS_0", 4, 0), 4, 1));
  geometry.setAttribute("skinWeight", bytes(values("WEIGHTS_0", 4, 0), 4, 255));
  geometry.setAttribute("zero", floats(zeroPositions(file), 3));
  geometry.setAttribute("slots", bytes(slots, 2, 1));
  geometry.setAttribute("slotWeights", bytes(weights, 2, 255));
  geometry.setAttribute("openness", floats(values("_AO", 1, 1), 1));
  geometry.setAttribute(
    "clothes",
    floats(
      Float32Array.from(clothes, (value) => value - CLOTH_EDGE),
      4,
    ),
  );
  geometry.setIndex(
    count > 65535
      ? new BufferAttribute(file.indices, 1)
      : new BufferAttribute(Uint16Array.from(file.indices), 1),
  );
  return geometry;
};

/**
 * Where the skin of the bind pose lies in the zero pose: what patterns and heights are told by.
 * It follows from bones and weights, so the file need not carry it.
 */
const zeroPositions = ({ attributes, extras, joints }: FigureFile): Float32Array => {
  const positions = attributes["POSITION"]?.values ?? new Float32Array();
  const members = attributes["JOINTS_0"]?.values ?? new Float32Array();
  const weights = attributes["WEIGHTS_0"]?.values ?? new Float32Array();
  const middle = Array.isArray(extras["middle"]) ? (extras["middle"] as number[]) : [];
  const all = skinBones(bindPose());
  const bones = joints.map((name) => all[skinBoneNames.findIndex((known) => known === name)]);
  const zero = new Float32Array(positions.length);
  for (let vertex = 0; vertex < positions.length / 3; vertex += 1) {
    const at = (axis: number): number => (positions[vertex * 3 + axis] ?? 0) + (middle[axis] ?? 0);
    for (let place = vertex * 4; place < vertex * 4 + 4; place += 1) {
      const weight = weights[place] ?? 0;
      const bone = bones[members[place] ?? 0];
      if (weight === 0 || !bone) continue;
      const { rotation, pivot, rest } = bone;
      const from = [at(0) - pivot[0], at(1) - pivot[1], at(2) - pivot[2]] as const;
      const back = rotate(invert(rotation), from);
      for (const axis of [0, 1, 2] as const)
        zero[vertex * 3 + axis] =
          (zero[vertex * 3 + axis] ?? 0) + weight * (back[axis] + rest[axis]);
    }
  }
  return zero;
};

const buildSkeleton = (file: FigureFile) => {
  const order = file.joints.map((name) => skinBoneNames.findIndex((known) => known === name));
  if (order.includes(-1)) throw new Error("The figure has a bone that is not known.");
  const bones = order.map(() => {
    const bone = new Bone();
    bone.matrixAutoUpdate = false;
    bone.matrixWorldAutoUpdate = false;
    return bone;
  });
  const inverses = order.map((_, joint) => new Matrix4().fromArray(file.inverseBind, joint * 16));
  return { order, bones, skeleton: new Skeleton(bones, inverses) };
};

const ONE = new Vector3(1, 1, 1);

export const createBody = (glb: ArrayBuffer, material: ShaderMaterial): BodyMesh => {
  const file = wholeFigure(readFigureFile(glb));
  const geometry = buildGeometry(file);
  const { order, bones, skeleton } = buildSkeleton(file);
  const mesh = new SkinnedMesh(geometry, material);
  mesh.bind(skeleton, new Matrix4());
  mesh.frustumCulled = false;
  const rest = skinBones(bindPose()).map(({ rotation }): Quat => invert(rotation));
  const [place, turn] = [new Vector3(), new Quaternion()];
  const slots = geometry.getAttribute("slots");
  const weights = geometry.getAttribute("slotWeights");
  const zero = geometry.getAttribute("zero");
  return {
    mesh,
    pose: (pose, world) => {
      const posed = skinBones(pose, world);
      bones.forEach((bone, joint) => {
        const index = order[joint] ?? 0;
        const own = posed[index];
        const back = rest[index];
        if (!own || !back) return;
        turn.set(...(multiply(own.rotation, back) as [number, number, number, number]));
        bone.matrixWorld.compose(place.set(...(own.pivot as [number, number, number])), turn, ONE);
      });
    },
    at: (vertex) => {
      const first = weights.getX(vertex) >= weights.getY(vertex);
      const weight = first ? weights.getX(vertex) : weights.getY(vertex);
      const slot = first ? slots.getX(vertex) : slots.getY(vertex);
      return {
        muscle: weight > 0.3 ? (MUSCLE_IDS[slot % MUSCLE_IDS.length] ?? null) : null,
        height: zero.getY(vertex),
      };
    },
    dispose: () => {
      geometry.dispose();
      skeleton.dispose();
    },
  };
};
