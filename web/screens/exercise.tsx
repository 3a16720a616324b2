import { useParams } from "@tanstack/react-router";
import { equipmentName, exerciseById, exerciseText } from "@dorsal/core/exercise";
import type { Exercise } from "@dorsal/core/exercise";
import { EmptyState, Notice, PageTitle, Section } from "../design/index.ts";
import { Figure } from "../figure/index.ts";
import { exercise as text } from "../messages/index.ts";
import { BackButton } from "./exercise/back-button.tsx";
import { Muscles } from "./exercise/muscles.tsx";
import { You } from "./exercise/you.tsx";
import { Swaps } from "./exercise/swaps.tsx";
import "./exercise/exercise.css";

/** `/exercise/$id`: how it is done, what it works, and how it went so far. */
export const ExerciseScreen = () => {
  const { id } = useParams({ from: "/exercise/$id" });
  const exercise = exerciseById(id);
  return (
    <>
      <BackButton to="/" />
      {exercise ? <Known key={id} exercise={exercise} /> : <Unknown id={id} />}
    </>
  );
};

const Unknown = ({ id }: { readonly id: string }) => (
  <>
    <PageTitle documentTitle={text.missingTitle}>{text.missingTitle}</PageTitle>
    <EmptyState>
      <p>{text.missingText(id)}</p>
    </EmptyState>
  </>
);

const needs = (exercise: Exercise): string => {
  if (exercise.equipment.some((set) => set.every((id) => id === "none"))) return text.needsNothing;
  return exercise.equipment.map((set) => set.map(equipmentName).join(text.and)).join(text.or);
};

const Known = ({ exercise }: { readonly exercise: Exercise }) => {
  const words = exerciseText(exercise.id);
  return (
    <article className="exercise two-columns">
      <header className="exercise-head">
        <PageTitle documentTitle={exercise.name} className="exercise-title">
          {exercise.name}
        </PageTitle>
        <p className="quiet">
          {text.needs}: {needs(exercise)}
        </p>
      </header>
      <div className="exercise-how">
        <Figure exercise={exercise.id} controls className="exercise-figure" />
        {words ? (
          <>
            <Section title={text.setUp}>
              <ol className="lines">
                {words.setUp.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ol>
            </Section>
            <Section title={text.movement}>
              <ol className="lines">
                {words.movement.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ol>
              <p className="breathing">
                <span className="label">{text.breathing}</span> {words.breathing}
              </p>
            </Section>
            <Section title={text.mistakes}>
              <dl className="mistakes">
                {words.mistakes.map(({ mistake, fix }) => (
                  <div key={mistake}>
                    <dt>{mistake}</dt>
                    <dd>
                      <span className="label">{text.fix}</span> {fix}
                    </dd>
                  </div>
                ))}
              </dl>
            </Section>
            {words.note ? (
              <Notice title={text.note}>
                <p>{words.note}</p>
              </Notice>
            ) : null}
            <Section title={text.ways}>
              <dl className="ways">
                <dt>{text.easier}</dt>
                <dd>{words.easier}</dd>
                <dt>{text.harder}</dt>
                <dd>{words.harder}</dd>
              </dl>
            </Section>
          </>
        ) : null}
      </div>
      <div className="exercise-side">
        <Muscles exercise={exercise} />
        <You exercise={exercise.id} />
        <Swaps exercise={exercise} />
      </div>
    </article>
  );
};
