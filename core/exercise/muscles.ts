import type { Exercise, Fraction } from "./types.ts";

export interface Muscle {
  readonly id: string;
  readonly name: string;
  readonly latin: string;
  /** The group that weekly sets are counted in; null for a muscle that is not counted. */
  readonly group: string | null;
}

/** Every muscle of the catalogue, back first. */
export const muscles: readonly Muscle[] = [
  { id: "lats", name: "Lats", latin: "latissimus dorsi", group: "lats" },
  { id: "teres_major", name: "Teres major", latin: "teres major", group: "lats" },
  {
    id: "traps_upper",
    name: "Upper trapezius",
    latin: "trapezius, pars descendens",
    group: "traps_upper",
  },
  {
    id: "traps_mid",
    name: "Middle trapezius",
    latin: "trapezius, pars transversa",
    group: "upper_back",
  },
  {
    id: "traps_lower",
    name: "Lower trapezius",
    latin: "trapezius, pars ascendens",
    group: "upper_back",
  },
  { id: "rhomboids", name: "Rhomboids", latin: "rhomboidei", group: "upper_back" },
  {
    id: "rear_delts",
    name: "Back of the shoulders",
    latin: "deltoideus, pars spinalis",
    group: "rear_delts",
  },
  {
    id: "rotator_cuff",
    name: "Rotator cuff",
    latin: "infraspinatus, teres minor",
    group: "rear_delts",
  },
  {
    id: "erectors_thoracic",
    name: "Upper spinal erectors",
    latin: "erector spinae, thoracis",
    group: "low_back",
  },
  {
    id: "erectors_lumbar",
    name: "Lower spinal erectors",
    latin: "erector spinae, lumborum",
    group: "low_back",
  },
  { id: "multifidus", name: "Deep lower back", latin: "multifidus lumborum", group: "low_back" },
  { id: "ql", name: "Side of the lower back", latin: "quadratus lumborum", group: "low_back" },
  { id: "glute_max", name: "Buttocks", latin: "gluteus maximus", group: "glutes" },
  { id: "glute_med", name: "Side of the hips", latin: "gluteus medius, minimus", group: "glutes" },
  {
    id: "hamstrings",
    name: "Back of the thighs",
    latin: "biceps femoris, semitendinosus, semimembranosus",
    group: "hamstrings",
  },
  { id: "adductors", name: "Inner thighs", latin: "adductores femoris", group: null },
  { id: "quads", name: "Front of the thighs", latin: "quadriceps femoris", group: "quads" },
  { id: "calves", name: "Calves", latin: "gastrocnemius, soleus", group: "calves" },
  { id: "hip_flexors", name: "Front of the hips", latin: "iliopsoas, rectus femoris", group: null },
  { id: "abs", name: "Front of the belly", latin: "rectus abdominis", group: "core" },
  {
    id: "obliques",
    name: "Sides of the belly",
    latin: "obliquus externus, internus",
    group: "core",
  },
  { id: "deep_core", name: "Deep belly", latin: "transversus abdominis", group: "core" },
  { id: "chest", name: "Chest", latin: "pectoralis major", group: "chest" },
  {
    id: "front_delts",
    name: "Front of the shoulders",
    latin: "deltoideus, pars clavicularis",
    group: "delts",
  },
  {
    id: "side_delts",
    name: "Side of the shoulders",
    latin: "deltoideus, pars acromialis",
    group: "delts",
  },
  { id: "serratus", name: "Ribs under the armpit", latin: "serratus anterior", group: null },
  { id: "triceps", name: "Back of the upper arms", latin: "triceps brachii", group: "triceps" },
  {
    id: "biceps",
    name: "Front of the upper arms",
    latin: "biceps brachii, brachialis",
    group: "biceps",
  },
  { id: "forearms", name: "Forearms", latin: "flexores et extensores antebrachii", group: null },
  { id: "neck", name: "Front of the neck", latin: "longus colli, longus capitis", group: null },
];

/** The two halves of the back as a person points at them: muscles that can be seen there. */
export const BACK_REGIONS: Readonly<Record<"upper" | "lower", readonly string[]>> = {
  upper: [
    "traps_upper",
    "traps_mid",
    "traps_lower",
    "rhomboids",
    "lats",
    "teres_major",
    "rear_delts",
    "rotator_cuff",
    "erectors_thoracic",
  ],
  lower: ["erectors_lumbar", "multifidus", "ql", "glute_max", "glute_med"],
};

const byId: ReadonlyMap<string, Muscle> = new Map(muscles.map((muscle) => [muscle.id, muscle]));

/** The plain name of a muscle; the id itself when it is not known. */
export const muscleName = (id: string): string => byId.get(id)?.name ?? id;

/** The muscles of an exercise, the hardest working first. */
export const muscleList = (
  exercise: Exercise,
): readonly (Muscle & { readonly fraction: Fraction })[] =>
  muscles
    .flatMap((muscle) => {
      const fraction = exercise.muscles[muscle.id];
      return fraction === undefined ? [] : [{ ...muscle, fraction }];
    })
    .toSorted((left, right) => right.fraction - left.fraction);
