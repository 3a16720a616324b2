import { useState } from "react";
import { UtensilsCrossed } from "lucide-react";
import { localDate } from "@dorsal/core/record";
import type { DorsalRecord, Kitchen } from "@dorsal/core/record";
import { Button, Sheet } from "../../../design/index.ts";
import { food as messages, foodRecipes as text } from "../../../messages/index.ts";
import { nowHere } from "../../use-now.ts";
import { MealSelect } from "../meal-select.tsx";
import { entryOfPick, pickOfRecipe } from "../picker/picks.ts";
import { RecipePartForm } from "../picker/portion-sheet.tsx";
import { useFoodWrites } from "../use-writes.ts";

interface EatRecipeProps {
  readonly record: DorsalRecord<"recipe">;
  readonly kitchen: Kitchen;
}

/** Some of a dish for today's diary, by servings or weighed. */
export const EatRecipe = ({ record, kitchen }: EatRecipeProps) => {
  const writes = useFoodWrites();
  const [isOpen, setOpen] = useState(false);
  const dinner = kitchen.meals.find(({ slot }) => slot === "dinner") ?? kitchen.meals[0];
  const [mealId, setMealId] = useState<string | null>(dinner?.id ?? null);
  const first = pickOfRecipe(record, { servings: 1 });
  if (!first) return null;
  const meal = kitchen.meals.find(({ id }) => id === mealId);
  return (
    <>
      <Button
        wide
        className="recipe-eat"
        icon={<UtensilsCrossed aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {text.log}
      </Button>
      <Sheet open={isOpen} onClose={() => setOpen(false)} title={record.body.name}>
        {isOpen ? (
          <div className="recipe-form">
            <MealSelect kitchen={kitchen} value={mealId} onChange={setMealId} />
            <RecipePartForm
              pick={first}
              recipe={record}
              onClose={() => setOpen(false)}
              onChange={(pick) =>
                void writes.add(
                  [entryOfPick(pick, { date: localDate(nowHere()), meal: mealId })],
                  text.logged(pick.name, meal ? messages.mealInSentence(meal) : messages.inNoMeal),
                )
              }
            />
          </div>
        ) : null}
      </Sheet>
    </>
  );
};
