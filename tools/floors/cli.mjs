/**
 * `npm run floors`: reads the source, checks the house, prints one sentence for each violation.
 */
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";

import { root, runMain, say } from "../run.mjs";
import { checkHouse } from "./check.mjs";
import { parseSource } from "./parse.mjs";
import { isCode } from "./places.mjs";

const FOLDERS = ["core", "disk", "web", "server", "cli", "tools", "e2e", "bench"];
const SKIPPED = new Set(["dist", "node_modules", "bin", "public"]);

/** @param {string} folder relative to the root @returns {Promise<string[]>} */
const listCode = async (folder) => {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
  const lists = await Promise.all(
    entries.map(async (entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : listCode(path);
      return isCode(entry.name) && !entry.name.endsWith(".d.ts") ? [path] : [];
    }),
  );
  return lists.flat().toSorted();
};

/** @param {string} workspace @returns {Promise<[string, import("./check.mjs").Manifest][]>} */
const readManifest = async (workspace) => {
  try {
    const manifest = JSON.parse(await readFile(join(root, workspace, "package.json"), "utf8"));
    const dependencies = Object.keys(manifest.dependencies ?? {});
    const devDependencies = Object.keys(manifest.devDependencies ?? {});
    return [[workspace, { dependencies, devDependencies }]];
  } catch {
    return [];
  }
};

await runMain(async () => {
  const plan = JSON.parse(await readFile(new URL("./floors.json", import.meta.url), "utf8"));
  const files = (await Promise.all(FOLDERS.map(listCode))).flat();
  const sources = await Promise.all(
    files.map(async (file) => parseSource(file, await readFile(join(root, file), "utf8"))),
  );
  const manifests = Object.fromEntries(
    (await Promise.all(["", ...FOLDERS].map(readManifest))).flat(),
  );
  const violations = checkHouse({ sources, plan, manifests });
  for (const sentence of violations) say(sentence);
  say(
    violations.length === 0
      ? `The house stands: ${files.length} files, every arrow goes down.`
      : `${violations.length} ${violations.length === 1 ? "violation" : "violations"} in ${files.length} files.`,
  );
  if (violations.length > 0) process.exitCode = 1;
});
