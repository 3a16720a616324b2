/**
 * Reads buffers packed with EXT_meshopt_compression (attributes, normals and triangles). The
 * usual decoder is WebAssembly, which the page's security policy refuses; a figure is small enough
 * for plain code. After the format's description in the glTF extension registry.
 */

const unzigzag = (value: number): number => (value >>> 1) ^ -(value & 1);

/** Bits of each delta by the two header bits, by how the block is coded. */
const BITS = [
  [0, 2, 4, 8],
  [0, 1, 2, 4],
  [1, 2, 4, 8],
] as const;
const GROUP = 16;

interface Reader {
  readonly source: Uint8Array;
  at: number;
}

/** Sixteen deltas of one byte; the highest value of a few bits says that a whole byte follows. */
const readGroup = (reader: Reader, bits: number, into: Uint8Array, start: number): void => {
  const { source } = reader;
  if (bits === 0) return;
  if (bits === 8) {
    into.set(source.subarray(reader.at, reader.at + GROUP), start);
    reader.at += GROUP;
    return;
  }
  const base = reader.at;
  const perByte = 8 / bits;
  const escape = (1 << bits) - 1;
  reader.at += (GROUP * bits) / 8;
  for (let index = 0; index < GROUP; index += 1) {
    const place = index % perByte;
    // Single bits go from the lowest up, wider ones from the highest down.
    const shift = bits === 1 ? place : 8 - bits * (place + 1);
    const value = ((source[base + Math.floor(index / perByte)] ?? 0) >>> shift) & escape;
    if (value === escape) {
      into[start + index] = source[reader.at] ?? 0;
      reader.at += 1;
    } else into[start + index] = value;
  }
};

/** The deltas of a block, one byte of all its elements after the other. */
const readDeltas = (
  reader: Reader,
  { version, stride, count }: { version: number; stride: number; count: number },
): Uint8Array => {
  const groups = Math.ceil(count / GROUP);
  const deltas = new Uint8Array(stride * groups * GROUP);
  const control = reader.at;
  if (version > 0) reader.at += stride / 4;
  for (let byte = 0; byte < stride; byte += 1) {
    const start = byte * groups * GROUP;
    const mode =
      version === 0 ? 0 : ((reader.source[control + (byte >>> 2)] ?? 0) >>> ((byte & 3) * 2)) & 3;
    if (mode === 2) continue;
    if (mode === 3) {
      deltas.set(reader.source.subarray(reader.at, reader.at + count), start);
      reader.at += count;
      continue;
    }
    const header = reader.at;
    reader.at += Math.ceil(groups / 4);
    for (let group = 0; group < groups; group += 1) {
      const kind = ((reader.source[header + (group >>> 2)] ?? 0) >>> ((group & 3) * 2)) & 3;
      const bits = BITS[version === 0 ? 0 : mode + 1]?.[kind] ?? 0;
      readGroup(reader, bits, deltas, start + group * GROUP);
    }
  }
  return deltas;
};

/** The elements of a vertex buffer, `stride` bytes each. */
export const decodeAttributes = (
  source: Uint8Array,
  count: number,
  stride: number,
): Uint8Array<ArrayBuffer> => {
  const version = (source[0] ?? 0) & 15;
  if ((source[0] ?? 0) >>> 4 !== 10 || version > 1)
    throw new Error("These are no packed attributes.");
  const target = new Uint8Array(count * stride);
  const tail = source.length - (version === 0 ? stride : stride + stride / 4);
  const last = source.slice(tail, tail + stride);
  const channels = source.subarray(tail + stride);
  const reader: Reader = { source, at: 1 };
  const most = Math.min(Math.floor(0x2000 / stride) & ~15, 256);
  for (let start = 0; start < count; start += most) {
    const size = Math.min(count - start, most);
    const deltas = readDeltas(reader, { version, stride, count: size });
    const row = Math.ceil(size / GROUP) * GROUP;
    for (let element = 0; element < size; element += 1)
      for (let byte = 0; byte < stride; byte += 4) {
        const delta = (offset: number): number => deltas[(byte + offset) * row + element] ?? 0;
        const before = (offset: number): number => last[byte + offset] ?? 0;
        const channel = version === 0 ? 0 : (channels[byte >>> 2] ?? 0);
        switch (channel & 3) {
          case 0:
            for (let k = 0; k < 4; k += 1) last[byte + k] = before(k) + unzigzag(delta(k));
            break;
          case 1:
            for (let k = 0; k < 4; k += 2) {
              const step = unzigzag(delta(k) + (delta(k + 1) << 8));
              const value = before(k) + (before(k + 1) << 8) + step;
              last[byte + k] = value;
              last[byte + k + 1] = value >>> 8;
            }
            break;
          case 2: {
            const turn = channel >>> 4;
            const bits = delta(0) | (delta(1) << 8) | (delta(2) << 16) | (delta(3) << 24);
            const turned = turn === 0 ? bits : (bits >>> turn) | (bits << (32 - turn));
            const value =
              (before(0) | (before(1) << 8) | (before(2) << 16) | (before(3) << 24)) ^ turned;
            for (let k = 0; k < 4; k += 1) last[byte + k] = value >>> (8 * k);
            break;
          }
          default:
            throw new Error("A channel is packed in an unknown way.");
        }
        const to = (start + element) * stride + byte;
        for (let k = 0; k < 4; k += 1) target[to + k] = before(k);
      }
  }
  return target;
};

/** Normals kept as points on an octahedron: x, y and the size of one; 8 or 16 bits, in place. */
export const restoreNormals = (packed: Uint8Array<ArrayBuffer>, stride: number): void => {
  const list = stride === 4 ? new Int8Array(packed.buffer) : new Int16Array(packed.buffer);
  const most = stride === 4 ? 127 : 32767;
  for (let at = 0; at < list.length; at += 4) {
    const one = list[at + 2] || 1;
    let x = (list[at] ?? 0) / one;
    let y = (list[at + 1] ?? 0) / one;
    const z = 1 - Math.abs(x) - Math.abs(y);
    const fold = Math.max(-z, 0);
    x -= x >= 0 ? fold : -fold;
    y -= y >= 0 ? fold : -fold;
    const scale = most / Math.hypot(x, y, z);
    list[at] = Math.round(x * scale);
    list[at + 1] = Math.round(y * scale);
    list[at + 2] = Math.round(z * scale);
  }
};

/** The last sixteen of something, the newest first. */
const createQueue = () => {
  const values = new Uint32Array(16);
  let next = 0;
  return {
    push: (value: number): void => {
      values[next] = value;
      next = (next + 1) & 15;
    },
    at: (back: number): number => values[(next - 1 - back) & 15] ?? 0,
  };
};

/** Three indexes a triangle. */
export const decodeTriangles = (source: Uint8Array, count: number): Uint32Array<ArrayBuffer> => {
  const version = (source[0] ?? 0) & 15;
  if ((source[0] ?? 0) >>> 4 !== 14 || version > 1)
    throw new Error("These are no packed triangles.");
  const result = new Uint32Array(count);
  const edgesFrom = createQueue();
  const edgesTo = createQueue();
  const vertices = createQueue();
  const pairs = source.length - 16;
  const triangles = count / 3;
  let data = 1 + triangles;
  let next = 0;
  let last = 0;
  const readDelta = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = source[data] ?? 0;
      data += 1;
      value |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    last += unzigzag(value);
    return last;
  };
  const fresh = (): number => {
    next += 1;
    return next - 1;
  };
  const pushEdges = (...edges: readonly (readonly [number, number])[]): void => {
    for (const [from, to] of edges) {
      edgesFrom.push(from);
      edgesTo.push(to);
    }
  };
  const onEdge = (code: number): readonly [number, number, number] => {
    const edge = code >>> 4;
    const kind = code & 15;
    const a = edgesFrom.at(edge);
    const b = edgesTo.at(edge);
    const direct = version === 0 ? 15 : 13;
    let c: number;
    if (kind === 0) c = fresh();
    else if (kind < direct) c = vertices.at(kind);
    else if (kind === 15) c = readDelta();
    else {
      last += kind === 13 ? -1 : 1;
      c = last;
    }
    if (kind === 0 || kind >= direct) vertices.push(c);
    pushEdges([c, b], [a, c]);
    return [a, b, c];
  };
  const alone = (code: number): readonly [number, number, number] => {
    const kind = code & 15;
    const packed = kind < 14 ? (source[pairs + kind] ?? 0) : (source[data] ?? 0);
    if (kind >= 14) {
      data += 1;
      if (packed === 0) next = 0;
    }
    const a = kind === 15 ? null : fresh();
    const one = (value: number): number | null => (value === 15 && kind >= 14 ? null : value);
    const second = one(packed >>> 4);
    const third = one(packed & 15);
    const first = a ?? readDelta();
    const take = (value: number | null): number =>
      value === null ? readDelta() : value === 0 ? fresh() : vertices.at(value - 1);
    const b = take(second);
    const c = take(third);
    vertices.push(first);
    if (second === null || second === 0) vertices.push(b);
    if (third === null || third === 0) vertices.push(c);
    pushEdges([b, first], [c, b], [first, c]);
    return [first, b, c];
  };
  for (let triangle = 0; triangle < triangles; triangle += 1) {
    const code = source[1 + triangle] ?? 0;
    result.set(code >>> 4 < 15 ? onEdge(code) : alone(code), triangle * 3);
  }
  return result;
};
