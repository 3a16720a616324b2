/** By this name for the rooms of the server that read databases of their own. */
export { openSqlite, sqliteTrouble } from "@dorsal/disk";
export type { SqliteConnection } from "@dorsal/disk";
