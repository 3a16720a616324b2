import type { Page } from "@playwright/test";
import type { DorsalRecord, Kind, PlayerState, StoredRecord } from "@dorsal/core/record";

/** A row as it lies in IndexedDB. */
export interface StoredRow {
  readonly kind: string;
  readonly id: string;
  readonly data: unknown;
  readonly base: unknown;
  readonly seq: number;
  readonly dirty: 0 | 1;
  readonly revision: number;
}

type Table = "record" | "aside";

/** For what is written within a moment, again and again: asked for soon, and then less often. */
export const SOON = { intervals: [10, 20, 40, 80, 160, 320] };

/** Everything in a table, read past the app. */
export const rowsOf = async (page: Page, table: Table = "record"): Promise<readonly StoredRow[]> =>
  page.evaluate(
    (name) =>
      new Promise<StoredRow[]>((resolve, reject) => {
        const opening = indexedDB.open("dorsal");
        opening.addEventListener("error", () => reject(new Error("the database does not open")));
        opening.addEventListener("success", () => {
          const db = opening.result;
          const reading = db.transaction(name).objectStore(name).getAll();
          reading.addEventListener("error", () => reject(new Error("the table is not readable")));
          reading.addEventListener("success", () => {
            db.close();
            resolve(reading.result as StoredRow[]);
          });
        });
      }),
    table,
  );

/** Writes rows past the app; it sees them after a reload. */
export const plantRows = async (page: Page, rows: readonly unknown[]): Promise<void> =>
  page.evaluate(
    (planted) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("dorsal");
        opening.addEventListener("error", () => reject(new Error("the database does not open")));
        opening.addEventListener("success", () => {
          const db = opening.result;
          const writing = db.transaction("record", "readwrite");
          for (const row of planted) writing.objectStore("record").put(row);
          writing.addEventListener("abort", () => reject(new Error("the rows were not written")));
          writing.addEventListener("complete", () => {
            db.close();
            resolve();
          });
        });
      }),
    rows,
  );

export const rowOf = (data: StoredRecord): StoredRow => ({
  kind: data.kind,
  id: data.id,
  data,
  base: null,
  seq: 0,
  dirty: 1,
  revision: 1,
});

/** The records of a kind that are stored and not deleted, oldest first: ids sort by time. */
export const storedOf = async <K extends Kind>(
  page: Page,
  kind: K,
): Promise<readonly DorsalRecord<K>[]> =>
  (await rowsOf(page))
    .filter((row) => row.kind === kind)
    // Rows of one kind hold records of it; the app wrote them through its schemas.
    .map(({ data }) => data as DorsalRecord<K>)
    .filter((record) => !("deleted" in record))
    .toSorted((one, other) => (one.id < other.id ? -1 : 1));

/** The body of the newest one. */
export const newestOf = async <K extends Kind>(
  page: Page,
  kind: K,
): Promise<DorsalRecord<K>["body"]> => {
  const newest = (await storedOf(page, kind)).at(-1);
  if (newest === undefined) throw new Error(`no ${kind} is stored`);
  return newest.body;
};

export const sessionsOf = async (page: Page): Promise<readonly DorsalRecord<"session">[]> =>
  storedOf(page, "session");

/** What the player has stored of the session that runs. */
export const liveState = async (page: Page): Promise<PlayerState> => {
  const live = (await sessionsOf(page)).find(({ body }) => body.status === "active")?.body.live;
  if (!live) throw new Error("no session is running");
  return live;
};

/** Rows in a stable order without the counter that every write raises. */
export const comparable = (rows: readonly StoredRow[]): readonly unknown[] =>
  rows
    .map(({ revision: _revision, ...rest }) => rest)
    .toSorted((left, right) =>
      `${left.kind} ${left.id}`.localeCompare(`${right.kind} ${right.id}`),
    );
