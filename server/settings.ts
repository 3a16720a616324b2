/**
 * What the environment decides: PORT, HOST, DORSAL_DATA, and for `npm run dev` DORSAL_API_ONLY.
 */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

import { err, ok } from "@dorsal/core/quantity";
import type { Result } from "@dorsal/core/quantity";

import type { StartFailure } from "./failure.ts";

const DEFAULT_PORT = 4810;

export interface Settings {
  readonly port: number;
  /** Undefined means: this machine only, on both of its loopback addresses. */
  readonly host: string | undefined;
  readonly dataFolder: string;
  /** Undefined means: serve the API alone; the development server of the web serves the app. */
  readonly webFolder: string | undefined;
  readonly version: string;
}

export type Environment = Readonly<Record<string, string | undefined>>;

export const readSettings = (
  environment: Environment,
  root: string,
): Result<Settings, StartFailure> => {
  const portText = environment["PORT"]?.trim() || String(DEFAULT_PORT);
  const port = parsePort(portText);
  if (port === undefined) return err({ tag: "portInvalid", value: portText });
  return ok({
    port,
    host: environment["HOST"]?.trim() || undefined,
    dataFolder: resolve(root, environment["DORSAL_DATA"]?.trim() || "data"),
    webFolder: environment["DORSAL_API_ONLY"] ? undefined : join(root, "web", "dist"),
    version: readVersion(root),
  });
};

const parsePort = (text: string): number | undefined => {
  if (!/^\d{1,5}$/.test(text)) return undefined;
  const port = Number(text);
  return port >= 1 && port <= 65_535 ? port : undefined;
};

/** The repository's root: the nearest folder above that holds the lock file. */
export const findRoot = (from: string): string => {
  if (existsSync(join(from, "package-lock.json"))) return from;
  const parent = dirname(from);
  if (parent === from) throw new Error("The server must run inside the Dorsal repository.");
  return findRoot(parent);
};

const readVersion = (root: string): string => {
  const manifest: unknown = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  if (typeof manifest === "object" && manifest !== null && "version" in manifest)
    return String(manifest.version);
  throw new Error("package.json carries no version.");
};
