import { useState } from "react";
import { formatLoad, parseLoad, typedLoadToKilograms } from "@dorsal/core/quantity";
import type { LoadUnit } from "@dorsal/core/quantity";
import type { Load, RecordedSet } from "@dorsal/core/record";
import { Button, Sheet, Stepper, useId } from "../../design/index.ts";
import { history as text } from "../../messages/index.ts";

export interface SetEditorProps {
  readonly set: RecordedSet | null;
  readonly title: string;
  readonly unit: LoadUnit;
  readonly onClose: () => void;
  readonly onSave: (set: RecordedSet) => void;
  readonly onRemove: (set: RecordedSet) => void;
}

/** Corrects one recorded set. What is left as it was keeps what was typed, unit and all. */
export const SetEditor = ({ set, title, onClose, ...rest }: SetEditorProps) => (
  <Sheet open={set !== null} onClose={onClose} title={title}>
    {set ? <Fields key={set.id} set={set} {...rest} /> : null}
  </Sheet>
);

/** Reps or seconds of zero can be true; an absent one stays absent. */
const withOptional = (
  set: RecordedSet,
  values: {
    readonly reps: number | null;
    readonly seconds: number | null;
    readonly rir: number | null;
    readonly load: Load | null;
  },
): RecordedSet => {
  const { reps: _reps, seconds: _seconds, rir: _rir, load: _load, ...fixed } = set;
  return {
    ...fixed,
    ...(values.reps === null ? {} : { reps: values.reps }),
    ...(values.seconds === null ? {} : { seconds: values.seconds }),
    ...(values.rir === null ? {} : { rir: values.rir }),
    ...(values.load === null ? {} : { load: values.load }),
  };
};

const Fields = ({
  set,
  unit,
  onSave,
  onRemove,
}: Pick<SetEditorProps, "unit" | "onSave" | "onRemove"> & { readonly set: RecordedSet }) => {
  const loadId = useId();
  const shownLoad = set.load ? formatLoad(set.load, set.load.typed?.unit ?? unit) : "";
  const [reps, setReps] = useState(set.reps ?? null);
  const [seconds, setSeconds] = useState(set.seconds ?? null);
  const [rir, setRir] = useState(set.rir ?? null);
  const [load, setLoad] = useState(shownLoad);
  const [loadFault, setLoadFault] = useState<string | null>(null);

  /** `undefined` when what was typed is no load. */
  const readLoad = (): Load | null | undefined => {
    if (load.trim() === "") return null;
    if (load === shownLoad && set.load) return set.load;
    const typed = parseLoad(load, unit);
    if (typed.ok) return { kg: typedLoadToKilograms(typed.value), typed: typed.value };
    const { code, limit } = typed.error;
    setLoadFault(
      code === "too-heavy"
        ? text.badLoad[code](load, limit ? `${limit.value} ${limit.unit}` : "")
        : text.badLoad[code](load),
    );
    return undefined;
  };
  const save = (): void => {
    const read = readLoad();
    if (read !== undefined) onSave(withOptional(set, { reps, seconds, rir, load: read }));
  };

  const timed = set.reps === undefined;
  return (
    <form
      className="set-editor"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {timed ? (
        <Stepper
          label={text.seconds}
          value={seconds}
          onChange={setSeconds}
          min={0}
          max={86_400}
          step={5}
        />
      ) : (
        <Stepper label={text.reps} value={reps} onChange={setReps} min={0} max={1000} />
      )}
      {set.role === "cardio" ? null : (
        <div className="field">
          <label htmlFor={loadId}>{text.load}</label>
          <input
            id={loadId}
            className="text-input"
            inputMode="text"
            autoComplete="off"
            placeholder={unit}
            aria-invalid={loadFault !== null}
            aria-describedby={loadFault ? `${loadId}-fault` : undefined}
            value={load}
            onChange={(event) => {
              setLoad(event.currentTarget.value);
              setLoadFault(null);
            }}
          />
          {loadFault ? (
            <p id={`${loadId}-fault`} role="alert" className="field-fault small">
              {loadFault}
            </p>
          ) : null}
        </div>
      )}
      {timed ? null : (
        <div className="field">
          <Stepper label={text.rir} value={rir} onChange={setRir} min={0} max={10} optional />
          <p className="quiet small">{text.rirHint}</p>
        </div>
      )}
      <Button type="submit" variant="primary" wide>
        {text.save}
      </Button>
      <Button variant="danger" wide onClick={() => onRemove(set)}>
        {text.deleteSet}
      </Button>
    </form>
  );
};
