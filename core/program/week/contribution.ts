import { muscles } from "../../exercise/index.ts";
import type { Exercise } from "../../exercise/index.ts";
import { GROUPS, VOLUME, levelNumber } from "./rules.ts";
import type { Group } from "./rules.ts";
import type { Level } from "./types.ts";

/** Volumes are whole numbers of these parts of a set, so that sums are exact. */
export const PARTS_PER_SET = 16;

const groupOfMuscle: ReadonlyMap<string, string | null> = new Map(
  muscles.map(({ id, group }) => [id, group]),
);

/** Levels by which an exercise lies below a person; 0 for one of theirs or above. */
export const levelsBelow = (exercise: Exercise, level: Level): number =>
  Math.max(0, levelNumber(level) - exercise.level);

const discountOf = (exercise: Exercise, level: Level): number => {
  const { loads, factors } = VOLUME.belowLevel;
  const isLight = (loads as readonly string[]).includes(exercise.load);
  return isLight ? (factors[levelsBelow(exercise, level)] ?? 1) : 1;
};

/**
 * What a set brings each group, in parts of a set: of its muscles the one that works hardest, from a
 * fraction of 0.5 on, less for light work below the person's level (training.md 1.2).
 */
export const partsByGroup = (exercise: Exercise, level: Level): ReadonlyMap<Group, number> => {
  const parts = new Map<Group, number>();
  const discount = discountOf(exercise, level);
  for (const group of GROUPS) {
    let hardest = 0;
    for (const [muscle, fraction] of Object.entries(exercise.muscles))
      if (groupOfMuscle.get(muscle) === group && fraction > hardest) hardest = fraction;
    if (hardest < VOLUME.countFrom) continue;
    const counted = hardest * discount;
    if (counted >= VOLUME.belowLevel.dropBelow)
      parts.set(group, Math.round(counted * PARTS_PER_SET));
  }
  return parts;
};
