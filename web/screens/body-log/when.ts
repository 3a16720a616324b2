import { localDate, timestamp, timestampMs } from "@dorsal/core/record";
import type { Timestamp } from "@dorsal/core/record";

/** A day and a time as their fields hold them; empty while nothing was chosen. */
export interface When {
  readonly date: string;
  readonly time: string;
}

export const whenOf = (at: Timestamp): When => ({ date: localDate(at), time: at.slice(11, 16) });

/**
 * The moment of a day and a time on this device's clock; null where they name none. What was not
 * changed stays as it was, to the millisecond and with the offset it was noted in.
 */
export const momentOf = (when: When, before: Timestamp | null): Timestamp | null => {
  if (before) {
    const { date, time } = whenOf(before);
    if (when.date === date && when.time === time) return before;
  }
  const parts = /^(\d{4})-(\d{2})-(\d{2}) (\d{2}):(\d{2})/.exec(`${when.date} ${when.time}`);
  if (!parts) return null;
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0] = parts.slice(1).map(Number);
  const moment = new Date(year, month - 1, day, hours, minutes);
  if (Number.isNaN(moment.getTime()) || moment.getDate() !== day) return null;
  return timestamp(moment.getTime(), -moment.getTimezoneOffset());
};

/** A minute of grace: the fields know no seconds. */
const GRACE_MS = 60_000;

export const isToCome = (at: Timestamp, now: Timestamp): boolean =>
  timestampMs(at) > timestampMs(now) + GRACE_MS;
