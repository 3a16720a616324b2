import type { CoreFood } from "../../food/index.ts";
import { dishMessages as say } from "../messages/dishes.ts";
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

/** Beans, tofu or eggs beside the main that names the dish. */
const others = ({ mains, main }: Parts): readonly CoreFood[] =>
  mains.filter((food) => food !== main);
const [cooked, raw] = [
  ({ vegetables }: Parts) => vegetables.filter((food) => !isRaw(food)),
  ({ vegetables }: Parts) => vegetables.filter(isRaw),
];

/** Lunches and dinners, the most particular first; the bowl takes what is left. */
export const MAIN_MEALS: readonly Template[] = [
  {
    id: "omelette",
    fits: ({ main, mains }) =>
      main?.role === "egg" && mains.every(({ role }) => role === "egg" || role === "legume"),
    title: (parts) => say.omelette(parts.main, parts.vegetables, parts.starch),
    steps: (parts) =>
      say.omeletteSteps(parts.main, cooked(parts), raw(parts), parts.oil, parts.starch, [
        ...others(parts),
        ...parts.extras,
      ]),
  },
  {
    id: "salad",
    fits: (parts) => raw(parts).length >= 2 && cooked(parts).length === 0,
    title: (parts) => say.salad(parts.main, parts.vegetables, parts.starch),
    steps: (parts) =>
      say.saladSteps(parts.mains, parts.vegetables, parts.starch, parts.oil, parts.extras),
  },
  {
    id: "pasta",
    fits: ({ starch, main }) => isPasta(starch) && main !== null,
    title: (parts) => say.pasta(parts.main, parts.vegetables),
    steps: (parts) =>
      say.pastaSteps(parts.starch, parts.mains, cooked(parts), raw(parts), parts.oil, parts.extras),
  },
  {
    id: "stir-fry",
    fits: (parts) =>
      isNoodle(parts.starch) &&
      cooked(parts).length >= 2 &&
      ["soy", "poultry", "beef", "pork", "shellfish", "dish"].includes(parts.main?.role ?? ""),
    title: (parts) => say.stirFry(parts.main, cooked(parts), parts.starch),
    steps: (parts) =>
      say.stirFrySteps(
        parts.mains,
        cooked(parts),
        raw(parts),
        parts.starch,
        parts.oil,
        parts.extras,
      ),
  },
  {
    id: "sheet-pan",
    fits: (parts) =>
      isOvenTuber(parts.starch) &&
      cooked(parts).length > 0 &&
      parts.main !== null &&
      isRoast(parts.main) &&
      ["poultry", "beef", "pork", "fish"].includes(parts.main.role),
    title: (parts) => say.sheetPan(parts.main, cooked(parts), parts.starch),
    steps: (parts) =>
      say.sheetPanSteps(parts.main, cooked(parts), raw(parts), parts.starch, parts.oil, [
        ...others(parts),
        ...parts.extras,
      ]),
  },
  {
    id: "soup",
    fits: (parts) =>
      parts.mains.length > 0 &&
      parts.mains.every(({ role }) => role === "legume") &&
      cooked(parts).length >= 2 &&
      (isPotTuber(parts.starch) ||
        (parts.starch?.role === "bread" && cooked(parts).some(isTomato))),
    title: (parts) => say.soup(parts.main, cooked(parts), parts.starch),
    steps: (parts) =>
      say.soupSteps(parts.mains, cooked(parts), raw(parts), parts.starch, parts.oil, parts.extras),
  },
  {
    id: "open-sandwich",
    fits: ({ starch, main }) =>
      starch?.role === "bread" && main !== null && ["tinfish", "egg", "fish"].includes(main.role),
    title: (parts) => say.sandwich(parts.main, parts.vegetables, parts.starch),
    steps: (parts) =>
      say.sandwichSteps(
        parts.mains,
        cooked(parts),
        raw(parts),
        parts.starch,
        parts.oil,
        parts.extras,
      ),
  },
  {
    id: "bowl",
    fits: ({ main }) => main !== null,
    title: (parts) => say.bowl(parts.main, parts.vegetables, parts.starch),
    steps: (parts) =>
      say.mainBowlSteps(
        parts.mains,
        cooked(parts),
        raw(parts),
        parts.starch,
        parts.oil,
        parts.extras,
      ),
  },
];
