import { describe, expect, test } from "vitest";
import { utf8 } from "../packs.fixture.ts";
import { zip } from "./zip.fixture.ts";
import { readZipDirectory, zipDataStart } from "./zip.ts";

const directoryOf = (bytes: Uint8Array) =>
  readZipDirectory(
    bytes.length,
    async (at, length) => bytes.subarray(at, at + length),
    (name) => new TextDecoder().decode(name),
  );

const FILES = [
  { name: "sr/", text: "", method: 0 },
  { name: "sr/food.csv", text: "a,b\n".repeat(50) },
  { name: "sr/plain.csv", text: "c,d\n", method: 0 },
];

describe("the directory of an archive", () => {
  test.for([{}, { large: true }, { comment: "PK\u0005\u0006 is in here" }])("%j", async (how) => {
    const bytes = zip(FILES, how);
    const found = await directoryOf(bytes);
    if (!found.ok) throw new Error(found.error.code);
    expect(found.value).toMatchObject([
      { name: "sr/food.csv", method: 8, unpacked: 200 },
      { name: "sr/plain.csv", method: 0, unpacked: 4, packed: 4 },
    ]);
    const [, plain] = found.value;
    if (plain === undefined) throw new Error("no file");
    const start = zipDataStart(plain, bytes.subarray(plain.at, plain.at + 30)) ?? -1;
    expect([...bytes.subarray(start, start + 4)]).toEqual([...utf8("c,d\n")]);
  });

  test("cut off anywhere it is no archive, or none that reaches beyond itself", async () => {
    const bytes = zip(FILES);
    for (let length = 0; length < bytes.length; length += 1) {
      const found = await directoryOf(bytes.subarray(0, length));
      expect(found.ok).toBe(false);
    }
  });

  test.for([
    ["encrypted", { name: "a.csv", text: "x", flags: 1 }],
    ["method", { name: "a.csv", text: "x", method: 12 }],
    ["bomb", { name: "a.csv", text: "x", unpacked: 1024 ** 3 }],
  ] as const)("%s is refused", async ([code, file]) => {
    expect(await directoryOf(zip([file]))).toEqual({ ok: false, error: { code, name: "a.csv" } });
  });

  test("a directory that points outside is damaged", async () => {
    const bytes = zip([{ name: "a.csv", text: "x" }]);
    // The first of the four bytes that say where the directory is.
    bytes[bytes.length - 3] = 0xff;
    expect(await directoryOf(bytes)).toEqual({ ok: false, error: { code: "damaged", name: "" } });
  });

  test("a local header that is none has no data", () => {
    const entry = { name: "a", method: 8, packed: 1, unpacked: 1, crc32: 0, at: 0 } as const;
    expect(zipDataStart(entry, new Uint8Array(30))).toBeNull();
    expect(zipDataStart(entry, new Uint8Array(3))).toBeNull();
  });
});
