/**
 * Everything that can keep the server from starting, as values.
 * The words for a person are in `messages.ts`.
 */
export type StartFailure =
  | { readonly tag: "portInvalid"; readonly value: string }
  | { readonly tag: "portTaken"; readonly port: number }
  | { readonly tag: "portForbidden"; readonly port: number }
  | { readonly tag: "hostUnusable"; readonly host: string; readonly reason: string }
  | { readonly tag: "webBuildMissing"; readonly folder: string }
  | { readonly tag: "dataFolderNotWritable"; readonly folder: string; readonly reason: string }
  | { readonly tag: "databaseLocked"; readonly file: string }
  | { readonly tag: "databaseCorrupt"; readonly file: string; readonly reason: string }
  | { readonly tag: "databaseReadOnly"; readonly file: string }
  | { readonly tag: "diskFull"; readonly file: string }
  | {
      readonly tag: "databaseNewer";
      readonly file: string;
      readonly found: number;
      readonly known: number;
    }
  | { readonly tag: "databaseFailed"; readonly file: string; readonly reason: string };
