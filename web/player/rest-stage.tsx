import { formatClock, formatLoad } from "@dorsal/core/quantity";
import { Button, Notice } from "../design/index.ts";
import { player as text, words } from "../messages/index.ts";
import { LogSet, canLog } from "./log-set.tsx";
import { nameOf } from "./names.ts";
import { itemOf } from "./view.ts";
import { placeOf } from "./work-stage.tsx";
import type { StageProps } from "./view.ts";

const NUDGE_SEC = 15;

/** Between two sets: how long still, what was done, what comes. */
export const RestStage = ({ state, view, settings, dispatch }: StageProps) => {
  const { step, lastSet } = view;
  // Both sides of the set just done, the last one first.
  const logged = state.sets
    .filter(
      (set) =>
        set.item === lastSet?.item &&
        set.set === lastSet.set &&
        set.role === lastSet.role &&
        canLog(set),
    )
    .toReversed();
  const { load } = view.target;
  const coming = itemOf(state, (view.next ?? step).item);
  return (
    <div className="player-figures" data-phase={step.kind}>
      <p className="player-phase">{text.phase(step.kind)}</p>
      <p className="player-clock player-clock-rest numeral" role="timer" aria-live="off">
        {formatClock(view.remainingSec)}
      </p>
      <div className="player-nudge">
        <Button onClick={() => dispatch({ type: "adjust", seconds: -NUDGE_SEC })}>
          {text.minus}
        </Button>
        <Button onClick={() => dispatch({ type: "adjust", seconds: NUDGE_SEC })}>
          {text.plus}
        </Button>
      </div>
      {logged.map((set) => (
        <LogSet key={set.id} set={set} unit={settings.loadUnit} dispatch={dispatch} />
      ))}
      <section className="player-card player-coming">
        <h2 className="small quiet">{text.next}</h2>
        <p className="player-next">{nameOf((view.next ?? step).exercise)}</p>
        <p className="quiet">
          {view.next
            ? [
                placeOf(view.next),
                coming ? words.dose(coming.dose, coming.side) : "",
                load && load.kg > 0 ? formatLoad(load, settings.loadUnit) : "",
              ]
                .filter((part) => part !== "")
                .join(", ")
            : text.last}
        </p>
      </section>
    </div>
  );
};

/** After pain, each set is followed by the question whether it is better. */
export const AskPain = ({ onAnswer }: { readonly onAnswer: () => void }) => (
  <Notice
    kind="warn"
    title={text.askPain}
    actions={<Button onClick={onAnswer}>{text.askPainAction}</Button>}
  >
    <p>{text.askPainText}</p>
  </Notice>
);
