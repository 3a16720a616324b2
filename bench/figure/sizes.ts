/** What a phone downloads for the figure, gzipped, from the manifest of a build. */
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

export interface SizeRow {
  readonly name: string;
  readonly bytes: number;
}

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
}

/** The part with three.js and one body together; more is a fault. */
export const LIMIT_BYTES = 200_000;

const gzipped = async (file: string): Promise<number> =>
  gzipSync(await readFile(file), { level: 9 }).length;

/** What must never be in the browser: the solver, the checks and the movements themselves. */
const FORBIDDEN = ["The knee does not stay bent.", "The pelvis is not level."] as const;

export const figureSizes = async (out: string): Promise<readonly SizeRow[]> => {
  const manifest = JSON.parse(
    await readFile(join(out, ".vite", "manifest.json"), "utf8"),
  ) as Readonly<Record<string, Chunk>>;
  /** A part with what it brings along, without what is on the page already. */
  const part = async (suffix: string, there: ReadonlySet<string>): Promise<number> => {
    const first = Object.keys(manifest).find((name) => name.endsWith(suffix));
    if (!first) throw new Error(`The build has no ${suffix}.`);
    const names = new Set([first]);
    // A Set grows while it is walked: what is added is visited too.
    for (const name of names)
      for (const one of manifest[name]?.imports ?? []) if (!there.has(one)) names.add(one);
    const sizes = await Promise.all(
      [...names].map((name) => gzipped(join(out, manifest[name]?.file ?? ""))),
    );
    for (const name of names) loaded.add(name);
    return sizes.reduce((sum, size) => sum + size, 0);
  };
  const loaded = new Set<string>(["index.html"]);
  const engine = await part("figure/engine/index.ts", loaded);
  const rows: SizeRow[] = [
    {
      name: "three.js and the sculpted painter",
      bytes: await part("figure/mesh/index.ts", loaded),
    },
    { name: "engine and flat painter", bytes: engine },
  ];
  for (const name of ["female-medium.glb", "male-heavy.glb", "female-medium-low.glb"])
    rows.push({ name, bytes: await gzipped(join(out, "figure", name)) });
  return rows;
};

/** Sentences of the movement data that are found in a script of the build. */
export const strays = async (out: string): Promise<readonly string[]> => {
  const files = (await readdir(join(out, "assets"))).filter((name) => name.endsWith(".js"));
  const texts = await Promise.all(files.map((name) => readFile(join(out, "assets", name), "utf8")));
  return FORBIDDEN.filter((sentence) => texts.some((text) => text.includes(sentence)));
};
