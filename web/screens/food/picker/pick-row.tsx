import { Check, Plus, Star } from "lucide-react";
import type { FoodSource } from "@dorsal/core/food";
import { IconButton } from "../../../design/index.ts";
import { food, foodAdd as text } from "../../../messages/index.ts";

export interface PickRowProps {
  readonly name: string;
  /** How much would be added, or was, and its energy. */
  readonly sub: string;
  /** Where the figures come from; null for a recipe. */
  readonly source: FoodSource | null;
  readonly isRecipe?: boolean;
  readonly isTaken: boolean;
  /** Adds it in the portion it says, or takes it out again. */
  readonly onPress: () => void;
  /** Opens how much of it. */
  readonly onSize: () => void;
  /** Null where it cannot be a favourite. */
  readonly star: { readonly isOn: boolean; readonly onToggle: () => void } | null;
}

/** A food: its name opens the portion, the plus beside it takes the portion that it says. */
export const PickRow = ({
  name,
  sub,
  source,
  isRecipe = false,
  isTaken,
  onPress,
  onSize,
  star,
}: PickRowProps) => {
  const label = isTaken ? text.takeOut(name) : text.addNow(name, sub);
  return (
    <li className="pick-row">
      <button
        type="button"
        className="pick"
        aria-label={text.portionOf(name, sub)}
        onClick={onSize}
      >
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
      </button>
      {star ? (
        <IconButton
          className="pick-star"
          label={text.star(name)}
          aria-pressed={star.isOn}
          icon={<Star size={20} aria-hidden fill={star.isOn ? "currentColor" : "none"} />}
          onClick={star.onToggle}
        />
      ) : null}
      <IconButton
        className={isTaken ? "pick-add pick-taken" : "pick-add"}
        label={label}
        icon={
          <span className="pick-mark" aria-hidden>
            {isTaken ? <Check size={20} /> : <Plus size={20} />}
          </span>
        }
        onClick={onPress}
      />
    </li>
  );
};
