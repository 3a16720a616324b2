/** Many pictures on one sheet, with labels. */
import { GLYPH_HEIGHT, GLYPH_WIDTH, isInk } from "./font.ts";
import type { Picture } from "./still.ts";

const GAP = 4;

const write = (to: Picture, text: string, left: number, top: number, scale: number): void => {
  Array.from(text).forEach((letter, index) => {
    for (let y = 0; y < GLYPH_HEIGHT * scale; y += 1)
      for (let x = 0; x < GLYPH_WIDTH * scale; x += 1) {
        if (!isInk(letter, Math.floor(x / scale), Math.floor(y / scale))) continue;
        const column = left + index * GLYPH_WIDTH * scale + x;
        const row = top + y;
        if (column >= to.width || row >= to.height) continue;
        to.rgba.set([30, 34, 38, 255], (row * to.width + column) * 4);
      }
  });
};

const copy = (to: Picture, from: Picture, left: number, top: number): void => {
  for (let row = 0; row < from.height; row += 1)
    to.rgba.set(
      from.rgba.subarray(row * from.width * 4, (row + 1) * from.width * 4),
      ((top + row) * to.width + left) * 4,
    );
};

const most = (values: readonly number[]): number =>
  values.reduce((high, value) => Math.max(high, value), 0);

/** Rows of tiles; a label stands in the corner of its tile. */
export const sheet = (
  tiles: readonly (readonly Picture[])[],
  labels: readonly (readonly string[])[] = [],
  scale = 2,
): Picture => {
  const heights = tiles.map((row) => most(row.map(({ height }) => height)));
  const width = most(tiles.map((row) => row.reduce((sum, tile) => sum + tile.width + GAP, 0)));
  const height = heights.reduce((sum, one) => sum + one + GAP, 0);
  const rgba = new Uint8ClampedArray(width * height * 4).fill(255);
  const page: Picture = { width, height, rgba };
  let top = 0;
  tiles.forEach((row, index) => {
    let left = 0;
    row.forEach((tile, column) => {
      copy(page, tile, left, top);
      write(page, labels[index]?.[column] ?? "", left + 4, top + 4, scale);
      left += tile.width + GAP;
    });
    top += (heights[index] ?? 0) + GAP;
  });
  return page;
};
