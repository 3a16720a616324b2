import { useNavigate, useParams } from "@tanstack/react-router";
import { sessionTotals } from "@dorsal/core/history";
import { formatLoad, formatMinutes } from "@dorsal/core/quantity";
import { exerciseById } from "@dorsal/core/exercise";
import { localDate, revise } from "@dorsal/core/record";
import type { DorsalRecord, Session } from "@dorsal/core/record";
import { Button, EmptyState, Notice, PageTitle, Section, useToast } from "../design/index.ts";
import { history as text, words } from "../messages/index.ts";
import { describeStoreFault, useSessions, useSettings, useStore } from "../store/index.ts";
import { BackLink } from "./back-link.tsx";
import { NoteEditor } from "./history/note-editor.tsx";
import { SetsByExercise } from "./history/sets-by-exercise.tsx";
import { useNow } from "./use-now.ts";
import "./history/history.css";

const nameOf = (id: string): string => exerciseById(id)?.name ?? id;

/** `/history/$id`: one session in full, where everything can be put right. */
export const HistoryDetailScreen = () => {
  const { id } = useParams({ from: "/history/$id" });
  const sessions = useSessions();
  if (!sessions) return null;
  const session = sessions.find((other) => other.id === id);
  if (session) return <Detail session={session} sessions={sessions} />;
  return (
    <>
      <BackLink to="/history">{text.back}</BackLink>
      <PageTitle documentTitle={text.missingTitle}>{text.missingTitle}</PageTitle>
      <EmptyState>
        <p>{text.missingText}</p>
      </EmptyState>
    </>
  );
};

interface DetailProps {
  readonly session: DorsalRecord<"session">;
  readonly sessions: readonly DorsalRecord<"session">[];
}

const Detail = ({ session, sessions }: DetailProps) => {
  const store = useStore();
  const navigate = useNavigate();
  const toast = useToast();
  const settings = useSettings();
  const today = localDate(useNow());
  if (!settings) return null;
  const { body } = session;
  const day = words.day(localDate(session.at), today);
  const totals = sessionTotals(body);
  const facts = [
    totals.seconds > 0 ? formatMinutes(totals.seconds) : "",
    totals.sets > 0 ? text.sets(totals.sets) : "",
    totals.volumeKg > 0 ? text.volume(formatLoad({ kg: totals.volumeKg }, settings.loadUnit)) : "",
    body.status === "early" ? text.early : "",
  ].filter((fact) => fact !== "");

  const change = async (next: Session, done: string, undone: string): Promise<void> => {
    const stored = await store.put(revise(session, next));
    toast(
      stored.ok
        ? { text: done, undo: stored.value, undone }
        : { text: text.notSaved + describeStoreFault(stored.error) },
    );
  };
  const remove = async (): Promise<void> => {
    const removed = await store.remove("session", session.id);
    if (!removed.ok) {
      toast({ text: text.notSaved + describeStoreFault(removed.error) });
      return;
    }
    toast({ text: text.sessionDeleted, undo: removed.value, undone: text.sessionBack });
    await navigate({ to: "/history" });
  };

  return (
    <>
      <BackLink to="/history">{text.back}</BackLink>
      <p className="quiet small">
        {day}, {words.clock(session.at)}
      </p>
      <PageTitle documentTitle={`${body.planned.title}, ${day}`}>{body.planned.title}</PageTitle>
      <p className="quiet tabular">{facts.join(" · ")}</p>
      {body.status === "active" ? (
        <Notice>
          <p>{text.stillRunning}</p>
        </Notice>
      ) : null}

      <SetsByExercise
        session={session}
        sessions={sessions}
        unit={settings.loadUnit}
        onChange={change}
      />

      {body.pain.length > 0 ? (
        <Section title={text.painTitle}>
          <ul className="plain-list">
            {body.pain.map((pain) => (
              <li key={pain.id}>
                {[
                  text.painLine(nameOf(pain.exercise), pain.level),
                  pain.sharp ? text.sharp : "",
                  pain.spreading ? text.spreading : "",
                  text.actions[pain.action],
                ]
                  .filter((part) => part !== "")
                  .join(", ")}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}

      {body.swaps.length > 0 ? (
        <Section title={text.swapsTitle}>
          <ul className="plain-list">
            {body.swaps.map((swap) => (
              <li key={`${swap.item} ${swap.at}`}>
                {text.swapLine(nameOf(swap.from), nameOf(swap.to))}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}

      <Section title={text.note}>
        <NoteEditor
          key={body.note}
          note={body.note}
          onSave={(note) => change({ ...body, note }, text.noteSaved, text.noteUndone)}
        />
      </Section>

      {body.status === "active" ? null : (
        <div className="history-end">
          <Button variant="danger" onClick={() => void remove()}>
            {text.deleteSession}
          </Button>
        </div>
      )}
    </>
  );
};
