import { useId } from "react";

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
  readonly placeholder?: string;
}

export const TextField = ({
  label,
  value,
  onChange,
  maxLength,
  numeric = false,
  placeholder,
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
        placeholder={placeholder}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
};
