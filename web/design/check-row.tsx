import type { ReactNode } from "react";
import "./check-row.css";

export interface CheckRowProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ReactNode;
}

/** One of several sentences to be ticked: a row that takes the tap in all of its width. */
export const CheckRow = ({ checked, onChange, children }: CheckRowProps) => (
  <label className="check-row">
    <input
      type="checkbox"
      checked={checked}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
    <span>{children}</span>
  </label>
);
