import { player as text } from "../messages/index.ts";
import type { View } from "./view.ts";

/** One mark per exercise, with what is left. */
export const Marks = ({ view }: { readonly view: View }) => (
  <header className="player-top">
    <div className="player-marks" aria-hidden>
      {view.marks.map((mark, index) => (
        <span key={mark.item} className="player-mark" data-now={index + 1 === view.exerciseNumber}>
          <span style={{ inlineSize: `${Math.min(1, Math.max(0, mark.share)) * 100}%` }} />
        </span>
      ))}
    </div>
    <p className="player-progress small tabular">
      <span>{text.exerciseOf(view.exerciseNumber, view.exerciseCount)}</span>
      <span className="quiet">{text.left(view.sessionRemainingSec)}</span>
    </p>
  </header>
);
