/** Pixels: red, green, blue, alpha, eight bits each, rows from the top; alpha is not multiplied in. */
export interface Image {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

export type Colour = readonly [red: number, green: number, blue: number];

const toLinear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
const toScreen = (light: number): number =>
  light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;

/** Light from `#rrggbb`. */
export const colour = (hex: string): Colour => {
  const value = Number.parseInt(hex.slice(1), 16);
  return [
    toLinear(((value >> 16) & 255) / 255),
    toLinear(((value >> 8) & 255) / 255),
    toLinear((value & 255) / 255),
  ];
};

export const screenByte = (light: number): number =>
  Math.round(toScreen(Math.max(0, Math.min(1, light))) * 255);

/** Pictures side by side. */
export const besideEachOther = (images: readonly Image[]): Image => {
  const height = Math.max(...images.map((image) => image.height));
  const width = images.reduce((sum, image) => sum + image.width, 0);
  const pixels = new Uint8Array(width * height * 4);
  let left = 0;
  for (const image of images) {
    for (let y = 0; y < image.height; y += 1)
      pixels.set(
        image.pixels.subarray(y * image.width * 4, (y + 1) * image.width * 4),
        (y * width + left) * 4,
      );
    left += image.width;
  }
  return { width, height, pixels };
};

/** Pictures below each other. */
export const aboveEachOther = (images: readonly Image[]): Image => {
  const width = Math.max(...images.map((image) => image.width));
  const height = images.reduce((sum, image) => sum + image.height, 0);
  const pixels = new Uint8Array(width * height * 4);
  let top = 0;
  for (const image of images) {
    for (let y = 0; y < image.height; y += 1)
      pixels.set(
        image.pixels.subarray(y * image.width * 4, (y + 1) * image.width * 4),
        (top + y) * width * 4,
      );
    top += image.height;
  }
  return { width, height, pixels };
};
