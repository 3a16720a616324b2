import { useState } from "react";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { quickEntry } from "@dorsal/core/food";
import { localDate } from "@dorsal/core/record";
import type { DorsalRecord, FoodEntry, Kitchen, LocalDate } from "@dorsal/core/record";
import { Button, PageTitle, Sheet } from "../design/index.ts";
import { useOwnFoods } from "../foods/index.ts";
import { design, food as messages, foodAdd as text, words } from "../messages/index.ts";
import { useProfile } from "../store/index.ts";
import { BackLink } from "./back-link.tsx";
import { ADD_WAYS } from "./food/add-ways.tsx";
import type { AddWayId } from "./food/add-ways.tsx";
import { Picker } from "./food/picker/picker.tsx";
import { energyOfPicks, entryOfPick, pickOfEntry } from "./food/picker/picks.ts";
import { newFoodOf } from "./food/new-food.ts";
import { QuickForm } from "./food/quick-form.tsx";
import { useFoodDay, useKitchen, useRecentEntriesOnce } from "./food/records.ts";
import { searchOf } from "./food/search.ts";
import { useTaken } from "./food/use-taken.ts";
import { useFoodWrites } from "./food/use-writes.ts";
import { useNow } from "./use-now.ts";
import "./food/food.css";

/** `/food/add`: foods for a meal, looked for and noted one press each. */
export const FoodAddScreen = () => {
  const search = useSearch({ from: "/food/add" });
  const today = localDate(useNow());
  const date = search.date !== undefined && search.date < today ? search.date : today;
  const kitchen = useKitchen();
  const day = useFoodDay(date);
  return kitchen && day ? (
    <Adding
      key={`${date} ${search.meal ?? ""}`}
      date={date}
      today={today}
      mealId={search.meal ?? null}
      kitchen={kitchen}
      entries={day.entries}
    />
  ) : null;
};

interface AddingProps {
  readonly date: LocalDate;
  readonly today: LocalDate;
  readonly mealId: string | null;
  readonly kitchen: Kitchen;
  /** What is noted of that day. */
  readonly entries: readonly DorsalRecord<"foodEntry">[];
}

const Adding = ({ date, today, mealId, kitchen, entries }: AddingProps) => {
  const navigate = useNavigate();
  const writes = useFoodWrites();
  const profile = useProfile();
  const own = useOwnFoods();
  const recent = useRecentEntriesOnce(date);
  const meal = kitchen.meals.find(({ id }) => id === mealId) ?? null;
  const place = { date, meal: meal?.id ?? null };
  const [quick, setQuick] = useState<string | null>(null);
  const name = meal ? messages.mealInSentence(meal) : messages.inNoMeal;
  const title = text.title(name);
  const { taken, take, takeOut, said: told, undo } = useTaken({ ...place, name }, entries);
  const there = entries.filter(({ body }) => body.meal === place.meal);

  const back = (): Promise<void> =>
    navigate({ to: "/food", search: searchOf(date, today), replace: true });
  const noteAndLeave = async (bodies: readonly FoodEntry[], said: string): Promise<void> => {
    if (await writes.add(bodies, said)) await back();
  };
  const here = { ...searchOf(date, today), ...(mealId === null ? {} : { meal: mealId }) };
  const go = (way: AddWayId, query: string): void => {
    switch (way) {
      case "quick":
        setQuick(query);
        break;
      case "scan":
        void navigate({ to: "/food/scan", search: here });
        break;
      case "label":
        void navigate({ to: "/food/new", search: { ...here, ...newFoodOf(query) } });
    }
  };
  const { kcal, isWhole } = energyOfPicks(there.map(({ id, body }) => pickOfEntry(id, body)));
  const energy = isWhole ? messages.kcal(kcal) : messages.atLeast(kcal);
  const count = text.count(there.length);
  const heading = meal ? messages.mealName(meal) : messages.noMeal;
  const takeBack = async (): Promise<void> => {
    // The button that was pressed goes; reading goes on at the title.
    document.querySelector("h1")?.focus({ preventScroll: true });
    await undo?.();
  };

  return (
    <div className="food-add">
      <BackLink to="/food" search={searchOf(date, today)}>
        {text.back(words.day(date, today))}
      </BackLink>
      <PageTitle documentTitle={title} className="food-day">
        {title}
      </PageTitle>
      {own && recent && profile !== undefined ? (
        <Picker
          date={date}
          meal={meal}
          kitchen={kitchen}
          own={own}
          hands={{ hands: kitchen.hands, sex: profile?.person?.sex ?? null }}
          recent={recent}
          taken={taken}
          onTake={take}
          onTakeOut={takeOut}
          onTakeUsual={(picks) =>
            void noteAndLeave(
              picks.map((pick) => entryOfPick(pick, place)),
              messages.added(picks.length, name),
            )
          }
          otherWays={(query) =>
            ADD_WAYS.map(({ id, label, icon }) => (
              <Button key={id} icon={icon} onClick={() => go(id, query)}>
                {label}
              </Button>
            ))
          }
          hasRecipes
          searchLabel={text.search}
        />
      ) : null}
      {/* There before the first one is noted, so that it is read out as well. */}
      <output className="visually-hidden">
        {told === "" ? "" : text.status(told, heading, count, energy)}
      </output>
      {there.length > 0 || undo ? (
        <>
          <div className="picker-foot">
            <p className="tabular">
              {count}
              <span className="quiet small">{energy}</span>
            </p>
            {undo ? (
              <Button aria-label={text.undo(told)} onClick={() => void takeBack()}>
                {design.undo}
              </Button>
            ) : null}
            <Button variant="primary" onClick={() => void back()}>
              {text.done}
            </Button>
          </div>
          <div className="picker-room" />
        </>
      ) : null}
      <Sheet open={quick !== null} onClose={() => setQuick(null)} title={messages.quick.title}>
        {quick === null ? null : (
          <QuickForm
            quick={{ name: quick, amounts: {} }}
            action={messages.quick.add}
            onDone={({ name: said, amounts }) =>
              void noteAndLeave(
                [quickEntry(date, place.meal, said, amounts)],
                messages.quick.added(amounts.energy ?? 0),
              )
            }
          />
        )}
      </Sheet>
    </div>
  );
};
