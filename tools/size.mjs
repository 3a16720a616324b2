/**
 * How much JavaScript the first visit loads, gzipped: the entry, what it imports, and the chunks
 * of the screens that can come first. Fails above the limit.
 */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

import { PlainFailure, root, runMain, say } from "./run.mjs";
import { firstLoadFiles } from "./size/first-load.mjs";

const LIMIT_BYTES = 140_000;
const WEB = join(root, "web", "dist");

await runMain(async () => {
  const file = join(WEB, ".vite", "manifest.json");
  if (!existsSync(file))
    throw new PlainFailure(
      `There is no ${file}: run npm run build first (Vite's build.manifest must be true).`,
    );
  const files = firstLoadFiles(JSON.parse(await readFile(file, "utf8")));
  const sizes = await Promise.all(
    files.map(async (name) => {
      const bytes = gzipSync(await readFile(join(WEB, name)), { level: 9 }).length;
      say(`${String(bytes).padStart(8)} bytes  ${name}`);
      return bytes;
    }),
  );
  const total = sizes.reduce((sum, bytes) => sum + bytes, 0);
  const said = `${(total / 1000).toFixed(1)} kB of JavaScript on the first visit, gzipped; the limit is ${LIMIT_BYTES / 1000} kB`;
  if (total > LIMIT_BYTES) throw new PlainFailure(`${said}.`);
  say(said);
});
