/**
 * A copy of everything straight from IndexedDB, for when the app is broken: it goes past the store,
 * past validation and past Dexie, because any of them may be what broke.
 */
const openDatabase = (name: string): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error ?? new Error(name)));
  });

const readAll = (database: IDBDatabase, table: string): Promise<unknown[]> =>
  new Promise((resolve, reject) => {
    const request = database.transaction(table).objectStore(table).getAll();
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error ?? new Error(table)));
  });

/** Photos leave the device only when the person asks for them, and nobody asked here. */
const isPrivate = (table: string): boolean => table.startsWith("photo");

/** Every table of every database of this app, as found, without photos. */
export const collect = async (): Promise<Record<string, Record<string, unknown[]>>> => {
  const found: Record<string, Record<string, unknown[]>> = {};
  for (const { name } of await indexedDB.databases()) {
    if (!name) continue;
    const database = await openDatabase(name);
    const tables: Record<string, unknown[]> = {};
    for (const table of database.objectStoreNames)
      if (!isPrivate(table)) tables[table] = await readAll(database, table);
    database.close();
    found[name] = tables;
  }
  return found;
};

/** Saves the copy as a file. */
export const saveRescueCopy = async (): Promise<void> => {
  const content = JSON.stringify({ app: "dorsal", rescue: await collect() });
  const url = URL.createObjectURL(new Blob([content], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = "dorsal-rescue.json";
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
};
