/** Pictures of exercises on one sheet, each with its id. */
import { GLYPH_HEIGHT, GLYPH_WIDTH, isInk } from "../preview/font.ts";
import { colour, screenByte } from "../sculpt/render/image.ts";
import type { Image } from "../sculpt/render/image.ts";
import type { PictureTheme } from "./scene.ts";

export interface LabelledTile {
  readonly label: string;
  readonly pictures: readonly Image[];
}

const GAP = 12;
const SCALE = 2;
const LABEL = GLYPH_HEIGHT * SCALE + 6;

/** Rows of tiles, so many beside each other; the pictures of a tile stand close together. */
export const labelled = (
  tiles: readonly LabelledTile[],
  columns: number,
  theme: PictureTheme,
): Image => {
  const tileWidth = Math.max(
    ...tiles.map(({ pictures }) => pictures.reduce((sum, { width }) => sum + width, 0)),
  );
  const tileHeight =
    LABEL + Math.max(...tiles.flatMap(({ pictures }) => pictures.map(({ height }) => height)));
  const rows = Math.ceil(tiles.length / columns);
  const width = Math.min(columns, tiles.length) * (tileWidth + GAP) + GAP;
  const height = rows * (tileHeight + GAP) + GAP;
  const page = colour(theme.background ?? "#ffffff").map(screenByte);
  const ink = colour(theme.background === "#101615" ? "#eef2ec" : "#15201c").map(screenByte);
  const pixels = new Uint8Array(width * height * 4);
  for (let index = 0; index < width * height; index += 1) pixels.set([...page, 255], index * 4);

  for (const [index, { label, pictures }] of tiles.entries()) {
    const left = GAP + (index % columns) * (tileWidth + GAP);
    const top = GAP + Math.floor(index / columns) * (tileHeight + GAP);
    for (const [place, letter] of Array.from(label).entries())
      for (let y = 0; y < GLYPH_HEIGHT * SCALE; y += 1)
        for (let x = 0; x < GLYPH_WIDTH * SCALE; x += 1)
          if (isInk(letter, Math.floor(x / SCALE), Math.floor(y / SCALE)))
            pixels.set(
              [...ink, 255],
              ((top + y) * width + left + place * GLYPH_WIDTH * SCALE + x) * 4,
            );
    let across = left;
    for (const picture of pictures) {
      for (let row = 0; row < picture.height; row += 1)
        pixels.set(
          picture.pixels.subarray(row * picture.width * 4, (row + 1) * picture.width * 4),
          ((top + LABEL + row) * width + across) * 4,
        );
      across += picture.width;
    }
  }
  return { width, height, pixels };
};
