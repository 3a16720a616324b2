/**
 * Pictures of movements, to be looked at while they are written:
 *
 *   npm run motion:preview -- <id...> [--view yaw,pitch] [--frames] [--size 300] [--out folder]
 *
 * For each movement one sheet: a row for each key pose, from its best view, from the left side,
 * the front and the top; with `--frames` also a row with the way from key to key.
 */
import { allMotions, compileMotion, forward, motionById, placeShapes } from "@dorsal/core/motion";
import type { CompiledMotion, Pose, Tracks } from "@dorsal/core/motion";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { fitView, renderStill } from "./still.ts";
import type { Picture, Scene } from "./still.ts";
import { sheet } from "./sheet.ts";
import { toPng } from "./png.ts";
import type { View } from "./camera.ts";

const SIDE: View = { yaw: 90, pitch: 0 };
const FRONT: View = { yaw: 0, pitch: 4 };
const TOP: View = { yaw: 0, pitch: 90 };
/** Of each way from key to key, beside the keys themselves. */
const FRAMES_A_WAY = 3;

const sceneOf = ({ motion }: CompiledMotion, pose: Pose, tracks: Tracks): Scene => {
  const world = forward(pose);
  return { world, shapes: placeShapes(motion.props, world, tracks) };
};

interface Options {
  readonly best: View | undefined;
  readonly frames: boolean;
  readonly size: number;
}

const rowsOf = (compiled: CompiledMotion, { best, frames, size }: Options) => {
  const { motion, keys, tracksByKey, paths } = compiled;
  const named = Object.entries(keys).map(([name, pose]) => ({
    name,
    scene: sceneOf(compiled, pose, tracksByKey[name] ?? {}),
  }));
  const scenes = named.map(({ scene }) => scene);
  // One size for all keys, so that what moves is seen to move.
  const views = [best ?? motion.view, SIDE, FRONT, TOP].map((view) => fitView(scenes, view));
  const still = (scene: Scene, view: View): Picture => renderStill({ ...scene, view, size });
  const labels = named.map(({ name }, index) =>
    index === 0
      ? [`${motion.id}: ${name}`, "left side", "front", "top"]
      : [name, "left side", "front", "top"],
  );
  const tiles = named.map(({ scene }) => views.map((view) => still(scene, view)));
  const [view] = views;
  if (frames && view)
    for (const { from, to, frames: poses, tracks } of paths) {
      const picked = Array.from({ length: FRAMES_A_WAY }, (_, index) =>
        Math.round(((index + 1) * (poses.length - 1)) / (FRAMES_A_WAY + 1)),
      );
      tiles.push(
        picked.flatMap((index) => {
          const pose = poses[index];
          return pose ? [still(sceneOf(compiled, pose, tracks[index] ?? {}), view)] : [];
        }),
      );
      labels.push([`${from} > ${to}`]);
    }
  return { tiles, labels };
};

const viewFrom = (text: string): View => {
  const [yaw = Number.NaN, pitch = Number.NaN] = text.split(",").map(Number);
  if (Number.isNaN(yaw) || Number.isNaN(pitch))
    throw new Error(`--view "${text}" is not yaw,pitch in degrees, like --view 40,12.`);
  return { yaw, pitch };
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    view: { type: "string" },
    frames: { type: "boolean", default: false },
    size: { type: "string", default: "300" },
    out: { type: "string", default: ".preview" },
  },
});

const options: Options = {
  best: values.view === undefined ? undefined : viewFrom(values.view),
  frames: values.frames,
  size: Number(values.size),
};

mkdirSync(values.out, { recursive: true });
if (positionals.length === 0)
  process.stdout.write(
    `Name a movement: ${allMotions()
      .map(({ id }) => id)
      .join(", ")}\n`,
  );
for (const id of positionals) {
  const motion = motionById(id);
  if (!motion) {
    process.stderr.write(`There is no movement "${id}".\n`);
    process.exitCode = 1;
    continue;
  }
  const { tiles, labels } = rowsOf(compileMotion(motion), options);
  const path = join(values.out, `${id}.png`);
  writeFileSync(path, toPng(sheet(tiles, labels)));
  process.stdout.write(`${path}\n`);
}
