import {
  DIET_CLASSES,
  NUTRIENT_IDS,
  amountsFromUsda,
  amountsInGrams,
  coreFoodById,
  intakesFor,
  sumAmounts,
} from "../../food/index.ts";
import type { CoreFood, Intakes, NutrientId, Totals } from "../../food/index.ts";
import { checkMessages as say } from "../messages/check.ts";
import { CAP, CAPS, ITEMS_A_DAY, MUST, NEEDED, SAID_ONLY, SHAPE, UNSAID } from "./limits.ts";
import type { CheckedMenu } from "./read.ts";

export type MenuRule =
  | "foods"
  | "known"
  | "amounts"
  | "energy"
  | "protein"
  | "fat"
  | "saturatedFat"
  | "sodium"
  | "upperLimits"
  | "shape"
  | "onceADay"
  | "items"
  | "weeklyCap"
  | "diet"
  | "allergens"
  | "dislikes"
  | "targets"
  | "totals"
  | "weekly"
  | "unmet";

/** A rule that a menu breaks. */
export interface MenuBreach {
  readonly rule: MenuRule;
  /** From 0; null where it is about all days. */
  readonly day: number | null;
  readonly text: string;
}

export interface MenuCheck {
  readonly ok: boolean;
  readonly broken: readonly MenuBreach[];
  /** Said, and not held against the menu. */
  readonly warnings: readonly MenuBreach[];
  readonly days: readonly { readonly totals: Readonly<Partial<Record<NutrientId, number>>> }[];
  readonly weekly: Readonly<
    Partial<
      Record<
        NutrientId,
        { readonly amount: number; readonly target: number; readonly share: number }
      >
    >
  >;
}

type Day = CheckedMenu["days"][number];
type Request = CheckedMenu["request"];

/** Sums of grams in fractions carry dust. */
const DUST = 1e-6;
/** What a menu says of itself may be rounded. */
const ROUNDED = 0.005;

interface Eaten {
  readonly food: CoreFood;
  readonly grams: number;
}

const eatenOf = (items: Day["meals"][number]["items"]): readonly Eaten[] =>
  items.flatMap(({ food: id, grams }) => {
    const food = coreFoodById(id);
    return food && grams > 0 && Number.isFinite(grams) ? [{ food, grams }] : [];
  });

const sumOf = (eaten: readonly Eaten[]): Totals =>
  sumAmounts(eaten.map(({ food, grams }) => amountsInGrams(amountsFromUsda(food.per100g), grams)));

const itemsOf = ({ meals }: Day) => meals.flatMap(({ items }) => items);

/** Everything about the amounts of one day, from its grams. */
export const breachesOfDay = (
  request: Request,
  day: Day,
  number: number,
): { readonly broken: readonly MenuBreach[]; readonly warnings: readonly MenuBreach[] } => {
  const broken: MenuBreach[] = [];
  const warnings: MenuBreach[] = [];
  const breach = (rule: MenuRule, text: string, list = broken): void => {
    list.push({ rule, day: number, text });
  };
  const items = itemsOf(day);
  for (const { food, grams } of items) {
    if (coreFoodById(food) === null) breach("foods", say.unknownFood(food));
    if (!(grams > 0 && Number.isFinite(grams))) breach("amounts", say.noGrams(food));
  }
  const eaten = eatenOf(items);
  const totals = sumOf(eaten);
  for (const id of NEEDED)
    for (const { food } of eaten)
      if (amountsFromUsda(food.per100g)[id] === undefined)
        breach("known", say.unknownFigure(food.name, id));

  const known = (id: NutrientId): number => totals[id].known;
  const kcal = known("energy");
  const within = (
    rule: MenuRule,
    value: number,
    least: number,
    most: number,
    unit: string,
  ): void => {
    if (value < least - DUST * Math.abs(least) || value > most + DUST * most)
      breach(rule, say.outside(rule, value, least, most, unit));
  };
  const { energyKcal, proteinG } = day.target;
  // A day may miss its target, but not to below what the person has to eat.
  const leastKcal = Math.min(energyKcal, request.leastKcal ?? 0);
  const fromKcal = Math.max(MUST.energy[0] * energyKcal, leastKcal);
  within("energy", kcal, fromKcal, MUST.energy[1] * energyKcal, "kcal");
  within("protein", known("protein"), MUST.protein[0] * proteinG, MUST.protein[1] * proteinG, "g");
  const ofFat = (share: number): number => (share * kcal) / MUST.kcalPerGramOfFat;
  within("fat", known("fat"), ofFat(MUST.fatShare[0]), ofFat(MUST.fatShare[1]), "g");
  within("saturatedFat", known("saturatedFat"), 0, ofFat(MUST.saturatedShare), "g");
  within("sodium", known("sodium"), 0, MUST.sodiumMg, "mg");

  const intakes = intakesOfRequest(request);
  if (intakes === null) breach("targets", say.noIntakes);
  for (const [id, intake] of Object.entries(intakes?.byNutrient ?? {})) {
    const { ul } = intake;
    if (ul === null || known(ul.counts) <= ul.amount * (1 + DUST)) continue;
    const list = SAID_ONLY.has(id as NutrientId) ? warnings : broken;
    breach("upperLimits", say.overLimit(ul.counts, known(ul.counts), ul.amount), list);
  }

  for (const { name, slot, items: inMeal } of day.meals) {
    const roles = eatenOf(inMeal).map(({ food }) => food.role);
    for (const { what, roles: meant, least, most } of SHAPE[slot]) {
      const counted = roles.filter((role) => meant === null || meant.includes(role)).length;
      if (counted < least || counted > most)
        breach("shape", say.shape(name, what, counted, least, most));
    }
  }
  const seen = new Set<string>();
  for (const { food } of eaten) {
    if (seen.has(food.ndb)) breach("onceADay", say.twice(food.name));
    seen.add(food.ndb);
  }
  if (items.length > ITEMS_A_DAY(request.diet))
    breach("items", say.tooMany(items.length, ITEMS_A_DAY(request.diet)));
  return { broken, warnings };
};

const intakesOfRequest = ({ sex, age, weightKg }: Request): Intakes | null => {
  const intakes = intakesFor({ sex, ageYears: age, weightKg });
  return intakes.ok ? intakes.value : null;
};

const breachesOfFoods = (request: Request, days: readonly Day[]): readonly MenuBreach[] => {
  const broken: MenuBreach[] = [];
  const times = new Map<string, number>();
  for (const [day, one] of days.entries())
    for (const { food } of eatenOf(itemsOf(one))) {
      times.set(food.ndb, (times.get(food.ndb) ?? 0) + 1);
      const breach = (rule: MenuRule, text: string): void => {
        broken.push({ rule, day, text });
      };
      if (DIET_CLASSES.indexOf(food.diet) > DIET_CLASSES.indexOf(request.diet))
        breach("diet", say.notOfDiet(food.name, request.diet));
      if (
        (request.without.includes("pork") && food.pork) ||
        (request.without.includes("gluten") && food.allergens.includes("gluten")) ||
        (request.without.includes("lactose") && food.allergens.includes("milk"))
      )
        breach("diet", say.leftOut(food.name));
      const allergen = food.allergens.find((each) => request.allergens.includes(each));
      if (allergen !== undefined) breach("allergens", say.allergen(food.name, allergen));
      if (request.dislikes.includes(food.id)) breach("dislikes", say.disliked(food.name));
    }
  const foods = new Map(
    days.flatMap((day) => eatenOf(itemsOf(day)).map(({ food }) => [food.ndb, food] as const)),
  );
  for (const [ndb, food] of foods) {
    const cap = CAPS[food.role] ?? CAP;
    const count = times.get(ndb) ?? 0;
    if (count > cap)
      broken.push({ rule: "weeklyCap", day: null, text: say.tooOften(food.name, count, cap) });
  }
  return broken;
};

const differs = (said: number, found: number): boolean =>
  Math.abs(said - found) > ROUNDED * Math.max(Math.abs(found), 1e-3) + 1e-3;

/**
 * Recomputes a menu from its grams and holds it to every rule; shares no code with what plans it.
 * Unknown amounts count as nothing toward a reference intake, and a food whose figures for a daily
 * limit are unknown breaks `known`.
 */
export const checkMenu = (menu: CheckedMenu): MenuCheck => {
  const { request, days } = menu;
  const byDay = days.map((day, number) => breachesOfDay(request, day, number));
  const broken: MenuBreach[] = [
    ...byDay.flatMap((one) => one.broken),
    ...breachesOfFoods(request, days),
  ];
  const all = (rule: MenuRule, text: string): void => {
    broken.push({ rule, day: null, text });
  };
  const mean = days.reduce((sum, { target }) => sum + target.energyKcal, 0) / days.length;
  if (Math.abs(mean / request.energyKcal - 1) > MUST.meanTarget)
    all("targets", say.meanTarget(mean, request.energyKcal));

  const dayTotals = days.map((day) => sumOf(eatenOf(itemsOf(day))));
  for (const [number, day] of days.entries())
    for (const id of NUTRIENT_IDS) {
      const said = day.totals?.[id];
      const found = dayTotals[number]?.[id].known ?? 0;
      if (said !== undefined && differs(said, found))
        broken.push({ rule: "totals", day: number, text: say.totalDiffers(id, said, found) });
    }

  const intakes = intakesOfRequest(request);
  const weekly: Partial<Record<NutrientId, { amount: number; target: number; share: number }>> = {};
  for (const [key, { rec }] of Object.entries(intakes?.byNutrient ?? {})) {
    const id = key as NutrientId;
    if (rec === null || UNSAID.has(id)) continue;
    const amount = dayTotals.reduce((sum, totals) => sum + totals[id].known, 0);
    const target = rec * days.length;
    weekly[id] = { amount, target, share: amount / target };
    const said = menu.weekly?.[id];
    if (said && (differs(said.amount, amount) || differs(said.target, target)))
      all("weekly", say.weeklyDiffers(id, said.amount, amount));
    const named = menu.unmet?.find(({ nutrient }) => nutrient === id);
    if (amount < target * (1 - ROUNDED / 5) && menu.unmet && !named)
      all("unmet", say.notNamed(id, amount / target));
    if (named && named.fixes.length === 0) all("unmet", say.noFix(id));
  }
  return {
    ok: broken.length === 0,
    broken,
    warnings: byDay.flatMap((one) => one.warnings),
    days: dayTotals.map((totals) => ({
      totals: Object.fromEntries(
        NUTRIENT_IDS.flatMap((id) => (totals[id].from > 0 ? [[id, totals[id].known]] : [])),
      ),
    })),
    weekly,
  };
};
