import { roundTo } from "../../quantity/index.ts";
import { GROUPS, VOLUME } from "./rules.ts";
import type { Group, LandmarkNumbers } from "./rules.ts";
import type { WeekProfile } from "./types.ts";

/** Fractional sets a week of a group: too little below `min`, productive from `lo` to `hi`, never above `max`. */
export interface Landmarks {
  readonly min: number;
  readonly lo: number;
  readonly hi: number;
  readonly max: number;
}

const includes = (list: readonly string[], word: string): boolean => list.includes(word);

export const isFocusGroup = (group: Group, { focus }: WeekProfile): boolean =>
  includes(VOLUME.focusGroups[focus], group);

const round = (sets: number): number => roundTo(sets, VOLUME.roundTo);

const hasActiveLowBack = ({ conditions }: WeekProfile): boolean =>
  conditions.some(({ tag, severity }) => tag.startsWith("low_back") && severity === "active");

const isReduced = ({ age, deficit }: WeekProfile): boolean =>
  age >= VOLUME.reduced.fromAge || deficit === "large";

/** The landmarks of a group for this person (training.md 3.1). */
export const landmarksOf = (group: Group, profile: WeekProfile): Landmarks => {
  const isSore = group === "low_back" && hasActiveLowBack(profile);
  const table = VOLUME.landmarks[profile.level];
  const [min, lo, hi, max]: LandmarkNumbers = isSore
    ? VOLUME.lowBackActive
    : isFocusGroup(group, profile)
      ? table.focus
      : table.normal;
  const scale = isSore ? 1 : VOLUME.scale[group];
  const above = scale * (isReduced(profile) ? VOLUME.reduced.factor : 1);
  return {
    min: includes(VOLUME.withoutMinimum, group) ? 0 : round(min * scale),
    lo: round(lo * scale),
    hi: round(hi * above),
    max: round(max * above),
  };
};

/** The landmarks of all groups. */
export const landmarksFor = (profile: WeekProfile): Readonly<Record<Group, Landmarks>> =>
  Object.fromEntries(GROUPS.map((group) => [group, landmarksOf(group, profile)])) as Record<
    Group,
    Landmarks
  >;
