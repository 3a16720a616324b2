import { homedir } from "node:os";
import { join } from "node:path";

/** Where packs lie unless another folder is named: with the data that programs keep for a person. */
export const packFolder = (environment: NodeJS.ProcessEnv = process.env): string => {
  const data = environment["XDG_DATA_HOME"];
  // A path that is not absolute is to be ignored (XDG Base Directory Specification).
  const base = data?.startsWith("/") === true ? data : join(homedir(), ".local", "share");
  return join(base, "dorsal", "packs");
};
