import { useSearch } from "@tanstack/react-router";
import { localDate } from "@dorsal/core/record";
import { DayNav } from "./food/day-nav.tsx";
import { DayMark } from "./food/day-mark.tsx";
import { Meals } from "./food/meals.tsx";
import { useFoodDay, useKitchen } from "./food/records.ts";
import { useNow } from "./use-now.ts";
import "./food/food.css";

/** `/food`: what was eaten on a day, meal by meal, and how the day stands. */
export const FoodScreen = () => {
  const search = useSearch({ from: "/food" });
  const today = localDate(useNow());
  const date = search.date !== undefined && search.date < today ? search.date : today;
  const day = useFoodDay(date);
  const kitchen = useKitchen();
  return (
    <div className="food">
      <DayNav date={date} today={today} />
      {day && kitchen ? (
        <>
          <Meals date={date} today={today} day={day} kitchen={kitchen} />
          <DayMark date={date} mark={day.mark} />
        </>
      ) : null}
    </div>
  );
};
