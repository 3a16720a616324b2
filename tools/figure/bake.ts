/**
 * Solves every movement and writes what the app loads of it into `web/public/motion`: the clips
 * and the thumbnails, one file of each for every pattern of exercises; and the pictures of where to
 * measure. Does nothing when no source changed.
 */
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

import { exerciseById } from "@dorsal/core/exercise";
import { allMotions, clipOf, compileMotion, encodeClip } from "@dorsal/core/motion";
import type { Clip } from "@dorsal/core/motion";

import { root, say } from "../run.mjs";
import { BACKS, backOf } from "./picture/backs.ts";
import { encodeIndexedPng } from "./picture/indexed-png.ts";
import { loadBody } from "./picture/scene.ts";
import { SITE_BODIES, siteMarksOf, siteViewsOf } from "./picture/sites.ts";
import { spriteOf } from "./picture/sprites.ts";

const OUT = join(root, "web", "public", "motion");
const STAMP = join(OUT, ".stamp");
/** The build of the figure that thumbnails show. */
const BODY = "female-medium";
const SOURCES = [
  join("core", "motion"),
  join("core", "exercise", "catalogue"),
  join("tools", "figure", "picture"),
  join("tools", "figure", "sculpt", "render"),
];

/** A hash of everything a clip or a thumbnail follows from. */
const sourcesHash = async (): Promise<string> => {
  const hash = createHash("sha256");
  for (const folder of SOURCES) {
    const entries = await readdir(join(root, folder), { recursive: true });
    const files = entries.filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"));
    for (const name of files.toSorted())
      hash.update(name).update(await readFile(join(root, folder, name)));
  }
  for (const name of new Set([BODY, ...Object.values(SITE_BODIES)]))
    hash.update(await readFile(join(root, "web", "public", "figure", `${name}.glb`)));
  return hash.digest("hex");
};

const solve = (): ReadonlyMap<string, ReadonlyMap<string, Clip>> => {
  const packs = new Map<string, Map<string, Clip>>();
  for (const motion of allMotions()) {
    const pattern = exerciseById(motion.id)?.pattern;
    if (!pattern) throw new Error(`The movement "${motion.id}" belongs to no exercise.`);
    const pack = packs.get(pattern) ?? new Map<string, Clip>();
    pack.set(motion.id, clipOf(compileMotion(motion)));
    packs.set(pattern, pack);
  }
  return packs;
};

const kilobytes = (bytes: number): number => Math.round(bytes / 1000);

const bake = async (): Promise<string> => {
  const packs = solve();
  const body = await loadBody(BODY);
  await rm(OUT, { recursive: true, force: true });
  await mkdir(OUT, { recursive: true });
  let clipBytes = 0;
  let pictureBytes = 0;
  for (const [pattern, pack] of packs) {
    const stored = Object.fromEntries([...pack].map(([id, clip]) => [id, encodeClip(clip)]));
    const text = JSON.stringify(stored);
    const picture = encodeIndexedPng(spriteOf(pattern, pack, body));
    clipBytes += gzipSync(text).length;
    pictureBytes += picture.length;
    await writeFile(join(OUT, `${pattern}.json`), text);
    await writeFile(join(OUT, `${pattern}.png`), picture);
  }
  for (const [name, muscles] of Object.entries(BACKS))
    await writeFile(join(OUT, `back-${name}.png`), encodeIndexedPng(backOf(body, muscles)));
  const marks: Record<string, unknown> = {};
  for (const sex of ["female", "male"] as const) {
    const measured = await loadBody(SITE_BODIES[sex]);
    marks[sex] = siteMarksOf(measured, sex);
    for (const [name, image] of siteViewsOf(measured))
      await writeFile(join(OUT, `sites-${sex}-${name}.png`), encodeIndexedPng(image));
  }
  await writeFile(join(OUT, "sites.json"), JSON.stringify(marks));
  const count = [...packs.values()].reduce((sum, pack) => sum + pack.size, 0);
  return `${count} clips, ${kilobytes(clipBytes)} kB gzipped; thumbnails, ${kilobytes(pictureBytes)} kB.`;
};

const hash = await sourcesHash();
const known = existsSync(STAMP) ? await readFile(STAMP, "utf8") : "";
if (known === hash) say("Clips and thumbnails are up to date.");
else {
  say(await bake());
  await writeFile(STAMP, hash);
}
