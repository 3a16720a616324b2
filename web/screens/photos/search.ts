import { PHOTO_POSES } from "@dorsal/core/record";
import type { PhotoPose } from "@dorsal/core/record";

export interface PoseSearch {
  readonly pose?: PhotoPose;
}

/** Which photos to compare, by their ids; what is left out is chosen. */
export interface CompareSearch extends PoseSearch {
  readonly before?: string;
  readonly after?: string;
}

type Search = Readonly<Record<string, unknown>>;

export const readPoseSearch = ({ pose }: Search): PoseSearch => {
  const known = PHOTO_POSES.find((one) => one === pose);
  return known ? { pose: known } : {};
};

export const readCompareSearch = (search: Search): CompareSearch => {
  const { before, after } = search;
  return {
    ...readPoseSearch(search),
    ...(typeof before === "string" ? { before } : {}),
    ...(typeof after === "string" ? { after } : {}),
  };
};
