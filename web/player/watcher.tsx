import { useEffect, useState } from "react";
import { formatClock } from "@dorsal/core/quantity";
import type { Session } from "@dorsal/core/record";
import { viewOf } from "@dorsal/core/session";
import { Button, Notice, PageTitle } from "../design/index.ts";
import { player as text } from "../messages/index.ts";
import { Marks } from "./marks.tsx";
import { nameOf } from "./names.ts";

const LOOK_MS = 500;

export interface WatcherProps {
  readonly session: Session;
  readonly onTakeOver: () => void;
}

/** The session as it goes on in another tab. */
export const Watcher = ({ session, onTakeOver }: WatcherProps) => {
  const [at, setAt] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setAt(Date.now()), LOOK_MS);
    return () => clearInterval(timer);
  }, []);
  const { live } = session;
  const view = live ? viewOf(live, Math.max(at, live.lastAt)) : null;
  const name = view ? nameOf(view.step.exercise) : session.planned.title;

  return (
    <div className="player">
      <div className="player-main">
        {view ? <Marks view={view} /> : null}
        <PageTitle documentTitle={name} className="player-title">
          {name}
        </PageTitle>
        <Notice title={text.otherTab}>
          <p>{text.otherTabText}</p>
        </Notice>
        {view ? (
          <div className="player-figures" data-phase={view.step.kind}>
            <p className="player-phase">
              {view.status === "paused" ? text.paused : text.phase(view.step.kind)}
            </p>
            <p className="player-clock numeral">
              {formatClock(view.step.ends === "clock" ? view.remainingSec : view.elapsedSec)}
            </p>
          </div>
        ) : null}
      </div>
      <div className="player-bar">
        <Button variant="primary" wide onClick={onTakeOver}>
          {text.takeOver}
        </Button>
      </div>
    </div>
  );
};
