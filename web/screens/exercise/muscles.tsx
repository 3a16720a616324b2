import { muscleName } from "@dorsal/core/exercise";
import type { Exercise, Fraction } from "@dorsal/core/exercise";
import { Section } from "../../design/index.ts";
import { exercise as text } from "../../messages/index.ts";

const ROLES: Readonly<Record<Fraction, string>> = {
  1: text.primary,
  0.5: text.secondary,
  0.25: text.stabiliser,
  0: text.stretched,
};

/** Three bars, filled by how much of the work a muscle does, in the colours of the figure: readable without them. */
const Mark = ({ fraction }: { readonly fraction: Fraction }) => (
  <span className="mark" data-fraction={fraction} aria-hidden>
    {[0.25, 0.5, 1].map((step) => (
      <i key={step} className={fraction >= step ? "mark-on" : ""} />
    ))}
  </span>
);

export const Muscles = ({ exercise }: { readonly exercise: Exercise }) => {
  const muscles = Object.entries(exercise.muscles).toSorted(([, one], [, other]) => other - one);
  return (
    <Section title={text.muscles}>
      <ul className="muscles">
        {muscles.map(([muscle, fraction]) => (
          <li key={muscle}>
            <Mark fraction={fraction} />
            <span className="muscle-name">{muscleName(muscle)}</span>
            <span className="quiet small">{ROLES[fraction]}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
};
