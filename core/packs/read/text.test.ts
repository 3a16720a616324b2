import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeUtf8, utf8 } from "../packs.fixture.ts";
import { createTextReader } from "./text.ts";
import { createTranscoder, encodingOf } from "./utf16.ts";

/** All text, the broken lines and where it ended, read in chunks of given sizes. */
const read = (bytes: Uint8Array, sizes: readonly number[], mostLineBytes?: number) => {
  const reader = createTextReader(decodeUtf8, undefined, mostLineBytes);
  const blocks = [];
  let at = 0;
  for (let turn = 0; at < bytes.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 1;
    blocks.push(...reader.push(bytes.subarray(at, at + size)));
    at += size;
  }
  blocks.push(...reader.end());
  const { windows1252, ...state } = reader.state();
  return {
    text: blocks.map(({ text }) => text).join(""),
    broken: blocks.flatMap(({ broken }) => [...broken]),
    windows1252,
    state,
  };
};

const bytesOf = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === "string" ? [...utf8(part)] : part)));

describe("bytes to text", () => {
  type Case = readonly [
    what: string,
    bytes: Uint8Array,
    text: string,
    broken: readonly (readonly [number, string])[],
    windows1252: number,
  ];
  const cases: readonly Case[] = [
    ["nothing", bytesOf(), "", [], 0],
    ["plain lines", bytesOf("a\nb\n"), "a\nb\n", [], 0],
    ["a last line without its end", bytesOf("a\nb"), "a\nb", [], 0],
    ["accents and more", bytesOf("crème\n🍎\n"), "crème\n🍎\n", [], 0],
    ["Windows-1252", bytesOf("cr", [0xe8], "me ", [0x80], "\nx\n"), "crème €\nx\n", [], 1],
    [
      "a damaged line among UTF-8",
      bytesOf("crème\ncr", [0xe8], "me\nx\n"),
      "crème\ncrème\nx\n",
      [[2, "encoding"]],
      0,
    ],
    [
      "a line of both",
      bytesOf("crème cr", [0xe8], "me\nx\n"),
      "crÃ¨me crème\nx\n",
      [[1, "encoding"]],
      0,
    ],
    ["bytes that no one writes", bytesOf("a", [0x81], "\nx\n"), "a�\nx\n", [[1, "encoding"]], 0],
    ["a line that is too long", bytesOf("123456789\nx\n"), "\nx\n", [[1, "long"]], 0],
    ["a long last line", bytesOf("x\n123456789"), "x\n", [[2, "long"]], 0],
    ["just not too long", bytesOf("12345678\n"), "12345678\n", [], 0],
  ];
  const isLong = (what: string): boolean => what.includes("long");
  test.for(cases)("%s", ([what, bytes, text, broken, windows1252]) => {
    for (const size of [1, 3, 1000]) {
      const got = read(bytes, [size], isLong(what) ? 8 : undefined);
      expect(got).toMatchObject({ text, windows1252 });
      expect(got.broken).toEqual(broken);
      expect(got.state.bytes).toBe(bytes.length);
    }
  });

  test("any chunks give the same", () => {
    const piece = fc.constantFrom("a", "é", "\n", "\r\n", "🍎", '"', ",", "12345");
    const parts = fc.array(fc.oneof(piece, fc.constantFrom([0xe8], [0x81], [0xff, 0])));
    const sizes = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(parts, sizes, (some, chunks) => {
        const bytes = bytesOf(...some);
        expect(read(bytes, chunks, 12)).toEqual(read(bytes, [1_000_000], 12));
      }),
    );
  });

  test("a line of ten million bytes costs itself alone", () => {
    const reader = createTextReader(decodeUtf8);
    const chunk = utf8("x".repeat(100_000));
    const blocks = Array.from({ length: 100 }, () => reader.push(chunk)).flat();
    expect(blocks).toEqual([]);
    expect(reader.push(utf8("\nnext\n"))).toMatchObject([
      { text: "\n", line: 1, broken: new Map([[1, "long"]]) },
      { text: "next\n", line: 2, bytes: 10_000_006 },
    ]);
  });
});

describe("UTF-16", () => {
  const encode = (text: string, little: boolean): Uint8Array => {
    const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
    return Uint8Array.from(
      units.flatMap((unit) => (little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
    );
  };

  test.for([
    ["utf-8", "plain text here", 0],
    ["utf-8", "\ufeffplain", 3],
  ] as const)("%s: %j", ([encoding, text, markBytes]) => {
    expect(encodingOf(utf8(text))).toEqual({ encoding, markBytes });
  });

  test.for([true, false])("told by its mark or by its zeros, little %j", (little) => {
    const encoding = little ? "utf-16le" : "utf-16be";
    expect(encodingOf(encode("\ufeffa", little))).toEqual({ encoding, markBytes: 2 });
    expect(encodingOf(encode("fdc_id,name", little))).toEqual({ encoding, markBytes: 0 });
  });

  test("becomes the same text in UTF-8, in any chunks", () => {
    const texts = fc.string({ unit: fc.constantFrom("a", "\n", "é", "€", "漢", "\ufeff", "🍎") });
    fc.assert(
      fc.property(texts, fc.boolean(), fc.integer({ min: 1, max: 5 }), (text, little, size) => {
        const bytes = encode(text, little);
        const transcoder = createTranscoder(little ? "utf-16le" : "utf-16be");
        const out: number[] = [];
        for (let at = 0; at < bytes.length; at += size)
          out.push(...transcoder.push(bytes.subarray(at, at + size)));
        out.push(...transcoder.end());
        expect(decodeUtf8(Uint8Array.from(out))).toBe(text);
      }),
    );
  });

  test("half a character is found to be broken", () => {
    const transcoder = createTranscoder("utf-16le");
    const out = [...transcoder.push(encode("a\ud83db", true)), ...transcoder.push(bytesOf([0x41]))];
    expect(decodeUtf8(Uint8Array.from(out))).toBeNull();
    expect([...transcoder.end()]).toEqual([0xff]);
  });
});
