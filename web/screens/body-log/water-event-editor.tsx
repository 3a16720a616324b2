import { useState } from "react";
import { isLocalDate, newRecord, revise } from "@dorsal/core/record";
import type { DorsalRecord, LocalDate, WaterEvent } from "@dorsal/core/record";
import { RadioChips, useId } from "../../design/index.ts";
import { bodyLog } from "../../messages/index.ts";
import { useStore } from "../../store/index.ts";
import { nowHere } from "../use-now.ts";
import { EditorForm } from "./editor-form.tsx";
import { useWrites } from "./use-writes.ts";

const text = bodyLog.water;

const OPTIONS = (["new-scale", "illness", "travel", "other"] as const).map((value) => ({
  value,
  label: text.reasons[value],
}));

export interface WaterEventEditorProps {
  /** Null adds one. */
  readonly record: DorsalRecord<"waterEvent"> | null;
  readonly today: LocalDate;
  /** With the day it counts from. */
  readonly onDone: (day: LocalDate) => void;
}

/** What moves the scale, and from which day on. */
export const WaterEventEditor = ({ record, today, onDone }: WaterEventEditorProps) => {
  const id = useId();
  const store = useStore();
  const writes = useWrites();
  const [reason, setReason] = useState<WaterEvent["reason"]>(record?.body.reason ?? "new-scale");
  const [date, setDate] = useState<string>(record?.body.date ?? today);
  const [fault, setFault] = useState<string | null>(null);
  const save = async (): Promise<void> => {
    if (!isLocalDate(date)) {
      setFault(bodyLog.badDate);
      return;
    }
    if (date > today) {
      setFault(bodyLog.future);
      return;
    }
    const refused = await writes.put(
      record
        ? revise(record, { ...record.body, date, reason })
        : newRecord("waterEvent", store.newId(), nowHere(), { date, reason }),
      record ? bodyLog.changed : text.added(reason),
    );
    if (refused === null) onDone(date);
    else setFault(refused);
  };
  return (
    <EditorForm saidId={`${id}-said`} fault={fault} onSave={save}>
      <RadioChips legend={text.reason} options={OPTIONS} value={reason} onChange={setReason} />
      <div>
        <label htmlFor={id}>{text.from}</label>
        <input
          id={id}
          type="date"
          className="text-input tabular"
          max={today}
          value={date}
          aria-describedby={`${id}-said`}
          onChange={(event) => {
            setDate(event.currentTarget.value);
            setFault(null);
          }}
        />
      </div>
      <p className="quiet small">{text.what}</p>
    </EditorForm>
  );
};
