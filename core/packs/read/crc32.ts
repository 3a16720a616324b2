/** The checksum of zip and gzip (ISO 3309, polynomial 0xEDB88320), four bytes at a step. */

const POLYNOMIAL = 0xedb88320;

/** For each byte what it makes of the sum, standing at the end and one to three bytes before it. */
const TABLES: readonly [Uint32Array, Uint32Array, Uint32Array, Uint32Array] = (() => {
  const first = Uint32Array.from({ length: 256 }, (_, byte) => {
    let sum = byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ ((sum & 1) === 1 ? POLYNOMIAL : 0);
    return sum;
  });
  const after = (table: Uint32Array): Uint32Array =>
    table.map((sum) => (sum >>> 8) ^ (first[sum & 0xff] ?? 0));
  const second = after(first);
  const third = after(second);
  return [first, second, third, after(third)];
})();

/**
 * The checksum of bytes, from 0 to 2^32 - 1.
 * @param before that of the bytes that stood before these
 */
export const crc32 = (bytes: Uint8Array, before = 0): number => {
  const [t0, t1, t2, t3] = TABLES;
  let sum = ~before;
  let at = 0;
  for (; at + 4 <= bytes.length; at += 4) {
    sum ^=
      (bytes[at] ?? 0) |
      ((bytes[at + 1] ?? 0) << 8) |
      ((bytes[at + 2] ?? 0) << 16) |
      ((bytes[at + 3] ?? 0) << 24);
    sum =
      (t3[sum & 0xff] ?? 0) ^
      (t2[(sum >>> 8) & 0xff] ?? 0) ^
      (t1[(sum >>> 16) & 0xff] ?? 0) ^
      (t0[sum >>> 24] ?? 0);
  }
  for (; at < bytes.length; at += 1) sum = (sum >>> 8) ^ (t0[(sum ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
  return ~sum >>> 0;
};
