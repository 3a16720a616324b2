import { exerciseById } from "../../exercise/index.ts";
import type { PlannedSession, PlannedWeekItem } from "../../record/index.ts";
import { PARTS_PER_SET, partsByGroup } from "../week/contribution.ts";
import { RECOVERY } from "../week/rules.ts";
import type { Group } from "../week/rules.ts";
import type { Level } from "../week/types.ts";

/** Parts of the body as a title names them. */
export type Area =
  | "upper-back"
  | "lower-back"
  | "hips"
  | "legs"
  | "chest"
  | "shoulders"
  | "arms"
  | "core";

const AREA_OF: Readonly<Record<Group, Area>> = {
  lats: "upper-back",
  upper_back: "upper-back",
  rear_delts: "upper-back",
  traps_upper: "upper-back",
  low_back: "lower-back",
  glutes: "hips",
  hamstrings: "hips",
  quads: "legs",
  calves: "legs",
  chest: "chest",
  delts: "shoulders",
  triceps: "arms",
  biceps: "arms",
  core: "core",
};

/** Groups that count a day as one of the upper body when they are worked directly. */
const UPPER: ReadonlySet<string> = new Set<Group>(["lats", "upper_back", "chest"]);

type Work = Pick<PlannedWeekItem, "exercise" | "sets" | "block">;

const partsOf = (exercise: string, level: Level): ReadonlyMap<Group, number> => {
  const found = exerciseById(exercise);
  return found ? partsByGroup(found, level) : new Map<Group, number>();
};

/** An area belongs in a title beside the first from this share of the first's sets; our choice. */
const NAMED_FROM = 0.5;

/** What a day works most: the first area, and others that get at least half as much, at most three. */
export const mainAreas = (items: readonly Work[], level: Level): readonly Area[] => {
  const work = new Map<Area, number>();
  for (const { exercise, sets, block } of items)
    if (block === "main") {
      // Of an exercise for two groups of an area the area gets the greater, or rows would win all.
      const most = new Map<Area, number>();
      for (const [group, parts] of partsOf(exercise, level)) {
        const area = AREA_OF[group];
        most.set(area, Math.max(most.get(area) ?? 0, parts));
      }
      for (const [area, parts] of most) work.set(area, (work.get(area) ?? 0) + parts * sets);
    }
  const ranked = [...work].toSorted((one, other) => other[1] - one[1]);
  const enough = (ranked[0]?.[1] ?? 0) * NAMED_FROM;
  return ranked
    .filter(([, parts]) => parts >= enough)
    .slice(0, 3)
    .map(([area]) => area);
};

/** Groups that need 48 hours after these exercises. */
export const directGroups = (exercises: readonly string[], level: Level): ReadonlySet<Group> => {
  const groups: readonly string[] = RECOVERY.groups;
  return new Set(
    exercises.flatMap((exercise) =>
      [...partsOf(exercise, level)].flatMap(([group, parts]) =>
        groups.includes(group) && parts >= RECOVERY.directFrom * PARTS_PER_SET ? [group] : [],
      ),
    ),
  );
};

/** Which half of the body a day works directly; the whole where it is both or neither. */
export const focusOf = (items: readonly Work[], level: Level): PlannedSession["focus"] => {
  const groups = directGroups(
    items.filter(({ block }) => block === "main").map(({ exercise }) => exercise),
    level,
  );
  const upper = [...groups].some((group) => UPPER.has(group));
  const lower = [...groups].some((group) => !UPPER.has(group));
  return upper === lower ? "whole" : upper ? "upper" : "lower";
};
