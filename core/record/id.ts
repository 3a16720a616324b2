import type { LocalDate } from "./timestamp.ts";

/** What an identifier is made from; given by the edge, so that the core stays without clock and chance. */
export interface IdSource {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** `count` random bytes, fit for identifiers. */
  readonly randomBytes: (count: number) => Uint8Array;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

export const isRecordId = (value: unknown): value is string =>
  typeof value === "string" && UUID.test(value);

/**
 * A function that makes UUIDv7 identifiers (RFC 9562, section 5.7). They sort by the time they were
 * made; within one millisecond, and when the clock steps back, a 12-bit counter in `rand_a` keeps
 * the order, borrowing from the next millisecond when it runs over.
 */
export const newId = (source: IdSource): (() => string) => {
  let lastTime = -1;
  let counter = 0;
  return () => {
    const now = source.now();
    const bytes = source.randomBytes(10);
    if (now > lastTime) {
      lastTime = now;
      // The counter starts in the lower half, so that a burst has room to count.
      counter = (((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0)) & 0x7ff;
    } else {
      counter += 1;
      if (counter > 0xfff) {
        counter = 0;
        lastTime += 1;
      }
    }
    const time = lastTime.toString(16).padStart(12, "0");
    const tail = bytes.slice(2, 10);
    tail[0] = ((tail[0] ?? 0) & 0x3f) | 0x80;
    const hex = Array.from(tail, (byte) => byte.toString(16).padStart(2, "0")).join("");
    return `${time.slice(0, 8)}-${time.slice(8)}-7${counter.toString(16).padStart(3, "0")}-${hex.slice(0, 4)}-${hex.slice(4)}`;
  };
};

/**
 * The id of the record of a day, for kinds of which each day has one: the same on every device, so that
 * two that write it apart meet in one record. The time in it is the day's own midnight in UTC; a day
 * before 1970 has none, and is told apart by its digits alone.
 */
export const idOfDay = (date: LocalDate): string => {
  const time = Math.max(0, Date.parse(date)).toString(16).padStart(12, "0");
  const digits = date.replaceAll("-", "").padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${digits}`;
};
