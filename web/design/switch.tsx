import { useId } from "./use-id.ts";
import "./switch.css";

export interface SwitchProps {
  readonly label: string;
  readonly hint?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly disabled?: boolean;
}

export const Switch = ({ label, hint, checked, onChange, disabled = false }: SwitchProps) => {
  const hintId = useId();
  return (
    <label className="switch">
      <span className="switch-text">
        <span>{label}</span>
        {hint ? (
          <span id={hintId} className="switch-hint">
            {hint}
          </span>
        ) : null}
      </span>
      <input
        type="checkbox"
        role="switch"
        className="switch-input"
        aria-label={label}
        aria-describedby={hint ? hintId : undefined}
        aria-checked={checked}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
};
