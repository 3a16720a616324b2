import { backpackTexts } from "./texts/backpack.ts";
import { mobilityTexts } from "./texts/mobility.ts";
import { strengthTexts } from "./texts/strength.ts";
import type { ExerciseText } from "./types.ts";

// Nothing is built at the top level: a bundle that asks for no text then carries none.

/** The ids of everything that has a text. */
export const textIds = (): readonly string[] =>
  [strengthTexts, backpackTexts, mobilityTexts].flatMap((texts) => Object.keys(texts));

/** What a person reads and hears about an exercise; null when it is not known. */
export const exerciseText = (id: string): ExerciseText | null =>
  strengthTexts[id] ?? backpackTexts[id] ?? mobilityTexts[id] ?? null;
