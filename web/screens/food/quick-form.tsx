import { useState } from "react";
import { kcalFromMacros } from "@dorsal/core/food";
import type { Amounts } from "@dorsal/core/food";
import { ENTRY_KCAL } from "@dorsal/core/record";
import { Button, useId } from "../../design/index.ts";
import { food as messages } from "../../messages/index.ts";
import "./quick.css";

const text = messages.quick;

/** What was typed in by itself. */
export interface Quick {
  readonly name: string;
  readonly amounts: Amounts;
}

const MACROS = ["protein", "carbohydrate", "fat"] as const;
const MOST_MACRO_G = 2000;

type Field = "kcal" | (typeof MACROS)[number];
type Typed = Readonly<Record<Field, string>>;

const NUMBER = /^\d+(?:[.,]\d+)?$/;

/** Null for an empty field, NaN for one that holds no number. */
const numberIn = (typed: string): number | null => {
  const trimmed = typed.trim();
  if (trimmed === "") return null;
  return NUMBER.test(trimmed) ? Number(trimmed.replace(",", ".")) : Number.NaN;
};

const isGrams = (value: number | null): boolean =>
  value === null || (value >= 0 && value <= MOST_MACRO_G);

/** Protein, carbohydrate and fat as far as they were typed; null where one of them is no amount. */
const macrosIn = (typed: Typed): Amounts | null => {
  const read = MACROS.map((id) => [id, numberIn(typed[id])] as const);
  if (!read.every(([, value]) => isGrams(value))) return null;
  return Object.fromEntries(read.flatMap(([id, value]) => (value === null ? [] : [[id, value]])));
};

/** Energy as it was typed, or else as the three add up to; null where there is none. */
const energyIn = (typed: Typed, macros: Amounts): number | null => {
  const kcal = typed.kcal.trim() === "" ? kcalFromMacros(macros) : numberIn(typed.kcal);
  return kcal !== null && kcal >= 1 && kcal <= ENTRY_KCAL.most ? kcal : null;
};

const shown = (value: number | undefined): string =>
  value === undefined ? "" : String(Number(value.toFixed(1)));

interface QuickFormProps {
  /** What is put right; nothing for a new one. */
  readonly quick?: Quick;
  readonly action: string;
  readonly onDone: (quick: Quick) => void;
}

/** Energy by itself, with protein, carbohydrate and fat where they are known. */
export const QuickForm = ({ quick, action, onDone }: QuickFormProps) => {
  const id = useId();
  const [name, setName] = useState(quick?.name ?? "");
  const [typed, setTyped] = useState<Typed>({
    kcal: shown(quick?.amounts.energy),
    protein: shown(quick?.amounts.protein),
    carbohydrate: shown(quick?.amounts.carbohydrate),
    fat: shown(quick?.amounts.fat),
  });
  const [fault, setFault] = useState<{ readonly of: Field; readonly text: string } | null>(null);
  const macros = macrosIn(typed);
  const reckoned = macros && typed.kcal.trim() === "" ? kcalFromMacros(macros) : null;

  /** Said, and the field taken to that it is about. */
  const refuse = (of: Field, said: string): void => {
    setFault({ of, text: said });
    document.getElementById(`${id}-${of}`)?.focus();
  };
  const save = (): void => {
    if (!macros) {
      const wrong = MACROS.find((of) => !isGrams(numberIn(typed[of])));
      refuse(wrong ?? "protein", text.wrongGrams);
      return;
    }
    const energy = energyIn(typed, macros);
    if (energy === null) refuse("kcal", text.wrong(ENTRY_KCAL.most));
    else onDone({ name: name.trim(), amounts: { energy, ...macros } });
  };
  const field = (of: Field) => (
    <div className="quick-field">
      <label htmlFor={`${id}-${of}`}>{text[of]}</label>
      <input
        id={`${id}-${of}`}
        className="text-input tabular"
        inputMode="decimal"
        autoComplete="off"
        maxLength={7}
        value={typed[of]}
        aria-invalid={fault?.of === of || undefined}
        aria-describedby={`${id}-said`}
        onChange={(event) => {
          setTyped({ ...typed, [of]: event.currentTarget.value });
          setFault(null);
        }}
      />
    </div>
  );
  return (
    <form
      className="quick"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {field("kcal")}
      <div className="quick-field">
        <label htmlFor={`${id}-name`}>{text.name}</label>
        <input
          id={`${id}-name`}
          className="text-input"
          autoComplete="off"
          maxLength={120}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
      </div>
      <div className="quick-macros">{MACROS.map((of) => field(of))}</div>
      <p
        id={`${id}-said`}
        className={fault ? "small quick-wrong" : "quiet small"}
        aria-live="polite"
      >
        {fault?.text ?? (reckoned !== null && reckoned >= 1 ? text.reckoned(reckoned) : text.more)}
      </p>
      <Button type="submit" variant="primary" wide>
        {action}
      </Button>
    </form>
  );
};
