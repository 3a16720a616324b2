import type { ExerciseText } from "../types.ts";

/** Walking with a weight in the hand, or in both. */
export const carryTexts: Readonly<Record<string, ExerciseText>> = {
  "suitcase-carry": {
    setUp: [
      "Clear a straight path and set the weight down beside one foot.",
      "Push the hips back, knees bent, back long, and take it in one hand.",
      "Stand tall, arm long by your side, shoulders level, free arm relaxed.",
    ],
    movement: [
      "Walk ahead in short, even steps, the trunk upright as if you carried nothing.",
      "Keep both shoulders level and the weight a little away from the leg.",
      "At the end, stop, push the hips back and put the weight down the way you picked it up.",
    ],
    breathing: "Breathe steadily with your steps; do not hold the breath.",
    mistakes: [
      {
        mistake: "You lean away from or towards the weight.",
        fix: "Stand as if between two walls; take less weight if you cannot.",
      },
      { mistake: "The shoulder is pulled down or shrugged.", fix: "Keep it level with the other." },
    ],
    cue: "Shoulders level, walk tall, breathe.",
    easier: "Take a lighter weight, or walk half the way and rest.",
    harder: "Take a heavier weight, or carry one in each hand for a farmer carry.",
  },
  "farmer-carry": {
    setUp: [
      "Clear a straight path and set an equal weight beside each foot.",
      "Push the hips back, knees bent, back long, and grip both handles in the middle.",
      "Stand up with the legs: arms long by your sides, ribs over the hips.",
    ],
    movement: [
      "Walk ahead in short, even steps, eyes on the end of the path.",
      "Keep the weights still beside the thighs and the shoulders low and level.",
      "At the end, stop fully, then push the hips back and set both down together.",
    ],
    breathing: "Breathe steadily, a breath every few steps; never hold it.",
    mistakes: [
      {
        mistake: "The shoulders round forward.",
        fix: "Draw the shoulder blades back and grow tall before you walk.",
      },
      {
        mistake: "The weights swing.",
        fix: "Take shorter, slower steps.",
      },
      { mistake: "The back rounds as you set them down.", fix: "Push the hips back first." },
    ],
    cue: "Stand tall, short steps, shoulders low.",
    easier: "Take lighter weights, or carry one at a time as a suitcase carry.",
    harder: "Take heavier weights, or walk a little further before you rest.",
    note: "If the grip goes, stop and put them down at once, clear of your feet.",
  },
};
