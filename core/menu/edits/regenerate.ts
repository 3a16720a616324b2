import { err, ok } from "../../quantity/index.ts";
import type { Result } from "../../quantity/index.ts";
import type { Solver } from "../../solver/index.ts";
import { planMessages } from "../messages/plan.ts";
import { planDay } from "../plan/day.ts";
import type { DayAsk, StandingItem } from "../plan/day.ts";
import { completeMenu, dayAsk } from "../plan/week.ts";
import type { Menu, MenuDay, NoMenu } from "../types.ts";
import { afterChange } from "./leftovers.ts";

const standing = (day: MenuDay, isKept: (meal: string) => boolean): readonly StandingItem[] =>
  day.meals.flatMap(({ name, items }) =>
    items.flatMap(({ food, grams, locked, leftover }) =>
      isKept(name) || locked || leftover ? [{ food, grams, meal: name, locked, leftover }] : [],
    ),
  );

/** The foods of meals that should not come again, oils aside. */
const unwanted = (day: MenuDay, isMeant: (meal: string) => boolean): ReadonlySet<string> =>
  new Set(
    day.meals.flatMap(({ name, items }) =>
      isMeant(name)
        ? items.flatMap(({ food, part, locked }) =>
            locked || part === "oil" ? [] : [`${name}.${food}`],
          )
        : [],
    ),
  );

const onlyMains = (day: MenuDay, isMeant: (meal: string) => boolean): ReadonlySet<string> =>
  new Set(
    day.meals.flatMap(({ name, items }) =>
      isMeant(name)
        ? items.flatMap(({ food, part, locked }) =>
            !locked && (part === "main" || part === "base") ? [`${name}.${food}`] : [],
          )
        : [],
    ),
  );

const replan = (
  menu: Menu,
  number: number,
  tries: (day: MenuDay, ask: DayAsk) => readonly DayAsk[],
  solver: Solver,
): Result<Menu, NoMenu> => {
  const day = menu.days.find((one) => one.day === number);
  const notFound: NoMenu = { code: "not-found", text: planMessages.notFound(number) };
  if (!day) return err(notFound);
  const others = menu.days.filter((one) => one !== day);
  const ask = { ...dayAsk(menu.request, number, others), twice: [] };
  for (const one of tries(day, ask)) {
    const answer = planDay(one, solver);
    if (answer.ok) return ok(completeMenu(menu.request, afterChange(menu.days, answer.value)));
  }
  return err(notFound);
};

/**
 * Another meal in the place of one: first with everything else as it is, then with the other meals'
 * foods free as well. What is locked stays.
 * @param turn from 1 on; another number, another meal
 */
export const regenerateMeal = (
  menu: Menu,
  place: { readonly day: number; readonly meal: string },
  turn: number,
  solver: Solver,
): Result<Menu, NoMenu> => {
  const isIt = (meal: string): boolean => meal === place.meal;
  const isOther = (meal: string): boolean => meal !== place.meal;
  return replan(
    menu,
    place.day,
    (day, ask) => {
      const kept = {
        ...ask,
        turn,
        standing: standing(day, isOther),
        closed: day.meals.map(({ name }) => name).filter(isOther),
      };
      return [
        { ...kept, avoid: unwanted(day, isIt) },
        { ...kept, avoid: onlyMains(day, isIt) },
        {
          ...ask,
          turn,
          standing: standing(day, () => false),
          closed: leftoverMeals(day),
          avoid: onlyMains(day, isIt),
        },
      ];
    },
    solver,
  );
};

const leftoverMeals = ({ meals }: MenuDay): readonly string[] =>
  meals.flatMap(({ name, items }) => (items.some(({ leftover }) => leftover) ? [name] : []));

/**
 * Another day in the place of one; what is locked or left over stays.
 * @param turn from 1 on; another number, another day
 */
export const regenerateDay = (
  menu: Menu,
  day: number,
  turn: number,
  solver: Solver,
): Result<Menu, NoMenu> =>
  replan(
    menu,
    day,
    (now, ask) => {
      const kept = {
        ...ask,
        turn,
        standing: standing(now, () => false),
        closed: leftoverMeals(now),
      };
      return [
        { ...kept, avoid: onlyMains(now, () => true) },
        { ...kept, avoid: new Set<string>() },
      ];
    },
    solver,
  );
