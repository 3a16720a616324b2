import { muscles } from "@dorsal/core/exercise";
import type { Part } from "./search.ts";

const GROUPS: Readonly<Record<Exclude<Part, "all">, readonly string[]>> = {
  upper: ["lats", "upper_back", "traps_upper", "rear_delts"],
  lower: ["low_back"],
  hips: ["glutes", "hamstrings", "quads", "calves"],
  front: ["chest", "delts", "triceps", "biceps"],
  trunk: ["core"],
};

/** The muscles of a part of the body; of all of it none are named, so that none are asked for. */
export const musclesOf = (part: Part): readonly string[] | undefined =>
  part === "all"
    ? undefined
    : muscles.flatMap(({ id, group }) =>
        group !== null && GROUPS[part].includes(group) ? [id] : [],
      );
