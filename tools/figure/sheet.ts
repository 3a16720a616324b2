/**
 * The contact sheet: start and far end of every exercise from where it is best seen, light and
 * dark, one picture for each pattern in `docs/figure`.
 *
 *   npm run figure:sheet [pattern...]
 */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { exercises } from "@dorsal/core/exercise";
import {
  clipOf,
  compileMotion,
  decodeClip,
  encodeClip,
  momentOfEnd,
  motionById,
} from "@dorsal/core/motion";

import { root, say } from "../run.mjs";
import { encodeIndexedPng } from "./picture/indexed-png.ts";
import { labelled } from "./picture/labelled.ts";
import { dark, light, loadBody, pictureOf } from "./picture/scene.ts";

const OUT = join(root, "docs", "figure");
const SIZE = 240;
const COLUMNS = 3;
const THEMES = { light, dark } as const;
const BODIES = ["female-medium", "male-medium"] as const;

const wanted = process.argv.slice(2);
const patterns = [...new Set(exercises.map(({ pattern }) => pattern))].filter(
  (pattern) => wanted.length === 0 || wanted.includes(pattern),
);
const bodies = await Promise.all(BODIES.map(loadBody));
await mkdir(OUT, { recursive: true });
for (const pattern of patterns) {
  const chosen = exercises.filter((exercise) => exercise.pattern === pattern);
  for (const [name, theme] of Object.entries(THEMES)) {
    const tiles = chosen.flatMap(({ id }, index) => {
      const motion = motionById(id);
      const body = bodies[index % bodies.length];
      if (!motion || !body) return [];
      const clip = decodeClip(encodeClip(clipOf(compileMotion(motion))));
      const ends = [momentOfEnd(clip, "start"), momentOfEnd(clip, "far")];
      return [
        {
          label: id,
          pictures: ends.map((end) => pictureOf(clip, end, { body, theme, size: SIZE, fit: ends })),
        },
      ];
    });
    const file = join(OUT, `${pattern}-${name}.png`);
    await writeFile(file, encodeIndexedPng(labelled(tiles, COLUMNS, theme)));
    say(`${file.slice(root.length + 1)}  ${tiles.length} exercises`);
  }
}
