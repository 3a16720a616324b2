import type { LoadUnit } from "@dorsal/core/quantity";
import { kilograms, kilogramsToPounds } from "@dorsal/core/quantity";

/** Weight of a body as it is read: one decimal, in the person's unit. */
const weight = (kg: number, unit: LoadUnit): string =>
  `${(unit === "kg" ? kg : kilogramsToPounds(kilograms(kg))).toFixed(1)} ${unit}`;

/** Weighing, wherever it is offered. */
export const weighing = {
  open: "Weigh in",
  title: "Weigh in",
  weight: (unit: LoadUnit): string => `Weight in ${unit}`,
  hint: "Best in the morning, after the toilet and before breakfast. One number means little; the trend of many means a lot.",
  save: "Save",
  saved: (text: string): string => `${text} noted.`,
  undone: "Taken back.",
  last: (text: string, when: string): string => `Last: ${text}, ${when}.`,
  wrong: (least: string, most: string): string =>
    `That is not a weight of a body. Type a number from ${least} to ${most}.`,
  far: (text: string, last: string): string =>
    `${text} is far from the ${last} before. If it is right, save it once more.`,
  notSaved: "It could not be saved. ",
  weightText: weight,
};

/** What was eaten on a day, as energy. */
export const eaten = {
  open: "Energy eaten",
  title: "Energy eaten",
  before: "The day before",
  after: "The day after",
  total: (kcal: number): string => `${kcal.toLocaleString("en-GB")} kcal so far`,
  nothing: "Nothing noted for this day.",
  kcal: "Energy in kcal",
  name: "What it was (may be empty)",
  add: "Add",
  added: (kcal: number): string => `${kcal.toLocaleString("en-GB")} kcal noted.`,
  entry: (name: string): string => name || "Energy",
  removed: (kcal: number): string => `${kcal.toLocaleString("en-GB")} kcal taken out.`,
  remove: (name: string, kcal: number): string => `Take out ${name || "energy"}, ${kcal} kcal`,
  wrong: (most: number): string =>
    `Type the energy as a whole number from 1 to ${most.toLocaleString("en-GB")} kcal.`,
  mark: "This day is",
  marks: {
    open: { label: "Open", hint: "A day with little in it is taken as half noted" },
    complete: { label: "Complete", hint: "Nothing is missing, however little it is" },
    fasted: { label: "Fasted", hint: "Nothing was eaten, on purpose" },
  },
  hint: "From a label, a recipe or another app; a good guess is better than a gap. What you always leave out is left out of your expenditure as well, so the target still fits.",
  notSaved: "It could not be saved. ",
};

/** Body: what the scale means, what to eat to, and the record of the back. */
export const body = {
  title: "Body",
};
