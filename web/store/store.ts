import { Dexie } from "dexie";
import { err, ok } from "@dorsal/core/quantity";
import type { Result } from "@dorsal/core/quantity";
import { isTombstone, newId, readRecord, timestamp, tombstoneOf } from "@dorsal/core/record";
import type { DorsalRecord, Kind, StoredRecord } from "@dorsal/core/record";
import { bringBack, setAside, sweep } from "./aside.ts";
import { inDays, nearestDay } from "./days.ts";
import { DATABASE_NAME, Database, nextRow, readKnown, readRow, revisionOf } from "./database.ts";
import type { Row } from "./database.ts";
import { photosOn } from "./photos.ts";
import {
  backUp,
  backUpWithPhotos,
  canUndoRestore,
  deleteEverything,
  offerRestore,
  readEverything,
  undoRestore,
} from "./restore.ts";
import { steady, steadyWrite } from "./trouble.ts";
import type { Reader, Store, StoreDeps, StoreFault, Undo, Versioned } from "./types.ts";

export interface StoreOptions {
  /** Name of the database. */
  readonly name?: string;
  /** Written into backups. */
  readonly appVersion?: string;
  /**
   * Gives the page its turn between the parts of looking for rows that cannot be read, which then
   * goes on after the store was opened. Without it the store is opened when that is done.
   */
  readonly rest?: () => Promise<void>;
}

const browserDeps = (): StoreDeps => ({
  now: () => Date.now(),
  offsetMinutes: (at) => -new Date(at).getTimezoneOffset(),
  randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
});

const versioned = <K extends Kind>(
  db: Database,
  row: Row | undefined,
  kind: K,
): Versioned<K> | null => {
  const read = row ? readKnown(db, row) : null;
  if (!read?.ok || isTombstone(read.value) || read.value.kind !== kind) return null;
  // The kind was just compared; the union cannot follow the type parameter.
  return { record: read.value as DorsalRecord<K>, revision: revisionOf(row) };
};

const newestFirst = (left: Versioned, right: Versioned): number =>
  left.record.id < right.record.id ? 1 : -1;

const isActive = (record: StoredRecord): boolean =>
  !isTombstone(record) && record.kind === "session" && record.body.status === "active";

const readable = <K extends Kind>(
  db: Database,
  rows: readonly Row[],
  kind: K,
): readonly Versioned<K>[] =>
  rows
    .flatMap((row) => {
      const read = versioned(db, row, kind);
      return read ? [read] : [];
    })
    .toSorted(newestFirst);

const all = async <K extends Kind>(db: Database, kind: K): Promise<readonly Versioned<K>[]> =>
  readable(db, await db.record.where("kind").equals(kind).toArray(), kind);

const latest = async <K extends Kind>(db: Database, kind: K): Promise<Versioned<K> | null> => {
  let found: Versioned<K> | null = null;
  await db.record
    .where("[kind+data.at]")
    .between([kind, Dexie.minKey], [kind, Dexie.maxKey])
    // oxlint-disable-next-line unicorn/no-array-reverse -- a collection of the database, not an array
    .reverse()
    .until(() => found !== null)
    .each((row) => {
      found ??= versioned(db, row, kind);
    });
  return found;
};

/** Running sessions, newest first; more than one only after a restore of such a backup. */
const activeSessions = async (db: Database): Promise<readonly Versioned<"session">[]> => {
  const rows = await db.record.where("data.body.status").equals("active").toArray();
  return readable(db, rows, "session").filter(({ record }) => isActive(record));
};

const activeSession = async (db: Database): Promise<Versioned<"session"> | null> =>
  (await activeSessions(db))[0] ?? null;

/** The row under a key, after anything unreadable there has been moved aside. In a transaction. */
const readableRow = async (
  db: Database,
  deps: StoreDeps,
  record: StoredRecord,
): Promise<Row | undefined> => {
  const row = await db.record.get([record.kind, record.id]);
  const read = row ? readRow(row) : null;
  if (!row || !read || read.ok) return row;
  await setAside(db, row, read.error, deps.now());
  return undefined;
};

/** Another session than this one that is running; there may be only one. */
const otherActive = async (db: Database, record: StoredRecord): Promise<string | null> => {
  if (!isActive(record)) return null;
  const other = (await activeSessions(db)).find((each) => each.record.id !== record.id);
  return other?.record.id ?? null;
};

/**
 * Takes a write back, unless somebody has written the record since, or has begun another session
 * where it would bring a running one back.
 */
const undoOf =
  (db: Database, deps: StoreDeps, before: Row | undefined, after: Row): Undo =>
  () =>
    steady(db, () =>
      db.transaction("rw", db.record, async () => {
        const now = await db.record.get([after.kind, after.id]);
        if (!now || now.revision !== after.revision) return;
        if (!before) await db.record.delete([after.kind, after.id]);
        // Sync sees one more edit, so that it never has to believe in a step back.
        else if ((await otherActive(db, before.data)) === null)
          await db.record.put(nextRow(deps, now, before.data));
      }),
    );

/** Whether two records are the same, field by field in the same order. */
const isSame = (left: StoredRecord | undefined, right: StoredRecord): boolean =>
  JSON.stringify(left) === JSON.stringify(right);

const checked = (record: DorsalRecord): Result<StoredRecord, StoreFault> => {
  const read = readRecord(record);
  return read.ok ? read : err({ code: "invalid", fault: read.error });
};

const put = (db: Database, deps: StoreDeps, record: DorsalRecord) =>
  steadyWrite<Undo>(db, () =>
    db.transaction("rw", db.record, db.aside, async () => {
      const valid = checked(record);
      if (!valid.ok) return valid;
      const before = await readableRow(db, deps, valid.value);
      const running = await otherActive(db, valid.value);
      const wasActive = before ? isActive(before.data) : false;
      if (running !== null && !wasActive) return err({ code: "session-running", id: running });
      const after = nextRow(deps, before, valid.value);
      await db.record.put(after);
      return ok(undoOf(db, deps, before, after));
    }),
  );

const remove = (db: Database, deps: StoreDeps, kind: Kind, id: string) =>
  steadyWrite<Undo>(db, () =>
    db.transaction("rw", db.record, db.aside, async () => {
      const row = await db.record.get([kind, id]);
      const read = row ? readRow(row) : null;
      if (!row || !read) return ok(async () => {});
      if (!read.ok) return err({ code: "invalid", fault: read.error });
      if (isTombstone(read.value)) return ok(async () => {});
      const at = deps.now();
      const gone = tombstoneOf(read.value, timestamp(at, deps.offsetMinutes(at)));
      const after = nextRow(deps, row, gone);
      await db.record.put(after);
      return ok(undoOf(db, deps, row, after));
    }),
  );

const beginSession = (
  db: Database,
  deps: StoreDeps,
  record: DorsalRecord<"session">,
  week: DorsalRecord<"week"> | null,
) =>
  steadyWrite<Versioned<"session">>(db, (isRetry) =>
    // One transaction reads and writes, so of two tabs that begin at once the second sees the first.
    db.transaction("rw", db.record, db.aside, async () => {
      const valid = checked(record);
      if (!valid.ok) return valid;
      const running = await activeSession(db);
      if (isRetry && running && isSame(running.record, valid.value)) return ok(running);
      if (running) return err({ code: "session-running", id: running.record.id });
      // A fault found here takes nothing back, because nothing has been written yet.
      const marked = week ? checked(week) : null;
      if (marked && !marked.ok) return marked;
      const before = await readableRow(db, deps, valid.value);
      const after = nextRow(deps, before, valid.value);
      await db.record.put(after);
      if (marked?.ok)
        await db.record.put(nextRow(deps, await readableRow(db, deps, marked.value), marked.value));
      return ok({ record: valid.value as DorsalRecord<"session">, revision: after.revision });
    }),
  );

const saveSession = (
  db: Database,
  deps: StoreDeps,
  record: DorsalRecord<"session">,
  revision: number,
) =>
  steadyWrite<number>(db, (isRetry) =>
    db.transaction("rw", db.record, db.aside, async () => {
      const valid = checked(record);
      if (!valid.ok) return valid;
      const current = await db.record.get(["session", record.id]);
      const isWritten = isRetry && revisionOf(current) === revision + 1;
      if (isWritten && isSame(current?.data, valid.value)) return ok(revision + 1);
      if (!current || revisionOf(current) !== revision) return err({ code: "moved-on" });
      const before = await readableRow(db, deps, valid.value);
      const after = { ...nextRow(deps, before, valid.value), revision: revision + 1 };
      await db.record.put(after);
      return ok(after.revision);
    }),
  );

const storeOn = (db: Database, deps: StoreDeps, appVersion: string): Store => ({
  newId: newId(deps),
  one: (kind, id) => steady(db, async () => versioned(db, await db.record.get([kind, id]), kind)),
  all: (kind) => steady(db, () => all(db, kind)),
  latest: (kind) => steady(db, () => latest(db, kind)),
  changes: (kinds) =>
    // One count a kind: over several at once the database walks through every record.
    steady(db, async () => ({
      counts: await Promise.all(kinds.map((kind) => db.record.where("kind").equals(kind).count())),
    })),
  inDays: (kind, from, to) =>
    steady(db, () => inDays(db, (row, of) => versioned(db, row, of), kind, from, to)),
  nearestDay: (kind, side, day) =>
    steady(db, () => nearestDay(db, (row, of) => versioned(db, row, of), kind, side, day)),
  put: (record) => put(db, deps, record),
  remove: (kind, id) => remove(db, deps, kind, id),
  beginSession: (record, week = null) => beginSession(db, deps, record, week),
  saveSession: (record, revision) => saveSession(db, deps, record, revision),
  activeSession: () => steady(db, () => activeSession(db)),
  aside: () => steady(db, () => db.aside.toArray()),
  everything: () => steady(db, () => readEverything(db)),
  photos: photosOn(db),
  backup: () => backUp(db, deps, appVersion),
  backupWithPhotos: () => backUpWithPhotos(db, deps, appVersion),
  offerRestore: (text) => offerRestore(db, deps, text),
  canUndoRestore: () => canUndoRestore(db),
  undoRestore: () => undoRestore(db, deps),
  deleteEverything: deleteEverything(db),
  retryAside: (key) => steady(db, () => bringBack(db, deps, key)),
  removeAside: (key) => steady(db, () => db.aside.delete(key)),
});

/**
 * Opens the store for reading alone. What cannot be read is left out and left where it is: putting it
 * aside is the page's affair. Throws what the browser says when the database does not open.
 */
export const openReader = async (name = DATABASE_NAME): Promise<Reader> => {
  const db = new Database(name);
  await db.open();
  return { all: (kind) => steady(db, () => all(db, kind)) };
};

/**
 * Opens the store on this device and sets aside what cannot be read.
 * @returns the store, or whatever the browser said when it could not open its database
 */
export const openStore = async (
  deps: StoreDeps = browserDeps(),
  options: StoreOptions = {},
): Promise<Result<Store, unknown>> => {
  const db = new Database(options.name ?? DATABASE_NAME);
  try {
    await db.open();
    const { rest } = options;
    if (rest)
      void rest()
        .then(() => steady(db, () => sweep(db, deps, rest)))
        // Looked for again at the next start; until then what cannot be read is left out.
        .catch(() => {});
    else await sweep(db, deps);
    return ok(storeOn(db, deps, options.appVersion ?? "0.1.0"));
  } catch (error) {
    db.close();
    return err(error);
  }
};
