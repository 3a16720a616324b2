#!/usr/bin/env node
/**
 * `npx dorsal`: the compiled command line; compiled here first when that has not happened yet.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const main = join(root, "cli", "dist", "main.js");

const compile = () => {
  const compiler = join(root, "node_modules", "typescript", "bin", "tsc");
  if (!existsSync(compiler)) return "The packages are not installed: run npm ci first.";
  process.stderr.write("Compiling dorsal; this happens once.\n");
  const { status, stdout } = spawnSync(process.execPath, [compiler, "-b", "cli"], {
    cwd: root,
    encoding: "utf8",
  });
  return status === 0 ? undefined : `${stdout.trim()}\ndorsal could not be compiled.`;
};

const trouble = existsSync(main) ? undefined : compile();
if (trouble === undefined) {
  await import(pathToFileURL(main).href);
} else {
  process.stderr.write(`${trouble}\n`);
  process.exitCode = 1;
}
