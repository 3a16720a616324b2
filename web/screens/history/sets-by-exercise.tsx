import { useState } from "react";
import { Link } from "@tanstack/react-router";
import { Pencil } from "lucide-react";
import { bestSet, lastTime } from "@dorsal/core/history";
import { exerciseById } from "@dorsal/core/exercise";
import type { LoadUnit } from "@dorsal/core/quantity";
import { localDate, timestampMs } from "@dorsal/core/record";
import type { DorsalRecord, RecordedSet, Session } from "@dorsal/core/record";
import { IconButton, Section } from "../../design/index.ts";
import { exercise as exerciseText, history as text, words } from "../../messages/index.ts";
import { SetEditor } from "./set-editor.tsx";

type SessionRecord = DorsalRecord<"session">;

export interface SetsByExerciseProps {
  readonly session: SessionRecord;
  readonly sessions: readonly SessionRecord[];
  readonly unit: LoadUnit;
  readonly onChange: (next: Session, done: string, undone: string) => Promise<void>;
}

const nameOf = (id: string): string => exerciseById(id)?.name ?? id;

const setName = (set: RecordedSet): string =>
  [
    set.role === "warmup" ? text.warmup : text.setNumber(set.set),
    set.side ? words.side(set.side).toLowerCase() : "",
  ]
    .filter((part) => part !== "")
    .join(", ");

const groupByExercise = (sets: readonly RecordedSet[]): ReadonlyMap<string, RecordedSet[]> => {
  const groups = new Map<string, RecordedSet[]>();
  for (const set of sets) {
    const group = groups.get(set.exercise);
    if (group) group.push(set);
    else groups.set(set.exercise, [set]);
  }
  return groups;
};

/** How it compares: the time before this session, and the best of all times. */
const Compared = ({
  exercise,
  session,
  sessions,
  unit,
}: Omit<SetsByExerciseProps, "onChange"> & { exercise: string }) => {
  const day = localDate(session.at);
  const earlier = sessions.filter((other) => timestampMs(other.at) < timestampMs(session.at));
  const last = lastTime(earlier, exercise);
  const best = bestSet(sessions, exercise);
  const lines = [
    last
      ? `${exerciseText.lastTime(words.ago(localDate(last.at), day))}: ${last.sets
          .map((set) => words.setDone(set, unit))
          .join(", ")}`
      : "",
    best
      ? `${exerciseText.best(words.date(localDate(best.at)))}: ${words.setDone(best.set, unit)}`
      : "",
  ].filter((line) => line !== "");
  return lines.map((line) => (
    <p key={line} className="quiet small">
      {line}
    </p>
  ));
};

/** Every set of a session under its exercise, each one open to correction. */
export const SetsByExercise = ({ session, sessions, unit, onChange }: SetsByExerciseProps) => {
  const [editing, setEditing] = useState<RecordedSet | null>(null);
  const { body } = session;

  const save = (next: RecordedSet): void => {
    setEditing(null);
    const sets = body.sets.map((set) => (set.id === next.id ? next : set));
    void onChange({ ...body, sets }, text.setSaved, text.setUnsaved);
  };
  const remove = (gone: RecordedSet): void => {
    setEditing(null);
    const sets = body.sets.filter((set) => set.id !== gone.id);
    void onChange({ ...body, sets }, text.setDeleted, text.setBack);
  };

  if (body.sets.length === 0) return <p className="history-none">{text.noSets}</p>;
  return (
    <>
      {[...groupByExercise(body.sets)].map(([exercise, sets]) => (
        <Section
          key={exercise}
          title={nameOf(exercise)}
          aside={
            <Link to="/exercise/$id" params={{ id: exercise }}>
              {text.howItIsDone}
            </Link>
          }
        >
          <ol>
            {sets.map((set) => (
              <li key={set.id} className="set-row">
                <span className="set-name quiet small">{setName(set)}</span>
                <span className="set-done tabular">
                  {words.setDone(set, unit)}
                  {set.rir === undefined ? null : (
                    <span className="quiet small set-reserve">{words.reserve(set.rir)}</span>
                  )}
                  {set.unattended ? (
                    <span className="quiet tiny set-away">{text.unattended}</span>
                  ) : null}
                </span>
                <IconButton
                  label={text.editSet(`${nameOf(exercise)}, ${setName(set)}`)}
                  icon={<Pencil size={18} aria-hidden />}
                  onClick={() => setEditing(set)}
                />
              </li>
            ))}
          </ol>
          <Compared exercise={exercise} session={session} sessions={sessions} unit={unit} />
        </Section>
      ))}
      <SetEditor
        set={editing}
        title={editing ? `${nameOf(editing.exercise)}, ${setName(editing).toLowerCase()}` : ""}
        unit={unit}
        onClose={() => setEditing(null)}
        onSave={save}
        onRemove={remove}
      />
    </>
  );
};
