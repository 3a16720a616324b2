/** UTF-16, as spreadsheets save "Unicode text", carried over to UTF-8 before anything else reads it. */

const ENCODINGS = ["utf-8", "utf-16le", "utf-16be"] as const;
export type Encoding = (typeof ENCODINGS)[number];

/**
 * What a file is written in, from its first bytes: the mark at its beginning, or else whether every
 * other byte is zero, as it is in UTF-16 of mostly ASCII. Windows-1252 is told line by line, later.
 */
export const encodingOf = (head: Uint8Array): { encoding: Encoding; markBytes: number } => {
  const [first, second, third] = head;
  if (first === 0xef && second === 0xbb && third === 0xbf)
    return { encoding: "utf-8", markBytes: 3 };
  if (first === 0xff && second === 0xfe) return { encoding: "utf-16le", markBytes: 2 };
  if (first === 0xfe && second === 0xff) return { encoding: "utf-16be", markBytes: 2 };
  const zeros = [0, 0];
  const looked = Math.min(head.length, 512) & ~1;
  for (let at = 0; at < looked; at += 1)
    if (head[at] === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const most = looked / 2;
  if (looked >= 8 && odd > 0.8 * most && even < 0.1 * most)
    return { encoding: "utf-16le", markBytes: 0 };
  if (looked >= 8 && even > 0.8 * most && odd < 0.1 * most)
    return { encoding: "utf-16be", markBytes: 0 };
  return { encoding: "utf-8", markBytes: 0 };
};

/** A byte that UTF-8 never has, so that the line is found to be broken. */
const NEVER = 0xff;

export interface Transcoder {
  readonly push: (chunk: Uint8Array) => Uint8Array;
  readonly end: () => Uint8Array;
}

/** UTF-16 in any pieces to UTF-8; half of a character becomes a byte that no UTF-8 has. */
export const createTranscoder = (encoding: "utf-16le" | "utf-16be"): Transcoder => {
  const little = encoding === "utf-16le";
  let half: number | null = null;
  let high: number | null = null;
  const unit = (out: number[], code: number): void => {
    if (high !== null) {
      if (code >= 0xdc00 && code < 0xe000) {
        put(out, 0x10000 + ((high - 0xd800) << 10) + (code - 0xdc00));
        high = null;
        return;
      }
      out.push(NEVER);
      high = null;
    }
    if (code >= 0xd800 && code < 0xdc00) high = code;
    else if (code >= 0xdc00 && code < 0xe000) out.push(NEVER);
    else put(out, code);
  };
  return {
    push: (chunk) => {
      const out: number[] = [];
      for (const byte of chunk) {
        if (half === null) half = byte;
        else {
          unit(out, little ? half | (byte << 8) : (half << 8) | byte);
          half = null;
        }
      }
      return Uint8Array.from(out);
    },
    end: () => new Uint8Array(half === null && high === null ? 0 : 1).fill(NEVER),
  };
};

const put = (out: number[], code: number): void => {
  if (code < 0x80) out.push(code);
  else if (code < 0x800) out.push(0xc0 | (code >> 6), 0x80 | (code & 0x3f));
  else if (code < 0x10000)
    out.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f));
  else
    out.push(
      0xf0 | (code >> 18),
      0x80 | ((code >> 12) & 0x3f),
      0x80 | ((code >> 6) & 0x3f),
      0x80 | (code & 0x3f),
    );
};
