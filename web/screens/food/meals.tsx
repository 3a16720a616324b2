import { useState } from "react";
import { Link } from "@tanstack/react-router";
import { Ellipsis, Plus } from "lucide-react";
import { copyEntries, dayView, entriesOfRecents, isWhole, usualTogether } from "@dorsal/core/food";
import type { DayView, HandsOf, MealView } from "@dorsal/core/food";
import { addDays } from "@dorsal/core/record";
import type { DorsalRecord, FoodEntry, Kitchen, LocalDate } from "@dorsal/core/record";
import { Button, IconButton, useId } from "../../design/index.ts";
import type { KnownFoods } from "../../foods/index.ts";
import { food as text, words } from "../../messages/index.ts";
import { EntrySheet } from "./entry-sheet.tsx";
import { nameOfEntry, portionOfEntry } from "./entry-words.ts";
import { MealSheet } from "./meal-sheet.tsx";
import { Planned } from "./planned.tsx";
import { useRecentEntries } from "./records.ts";
import type { DayRecords } from "./records.ts";
import type { PlannedDish } from "./use-planned.ts";
import { useFoodWrites } from "./use-writes.ts";

interface MealsProps {
  readonly date: LocalDate;
  readonly today: LocalDate;
  readonly view: DayView;
  readonly day: DayRecords;
  readonly kitchen: Kitchen;
  readonly known: KnownFoods | null;
  readonly hands: HandsOf;
  /** What is planned for the day and not eaten yet. */
  readonly dishes: readonly PlannedDish[];
  /** Their foods; null until the table has answered. */
  readonly plannedFoods: KnownFoods | null;
}

/** The meals of a day in the person's order, and what belongs to none of them. */
export const Meals = ({
  date,
  today,
  view,
  day,
  kitchen,
  known,
  hands,
  dishes,
  plannedFoods,
}: MealsProps) => {
  const recent = useRecentEntries(addDays(date, -1));
  const [opened, setOpened] = useState<string | null>(null);
  const [menu, setMenu] = useState<string | null>(null);
  const meals = view.meals.map((meal) => ({ id: meal.meal?.id ?? "", meal }));
  const inMenu = meals.find(({ id }) => id === menu)?.meal ?? null;
  return (
    <>
      {meals.map(({ id, meal }) => (
        <Meal
          key={id}
          date={date}
          today={today}
          view={meal}
          known={known}
          recent={recent}
          dishes={dishes.filter(({ under }) => under === (meal.meal?.id ?? null))}
          plannedFoods={plannedFoods}
          onOpen={setOpened}
          onMenu={() => setMenu(id)}
        />
      ))}
      <EntrySheet
        entry={day.entries.find(({ id }) => id === opened) ?? null}
        today={today}
        kitchen={kitchen}
        known={known}
        hands={hands}
        onClose={() => setOpened(null)}
      />
      <MealSheet
        view={inMenu}
        date={date}
        today={today}
        kitchen={kitchen}
        onClose={() => setMenu(null)}
      />
    </>
  );
};

interface MealProps {
  readonly date: LocalDate;
  readonly today: LocalDate;
  readonly view: MealView;
  readonly known: KnownFoods | null;
  readonly recent: readonly DorsalRecord<"foodEntry">[] | undefined;
  readonly dishes: readonly PlannedDish[];
  readonly plannedFoods: KnownFoods | null;
  readonly onOpen: (id: string) => void;
  readonly onMenu: () => void;
}

const Meal = ({
  date,
  today,
  view,
  known,
  recent,
  dishes,
  plannedFoods,
  onOpen,
  onMenu,
}: MealProps) => {
  const headingId = useId();
  const { meal, entries, totals } = view;
  const name = meal ? text.mealName(meal) : text.noMeal;
  const inSentence = meal ? text.mealInSentence(meal) : text.inNoMeal;
  const energy = isWhole(totals.energy)
    ? text.kcal(totals.energy.known)
    : text.atLeast(totals.energy.known);
  return (
    <section className="food-meal" aria-labelledby={headingId}>
      <header className="food-meal-head">
        <h2 id={headingId}>
          {name}
          {entries.length > 0 ? <span className="food-meal-sum tabular"> {energy}</span> : null}
        </h2>
        <IconButton
          label={text.more(inSentence)}
          icon={<Ellipsis aria-hidden />}
          onClick={onMenu}
        />
        <Link
          to="/food/add"
          search={{ ...(date === today ? {} : { date }), ...(meal ? { meal: meal.id } : {}) }}
          className="icon-button icon-button-outlined"
          aria-label={text.add(inSentence)}
          title={text.add(inSentence)}
        >
          <Plus aria-hidden />
        </Link>
      </header>
      {dishes.map((dish) => (
        <Planned
          key={dish.planned.id}
          date={date}
          mealName={meal ? inSentence : dish.planned.name}
          known={plannedFoods}
          {...dish}
        />
      ))}
      {entries.length > 0 ? (
        <ul className="food-entries">
          {entries.map(({ id, body }) => (
            <EntryRow key={id} entry={body} known={known} onOpen={() => onOpen(id)} />
          ))}
        </ul>
      ) : recent && meal ? (
        <AsBefore date={date} today={today} view={view} recent={recent} />
      ) : null}
    </section>
  );
};

const EntryRow = ({
  entry,
  known,
  onOpen,
}: {
  readonly entry: FoodEntry;
  readonly known: KnownFoods | null;
  readonly onOpen: () => void;
}) => {
  const name = nameOfEntry(entry);
  const portion = portionOfEntry(entry, known);
  const energy = text.kcal(entry.kcal);
  return (
    <li>
      <button
        type="button"
        className="food-entry"
        aria-label={text.open(name, portion, energy)}
        onClick={onOpen}
      >
        <span className="food-entry-name">
          {name}
          {portion === "" ? null : <span className="quiet small">{portion}</span>}
        </span>
        <span className="tabular">{energy}</span>
      </button>
    </li>
  );
};

interface AsBeforeProps {
  readonly date: LocalDate;
  readonly today: LocalDate;
  readonly view: MealView;
  /** Of the days before. */
  readonly recent: readonly DorsalRecord<"foodEntry">[];
}

/** An empty meal in one tap: what is usually eaten together there, or else what was the day before. */
const AsBefore = ({ date, today, view: { meal }, recent }: AsBeforeProps) => {
  const writes = useFoodWrites();
  if (!meal) return null;
  const usual = usualTogether(recent, { meal: meal.id, today: date });
  const before = addDays(date, -1);
  const last = recent.filter(({ body }) => body.date === before && body.meal === meal.id);
  const isUsual = usual.length > 0;
  if (!isUsual && last.length === 0) return null;
  const bodies = isUsual
    ? entriesOfRecents(usual, { date, meal: meal.id })
    : copyEntries(last, { date });
  const names = bodies.map(nameOfEntry);
  return (
    <Button
      variant="text"
      className="food-as-before"
      onClick={() => void writes.add(bodies, text.added(bodies.length, text.mealInSentence(meal)))}
    >
      {isUsual ? text.asUsual(names) : text.asBefore(words.day(before, today), names)}
    </Button>
  );
};

/** A day as it is shown, from its records and what is known of its foods. */
export const viewOfDay = (
  { entries, marks }: DayRecords,
  kitchen: Kitchen,
  known: KnownFoods | null,
  dishes: readonly PlannedDish[] = [],
): DayView =>
  dayView({
    entries,
    mark: marks[0]?.body.mark ?? null,
    kitchen,
    kindOf: (ref) => known?.get(ref) ?? null,
    hasRest: dishes.some(({ under }) => under === null),
  });
