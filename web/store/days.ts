import { Dexie } from "dexie";
import type { Collection } from "dexie";
import { addDays, compareTimestamps, localDate } from "@dorsal/core/record";
import type { DorsalRecord, Kind, LocalDate } from "@dorsal/core/record";
import type { Database, Row, RowKey } from "./database.ts";
import type { DatedKind, Versioned } from "./types.ts";

/** Records by the day they count to: read through an index, so that ten years weigh no more than one. */

const DATED: ReadonlySet<Kind> = new Set<DatedKind>(["foodEntry", "foodDay", "waterEvent"]);

const isDated = (record: DorsalRecord): record is DorsalRecord<DatedKind> => DATED.has(record.kind);

const dayOfRecord = (record: DorsalRecord): LocalDate =>
  isDated(record) ? record.body.date : localDate(record.at);

/**
 * The rows of a kind from a day on and before another one, oldest first. What happened on a day
 * begins with that day's text, so days compare with moments letter by letter.
 */
const rowsBetween = (
  db: Database,
  kind: Kind,
  from: LocalDate | typeof Dexie.minKey,
  before: LocalDate | typeof Dexie.maxKey,
): Collection<Row, RowKey> =>
  db.record
    .where(DATED.has(kind) ? "[kind+data.body.date]" : "[kind+data.at]")
    .between([kind, from], [kind, before], true, false);

type Read = <K extends Kind>(row: Row, kind: K) => Versioned<K> | null;

/** Records of a kind of the days from `from` to `to`, both included; the newest first. */
export const inDays = async <K extends Kind>(
  db: Database,
  read: Read,
  kind: K,
  from: LocalDate,
  to: LocalDate,
): Promise<readonly Versioned<K>[]> => {
  const rows = await rowsBetween(db, kind, from, addDays(to, 1)).toArray();
  return rows
    .flatMap((row) => {
      const found = read(row, kind);
      return found ? [found] : [];
    })
    .toSorted(({ record: one }, { record: other }) => {
      const [day, otherDay] = [dayOfRecord(one), dayOfRecord(other)];
      if (day !== otherDay) return day < otherDay ? 1 : -1;
      return compareTimestamps(other.at, one.at) || (one.id < other.id ? 1 : -1);
    });
};

/** The nearest day before or after a day that has a record of a kind; null when there is none. */
export const nearestDay = async (
  db: Database,
  read: Read,
  kind: Kind,
  side: "before" | "after",
  day: LocalDate,
): Promise<LocalDate | null> => {
  const rows =
    side === "before"
      ? // oxlint-disable-next-line unicorn/no-array-reverse -- a collection of the database, not an array
        rowsBetween(db, kind, Dexie.minKey, day).reverse()
      : rowsBetween(db, kind, addDays(day, 1), Dexie.maxKey);
  let found: LocalDate | null = null;
  await rows
    .until(() => found !== null)
    .each((row) => {
      const record = read(row, kind)?.record;
      if (record) found ??= dayOfRecord(record);
    });
  return found;
};
