import { exerciseById } from "@dorsal/core/exercise";
import { figure as text } from "../messages/index.ts";
import { shownMuscles } from "./muscle-roles.ts";
import type { MuscleRole } from "./muscle-roles.ts";
import "./figure.css";

const WORDS: Readonly<Record<MuscleRole, string>> = {
  primary: text.primary,
  secondary: text.secondary,
  moved: text.moved,
};

/** The muscles that the figure colours, as a list with the same two keys: full, and hatched. */
export const FigureMuscles = ({ exercise: id }: { readonly exercise: string }) => {
  const exercise = exerciseById(id);
  if (!exercise) return null;
  return (
    <ul className="figure-muscles" aria-label={text.muscles}>
      {shownMuscles(exercise).map(({ id: muscle, name, role }) => (
        <li key={muscle}>
          <span className={`figure-key figure-key-${role}`} aria-hidden />
          <span>{name}</span> <span className="quiet small">{WORDS[role]}</span>
        </li>
      ))}
    </ul>
  );
};
