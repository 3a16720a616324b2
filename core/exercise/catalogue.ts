import { arms } from "./catalogue/arms.ts";
import { back } from "./catalogue/back.ts";
import { cardio } from "./catalogue/cardio.ts";
import { gymRows } from "./catalogue/gym-rows.ts";
import { hinges } from "./catalogue/hinges.ts";
import { hips } from "./catalogue/hips.ts";
import { legs } from "./catalogue/legs.ts";
import { mobility } from "./catalogue/mobility.ts";
import { pullUps } from "./catalogue/pull-ups.ts";
import { pulls } from "./catalogue/pulls.ts";
import { pushes } from "./catalogue/pushes.ts";
import { rows } from "./catalogue/rows.ts";
import { scapular } from "./catalogue/scapular.ts";
import { stretches } from "./catalogue/stretches.ts";
import { trunk } from "./catalogue/trunk.ts";
import type { Exercise } from "./types.ts";

/** Every exercise Dorsal knows, by family: the back first, then down from the hips, then the rest. */
export const exercises: readonly Exercise[] = [
  ...rows,
  ...gymRows,
  ...pulls,
  ...pullUps,
  ...scapular,
  ...back,
  ...hinges,
  ...hips,
  ...legs,
  ...pushes,
  ...arms,
  ...trunk,
  ...mobility,
  ...stretches,
  ...cardio,
];

const byId: ReadonlyMap<string, Exercise> = new Map(
  exercises.map((exercise) => [exercise.id, exercise]),
);

/** The exercise of this id; null when there is none. */
export const exerciseById = (id: string): Exercise | null => byId.get(id) ?? null;
