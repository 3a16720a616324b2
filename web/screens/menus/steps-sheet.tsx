import type { Meal } from "@dorsal/core/menu";
import { Sheet } from "../../design/index.ts";
import { menus } from "../../messages/index.ts";

const text = menus.steps;

/** How a dish is made, large enough to read at the stove. */
export const StepsSheet = ({
  meal,
  portions,
  onClose,
}: {
  readonly meal: Meal | null;
  /** How many it is cooked for: two where it comes again the day after. */
  readonly portions: 1 | 2;
  readonly onClose: () => void;
}) => (
  <Sheet open={meal !== null} onClose={onClose} title={meal?.dish.title ?? ""} onlyText>
    {meal ? (
      <div className="menu-steps">
        <p className="quiet">{text.forMany(portions)}</p>
        <ul>
          {meal.items.map((item) => (
            <li key={item.food}>
              {item.name}: {item.portion}
              {item.portion.endsWith(" g") ? "" : ` (${menus.week.grams(item.grams)})`}
            </li>
          ))}
        </ul>
        <ol>
          {meal.dish.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </div>
    ) : null}
  </Sheet>
);
