/** Small PNG files: pixels reduced to a palette of colours with transparency. */
import { pngFile } from "../png.ts";
import type { Image } from "../sculpt/render/image.ts";

type Pixel = readonly [red: number, green: number, blue: number, alpha: number];

const COLOURS = 128;

const at = (pixels: Uint8Array, index: number): Pixel => {
  const alpha = pixels[index * 4 + 3] ?? 0;
  // All that cannot be seen is one colour.
  return alpha < 8
    ? [0, 0, 0, 0]
    : [
        pixels[index * 4] ?? 0,
        pixels[index * 4 + 1] ?? 0,
        pixels[index * 4 + 2] ?? 0,
        alpha > 247 ? 255 : alpha,
      ];
};

const keyOf = ([red, green, blue, alpha]: Pixel): number =>
  ((red >> 2) << 18) | ((green >> 2) << 12) | ((blue >> 2) << 6) | (alpha >> 2);

interface Counted {
  readonly pixel: Pixel;
  count: number;
}

const widest = (box: readonly Counted[]): { readonly channel: number; readonly spread: number } => {
  let best = { channel: 0, spread: -1 };
  for (const channel of [0, 1, 2, 3]) {
    const values = box.map(({ pixel }) => pixel[channel] ?? 0);
    const spread = Math.max(...values) - Math.min(...values);
    if (spread > best.spread) best = { channel, spread };
  }
  return best;
};

/** Median cut (Heckbert 1982): the box with the widest spread is halved until there are enough. */
const paletteOf = (pixels: Uint8Array): readonly Pixel[] => {
  const counted = new Map<number, Counted>();
  for (let index = 0; index < pixels.length / 4; index += 1) {
    const pixel = at(pixels, index);
    const known = counted.get(keyOf(pixel));
    if (known) known.count += 1;
    else counted.set(keyOf(pixel), { pixel, count: 1 });
  }
  let boxes: Counted[][] = [[...counted.values()]];
  while (boxes.length < COLOURS) {
    const ranked = boxes
      .map((box, index) => ({ index, ...widest(box), size: box.length }))
      .filter(({ size, spread }) => size > 1 && spread > 0)
      .toSorted((one, other) => other.spread - one.spread);
    const [pick] = ranked;
    if (!pick) break;
    const box = boxes[pick.index] ?? [];
    const sorted = box.toSorted(
      (one, other) => (one.pixel[pick.channel] ?? 0) - (other.pixel[pick.channel] ?? 0),
    );
    const half = Math.floor(sorted.length / 2);
    boxes = [
      ...boxes.filter((_, index) => index !== pick.index),
      sorted.slice(0, half),
      sorted.slice(half),
    ];
  }
  return boxes.map((box) => {
    const total = box.reduce((sum, { count }) => sum + count, 0);
    const mean = (channel: number): number =>
      Math.round(
        box.reduce((sum, { pixel, count }) => sum + (pixel[channel] ?? 0) * count, 0) / total,
      );
    return [mean(0), mean(1), mean(2), mean(3)];
  });
};

const nearestIn = (palette: readonly Pixel[]) => {
  const known = new Map<number, number>();
  return (pixel: Pixel): number => {
    const key = keyOf(pixel);
    const before = known.get(key);
    if (before !== undefined) return before;
    let best = 0;
    let least = Infinity;
    for (const [index, colour] of palette.entries()) {
      const off = pixel.reduce(
        (sum, value, channel) => sum + (value - (colour[channel] ?? 0)) ** 2,
        0,
      );
      if (off < least) [best, least] = [index, off];
    }
    known.set(key, best);
    return best;
  };
};

export const encodeIndexedPng = ({ width, height, pixels }: Image): Buffer => {
  const palette = paletteOf(pixels);
  const nearest = nearestIn(palette);
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      rows[y * (width + 1) + 1 + x] = nearest(at(pixels, y * width + x));
  return pngFile({
    width,
    height,
    colours: "indexed",
    rows,
    before: {
      PLTE: Buffer.from(palette.flatMap(([red, green, blue]) => [red, green, blue])),
      tRNS: Buffer.from(palette.map(([, , , alpha]) => alpha)),
    },
  });
};
