/** A PNG file: its header, its rows of bytes without filters in one zlib stream, its end. */
import { crc32, deflateSync } from "node:zlib";

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Eight bits a channel: red green blue, places in a palette, or red green blue alpha. */
const COLOUR_TYPES = { rgb: 2, indexed: 3, rgba: 6 } as const;

export interface PngSpec {
  readonly width: number;
  readonly height: number;
  readonly colours: keyof typeof COLOUR_TYPES;
  /** For each row a byte that is 0, and its pixels. */
  readonly rows: Uint8Array;
  /** What stands before the pixels, by the names of its chunks. */
  readonly before?: Readonly<Record<string, Uint8Array>>;
}

const chunk = (type: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.byteLength);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
};

export const pngFile = ({ width, height, colours, rows, before = {} }: PngSpec): Buffer => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, COLOUR_TYPES[colours], 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    ...Object.entries(before).map(([type, data]) => chunk(type, data)),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", new Uint8Array()),
  ]);
};
