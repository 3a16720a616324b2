import type { LocalDate, MenuPlan } from "../../record/index.ts";
import type { Menu, MenuDay } from "../types.ts";
import { coreRefOf } from "./ask.ts";

export interface AcceptedOn {
  readonly startsOn: LocalDate;
  /** Ids of the kitchen's meals, in the order of the request's. */
  readonly mealIds: readonly string[];
  /** What was bought for the menu that it takes the place of, by ref. */
  readonly bought?: MenuPlan["bought"];
}

const refs = (foods: readonly string[]): readonly string[] => foods.map(coreRefOf);

const dayToStore = (day: MenuDay, mealIds: readonly string[]): MenuPlan["days"][number] => ({
  training: day.training,
  target: { ...day.target },
  by: day.by,
  meals: day.meals.map((meal, at) => {
    const id = mealIds[at];
    if (id === undefined) throw new Error(`the meal ${meal.name} must have an id`);
    return {
      id,
      name: meal.name,
      slot: meal.slot,
      dish: { ...meal.dish, steps: [...meal.dish.steps] },
      items: meal.items.map(({ food, name, part, grams, portion, locked, leftover }) => ({
        food: coreRefOf(food),
        name,
        part,
        grams,
        portion,
        locked,
        leftover,
      })),
    };
  }),
});

/** A menu as the record that says a person accepted it. */
export const menuToStore = (menu: Menu, { startsOn, mealIds, bought }: AcceptedOn): MenuPlan => {
  const { request } = menu;
  const wanted = new Set(menu.shopping.map(({ food }) => coreRefOf(food)));
  return {
    startsOn,
    days: menu.days.map((day) => dayToStore(day, mealIds)),
    asked: {
      sex: request.sex,
      age: request.age,
      weightKg: request.weightKg,
      heightCm: request.heightCm,
      energyKcal: request.energyKcal,
      ...(request.leastKcal === null ? {} : { leastKcal: request.leastKcal }),
      proteinG: request.proteinG,
      proteinBy: request.proteinBy,
      diet: request.diet,
      without: [...request.without],
      allergens: [...request.allergens],
      dislikes: refs(request.dislikes),
      likes: refs(request.likes),
      atHome: refs(request.atHome),
      cost: request.cost,
      time: request.time,
      batch: request.batch,
      seed: request.seed,
    },
    unmet: menu.unmet.map((gap) => ({
      nutrient: gap.nutrient,
      name: gap.name,
      share: Math.min(1, gap.share),
      missingPerDay: gap.missingPerDay,
      unit: gap.unit,
      fixes: gap.fixes.map(({ kind, food, gramsPerDay, text }) => ({
        kind,
        food: food === null ? null : coreRefOf(food),
        gramsPerDay,
        text,
      })),
      text: gap.text,
    })),
    notes: [...menu.notes],
    bought: (bought ?? []).filter(({ id }) => wanted.has(id)),
  };
};
