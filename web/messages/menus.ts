import type { PlateEaten } from "@dorsal/core/food";
import type { NoMenuFor } from "@dorsal/core/goal";
import type { MenuDay, SwapOption } from "@dorsal/core/menu";
import type { Kitchen, LocalDate } from "@dorsal/core/record";
import { formatKcal, formatWhole } from "@dorsal/core/quantity";
import { plural, words } from "./words.ts";

const grams = (value: number): string => `${Number(value.toFixed(value < 10 ? 1 : 0))} g`;

/** Whole and half cups: more would be said than is known. */
const cups = (value: number): string => {
  const halves = Math.round(value * 2) / 2;
  const text = Number.isInteger(halves) ? String(halves) : `${Math.floor(halves) || ""}½`;
  return `${text} ${halves > 1 ? "cups" : "cup"}`;
};

const leftOut = (count: number, names: string): string =>
  `${names} ${count === 1 ? "is" : "are"} not known here, so ${count === 1 ? "it is" : "they are"} left out. Quick add can note ${count === 1 ? "it" : "them"}.`;

const NOT_FOR: Readonly<Record<Extract<NoMenuFor, { code: "not-for-them" }>["who"], string>> = {
  "under-19":
    "Menus are made by what adults need. By your year of birth you may not be 19 yet, and a body that still grows needs more of some things. Your doctor, or a dietitian, knows what fits you.",
  pregnant:
    "In pregnancy a body needs more of some things and must be spared others, which these menus do not know of. Your midwife or doctor can tell you what is good now.",
  breastfeeding:
    "Making milk takes energy and much else that these menus do not know of. A midwife, your doctor or a dietitian can help you now.",
  "kidney-disease":
    "With your kidneys, potassium, phosphorus, salt and protein need limits of your own, which only those who treat you can set. Your kidney doctor, or a dietitian who works with them, can make a plan that is safe.",
};

const ALLERGEN_NAMES: Readonly<Record<string, string>> = {
  gluten: "Gluten",
  wheat: "Wheat",
  milk: "Milk",
  egg: "Egg",
  fish: "Fish",
  crustaceans: "Crustaceans",
  molluscs: "Molluscs",
  peanut: "Peanut",
  treeNuts: "Tree nuts",
  soya: "Soya",
  sesame: "Sesame",
  celery: "Celery",
  mustard: "Mustard",
  lupin: "Lupin",
  sulphites: "Sulphites",
};

const nearTarget = (day: MenuDay): string => {
  const energy = day.totals.energy ?? 0;
  const { energyKcal } = day.target;
  return Math.abs(energy - energyKcal) <= 0.02 * energyKcal
    ? `${formatKcal(energy)}, as much as planned`
    : `${formatKcal(energy)} of ${formatWhole(energyKcal)} planned`;
};

const amountOf = (value: number | undefined, of: string): string | null =>
  value === undefined ? null : `${formatWhole(value)} g of ${of}`;

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}`;

/** Menus: the setup, the days, their changes. */
export const menus = {
  title: "Menus",
  toFood: "Food",
  open: "Menus",
  openHint: "Meals for the days to come, with what to buy",

  notFor: {
    title: "No menu for now",
    texts: NOT_FOR,
    diary: "Your food diary is open to you all the same.",
    toFood: "To the diary",
  },
  refused: {
    title: "No menu for now",
    action: "Look at it again",
  },
  first: {
    "no-person": {
      text: "A menu is made for one body. Year of birth, sex, height and weight are asked once.",
      action: "Tell about yourself",
    },
    "no-weight": {
      text: "A menu is made for one body. Your weight is missing still.",
      action: "Note your weight",
    },
    "not-answered": {
      text: "Before a menu there are a few questions about your health. They take about a minute, and the answers stay on this device.",
      action: "Answer the questions",
    },
    "outside-models": {
      text: "For your age or size the models of this app were not made, so it makes no menu. A dietitian can.",
      action: "To your body",
    },
  } satisfies Record<
    Exclude<NoMenuFor["code"], "not-for-them" | "refused">,
    { readonly text: string; readonly action: string }
  >,
  unreadable: "The numbers of your body could not be read: ",
  askDoctor:
    "You told us of something that a change of diet may act on. Show these days to the doctor who knows you before you eat by them.",

  setup: {
    title: "Menus",
    intro:
      "Days of meals that fit your energy, your protein and what a body needs, from foods that you like. It is asked once and can be changed whenever you want.",
    energyTarget: (kcal: number): string => `Planned for ${formatKcal(kcal)} a day, your target.`,
    energyHold: (kcal: number): string =>
      `There is no target yet, so these days keep your weight: ${formatKcal(kcal)} a day.`,
    energyOwn: (kcal: number): string => `Planned for ${formatKcal(kcal)} a day, these days only.`,
    change: "Change",
    backToTarget: "Back to my target",
    setGoal: "Set a target",
    eat: "What you eat",
    diet: "Way of eating",
    diets: {
      omnivore: { label: "Everything" },
      pescatarian: { label: "No meat", hint: "Fish, eggs and milk" },
      vegetarian: { label: "Vegetarian", hint: "Eggs and milk" },
      vegan: { label: "Vegan", hint: "Plants only" },
    } satisfies Record<Kitchen["diet"], { readonly label: string; readonly hint?: string }>,
    without: "Always without",
    noPork: "Pork",
    noLactose: "Lactose",
    noGluten: "Gluten",
    allergens: "Allergens to leave out",
    allergensNone: "Allergens to leave out: none",
    allergensSome: (names: readonly string[]): string =>
      `Allergens to leave out: ${listed(names.map((name) => name.toLowerCase()))}`,
    allergenHint: "By what a food usually has in it. Packets may differ, so read them.",
    allergen: (id: string): string => ALLERGEN_NAMES[id] ?? id,
    dislikes: "Not on the plate",
    dislikesHint: "Foods that you do not like or do not eat",
    atHome: "At home already",
    atHomeHint: "Used first, and apart on the shopping list",
    search: "Search foods",
    found: (count: number): string => (count === 0 ? "Nothing found." : plural(count, "food")),
    searchFailed: "The foods could not be searched.",
    take: (name: string): string => `Add ${name}`,
    remove: (name: string): string => `Take ${name} out`,
    shop: "Cost and time",
    cost: "Cost",
    costs: {
      low: { label: "Low" },
      medium: { label: "Medium" },
      high: { label: "Any" },
    } satisfies Record<Kitchen["cost"], { readonly label: string }>,
    time: "Time for a meal",
    times: {
      none: { label: "No cooking" },
      short: { label: "Up to 15 min" },
      medium: { label: "Up to 40 min" },
      long: { label: "Any" },
    } satisfies Record<Kitchen["time"], { readonly label: string }>,
    costTimeHint: "Dearer or slower foods come only where nothing else fits, and are named.",
    days: "These days",
    meals: "Meals",
    changeMeals: "Change meals",
    tooFewMeals: "A menu needs two meals a day at least.",
    tooManyMeals: "A menu has seven meals a day at most.",
    dayCount: "Days",
    start: "From",
    starts: { today: "Today", tomorrow: "Tomorrow" },
    batch: "Cook for two days",
    batchHint: "Every other dinner comes again as lunch the day after",
    protein: "Protein",
    proteins: { usual: "As usual for you", own: "My own amount" },
    proteinGrams: "Least a day",
    make: (days: number): string => (days === 1 ? "Make a day" : `Make ${days} days`),
    back: "Back to the menu",
  },

  going: {
    title: (done: number, of: number): string =>
      done === 0 ? "Looking for the first day." : `${done} of ${plural(of, "day")} found.`,
    change: "Looking for what fits.",
    opening: "Adding up the days.",
    cancel: "Stop",
  },
  failed: {
    "no-solver":
      "This browser cannot load the part that plans (WebAssembly in a worker). What you took before is still here; another browser can plan.",
    least: (kcal: number): string => `${formatKcal(kcal)} a day`,
    timeout: "It took too long, so it was stopped. Fewer days may work.",
    failed: (message: string): string => `It could not be planned: ${message}`,
    fault: (value: string, expected: string): string =>
      `${value} cannot be planned with. It must be ${expected}.`,
    "nothing-else": "Nothing else fits here without breaking a limit of this day.",
    unknown: "This menu holds a food that is not known here any more, so it cannot be added up.",
  },
  conflict: {
    title: "These do not go together",
    use: "Use this instead",
    tooLow: "That is below what is safe for you, so it is not offered.",
    edit: "Change what is asked",
  },

  week: {
    of: (from: LocalDate, to: LocalDate, today: LocalDate): string =>
      from === to ? words.day(from, today) : `${words.longDay(from)} to ${words.longDay(to)}`,
    draft: (days: number): string =>
      `Not taken yet. Change what you like, then take ${days === 1 ? "it" : "them"}.`,
    take: (days: number): string => (days === 1 ? "Take this day" : "Take these days"),
    taken: "Taken. You find each meal in your food diary.",
    another: "Plan other dishes",
    anotherSaid: (days: number): string =>
      days === 1 ? "Other dishes for this day." : `Other dishes for ${days} days.`,
    drop: "Back to what you took",
    dropped: "Back to what you took.",
    change: "Change what is asked",
    shopping: "Shopping list",
    forTraining: "With training",
    leftover: "From the day before",
    cookTwice: "Cooks for two days",
    locked: (name: string): string => `${name} stays`,
    lock: (name: string): string => `Keep ${name}`,
    unlocked: (name: string): string => `${name} may change.`,
    lockedSaid: (name: string): string => `${name} stays when the rest is planned anew.`,
    swap: (name: string): string => `Swap ${name}`,
    steps: (dish: string): string => `How to make ${dish}`,
    stepsShort: "How to make it",
    anotherMeal: "Another dish",
    anotherMealLabel: (meal: string): string => `Another dish for ${meal}`,
    anotherMealSaid: (meal: string): string => `${meal}: another dish.`,
    grams,
    totals: (day: MenuDay, plate: PlateEaten): string => {
      const foods = [amountOf(day.totals.protein, "protein"), amountOf(day.totals.fibre, "fibre")];
      return [
        `${nearTarget(day)}.`,
        `${listed(foods.filter((part) => part !== null))}.`,
        `About ${cups(plate.vegetablesCups)} of vegetables and ${cups(plate.fruitCups)} of fruit.`,
      ].join(" ");
    },
    undone: "Taken back.",
  },
  swapSheet: {
    title: (name: string): string => `In place of ${name}`,
    intro: "Every one of these keeps the limits of the day.",
    changes: ({ changes }: SwapOption, nameOf: (food: string) => string): string =>
      changes.length === 0
        ? "Nothing else changes."
        : `With it: ${listed(
            changes.map((one) => `${nameOf(one.food)} becomes ${grams(one.grams)}`),
          )}.`,
    swapped: (from: string, to: string): string => `${to} in place of ${from}.`,
  },
  steps: {
    forMany: (portions: 1 | 2): string =>
      portions === 1 ? "For one." : "Amounts for one. Cook double: the other half is for tomorrow.",
  },
  unmet: {
    title: "What these days lack",
    none: "All that the tables know of is reached.",
    share: (name: string, percent: number): string => `${name}: ${percent} %`,
    short: (nutrient: string, amount: number, unit: string): string => {
      const [shown, of] =
        unit === "g" && amount >= 1000
          ? [amount / 1000, nutrient === "water" ? "l" : "kg"]
          : [amount, unit];
      return `${Number(shown.toPrecision(2)).toLocaleString("en-GB")} ${of} a day short. What closes it:`;
    },
    fix: (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`,
  },
  notes: "Good to know",

  eaten: {
    ate: "Ate this",
    ateLabel: (meal: string, dish: string): string => `Ate this for ${meal}: ${dish}`,
    differently: "Ate it differently",
    differentlyLabel: (meal: string): string => `Ate ${meal} differently`,
    planned: "Planned",
    /** The name of a meal that is no longer one of the day's. */
    plannedFor: (meal: string): string => `Planned for ${meal}`,
    noted: (dish: string, unknown: number, names: string): string =>
      unknown === 0 ? `Noted: ${dish}.` : `Noted: ${dish}. ${leftOut(unknown, names)}`,
    /** Foods of a newer version, or of a table that was removed. */
    leftOut,
    unknown: (names: string): string =>
      `Nothing was noted, for none of this is known here: ${names}. An update of the app or its table of foods brings it back.`,
    noTable: "The table of foods could not be opened, so nothing was noted. Reload the app.",
    left: "Left on the plate",
    amount: (name: string): string => `${name}, in g`,
    save: "Note this",
    nothing: "Nothing of it was eaten? Then there is nothing to note.",
  },

  list: {
    title: "Shopping list",
    documentTitle: "Shopping list",
    for: (days: number): string => `For ${plural(days, "day")}, one person.`,
    none: "There is no menu yet. The list comes with it.",
    toMenus: "To the menus",
    back: "Menus",
    left: (count: number): string => (count === 0 ? "All is bought." : `${count} to buy.`),
    atHome: "At home already",
    aisles: {
      vegetables: "Vegetables and potatoes",
      fruit: "Fruit",
      bread: "Bread",
      grains: "Rice, pasta, oats",
      pulses: "Beans, peas, lentils",
      meat: "Meat and poultry",
      fish: "Fish",
      dairy: "Milk, cheese, eggs",
      plant: "Tofu and plant drinks",
      nuts: "Nuts, seeds, dried fruit",
      tins: "Tins and jars",
      staples: "Oil and what keeps",
    },
    share: "Share",
    copied: "The list is copied.",
    notCopied: "The list could not be copied.",
    print: "Print",
    line: (name: string, amount: string): string => `☐ ${name}: ${amount}`,
    lineHome: (name: string, amount: string): string => `${name}: ${amount}`,
  },
};
