import type { ExerciseText } from "../types.ts";

/** What is lifted from the floor or swung. */
export const deadliftTexts: Readonly<Record<string, ExerciseText>> = {
  "kb-deadlift": {
    setUp: [
      "Put the kettlebell on the floor between your ankles, feet a little wider than the hips.",
      "Push the hips back, bend the knees and hold the handle with both hands.",
      "Arms long, back flat, shoulders above the hips, eyes on the floor ahead.",
    ],
    movement: [
      "Push the floor away; hips and shoulders rise together.",
      "Stand tall, knees straight, the weight hanging close in front of you.",
      "Push the hips back and set it down between the ankles over two seconds.",
    ],
    breathing: "Breathe out as you stand up, in as you set it down.",
    mistakes: [
      {
        mistake: "The back rounds to reach the handle.",
        fix: "Bend the knees more, or put the kettlebell on a low step.",
      },
      {
        mistake: "The hips shoot up before the shoulders.",
        fix: "Press the whole foot down and lift the chest at the same time.",
      },
      {
        mistake: "The arms bend to pull.",
        fix: "Let them hang long; the legs do the lifting.",
      },
    ],
    cue: "Flat back, push the floor away.",
    easier: "Raise the kettlebell on a step or some books, or use a lighter one.",
    harder: "Take a heavier kettlebell, then try the trap bar.",
  },
  "trap-bar-deadlift": {
    setUp: [
      "Stand in the middle of the bar, feet hip-width, handles beside the ankles.",
      "Push the hips back, bend the knees and hold the middle of both handles.",
      "Arms long, back flat, hips below the shoulders and above the knees.",
    ],
    movement: [
      "Push the floor away through the whole foot; hips and shoulders rise together.",
      "Stand tall, knees and hips straight, handles by your sides.",
      "Lower over two seconds, hips back and knees bent, until the plates are on the floor.",
    ],
    breathing: "Breathe in before you lift, out as you stand up, and in again as you lower.",
    mistakes: [
      {
        mistake: "The lower back rounds as the bar leaves the floor.",
        fix: "Take weight off, or use the high handles.",
      },
      {
        mistake: "The bar tips forward or back.",
        fix: "Hold the very middle of the handles and stand in the middle.",
      },
      {
        mistake: "The knees fall inwards.",
        fix: "Push them out over the second toes.",
      },
    ],
    cue: "Brace, then push the floor away.",
    easier: "Use the high handles and less weight, or a kettlebell.",
    harder: "Add weight in small steps, or learn the barbell deadlift.",
    note: "Many of these bars weigh 20 to 30 kg empty. Begin with that, and end the set when the back no longer stays flat.",
  },
  "bb-deadlift": {
    setUp: [
      "Stand with the bar over the middle of your feet, feet hip-width.",
      "Push the hips back and hold the bar just outside the shins, arms long.",
      "Bend the knees until the shins touch it; hips above knees, shoulders above hips.",
      "Back flat, shoulders just in front of the bar, slack pulled out of the arms.",
    ],
    movement: [
      "Push the floor away; hips and shoulders rise together, bar close to the shins.",
      "Past the knees, bring the hips forward and stand tall.",
      "Lower over two seconds: hips back first, then bend the knees once the bar is below them.",
      "Let it come to rest on the floor and set your back again before the next.",
    ],
    breathing:
      "Breathe in and brace before you lift, out as you stand up, and in again at the top.",
    mistakes: [
      {
        mistake: "The back rounds as the bar leaves the floor.",
        fix: "Take weight off, or start with the plates on blocks.",
      },
      {
        mistake: "The hips rise first and the bar lags behind.",
        fix: "Push with the legs and lift the chest at the same time.",
      },
      {
        mistake: "You lean back at the top.",
        fix: "Stop when you stand tall, ribs down.",
      },
    ],
    cue: "Bar close, back flat, push the floor away.",
    easier: "Use a trap bar, or lift a kettlebell from between the feet.",
    harder: "Add weight in small steps once every repetition looks the same.",
    note: "Start much lighter than you could lift, plates on blocks if they are small. A trainer's eye on the first sets is worth having.",
  },
  "kb-swing": {
    setUp: [
      "Put the kettlebell on the floor a foot's length in front of you.",
      "Stand a little wider than the hips, push the hips back, knees a little bent.",
      "Hold the handle with both hands, arms long, back flat.",
    ],
    movement: [
      "Swing it back between the thighs, high, forearms close to the legs.",
      "Snap the hips forward and stand tall; the weight floats up to chest height, arms long.",
      "Let it fall, wait, then push the hips back as the forearms meet the thighs.",
      "After the last one, let it swing back once more and set it down in front of you.",
    ],
    breathing: "Breathe out, short and sharp, as you stand tall, and in as the weight falls.",
    mistakes: [
      {
        mistake: "The arms lift the weight.",
        fix: "Hold the handle loosely; the hips throw it.",
      },
      {
        mistake: "It turns into a squat.",
        fix: "Send the hips back and keep the shins nearly upright.",
      },
      {
        mistake: "The back rounds or arches.",
        fix: "Stop the set, and start again with a lighter weight and a flat back.",
      },
    ],
    cue: "Hips back, snap tall, let it float.",
    easier: "Swing only to hip height, or practise the kettlebell deadlift first.",
    harder: "Take the next heavier kettlebell, for fewer swings.",
    note: "It is fast, so learn the slow deadlift first. Clear the floor in front of you and dry your hands.",
  },
};
