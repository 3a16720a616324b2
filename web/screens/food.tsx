import { useMemo } from "react";
import { useSearch } from "@tanstack/react-router";
import { localDate } from "@dorsal/core/record";
import { useFoodsOf, useOwnFoods } from "../foods/index.ts";
import { useProfile } from "../store/index.ts";
import { DayCard } from "./food/day-card.tsx";
import { DayMark } from "./food/day-mark.tsx";
import { DayNav } from "./food/day-nav.tsx";
import { DayMore } from "./food/day-sheet.tsx";
import { Meals, viewOfDay } from "./food/meals.tsx";
import { MenusLink } from "./food/menus-link.tsx";
import { useFoodDay, useKitchen } from "./food/records.ts";
import { dishesToEat, usePlannedDay } from "./food/use-planned.ts";
import { useEatingTargets } from "./food/use-targets.ts";
import { useNow } from "./use-now.ts";
import "./food/food.css";

/** `/food`: what was eaten on a day, meal by meal, and how the day stands. */
export const FoodScreen = () => {
  const search = useSearch({ from: "/food" });
  const today = localDate(useNow());
  const date = search.date !== undefined && search.date < today ? search.date : today;
  const day = useFoodDay(date);
  const kitchen = useKitchen();
  const profile = useProfile();
  const own = useOwnFoods();
  const refs = useMemo(
    () =>
      (day?.entries ?? []).flatMap(({ body }) =>
        body.items.flatMap(({ food }) => (food === null ? [] : [food])),
      ),
    [day],
  );
  const known = useFoodsOf(refs, own);
  const eating = useEatingTargets(today, date);
  const planned = usePlannedDay(date);
  const dishes = useMemo(
    () => (day && kitchen ? dishesToEat(planned, kitchen, day.entries) : []),
    [planned, day, kitchen],
  );
  const plannedFoods = useFoodsOf(
    dishes.flatMap((dish) => dish.planned.items.map((item) => item.food)),
    own,
  );
  const view = useMemo(
    () => (day && kitchen ? viewOfDay(day, kitchen, known, dishes) : null),
    [day, kitchen, known, dishes],
  );
  const sex = profile?.person?.sex ?? null;
  return (
    <div className="food two-columns">
      <DayNav
        date={date}
        today={today}
        more={kitchen ? <DayMore date={date} today={today} kitchen={kitchen} sex={sex} /> : null}
      />
      {day && kitchen && view ? (
        <>
          <div className="food-side">
            <DayCard
              date={date}
              today={today}
              view={view}
              eating={eating}
              isPlateKnown={known !== null && refs.every((ref) => known.has(ref))}
            />
          </div>
          <div className="food-main">
            <Meals
              date={date}
              today={today}
              view={view}
              day={day}
              kitchen={kitchen}
              known={known}
              hands={{ hands: kitchen.hands, sex }}
              dishes={dishes}
              plannedFoods={plannedFoods}
            />
            <DayMark key={date} date={date} marks={day.marks} />
            <MenusLink />
          </div>
        </>
      ) : null}
    </div>
  );
};
