/** Windows-1252, which Latin-1 is nearly all of: what spreadsheets save where UTF-8 was meant. */

/** Bytes 0x80 to 0x9f, where it differs from Latin-1; 0 where it has no character. */
const HIGH = [
  0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152,
  0, 0x017d, 0, 0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161,
  0x203a, 0x0153, 0, 0x017e, 0x0178,
] as const;

export const decodeWindows1252 = (bytes: Uint8Array): string => {
  let text = "";
  for (const byte of bytes)
    text += String.fromCharCode(byte >= 0x80 && byte < 0xa0 ? HIGH[byte - 0x80] || 0xfffd : byte);
  return text;
};

/** Whether every byte has a character there. */
export const isWindows1252 = (bytes: Uint8Array): boolean =>
  bytes.every((byte) => byte < 0x80 || byte >= 0xa0 || HIGH[byte - 0x80] !== 0);

/** Whether anywhere stands what only UTF-8 is likely to write: a character of several bytes. */
export const hasMultibyte = (bytes: Uint8Array): boolean => {
  for (let at = 0; at < bytes.length; at += 1) {
    const following = followingBytes(bytes[at] ?? 0);
    if (following === 0 || at + following >= bytes.length) continue;
    const rest = bytes.subarray(at + 1, at + 1 + following);
    if (rest.every((byte) => byte >= 0x80 && byte < 0xc0)) return true;
  }
  return false;
};

const followingBytes = (lead: number): number => {
  if (lead >= 0xc2 && lead < 0xe0) return 1;
  if (lead >= 0xe0 && lead < 0xf0) return 2;
  return lead >= 0xf0 && lead < 0xf5 ? 3 : 0;
};
