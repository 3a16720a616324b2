/** A half figure made whole: the right side is the left seen in a mirror. */
import type { Attribute, FigureFile } from "./glb.ts";

const otherSide = (name: string): string =>
  name.replace(/[LR]$/, (side) => (side === "L" ? "R" : "L"));

/** Which parts of an attribute change their sign in the mirror. */
const FLIPPED: ReadonlySet<string> = new Set(["POSITION", "NORMAL"]);

const mirrorAttribute = (
  name: string,
  { size, values }: Attribute,
  jointOf: readonly number[],
): Attribute => {
  const both = new Float32Array(values.length * 2);
  both.set(values);
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? 0;
    both[values.length + at] =
      name === "JOINTS_0"
        ? (jointOf[value] ?? value)
        : FLIPPED.has(name) && at % size === 0
          ? 0 - value
          : value;
  }
  return { size, values: both };
};

const mirrorTriangles = (indices: Uint32Array, vertices: number): Uint32Array<ArrayBuffer> => {
  const both = new Uint32Array(indices.length * 2);
  both.set(indices);
  for (let at = 0; at < indices.length; at += 3) {
    const to = indices.length + at;
    // Seen in a mirror a triangle turns round; so that its front stays outside, it is walked backward.
    both[to] = (indices[at] ?? 0) + vertices;
    both[to + 1] = (indices[at + 2] ?? 0) + vertices;
    both[to + 2] = (indices[at + 1] ?? 0) + vertices;
  }
  return both;
};

/** The whole figure; a file that is whole already is returned as it is. */
export const wholeFigure = (file: FigureFile): FigureFile => {
  if (file.extras["mirror"] !== true) return file;
  const indexByName = new Map(file.joints.map((name, index) => [name, index]));
  const jointOf = file.joints.map((name, index) => indexByName.get(otherSide(name)) ?? index);
  const position = file.attributes["POSITION"];
  const vertices = (position?.values.length ?? 0) / 3;
  return {
    ...file,
    attributes: Object.fromEntries(
      Object.entries(file.attributes).map(([name, attribute]) => [
        name,
        mirrorAttribute(name, attribute, jointOf),
      ]),
    ),
    indices: mirrorTriangles(file.indices, vertices),
  };
};

/**
 * Slots of a tint instead of muscles of a file: the file's own order is put into ours, and the
 * right side has slots of its own. A muscle we do not know gets none (weight 0).
 */
export const tintSlots = (
  file: FigureFile,
  muscles: readonly string[],
): { readonly slots: Float32Array<ArrayBuffer>; readonly weights: Float32Array<ArrayBuffer> } => {
  const own = Array.isArray(file.extras["muscles"])
    ? (file.extras["muscles"] as string[])
    : muscles;
  const slotOf = own.map((id) => muscles.indexOf(id));
  const position = file.attributes["POSITION"]?.values ?? new Float32Array();
  const index = file.attributes["_MUSCLE"]?.values ?? new Float32Array();
  const weight = file.attributes["_MUSCLEWEIGHT"]?.values ?? new Float32Array();
  const count = position.length / 3;
  const half = file.extras["mirror"] === true ? count / 2 : count;
  const slots = new Float32Array(count * 2);
  const weights = new Float32Array(count * 2);
  for (let at = 0; at < count * 2; at += 1) {
    const vertex = Math.floor(at / 2);
    // The seam is at x = 0 on both sides; whose half a vertex is says where it belongs.
    const right = vertex >= half || (position[vertex * 3] ?? 0) < 0;
    const slot = slotOf[index[at] ?? 0] ?? -1;
    slots[at] = Math.max(0, slot) + (right ? muscles.length : 0);
    weights[at] = slot < 0 ? 0 : (weight[at] ?? 0);
  }
  return { slots, weights };
};
