import { useState } from "react";
import type { ReactNode } from "react";
import type { Food, HandsOf, Portion } from "@dorsal/core/food";
import type { Kitchen } from "@dorsal/core/record";
import { Button } from "../../design/index.ts";
import { food as messages } from "../../messages/index.ts";
import { MealSelect } from "./meal-select.tsx";
import { PortionEditor } from "./portion-editor.tsx";
import "./entry-sheet.css";

interface EatFoodProps {
  readonly food: Food;
  /** What is offered first. */
  readonly portion: Portion;
  /** The meal it is for, by its id; null for none. */
  readonly meal: string | null;
  /** Whether another meal can be chosen. */
  readonly isMealOpen: boolean;
  readonly kitchen: Kitchen;
  readonly hands: HandsOf;
  readonly onAdd: (portion: Portion, meal: string | null) => Promise<void>;
  /** What else can be done with the food. */
  readonly children: ReactNode;
}

/** How much of one food was had, and at which meal. */
export const EatFood = ({
  food,
  portion: first,
  meal: firstMeal,
  isMealOpen,
  kitchen,
  hands,
  onAdd,
  children,
}: EatFoodProps) => {
  const [portion, setPortion] = useState<Portion | null>(first);
  const [mealId, setMealId] = useState(firstMeal);
  const meal = kitchen.meals.find(({ id }) => id === mealId);
  return (
    <form
      className="entry-sheet"
      onSubmit={(event) => {
        event.preventDefault();
        if (portion) void onAdd(portion, meal?.id ?? null);
      }}
    >
      <PortionEditor food={food} portion={first} hands={hands} onChange={setPortion} />
      {isMealOpen ? <MealSelect kitchen={kitchen} value={mealId} onChange={setMealId} /> : null}
      <div className="eat-food-actions">
        <Button type="submit" variant="primary" wide disabled={portion === null}>
          {messages.add(meal ? messages.mealInSentence(meal) : messages.inNoMeal)}
        </Button>
        {children}
      </div>
    </form>
  );
};
