/**
 * `npm run foods:catalogue -- <files or folders>`: builds the catalogue of this server.
 */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";

import { describeFailure } from "../../messages.ts";
import { findRoot, readSettings } from "../../settings.ts";
import { CATALOGUE_FILE } from "../catalogue.ts";
import { commandMessages, describeBuildFailure } from "../messages.ts";
import type { BadLine } from "./batch.ts";
import { prepareBeside } from "./beside.ts";
import { buildCatalogue } from "./build.ts";
import { filesAt, readFoods } from "./files.ts";
import { UnreadableFile } from "./unreadable.ts";

const BAD_LINES_SHOWN = 5;
const PROGRESS_EACH = 100_000;

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const fail = (text: string): void => {
  process.stderr.write(`${text}\n`);
  process.exitCode = 1;
};

/** Foods come and are placed in batches of any size: a sentence for each hundred thousand. */
const sayNowAndThen = (): ((taken: number, placed: number) => void) => {
  let said = 0;
  return (taken, placed) => {
    const done = Math.floor((taken + placed) / PROGRESS_EACH);
    if (done > said) say(commandMessages.progress(taken, placed));
    said = done;
  };
};

const findFiles = async (paths: readonly string[]): Promise<readonly string[] | null> => {
  const files: string[] = [];
  for (const path of paths) {
    try {
      const found = await filesAt(path);
      if (found.length === 0) {
        fail(commandMessages.noFiles(path));
        return null;
      }
      files.push(...found);
    } catch (error) {
      fail(commandMessages.unreadableFile(path, error instanceof Error ? error.message : "?"));
      return null;
    }
  }
  return files;
};

const main = async (paths: readonly string[]): Promise<void> => {
  if (paths.length === 0 || paths.some((path) => path.startsWith("-")))
    return fail(commandMessages.usage);
  const settings = readSettings(process.env, findRoot(import.meta.dirname));
  if (!settings.ok) return fail(describeFailure(settings.error));
  const files = await findFiles(paths);
  if (files === null) return;

  const { dataFolder } = settings.value;
  const file = join(dataFolder, CATALOGUE_FILE);
  const bad: BadLine[] = [];
  let badCount = 0;
  const start = performance.now();
  const beside = prepareBeside();
  try {
    await mkdir(dataFolder, { recursive: true });
    const built = await buildCatalogue(readFoods(files), file, {
      builtAt: new Date().toISOString(),
      prepare: beside.prepare,
      onBad: (line) => {
        badCount += 1;
        if (bad.length < BAD_LINES_SHOWN) bad.push(line);
      },
      onProgress: sayNowAndThen(),
    });
    if (badCount > 0) say(commandMessages.leftOut(badCount));
    for (const { path, line, field, value, expected } of bad)
      say(commandMessages.badLine(path, line, field, value, expected ?? commandMessages.notJson));
    if (!built.ok) return fail(describeBuildFailure(built.error));
    const seconds = (performance.now() - start) / 1000;
    say(commandMessages.done(built.value.foods, file, seconds));
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    fail(commandMessages.unreadableFile(error.path, error.message));
  } finally {
    await beside.close();
  }
};

await main(process.argv.slice(2));
