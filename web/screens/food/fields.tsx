import type { LocalDate } from "@dorsal/core/record";
import { useId } from "../../design/index.ts";
import "./entry-sheet.css";

interface NumberFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  readonly isWrong?: boolean;
}

/** A number as it stands on a packet; empty where it does not. */
export const NumberField = ({
  label,
  value,
  onChange,
  hint,
  isWrong = false,
}: NumberFieldProps) => {
  const id = useId();
  return (
    <div className="food-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="text-input tabular"
        inputMode="decimal"
        autoComplete="off"
        maxLength={12}
        value={value}
        aria-invalid={isWrong || undefined}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className="quiet small">
          {hint}
        </p>
      )}
    </div>
  );
};

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly maxLength: number;
  readonly numeric?: boolean;
  /** Shown in the empty field. */
  readonly example?: string;
  /** What is wrong with it, or null; said where it is given at all. */
  readonly fault?: string | null;
}

export const TextField = ({
  label,
  value,
  onChange,
  maxLength,
  numeric = false,
  example,
  fault,
}: TextFieldProps) => {
  const id = useId();
  return (
    <div className="food-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className={numeric ? "text-input tabular" : "text-input"}
        inputMode={numeric ? "numeric" : undefined}
        autoComplete="off"
        maxLength={maxLength}
        placeholder={example}
        value={value}
        aria-describedby={fault === undefined ? undefined : `${id}-fault`}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {fault === undefined ? null : (
        <p id={`${id}-fault`} className="small" aria-live="polite">
          {fault}
        </p>
      )}
    </div>
  );
};

interface PastDayFieldProps {
  readonly label: string;
  /** As the field has it: a half-typed day is none yet. */
  readonly value: string;
  /** The last that can be chosen. */
  readonly today: LocalDate;
  readonly onChange: (value: string) => void;
}

/** A day of the past, or today. */
export const PastDayField = ({ label, value, today, onChange }: PastDayFieldProps) => {
  const id = useId();
  return (
    <div className="food-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        className="text-input"
        max={today}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
};
