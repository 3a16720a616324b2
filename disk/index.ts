/**
 * What the server and the command line both need of the disk of the machine they run on: SQLite,
 * whichever Node there is. It decides nothing and knows no tables.
 */
export { openSqlite } from "./sqlite.ts";
export type { SqliteConnection, SqliteStatement } from "./sqlite.ts";
export { sqliteTrouble } from "./trouble.ts";
