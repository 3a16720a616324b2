import { useState } from "react";
import type { KeyboardEvent } from "react";
import { Minus, Plus } from "lucide-react";
import { IconButton } from "./button.tsx";
import { design } from "../messages/index.ts";
import { useId } from "./use-id.ts";
import "./stepper.css";

export interface StepperProps {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  /** Shown after the number: `kg`, `reps`. */
  readonly unit?: string;
  /** Lets the number be empty: nothing recorded. */
  readonly optional?: boolean;
  readonly labelHidden?: boolean;
}

const readNumber = (text: string): number | null => {
  const trimmed = text.trim().replace(",", ".");
  return trimmed === "" || Number.isNaN(Number(trimmed)) ? null : Number(trimmed);
};

const show = (value: number | null): string => (value === null ? "" : String(value));

/**
 * A number between two big buttons, which can also be typed. The typed text is kept until the field
 * is left, so that "12." on the way to "12.5" is not taken away; then it is held to its limits.
 */
export const Stepper = ({
  label,
  value,
  onChange,
  min,
  max,
  step = 1,
  unit,
  optional = false,
  labelHidden = false,
}: StepperProps) => {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);

  const hold = (next: number): number => Math.min(max, Math.max(min, Number(next.toFixed(3))));
  const move = (direction: 1 | -1): void => {
    const from = draft === null ? value : readNumber(draft);
    setDraft(null);
    onChange(
      from === null
        ? hold(direction > 0 ? Math.max(min, step) : min)
        : hold(from + direction * step),
    );
  };
  const commit = (): void => {
    if (draft === null) return;
    const typed = readNumber(draft);
    setDraft(null);
    if (typed !== null) onChange(hold(typed));
    else if (optional && draft.trim() === "") onChange(null);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === "Enter") commit();
    if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
    event.preventDefault();
    move(event.key === "ArrowUp" ? 1 : -1);
  };

  return (
    <div className="stepper">
      <label htmlFor={id} className={labelHidden ? "visually-hidden" : "stepper-label"}>
        {label}
      </label>
      <div className="stepper-row">
        <IconButton
          outlined
          label={design.less(label)}
          icon={<Minus aria-hidden />}
          disabled={value !== null && value <= min}
          onClick={() => move(-1)}
        />
        <div className="stepper-value">
          <input
            id={id}
            className="stepper-input numeral"
            inputMode="decimal"
            autoComplete="off"
            value={draft ?? show(value)}
            placeholder="–"
            onFocus={(event) => event.currentTarget.select()}
            onChange={(event) => setDraft(event.currentTarget.value)}
            onBlur={commit}
            onKeyDown={onKeyDown}
          />
          {unit ? <span className="stepper-unit">{unit}</span> : null}
        </div>
        <IconButton
          outlined
          label={design.more(label)}
          icon={<Plus aria-hidden />}
          disabled={value !== null && value >= max}
          onClick={() => move(1)}
        />
      </div>
    </div>
  );
};
