import * as z from "zod/mini";
import { err, ok } from "../quantity/index.ts";
import type { Result } from "../quantity/index.ts";
import { base64ToBytes, bytesToBase64 } from "./base64.ts";
import { imageTypeOf } from "./image-bytes.ts";
import { isRecordId } from "./id.ts";
import { isTimestamp } from "./timestamp.ts";
import type { Timestamp } from "./timestamp.ts";

/** How a person stands before the camera; only photos of one pose can be compared. */
export const PHOTO_POSES = ["back", "back-arms-up", "side", "front"] as const;
export type PhotoPose = (typeof PHOTO_POSES)[number];

export const PHOTO_LIMITS = {
  /** Pixels of the longer edge that a photo is scaled down to before it is kept. */
  keptEdgePx: 1600,
  /** Pixels of an edge that a photo from a file may have at most. */
  edgePx: 4096,
  /** Bytes of one image; one of 1600 px takes a tenth of it. */
  bytes: 6_000_000,
  /** Photos in one file. */
  count: 2000,
  /** Bytes of all images in one file; browsers hold no text much longer than what comes of it. */
  allBytes: 256_000_000,
  note: 4000,
} as const;

const edge = z.int().check(z.minimum(1), z.maximum(PHOTO_LIMITS.edgePx));

const details = z.object({
  id: z.custom<string>(isRecordId),
  at: z.custom<Timestamp>(isTimestamp),
  pose: z.enum(PHOTO_POSES),
  width: edge,
  height: edge,
  type: z.enum(["image/jpeg", "image/webp"]),
  note: z.exactOptional(z.string().check(z.maxLength(PHOTO_LIMITS.note))),
});

/**
 * What is known of a photo beside its image. No record: it is kept on one device alone, and nothing
 * that carries records elsewhere ever sees it.
 */
export type PhotoDetails = Readonly<z.infer<typeof details>>;

export interface Photo extends PhotoDetails {
  readonly image: Uint8Array<ArrayBuffer>;
}

/** Why a photo cannot be kept. It never carries any part of the photo. */
export type PhotoProblem =
  | "bad-details"
  | "bad-type"
  | "too-large"
  | "damaged"
  /** The image tells more than can be seen in it, as the place where it was taken. */
  | "has-metadata"
  | "twice";

/** Checks what is known of a photo; unknown fields are left behind. */
export const readPhotoDetails = (value: unknown): PhotoDetails | null => {
  const read = details.safeParse(value);
  return read.success ? read.data : null;
};

/** Checks that an image is whole, of the type it is said to be, small enough and without metadata. */
export const readPhotoImage = (
  image: Uint8Array,
  type: PhotoDetails["type"],
): PhotoProblem | null => {
  if (image.length > PHOTO_LIMITS.bytes) return "too-large";
  const found = imageTypeOf(image);
  if (found === null) return "damaged";
  if (found.type !== type) return "bad-type";
  return found.hasMetadata ? "has-metadata" : null;
};

/** A photo as it stands in a backup file. */
export const photoToJson = ({ image, ...known }: Photo): unknown => ({
  ...known,
  bytes: image.length,
  base64: bytesToBase64(image),
});

/** The characters that so many bytes take. */
const MOST_SIGNS = Math.ceil(PHOTO_LIMITS.bytes / 3) * 4;

const TYPES: ReadonlySet<unknown> = new Set<PhotoDetails["type"]>(["image/jpeg", "image/webp"]);

const photoFromJson = (value: unknown): Result<Photo, PhotoProblem> => {
  const fields = (typeof value === "object" && value !== null ? value : {}) as Readonly<
    Record<string, unknown>
  >;
  if ("type" in fields && !TYPES.has(fields["type"])) return err("bad-type");
  const known = readPhotoDetails(fields);
  if (!known) return err("bad-details");
  const { base64, bytes } = fields;
  if (typeof base64 !== "string") return err("damaged");
  if (base64.length > MOST_SIGNS) return err("too-large");
  const image = base64ToBytes(base64);
  if (!image || image.length !== bytes) return err("damaged");
  const problem = readPhotoImage(image, known.type);
  return problem ? err(problem) : ok({ ...known, image });
};

/** Which photo of a file was refused, 1 being the first, and why. */
export interface PhotoRefusal {
  readonly position: number;
  readonly problem: PhotoProblem;
}

/** The photos of a backup file: all of them, or the first that is no good. */
export const readPhotos = (list: readonly unknown[]): Result<readonly Photo[], PhotoRefusal> => {
  const photos: Photo[] = [];
  const seen = new Set<string>();
  for (const [index, value] of list.entries()) {
    const position = index + 1;
    const read = photoFromJson(value);
    if (!read.ok) return err({ position, problem: read.error });
    if (seen.has(read.value.id)) return err({ position, problem: "twice" });
    seen.add(read.value.id);
    photos.push(read.value);
  }
  return ok(photos);
};

/** What is wrong with a photo, to go on from "this photo" or "photo 3". */
export const describePhotoProblem = (problem: PhotoProblem): string => {
  switch (problem) {
    case "bad-details":
      return "does not say properly when it was taken, in which pose and how large it is";
    case "bad-type":
      return "is not the JPEG or WebP image that it should be";
    case "too-large":
      return `is larger than ${PHOTO_LIMITS.bytes / 1_000_000} MB`;
    case "damaged":
      return "is damaged: its image is not whole";
    case "has-metadata":
      return "carries more than its picture, such as the place where it was taken";
    case "twice":
      return "is there twice";
  }
};
