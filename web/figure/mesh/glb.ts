/** Reads one skinned mesh from a glTF 2.0 binary: plain, quantised or packed buffers. */
import { decodeAttributes, decodeTriangles, restoreNormals } from "./meshopt.ts";

interface Packed {
  readonly buffer: number;
  readonly byteOffset?: number;
  readonly byteLength: number;
  readonly byteStride: number;
  readonly count: number;
  readonly mode: "ATTRIBUTES" | "TRIANGLES" | "INDICES";
  readonly filter?: string;
}
interface BufferView {
  readonly byteOffset?: number;
  readonly byteLength: number;
  readonly byteStride?: number;
  readonly extensions?: { readonly EXT_meshopt_compression?: Packed };
}
interface Accessor {
  readonly bufferView?: number;
  readonly byteOffset?: number;
  readonly componentType: number;
  readonly normalized?: boolean;
  readonly count: number;
  readonly type: "SCALAR" | "VEC2" | "VEC3" | "VEC4" | "MAT4";
}
interface Primitive {
  readonly attributes: Readonly<Record<string, number>>;
  readonly indices: number;
}
interface Gltf {
  readonly accessors: readonly Accessor[];
  readonly bufferViews: readonly BufferView[];
  readonly meshes: readonly {
    readonly primitives: readonly Primitive[];
    readonly extras?: Readonly<Record<string, unknown>>;
  }[];
  readonly nodes: readonly { readonly name?: string }[];
  readonly skins: readonly {
    readonly joints: readonly number[];
    readonly inverseBindMatrices: number;
  }[];
}

/** Values as floats; normalised whole numbers are brought to -1 to 1. */
export interface Attribute {
  readonly size: number;
  readonly values: Float32Array<ArrayBuffer>;
}

export interface FigureFile {
  readonly attributes: Readonly<Record<string, Attribute>>;
  readonly indices: Uint32Array<ArrayBuffer>;
  /** The names of the joints, by the index that vertices use. */
  readonly joints: readonly string[];
  /** Sixteen numbers a joint, column by column. */
  readonly inverseBind: Float32Array<ArrayBuffer>;
  readonly extras: Readonly<Record<string, unknown>>;
}

const MAGIC = 0x46546c67;
const CHUNK_JSON = 0x4e4f534a;
const SIZES = { SCALAR: 1, VEC2: 2, VEC3: 3, VEC4: 4, MAT4: 16 } as const;

const COMPONENTS: Readonly<
  Record<number, { readonly bytes: number; readonly most: number; readonly read: Read }>
> = {
  5120: { bytes: 1, most: 127, read: (view, at) => view.getInt8(at) },
  5121: { bytes: 1, most: 255, read: (view, at) => view.getUint8(at) },
  5122: { bytes: 2, most: 32767, read: (view, at) => view.getInt16(at, true) },
  5123: { bytes: 2, most: 65535, read: (view, at) => view.getUint16(at, true) },
  5125: { bytes: 4, most: 4294967295, read: (view, at) => view.getUint32(at, true) },
  5126: { bytes: 4, most: 1, read: (view, at) => view.getFloat32(at, true) },
};
type Read = (view: DataView, at: number) => number;

const splitChunks = (file: ArrayBuffer): { readonly gltf: Gltf; readonly binary: Uint8Array } => {
  const view = new DataView(file);
  if (file.byteLength < 20 || view.getUint32(0, true) !== MAGIC)
    throw new Error("This is no binary glTF file.");
  const length = view.getUint32(12, true);
  if (view.getUint32(16, true) !== CHUNK_JSON)
    throw new Error("The file does not begin with JSON.");
  const gltf = JSON.parse(new TextDecoder().decode(new Uint8Array(file, 20, length))) as Gltf;
  return { gltf, binary: new Uint8Array(file, 20 + length + 8) };
};

const unpack = (binary: Uint8Array, view: BufferView): { data: Uint8Array; stride?: number } => {
  const packed = view.extensions?.EXT_meshopt_compression;
  if (!packed) {
    const start = view.byteOffset ?? 0;
    const data = binary.subarray(start, start + view.byteLength);
    return { data, ...(view.byteStride === undefined ? {} : { stride: view.byteStride }) };
  }
  const start = packed.byteOffset ?? 0;
  const source = binary.subarray(start, start + packed.byteLength);
  if (packed.mode === "ATTRIBUTES") {
    const data = decodeAttributes(source, packed.count, packed.byteStride);
    if (packed.filter === "OCTAHEDRAL") restoreNormals(data, packed.byteStride);
    else if (packed.filter !== undefined && packed.filter !== "NONE")
      throw new Error(`The filter ${packed.filter} is not supported.`);
    return { data, stride: packed.byteStride };
  }
  if (packed.mode !== "TRIANGLES") throw new Error(`The mode ${packed.mode} is not supported.`);
  const triangles = decodeTriangles(source, packed.count);
  const narrow = packed.byteStride === 2 ? Uint16Array.from(triangles) : triangles;
  return { data: new Uint8Array(narrow.buffer) };
};

/** @throws on a file that does not hold what a figure needs, because the build must not ship one */
export const readFigureFile = (file: ArrayBuffer): FigureFile => {
  const { gltf, binary } = splitChunks(file);
  const read = (index: number): Attribute => {
    const accessor = gltf.accessors[index];
    const bufferView = gltf.bufferViews[accessor?.bufferView ?? -1];
    const component = COMPONENTS[accessor?.componentType ?? 0];
    if (!accessor || !bufferView || !component)
      throw new Error(`Accessor ${index} is not readable.`);
    const { data, stride } = unpack(binary, bufferView);
    const size = SIZES[accessor.type];
    const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
    const step = stride ?? size * component.bytes;
    const scale = accessor.normalized ? 1 / component.most : 1;
    const values = new Float32Array(accessor.count * size);
    for (let element = 0; element < accessor.count; element += 1)
      for (let part = 0; part < size; part += 1) {
        const at = (accessor.byteOffset ?? 0) + element * step + part * component.bytes;
        values[element * size + part] = component.read(view, at) * scale;
      }
    return { size, values };
  };
  const mesh = gltf.meshes[0];
  const primitive = mesh?.primitives[0];
  const skin = gltf.skins[0];
  if (!mesh || !primitive || !skin) throw new Error("The file has no skinned mesh.");
  return {
    attributes: Object.fromEntries(
      Object.entries(primitive.attributes).map(([name, index]) => [name, read(index)]),
    ),
    indices: Uint32Array.from(read(primitive.indices).values),
    joints: skin.joints.map((node) => gltf.nodes[node]?.name ?? ""),
    inverseBind: read(skin.inverseBindMatrices).values,
    extras: mesh.extras ?? {},
  };
};
