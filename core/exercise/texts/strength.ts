import type { ExerciseText } from "../types.ts";
import { hipTexts } from "./strength-hips.ts";
import { lowerBackTexts } from "./strength-lower-back.ts";
import { pulldownTexts } from "./strength-pulldowns.ts";
import { rowTexts } from "./strength-rows.ts";
import { upperBackTexts } from "./strength-upper-back.ts";

export const strengthTexts: Readonly<Record<string, ExerciseText>> = {
  ...rowTexts,
  ...pulldownTexts,
  ...upperBackTexts,
  ...lowerBackTexts,
  ...hipTexts,
};
