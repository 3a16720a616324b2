import { plural } from "./words.ts";

/** A page as it is found: what it is called, what it is for, and what else one may call it. */
export interface PageWords {
  readonly name: string;
  readonly hint: string;
  readonly otherNames: readonly string[];
}

const inSettings = "In the settings";

/** Find anything: foods, exercises, recipes and the pages of the app, by any of their words. */
export const find = {
  title: "Find anything",
  search: "Find anything",
  searchHint: "A food, an exercise, a page …",
  clear: "Empty the search",
  intro: "Foods, exercises, recipes, muscles and pages, by any word. A slip of the finger is fine.",
  keys: "On a keyboard: Ctrl K (Cmd K) opens this, arrows choose, Enter opens.",

  /** Read out as results come. */
  found: (count: number, query: string): string =>
    count === 0 ? `Nothing for ${query}` : `${plural(count, "result")} for ${query}`,
  searching: "Looking …",
  failed: "The search could not be opened. Reload the app to try again.",
  results: "Results",
  none: (query: string): string => `Nothing is called “${query}” here.`,
  noneText: "Try one word of it, or:",
  otherWays: "Not what you mean?",
  enterFood: (query: string): string => `Enter “${query}” as a food`,
  moreFoods: "Read in more foods",
  allExercises: "All exercises",
  scan: "Scan a barcode",

  likely: "Likely now",
  pagesTitle: "Pages",

  kinds: {
    food: "Food",
    ownFood: "Own food",
    exercise: "Exercise",
    recipe: "Recipe",
    meal: "Meal",
    muscle: "Muscle",
    page: "Page",
  },
  /** The kind and the one telling detail. */
  row: (kind: string, detail: string): string => (detail === "" ? kind : `${kind} · ${detail}`),
  musclesAndKit: (muscles: readonly string[], kit: string): string =>
    [...muscles, kit].join(", ").toLowerCase(),
  mealHint: (meal: string): string => `add to ${meal}`,
  mealNames: (meal: string): readonly string[] => [`add to ${meal}`, `log ${meal}`],
  muscleHint: "what it does, and what trains it",

  added: (name: string, meal: string): string => `${name} added to ${meal}.`,

  pages: {
    today: {
      name: "Today",
      hint: "The session of the day",
      otherNames: ["start training", "workout of the day", "home"],
    },
    plan: {
      name: "My week",
      hint: "The planned week, and what would change it",
      otherNames: ["plan", "training plan", "weekly schedule", "block"],
    },
    signs: {
      name: "Signs that need a doctor",
      hint: "What has to be looked at before training",
      otherNames: ["red flags", "pain", "numbness", "something hurts", "injury"],
    },
    library: {
      name: "Exercises",
      hint: "All of them, with what they train and how they are done",
      otherNames: ["library", "moves", "movements"],
    },
    muscles: {
      name: "Muscle map",
      hint: "What was trained this week, and what trains what",
      otherNames: ["muscles", "anatomy"],
    },
    history: {
      name: "History",
      hint: "What you did, session by session",
      otherNames: ["past sessions", "training log", "workouts", "progress"],
    },
    food: {
      name: "Food",
      hint: "The diary of the day, meal by meal",
      otherNames: ["food diary", "calories eaten", "meals", "log food"],
    },
    nutrients: {
      name: "Nutrients",
      hint: "All of the day, vitamins and minerals too",
      otherNames: ["vitamins", "minerals", "macros", "protein", "fibre"],
    },
    menus: {
      name: "Menus",
      hint: "Meals for the days to come",
      otherNames: ["meal plan", "what to cook", "diet plan"],
    },
    shopping: {
      name: "Shopping list",
      hint: "What the menu needs",
      otherNames: ["groceries", "what to buy"],
    },
    recipes: {
      name: "Recipes",
      hint: "Dishes of your own",
      otherNames: ["dishes", "cook book"],
    },
    recipeNew: {
      name: "New recipe",
      hint: "Put a dish together from foods",
      otherNames: ["create a recipe", "add a recipe"],
    },
    ownFoods: {
      name: "Own foods",
      hint: "What you entered yourself",
      otherNames: ["my foods", "custom foods"],
    },
    foodNew: {
      name: "New food",
      hint: "Enter a food off its label",
      otherNames: ["enter a label", "create a food", "add a food"],
    },
    scan: {
      name: "Scan a barcode",
      hint: "A food by the bars on its packet",
      otherNames: ["scanner", "camera", "EAN"],
    },
    tables: {
      name: "Tables of foods",
      hint: "Read in more foods than Dorsal comes with",
      otherNames: ["import foods", "USDA", "Open Food Facts", "food database"],
    },
    body: {
      name: "Body",
      hint: "Weigh in, the trend of weight, how much to eat",
      otherNames: ["weight", "weigh in", "scales", "body fat", "expenditure", "forecast"],
    },
    goal: {
      name: "Goal",
      hint: "How much to eat, and when you will be there",
      otherNames: ["targets", "calorie target", "lose weight", "lose fat", "deficit", "diet"],
    },
    activity: {
      name: "How much you move",
      hint: "Work and leisure, for what you use a day",
      otherNames: ["activity level", "job"],
    },
    weighIns: {
      name: "Weigh-ins",
      hint: "What was noted of the weight, to be put right",
      otherNames: ["weights", "correct a weight", "weight log"],
    },
    measures: {
      name: "Measures",
      hint: "What was measured, to be put right",
      otherNames: ["measurements", "tape", "skinfolds"],
    },
    measure: {
      name: "Measure",
      hint: "Tape and caliper, place by place",
      otherNames: ["caliper", "waist", "circumference", "skinfold"],
    },
    photos: {
      name: "Photos of the back",
      hint: "The same pose, months apart; on this device only",
      otherNames: ["pictures", "progress photos", "before and after"],
    },
    photoNew: {
      name: "Take a photo",
      hint: "With an outline of the last one",
      otherNames: ["new photo", "add a photo"],
    },
    photoCompare: {
      name: "Compare photos",
      hint: "Two of them side by side",
      otherNames: ["before and after"],
    },
    settings: {
      name: "Settings",
      hint: "Units, player, appearance, copies of your data",
      otherNames: ["preferences", "options"],
    },
    kit: {
      name: "What you have",
      hint: inSettings,
      otherNames: ["equipment", "kit", "gear", "focus", "sessions a week"],
    },
    player: {
      name: "Voice and beeps",
      hint: inSettings,
      otherNames: ["sound", "vibration", "gym mode", "keep the screen on", "player", "first side"],
    },
    theme: {
      name: "Theme",
      hint: inSettings,
      otherNames: ["dark mode", "light mode", "appearance", "night"],
    },
    units: {
      name: "Units",
      hint: inSettings,
      otherNames: ["kilograms", "pounds", "lb", "kg", "metric", "imperial", "language"],
    },
    figure: {
      name: "The figure",
      hint: inSettings,
      otherNames: ["avatar", "man or woman", "build of the figure"],
    },
    copy: {
      name: "Save a copy of my data",
      hint: inSettings,
      otherNames: ["export", "backup", "download my data"],
    },
    restore: {
      name: "Restore from a file",
      hint: inSettings,
      otherNames: ["import a copy", "move to a new phone"],
    },
    erase: {
      name: "Delete everything",
      hint: inSettings,
      otherNames: ["erase my data", "reset", "start over"],
    },
    about: {
      name: "About Dorsal",
      hint: "What training does, the version, the licence",
      otherNames: ["help", "version", "licence", "spot reduction"],
    },
  } satisfies Readonly<Record<string, PageWords>>,
};

export type PageId = keyof typeof find.pages;
