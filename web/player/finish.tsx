import { useMemo, useState } from "react";
import { sessionTotals } from "@dorsal/core/history";
import { formatClock } from "@dorsal/core/quantity";
import { revise } from "@dorsal/core/record";
import type { Settings } from "@dorsal/core/record";
import { finishedBody } from "@dorsal/core/session";
import { Button, Notice, PageTitle, useToast, useId } from "../design/index.ts";
import { player as text } from "../messages/index.ts";
import { describeStoreFault, useStore } from "../store/index.ts";
import { AwayNotice } from "./away-notice.tsx";
import { LogSet, canLog } from "./log-set.tsx";
import { NextTime } from "./next-time.tsx";
import type { Player } from "./use-player.ts";

export interface FinishProps {
  readonly player: Player;
  readonly settings: Settings;
  /** Called before the record is written, with its id; null when that failed after all. */
  readonly onSaved: (id: string | null) => void;
}

const LONGEST_NOTE = 4000;

export const Finish = ({ player, settings, onSaved }: FinishProps) => {
  const { record, state, dispatch } = player;
  const store = useStore();
  const toast = useToast();
  const noteId = useId();
  const [note, setNote] = useState(record.body.note);
  const [isSaving, setIsSaving] = useState(false);
  const [fault, setFault] = useState<string | null>(null);

  const body = finishedBody(record.body, state, note);
  // Once a change of the state, not with every key typed into the note.
  const ended = useMemo(
    () => revise(record, finishedBody(record.body, state, "")),
    [record, state],
  );
  const totals = sessionTotals(body);
  const lastSet = state.sets.at(-1);
  const title = state.ending === "early" ? text.endedTitle : text.finishedTitle;

  const save = async (): Promise<void> => {
    setIsSaving(true);
    // Another tab that took the session over has it to save.
    if (!(await player.settle())) return;
    onSaved(record.id);
    const saved = await store.put(revise(record, finishedBody(record.body, state, note.trim())));
    if (saved.ok) {
      player.close();
      return;
    }
    onSaved(null);
    setIsSaving(false);
    setFault(text.notSaved + describeStoreFault(saved.error));
  };
  const discard = async (): Promise<void> => {
    setIsSaving(true);
    if (!(await player.settle())) return;
    const removed = await store.remove("session", record.id);
    if (removed.ok) {
      player.close();
      toast({ text: text.discarded });
    } else setFault(text.notSaved + describeStoreFault(removed.error));
    setIsSaving(false);
  };

  return (
    <div className="player player-finish" data-gym={settings.gymMode ? "" : undefined}>
      <div className="player-main">
        <p className="small quiet">{state.session.title}</p>
        <PageTitle documentTitle={title} className="player-title">
          {title}
        </PageTitle>
        {state.away ? <AwayNotice away={state.away} dispatch={dispatch} /> : null}
        <dl className="player-totals">
          <div>
            <dt>{text.totalTime}</dt>
            <dd className="numeral">{formatClock(body.activeSec ?? 0)}</dd>
          </div>
          <div>
            <dt>{text.totalSets}</dt>
            <dd className="numeral">{totals.sets}</dd>
          </div>
          <div>
            <dt>{text.totalReps}</dt>
            <dd className="numeral">{totals.reps}</dd>
          </div>
        </dl>
        {lastSet && canLog(lastSet) ? (
          <LogSet set={lastSet} unit={settings.loadUnit} dispatch={dispatch} />
        ) : null}
        <NextTime session={ended} unit={settings.loadUnit} />
        <div className="player-note">
          <label htmlFor={noteId}>{text.note}</label>
          <textarea
            id={noteId}
            className="text-input"
            rows={3}
            maxLength={LONGEST_NOTE}
            placeholder={text.noteHint}
            value={note}
            onChange={(event) => {
              setNote(event.currentTarget.value);
              player.writeNote(event.currentTarget.value);
            }}
          />
        </div>
        {fault ? (
          <Notice kind="warn" live>
            <p>{fault}</p>
          </Notice>
        ) : null}
        <p className="small quiet">{text.kept}</p>
      </div>
      <div className="player-bar">
        <Button variant="primary" wide disabled={isSaving} onClick={() => void save()}>
          {text.save}
        </Button>
        {state.sets.length === 0 ? (
          <Button variant="text" wide disabled={isSaving} onClick={() => void discard()}>
            {text.discard}
          </Button>
        ) : null}
      </div>
    </div>
  );
};
