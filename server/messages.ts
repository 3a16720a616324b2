/**
 * The server's words for people: what happened, which value, what to do; one line each.
 */
import type { StartFailure } from "./failure.ts";

export const describeFailure = (failure: StartFailure): string => {
  switch (failure.tag) {
    case "portInvalid":
      return `PORT is "${failure.value}", but a port is a whole number from 1 to 65535: try PORT=4810.`;
    case "portTaken":
      return `Port ${failure.port} is taken by another program: stop that program, or choose another port with PORT=${otherPort(failure.port)} npm start.`;
    case "portForbidden":
      return `Port ${failure.port} may not be opened by this user: choose one above 1023, for example PORT=4810 npm start.`;
    case "hostUnusable":
      return `HOST is "${failure.host}", which is not an address of this machine (${failure.reason}): leave HOST out, or use HOST=0.0.0.0 for the whole network.`;
    case "webBuildMissing":
      return `The app is not built (no index.html in ${failure.folder}): run npm run build.`;
    case "dataFolderNotWritable":
      return `The data folder ${failure.folder} cannot be written (${failure.reason}): make it writable, or choose another with DORSAL_DATA=/a/folder.`;
    case "databaseLocked":
      return `The database ${failure.file} is locked by another program: close that program (perhaps a second Dorsal or a database viewer), then start again.`;
    case "databaseCorrupt":
      return `The database ${failure.file} is damaged or is not a database (${failure.reason}): put a backup in its place, or move it away to start with an empty one.`;
    case "databaseReadOnly":
      return `The database ${failure.file} cannot be written: make the file and its folder writable, or choose another folder with DORSAL_DATA=/a/folder.`;
    case "diskFull":
      return `The disk that holds ${failure.file} is full: free some space, then start again.`;
    case "databaseNewer":
      return `The database ${failure.file} was written by a newer Dorsal (schema ${failure.found}, this one knows ${failure.known}): update Dorsal, or choose another folder with DORSAL_DATA=/a/folder.`;
    case "databaseFailed":
      return `The database ${failure.file} could not be opened (${failure.reason}).`;
  }
};

const otherPort = (port: number): number => (port < 65_535 ? port + 1 : port - 1);

export interface Greeting {
  readonly version: string;
  readonly port: number;
  readonly databaseFile: string;
  /** Addresses under which other devices reach this machine; empty while only this machine may. */
  readonly networkAddresses: readonly string[];
  readonly openToNetwork: boolean;
}

export const greeting = (about: Greeting): string =>
  [
    "",
    `  Dorsal ${about.version} is running.`,
    "",
    `  Open     http://localhost:${about.port}`,
    ...about.networkAddresses.map((address) => `           http://${address}:${about.port}`),
    `  Data     ${about.databaseFile}`,
    about.openToNetwork
      ? "  Network  Open to every device on it. Phones install the app only from an https address."
      : "  Network  Closed; HOST=0.0.0.0 npm start opens it to the devices in the house.",
    "  Stop     Ctrl+C",
    "",
  ].join("\n");

export const apiMessages = {
  unknownPath: (path: string): string => `There is nothing at ${path}.`,
  databaseUnavailable: "The database does not answer.",
  unexpected: "Something went wrong on the server; its log says what.",
  notFound: "Not found.\n",
} as const;
