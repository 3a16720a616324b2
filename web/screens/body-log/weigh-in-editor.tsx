import { useState } from "react";
import type { LoadUnit } from "@dorsal/core/quantity";
import { BODY_KG, addDays, localDate, newRecord, revise } from "@dorsal/core/record";
import type { DorsalRecord, LocalDate, Timestamp, WeighIn } from "@dorsal/core/record";
import { bodyLog, weighing } from "../../messages/index.ts";
import { useStore } from "../../store/index.ts";
import { readWeight } from "../body/weight.ts";
import { nowHere } from "../use-now.ts";
import { EditorForm } from "./editor-form.tsx";
import { useWrites } from "./use-writes.ts";
import { WhenFields } from "./when-fields.tsx";
import { isToCome, momentOf, whenOf } from "./when.ts";
import type { When } from "./when.ts";
import { useId } from "../../design/index.ts";

const text = bodyLog.weight;

export interface WeighInEditorProps {
  /** Null adds one. */
  readonly record: DorsalRecord<"weighIn"> | null;
  readonly unit: LoadUnit;
  /** With the day it was saved to; null when nothing was. */
  readonly onDone: (day: LocalDate | null) => void;
}

const MORNING = "07:00";

/** As it stands, in the unit it is in. */
const typedOf = (body: WeighIn | undefined, unit: LoadUnit): string =>
  body ? text.shown(body, unit).replace(` ${unit}`, "") : "";

/** A weight with its day and time, to put right or to add. */
export const WeighInEditor = ({ record, unit, onDone }: WeighInEditorProps) => {
  const id = useId();
  const store = useStore();
  const writes = useWrites();
  const first = typedOf(record?.body, unit);
  const [typed, setTyped] = useState(first);
  const [when, setWhen] = useState<When>(() =>
    record ? whenOf(record.at) : { date: addDays(localDate(nowHere()), -1), time: MORNING },
  );
  const [fault, setFault] = useState<string | null>(null);

  /** What was not touched stays as it was typed, in whatever unit. */
  const bodyNow = (): WeighIn | null => {
    if (record && typed === first) return record.body;
    const read = readWeight(typed, unit);
    if (!read.ok) return null;
    // What a newer app wrote beside the weight stays; what was typed before does not.
    const { typed: _before, ...others } = record?.body ?? {};
    return { ...others, ...read.value };
  };
  const recordAt = (body: WeighIn, at: Timestamp): DorsalRecord<"weighIn"> =>
    record ? { ...revise(record, body), at } : newRecord("weighIn", store.newId(), at, body);
  const save = async (): Promise<void> => {
    const body = bodyNow();
    const at = momentOf(when, record?.at ?? null);
    if (!body)
      setFault(
        text.wrong(
          weighing.weightText(BODY_KG.least, unit),
          weighing.weightText(BODY_KG.most, unit),
        ),
      );
    else if (!at) setFault(bodyLog.badDate);
    else if (isToCome(at, nowHere())) setFault(bodyLog.future);
    else {
      const said = record ? bodyLog.changed : text.added(text.shown(body, unit));
      const refused = await writes.put(recordAt(body, at), said);
      if (refused === null) onDone(localDate(at));
      else setFault(refused);
    }
  };

  return (
    <EditorForm saidId={`${id}-said`} fault={fault} onSave={save}>
      <label htmlFor={id}>{text.weight(unit)}</label>
      <input
        id={id}
        className="text-input tabular log-number"
        inputMode="decimal"
        autoComplete="off"
        maxLength={9}
        value={typed}
        aria-describedby={`${id}-said`}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setFault(null);
        }}
      />
      <WhenFields
        value={when}
        latest={localDate(nowHere())}
        onChange={(next) => {
          setWhen(next);
          setFault(null);
        }}
      />
    </EditorForm>
  );
};
