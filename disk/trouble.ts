/** What went wrong, as far as it makes a difference to what is said and done about it. */
export type SqliteTrouble = "locked" | "corrupt" | "readOnly" | "cannotOpen" | "full" | "other";

/** The primary result code is the low byte; https://www.sqlite.org/rescode.html */
export const sqliteTrouble = (error: unknown): SqliteTrouble => {
  switch (resultCode(error) & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
      return "locked";
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
      return "corrupt";
    case 8: // SQLITE_READONLY
      return "readOnly";
    case 14: // SQLITE_CANTOPEN
      return "cannotOpen";
    case 13: // SQLITE_FULL
      return "full";
    default:
      return "other";
  }
};

const resultCode = (error: unknown): number =>
  typeof error === "object" &&
  error !== null &&
  "errcode" in error &&
  typeof error.errcode === "number"
    ? error.errcode
    : 0;
