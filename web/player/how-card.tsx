import { exerciseById, exerciseText, muscleList } from "@dorsal/core/exercise";
import { player as text } from "../messages/index.ts";

/** What to do and what works, below the figures: read before the set, glanced at in it. */
export const HowCard = ({ exercise: id }: { readonly exercise: string }) => {
  const exercise = exerciseById(id);
  const words = exerciseText(id);
  if (!exercise || !words) return null;
  const muscles = muscleList(exercise);
  const parts = [
    { label: text.works, fraction: 1 },
    { label: text.helps, fraction: 0.5 },
    { label: text.moves, fraction: 0 },
  ]
    .map(({ label, fraction }) => ({
      label,
      names: muscles
        .filter((muscle) => muscle.fraction === fraction)
        .map((muscle) => muscle.name)
        .join(", "),
    }))
    .filter((part) => part.names !== "");
  return (
    <section className="player-card">
      <h2 className="small quiet">{text.movement}</h2>
      <ol className="player-lines">
        {words.movement.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <p>{words.breathing}</p>
      <dl className="player-muscles small">
        {parts.map(({ label, names }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{names}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};
