import type { CoreFood } from "../../food/index.ts";
import { shortName } from "../dishes/parts.ts";

type Foods = readonly CoreFood[];
type Maybe = CoreFood | null;

/** What a lunch or dinner is cooked of. */
export interface MainFoods {
  /** The one that names the dish. */
  readonly main: Maybe;
  readonly mains: Foods;
  /** All vegetables: those that are cooked, and those that are eaten raw. */
  readonly vegetables: Foods;
  readonly cooked: Foods;
  readonly raw: Foods;
  readonly starch: Maybe;
  readonly oil: Maybe;
  readonly extras: Foods;
  /** The extras, and before them beans, tofu or eggs beside the main that names the dish. */
  readonly others: Foods;
}

/** Names in a row, each once: two kinds of spinach are spinach. */
const names = (foods: Foods): readonly string[] => [...new Set(foods.map(shortName))];

const join = (words: readonly string[]): string => {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
};
const list = (foods: Foods): string => join(names(foods));
const name = (food: Maybe): string => (food === null ? "" : shortName(food));
/** The first two are enough for a title, and what fills the plate. */
const short = (foods: Foods, starch: Maybe = null): string =>
  join([...names(foods).slice(0, 2), ...(starch === null ? [] : [name(starch)])]);
/** A food before what is made of it: `chickpea salad`, `pink bean soup`. */
const stem = (food: Maybe): string =>
  name(food).replace(
    /(beans|peas|lentils|sprouts|sardines|mussels|clams|oysters|prawns|scallops)$/u,
    (word) => word.slice(0, -1),
  );

const some = (text: string | null): readonly string[] => (text === null ? [] : [text]);
const when = (foods: Foods, text: (foods: string) => string): readonly string[] =>
  foods.length === 0 ? [] : [text(list(foods))];

const serve = (starch: Maybe): string =>
  starch === null ? "Serve." : `Serve with the ${name(starch)}.`;

const cookStarch = (starch: Maybe): string | null => {
  if (starch === null || starch.role === "bread") return null;
  if (/baked|jacket/u.test(starch.id))
    return `Bake the ${name(starch)} at 200 °C until soft, about 45 minutes; in a microwave 8.`;
  if (starch.id.startsWith("mashed"))
    return `Boil potatoes until soft, about 20 minutes, and mash them with ${/butter/u.test(starch.id) ? "the milk and butter" : "the milk"}.`;
  if (starch.role === "starch")
    return `Boil the ${name(starch)} in pieces until soft, 15 to 20 minutes.`;
  return `Cook the ${name(starch)} as the packet says, or warm what is cooked already.`;
};

const mainStep = (mains: Foods): readonly string[] =>
  mains.flatMap((main) => {
    switch (main.role) {
      case "legume":
        return [
          /falafel|refried|edamame|baked-beans/u.test(main.id)
            ? `Warm the ${name(main)}.`
            : `Warm the ${name(main)}; from a tin, rinse them first.`,
        ];
      case "soy":
        return [`Cut the ${name(main)} into cubes and brown it on all sides, about 8 minutes.`];
      case "egg":
        return [eggStep(main)];
      case "tinfish":
        return [`Drain the ${name(main)}.`];
      case "fish":
        return [
          /smoked-salmon|kippers|pickled/u.test(main.id)
            ? `Cut the ${name(main)} into pieces.`
            : `Cook the ${name(main)} until it flakes, 8 to 12 minutes.`,
        ];
      case "shellfish":
        return [shellfishStep(main)];
      case "poultry":
        return [`Cook the ${name(main)} through, until no pink is left.`];
      case "beef":
        return [meatStep(main)];
      case "pork":
        return [`Cook the ${name(main)} through, until the juices run clear.`];
      default:
        return [`Fry the ${name(main)} or warm it in the oven, until it is hot all through.`];
    }
  });

const shellfishStep = (food: CoreFood): string => {
  if (/tinned/u.test(food.id)) return `Drain the ${name(food)}.`;
  return /clams|mussels|oysters/u.test(food.id)
    ? `Steam the ${name(food)} until they open, 5 to 8 minutes; leave out any that stay shut.`
    : `Cook the ${name(food)} until just firm, 3 to 6 minutes.`;
};

const meatStep = (food: CoreFood): string => {
  if (/mince|burger/u.test(food.id))
    return `Fry the ${name(food)} until it is brown all through, 8 to 10 minutes.`;
  return /braised/u.test(food.id)
    ? `Braise the ${name(food)} over low heat until it is tender, or warm what is cooked already.`
    : `Grill, fry or roast the ${name(food)} as you like it.`;
};

const isReady = ({ id }: CoreFood): boolean => /tinned|sauerkraut|kimchi/u.test(id);
/** Vegetables of a plate: those of a tin or jar are only warmed. */
const cookedSteps = (cooked: Foods): readonly string[] => {
  return [
    ...when(
      cooked.filter((food) => !isReady(food)),
      (text) => `Steam or boil the ${text} until just soft, 4 to 8 minutes.`,
    ),
    ...when(cooked.filter(isReady), (text) => `Warm the ${text}.`),
  ];
};

const servedBeside = (foods: string): string => `Serve the ${foods} beside it.`;
const servedOnBread = (starch: Maybe): readonly string[] =>
  starch?.role === "bread" ? [serve(starch)] : [];

const dress = (oil: Maybe): string =>
  oil === null
    ? "Season with lemon or vinegar, herbs and pepper."
    : `Dress with the ${name(oil)}, lemon or vinegar, herbs and pepper.`;

const inOil = (oil: Maybe): string => (oil === null ? "in a little water" : `in the ${name(oil)}`);

/** Titles and steps of dishes. Salt is left to the person, since the limit of sodium is planned without it. */
export const dishMessages = {
  name,
  list: (foods: Foods): string => list(foods),
  plate: (foods: Foods): string => {
    const text = list(foods);
    return text.charAt(0).toUpperCase() + text.slice(1);
  },
  with: (what: string, foods: Foods): string =>
    foods.length === 0 ? what : `${what} with ${list(foods)}`,
  beside: (foods: Foods): readonly string[] => when(foods, (text) => `Beside it: ${text}.`),
  leftover: "Cooked yesterday: keep it in the fridge, and warm it through until it steams.",

  overnightOats: "overnight oats",
  overnight: (oats: Maybe, liquids: Foods, toppings: Foods): readonly string[] => [
    `In the evening, stir the ${name(oats)} into the ${list(liquids)} and put it in the fridge.`,
    ...when(toppings, (text) => `In the morning, top with ${text}.`),
  ],
  porridge: (base: Maybe): string =>
    base === null || base.role === "oat" ? "porridge" : `${name(base)} porridge`,
  porridgeSteps: (base: Maybe, drink: Maybe, toppings: Foods): readonly string[] => [
    drink === null
      ? `Warm the ${name(base)} with a splash of water.`
      : `Warm the ${name(base)} with the ${name(drink)}, stirring, until it is creamy.`,
    ...when(toppings, (text) => `Top with ${text}.`),
  ],
  cereal: (cereal: Maybe, liquids: Foods, toppings: Foods): readonly string[] => [
    liquids.length === 0
      ? `Put the ${name(cereal)} into a bowl.`
      : `Pour the ${list(liquids)} over the ${name(cereal)}.`,
    ...when(toppings, (text) => `Top with ${text}.`),
  ],
  eggs: (egg: Maybe, bread: Maybe): string =>
    bread === null ? eggName(egg) : `${eggName(egg)} on ${name(bread)}`,
  eggSteps: (egg: Maybe, bread: Maybe, on: Foods): readonly string[] => [
    eggStep(egg),
    ...some(bread === null ? null : `Toast the ${name(bread)} and put the eggs on top.`),
    ...when(on, (text) => `Add ${text}.`),
  ],
  bowlSteps: (base: Maybe, toppings: Foods): readonly string[] => [
    `Put the ${name(base)} into a bowl.`,
    ...when(toppings, (text) => `Top with ${text}.`),
  ],
  toastSteps: (bread: Maybe, on: Foods): readonly string[] =>
    on.length === 0
      ? [`Toast the ${name(bread)} if you like.`]
      : [`Toast the ${name(bread)} if you like, and top it with ${list(on)}.`],

  omelette: ({ main, vegetables, starch }: MainFoods): string => {
    const kind = main?.id === "plain-omelette" ? "omelette" : eggName(main);
    return `${kind} with ${short(vegetables, starch)}`;
  },
  omeletteSteps: (foods: MainFoods): readonly string[] => [
    ...some(cookStarch(foods.starch)),
    ...when(foods.cooked, (text) => `Soften the ${text} ${inOil(foods.oil)}, 5 to 8 minutes.`),
    eggStep(foods.main),
    ...when(foods.raw, (text) => `Slice the ${text} for the side.`),
    ...when(foods.others, (text) => `Add the ${text}.`),
    serve(foods.starch),
  ],
  salad: ({ main, vegetables, starch }: MainFoods): string =>
    `${stem(main)} salad with ${short(vegetables, starch)}`,
  saladSteps: ({ starch, mains, vegetables, extras, oil }: MainFoods): readonly string[] => [
    ...some(cookStarch(starch)),
    ...mainStep(mains),
    `Cut the ${list(vegetables)} and mix everything.`,
    ...when(extras, (text) => `Add the ${text}.`),
    dress(oil),
  ],
  pasta: ({ main, vegetables }: MainFoods): string =>
    `pasta with ${name(main)}, ${short(vegetables)}`,
  pastaSteps: ({ starch, mains, cooked, raw, extras, oil }: MainFoods): readonly string[] => [
    `Boil the ${name(starch)} and keep a cup of its water.`,
    ...mainStep(mains),
    ...when(
      cooked,
      (text) => `Cook the ${text} ${inOil(oil)} until soft, and loosen with the water.`,
    ),
    ...when(extras, (text) => `Add the ${text}.`),
    "Toss it all together.",
    ...when(raw, servedBeside),
  ],
  stirFry: ({ main, cooked, starch }: MainFoods): string =>
    `${stem(main)} stir-fry with ${short(cooked, starch)}`,
  stirFrySteps: ({ starch, mains, cooked, raw, extras, oil }: MainFoods): readonly string[] => [
    ...some(cookStarch(starch)),
    ...mainStep(mains),
    `Stir-fry the ${list(cooked)} ${inOil(oil)} over high heat, 4 to 6 minutes; ginger, garlic and lime go with it.`,
    ...when(extras, (text) => `Add the ${text}.`),
    ...when(raw, servedBeside),
    serve(starch),
  ],
  sheetPan: ({ main, cooked, starch }: MainFoods): string =>
    `sheet-pan ${name(main)} with ${short(cooked, starch)}`,
  sheetPanSteps: ({ main, cooked, raw, starch, oil, others }: MainFoods): readonly string[] => [
    `Heat the oven to 200 °C. Cut the ${list(starch === null ? cooked : [starch, ...cooked])} into pieces${oil === null ? "" : ` and turn them in the ${name(oil)}`}.`,
    "Roast them on a sheet for 20 minutes.",
    `Put the ${name(main)} among them and roast on until it is done, 12 to 25 minutes.`,
    ...when(others, (text) => `Serve the ${text} with it.`),
    ...when(raw, servedBeside),
  ],
  soup: ({ main, cooked, starch }: MainFoods): string =>
    `${stem(main)} soup with ${short(cooked, starch)}`,
  soupSteps: ({ starch, mains, cooked, raw, extras, oil }: MainFoods): readonly string[] => {
    const isInside = starch !== null && starch.role !== "bread";
    return [
      `Soften the ${list(cooked)} ${inOil(oil)}, 5 minutes, with onion and spices as you like.`,
      `Add water to cover${isInside ? `, the ${name(starch)} in pieces` : ""} and simmer for 15 minutes.`,
      `Stir in the ${list(mains)} and warm through.`,
      ...when(extras, (text) => `Top with the ${text}.`),
      ...when(raw, servedBeside),
      ...servedOnBread(starch),
    ];
  },
  sandwich: ({ main, vegetables, starch }: MainFoods): string =>
    `${name(main)} on ${name(starch)} with ${short(vegetables)}`,
  sandwichSteps: ({ starch, mains, cooked, raw, extras, oil }: MainFoods): readonly string[] => [
    ...mainStep(mains),
    ...cookedSteps(cooked),
    `Toast the ${name(starch)} and put the ${list([...mains, ...extras])} on top.`,
    `Serve the ${list([...cooked, ...raw])} beside it. ${dress(oil)}`,
  ],
  bowl: ({ main, vegetables, starch }: MainFoods): string =>
    `${stem(main)} bowl with ${short(vegetables, starch)}`,
  mainBowlSteps: ({ starch, mains, cooked, raw, extras, oil }: MainFoods): readonly string[] => [
    ...some(cookStarch(starch)),
    ...mainStep(mains),
    ...cookedSteps(cooked),
    ...when(raw, (text) => `Cut the ${text}.`),
    `Put everything into a bowl${extras.length === 0 ? "" : `, with the ${list(extras)}`}. ${dress(oil)}`,
    ...servedOnBread(starch),
  ],
} as const;

const EGGS: Readonly<Record<string, readonly [name: string, step: string]>> = {
  "boiled-egg": ["boiled eggs", "Boil the eggs for 7 to 10 minutes."],
  "poached-egg": ["poached eggs", "Poach the eggs in barely simmering water, 3 to 4 minutes."],
  "fried-egg": ["fried eggs", "Fry the eggs over medium heat until the white is firm."],
  "scrambled-egg": ["scrambled eggs", "Whisk the eggs and stir them over low heat until creamy."],
  "plain-omelette": ["omelette", "Whisk the eggs and let them set in the pan; fold over."],
};

const eggName = (egg: Maybe): string => EGGS[egg?.id ?? ""]?.[0] ?? name(egg);
const eggStep = (egg: Maybe): string => EGGS[egg?.id ?? ""]?.[1] ?? `Prepare the ${name(egg)}.`;
