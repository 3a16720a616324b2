/**
 * Skin weights: every vertex starts on one bone, then the weights spread along the surface. Along
 * the surface and not through the air: so one thigh never drags the other.
 */
import { skinBoneNames } from "@dorsal/core/motion";
import type { SkinBoneName, Vec3 } from "@dorsal/core/motion";
import { toZero } from "./field.ts";
import type { Field } from "./field.ts";
import { mirrorBone } from "./shapes.ts";
import type { Neighbours } from "./topology.ts";

const BONE_COUNT = skinBoneNames.length;

const indexByBone: ReadonlyMap<string, number> = new Map(
  skinBoneNames.map((name, index) => [name, index]),
);
const boneIndex = (name: SkinBoneName): number => indexByBone.get(name) ?? 0;
export const mirroredBone: readonly number[] = skinBoneNames.map((name) =>
  boneIndex(mirrorBone(name)),
);

/** The bone of the shape that a surface point lies closest to. */
const nearestBone = (field: Field, [x, y, z]: Vec3): SkinBoneName => {
  let nearest: SkinBoneName = "pelvis";
  let best = Infinity;
  for (const { shape, distance } of field.near(x, y, z)) {
    if (shape.paint) continue;
    const away = distance(x, y, z);
    if (away < best) {
      best = away;
      nearest = shape.bone;
    }
  }
  return nearest;
};

type Span = readonly [above: number, bone: string];

/** Helper bones by height in the zero pose, from the top of each limb segment down. */
const SPANS: Readonly<Record<string, readonly Span[]>> = {
  upperArm: [
    [1.318, "shoulderHalf"],
    [1.235, "upperArm"],
    [1.135, "upperArmTwist"],
    [-Infinity, "elbowHalf"],
  ],
  forearm: [
    [1.095, "elbowHalf"],
    [0.985, "forearm"],
    [-Infinity, "forearmTwist"],
  ],
  thigh: [
    [0.865, "hipHalf"],
    [0.74, "thigh"],
    [0.53, "thighTwist"],
    [-Infinity, "kneeHalf"],
  ],
  shin: [
    [0.478, "kneeHalf"],
    [-Infinity, "shin"],
  ],
};

/** The bone a point belongs to, helpers included. */
export const homeBone = (field: Field, point: Vec3): SkinBoneName => {
  const nearest = nearestBone(field, point);
  const [x, y] = toZero(nearest, point);
  if (nearest === "pelvis" && y < 0.9 && Math.abs(x) > 0.04) return x > 0 ? "hipHalfL" : "hipHalfR";
  if (nearest === "lumbarLower" && y < 0.99) return "pelvis";
  const side = /[LR]$/.exec(nearest)?.[0] ?? "";
  const spans = side === "" ? undefined : SPANS[nearest.slice(0, -1)];
  const span = spans?.find(([above]) => y > above);
  return span ? (`${span[1]}${side}` as SkinBoneName) : nearest;
};

/**
 * The share of the rounds that a vertex takes part in, by its home. Shoulders, hips and the spine
 * turn far and need a long spread; it would melt the fingers, and turn the face with the neck.
 */
const SPREAD: readonly (readonly [homes: RegExp, share: number])[] = [
  [/^(?:head|hand|fingers|fingerTips|toes)/, 0.05],
  [/^(?:clavicle|shoulderHalf|thorax|lumbar|pelvis|hipHalf|neck)/, 1],
  [/^(?:upperArm|thigh)[LR]$/, 0.7],
];
const USUAL_SPREAD = 0.4;

const spreadOf = (home: SkinBoneName): number =>
  SPREAD.find(([homes]) => homes.test(home))?.[1] ?? USUAL_SPREAD;

/** Dense weights, `BONE_COUNT` a vertex, after `rounds` of spreading along the surface. */
export const spreadWeights = (
  homes: readonly SkinBoneName[],
  neighbours: Neighbours,
  seam: Uint8Array,
  rounds: number,
): Float32Array => {
  const count = homes.length;
  let weights = new Float32Array(count * BONE_COUNT);
  homes.forEach((home, vertex) => {
    weights[vertex * BONE_COUNT + boneIndex(home)] = 1;
  });
  const used = [...new Set(homes)].flatMap((home) => [
    boneIndex(home),
    boneIndex(mirrorBone(home)),
  ]);
  const bones = [...new Set(used)];
  const lastRound = homes.map((home) => spreadOf(home) * rounds);
  let next = new Float32Array(weights.length);
  for (let round = 0; round < rounds; round += 1) {
    for (let vertex = 0; vertex < count; vertex += 1) {
      const base = vertex * BONE_COUNT;
      const still = round > (lastRound[vertex] ?? 0);
      spreadOne(weights, next, neighbours, { vertex, base, bones, still });
      if (seam[vertex] === 1) mirrorEvenly(next, base, bones);
    }
    [weights, next] = [next, weights];
  }
  return weights;
};

const spreadOne = (
  from: Float32Array,
  to: Float32Array,
  { starts, list }: Neighbours,
  {
    vertex,
    base,
    bones,
    still,
  }: { vertex: number; base: number; bones: readonly number[]; still: boolean },
): void => {
  const start = starts[vertex] ?? 0;
  const end = starts[vertex + 1] ?? start;
  for (const bone of bones) {
    const own = from[base + bone] ?? 0;
    if (still || end === start) {
      to[base + bone] = own;
      continue;
    }
    let sum = 0;
    for (let at = start; at < end; at += 1) sum += from[(list[at] ?? 0) * BONE_COUNT + bone] ?? 0;
    to[base + bone] = own * 0.5 + (sum / (end - start)) * 0.5;
  }
};

/** On the seam the other half pulls as much: left and right must come out alike. */
const mirrorEvenly = (weights: Float32Array, base: number, bones: readonly number[]): void => {
  for (const bone of bones) {
    const other = mirroredBone[bone] ?? bone;
    if (other <= bone) continue;
    const mean = ((weights[base + bone] ?? 0) + (weights[base + other] ?? 0)) / 2;
    weights[base + bone] = mean;
    weights[base + other] = mean;
  }
};

export interface SkinWeights {
  /** Four bone indexes a vertex. */
  readonly joints: Uint8Array;
  /** Four weights a vertex that add up to 255. */
  readonly weights: Uint8Array;
}

/** The four strongest bones of every vertex; on the seam pairs stay together. */
export const strongestFour = (dense: Float32Array, seam: Uint8Array): SkinWeights => {
  const count = dense.length / BONE_COUNT;
  const joints = new Uint8Array(count * 4);
  const weights = new Uint8Array(count * 4);
  for (let vertex = 0; vertex < count; vertex += 1) {
    const weightOf = (bone: number): number => dense[vertex * BONE_COUNT + bone] ?? 0;
    const ranked = skinBoneNames
      .map((_, bone) => bone)
      .filter((bone) => weightOf(bone) > 0.004)
      .toSorted((a, b) => weightOf(b) - weightOf(a) || a - b);
    const chosen = seam[vertex] === 1 ? pairedChoice(ranked) : ranked.slice(0, 4);
    const total = chosen.reduce((sum, bone) => sum + weightOf(bone), 0);
    const bytes = chosen.map((bone) => Math.round((weightOf(bone) / total) * 255));
    settle(bytes, chosen);
    chosen.forEach((bone, place) => {
      joints[vertex * 4 + place] = bone;
      weights[vertex * 4 + place] = bytes[place] ?? 0;
    });
  }
  return { joints, weights };
};

const pairedChoice = (ranked: readonly number[]): readonly number[] => {
  const chosen: number[] = [];
  for (const bone of ranked) {
    if (chosen.includes(bone)) continue;
    const other = mirroredBone[bone] ?? bone;
    const group = other === bone ? [bone] : [bone, other];
    if (chosen.length + group.length <= 4) chosen.push(...group);
  }
  return chosen;
};

/** Rounding leaves the sum a little off 255; a bone of the middle, or the strongest, takes the rest. */
const settle = (bytes: number[], chosen: readonly number[]): void => {
  const rest = 255 - bytes.reduce((sum, byte) => sum + byte, 0);
  const middle = chosen.findIndex((bone) => mirroredBone[bone] === bone);
  const place = Math.max(0, middle);
  bytes[place] = (bytes[place] ?? 0) + rest;
};

/** Where the skin takes a bind-pose point in the zero pose: the coordinate that clothes are cut by. */
export const zeroPosition = (
  point: Vec3,
  { joints, weights }: SkinWeights,
  vertex: number,
): Vec3 => {
  const sum: [number, number, number] = [0, 0, 0];
  for (let place = vertex * 4; place < vertex * 4 + 4; place += 1) {
    const weight = (weights[place] ?? 0) / 255;
    const name = skinBoneNames[joints[place] ?? 0];
    if (weight === 0 || name === undefined) continue;
    const [x, y, z] = toZero(name, point);
    sum[0] += x * weight;
    sum[1] += y * weight;
    sum[2] += z * weight;
  }
  return sum;
};
