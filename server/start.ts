/**
 * From settings to a running server, or to the one reason why not.
 */
import { access } from "node:fs/promises";
import { join } from "node:path";

import { err, ok } from "@dorsal/core/quantity";
import type { Result } from "@dorsal/core/quantity";

import { createApp } from "./app.ts";
import { openDatabase } from "./database.ts";
import type { StartFailure } from "./failure.ts";
import { CATALOGUE_FILE, createShelf } from "./foods/index.ts";
import { listen } from "./listen.ts";
import type { Settings } from "./settings.ts";

export interface Running {
  readonly port: number;
  readonly databaseFile: string;
  readonly stop: () => Promise<void>;
}

export const startServer = async (
  settings: Settings,
  log: (line: string) => void,
): Promise<Result<Running, StartFailure>> => {
  const { dataFolder, host, port, version, webFolder } = settings;
  if (webFolder !== undefined && !(await exists(join(webFolder, "index.html"))))
    return err({ tag: "webBuildMissing", folder: webFolder });

  const database = await openDatabase(dataFolder);
  if (!database.ok) return database;

  const foods = createShelf(join(dataFolder, CATALOGUE_FILE), log);
  // Its words are read now, so that the first who types does not wait for them.
  await foods.ask(() => undefined);
  const app = await createApp({ database: database.value, foods, version, webFolder, log });
  const listening = await listen((request) => app.fetch(request), port, host);
  if (!listening.ok) {
    await foods.close();
    await database.value.close();
    return listening;
  }
  return ok({
    port: listening.value.port,
    databaseFile: database.value.file,
    // The order matters: a request under way may still need the database.
    stop: async () => {
      await listening.value.close();
      await foods.close();
      await database.value.close();
    },
  });
};

const exists = async (path: string): Promise<boolean> => {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
};
