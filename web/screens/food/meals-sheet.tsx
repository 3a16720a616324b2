import { useState } from "react";
import { ArrowDown, ArrowUp, Plus, X } from "lucide-react";
import { MEAL_SLOTS } from "@dorsal/core/food";
import type { MealSlot } from "@dorsal/core/food";
import type { Kitchen, KitchenMeal } from "@dorsal/core/record";
import { Button, IconButton, Sheet } from "../../design/index.ts";
import { food, foodKitchen } from "../../messages/index.ts";
import { useStore } from "../../store/index.ts";
import { useFoodWrites } from "./use-writes.ts";
import "./kitchen.css";

const text = foodKitchen.meals;
const MOST_MEALS = 12;

interface MealsSheetProps {
  readonly kitchen: Kitchen;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** The meals of the person's day: their names, their kinds and their order. */
export const MealsSheet = ({ kitchen, open, onClose }: MealsSheetProps) => (
  <Sheet open={open} onClose={onClose} title={text.title}>
    {open ? <Form meals={kitchen.meals} onDone={onClose} /> : null}
  </Sheet>
);

const moved = (meals: readonly KitchenMeal[], from: number, to: number): readonly KitchenMeal[] => {
  const meal = meals[from];
  return meal === undefined ? meals : meals.toSpliced(from, 1).toSpliced(to, 0, meal);
};

const Form = ({
  meals: stored,
  onDone,
}: {
  readonly meals: readonly KitchenMeal[];
  readonly onDone: () => void;
}) => {
  const store = useStore();
  const writes = useFoodWrites();
  const [meals, setMeals] = useState(stored);
  const change = (at: number, part: Partial<KitchenMeal>): void =>
    setMeals(meals.map((meal, index) => (index === at ? { ...meal, ...part } : meal)));
  const save = async (): Promise<void> => {
    const named = meals.map((meal) => ({ ...meal, name: meal.name.trim() }));
    if (await writes.changeKitchen((kitchen) => ({ ...kitchen, meals: named }), text.saved))
      onDone();
  };
  return (
    <form
      className="kitchen-meals"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p className="quiet small">{text.intro}</p>
      <ol>
        {meals.map((meal, at) => {
          const name = food.mealName(meal);
          return (
            <li key={meal.id} className="kitchen-meal">
              <input
                className="text-input"
                aria-label={text.name(at + 1)}
                maxLength={40}
                autoComplete="off"
                placeholder={food.slots[meal.slot]}
                value={meal.name}
                onChange={(event) => change(at, { name: event.currentTarget.value })}
              />
              <select
                className="text-input"
                aria-label={text.kind(name)}
                value={meal.slot}
                onChange={(event) => change(at, { slot: event.currentTarget.value as MealSlot })}
              >
                {MEAL_SLOTS.map((slot) => (
                  <option key={slot} value={slot}>
                    {food.slots[slot]}
                  </option>
                ))}
              </select>
              <IconButton
                label={text.earlier(name)}
                icon={<ArrowUp aria-hidden />}
                disabled={at === 0}
                onClick={() => setMeals(moved(meals, at, at - 1))}
              />
              <IconButton
                label={text.later(name)}
                icon={<ArrowDown aria-hidden />}
                disabled={at === meals.length - 1}
                onClick={() => setMeals(moved(meals, at, at + 1))}
              />
              <IconButton
                label={text.remove(name)}
                icon={<X aria-hidden />}
                disabled={meals.length === 1}
                onClick={() => setMeals(meals.toSpliced(at, 1))}
              />
            </li>
          );
        })}
      </ol>
      {meals.length < MOST_MEALS ? (
        <Button
          icon={<Plus aria-hidden />}
          onClick={() =>
            // An id that no meal had before: entries of a meal taken out must not come back in it.
            setMeals([...meals, { id: `meal-${store.newId()}`, name: "", slot: "snack" }])
          }
        >
          {text.add}
        </Button>
      ) : (
        <p className="quiet small">{text.most}</p>
      )}
      <p className="quiet small">{text.kept}</p>
      <Button type="submit" variant="primary" wide>
        {text.save}
      </Button>
    </form>
  );
};
