import { useRef } from "react";
import type { RefObject } from "react";
import { X } from "lucide-react";
import { IconButton, SearchField } from "../design/index.ts";
import "./search-bar.css";

interface SearchBarProps {
  readonly label: string;
  /** Shown in the empty field. */
  readonly hint: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The name of the cross that empties the field. */
  readonly clear: string;
  readonly enterKeyHint: "done" | "search";
  /** By Enter, or by the key of a phone's keyboard that takes its place. */
  readonly onEnter?: () => void;
  /** Stays in sight above what was found. */
  readonly isSticky?: boolean;
  readonly inputRef?: RefObject<HTMLInputElement | null>;
}

/** The field of a search, with the cross that empties it and leaves the focus where one types. */
export const SearchBar = ({
  label,
  hint,
  value,
  onChange,
  clear,
  enterKeyHint,
  onEnter,
  isSticky = false,
  inputRef,
}: SearchBarProps) => {
  const own = useRef<HTMLInputElement>(null);
  const input = inputRef ?? own;
  return (
    <search className={`search-bar${isSticky ? " search-bar-sticky" : ""}`}>
      <form
        className="search-bar-field"
        onSubmit={(event) => {
          event.preventDefault();
          onEnter?.();
        }}
      >
        <SearchField
          label={label}
          hint={hint}
          value={value}
          onChange={onChange}
          enterKeyHint={enterKeyHint}
          inputRef={input}
        />
      </form>
      {value === "" ? null : (
        <IconButton
          label={clear}
          icon={<X aria-hidden />}
          onClick={() => {
            onChange("");
            input.current?.focus();
          }}
        />
      )}
    </search>
  );
};
