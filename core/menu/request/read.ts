import * as z from "zod/mini";
import {
  ALLERGENS,
  COST_CLASSES,
  INTAKES_FROM_YEARS,
  MEAL_SLOTS,
  TIME_CLASSES,
  coreFoodById,
} from "../../food/index.ts";
import type { Allergen, DietClass } from "../../food/index.ts";
import { err, ok, showValue, valueAt } from "../../quantity/index.ts";
import type { Result } from "../../quantity/index.ts";
import { requestMessages } from "../messages/request.ts";
import type { MealPlan, MenuFault, MenuRequest, NoMenu, Without } from "../types.ts";
import { foodsNamed } from "./foods-named.ts";
import { usualProteinG } from "./person.ts";
import { DIET_WORDS, allergensOf, dietWord } from "./words.ts";

const number = (least: number, most: number, unit: string) =>
  z.custom<number>(
    (value) => typeof value === "number" && value >= least && value <= most,
    requestMessages.range(least, most, unit),
  );
const whole = (least: number, most: number, what: string) =>
  z.custom<number>(
    (value) =>
      typeof value === "number" && Number.isInteger(value) && value >= least && value <= most,
    requestMessages.whole(least, most, what),
  );
const words = z.array(z.string(requestMessages.words), requestMessages.words);
const oneOf = <const Choices extends readonly [string, ...string[]]>(choices: Choices) =>
  z.enum(choices, requestMessages.oneOf(choices));
const flag = z.optional(z.boolean(requestMessages.yesOrNo));

const schema = z.object(
  {
    sex: oneOf(["female", "male"]),
    age: whole(0, 110, "years"),
    weightKg: number(30, 300, "kg"),
    heightCm: number(120, 230, "cm"),
    energyKcal: number(800, 6000, "kcal"),
    leastKcal: z.nullish(number(800, 6000, "kcal")),
    proteinG: z.nullish(number(20, 400, "g")),
    diet: z.optional(z.union([z.string(), words], requestMessages.words)),
    allergens: z.optional(words),
    dislikes: z.optional(words),
    likes: z.optional(words),
    atHome: z.optional(words),
    days: z.optional(whole(1, 7, "days")),
    seed: z.optional(whole(0, 2_147_483_647, "")),
    training: z.optional(z.array(whole(0, 6, "as the number of a day"), requestMessages.words)),
    cost: z.optional(oneOf(COST_CLASSES)),
    time: z.optional(oneOf(TIME_CLASSES)),
    meals: z.optional(
      z
        .array(
          z.object(
            { name: z.string().check(z.minLength(1), z.maxLength(40)), slot: oneOf(MEAL_SLOTS) },
            requestMessages.meal,
          ),
          requestMessages.meal,
        )
        .check(z.minLength(2, requestMessages.meals), z.maxLength(7, requestMessages.meals)),
    ),
    batch: flag,
    locked: z.optional(
      z.array(
        z.object(
          {
            day: whole(0, 6, "as the number of a day"),
            meal: z.string(),
            food: z.string(),
            grams: number(1, 2000, "g"),
          },
          requestMessages.locked,
        ),
        requestMessages.locked,
      ),
    ),
    pregnant: flag,
    breastfeeding: flag,
    kidneyDisease: flag,
  },
  requestMessages.request,
);

type Raw = z.infer<typeof schema>;

/** Why a request is not planned: a value that cannot be used, or a person whom no menu is for. */
export type RequestRefusal =
  | { readonly kind: "fault"; readonly fault: MenuFault }
  | { readonly kind: "no-menu"; readonly noMenu: NoMenu };

const fault = (field: string, value: unknown, expected: string): Result<never, RequestRefusal> =>
  err({ kind: "fault", fault: { field, value: showValue(value), expected } });

const notForThem = (raw: Raw): NoMenu | null => {
  const who =
    raw.age < INTAKES_FROM_YEARS
      ? "under-19"
      : raw.pregnant === true
        ? "pregnant"
        : raw.breastfeeding === true
          ? "breastfeeding"
          : raw.kidneyDisease === true
            ? "kidney-disease"
            : null;
  return who === null ? null : { code: "not-for-them", who, text: requestMessages.notForThem(who) };
};

const DEFAULT_MEALS: readonly MealPlan[] = MEAL_SLOTS.map((slot) => ({
  name: requestMessages.slotName(slot),
  slot,
}));

/**
 * Reads a request as a person writes it: words for diet, allergens and foods are understood in
 * several forms (README, "dorsal menu"), what is left out gets what is usual. Refused are values out
 * of their range, words that mean nothing, and people whom the reference intakes are not for.
 */
export const readMenuRequest = (data: unknown): Result<MenuRequest, RequestRefusal> => {
  const parsed = schema.safeParse(data);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    if (!issue) throw new Error("a refused value must come with an issue");
    return fault(issue.path.map(String).join("."), valueAt(data, issue.path), issue.message);
  }
  const raw = parsed.data;
  const noMenu = notForThem(raw);
  if (noMenu !== null) return err({ kind: "no-menu", noMenu });

  const diet = readDiet(raw.diet);
  if (!diet.ok) return diet;
  const allergens = readAllergens(raw.allergens ?? []);
  if (!allergens.ok) return allergens;
  const named: Record<"dislikes" | "likes" | "atHome", readonly string[]> = {
    dislikes: [],
    likes: [],
    atHome: [],
  };
  for (const field of ["dislikes", "likes", "atHome"] as const) {
    const foods = readFoods(field, raw[field] ?? []);
    if (!foods.ok) return foods;
    named[field] = foods.value;
  }
  const meals = raw.meals ?? DEFAULT_MEALS;
  const days = raw.days ?? 7;
  const wrong = mealFault(meals) ?? lockedFault(raw, meals, days);
  if (wrong !== null) return fault(wrong.field, wrong.value, wrong.expected);

  const training = [...new Set(raw.training ?? [])].toSorted((a, b) => a - b);
  const asked = raw.proteinG ?? null;
  return ok({
    sex: raw.sex,
    age: raw.age,
    weightKg: raw.weightKg,
    heightCm: raw.heightCm,
    energyKcal: raw.energyKcal,
    leastKcal: raw.leastKcal ?? null,
    proteinG: asked ?? usualProteinG(raw.weightKg, raw.energyKcal, training.length > 0),
    proteinBy: asked === null ? "usual" : "asked",
    ...diet.value,
    allergens: allergens.value,
    ...named,
    days,
    seed: raw.seed ?? 1,
    training,
    cost: raw.cost ?? "high",
    time: raw.time ?? "long",
    meals,
    batch: raw.batch ?? false,
    locked: raw.locked ?? [],
  });
};

const readDiet = (
  said: string | readonly string[] | undefined,
): Result<{ readonly diet: DietClass; readonly without: readonly Without[] }, RequestRefusal> => {
  const list = said === undefined ? [] : typeof said === "string" ? said.split(/[,+]/u) : said;
  let diet: DietClass = "omnivore";
  const without: Without[] = [];
  for (const word of list) {
    const read = dietWord(word);
    if (read === null) return fault("diet", word, requestMessages.oneOf(DIET_WORDS));
    if ("diet" in read) diet = read.diet;
    else if (!without.includes(read.without)) without.push(read.without);
  }
  return ok({ diet, without });
};

const readAllergens = (said: readonly string[]): Result<readonly Allergen[], RequestRefusal> => {
  const named = new Set<Allergen>();
  for (const [at, word] of said.entries()) {
    const read = allergensOf(word);
    if (read === null) return fault(`allergens.${at}`, word, requestMessages.oneOf(ALLERGENS));
    for (const one of read) named.add(one);
  }
  return ok(ALLERGENS.filter((one) => named.has(one)));
};

const readFoods = (
  field: string,
  said: readonly string[],
): Result<readonly string[], RequestRefusal> => {
  const named = new Set<string>();
  for (const [at, word] of said.entries()) {
    const foods = foodsNamed(word);
    if (foods.length === 0) return fault(`${field}.${at}`, word, requestMessages.foodWord);
    for (const food of foods) named.add(food);
  }
  return ok([...named]);
};

const mealFault = (meals: readonly MealPlan[]): MenuFault | null => {
  const at = meals.findIndex(
    ({ name }, place) => meals.findIndex((other) => other.name === name) < place,
  );
  return at === -1
    ? null
    : {
        field: `meals.${at}.name`,
        value: meals[at]?.name ?? "",
        expected: requestMessages.otherName,
      };
};

const lockedFault = (raw: Raw, meals: readonly MealPlan[], days: number): MenuFault | null => {
  for (const [at, { day, meal, food }] of (raw.locked ?? []).entries()) {
    if (day >= days)
      return {
        field: `locked.${at}.day`,
        value: String(day),
        expected: requestMessages.whole(0, days - 1, "as the number of a day"),
      };
    if (!meals.some(({ name }) => name === meal))
      return {
        field: `locked.${at}.meal`,
        value: meal,
        expected: requestMessages.oneOf(meals.map(({ name }) => name)),
      };
    if (coreFoodById(food) === null)
      return { field: `locked.${at}.food`, value: food, expected: requestMessages.foodId };
  }
  return null;
};
