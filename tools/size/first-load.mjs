/**
 * From Vite's manifest to the script files of a first visit.
 *
 * @typedef {{ file: string, isEntry?: boolean, imports?: string[], dynamicImports?: string[] }} Chunk
 * @typedef {Readonly<Record<string, Chunk>>} Manifest
 */

/** The screens that a first visit can open with. */
const FIRST_SCREENS = ["screens/today", "screens/welcome"];

/**
 * @param {Manifest} manifest
 * @returns {string[]} files relative to web/dist
 */
export const firstLoadFiles = (manifest) => {
  const roots = Object.entries(manifest)
    .filter(
      ([name, chunk]) =>
        chunk.isEntry === true || FIRST_SCREENS.some((screen) => name.startsWith(screen)),
    )
    .map(([name]) => name);
  if (!roots.some((name) => manifest[name]?.isEntry)) throw new Error("The manifest has no entry.");
  const names = new Set(roots);
  // A Set grows while it is walked: what is added is visited too.
  for (const name of names) for (const one of manifest[name]?.imports ?? []) names.add(one);
  const files = [...names].map((name) => manifest[name]?.file ?? "");
  return [...new Set(files.filter((file) => file.endsWith(".js")))];
};
