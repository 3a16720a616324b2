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
