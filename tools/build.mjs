/**
 * `npm run build`: core, server and command line by tsc, the clips of the figure and then the web
 * by Vite, both at once; then
 * precompressed copies of the web. Says how long each took; on failure everything they said.
 */
import { join } from "node:path";

import { precompress } from "./precompress.mjs";
import { bakeFigure } from "./figure.mjs";
import { checkNode, ensureInstalled, hashSources, stampBuild } from "./prepare.mjs";
import { PlainFailure, bin, root, run, runMain, say } from "./run.mjs";

await runMain(async () => {
  checkNode();
  await ensureInstalled();
  // Before the build, so that an edit made while it runs leads to another one.
  const sources = await hashSources();
  const faults = await Promise.all([
    step("core, server, cli", () => run(bin("tsc"), ["-b", "core", "server", "cli"])),
    // The web carries the clips and thumbnails, so they come first.
    step("clips", bakeFigure).then(
      (fault) =>
        fault ?? step("web", () => run(bin("vite"), ["build"], { cwd: join(root, "web") })),
    ),
  ]);
  const said = faults.filter((fault) => fault !== undefined);
  if (said.length > 0) throw new PlainFailure(said.join("\n\n"));
  const started = performance.now();
  const count = await precompress(join(root, "web", "dist"));
  say(`built  precompressed copies of ${count} files  ${secondsSince(started)} s`);
  await stampBuild(sources);
});

/**
 * @param {string} name
 * @param {() => Promise<import("./run.mjs").Outcome>} build
 * @returns {Promise<string | undefined>} what went wrong
 */
async function step(name, build) {
  const started = performance.now();
  const { code, output } = await build();
  if (code !== 0) return `${output.trim()}\nThe build of ${name} failed.`;
  say(`built  ${name}  ${secondsSince(started)} s`);
  return undefined;
}

/** @param {number} started */
function secondsSince(started) {
  return ((performance.now() - started) / 1000).toFixed(1);
}
