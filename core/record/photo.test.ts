import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { base64ToBytes, bytesToBase64 } from "./base64.ts";
import { describeRestoreFault, readBackup, writeBackup } from "./backup.ts";
import type { Backup } from "./backup.ts";
import { imageTypeOf, withoutMetadata } from "./image-bytes.ts";
import { PHOTO_LIMITS, readPhotoDetails } from "./photo.ts";
import { COMMENT, EXIF, IPTC, JFIF, PROFILE, jpeg, photo, webp } from "./photo.fixture.ts";
import { at, settings } from "./record.fixture.ts";

describe("base64", () => {
  it("is what Node writes, and comes back", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 20_000 }), (bytes) => {
        const text = bytesToBase64(bytes);
        expect(text).toBe(Buffer.from(bytes).toString("base64"));
        expect(base64ToBytes(text)).toEqual(Uint8Array.from(bytes));
      }),
    );
  });

  it.each([
    "A",
    "AA",
    "AAA",
    "A===",
    "AB==",
    "AAB=",
    "A AA",
    "AA=A",
    "====",
    "AAA\n",
    "ÄAAA",
    "AA-_",
  ])("%j is refused", (text) => {
    expect(base64ToBytes(text)).toBeNull();
  });
});

describe("the frame of an image", () => {
  it.each<[string, Uint8Array, unknown]>([
    ["a JPEG", jpeg(), { type: "image/jpeg", hasMetadata: false }],
    ["a JPEG with a colour profile", jpeg([JFIF, PROFILE]), { hasMetadata: false }],
    ["a JPEG with EXIF", jpeg([JFIF, EXIF]), { hasMetadata: true }],
    ["a JPEG with IPTC", jpeg([IPTC]), { hasMetadata: true }],
    ["a JPEG with a comment", jpeg([JFIF, COMMENT]), { hasMetadata: true }],
    ["a WebP image", webp(), { type: "image/webp", hasMetadata: false }],
    ["a WebP image with EXIF", webp(["EXIF", [1]]), { hasMetadata: true }],
    ["a WebP image with XMP", webp(["XMP ", [1, 2]]), { hasMetadata: true }],
  ])("%s is read", (_what, bytes, expected) => {
    expect(imageTypeOf(bytes)).toMatchObject(expected as object);
  });

  it("is refused wherever it is cut", () => {
    for (const whole of [jpeg([JFIF, EXIF]), webp(["EXIF", [1]])])
      for (let length = 0; length < whole.length; length += 1)
        expect(imageTypeOf(whole.subarray(0, length))).toBeNull();
  });

  it.each<[string, Uint8Array]>([
    ["a text", new TextEncoder().encode("<svg onload='alert(1)'/> and more of it")],
    ["a JPEG whose segments do not add up", jpeg([[0xff, 0xe0, 0, 1]])],
    ["a JPEG with rubbish between", jpeg([JFIF, [7, 7, 7]])],
    ["a WebP image without a picture", webp().map((byte) => (byte === 0x38 ? 0x39 : byte))],
  ])("%s is refused", (_what, bytes) => {
    expect(imageTypeOf(bytes)).toBeNull();
  });

  it("loses its metadata and nothing else", () => {
    const kinds = fc.constantFrom(JFIF, EXIF, IPTC, COMMENT, PROFILE);
    fc.assert(
      fc.property(fc.array(kinds), fc.array(fc.nat(254)), (segments, picture) => {
        const kept = segments.filter((one) => one === JFIF || one === PROFILE);
        expect(withoutMetadata(jpeg(segments, picture))).toEqual(jpeg(kept, picture));
      }),
    );
    expect(withoutMetadata(webp())).toEqual(webp());
  });
});

const backup: Backup = {
  records: [settings],
  aside: [],
  photos: [photo, { ...photo, id: settings.id, type: "image/webp", image: webp() }],
  exportedAt: at,
  appVersion: "0.1.0",
};
const text = writeBackup(backup);
type Fields = Readonly<Record<string, unknown>>;
const file = JSON.parse(text) as Fields & { readonly photos: readonly Fields[] };
const [first = {}, second = {}] = file.photos;
const holding = (...photos: readonly unknown[]): string =>
  JSON.stringify({ ...file, photos, counts: { records: 1, aside: 0, photos: photos.length } });

describe("a backup with photos", () => {
  it("comes back as it was written", () => {
    expect(readBackup(text)).toEqual({ ok: true, value: backup });
    const none = { ...backup, photos: [] };
    expect(readBackup(writeBackup(none))).toEqual({ ok: true, value: none });
  });

  it("has nothing of them unless they are given", () => {
    const { photos: _photos, ...rest } = backup;
    const without = writeBackup(rest);
    expect(without).not.toMatch(/photo|base64|Morning/);
    const read = readBackup(without);
    expect(read.ok && "photos" in read.value).toBe(false);
  });

  it("keeps them where a reader that does not know the part finds all that it knows", () => {
    const { photos: _none, ...known } = backup;
    const plain = JSON.parse(writeBackup(known)) as Fields;
    expect(file).toMatchObject({ ...plain, counts: { records: 1, aside: 0 } });
    expect(file["counts"]).toEqual({ records: 1, aside: 0, photos: 2 });
    expect(file["version"]).toBe(1);
  });

  const big = bytesTooMany();
  it.each<[string, string, Fields, RegExp]>([
    ["no list", JSON.stringify({ ...file, photos: "all" }), { code: "invalid-photos" }, /damaged/],
    [
      "a count and no photos",
      JSON.stringify({ ...file, photos: undefined }),
      { code: "invalid-photos" },
      /damaged/,
    ],
    [
      "photos and no count",
      JSON.stringify({ ...file, counts: { records: 1, aside: 0 } }),
      { code: "invalid-photos" },
      /damaged/,
    ],
    [
      "one lost",
      JSON.stringify({ ...file, photos: [first] }),
      { code: "count-mismatch", what: "photos", announced: 2, found: 1 },
      /announces 2 photos and holds 1/,
    ],
    ["one twice", holding(first, first), { problem: "twice", position: 2 }, /Photo 2 .* twice/],
    ["nothing in a place", holding(first, null), { problem: "bad-details" }, /Photo 2/],
    ["no id", holding({ ...first, id: "1" }), { problem: "bad-details" }, /does not say properly/],
    ["no time", holding({ ...first, at: "May" }), { problem: "bad-details" }, /does not say/],
    ["another pose", holding({ ...first, pose: "top" }), { problem: "bad-details" }, /pose/],
    ["a huge edge", holding({ ...first, width: 99_999 }), { problem: "bad-details" }, /how large/],
    ["an SVG", holding({ ...first, type: "image/svg+xml" }), { problem: "bad-type" }, /JPEG/],
    ["another type", holding({ ...second, type: "image/jpeg" }), { problem: "bad-type" }, /JPEG/],
    ["no image", holding({ ...first, base64: 7 }), { problem: "damaged" }, /not whole/],
    ["damaged base64", holding({ ...first, base64: "/9j*" }), { problem: "damaged" }, /not whole/],
    ["bytes missing", holding({ ...first, bytes: 7 }), { problem: "damaged" }, /not whole/],
    [
      "a cut image",
      holding({ ...first, bytes: 24, base64: bytesToBase64(jpeg().subarray(0, 24)) }),
      { problem: "damaged" },
      /not whole/,
    ],
    ["a huge image", holding({ ...first, base64: big }), { problem: "too-large" }, /6 MB/],
    [
      "a place in it",
      holding({ ...first, bytes: jpeg([EXIF]).length, base64: bytesToBase64(jpeg([EXIF])) }),
      { problem: "has-metadata" },
      /the place where it was taken/,
    ],
    [
      "more than can be read",
      holding(...Array.from({ length: PHOTO_LIMITS.count + 1 }, () => first)),
      { code: "too-many-photos", found: PHOTO_LIMITS.count + 1 },
      /at most 2000/,
    ],
  ])("with %s is refused whole, and nothing of a photo is told", (_what, refused, fault, words) => {
    const read = readBackup(refused);
    if (read.ok) throw new Error("must be refused");
    expect(read.error).toMatchObject(fault);
    const sentence = describeRestoreFault(read.error);
    expect(sentence).toMatch(words);
    expect(sentence).toMatch(/\. Nothing was changed\.$/);
    expect(JSON.stringify(read.error) + sentence).not.toMatch(/\/9j|Morning|01890a5d/);
  });

  it("lets fields be that this version does not know", () => {
    const read = readBackup(holding({ ...first, lens: "wide" }));
    expect(read).toEqual({ ok: true, value: { ...backup, photos: [photo] } });
  });
});

function bytesTooMany(): string {
  return "A".repeat(Math.ceil(PHOTO_LIMITS.bytes / 3) * 4 + 4);
}

it("a note has its limit", () => {
  const { image: _image, ...known } = photo;
  const note = "n".repeat(PHOTO_LIMITS.note);
  expect(readPhotoDetails({ ...known, note })).toEqual({ ...known, note });
  expect(readPhotoDetails({ ...known, note: `${note}n` })).toBeNull();
});
