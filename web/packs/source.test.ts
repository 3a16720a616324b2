import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { picked, zipped } from "./packs.fixture.ts";
import { sourceOf } from "./source.ts";

type Bytes = Uint8Array<ArrayBuffer>;

const bytesOf = (...parts: readonly Uint8Array[]): Bytes => new Uint8Array(Buffer.concat(parts));
const text = (content: string): Bytes => new Uint8Array(Buffer.from(content));

/** What comes out of the only file of a source, and what went wrong. */
const readAll = async (name: string, content: Bytes, from = 0) => {
  const source = await sourceOf(picked({ [name]: content }));
  if ("trouble" in source) return { bytes: new Uint8Array(), trouble: source, read: 0 };
  const [file] = source.files;
  if (!file) throw new Error("there is one");
  const pieces: Uint8Array[] = [];
  let read = 0;
  for await (const piece of file.open(from)) {
    if ("trouble" in piece) return { bytes: bytesOf(...pieces), trouble: piece, read };
    pieces.push(piece.bytes);
    expect(piece.read).toBeGreaterThanOrEqual(read);
    ({ read } = piece);
  }
  return { bytes: bytesOf(...pieces), trouble: null, read };
};

const member = (content: string | Uint8Array, level = 6): Uint8Array =>
  gzipSync(content, { level });
/** A header as every member has it, as it may stand in what is packed. */
const HEADER = Uint8Array.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]);
/** A member as bgzip writes it: how long it is stands in a further field. */
const bgzip = (content: string): Uint8Array => {
  const plain = member(content);
  const size = plain.length + 8 - 1;
  const extra = [6, 0, 66, 67, 2, 0, size & 0xff, size >> 8];
  return bytesOf(
    Uint8Array.from([0x1f, 0x8b, 8, 4, 0, 0, 0, 0, 0, 255, ...extra]),
    plain.subarray(10),
  );
};
const LONG = "milk, oats, bananas\n".repeat(200_000);

describe("a gzip file", () => {
  test.for<readonly [string, readonly Uint8Array[], string]>([
    ["of one member", [member("oats")], "oats"],
    ["of two, as cat puts them together", [member("oats, "), member("milk")], "oats, milk"],
    ["with an empty one between", [member("oats, "), member(""), member("milk")], "oats, milk"],
    ["of nothing", [member("")], ""],
    ["as bgzip writes it", [bgzip("oats, "), bgzip("milk"), bgzip("")], "oats, milk"],
    ["of one that is longer than a piece", [member(LONG)], LONG],
    ["of several that are", [member(LONG, 0), member(LONG), member("end", 9)], `${LONG}${LONG}end`],
    [
      "that holds what looks like a member",
      [member(bytesOf(text("oats"), HEADER, text("milk")), 0), member("end")],
      `oats${Buffer.from(HEADER).toString("latin1")}milkend`,
    ],
    [
      "that holds a gzip file",
      [member(bytesOf(text("-".repeat(40)), HEADER, text("."), HEADER), 0), member("end")],
      `${"-".repeat(40)}${Buffer.from(HEADER).toString("latin1")}.${Buffer.from(HEADER).toString("latin1")}end`,
    ],
  ])("%s", async ([, members, expected]) => {
    const content = bytesOf(...members);
    const { bytes, trouble, read } = await readAll("foods.jsonl.gz", content);
    expect(trouble).toBeNull();
    expect(Buffer.from(bytes).equals(Buffer.from(expected, "latin1"))).toBe(true);
    expect(read).toBe(expected === "" ? 0 : content.length);
  });

  const contents = fc.array(fc.tuple(fc.uint8Array({ maxLength: 60 }), fc.constantFrom(0, 6)), {
    minLength: 1,
    maxLength: 5,
  });
  /** Contents with headers in them, which only unpacking tells from those of members. */
  const withHeaders = fc
    .array(fc.tuple(fc.uint8Array({ maxLength: 30 }), fc.boolean(), fc.constantFrom(0, 6)), {
      minLength: 1,
      maxLength: 3,
    })
    .map((list) =>
      list.map(([bytes, isIn, level]) => [isIn ? bytesOf(bytes, HEADER) : bytes, level] as const),
    );

  test("property: of any members it is what they hold, from any position on", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(contents, withHeaders), fc.nat({ max: 80 }), async (list, from) => {
        const packed = bytesOf(...list.map(([bytes, level]) => member(bytes, level)));
        const whole = bytesOf(...list.map(([bytes]) => bytes));
        const { bytes, trouble } = await readAll("foods.jsonl.gz", packed, from);
        expect(trouble).toBeNull();
        expect([...bytes]).toEqual([...whole.subarray(from)]);
      }),
      { numRuns: 60 },
    );
  });

  test("property: with a bit turned it is told, or nothing of what it holds is another", async () => {
    await fc.assert(
      fc.asyncProperty(contents, fc.nat(), fc.nat({ max: 7 }), async (list, at, bit) => {
        const packed = bytesOf(...list.map(([bytes, level]) => member(bytes, level)));
        const place = at % packed.length;
        packed[place] = (packed[place] ?? 0) ^ (1 << bit);
        // With another mark at its beginning it is no gzip file at all.
        fc.pre(packed[0] === 0x1f && packed[1] === 0x8b);
        const { bytes, trouble } = await readAll("foods.jsonl.gz", packed);
        const whole = bytesOf(...list.map(([content]) => content));
        if (trouble === null) expect([...bytes]).toEqual([...whole]);
        else expect(["cut", "damaged"]).toContain(trouble.trouble);
      }),
      { numRuns: 80 },
    );
  });

  test("property: cut off inside a member it ends too early", async () => {
    await fc.assert(
      fc.asyncProperty(contents, fc.nat(), async (list, at) => {
        const members = list.map(([bytes, level]) => member(bytes, level));
        const packed = bytesOf(...members);
        const length = 2 + (at % (packed.length - 2));
        const ends = members.map((_, place) => bytesOf(...members.slice(0, place + 1)).length);
        fc.pre(!ends.includes(length));
        const { trouble } = await readAll("foods.jsonl.gz", packed.slice(0, length));
        expect(trouble?.trouble).toBe("cut");
      }),
      { numRuns: 60 },
    );
  });
});

describe("a file in an archive", async () => {
  const PACKED = await zipped({ "foods.jsonl": "oats, milk, bananas and bread" });
  const plainZip = (content: string, sum: number, size = content.length): Bytes => {
    const data = text(content);
    const name = text("foods.jsonl");
    const view = (length: number, numbers: readonly (readonly [number, 2 | 4, number])[]) => {
      const bytes = new DataView(new ArrayBuffer(length));
      for (const [place, width, value] of numbers)
        if (width === 2) bytes.setUint16(place, value, true);
        else bytes.setUint32(place, value, true);
      return new Uint8Array(bytes.buffer);
    };
    const local = view(30, [
      [0, 4, 0x04034b50],
      [26, 2, name.length],
    ]);
    const entry = view(46, [
      [0, 4, 0x02014b50],
      [16, 4, sum],
      [20, 4, data.length],
      [24, 4, size],
      [28, 2, name.length],
    ]);
    const at = local.length + name.length + data.length;
    const end = view(22, [
      [0, 4, 0x06054b50],
      [8, 2, 1],
      [10, 2, 1],
      [12, 4, entry.length + name.length],
      [16, 4, at],
    ]);
    return bytesOf(local, name, data, entry, name, end);
  };
  /** A zip with a byte of its directory's entry changed: 16 the checksum, 24 the length. */
  const changed = (zip: Bytes, place: number): Bytes => {
    const entry = Buffer.from(zip).indexOf(Uint8Array.from([0x50, 0x4b, 1, 2]));
    return Uint8Array.from(zip, (byte, at) => (at === entry + place ? byte ^ 1 : byte));
  };
  // The check value of CRC-32.
  const STORED = plainZip("123456789", 0xcbf43926);

  test.for<readonly [string, Bytes, string | null]>([
    ["packed", PACKED, null],
    ["as it is", STORED, null],
    ["packed, with another checksum", changed(PACKED, 16), "its checksum is not the one"],
    ["as it is, with another checksum", changed(STORED, 17), "its checksum is not the one"],
    ["packed, of another length", changed(PACKED, 24), "it is not as long as"],
    [
      "as it is, with other bytes",
      plainZip("123456780", 0xcbf43926),
      "its checksum is not the one",
    ],
    ["as it is, longer than it says", plainZip("123456789", 0xcbf43926, 5), "it is not as long as"],
    ["as it is, shorter than it says", plainZip("12345", 0xcbf43926, 9), "it is not as long as"],
  ])("%s", async ([, zip, reason]) => {
    const { trouble } = await readAll("foods.zip", zip);
    if (reason === null) expect(trouble).toBeNull();
    else expect(trouble).toEqual({ trouble: "damaged", reason: expect.stringContaining(reason) });
  });

  test.for([0, 1, 9, 28, 29])(
    "gone on with at %d it is the rest, held to the whole",
    async (from) => {
      const good = await readAll("foods.zip", PACKED, from);
      expect(good.trouble).toBeNull();
      expect(Buffer.from(good.bytes).toString()).toBe("oats, milk, bananas and bread".slice(from));
      const bad = await readAll("foods.zip", changed(PACKED, 18), from);
      expect(bad.trouble?.trouble).toBe("damaged");
    },
  );

  test("property: with a bit of what is packed turned it never passes for whole", async () => {
    const content = fc.string({ minLength: 1, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(content, fc.nat(), fc.nat({ max: 7 }), async (held, at, bit) => {
        const zip = await zipped({ "foods.jsonl": held });
        const start = 30 + "foods.jsonl".length;
        const end = Buffer.from(zip).indexOf(Uint8Array.from([0x50, 0x4b, 1, 2]));
        const place = start + (at % (end - start));
        zip[place] = (zip[place] ?? 0) ^ (1 << bit);
        const { bytes, trouble } = await readAll("foods.zip", zip);
        // Bits after the last block mean nothing to who unpacks.
        if (trouble === null) expect(Buffer.from(bytes).toString()).toBe(held);
        else expect(trouble.trouble).toBe("damaged");
      }),
      { numRuns: 80 },
    );
  });
});
