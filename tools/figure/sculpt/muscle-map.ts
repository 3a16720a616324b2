/** Which muscles lie under each point of the skin: the two nearest, softened along the surface. */
import { muscles } from "@dorsal/core/exercise";
import type { Vec3 } from "@dorsal/core/motion";
import type { Field } from "./field.ts";
import type { Neighbours } from "./topology.ts";

export const muscleIds: readonly string[] = muscles.map(({ id }) => id);
const indexById: ReadonlyMap<string, number> = new Map(muscleIds.map((id, index) => [id, index]));
const COUNT = muscleIds.length;

/** Full colour down to this depth under the skin, none beyond it and `FADE`. */
const DEPTH = 0.011;
const FADE = 0.01;
/** Above this height the skin is thin whatever the weight. */
const NECK_Y = 1.46;
/** A second muscle shows only where it is nearly as close as the first. */
const RIVAL = 0.008;
/** Painted regions lie on the skin and win over what is sculpted under them. */
const PAINT_LEAD = 0.008;

export interface MuscleMap {
  /** Two indexes into `muscleIds` a vertex. */
  readonly muscles: Uint8Array;
  /** Two weights a vertex, 0 to 255. */
  readonly weights: Uint8Array;
}

const unit = (value: number): number => Math.max(0, Math.min(1, value));

/** Weights by muscle at one point; `fat` is how much deeper muscles lie, in metres. */
const musclesAt = (
  field: Field,
  [x, y, z]: Vec3,
  fat: number,
): readonly (readonly [number, number])[] => {
  const depths = new Map<number, { readonly rank: number; readonly depth: number }>();
  for (const { shape, distance } of field.near(x, y, z)) {
    const muscle = shape.muscle === null ? undefined : indexById.get(shape.muscle);
    if (muscle === undefined) continue;
    const depth = distance(x, y, z);
    // The lead of the paint decides which muscle it is, not how far the colour reaches.
    const rank = depth - (shape.paint ? PAINT_LEAD : 0);
    const known = depths.get(muscle);
    if (!known || rank < known.rank) depths.set(muscle, { rank, depth });
  }
  const [first, second] = [...depths].toSorted((a, b) => a[1].rank - b[1].rank);
  if (!first) return [];
  const deeper = y > NECK_Y ? 0 : fat;
  const strength = (depth: number): number => unit(1 - (depth - DEPTH - deeper) / FADE);
  const result: (readonly [number, number])[] = [[first[0], strength(first[1].depth)]];
  if (second)
    result.push([
      second[0],
      strength(second[1].depth) * unit(1 - (second[1].rank - first[1].rank) / RIVAL),
    ]);
  return result;
};

export const mapMuscles = (
  field: Field,
  points: readonly Vec3[],
  neighbours: Neighbours,
  { fat, rounds }: { fat: number; rounds: number },
): MuscleMap => {
  let dense = new Float32Array(points.length * COUNT);
  points.forEach((point, vertex) => {
    for (const [muscle, weight] of musclesAt(field, point, fat))
      dense[vertex * COUNT + muscle] = weight;
  });
  for (let round = 0; round < rounds; round += 1) dense = soften(dense, neighbours);
  return twoStrongest(dense);
};

const soften = (
  from: Float32Array<ArrayBuffer>,
  { starts, list }: Neighbours,
): Float32Array<ArrayBuffer> => {
  const to = new Float32Array(from.length);
  for (let vertex = 0; vertex < from.length / COUNT; vertex += 1) {
    const start = starts[vertex] ?? 0;
    const end = starts[vertex + 1] ?? start;
    for (let muscle = 0; muscle < COUNT; muscle += 1) {
      let sum = 0;
      for (let at = start; at < end; at += 1) sum += from[(list[at] ?? 0) * COUNT + muscle] ?? 0;
      const own = from[vertex * COUNT + muscle] ?? 0;
      to[vertex * COUNT + muscle] = end === start ? own : own * 0.5 + (sum / (end - start)) * 0.5;
    }
  }
  return to;
};

const twoStrongest = (dense: Float32Array): MuscleMap => {
  const count = dense.length / COUNT;
  const found = { muscles: new Uint8Array(count * 2), weights: new Uint8Array(count * 2) };
  for (let vertex = 0; vertex < count; vertex += 1) {
    const ranked = muscleIds
      .map((_, muscle) => [muscle, dense[vertex * COUNT + muscle] ?? 0] as const)
      .toSorted((a, b) => b[1] - a[1] || a[0] - b[0]);
    for (const place of [0, 1]) {
      const [muscle, weight] = ranked[place] ?? [0, 0];
      const byte = Math.round(weight * 255);
      found.muscles[vertex * 2 + place] = byte < 4 ? 0 : muscle;
      found.weights[vertex * 2 + place] = byte < 4 ? 0 : byte;
    }
  }
  return found;
};
