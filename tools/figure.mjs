/** Runs the tools of the figure, which are TypeScript, from those that are not. */
import { join } from "node:path";

import { root, run } from "./run.mjs";

/** Writes clips and thumbnails for the app; quick when they are there already. */
export const bakeFigure = () =>
  run(process.execPath, [
    "-C",
    "source",
    "--import",
    // A path of its own form on every system.
    new URL("typescript.mjs", import.meta.url).href,
    join(root, "tools", "figure", "bake.ts"),
  ]);
