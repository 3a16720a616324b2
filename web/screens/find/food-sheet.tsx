import { entryOf, itemOf } from "@dorsal/core/food";
import type { Food, HandsOf, Portion } from "@dorsal/core/food";
import { localDate } from "@dorsal/core/record";
import type { Kitchen } from "@dorsal/core/record";
import { Sheet } from "../../design/index.ts";
import { find as text, food as messages } from "../../messages/index.ts";
import { ChangeOwn } from "../food/change-own.tsx";
import { EatFood } from "../food/eat-food.tsx";
import { energyPer100 } from "../food/food-words.ts";
import { useFoodWrites } from "../food/use-writes.ts";
import { nowHere } from "../use-now.ts";

/** A food that was opened, in the portion that is offered. */
export interface Opened {
  readonly food: Food;
  readonly portion: Portion;
}

interface FoodSheetProps {
  /** Null while it is closed. */
  readonly opened: Opened | null;
  /** The meal of this time of day, by its id. */
  readonly meal: string | null;
  readonly kitchen: Kitchen;
  readonly hands: HandsOf;
  readonly onClose: () => void;
}

/** A food that was found: how much of it was had today, and at which meal. */
export const FoodSheet = ({ opened, meal, kitchen, hands, onClose }: FoodSheetProps) => {
  const writes = useFoodWrites();
  const add = async ({ food }: Opened, portion: Portion, mealId: string | null): Promise<void> => {
    const named = kitchen.meals.find(({ id }) => id === mealId);
    const entry = entryOf({
      date: localDate(nowHere()),
      meal: mealId,
      name: food.name,
      items: [itemOf(food, portion)],
    });
    const said = text.added(food.name, named ? messages.mealInSentence(named) : messages.inNoMeal);
    if (await writes.add([entry], said)) onClose();
  };
  return (
    <Sheet open={opened !== null} onClose={onClose} title={opened?.food.name ?? ""}>
      {opened ? (
        <>
          <p className="quiet small find-facts tabular">
            {[
              ...(opened.food.brand === null ? [] : [opened.food.brand]),
              energyPer100(opened.food),
              messages.sources[opened.food.source],
            ].join(" · ")}
          </p>
          <EatFood
            key={opened.food.ref}
            food={opened.food}
            portion={opened.portion}
            meal={meal}
            isMealOpen
            kitchen={kitchen}
            hands={hands}
            onAdd={(portion, at) => add(opened, portion, at)}
          >
            {opened.food.ref.startsWith("own:") ? <ChangeOwn food={opened.food} /> : null}
          </EatFood>
        </>
      ) : null}
    </Sheet>
  );
};
