import type { ReactNode } from "react";
import { Check } from "lucide-react";
import { useId } from "./use-id.ts";
import "./chips.css";

export interface ChipProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly icon?: ReactNode;
}

/** A thing that is on or off, one of several: a checkbox in the shape of a chip. */
export const Chip = ({ label, checked, onChange, icon }: ChipProps) => (
  <label className="chip">
    <input
      type="checkbox"
      className="chip-input"
      checked={checked}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
    <span className="chip-face">
      {checked ? <Check size={18} aria-hidden /> : icon}
      {label}
    </span>
  </label>
);

export interface ChipGroupProps {
  readonly legend: string;
  readonly hint?: string;
  /** Hides the legend from the eye where a heading already says it. */
  readonly legendHidden?: boolean;
  readonly children: ReactNode;
}

export const ChipGroup = ({ legend, hint, legendHidden = false, children }: ChipGroupProps) => {
  const hintId = useId();
  return (
    <fieldset className="chip-group" aria-describedby={hint ? hintId : undefined}>
      <legend className={legendHidden ? "visually-hidden" : "group-legend"}>{legend}</legend>
      {hint ? (
        <p id={hintId} className="group-hint">
          {hint}
        </p>
      ) : null}
      <div className="chip-row">{children}</div>
    </fieldset>
  );
};

export interface RadioOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
}

export interface RadioChipsProps<Value extends string> {
  readonly legend: string;
  readonly hint?: string;
  /** Hides the legend from the eye where a heading already says it. */
  readonly legendHidden?: boolean;
  /** Big chips stand under each other, with their hint. */
  readonly big?: boolean;
  readonly options: readonly RadioOption<Value>[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
}

/** Exactly one of a few: a radio group in the shape of chips; arrows move as in any radio group. */
export const RadioChips = <Value extends string>({
  legend,
  hint,
  legendHidden = false,
  big = false,
  options,
  value,
  onChange,
}: RadioChipsProps<Value>) => {
  const name = useId();
  return (
    <fieldset className="chip-group" aria-describedby={hint ? `${name}-hint` : undefined}>
      <legend className={legendHidden ? "visually-hidden" : "group-legend"}>{legend}</legend>
      {hint ? (
        <p id={`${name}-hint`} className="group-hint">
          {hint}
        </p>
      ) : null}
      <div className={big ? "chip-stack" : "chip-row"}>
        {options.map((option) => (
          <label key={option.value} className={big ? "chip chip-big" : "chip"}>
            <input
              type="radio"
              className="chip-input"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span className="chip-face">
              <span className="chip-label">{option.label}</span>
              {option.hint ? <span className="chip-hint">{option.hint}</span> : null}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};
