import { useId } from "react";
import { Link } from "@tanstack/react-router";
import { Plus } from "lucide-react";
import { sum } from "@dorsal/core/quantity";
import type { DorsalRecord, Kitchen, KitchenMeal, LocalDate } from "@dorsal/core/record";
import { food as text } from "../../messages/index.ts";
import type { DayRecords } from "./records.ts";
import { searchOf } from "./search.ts";

interface MealsProps {
  readonly date: LocalDate;
  readonly today: LocalDate;
  readonly day: DayRecords;
  readonly kitchen: Kitchen;
}

/** The meals of a day in the person's order, and what belongs to none of them. */
export const Meals = ({ date, today, day, kitchen }: MealsProps) => {
  const known = new Set(kitchen.meals.map(({ id }) => id));
  const rest = day.entries.filter(({ body }) => body.meal === null || !known.has(body.meal));
  return (
    <>
      {kitchen.meals.map((meal) => (
        <Meal
          key={meal.id}
          date={date}
          today={today}
          name={text.mealName(meal)}
          meal={meal}
          entries={day.entries.filter(({ body }) => body.meal === meal.id)}
        />
      ))}
      {rest.length > 0 ? (
        <Meal date={date} today={today} name={text.noMeal} meal={null} entries={rest} />
      ) : null}
    </>
  );
};

interface MealProps {
  readonly date: LocalDate;
  readonly today: LocalDate;
  readonly name: string;
  /** Null for what belongs to no meal. */
  readonly meal: KitchenMeal | null;
  readonly entries: readonly DorsalRecord<"foodEntry">[];
}

const Meal = ({ date, today, name, meal, entries }: MealProps) => {
  const headingId = useId();
  const kcal = sum(entries.map(({ body }) => body.kcal));
  return (
    <section className="food-meal" aria-labelledby={headingId}>
      <header className="food-meal-head">
        <h2 id={headingId}>{name}</h2>
        {entries.length > 0 ? <span className="quiet tabular">{text.kcal(kcal)}</span> : null}
        {meal ? (
          <Link
            to="/food"
            search={{ ...searchOf(date, today) }}
            className="icon-button icon-button-outlined"
            aria-label={text.add(text.mealInSentence(meal))}
          >
            <Plus aria-hidden />
          </Link>
        ) : null}
      </header>
      {entries.length > 0 ? (
        <ul>
          {entries.map(({ id, body }) => (
            <li key={id} className="food-entry">
              <span>{text.entry(body.name)}</span>
              <span className="tabular">{text.kcal(body.kcal)}</span>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
};
