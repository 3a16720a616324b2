import { useState } from "react";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { ChevronLeft } from "lucide-react";
import { quickEntry } from "@dorsal/core/food";
import { localDate } from "@dorsal/core/record";
import type { FoodEntry, Kitchen, LocalDate } from "@dorsal/core/record";
import { Button, PageTitle, Sheet, buttonClass } from "../design/index.ts";
import { useOwnFoods } from "../foods/index.ts";
import { food as messages, foodAdd as text, words } from "../messages/index.ts";
import { useProfile } from "../store/index.ts";
import { ADD_WAYS } from "./food/add-ways.tsx";
import type { AddWayId } from "./food/add-ways.tsx";
import { Picker } from "./food/picker/picker.tsx";
import { energyOfPicks, entryOfPick, keepDraft, loadDraft } from "./food/picker/picks.ts";
import type { Pick } from "./food/picker/picks.ts";
import { QuickForm } from "./food/quick-form.tsx";
import { useKitchen, useRecentEntries } from "./food/records.ts";
import { searchOf } from "./food/search.ts";
import { useFoodWrites } from "./food/use-writes.ts";
import { useNow } from "./use-now.ts";
import "./food/food.css";

/** `/food/add`: foods for a meal, looked for and noted together. */
export const FoodAddScreen = () => {
  const search = useSearch({ from: "/food/add" });
  const today = localDate(useNow());
  const date = search.date !== undefined && search.date < today ? search.date : today;
  const kitchen = useKitchen();
  return kitchen ? (
    <Adding
      key={`${date} ${search.meal ?? ""}`}
      date={date}
      today={today}
      mealId={search.meal ?? null}
      kitchen={kitchen}
    />
  ) : null;
};

interface AddingProps {
  readonly date: LocalDate;
  readonly today: LocalDate;
  readonly mealId: string | null;
  readonly kitchen: Kitchen;
}

const Adding = ({ date, today, mealId, kitchen }: AddingProps) => {
  const navigate = useNavigate();
  const writes = useFoodWrites();
  const profile = useProfile();
  const own = useOwnFoods();
  const recent = useRecentEntries(date);
  const meal = kitchen.meals.find(({ id }) => id === mealId) ?? null;
  const place = { date, meal: meal?.id ?? null };
  const [picks, setPicks] = useState(() => loadDraft(place));
  const [quick, setQuick] = useState<string | null>(null);
  const name = meal ? messages.mealInSentence(meal) : messages.inNoMeal;
  const title = text.title(name);

  const change = (next: readonly Pick[]): void => {
    setPicks(next);
    keepDraft(place, next);
  };
  const note = async (entries: readonly FoodEntry[], said: string): Promise<void> => {
    if (!(await writes.add(entries, said))) return;
    keepDraft(place, []);
    await navigate({ to: "/food", search: searchOf(date, today), replace: true });
  };
  const take = (taken: readonly Pick[]): Promise<void> =>
    note(
      taken.map((pick) => entryOfPick(pick, place)),
      messages.added(taken.length, name),
    );
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
        void navigate({ to: "/food/new", search: { ...here, name: query.trim() } });
    }
  };
  const { kcal, isWhole } = energyOfPicks(picks);
  const total =
    picks.length === 0
      ? ""
      : isWhole
        ? text.total(picks.length, kcal)
        : text.totalAtLeast(picks.length, kcal);

  return (
    <div className="food-add">
      <Link
        to="/food"
        search={searchOf(date, today)}
        className={`${buttonClass("text")} food-back`}
      >
        <ChevronLeft size={20} aria-hidden />
        {text.back(words.day(date, today))}
      </Link>
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
          picks={picks}
          onPicks={change}
          onTake={(taken) => void take(taken)}
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
      {/* There before the first one is chosen, so that it is read out as well. */}
      <output className="visually-hidden">{total}</output>
      {picks.length > 0 ? (
        <>
          <div className="picker-foot">
            <p className="tabular" aria-hidden>
              {total}
            </p>
            <Button variant="primary" onClick={() => void take(picks)}>
              {text.add(picks.length)}
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
              void note(
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
