import { crc32 as zlibCrc32, constants, deflateRawSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { utf8 } from "../packs.fixture.ts";
import { crc32 } from "./crc32.ts";
import { GZIP_HEADER_BYTES, SMALLEST_MEMBER, nextGzipHeader } from "./gzip.ts";

describe("the checksum", () => {
  // The check value of CRC-32 is that of "123456789".
  test.for([
    ["", 0],
    ["123456789", 0xcbf43926],
    ["a", 0xe8b7be43],
    ["\0\0\0\0", 0x2144df1c],
  ] as const)("of %j", ([text, sum]) => {
    expect(crc32(utf8(text))).toBe(sum);
  });

  test("is zlib's, however the bytes come", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat({ max: 300 }), (bytes, cut) => {
        expect(crc32(bytes)).toBe(zlibCrc32(bytes));
        expect(crc32(bytes.subarray(cut), crc32(bytes.subarray(0, cut)))).toBe(zlibCrc32(bytes));
      }),
    );
  });

  test("tells of every bit that was turned", () => {
    const bytes = fc.uint8Array({ minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(bytes, fc.nat(), fc.nat({ max: 7 }), (whole, at, bit) => {
        const turned = Uint8Array.from(whole, (byte, place) =>
          place === at % whole.length ? byte ^ (1 << bit) : byte,
        );
        expect(crc32(turned)).not.toBe(crc32(whole));
      }),
    );
  });
});

describe("the next member of a gzip file", () => {
  const header = (part: Readonly<Record<number, number>> = {}): Uint8Array =>
    Uint8Array.from([0x1f, 0x8b, 8, 0, 1, 2, 3, 4, 0, 3], (byte, at) => part[at] ?? byte);

  test.for<readonly [string, Uint8Array, number, number]>([
    ["at the beginning", header(), 0, 0],
    ["behind other bytes", Uint8Array.from([0x1f, 0x8b, 0x1f, ...header()]), 0, 3],
    ["not before where it is looked for", Uint8Array.from([...header(), ...header()]), 1, 10],
    ["of bgzip: a further field, no system", header({ 3: 4, 9: 255 }), 0, 0],
    ["packed the hardest, on another system", header({ 8: 2, 9: 11 }), 0, 0],
    ["with a byte missing", header().subarray(0, GZIP_HEADER_BYTES - 1), 0, -1],
    ["with another mark", header({ 1: 0x8c }), 0, -1],
    ["packed in another way", header({ 2: 7 }), 0, -1],
    ["with a flag that there is none of", header({ 3: 0x20 }), 0, -1],
    ["with a hint that there is none of", header({ 8: 3 }), 0, -1],
    ["on a system that there is none of", header({ 9: 14 }), 0, -1],
    ["in nothing", new Uint8Array(), 0, -1],
    ["from before the beginning on", header(), -5, 0],
  ])("%s", ([, bytes, from, at]) => {
    expect(nextGzipHeader(bytes, from)).toBe(at);
  });

  test("is found behind every member that zlib writes", () => {
    const level = fc.constantFrom(0, 1, 6, 9);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), level, (content, how) => {
        const member = gzipSync(content, { level: how });
        expect(member.length).toBeGreaterThanOrEqual(SMALLEST_MEMBER);
        const found = nextGzipHeader(Buffer.concat([member, gzipSync("more")]), SMALLEST_MEMBER);
        // By chance there may be one before; never is the right one passed over.
        expect(found).toBeGreaterThanOrEqual(0);
        expect(found).toBeLessThanOrEqual(member.length);
      }),
    );
    expect(deflateRawSync("", { strategy: constants.Z_FIXED }).length + 18).toBe(SMALLEST_MEMBER);
  });
});
