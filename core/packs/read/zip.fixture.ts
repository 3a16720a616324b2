import { crc32, deflateRawSync } from "node:zlib";
import { utf8 } from "../packs.fixture.ts";

const le = (size: 2 | 4 | 8, value: number): readonly number[] =>
  Array.from({ length: size }, (_, at) => Math.floor(value / 256 ** at) % 256);

/** Numbers one after the other, each as `[bytes, value]`. */
const fields = (...pairs: readonly (readonly [2 | 4 | 8, number])[]): readonly number[] =>
  pairs.flatMap(([size, value]) => le(size, value));

export interface Made {
  readonly name: string;
  readonly text: string;
  readonly flags?: number;
  readonly method?: number;
  readonly unpacked?: number;
  /** The checksum it says; its own where it is left out. */
  readonly sum?: number;
}

/** An archive; `large` writes its directory as ZIP64 does. */
export const zip = (files: readonly Made[], { large = false, comment = "" } = {}): Uint8Array => {
  const body: number[] = [];
  const directory: number[] = [];
  for (const { name, text, flags = 0, method = 8, unpacked, sum = crc32(text) } of files) {
    const at = body.length;
    const packed = method === 8 ? [...deflateRawSync(text)] : [...utf8(text)];
    const size = unpacked ?? utf8(text).length;
    const common = [...le(2, 45), ...le(2, flags), ...le(2, method), ...le(4, 0), ...le(4, sum)];
    body.push(...le(4, 0x04034b50), ...common, ...le(4, packed.length), ...le(4, size));
    body.push(...le(2, name.length), ...le(2, 0), ...utf8(name), ...packed);
    const extra = large
      ? [...le(2, 1), ...le(2, 24), ...le(8, size), ...le(8, packed.length), ...le(8, at)]
      : [];
    const number = (value: number) => le(4, large ? 0xffffffff : value);
    directory.push(...le(4, 0x02014b50), ...le(2, 45), ...common);
    directory.push(...number(packed.length), ...number(size), ...le(2, name.length));
    directory.push(...le(2, extra.length), ...le(2, 0), ...le(2, 0), ...le(2, 0), ...le(4, 0));
    directory.push(...number(at), ...utf8(name), ...extra);
  }
  const start = body.length;
  const count = files.length;
  const end64 = start + directory.length;
  const tail64 = large
    ? [
        ...fields([4, 0x06064b50], [8, 44], [2, 45], [2, 45], [4, 0], [4, 0]),
        ...fields([8, count], [8, count], [8, directory.length], [8, start]),
        ...fields([4, 0x07064b50], [4, 0], [8, end64], [4, 1]),
      ]
    : [];
  const end = [
    ...fields([4, 0x06054b50], [2, 0], [2, 0]),
    ...fields([2, large ? 0xffff : count], [2, large ? 0xffff : count]),
    ...fields([4, large ? 0xffffffff : directory.length], [4, large ? 0xffffffff : start]),
    ...fields([2, comment.length]),
    ...utf8(comment),
  ];
  return Uint8Array.from([...body, ...directory, ...tail64, ...end]);
};
