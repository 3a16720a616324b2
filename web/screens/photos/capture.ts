import { PHOTO_LIMITS, withoutMetadata } from "@dorsal/core/record";
import type { LocalDate } from "@dorsal/core/record";
import { FRAME_ASPECT, centreCrop, fitWithin } from "./frame.ts";
import type { Crop } from "./frame.ts";

/** A photo that was taken and not yet kept. */
export interface Taken {
  readonly image: Uint8Array<ArrayBuffer>;
  readonly type: "image/jpeg";
  readonly width: number;
  readonly height: number;
  /** The day that the file says it is of; null for one just taken. */
  readonly fileDay: LocalDate | null;
}

/** At which no block is seen in skin, and a photo of 1600 px takes some 300 kB. */
const QUALITY = 0.88;

const TYPE = "image/jpeg";

/**
 * Drawn anew on a canvas, so that of a file only its picture is left, upright and no larger than is
 * of use.
 * @returns null when the browser has no canvas of that size to give
 */
const redrawn = async (
  source: CanvasImageSource,
  part: Crop,
): Promise<Omit<Taken, "fileDay"> | null> => {
  const size = fitWithin(part, PHOTO_LIMITS.keptEdgePx);
  const canvas = document.createElement("canvas");
  canvas.width = size.width;
  canvas.height = size.height;
  const context = canvas.getContext("2d");
  if (!context) return null;
  context.imageSmoothingQuality = "high";
  context.drawImage(source, part.x, part.y, part.width, part.height, 0, 0, size.width, size.height);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, TYPE, QUALITY);
  });
  if (!blob || blob.type !== TYPE) return null;
  const image = withoutMetadata(new Uint8Array(await blob.arrayBuffer()));
  return { image, type: TYPE, ...size };
};

/** What the frame shows of the camera's picture at this moment. */
export const takeFrom = async (video: HTMLVideoElement): Promise<Taken | null> => {
  const { videoWidth: width, videoHeight: height } = video;
  if (width === 0 || height === 0) return null;
  const taken = await redrawn(video, centreCrop({ width, height }, FRAME_ASPECT));
  return taken && { ...taken, fileDay: null };
};

/** The day, where the person is, that a file was last changed. */
const dayOf = (file: File): LocalDate => {
  const at = new Date(file.lastModified);
  const local = new Date(at.getTime() - at.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 10) as LocalDate;
};

/** The whole picture of a file; null when it is none that this browser can read. */
export const takeFromFile = async (file: File): Promise<Taken | null> => {
  const url = URL.createObjectURL(file);
  try {
    const picture = new Image();
    picture.src = url;
    await picture.decode();
    const { naturalWidth: width, naturalHeight: height } = picture;
    if (width === 0 || height === 0) return null;
    const taken = await redrawn(picture, { x: 0, y: 0, width, height });
    return taken && { ...taken, fileDay: dayOf(file) };
  } catch {
    // Whatever it was, it was no picture to this browser; what it said is of no use to a person.
    return null;
  } finally {
    URL.revokeObjectURL(url);
  }
};
