import { coreFoodById } from "../../food/index.ts";
import type { CoreFood, FoodRole } from "../../food/index.ts";
import { mealGroupOf } from "../foods/rules.ts";
import type { MenuItem } from "../types.ts";

/** Names that keep their capital within a sentence. */
const PROPER =
  /^(Brussels|Swiss|Greek|French|Italian|Chinese|Jerusalem|Brazil|Parmesan|Cheddar|Gouda|Edam|Cheshire|Roquefort|Camembert|Brie|Medjool|Alaska|Pacific|Atlantic|Monterey|Port|Savoy|Fontina)\b/u;

/** What a table must tell apart and a cook does not. */
const PLAINER: readonly (readonly [words: RegExp, plain: string])[] = [
  [/^(?:Farmed|Wild(?! rice)) /u, ""],
  [/^(?:Extra firm|Firm|Regular|Soft|Silken) tofu.*$/u, "Tofu"],
  [/^Parboiled white rice$/u, "White rice"],
  [/^Porridge made with water$/u, "Porridge"],
  [/^(Mashed potato) with .*$/u, "$1"],
  [/^Peas and carrots$/u, "Peas with carrots"],
  [/^Fennel bulb$/u, "Fennel"],
  [/^Plain omelette$/u, "Omelette"],
];

/** What stands before the first comma, as it is said within a sentence: `brown rice`. */
export const shortName = ({ name }: Pick<CoreFood, "name">): string => {
  const first = PLAINER.reduce(
    (text, [words, plain]) => text.replace(words, plain),
    (name.split(",")[0] ?? name).replace(/ \d+ %.*$/u, ""),
  );
  return PROPER.test(first) ? first : first.charAt(0).toLowerCase() + first.slice(1);
};

/** The foods of a meal by what they do in it. */
export interface Parts {
  readonly all: readonly CoreFood[];
  readonly by: (...roles: readonly FoodRole[]) => readonly CoreFood[];
  /** The food of a part with the most grams. */
  readonly main: CoreFood | null;
  readonly mains: readonly CoreFood[];
  readonly starch: CoreFood | null;
  readonly vegetables: readonly CoreFood[];
  readonly fruit: readonly CoreFood[];
  readonly bases: readonly CoreFood[];
  readonly oil: CoreFood | null;
  readonly drink: CoreFood | null;
  readonly extras: readonly CoreFood[];
}

/** Meat and fish name a dish before tofu does, and tofu before beans and eggs. */
const isMeatOrFish = ({ role }: CoreFood): boolean =>
  role === "poultry" || mealGroupOf(role) !== null;
const isNoBeanOrEgg = ({ role }: CoreFood): boolean => role !== "legume" && role !== "egg";

export const partsOf = (items: readonly MenuItem[]): Parts => {
  const foods = items.flatMap((item) => {
    const food = coreFoodById(item.food);
    return food ? [{ food, item }] : [];
  });
  const of = (part: MenuItem["part"]): readonly CoreFood[] =>
    foods
      .filter(({ item }) => item.part === part)
      .toSorted((a, b) => b.item.grams - a.item.grams)
      .map(({ food }) => food);
  const mains = of("main");
  return {
    all: foods.map(({ food }) => food),
    by: (...roles) => foods.flatMap(({ food }) => (roles.includes(food.role) ? [food] : [])),
    main: mains.find(isMeatOrFish) ?? mains.find(isNoBeanOrEgg) ?? mains[0] ?? null,
    mains,
    starch: of("starch")[0] ?? null,
    vegetables: of("vegetable"),
    fruit: of("fruit"),
    bases: of("base"),
    oil: of("oil")[0] ?? null,
    drink: of("drink")[0] ?? null,
    extras: of("extra"),
  };
};
