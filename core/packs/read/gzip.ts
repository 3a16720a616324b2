/**
 * Where the members of a gzip file begin (RFC 1952, 2.2): `cat` and `bgzip` write several after each
 * other, and where one ends only unpacking it tells. A browser's unpacker takes one member and not
 * the next, so the next one's header is looked for.
 */

/** The fixed part of a header: mark, method, flags, time, hints, system. */
export const GZIP_HEADER_BYTES = 10;
/** A member of nothing: header, an empty block, checksum and length. */
export const SMALLEST_MEMBER = 20;

const DEFLATE = 8;
/** Flags that no version has. */
const RESERVED_FLAGS = 0xe0;
/** How hard it was tried: not said, hardest, fastest. */
const HINTS: ReadonlySet<number> = new Set([0, 2, 4]);
const LAST_SYSTEM = 13;
const UNKNOWN_SYSTEM = 255;

const isHeaderAt = (bytes: Uint8Array, at: number): boolean => {
  const system = bytes[at + 9] ?? 0;
  return (
    bytes[at] === 0x1f &&
    bytes[at + 1] === 0x8b &&
    bytes[at + 2] === DEFLATE &&
    ((bytes[at + 3] ?? 0) & RESERVED_FLAGS) === 0 &&
    HINTS.has(bytes[at + 8] ?? -1) &&
    (system <= LAST_SYSTEM || system === UNKNOWN_SYSTEM)
  );
};

/**
 * The next place from a position on where a member may begin, all of its header being there; -1 where
 * there is none. In packed data such bytes come up by chance once in some 200 GB, so who unpacks must
 * still see whether what is before ends there.
 */
export const nextGzipHeader = (bytes: Uint8Array, from: number): number => {
  for (let at = bytes.indexOf(0x1f, Math.max(0, from)); at >= 0; at = bytes.indexOf(0x1f, at + 1)) {
    if (at + GZIP_HEADER_BYTES > bytes.length) return -1;
    if (isHeaderAt(bytes, at)) return at;
  }
  return -1;
};
