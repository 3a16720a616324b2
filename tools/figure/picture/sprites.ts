/** Thumbnails: the far end of every movement, one sheet for each pattern of exercises. */
import { exercises } from "@dorsal/core/exercise";
import { momentOfEnd } from "@dorsal/core/motion";
import type { Clip } from "@dorsal/core/motion";

import type { Image } from "../sculpt/render/image.ts";
import { light, pictureOf } from "./scene.ts";
import type { SceneOptions } from "./scene.ts";

/** Pixels of a tile; it is shown at half that. */
const TILE = 144;
/** Tiles in a row; the app finds a thumbnail by its place in the pattern. */
const COLUMNS = 4;

/** A theme that stands on any page. */
const bare = { ...light, background: null, shadow: 0 };

/** The sheet of a pattern: its exercises in the order of the catalogue, transparent around them. */
export const spriteOf = (
  pattern: string,
  clips: ReadonlyMap<string, Clip>,
  body: SceneOptions["body"],
): Image => {
  const ids = exercises.filter((exercise) => exercise.pattern === pattern).map(({ id }) => id);
  const width = TILE * Math.min(COLUMNS, ids.length);
  const height = TILE * Math.ceil(ids.length / COLUMNS);
  const pixels = new Uint8Array(width * height * 4);
  for (const [index, id] of ids.entries()) {
    const clip = clips.get(id);
    if (!clip) continue;
    const far = momentOfEnd(clip, "far");
    const tile = pictureOf(clip, far, { body, theme: bare, size: TILE, fit: [far] });
    const left = TILE * (index % COLUMNS);
    const top = TILE * Math.floor(index / COLUMNS);
    for (let row = 0; row < TILE; row += 1)
      pixels.set(
        tile.pixels.subarray(row * TILE * 4, (row + 1) * TILE * 4),
        ((top + row) * width + left) * 4,
      );
  }
  return { width, height, pixels };
};
