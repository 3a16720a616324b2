/**
 * Lets Node run the monorepo's TypeScript as it is, without a build before:
 *
 *   node -C source --import ./tools/typescript.mjs tools/some/tool.ts
 *
 * `-C source` leads imports of `@dorsal/core/*` to the sources. This file does two things: loaded
 * by `--import` it registers itself as a hook, and as a hook it turns `.ts` into JavaScript.
 */
import { readFile } from "node:fs/promises";
import { register } from "node:module";
import { fileURLToPath } from "node:url";

const HOOK = "?hook";

if (!import.meta.url.endsWith(HOOK)) register(`${import.meta.url}${HOOK}`);

/**
 * The hook that reads a module.
 * @type {import("node:module").LoadHook}
 */
export const load = async (url, context, nextLoad) => {
  const path = url.split("?")[0] ?? url;
  if (!path.startsWith("file:") || !path.endsWith(".ts")) return nextLoad(url, context);
  const file = fileURLToPath(path);
  const { transformWithOxc } = await import("vite");
  const { code } = await transformWithOxc(await readFile(file, "utf8"), file, {
    lang: "ts",
    target: "node20",
    sourcemap: false,
    tsconfig: false,
  });
  return { format: "module", source: code, shortCircuit: true };
};
