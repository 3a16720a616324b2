import { coreFoodById } from "../../food/index.ts";
import type { Allergen } from "../../food/index.ts";
import type { MenuPlan, MenuPlanDay, MenuPlanItem } from "../../record/index.ts";
import { withMeals } from "../plan/day.ts";
import { completeMenu } from "../plan/week.ts";
import { MEAL_PARTS, WITHOUT } from "../types.ts";
import type { LockedItem, Menu, MenuDay, MenuItem, MenuRequest } from "../types.ts";
import { coreIdsOf } from "./ask.ts";

const idOf = (ref: string): string => coreIdsOf([{ id: ref }])[0] ?? ref;
const idsOf = (refs: readonly string[]): readonly string[] => coreIdsOf(refs.map((id) => ({ id })));

const lockedIn = (days: readonly MenuPlanDay[]): readonly LockedItem[] =>
  days.flatMap(({ meals }, day) =>
    meals.flatMap(({ name, items }) =>
      items.flatMap(({ food, grams, locked }) =>
        locked ? [{ day, meal: name, food: idOf(food), grams }] : [],
      ),
    ),
  );

/** What a stored menu was asked for, as the planner takes it. */
const requestOfPlan = ({ asked, days }: MenuPlan): MenuRequest => ({
  sex: asked.sex,
  age: asked.age,
  weightKg: asked.weightKg,
  heightCm: asked.heightCm,
  energyKcal: asked.energyKcal,
  leastKcal: asked.leastKcal ?? null,
  proteinG: asked.proteinG,
  proteinBy: asked.proteinBy,
  diet: asked.diet,
  without: WITHOUT.filter((one) => asked.without.includes(one)),
  // Written from the planner's own list; a newer app may know more, which then stay left out by name.
  allergens: asked.allergens as readonly Allergen[],
  dislikes: idsOf(asked.dislikes),
  likes: idsOf(asked.likes),
  atHome: idsOf(asked.atHome),
  days: days.length,
  seed: asked.seed,
  training: days.flatMap(({ training }, day) => (training ? [day] : [])),
  cost: asked.cost,
  time: asked.time,
  meals: (days[0]?.meals ?? []).map(({ name, slot }) => ({ name, slot })),
  batch: asked.batch,
  locked: lockedIn(days),
});

const itemFrom = ({ food, part, ...item }: MenuPlanItem): MenuItem | null => {
  const core = coreFoodById(idOf(food));
  if (!core) return null;
  return {
    food: core.id,
    name: item.name,
    ndb: core.ndb,
    fdc: core.fdc,
    role: core.role,
    part: MEAL_PARTS.find((one) => one === part) ?? "extra",
    grams: item.grams,
    portion: item.portion,
    locked: item.locked,
    leftover: item.leftover,
  };
};

const WAYS = ["solver", "clock"] as const satisfies readonly MenuDay["by"][];

/**
 * A stored menu as the planner knows it, its sums computed anew from its grams.
 * @returns null where a food of it is not known any more
 */
export const menuFromStore = (plan: MenuPlan): Menu | null => {
  const days: MenuDay[] = [];
  for (const [number, { training, target, by, meals }] of plan.days.entries()) {
    const read = meals.map(({ name, slot, dish, items }) => ({
      name,
      slot,
      dish: { template: dish.template, title: dish.title, steps: dish.steps },
      items: items.map(itemFrom),
    }));
    const known = read.flatMap(({ items, ...meal }) => {
      const all = items.filter((item) => item !== null);
      return all.length === items.length ? [{ ...meal, items: all }] : [];
    });
    if (known.length < read.length) return null;
    days.push(
      withMeals(
        {
          day: number,
          training,
          target: { energyKcal: target.energyKcal, proteinG: target.proteinG },
          by: WAYS.find((one) => one === by) ?? "clock",
        },
        known,
      ),
    );
  }
  return completeMenu(requestOfPlan(plan), days);
};
