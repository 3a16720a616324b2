import type { Kitchen } from "@dorsal/core/record";
import { food as text } from "../../messages/index.ts";
import { useId } from "../../design/index.ts";

interface MealSelectProps {
  readonly kitchen: Kitchen;
  /** Null for no meal. */
  readonly value: string | null;
  readonly onChange: (meal: string | null) => void;
}

/** One of the person's meals, or none. */
export const MealSelect = ({ kitchen, value, onChange }: MealSelectProps) => {
  const id = useId();
  const isKnown = kitchen.meals.some((meal) => meal.id === value);
  return (
    <div className="food-field">
      <label htmlFor={id}>{text.edit.meal}</label>
      <select
        id={id}
        className="text-input"
        value={isKnown ? (value ?? "") : ""}
        onChange={(event) =>
          onChange(event.currentTarget.value === "" ? null : event.currentTarget.value)
        }
      >
        {kitchen.meals.map((meal) => (
          <option key={meal.id} value={meal.id}>
            {text.mealName(meal)}
          </option>
        ))}
        <option value="">{text.noMeal}</option>
      </select>
    </div>
  );
};
