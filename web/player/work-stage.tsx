import { exerciseText } from "@dorsal/core/exercise";
import { formatClock, formatLoad } from "@dorsal/core/quantity";
import type { Settings, Step } from "@dorsal/core/record";
import { player as text } from "../messages/index.ts";
import type { View } from "./view.ts";

/** `Right side, set 2 of 3`, `Set 1 of 2, round 3 of 8`. */
export const placeOf = (step: Step): string => {
  const parts = [
    step.side ? text.side(step.side) : null,
    step.sets > 1 || step.warmup ? text.setOf(step.set, step.sets, step.warmup) : null,
    step.round !== undefined && step.rounds !== undefined
      ? text.roundOf(step.round, step.rounds)
      : null,
    step.alternating ? text.alternating : null,
  ].filter((part) => part !== null);
  const place = parts.join(", ");
  return place.charAt(0).toUpperCase() + place.slice(1);
};

export interface WorkProps {
  readonly view: View;
  readonly settings: Settings;
}

const loadText = ({ view, settings }: WorkProps): string | null => {
  const { load } = view.target;
  return load && load.kg > 0 ? formatLoad(load, settings.loadUnit) : null;
};

interface PlaceProps {
  readonly step: Step;
  readonly load: string | null;
}

const Place = ({ step, load }: PlaceProps) => (
  <p className="player-place" data-side={step.side ?? undefined}>
    {[placeOf(step), load === null ? "" : text.withLoad(load)]
      .filter((part) => part !== "")
      .join(" ")}
  </p>
);

/** Repetitions to leave, where a target says so; a warm-up set is far from them anyway. */
const Reserve = ({ view: { step, item } }: { readonly view: View }) =>
  item?.target && item.dose.kind === "reps" && item.dose.rir && !step.warmup ? (
    <p className="player-reserve quiet">{text.reserveShort(item.dose.rir)}</p>
  ) : null;

const Cue = ({ view }: { readonly view: View }) => {
  const cue = exerciseText(view.step.exercise)?.cue;
  return (
    <>
      {view.eased ? <p className="player-eased">{text.eased}</p> : null}
      {cue ? <p className="player-cue">{cue}</p> : null}
    </>
  );
};

/** Repetitions or a distance: a count by the tempo, and the person says when it is done. */
export const CountStage = ({ view, settings }: WorkProps) => {
  const { step } = view;
  const reps = view.target.reps ?? step.reps ?? null;
  const isDistance = reps === null && step.metres !== undefined;
  const load = loadText({ view, settings });
  const figure = isDistance ? step.metres : view.rep > 0 ? view.rep : reps;
  return (
    <div className="player-figures" data-phase={step.kind}>
      <Place step={step} load={null} />
      <div className="player-count">
        <p className="player-reps numeral">
          {reps === null ? null : (
            <span className="visually-hidden">{text.repsSpoken(view.rep, reps)}</span>
          )}
          <span aria-hidden={!isDistance}>
            {figure}
            {isDistance ? <small> {text.metres}</small> : null}
            {reps !== null && view.rep > 0 ? <small>{text.outOf(reps)}</small> : null}
          </span>
        </p>
        <div className="player-tempo">
          {load === null ? null : <p className="player-load numeral">{load}</p>}
          {step.tempo ? (
            <>
              <p className="small quiet">{text.tempo}</p>
              <p className="player-tempo-value numeral">
                <span aria-hidden>{text.tempoValue(step.tempo)}</span>
                <span className="visually-hidden">{text.tempoSpoken(step.tempo)}</span>
              </p>
              <p className="player-tempo-phase">
                {view.phase ? text.tempoPhase(view.phase) : "\u00A0"}
              </p>
            </>
          ) : (
            <p className="small quiet tabular">{text.over(view.elapsedSec)}</p>
          )}
        </div>
      </div>
      <Reserve view={view} />
      <Cue view={view} />
    </div>
  );
};

/** A stretch of time with one word for what it is. */
export const ClockStage = ({ view, settings }: WorkProps) => {
  const { step } = view;
  // Getting ready is for what comes, which may be a warm-up set.
  const shown = step.kind === "prepare" ? (view.next ?? step) : step;
  return (
    <div className="player-figures" data-phase={step.kind}>
      <p className="player-phase">{text.phase(step.kind)}</p>
      <p className="player-clock numeral" role="timer" aria-live="off">
        {formatClock(view.remainingSec)}
      </p>
      <Place step={shown} load={loadText({ view, settings })} />
      <Cue view={view} />
    </div>
  );
};

/** The way to an exercise and getting into position. */
export const SetUp = ({ exercise }: { readonly exercise: string }) => {
  const lines = exerciseText(exercise)?.setUp ?? [];
  return lines.length === 0 ? null : (
    <section className="player-card">
      <h2 className="small quiet">{text.setUp}</h2>
      <ol className="player-lines">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </section>
  );
};
