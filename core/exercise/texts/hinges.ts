import type { ExerciseText } from "../types.ts";

/** Romanian deadlifts and their kin: the hips travel back and forth, the back stays long. */
export const hingeTexts: Readonly<Record<string, ExerciseText>> = {
  "backpack-rdl": {
    setUp: [
      "Fill a backpack with books or bottles and close it well.",
      "Stand tall, feet hip-width, and hold it with both hands in front of the thighs.",
      "Soften the knees, arms long, shoulder blades drawn back.",
    ],
    movement: [
      "Push the hips back over three seconds; the backpack slides down close to the legs.",
      "Stop below the knees, or where the back wants to round.",
      "Push the floor away and bring the hips forward until you stand tall.",
    ],
    breathing: "Breathe in as you fold, out as you stand up.",
    mistakes: [
      {
        mistake: "The back rounds to get lower.",
        fix: "Stop earlier, when the hips can go back no further.",
      },
      {
        mistake: "The knees bend into a squat.",
        fix: "Keep the shins upright; the hips go back, not down.",
      },
      {
        mistake: "The backpack swings away from you.",
        fix: "Brush the thighs with it on the way down and up.",
      },
    ],
    cue: "Hips back, backpack close, back long.",
    easier: "Leave the backpack and push the hips back to a wall.",
    harder: "Add a book, or use dumbbells once it is full.",
  },
  "band-good-morning": {
    setUp: [
      "Stand on a long band, feet hip-width, the whole foot on it.",
      "Lay the other end over the back of the shoulders, below the neck.",
      "Hold the band at the shoulders with both hands; stand tall, knees soft.",
    ],
    movement: [
      "Push the hips straight back over two seconds; the trunk tips forward as one piece.",
      "Stop when the trunk is nearly level, or where the back wants to round.",
      "Bring the hips forward against the band until you stand tall.",
    ],
    breathing: "Breathe in as you fold, out as you stand up.",
    mistakes: [
      {
        mistake: "The band lies on the neck.",
        fix: "Set it lower, on the muscle across the shoulders.",
      },
      {
        mistake: "The back rounds under the pull.",
        fix: "Take a lighter band and keep the breastbone forward.",
      },
      {
        mistake: "You lean back at the top.",
        fix: "Stop when ears, hips and ankles are in one line.",
      },
    ],
    cue: "Hips straight back, trunk in one piece.",
    easier: "Use a lighter band, or push the hips back to a wall without one.",
    harder: "Use a firmer band, or move on to dumbbells.",
    note: "Check the band for nicks, and keep both feet flat on it so that it cannot spring up.",
  },
  "db-rdl": {
    setUp: [
      "Stand tall, feet hip-width, a dumbbell in each hand.",
      "Hold the weights against the front of the thighs, palms towards you, arms long.",
      "Soften the knees and keep that bend, shoulder blades drawn back.",
    ],
    movement: [
      "Push the hips back over three seconds; the weights slide down the front of the legs.",
      "Stop between the knees and the middle of the shins, back flat.",
      "Bring the hips forward and stand tall, weights close all the way up.",
    ],
    breathing: "Breathe in as you lower, out as you stand up.",
    mistakes: [
      {
        mistake: "The back rounds at the bottom.",
        fix: "Stop a hand's breadth higher; the depth comes from the hips.",
      },
      {
        mistake: "The weights drift forward.",
        fix: "Let them brush the legs on the way down and up.",
      },
      {
        mistake: "The knees bend more and more.",
        fix: "Keep the shins upright and send the hips to the wall behind you.",
      },
    ],
    cue: "Hips back, weights close, back flat.",
    easier: "Use lighter dumbbells, or a backpack.",
    harder: "Take heavier dumbbells, then try it on one leg or with a barbell.",
  },
  "db-rdl-staggered": {
    setUp: [
      "Stand hip-width, then slide one foot back until its toes are level with the other heel.",
      "Lift the heel of the back foot; most of your weight is on the front foot.",
      "Hold a weight in each hand in front of the thighs, arms long, knees soft.",
    ],
    movement: [
      "Push the hips back over three seconds; the weights slide down along the front leg.",
      "Stop below the knee, both hip bones facing forward, back flat.",
      "Press through the front heel and stand tall.",
    ],
    breathing: "Breathe in as you lower, out as you stand up.",
    mistakes: [
      {
        mistake: "The hips turn towards the back leg.",
        fix: "Point both hip bones forward, the back foot still hip-width away.",
      },
      {
        mistake: "The back foot carries half of you.",
        fix: "Rest only its toes on the floor, like a kickstand.",
      },
      {
        mistake: "The back rounds as the weights go down.",
        fix: "Go less low and keep the breastbone forward.",
      },
    ],
    cue: "Weight on the front heel, hips straight back.",
    easier: "Stand on both feet evenly, or hold a chair back with one hand.",
    harder: "Lift the back foot off the floor for the single-leg deadlift.",
  },
  "single-leg-rdl": {
    setUp: [
      "Stand tall on one leg, its knee soft, the other toes just behind you.",
      "Hold a weight in the hand of the free leg's side, or none at all.",
      "Let the arm hang long; keep a wall within reach of the other hand.",
    ],
    movement: [
      "Push the hips back over three seconds; the free leg rises behind you, in line with the trunk.",
      "Stop before the back rounds or the hip turns out, at most when the trunk is level.",
      "Press through the standing heel and bring trunk and leg back up together.",
    ],
    breathing: "Breathe in as you tip forward, out as you stand up.",
    mistakes: [
      {
        mistake: "The free hip opens to the side.",
        fix: "Point the toes of the free foot at the floor.",
      },
      {
        mistake: "The standing knee locks or falls inwards.",
        fix: "Keep a small bend and point the knee over the second toe.",
      },
      {
        mistake: "You hurry to save your balance.",
        fix: "Touch the wall with your fingertips and slow down.",
      },
    ],
    cue: "Tip from the hip, leg and trunk in one line.",
    easier: "Leave the back toes on the floor, or keep a hand on the wall.",
    harder: "Take a heavier weight, or let the wall go.",
    note: "Balance is half the task. Learn it with empty hands before you take a weight.",
  },
  "bb-rdl": {
    setUp: [
      "Take the bar from a rack at mid-thigh, or lift it from the floor with bent knees.",
      "Stand tall, feet hip-width, hands just outside the thighs, arms long.",
      "Soften the knees; shoulder blades drawn back, bar against the thighs.",
    ],
    movement: [
      "Push the hips back over three seconds; the bar slides down the thighs and past the knees.",
      "Stop between the knees and the middle of the shins, back flat, shins upright.",
      "Bring the hips forward and stand tall, bar close to the legs.",
    ],
    breathing: "Breathe in before you lower, and out as you stand up.",
    mistakes: [
      {
        mistake: "The lower back rounds near the bottom.",
        fix: "Stop where the hips stop; the bar need not reach the floor.",
      },
      {
        mistake: "The bar drifts away from the legs.",
        fix: "Draw it in, as if to wipe your thighs with it.",
      },
      {
        mistake: "You lean back at the top.",
        fix: "Finish tall, buttocks firm, ribs down.",
      },
    ],
    cue: "Bar close, hips back, back flat.",
    easier: "Use dumbbells, or an empty bar and a shorter way down.",
    harder: "Pause for a second at the bottom, and add weight in small steps.",
    note: "Learn it with the empty bar. In a rack, set the safety pins just below your lowest point, so that you can put the bar down at any time.",
  },
  "cable-pull-through": {
    setUp: [
      "Set the pulley at its lowest with a rope and turn your back to it.",
      "Reach between the legs for the rope and walk forward until the cable is taut.",
      "Stand a little wider than the hips, knees soft, hands in front of the hips, arms long.",
    ],
    movement: [
      "Push the hips back over two seconds; the hands travel back between the thighs.",
      "Stop when the trunk is halfway to level, back flat.",
      "Bring the hips forward until you stand tall, and stay for a second.",
    ],
    breathing: "Breathe in as the hips go back, out as you stand up.",
    mistakes: [
      {
        mistake: "The arms pull the rope up.",
        fix: "Let them hang like straps; only the hips drive.",
      },
      {
        mistake: "The knees bend into a squat.",
        fix: "Keep the shins nearly upright and send the hips to the machine.",
      },
      {
        mistake: "The lower back arches at the top.",
        fix: "Squeeze the buttocks and keep the ribs down.",
      },
    ],
    cue: "Hips back to the machine, then stand tall.",
    easier: "Use less weight, or push the hips back to a wall without any.",
    harder: "Stay tall for three seconds each time, or move on to dumbbells.",
  },
};
