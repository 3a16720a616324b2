import { pngFile } from "../../png.ts";
import type { Image } from "./image.ts";

/** RGBA pixels as a PNG file. */
export const encodePng = ({ width, height, pixels }: Image): Buffer => {
  const rows = Buffer.alloc(height * (width * 4 + 1));
  for (let y = 0; y < height; y += 1)
    rows.set(pixels.subarray(y * width * 4, (y + 1) * width * 4), y * (width * 4 + 1) + 1);
  return pngFile({ width, height, colours: "rgba", rows });
};
