import { useState } from "react";
import { Plus, X } from "lucide-react";
import { toggleChosen } from "@dorsal/core/food";
import type { ChosenFood } from "@dorsal/core/food";
import { IconButton, useId } from "../../design/index.ts";
import { useFoundFoods } from "../../foods/index.ts";
import { menus } from "../../messages/index.ts";

const text = menus.setup;

/** Menus are made of the foods that Dorsal comes with; nobody's own are looked through. */
const NO_OWN = { foods: [], recipes: [] } as const;
const ANYWHERE = { meal: null, recents: [], favourites: [] } as const;
const MOST_SHOWN = 6;

export interface FoodPickerProps {
  readonly label: string;
  readonly hint: string;
  readonly chosen: readonly ChosenFood[];
  readonly onChange: (chosen: readonly ChosenFood[]) => void;
}

/** Foods chosen by name: those taken as a list, others found by typing. */
export const FoodPicker = ({ label, hint, chosen, onChange }: FoodPickerProps) => {
  const id = useId();
  const [query, setQuery] = useState("");
  const found = useFoundFoods(query, ANYWHERE, NO_OWN);
  const taken = new Set(chosen.map((one) => one.id));
  const shown = found.foods
    .filter(({ ref }) => ref.startsWith("core:") && !taken.has(ref))
    .slice(0, MOST_SHOWN);
  const isAsked = query.trim() !== "" && found.query === query.trim();
  return (
    <fieldset className="menu-picker" aria-describedby={`${id}-hint`}>
      <legend className="group-legend">{label}</legend>
      <p className="group-hint" id={`${id}-hint`}>
        {hint}
      </p>
      {chosen.length > 0 ? (
        <ul className="menu-chosen">
          {chosen.map((one) => (
            <li key={one.id}>
              <span>{one.name}</span>
              <IconButton
                label={text.remove(one.name)}
                icon={<X aria-hidden />}
                onClick={() => onChange(chosen.filter((other) => other.id !== one.id))}
              />
            </li>
          ))}
        </ul>
      ) : null}
      <input
        type="search"
        className="text-input"
        aria-label={`${label}: ${text.search}`}
        aria-describedby={`${id}-hint`}
        placeholder={text.search}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="search"
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          // Enter takes the first one found; it must not send the whole form.
          if (event.key !== "Enter") return;
          event.preventDefault();
          const [first] = shown;
          if (!first) return;
          onChange(toggleChosen(chosen, { id: first.ref, name: first.name }));
          setQuery("");
        }}
      />
      <p className="visually-hidden" aria-live="polite">
        {isAsked ? text.found(shown.length) : ""}
      </p>
      {isAsked ? (
        shown.length > 0 ? (
          <ul className="menu-found">
            {shown.map((one) => (
              <li key={one.ref}>
                <button
                  type="button"
                  className="menu-found-food"
                  aria-label={text.take(one.name)}
                  onClick={() => {
                    onChange(toggleChosen(chosen, { id: one.ref, name: one.name }));
                    setQuery("");
                  }}
                >
                  <span>{one.name}</span>
                  <Plus size={20} aria-hidden />
                </button>
              </li>
            ))}
          </ul>
        ) : (
          <p className="quiet small">{found.failed ? text.searchFailed : text.found(0)}</p>
        )
      ) : null}
    </fieldset>
  );
};
