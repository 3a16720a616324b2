import type { Ref } from "react";
import { Search } from "lucide-react";
import "./search-field.css";

export interface SearchFieldProps {
  readonly label: string;
  /** Shown in the empty field. */
  readonly hint: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What the key of a phone's keyboard says that would send a form. */
  readonly enterKeyHint: "done" | "search";
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** What is looked for; the cross that empties it stands beside it. */
export const SearchField = ({
  label,
  hint,
  value,
  onChange,
  enterKeyHint,
  inputRef,
}: SearchFieldProps) => (
  <div className="search-field">
    <Search size={20} aria-hidden />
    <input
      ref={inputRef}
      type="search"
      className="text-input"
      aria-label={label}
      placeholder={hint}
      value={value}
      autoComplete="off"
      autoCapitalize="none"
      spellCheck={false}
      enterKeyHint={enterKeyHint}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  </div>
);
