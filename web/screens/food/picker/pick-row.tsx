import { Check, Plus, Star } from "lucide-react";
import type { FoodSource } from "@dorsal/core/food";
import { IconButton } from "../../../design/index.ts";
import { food, foodAdd as text } from "../../../messages/index.ts";

export interface PickRowProps {
  readonly name: string;
  /** How much would be added, and its energy. */
  readonly sub: string;
  /** Where the figures come from; null for a recipe. */
  readonly source: FoodSource | null;
  readonly isRecipe?: boolean;
  readonly isPicked: boolean;
  readonly onToggle: () => void;
  /** Null where it cannot be a favourite. */
  readonly star: { readonly isOn: boolean; readonly onToggle: () => void } | null;
}

/** A food that a tap chooses in the portion it says, and another one leaves out again. */
export const PickRow = ({
  name,
  sub,
  source,
  isRecipe = false,
  isPicked,
  onToggle,
  star,
}: PickRowProps) => (
  <li className="pick-row">
    <label className="pick">
      <input
        type="checkbox"
        className="chip-input"
        aria-label={text.choose(name, sub)}
        checked={isPicked}
        onChange={onToggle}
      />
      <span className="pick-mark" aria-hidden>
        {isPicked ? <Check size={18} /> : <Plus size={18} />}
      </span>
      <span className="pick-text">
        <span className="pick-name">{name}</span>
        <span className="quiet small">
          {sub}
          {isRecipe ? <span className="pick-source">{text.recipe}</span> : null}
          {source === null ? null : (
            <span className="pick-source" title={food.sourceHints[source]}>
              {food.sources[source]}
            </span>
          )}
        </span>
      </span>
    </label>
    {star ? (
      <IconButton
        label={text.star(name)}
        aria-pressed={star.isOn}
        icon={<Star size={20} aria-hidden fill={star.isOn ? "currentColor" : "none"} />}
        onClick={star.onToggle}
      />
    ) : null}
  </li>
);
