import { ArrowLeftRight, ChevronDown, Lock, LockOpen } from "lucide-react";
import type { Meal, MenuItem } from "@dorsal/core/menu";
import type { LocalDate } from "@dorsal/core/record";
import { Button, IconButton } from "../../design/index.ts";
import type { DayShown } from "../../menus/index.ts";
import { menus, words } from "../../messages/index.ts";

const text = menus.week;

/** What can be done with a day; null while it may not be changed. */
export interface DayActs {
  readonly onSwap: (meal: Meal, item: MenuItem) => void;
  readonly onLock: (meal: Meal, item: MenuItem) => void;
  readonly onAnother: (meal: Meal) => void;
  readonly onSteps: (meal: Meal) => void;
  /** Something is going on: nothing can be begun beside it. */
  readonly isBusy: boolean;
}

export interface MenuDayProps {
  readonly shown: DayShown;
  readonly date: LocalDate;
  readonly today: LocalDate;
  /** Unfolded from the start. */
  readonly isOpen: boolean;
  /** Its dinner is cooked for two days. */
  readonly cooksTwice: boolean;
  readonly acts: DayActs | null;
}

/** A day of a menu: what it has in words, its meals as dishes. */
export const MenuDayView = ({ shown, date, today, isOpen, cooksTwice, acts }: MenuDayProps) => {
  const { day, plate } = shown;
  return (
    <details className="menu-day" data-menu-day={day.day} open={isOpen}>
      <summary>
        <h2>{words.day(date, today)}</h2>
        {day.training ? <span className="menu-tag">{text.forTraining}</span> : null}
        <ChevronDown className="fold-mark" size={20} aria-hidden />
      </summary>
      <p className="menu-totals">{text.totals(day, plate)}</p>
      {day.meals.map((meal) => (
        <MealView
          key={meal.name}
          meal={meal}
          cooksTwice={cooksTwice && meal.slot === "dinner"}
          acts={acts}
        />
      ))}
    </details>
  );
};

const MealView = ({
  meal,
  cooksTwice,
  acts,
}: {
  readonly meal: Meal;
  readonly cooksTwice: boolean;
  readonly acts: DayActs | null;
}) => (
  <section className="menu-meal" aria-label={meal.name}>
    <p className="menu-meal-name">
      {meal.name}
      {cooksTwice ? ` · ${text.cookTwice}` : ""}
      {meal.items.some(({ leftover }) => leftover) ? ` · ${text.leftover}` : ""}
    </p>
    <h3>{meal.dish.title}</h3>
    <ul className="menu-items">
      {meal.items.map((item) => (
        <li key={item.food} className="menu-item">
          <span className="menu-item-name">
            {item.name}
            <span className="menu-portion">
              {item.portion}
              {/* Grams stand alone where no measure fits: they are not said twice. */}
              {item.portion.endsWith(" g") ? null : (
                <span className="tiny"> ({text.grams(item.grams)})</span>
              )}
            </span>
          </span>
          {acts && !item.leftover ? (
            <span className="menu-item-acts">
              <IconButton
                label={text.lock(item.name)}
                aria-pressed={item.locked}
                aria-disabled={acts.isBusy}
                icon={item.locked ? <Lock aria-hidden /> : <LockOpen aria-hidden />}
                onClick={() => acts.onLock(meal, item)}
              />
              <IconButton
                label={text.swap(item.name)}
                disabled={item.locked}
                aria-disabled={acts.isBusy}
                icon={<ArrowLeftRight aria-hidden />}
                onClick={() => acts.onSwap(meal, item)}
              />
            </span>
          ) : null}
        </li>
      ))}
    </ul>
    {acts ? (
      <div className="menu-meal-acts">
        {meal.dish.steps.length > 0 ? (
          <Button
            variant="text"
            aria-label={text.steps(meal.dish.title)}
            onClick={() => acts.onSteps(meal)}
          >
            {text.stepsShort}
          </Button>
        ) : null}
        {meal.items.some(({ leftover }) => leftover) ? null : (
          <Button
            variant="text"
            aria-disabled={acts.isBusy}
            aria-label={text.anotherMealLabel(meal.name)}
            onClick={() => acts.onAnother(meal)}
          >
            {text.anotherMeal}
          </Button>
        )}
      </div>
    ) : null}
  </section>
);
