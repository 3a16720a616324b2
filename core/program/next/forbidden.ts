import type { Exercise } from "../../exercise/index.ts";
import type { Profile } from "../../record/index.ts";

/**
 * The condition that forbids an exercise; null when none does. Avoid: never. Caution: not while the
 * condition is active (training.md 1.3).
 */
export const forbiddenBy = (
  exercise: Exercise,
  { conditions }: Pick<Profile, "conditions">,
): string | null =>
  conditions.find(({ tag, severity }) => {
    const word = exercise.contra[tag];
    return word === "avoid" || (word === "caution" && severity === "active");
  })?.tag ?? null;
