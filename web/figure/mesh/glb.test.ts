import { readFile } from "node:fs/promises";
import { MeshoptDecoder } from "meshoptimizer";
import { expect, test } from "vitest";
import { skinBoneNames } from "@dorsal/core/motion";
import { bodyFile } from "../body.ts";
import { MUSCLE_IDS } from "../tint.ts";
import { readFigureFile } from "./glb.ts";
import { tintSlots, wholeFigure } from "./half.ts";
import { decodeAttributes, decodeTriangles, restoreNormals } from "./meshopt.ts";

const file = async (light: boolean): Promise<ArrayBuffer> => {
  const path = bodyFile({ type: "female", weight: "medium" }, light);
  const bytes = await readFile(new URL(`../../public${path}`, import.meta.url));
  return Uint8Array.from(bytes).buffer;
};

interface Packed {
  readonly byteOffset: number;
  readonly byteLength: number;
  readonly byteStride: number;
  readonly count: number;
  readonly mode: "ATTRIBUTES" | "TRIANGLES";
  readonly filter?: "OCTAHEDRAL";
}

test("packed buffers read as the format's own decoder reads them", async () => {
  await MeshoptDecoder.ready;
  for (const light of [false, true]) {
    const glb = await file(light);
    const length = new DataView(glb).getUint32(12, true);
    const gltf = JSON.parse(new TextDecoder().decode(new Uint8Array(glb, 20, length))) as {
      bufferViews: { extensions: { EXT_meshopt_compression: Packed } }[];
    };
    expect(gltf.bufferViews.length).toBeGreaterThan(8);
    for (const { extensions } of gltf.bufferViews) {
      const { byteOffset, byteLength, byteStride, count, mode, filter } =
        extensions.EXT_meshopt_compression;
      const source = new Uint8Array(glb, 20 + length + 8 + byteOffset, byteLength);
      const wanted = new Uint8Array(count * byteStride);
      MeshoptDecoder.decodeGltfBuffer(wanted, count, byteStride, source, mode, filter);
      const got =
        mode === "ATTRIBUTES"
          ? decodeAttributes(source, count, byteStride)
          : new Uint8Array(Uint16Array.from(decodeTriangles(source, count)).buffer);
      if (filter) restoreNormals(got, byteStride);
      expect(Buffer.compare(got, wanted)).toBe(0);
    }
  }
});

test("a half figure becomes a whole one: as wide, wound outward, muscles on their side", async () => {
  const half = readFigureFile(await file(true));
  const whole = wholeFigure(half);
  const vertices = (half.attributes["POSITION"]?.values.length ?? 0) / 3;
  const position = whole.attributes["POSITION"]?.values ?? new Float32Array();
  const normal = whole.attributes["NORMAL"]?.values ?? new Float32Array();
  const joints = whole.attributes["JOINTS_0"]?.values ?? new Float32Array();
  expect(half.joints).toEqual(skinBoneNames);
  expect(position.length).toBe(vertices * 6);
  for (let vertex = 0; vertex < vertices; vertex += 7) {
    expect(position[(vertices + vertex) * 3]).toBeCloseTo(-(position[vertex * 3] ?? 0), 6);
    const name = half.joints[joints[vertex * 4] ?? 0] ?? "";
    const other = half.joints[joints[(vertices + vertex) * 4] ?? 0] ?? "";
    expect(other).toBe(name.replace(/[LR]$/, (side) => (side === "L" ? "R" : "L")));
  }
  let outward = 0;
  for (let at = 0; at < whole.indices.length; at += 3) {
    const [a = 0, b = 0, c = 0] = whole.indices.subarray(at, at + 3);
    const point = (index: number, part: number): number => position[index * 3 + part] ?? 0;
    const side = (index: number, part: number): number => point(index, part) - point(a, part);
    const cross = [
      side(b, 1) * side(c, 2) - side(b, 2) * side(c, 1),
      side(b, 2) * side(c, 0) - side(b, 0) * side(c, 2),
      side(b, 0) * side(c, 1) - side(b, 1) * side(c, 0),
    ];
    const along = cross.reduce((sum, value, part) => sum + value * (normal[a * 3 + part] ?? 0), 0);
    if (along > 0) outward += 1;
  }
  expect(outward / (whole.indices.length / 3)).toBeGreaterThan(0.98);
  const { slots } = tintSlots(whole, MUSCLE_IDS);
  expect(Math.max(...slots.slice(0, vertices * 2))).toBeLessThan(MUSCLE_IDS.length);
  expect(Math.min(...slots.slice(vertices * 2))).toBeGreaterThanOrEqual(MUSCLE_IDS.length);
});

test("a whole figure is left as it is", async () => {
  const half = readFigureFile(await file(true));
  const artist = { ...half, extras: { muscles: MUSCLE_IDS } };
  expect(wholeFigure(artist)).toBe(artist);
});

test("a file of another kind is refused in plain words", () => {
  expect(() => readFigureFile(new ArrayBuffer(64))).toThrow("no binary glTF");
});
