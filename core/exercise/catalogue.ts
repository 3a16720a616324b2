import { back } from "./catalogue/back.ts";
import { cardio } from "./catalogue/cardio.ts";
import { hips } from "./catalogue/hips.ts";
import { mobility } from "./catalogue/mobility.ts";
import { pulls } from "./catalogue/pulls.ts";
import { rows } from "./catalogue/rows.ts";
import { scapular } from "./catalogue/scapular.ts";
import { stretches } from "./catalogue/stretches.ts";
import type { Exercise } from "./types.ts";

/** Every exercise Dorsal knows, by family. */
export const exercises: readonly Exercise[] = [
  ...rows,
  ...pulls,
  ...scapular,
  ...back,
  ...hips,
  ...mobility,
  ...stretches,
  ...cardio,
];

const byId: ReadonlyMap<string, Exercise> = new Map(
  exercises.map((exercise) => [exercise.id, exercise]),
);

/** The exercise of this id; null when there is none. */
export const exerciseById = (id: string): Exercise | null => byId.get(id) ?? null;
