/** What the bytes of an image say of themselves. */
export interface ImageBytes {
  readonly type: "image/jpeg" | "image/webp";
  /** Whether EXIF, XMP or IPTC data are in it, which may tell where and by whom it was taken. */
  readonly hasMetadata: boolean;
}

const textAt = (bytes: Uint8Array, at: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + length));

const JPEG_START = 0xd8;
const JPEG_END = 0xd9;
const JPEG_SCAN = 0xda;
/** APP0 is JFIF and APP2 a colour profile; EXIF and XMP are APP1, IPTC is APP13, COM is a comment. */
const JPEG_HARMLESS_APPS: ReadonlySet<number> = new Set([0xe0, 0xe2, 0xee]);
const JPEG_COMMENT = 0xfe;

const isTelling = (marker: number): boolean =>
  marker === JPEG_COMMENT || (marker >= 0xe0 && marker <= 0xef && !JPEG_HARMLESS_APPS.has(marker));

const isJpeg = (bytes: Uint8Array): boolean => bytes[0] === 0xff && bytes[1] === JPEG_START;

interface Segment {
  readonly marker: number;
  readonly from: number;
  readonly to: number;
}

/** The segments before the picture itself (ITU-T T.81, annex B); null when they do not add up. */
const jpegSegments = (bytes: Uint8Array): readonly Segment[] | null => {
  const segments: Segment[] = [];
  let at = 2;
  while (at + 4 <= bytes.length) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff) return null;
    if (marker === JPEG_SCAN) return segments;
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    if (length < 2) return null;
    segments.push({ marker, from: at, to: at + 2 + length });
    at += 2 + length;
  }
  return null;
};

const readJpeg = (bytes: Uint8Array): ImageBytes | null => {
  if (bytes.at(-2) !== 0xff || bytes.at(-1) !== JPEG_END) return null;
  const segments = jpegSegments(bytes);
  return (
    segments && {
      type: "image/jpeg",
      hasMetadata: segments.some(({ marker }) => isTelling(marker)),
    }
  );
};

/**
 * A JPEG without its EXIF, XMP, IPTC and comments; the picture stays as it is, to the bit. Some
 * browsers write EXIF of their own into what a canvas gives.
 */
export const withoutMetadata = (bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> => {
  const segments = isJpeg(bytes) ? jpegSegments(bytes) : null;
  const telling = (segments ?? []).filter(({ marker }) => isTelling(marker));
  const kept = new Uint8Array(
    telling.reduce((size, { from, to }) => size - (to - from), bytes.length),
  );
  let read = 0;
  let written = 0;
  for (const { from, to } of [...telling, { from: bytes.length, to: bytes.length }]) {
    kept.set(bytes.subarray(read, from), written);
    written += from - read;
    read = to;
  }
  return kept;
};

/** Goes from chunk to chunk of the container, whose length is stated (RFC 9649, section 2). */
const readWebp = (bytes: Uint8Array): ImageBytes | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(4, true) !== bytes.length - 8) return null;
  let hasMetadata = false;
  let hasPicture = false;
  let at = 12;
  while (at + 8 <= bytes.length) {
    const name = textAt(bytes, at, 4);
    if (name === "EXIF" || name === "XMP ") hasMetadata = true;
    if (name === "VP8 " || name === "VP8L") hasPicture = true;
    const length = view.getUint32(at + 4, true);
    at += 8 + length + (length % 2);
  }
  return hasPicture && at === bytes.length ? { type: "image/webp", hasMetadata } : null;
};

/**
 * Reads the frame of a JPEG or WebP image, not the picture in it.
 * @returns null when it is neither, or is not whole
 */
export const imageTypeOf = (bytes: Uint8Array): ImageBytes | null => {
  if (bytes.length < 20) return null;
  if (isJpeg(bytes)) return readJpeg(bytes);
  if (textAt(bytes, 0, 4) === "RIFF" && textAt(bytes, 8, 4) === "WEBP") return readWebp(bytes);
  return null;
};
