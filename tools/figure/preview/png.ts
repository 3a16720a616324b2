import { pngFile } from "../png.ts";
import type { Picture } from "./still.ts";

/** A picture as a PNG file, without transparency. */
export const toPng = ({ width, height, rgba }: Picture): Buffer => {
  const rows = Buffer.alloc(height * (width * 3 + 1));
  let to = 0;
  for (let y = 0; y < height; y += 1) {
    rows[to] = 0;
    to += 1;
    for (let x = 0; x < width; x += 1) {
      const from = (y * width + x) * 4;
      rows[to] = rgba[from] ?? 0;
      rows[to + 1] = rgba[from + 1] ?? 0;
      rows[to + 2] = rgba[from + 2] ?? 0;
      to += 3;
    }
  }
  return pngFile({ width, height, colours: "rgb", rows });
};
