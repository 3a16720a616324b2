import { err } from "@dorsal/core/quantity";
import type { Result } from "@dorsal/core/quantity";
import type { StoreFault } from "./types.ts";
import type { Database } from "./database.ts";

const DEEPEST = 5;

/** The names of an error and of those it wraps; Dexie hides the browser's error inside its own. */
const namesOf = (error: unknown, depth = 0): readonly string[] => {
  if (typeof error !== "object" || error === null || depth > DEEPEST) return [];
  const { name, inner, failures } = error as {
    readonly name?: unknown;
    readonly inner?: unknown;
    readonly failures?: unknown;
  };
  const wrapped = [inner, ...(Array.isArray(failures) ? (failures as unknown[]) : [])];
  return [
    ...(typeof name === "string" ? [name] : []),
    ...wrapped.flatMap((each) => namesOf(each, depth + 1)),
  ];
};

/** Whether something failed because the device has no room left. */
export const isStorageFull = (error: unknown): boolean =>
  namesOf(error).includes("QuotaExceededError");

/** A phone that was locked may have lost its connection to the database ("UnknownError" on iOS). */
const LOST_CONNECTION = new Set([
  "DatabaseClosedError",
  "InvalidStateError",
  "UnknownError",
  "AbortError",
]);

const isClosed = (error: unknown): boolean =>
  !isStorageFull(error) && namesOf(error).some((name) => LOST_CONNECTION.has(name));

const reopenings = new WeakMap<Database, Promise<unknown>>();

/** Everything that was using the database fails at once; it is opened again once for all of it. */
const reopen = async (db: Database): Promise<void> => {
  let running = reopenings.get(db);
  if (!running) {
    db.close({ disableAutoOpen: false });
    running = Promise.resolve(db.open()).finally(() => reopenings.delete(db));
    reopenings.set(db, running);
  }
  await running;
};

/** The connection in use; another one after the database was opened again. */
const connectionOf = (db: Database): IDBDatabase | null => (db.isOpen() ? db.backendDB() : null);

/**
 * Runs a piece of work; when the browser has closed the database, opens it again and tries once more.
 * The second time the work is told so, since the first may have been written before its answer was lost.
 */
export const steady = async <T>(
  db: Database,
  work: (isRetry: boolean) => PromiseLike<T>,
): Promise<T> => {
  const connection = connectionOf(db);
  try {
    return await work(false);
  } catch (error) {
    if (!isClosed(error)) throw error;
    const now = connectionOf(db);
    if (now === null || now === connection) await reopen(db);
    return work(true);
  }
};

/** Like `steady`, with what the browser may refuse as an outcome instead of an exception. */
export const steadyWrite = async <T>(
  db: Database,
  work: (isRetry: boolean) => PromiseLike<Result<T, StoreFault>>,
): Promise<Result<T, StoreFault>> => {
  try {
    return await steady(db, work);
  } catch (error) {
    if (isStorageFull(error)) return err({ code: "storage-full" });
    // Names mark what the browser throws; anything else is a mistake of ours and stays loud.
    if (error instanceof DOMException || namesOf(error).some((name) => LOST_CONNECTION.has(name)))
      return err({ code: "failed" });
    throw error;
  }
};
