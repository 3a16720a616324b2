import type { ExerciseText } from "../types.ts";
import { cardioTexts } from "./cardio.ts";
import { mobilityMoveTexts } from "./mobility-moves.ts";
import { stretchTexts } from "./stretches.ts";

/** The texts of all that is not strength or stability: moves, stretches and cardio. */
export const mobilityTexts: Readonly<Record<string, ExerciseText>> = {
  ...mobilityMoveTexts,
  ...stretchTexts,
  ...cardioTexts,
};
