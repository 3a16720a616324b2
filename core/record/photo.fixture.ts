import type { Photo } from "./photo.ts";
import { at } from "./record.fixture.ts";

/** A segment of a JPEG: its marker, its length and what is in it. */
const segment = (marker: number, content: readonly number[]): readonly number[] => [
  0xff,
  marker,
  (content.length + 2) >> 8,
  (content.length + 2) & 0xff,
  ...content,
];

const signs = (text: string): readonly number[] => Array.from(text, (sign) => sign.charCodeAt(0));

export const JFIF = segment(0xe0, signs("JFIF\0\u0001\u0001\0\0\u0001\0\u0001\0\0"));
export const EXIF = segment(0xe1, signs("Exif\0\0GPS 52.52 N 13.40 E"));
export const IPTC = segment(0xed, signs("Photoshop 3.0\0"));
export const COMMENT = segment(0xfe, signs("by me"));
export const PROFILE = segment(0xe2, signs("ICC_PROFILE\0"));

/** The frame of a JPEG around some bytes that stand for a picture. */
export const jpeg = (
  segments: readonly (readonly number[])[] = [JFIF],
  picture: readonly number[] = [1, 2, 3, 4],
): Uint8Array<ArrayBuffer> =>
  Uint8Array.from([0xff, 0xd8, ...segments.flat(), ...segment(0xda, [0]), ...picture, 0xff, 0xd9]);

const length32 = (length: number): readonly number[] => [
  length & 0xff,
  (length >> 8) & 0xff,
  (length >> 16) & 0xff,
  length >> 24,
];

const chunk = (name: string, content: readonly number[]): readonly number[] => [
  ...signs(name),
  ...length32(content.length),
  ...content,
  ...(content.length % 2 ? [0] : []),
];

/** The frame of a WebP image around bytes that stand for a picture, with more chunks after it. */
export const webp = (
  ...more: readonly (readonly [name: string, content: readonly number[]])[]
): Uint8Array<ArrayBuffer> => {
  const chunks = [["VP8 ", [1, 2, 3]] as const, ...more].flatMap(([name, content]) =>
    chunk(name, content),
  );
  return Uint8Array.from([
    ...signs("RIFF"),
    ...length32(chunks.length + 4),
    ...signs("WEBP"),
    ...chunks,
  ]);
};

export const photo: Photo = {
  id: "01890a5d-ac96-774b-bcce-b302099a8057",
  at,
  pose: "back",
  width: 1200,
  height: 1600,
  type: "image/jpeg",
  note: "Morning, window on the left",
  image: jpeg(),
};
