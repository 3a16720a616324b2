/** Pixels as a canvas gives them: red, green, blue and alpha, 0 to 255, row by row. */
export interface Pixels {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

/** Pixels on each side that are mixed into one, so that skin and wallpaper draw no lines. */
const BLUR = 2;
/** Steepness below which there is no edge, however dim the picture: what is left of a camera's noise. */
const FAINTEST = 40;
/** The share of a picture that an outline may take; what is less steep than this is left out. */
const SHARE = 0.08;
/** What is weaker than a full line by this factor is still drawn, thinner. */
const SOFT = 0.5;
/** Four times what one step between black and white gives: the most that Sobel's operator can. */
const MOST = 4 * 255 * Math.SQRT2;

/** Brightness as the eye weighs the colours (ITU-R BT.601). */
const brightnessOf = ({ data, width, height }: Pixels): Float32Array => {
  const grey = new Float32Array(width * height);
  for (let index = 0; index < grey.length; index += 1) {
    const at = index * 4;
    grey[index] =
      0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0);
  }
  return grey;
};

/** The mean of a row of neighbours along one direction; at the rim the nearest pixel stands in. */
const blurAlong = (
  grey: Float32Array,
  lines: number,
  length: number,
  at: (line: number, place: number) => number,
): Float32Array => {
  const mixed = new Float32Array(grey.length);
  for (let line = 0; line < lines; line += 1)
    for (let place = 0; place < length; place += 1) {
      let sum = 0;
      for (let step = -BLUR; step <= BLUR; step += 1) {
        const near = Math.min(length - 1, Math.max(0, place + step));
        sum += grey[at(line, near)] ?? 0;
      }
      mixed[at(line, place)] = sum / (2 * BLUR + 1);
    }
  return mixed;
};

const blurred = (grey: Float32Array, width: number, height: number): Float32Array => {
  const across = blurAlong(grey, height, width, (line, place) => line * width + place);
  return blurAlong(across, width, height, (line, place) => place * width + line);
};

/** Steps to the two neighbours that lie along the slope, by which eighth of the circle it points to. */
const alongSlope = (dx: number, dy: number, width: number): number => {
  const steep = Math.abs(dy) > Math.abs(dx) * 2.414;
  const flat = Math.abs(dx) > Math.abs(dy) * 2.414;
  if (steep) return width;
  if (flat) return 1;
  return dx * dy > 0 ? width + 1 : width - 1;
};

interface Slopes {
  readonly steepness: Float32Array;
  /** Where the two neighbours along the slope lie, as the distance in the list. */
  readonly along: Int32Array;
}

/** How steeply brightness changes at each pixel, by Sobel's operator. */
const slopesOf = (grey: Float32Array, width: number, height: number): Slopes => {
  const steepness = new Float32Array(grey.length);
  const along = new Int32Array(grey.length);
  for (let y = 1; y < height - 1; y += 1)
    for (let x = 1; x < width - 1; x += 1) {
      const index = y * width + x;
      const near = (dx: number, dy: number): number => grey[index + dy * width + dx] ?? 0;
      const across =
        near(1, -1) + 2 * near(1, 0) + near(1, 1) - near(-1, -1) - 2 * near(-1, 0) - near(-1, 1);
      const down =
        near(-1, 1) + 2 * near(0, 1) + near(1, 1) - near(-1, -1) - 2 * near(0, -1) - near(1, -1);
      steepness[index] = Math.hypot(across, down);
      along[index] = alongSlope(across, down, width);
    }
  return { steepness, along };
};

/** The steepness that only `SHARE` of all pixels reach, by a histogram. */
const thresholdOf = (steepness: Float32Array): number => {
  const BINS = 256;
  const counts = new Uint32Array(BINS);
  for (const value of steepness) {
    const bin = Math.min(BINS - 1, Math.floor((value / MOST) * BINS));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  let left = steepness.length * SHARE;
  let bin = BINS - 1;
  while (bin > 0 && left >= (counts[bin] ?? 0)) {
    left -= counts[bin] ?? 0;
    bin -= 1;
  }
  return Math.max(FAINTEST, ((bin + 1) / BINS) * MOST);
};

/**
 * The edges of a picture as white lines on nothing, of the same size: enough of the last photo to
 * stand as one stood then. Only the top of each slope is drawn (after Canny, 1986), two pixels wide.
 */
export const outlineOf = (pixels: Pixels): Uint8ClampedArray<ArrayBuffer> => {
  const { width, height } = pixels;
  const { steepness, along } = slopesOf(
    blurred(brightnessOf(pixels), width, height),
    width,
    height,
  );
  const full = thresholdOf(steepness);
  const lines = new Uint8ClampedArray(width * height * 4);
  const draw = (index: number, alpha: number): void => {
    const at = index * 4;
    lines.fill(255, at, at + 3);
    lines[at + 3] = Math.max(lines[at + 3] ?? 0, alpha);
  };
  for (let index = width; index < steepness.length - width; index += 1) {
    const here = steepness[index] ?? 0;
    const step = along[index] ?? 0;
    if (here < full * SOFT || here < FAINTEST || step === 0) continue;
    if (here < (steepness[index - step] ?? 0) || here < (steepness[index + step] ?? 0)) continue;
    const alpha = Math.min(1, here / full) * 255;
    draw(index, alpha);
    draw(index + (step === 1 ? 1 : width), alpha);
  }
  return lines;
};
