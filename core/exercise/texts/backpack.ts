import type { ExerciseText } from "../types.ts";

/** The row for a home without weights, beside the texts of the other rows. */
export const backpackTexts: Readonly<Record<string, ExerciseText>> = {
  "backpack-row": {
    setUp: [
      "Fill a backpack with books or bottles and close it well.",
      "Stand with your feet under your hips, the backpack in front of your toes.",
      "Push your hips back, knees soft, and hold it by its straps or sides.",
    ],
    movement: [
      "Pull the backpack to your lower ribs, elbows close to your sides.",
      "Draw your shoulder blades together and stay there for a second.",
      "Lower it slowly until your arms are long; your back does not move.",
    ],
    breathing: "Breathe out as you pull, in as you lower.",
    mistakes: [
      {
        mistake: "The back rounds as the weight goes down.",
        fix: "Push the hips further back and lower only as far as your back stays flat.",
      },
      {
        mistake: "The trunk swings up with each pull.",
        fix: "Take a book out and keep your chest at one height.",
      },
    ],
    cue: "Flat back, elbows to the hips.",
    easier: "Take weight out, or row with one hand and rest the other on a chair.",
    harder: "Add weight, or hold for two seconds at the top.",
  },
};
