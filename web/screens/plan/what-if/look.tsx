import { Button, Notice } from "../../../design/index.ts";
import { plan as text } from "../../../messages/index.ts";
import type { Drafted, WeekPlan } from "../../../planner/index.ts";
import { Compare } from "./compare.tsx";
import { nameOf } from "../names.ts";
import { newsLines } from "../news/news.ts";
import { changesBetween } from "../desk/stored.ts";
import type { Look } from "./use-look.ts";
import { figuresOf } from "./what-if.ts";

export interface LookViewProps {
  readonly mine: WeekPlan;
  /** What the own week leaves open is known. */
  readonly isMineExplained: boolean;
  readonly look: Look;
  readonly label: string;
  readonly mineLabel: string;
  readonly otherLabel: string;
  readonly takeLabel: string;
  readonly keepLabel: string;
  readonly onTake: (drafted: Drafted) => void;
  readonly onKeep: () => void;
}

const FIGURES = ["minutes", "back", "exercises"] as const;

/** Another week beside one's own: in numbers, in a few lines, and day by day. */
export const LookView = (props: LookViewProps) => {
  const { mine, look, label, mineLabel, otherLabel } = props;
  const { other, isExplained, hasFailed, isSlow } = look;
  const before = figuresOf(mine);
  const after = other ? figuresOf(other.plan) : null;
  const points = other?.worth ? other.worth.after - other.worth.before : null;
  const lines = other ? newsLines(changesBetween(mine, other.plan), nameOf) : [];
  return (
    <div className="plan-sheet">
      <p className="group-legend">{label}</p>
      {points === null ? null : <p className="plan-headline">{text.compare.points(points)}</p>}
      <table className="plan-table tabular">
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{text.compare.figures}</span>
            </th>
            <th scope="col">{mineLabel}</th>
            <th scope="col">{otherLabel}</th>
          </tr>
        </thead>
        <tbody>
          {FIGURES.map((row) => (
            <tr key={row}>
              <th scope="row">{text.whatIf[row]}</th>
              <td>{text.number(before[row])}</td>
              <td>{after ? text.number(after[row]) : "…"}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{text.whatIf.missing}</th>
            <td>{props.isMineExplained ? before.missing : "…"}</td>
            <td>{after && isExplained ? after.missing : "…"}</td>
          </tr>
        </tbody>
      </table>
      <div className="plan-busy small" aria-live="polite">
        {isSlow ? (
          <>
            <p>{text.whatIf.looking}</p>
            <progress className="progress" aria-label={text.whatIf.looking} />
          </>
        ) : null}
      </div>
      {hasFailed ? (
        <Notice kind="warn">
          <p>{text.planFailed + text.timeout}</p>
        </Notice>
      ) : null}
      {other ? (
        <section aria-label={text.whatIf.differences}>
          <h3>{text.whatIf.differences}</h3>
          <ul className="plan-reasons">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
            {lines.length === 0 ? <li>{text.whatIf.noDifference}</li> : null}
          </ul>
        </section>
      ) : null}
      {other && lines.length > 0 ? (
        <details className="setup-fold">
          <summary>{text.compare.open}</summary>
          <Compare mine={mine} other={other.plan} mineLabel={mineLabel} otherLabel={otherLabel} />
        </details>
      ) : null}
      <div className="plan-sheet-foot">
        <Button wide onClick={props.onKeep}>
          {props.keepLabel}
        </Button>
        <Button
          variant="primary"
          wide
          disabled={!other}
          onClick={() => {
            if (other) props.onTake(other);
          }}
        >
          {props.takeLabel}
        </Button>
      </div>
    </div>
  );
};
