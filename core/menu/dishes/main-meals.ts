import type { CoreFood } from "../../food/index.ts";
import { dishMessages as say } from "../messages/dishes.ts";
import type { MainFoods } from "../messages/dishes.ts";
import type { Parts } from "./parts.ts";
import type { Template } from "./template.ts";

const isRaw = ({ role }: CoreFood): boolean => role === "salad";
const isNoodle = (food: CoreFood | null): boolean =>
  food !== null && /noodles|rice/u.test(food.id) && food.role === "grain";
const isPasta = (food: CoreFood | null): boolean => food !== null && /pasta/u.test(food.id);
/** Potatoes and the like in pieces: from the oven, or from the pot. */
const isOvenTuber = (food: CoreFood | null): boolean =>
  food?.role === "starch" && /baked|jacket/u.test(food.id);
const isPotTuber = (food: CoreFood | null): boolean =>
  food?.role === "starch" && /boiled|cooked/u.test(food.id) && !/mashed/u.test(food.id);
const isRoast = ({ id }: CoreFood): boolean => /roast|baked|grilled/u.test(id);
const isTomato = ({ id }: CoreFood): boolean => /tomato/u.test(id);

const cookedOf = ({ vegetables }: Parts): readonly CoreFood[] =>
  vegetables.filter((food) => !isRaw(food));
const rawOf = ({ vegetables }: Parts): readonly CoreFood[] => vegetables.filter(isRaw);

const foodsOf = (parts: Parts): MainFoods => ({
  ...parts,
  cooked: cookedOf(parts),
  raw: rawOf(parts),
  others: [...parts.mains.filter((food) => food !== parts.main), ...parts.extras],
});

/** Lunches and dinners, the most particular first; the bowl takes what is left. */
export const MAIN_MEALS: readonly Template[] = [
  {
    id: "omelette",
    fits: ({ main, mains }) =>
      main?.role === "egg" && mains.every(({ role }) => role === "egg" || role === "legume"),
    title: (parts) => say.omelette(foodsOf(parts)),
    steps: (parts) => say.omeletteSteps(foodsOf(parts)),
  },
  {
    id: "salad",
    fits: (parts) => rawOf(parts).length >= 2 && cookedOf(parts).length === 0,
    title: (parts) => say.salad(foodsOf(parts)),
    steps: (parts) => say.saladSteps(foodsOf(parts)),
  },
  {
    id: "pasta",
    fits: ({ starch, main }) => isPasta(starch) && main !== null,
    title: (parts) => say.pasta(foodsOf(parts)),
    steps: (parts) => say.pastaSteps(foodsOf(parts)),
  },
  {
    id: "stir-fry",
    fits: (parts) =>
      isNoodle(parts.starch) &&
      cookedOf(parts).length >= 2 &&
      ["soy", "poultry", "beef", "pork", "shellfish", "dish"].includes(parts.main?.role ?? ""),
    title: (parts) => say.stirFry(foodsOf(parts)),
    steps: (parts) => say.stirFrySteps(foodsOf(parts)),
  },
  {
    id: "sheet-pan",
    fits: (parts) =>
      isOvenTuber(parts.starch) &&
      cookedOf(parts).length > 0 &&
      parts.main !== null &&
      isRoast(parts.main) &&
      ["poultry", "beef", "pork", "fish"].includes(parts.main.role),
    title: (parts) => say.sheetPan(foodsOf(parts)),
    steps: (parts) => say.sheetPanSteps(foodsOf(parts)),
  },
  {
    id: "soup",
    fits: (parts) =>
      parts.mains.length > 0 &&
      parts.mains.every(({ role }) => role === "legume") &&
      cookedOf(parts).length >= 2 &&
      (isPotTuber(parts.starch) ||
        (parts.starch?.role === "bread" && cookedOf(parts).some(isTomato))),
    title: (parts) => say.soup(foodsOf(parts)),
    steps: (parts) => say.soupSteps(foodsOf(parts)),
  },
  {
    id: "open-sandwich",
    fits: ({ starch, main }) =>
      starch?.role === "bread" && main !== null && ["tinfish", "egg", "fish"].includes(main.role),
    title: (parts) => say.sandwich(foodsOf(parts)),
    steps: (parts) => say.sandwichSteps(foodsOf(parts)),
  },
  {
    id: "bowl",
    fits: ({ main }) => main !== null,
    title: (parts) => say.bowl(foodsOf(parts)),
    steps: (parts) => say.mainBowlSteps(foodsOf(parts)),
  },
];
