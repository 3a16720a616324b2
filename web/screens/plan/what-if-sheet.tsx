import { useEffect, useState } from "react";
import { Button, Notice, Sheet } from "../../design/index.ts";
import { plan as text } from "../../messages/index.ts";
import { planInWorker } from "../../planner/index.ts";
import type { WeekPlan } from "../../planner/index.ts";
import { requestOf } from "./edits.ts";
import type { Desk } from "./use-desk.ts";
import { nameOf } from "./week-rows.tsx";
import { changesBetween, figuresOf, whatIfsFor } from "./what-if.ts";
import type { Figures, WhatIf } from "./what-if.ts";

export interface WhatIfSheetProps {
  readonly desk: Desk;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Another week beside one's own, before anything changes. */
export const WhatIfSheet = ({ desk, open, onClose }: WhatIfSheetProps) => {
  const [picked, setPicked] = useState<WhatIf | null>(null);
  const close = (): void => {
    setPicked(null);
    onClose();
  };
  return (
    <Sheet open={open} onClose={close} title={text.whatIf.title}>
      {picked ? (
        <Look
          key={picked.id}
          desk={desk}
          picked={picked}
          onKeep={() => setPicked(null)}
          onTake={(plan) => {
            close();
            desk.ask({ ...picked, plan });
          }}
        />
      ) : (
        <div className="plan-sheet">
          <p className="quiet small">{text.whatIf.intro}</p>
          <ul className="plan-swaps" aria-label={text.whatIf.legend}>
            {whatIfsFor(desk).map((one) => (
              <li key={one.id}>
                <Button wide onClick={() => setPicked(one)}>
                  {one.label}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Sheet>
  );
};

interface LookProps {
  readonly desk: Desk;
  readonly picked: WhatIf;
  readonly onKeep: () => void;
  readonly onTake: (plan: WeekPlan) => void;
}

const ROWS: readonly (keyof Figures)[] = ["points", "minutes", "back", "exercises", "missing"];
const MOST_CHANGES = 12;

const Look = ({ desk, picked, onKeep, onTake }: LookProps) => {
  const [other, setOther] = useState<WeekPlan | null>(null);
  const [failed, setFailed] = useState(false);
  // The week that was on show when the question was asked.
  const [{ asked, plan }] = useState({ asked: desk.asked, plan: desk.plan });
  useEffect(() => {
    const control = new AbortController();
    const look = async (): Promise<void> => {
      const request = requestOf(asked, plan, picked.change, "full");
      const planned = await planInWorker(request, control.signal);
      if (planned.ok) setOther(planned.value);
      else if (planned.error.code !== "cancelled") setFailed(true);
    };
    void look();
    return () => control.abort();
  }, [asked, plan, picked]);

  const mine = figuresOf(plan);
  const theirs = other ? figuresOf(other) : null;
  const changes = other ? changesBetween(plan, other) : [];
  return (
    <div className="plan-sheet">
      <p className="group-legend">{picked.label}</p>
      <table className="plan-table tabular">
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{text.whatIf.title}</span>
            </th>
            <th scope="col">{text.whatIf.now}</th>
            <th scope="col">{text.whatIf.other}</th>
          </tr>
        </thead>
        <tbody>
          {ROWS.map((row) => (
            <tr key={row}>
              <th scope="row">{text.whatIf[row]}</th>
              <td>{text.number(mine[row])}</td>
              <td>{theirs ? text.number(theirs[row]) : "…"}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p aria-live="polite" className="quiet small plan-busy">
        {other || failed ? "" : text.whatIf.looking}
      </p>
      {failed ? (
        <Notice kind="warn">
          <p>{text.planFailed + text.timeout}</p>
        </Notice>
      ) : null}
      {other ? (
        <section aria-label={text.whatIf.differences}>
          <h3>{text.whatIf.differences}</h3>
          <ul className="plan-reasons">
            {changes.slice(0, MOST_CHANGES).map((change) => {
              const line = text.change(change, nameOf);
              return <li key={line}>{line}</li>;
            })}
            {changes.length === 0 ? <li>{text.whatIf.noDifference}</li> : null}
            {changes.length > MOST_CHANGES ? (
              <li>{text.whatIf.more(changes.length - MOST_CHANGES)}</li>
            ) : null}
          </ul>
        </section>
      ) : null}
      <Button
        variant="primary"
        wide
        disabled={!other}
        onClick={() => {
          if (other) onTake(other);
        }}
      >
        {text.whatIf.take}
      </Button>
      <Button wide onClick={onKeep}>
        {text.whatIf.keep}
      </Button>
    </div>
  );
};
