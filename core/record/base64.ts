const SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const PAD = "=";

/** The value of each sign by its character code; 255 is no sign of the alphabet. */
const VALUES = ((): Uint8Array => {
  const values = new Uint8Array(128).fill(255);
  for (let value = 0; value < SIGNS.length; value += 1) values[SIGNS.charCodeAt(value)] = value;
  return values;
})();

/** Characters put together at once; a call takes only so many arguments. */
const CHUNK = 8192;

/** Bytes as base64 text with padding (RFC 4648, section 4). */
export const bytesToBase64 = (bytes: Uint8Array): string => {
  const parts: string[] = [];
  let codes: number[] = [];
  for (let index = 0; index < bytes.length; index += 3) {
    const first = bytes[index] ?? 0;
    const second = bytes[index + 1] ?? 0;
    const third = bytes[index + 2] ?? 0;
    const left = bytes.length - index;
    codes.push(
      SIGNS.charCodeAt(first >> 2),
      SIGNS.charCodeAt(((first & 3) << 4) | (second >> 4)),
      left > 1 ? SIGNS.charCodeAt(((second & 15) << 2) | (third >> 6)) : PAD.charCodeAt(0),
      left > 2 ? SIGNS.charCodeAt(third & 63) : PAD.charCodeAt(0),
    );
    if (codes.length >= CHUNK) {
      parts.push(String.fromCharCode(...codes));
      codes = [];
    }
  }
  parts.push(String.fromCharCode(...codes));
  return parts.join("");
};

const valueAt = (text: string, index: number): number => VALUES[text.charCodeAt(index)] ?? 255;

/**
 * The bytes of base64 text (RFC 4648, section 4), which must be padded and hold nothing else.
 * @returns null for anything that `bytesToBase64` would not have written
 */
export const base64ToBytes = (text: string): Uint8Array<ArrayBuffer> | null => {
  if (text.length % 4 !== 0) return null;
  const padding = text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  const signs = text.length - padding;
  let held = 0;
  let bits = 0;
  let written = 0;
  for (let index = 0; index < signs; index += 1) {
    const value = valueAt(text, index);
    if (value > 63) return null;
    held = ((held << 6) | value) & 0xfff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[written] = (held >> bits) & 0xff;
      written += 1;
    }
  }
  // What is left over of the last sign is zero, or two texts would stand for the same bytes.
  return (held & ((1 << bits) - 1)) === 0 ? bytes : null;
};
