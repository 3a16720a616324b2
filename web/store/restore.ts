import { err, ok } from "@dorsal/core/quantity";
import type { Result } from "@dorsal/core/quantity";
import { PHOTO_LIMITS, isTombstone, readBackup, timestamp, writeBackup } from "@dorsal/core/record";
import type { Backup, RestoreFault, StoredRecord } from "@dorsal/core/record";
import { setAside, sweep } from "./aside.ts";
import { firstRevision, nextRow, readKnown, readRow, revisionOf } from "./database.ts";
import type { Database, Kept, Row } from "./database.ts";
import { addPhotos, readPhotosWhole, removePhotos } from "./photos.ts";
import { steady, steadyWrite } from "./trouble.ts";
import type { RestoreOffer, Store, StoreDeps, TooManyPhotos } from "./types.ts";

/** All that is kept on this device. */
const tablesOf = (db: Database) => [db.record, db.aside, db.keep, db.photo, db.photoImage];

const compareText = (left: string, right: string): number =>
  left < right ? -1 : left > right ? 1 : 0;

/** Every readable row with tombstones, by kind and id. */
export const readEverything = async (db: Database): Promise<readonly StoredRecord[]> =>
  (await db.record.toArray())
    .flatMap((row) => {
      const read = readKnown(db, row);
      return read.ok ? [read.value] : [];
    })
    .toSorted(
      (left, right) => compareText(left.kind, right.kind) || compareText(left.id, right.id),
    );

/** The one safety copy: what is about to be replaced, and the photos that come with what replaces it. */
const keepCopy = async (
  db: Database,
  at: number,
  replacedBy: Kept["replacedBy"],
  photosAdded: readonly string[] = [],
): Promise<Kept> => {
  const [rows, aside] = [await db.record.toArray(), await db.aside.toArray()];
  const kept = { at, replacedBy, rows, aside, photosAdded };
  await db.keep.clear();
  await db.keep.add(kept);
  return kept;
};

/** A revision that no open tab can hold, so that a running session is not saved over what is put back. */
const revisionAfter = (deps: StoreDeps, ...replaced: readonly (readonly Row[])[]): number =>
  replaced.flat().reduce((most, row) => Math.max(most, revisionOf(row)), firstRevision(deps)) + 1;

const rowsOf = (deps: StoreDeps, backup: Backup, before: readonly Row[]): readonly Row[] => {
  const old = new Map(before.map((row) => [`${row.kind} ${row.id}`, row]));
  const revision = revisionAfter(deps, before);
  return backup.records.map((record) => ({
    ...nextRow(deps, old.get(`${record.kind} ${record.id}`), record),
    revision,
  }));
};

/** A row may have become unreadable since the store was opened; it must not go with the readable ones. */
const setUnreadableAside = async (
  db: Database,
  rows: readonly Row[],
  foundAt: number,
): Promise<void> => {
  for (const row of rows) {
    const read = readRow(row);
    if (!read.ok) await setAside(db, row, read.error, foundAt);
  }
};

/** What is set aside here stays; what the backup set aside joins it, once. */
const addAside = async (db: Database, backup: Backup): Promise<void> => {
  const here = await db.aside.toArray();
  const known = new Set(here.map((row) => JSON.stringify(row.raw)));
  const taken = new Set(here.map((row) => row.key));
  for (const row of backup.aside) {
    if (known.has(JSON.stringify(row.raw))) continue;
    const { key, ...rest } = row;
    await db.aside.add(taken.has(key) ? rest : row);
  }
};

const commitWith =
  (db: Database, deps: StoreDeps, backup: Backup): RestoreOffer["commit"] =>
  () =>
    steadyWrite(db, () =>
      db.transaction("rw", tablesOf(db), async () => {
        const photosAdded = await addPhotos(db, backup.photos ?? []);
        const kept = await keepCopy(db, deps.now(), "restore", photosAdded);
        const rows = rowsOf(deps, backup, kept.rows);
        await setUnreadableAside(db, kept.rows, kept.at);
        await db.record.clear();
        await db.record.bulkAdd([...rows]);
        await addAside(db, backup);
        return ok(() => putBack(db, deps, kept));
      }),
    );

/** The state before the restore; what is replaced by it is kept in its turn. */
const putBack = (db: Database, deps: StoreDeps, kept: Kept): Promise<void> =>
  steady(db, () =>
    db.transaction("rw", tablesOf(db), async () => {
      const replaced = await keepCopy(db, deps.now(), "undo");
      const revision = revisionAfter(deps, replaced.rows, kept.rows);
      await db.record.clear();
      await db.record.bulkAdd(kept.rows.map((row) => ({ ...row, revision })));
      await db.aside.clear();
      await db.aside.bulkAdd([...kept.aside]);
      await removePhotos(db, kept.photosAdded ?? []);
    }),
  );

const undoable = async (db: Database): Promise<Kept | null> => {
  const kept = await db.keep.toCollection().first();
  return kept?.replacedBy === "restore" ? kept : null;
};

export const canUndoRestore = (db: Database): Promise<boolean> =>
  steady(db, async () => (await undoable(db)) !== null);

export const undoRestore = async (db: Database, deps: StoreDeps): Promise<boolean> => {
  const kept = await steady(db, () => undoable(db));
  if (!kept) return false;
  await putBack(db, deps, kept);
  return true;
};

/** What every backup holds. In a transaction. */
const backupNow = async (db: Database, deps: StoreDeps, appVersion: string): Promise<Backup> => {
  const at = deps.now();
  return {
    records: await readEverything(db),
    aside: await db.aside.toArray(),
    exportedAt: timestamp(at, deps.offsetMinutes(at)),
    appVersion,
  };
};

export const backUp = (db: Database, deps: StoreDeps, appVersion: string): Promise<string> =>
  steady(db, async () => {
    await sweep(db, deps);
    return db.transaction("r", db.record, db.aside, async () =>
      writeBackup(await backupNow(db, deps, appVersion)),
    );
  });

export const backUpWithPhotos = (
  db: Database,
  deps: StoreDeps,
  appVersion: string,
): Promise<Result<string, TooManyPhotos>> =>
  steady(db, async () => {
    await sweep(db, deps);
    const backup = await db.transaction(
      "r",
      [db.record, db.aside, db.photo, db.photoImage],
      async () => ({
        ...(await backupNow(db, deps, appVersion)),
        photos: await readPhotosWhole(db),
      }),
    );
    const bytes = backup.photos.reduce((sum, { image }) => sum + image.length, 0);
    const { allBytes, count } = PHOTO_LIMITS;
    return bytes > allBytes || backup.photos.length > count
      ? err({ code: "too-many-photos", bytes, mostBytes: allBytes })
      : ok(writeBackup(backup));
  });

export const offerRestore = async (
  db: Database,
  deps: StoreDeps,
  text: string,
): Promise<Result<RestoreOffer, RestoreFault>> => {
  const read = readBackup(text);
  if (!read.ok) return err(read.error);
  const backup = read.value;
  const live = backup.records.filter((record) => !isTombstone(record));
  const here = await steady(db, () => readEverything(db));
  return ok({
    preview: {
      records: live.length,
      sessions: live.filter((record) => record.kind === "session").length,
      exportedAt: backup.exportedAt,
      replaces: here.filter((record) => !isTombstone(record)).length,
      photos: backup.photos?.length ?? null,
    },
    commit: commitWith(db, deps, backup),
  });
};

export const deleteEverything =
  (db: Database): Store["deleteEverything"] =>
  async () => {
    await steady(db, () =>
      db.transaction("rw", tablesOf(db), async () => {
        for (const table of tablesOf(db)) await table.clear();
      }),
    );
    db.known.clear();
    // A tab keeps half a measuring.
    if (typeof localStorage !== "undefined") localStorage.clear();
    if (typeof sessionStorage !== "undefined") sessionStorage.clear();
  };
