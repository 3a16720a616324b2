import { formatKcal } from "@dorsal/core/quantity";

/** What `dorsal menu` says beside what core says. */
export const menuMessages = {
  summary: "plans days of meals that meet energy, protein and reference intakes",
  help: [
    "Plans days of meals for one person, with dishes, gaps and a shopping list, as JSON.",
    "",
    "Usage: dorsal menu [--text] < request.json",
    "       dorsal menu check < menu.json",
    "",
    "A request is an object with:",
    "  sex, age (from 19), weightKg, heightCm, energyKcal   the energy is the mean of the days",
    "  leastKcal   no day is planned for less; what is safe by sex, age and size holds all the same",
    "  proteinG    least protein a day; what is usual for the person, unless you say one",
    "  diet        omnivore, pescatarian, vegetarian or vegan; also pork-free, gluten-free and",
    '              lactose-free: one word, or a list as ["vegetarian", "gluten-free"]',
    '  allergens   a list, as ["nuts", "milk", "shellfish"]',
    '  dislikes    foods or kinds of food, as ["mushrooms", "fish"]; likes and atHome are the same',
    "  days        1 to 7 (7, unless you say otherwise)",
    "  seed        a whole number; another one gives another menu",
    "  training    numbers of days, from 0, that get a tenth more energy than the others",
    "  cost, time  the dearest (low, medium, high) and slowest class (none, short, medium, long)",
    '  meals       your own, as [{ "name": "Brunch", "slot": "breakfast" }, …]',
    "  batch       true: every other dinner is cooked for two days",
    '  locked      items that stay: [{ "day": 0, "meal": "Lunch", "food": "banana", "grams": 118 }]',
    "  pregnant, breastfeeding, kidneyDisease   true where it is so; no menu is made then",
    "",
    "An array of requests gives an array. What cannot be planned stands as { error } and is said on",
    "standard error: exit code 2 for a value that cannot be used, 1 where goals cannot be met.",
    "",
    "  --text   to read, with dishes, steps and the shopping list",
    "",
    "`dorsal menu check` recomputes a menu from its grams: { ok, broken, warnings, days, weekly }.",
    "",
    'Example: echo \'{ "sex": "male", "age": 35, "weightKg": 80, "heightCm": 180,',
    '  "energyKcal": 2600, "proteinG": 144, "diet": "pork-free" }\' | dorsal menu --text',
    "",
    "This is information, not medical advice.",
    "",
  ].join("\n"),

  empty: "there is nothing on standard input; give it JSON, as in: dorsal menu < request.json.",
  notJson: "what was given is not JSON.",
  noSolver:
    "the optimiser could not be loaded (it needs WebAssembly), and without it no menu keeps all limits.",
  unreadable: (path: string, expected: string): string =>
    `${path === "" ? "the menu" : path} cannot be read; expected: ${expected}.`,
  at: (position: number | null, line: string): string =>
    position === null ? line : `request ${position + 1}: ${line}`,

  day: (day: number, training: boolean, kcal: number, proteinG: number): string =>
    `Day ${day + 1}${training ? ", training" : ""}: ${formatKcal(kcal)}, ${Math.round(proteinG)} g of protein`,
  meal: (name: string, title: string): string => `  ${name}: ${title}`,
  item: (name: string, grams: number, portion: string): string => {
    const weight = `${Number(grams.toFixed(1))} g`;
    return `    ${name}, ${weight}${portion === weight ? "" : ` (${portion})`}`;
  },
  step: (text: string): string => `      - ${text}`,
  gaps: (texts: readonly string[]): string =>
    texts.length === 0
      ? "All reference intakes that food tables tell of are reached."
      : ["Not reached by food alone:", ...texts.map((text) => `  ${text}`)].join("\n"),
} as const;
