import { BACK_SITES, SITES } from "@dorsal/core/body";
import type { Site } from "@dorsal/core/body";
import type { Person } from "@dorsal/core/record";

export type Preset = "back" | "girths" | "navy" | "four-folds" | "own";

export const PRESETS: readonly Preset[] = ["back", "girths", "navy", "four-folds", "own"];

/** Every site in the order in which a person is best gone round: from the back to the front, top down. */
export const ALL_SITES = Object.keys(SITES) as readonly Site[];

/**
 * What a preset measures. The US Navy's formula takes the hips of women alone; of somebody whose
 * sex was not told they are measured too, and may be skipped.
 */
export const sitesOf = (
  preset: Exclude<Preset, "own">,
  sex: Person["sex"] | null,
): readonly Site[] => {
  switch (preset) {
    case "back":
      return BACK_SITES;
    case "girths":
      return ["upperBack", "waist", "hip"];
    case "navy":
      return sex === "male" ? ["neck", "waist"] : ["neck", "waist", "hip"];
    case "four-folds":
      return ["biceps", "triceps", "subscapular", "suprailiac"];
  }
};
