import { PHOTO_POSES, localDate } from "@dorsal/core/record";
import type { LocalDate, PhotoDetails, PhotoPose } from "@dorsal/core/record";

export interface PhotoMonth {
  /** The first of the month. */
  readonly month: LocalDate;
  readonly photos: readonly PhotoDetails[];
}

const monthOf = (photo: PhotoDetails): LocalDate =>
  `${localDate(photo.at).slice(0, 7)}-01` as LocalDate;

/** Photos by month, the newest first, and in it by pose; in a pose they stay as they come. */
export const monthsOf = (photos: readonly PhotoDetails[]): readonly PhotoMonth[] =>
  [...new Set(photos.map(monthOf))]
    .toSorted()
    .toReversed()
    .map((month) => ({
      month,
      photos: PHOTO_POSES.flatMap((pose) =>
        photos.filter((photo) => photo.pose === pose && monthOf(photo) === month),
      ),
    }));

/** Poses with two photos or more: those that can be compared. */
export const comparablePoses = (photos: readonly PhotoDetails[]): readonly PhotoPose[] =>
  PHOTO_POSES.filter((pose) => photos.filter((photo) => photo.pose === pose).length > 1);

export interface Pair {
  readonly before: PhotoDetails;
  readonly after: PhotoDetails;
}

/**
 * The two photos of a pose to compare: those asked for, in the order of time, or else the first and
 * the last.
 * @param photos newest first
 */
export const pairOf = (
  photos: readonly PhotoDetails[],
  pose: PhotoPose,
  asked: readonly (string | undefined)[],
): Pair | null => {
  const ofPose = photos.filter((photo) => photo.pose === pose);
  const [after, before] = ofPose.filter(({ id }) => asked.includes(id));
  const [newest, oldest] = [ofPose[0], ofPose.at(-1)];
  if (!newest || !oldest || newest === oldest) return null;
  if (after && before) return { before, after };
  // One was asked for: it meets the one that is furthest from it.
  if (after)
    return after === oldest ? { before: oldest, after: newest } : { before: oldest, after };
  return { before: oldest, after: newest };
};
