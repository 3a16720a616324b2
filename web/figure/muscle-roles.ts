/** What a muscle does in an exercise, in the three ways that the figure can show. */
import { exerciseById, exerciseText, muscleList } from "@dorsal/core/exercise";
import type { Exercise } from "@dorsal/core/exercise";
import { figure as text, words } from "../messages/index.ts";

export type MuscleRole = "primary" | "secondary" | "moved";

export interface ShownMuscle {
  readonly id: string;
  readonly name: string;
  readonly role: MuscleRole;
}

/** Stabilisers are left out: a figure coloured all over tells nothing. */
const roleOf = (fraction: number): MuscleRole | null => {
  if (fraction >= 1) return "primary";
  if (fraction >= 0.5) return "secondary";
  return fraction === 0 ? "moved" : null;
};

/** The muscles that the figure colours, the hardest working first. Where none works fully, the first leads. */
export const shownMuscles = (exercise: Exercise): readonly ShownMuscle[] => {
  const shown = muscleList(exercise).flatMap(({ id, name, fraction }) => {
    const role = roleOf(fraction);
    return role ? [{ id, name, role }] : [];
  });
  if (shown[0]?.role !== "secondary") return shown;
  const lead = Object.entries(exercise.muscles).find(([, fraction]) => fraction === 0.5)?.[0];
  return shown
    .map((muscle) => (muscle.id === lead ? { ...muscle, role: "primary" as const } : muscle))
    .toSorted((one, other) => Number(other.role === "primary") - Number(one.role === "primary"));
};

/** Everything the moving figure says, in words: for those who do not see it. */
export const describeFigure = (id: string, side: "left" | "right" | null): string => {
  const exercise = exerciseById(id);
  if (!exercise) return text.unknown;
  const muscles = shownMuscles(exercise);
  const named = (role: MuscleRole): readonly string[] =>
    muscles.filter((muscle) => muscle.role === role).map(({ name }) => name);
  return text.alternative({
    name: exercise.name,
    side: side ? words.side(side) : null,
    movement: exerciseText(id)?.movement ?? [],
    primary: named("primary"),
    secondary: named("secondary"),
    moved: named("moved"),
  });
};
