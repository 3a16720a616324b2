import { useId } from "./use-id.ts";
import "./range.css";

export interface RangeProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  /** The value in words, spoken and shown: "4, noticeable". */
  readonly valueText?: string;
  readonly lowLabel?: string;
  readonly highLabel?: string;
}

export const Range = ({
  label,
  value,
  onChange,
  min,
  max,
  step = 1,
  valueText,
  lowLabel,
  highLabel,
}: RangeProps) => {
  const id = useId();
  return (
    <div className="range">
      <div className="range-head">
        <label htmlFor={id}>{label}</label>
        <output htmlFor={id} className="tabular">
          {valueText ?? value}
        </output>
      </div>
      <input
        id={id}
        type="range"
        className="range-input"
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={valueText}
        onChange={(event) => onChange(Number(event.currentTarget.value))}
      />
      {lowLabel || highLabel ? (
        <div className="range-ends" aria-hidden>
          <span>{lowLabel}</span>
          <span>{highLabel}</span>
        </div>
      ) : null}
    </div>
  );
};
