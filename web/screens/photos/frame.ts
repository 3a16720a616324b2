/** Width by height of the frame that photos are taken and compared in. */
export const FRAME_ASPECT = 3 / 4;

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Crop extends Size {
  readonly x: number;
  readonly y: number;
}

/** The size, in whole pixels, that keeps the proportions and has no edge longer than `longest`. */
export const fitWithin = ({ width, height }: Size, longest: number): Size => {
  const scale = Math.min(1, longest / Math.max(width, height));
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
};

/** The largest part from the middle with the given proportions: what a frame that is covered shows. */
export const centreCrop = ({ width, height }: Size, aspect: number): Crop => {
  const cropped =
    width / height > aspect
      ? { width: height * aspect, height }
      : { width, height: width / aspect };
  return { ...cropped, x: (width - cropped.width) / 2, y: (height - cropped.height) / 2 };
};
