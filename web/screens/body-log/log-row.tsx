import type { ReactNode } from "react";
import { X } from "lucide-react";
import { IconButton } from "../../design/index.ts";

export interface LogRowProps {
  /** What opening it does, in full. */
  readonly label: string;
  readonly onOpen: () => void;
  readonly removeLabel: string;
  readonly onRemove: () => void;
  readonly children: ReactNode;
}

/** Something noted: tapped to put it right, or taken out by its cross. */
export const LogRow = ({ label, onOpen, removeLabel, onRemove, children }: LogRowProps) => (
  <li className="log-row">
    <button type="button" className="log-open" aria-label={label} onClick={onOpen}>
      {children}
    </button>
    <IconButton label={removeLabel} icon={<X size={20} aria-hidden />} onClick={onRemove} />
  </li>
);
