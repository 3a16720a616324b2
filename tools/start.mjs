/**
 * `npm start`: install if needed, build if needed, serve.
 */
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { checkNode, ensureBuilt, ensureInstalled } from "./prepare.mjs";
import { root, runMain, stopWithNpm } from "./run.mjs";

await runMain(async () => {
  checkNode();
  await ensureInstalled();
  await ensureBuilt();
  stopWithNpm();
  // In this same process: a second Node would cost a tenth of a second and the plain signals.
  await import(pathToFileURL(join(root, "server", "dist", "main.js")).href);
});
