import { useEffect, useRef, useState } from "react";
import type { KeyboardEvent } from "react";
import { Minus, Plus } from "lucide-react";
import type { LoadUnit } from "@dorsal/core/quantity";
import { BODY_KG, localDate, newRecord } from "@dorsal/core/record";
import type { DorsalRecord } from "@dorsal/core/record";
import { Button, IconButton, useToast, useId } from "../../design/index.ts";
import { design, weighing as text, words } from "../../messages/index.ts";
import { describeStoreFault, useLastWeighIn, useSettings, useStore } from "../../store/index.ts";
import { nowHere } from "../use-now.ts";
import { isFar, moved, readWeight, weightToType } from "./weight.ts";
import "./weigh-in.css";

/** A weight to be put right and saved, begun from the last one. */
export const WeighInForm = ({ onDone }: { readonly onDone: () => void }) => {
  const settings = useSettings();
  const last = useLastWeighIn();
  return settings && last !== undefined ? (
    <Form unit={settings.loadUnit} last={last} onDone={onDone} />
  ) : null;
};

interface FormProps {
  readonly unit: LoadUnit;
  readonly last: DorsalRecord<"weighIn"> | null;
  readonly onDone: () => void;
}

const Form = ({ unit, last, onDone }: FormProps) => {
  const id = useId();
  const store = useStore();
  const toast = useToast();
  const [typed, setTyped] = useState(() => weightToType(last?.body ?? null, unit));
  const [fault, setFault] = useState<string | null>(null);
  /** A weight that was asked about once; saved when it is meant a second time. */
  const [doubted, setDoubted] = useState<number | null>(null);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // Under a finger the keyboard of the screen would come up and cover the way to save.
    if (matchMedia("(pointer: fine)").matches) input.current?.focus();
  }, []);
  const shown = (kg: number): string => text.weightText(kg, unit);

  const change = (next: string): void => {
    setTyped(next);
    setFault(null);
  };
  const save = async (): Promise<void> => {
    const read = readWeight(typed, unit);
    if (!read.ok) {
      setFault(text.wrong(shown(BODY_KG.least), shown(BODY_KG.most)));
      return;
    }
    const { kg } = read.value;
    if (isFar(kg, last?.body.kg ?? null) && doubted !== kg) {
      setDoubted(kg);
      setFault(text.far(shown(kg), shown(last?.body.kg ?? kg)));
      return;
    }
    const saved = await store.put(newRecord("weighIn", store.newId(), nowHere(), read.value));
    if (!saved.ok) {
      setFault(text.notSaved + describeStoreFault(saved.error));
      return;
    }
    onDone();
    toast({ text: text.saved(shown(kg)), undo: saved.value, undone: text.undone });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === "ArrowUp" || event.key === "ArrowDown") {
      event.preventDefault();
      change(moved(typed, event.key === "ArrowUp" ? 1 : -1));
    }
  };

  return (
    <form
      className="weigh-in"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <label htmlFor={id} className="visually-hidden">
        {text.weight(unit)}
      </label>
      <div className="weigh-in-row">
        <IconButton
          outlined
          label={design.less(text.weight(unit))}
          icon={<Minus aria-hidden />}
          onClick={() => change(moved(typed, -1))}
        />
        <span className="weigh-in-value">
          <input
            ref={input}
            id={id}
            className="numeral weigh-in-input"
            inputMode="decimal"
            autoComplete="off"
            maxLength={9}
            value={typed}
            aria-invalid={fault !== null}
            aria-describedby={`${id}-said`}
            onFocus={(event) => event.currentTarget.select()}
            onChange={(event) => change(event.currentTarget.value)}
            onKeyDown={onKeyDown}
          />
          <span aria-hidden>{unit}</span>
        </span>
        <IconButton
          outlined
          label={design.more(text.weight(unit))}
          icon={<Plus aria-hidden />}
          onClick={() => change(moved(typed, 1))}
        />
      </div>
      <p id={`${id}-said`} className="weigh-in-said small" aria-live="polite">
        {fault ??
          (last
            ? text.last(
                shown(last.body.kg),
                words.day(localDate(last.at), localDate(nowHere())).toLowerCase(),
              )
            : "")}
      </p>
      <p className="quiet small">{text.hint}</p>
      <Button type="submit" variant="primary">
        {text.save}
      </Button>
    </form>
  );
};
