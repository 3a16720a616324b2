import type { ExerciseText } from "../types.ts";

export const hipTexts: Readonly<Record<string, ExerciseText>> = {
  "donkey-kick": {
    setUp: [
      "Go on all fours, wrists under the shoulders, knees under the hips.",
      "Look at the floor just ahead of the hands.",
      "Push the floor away with hands and shins.",
    ],
    movement: [
      "Lift one leg away from a quiet trunk, knee bent.",
      "Drive the heel to the ceiling until the thigh is about level with the trunk.",
      "Lower slowly, back still all the while.",
    ],
    breathing: "Breathe out as the heel rises, in as the knee comes down.",
    mistakes: [
      {
        mistake: "The lower back dips to get the leg higher.",
        fix: "Lift less and keep the belly lightly braced.",
      },
      { mistake: "The hips roll open.", fix: "Keep both hip bones facing the floor." },
      { mistake: "The shoulders sink.", fix: "Push the floor away again." },
    ],
    cue: "Back still, heel to the ceiling.",
    easier: "Lift the knee only a little, or go down on the forearms.",
    harder: "Pause for two seconds at the top, or add a mini-band.",
  },
  "donkey-kick-band": {
    setUp: [
      "Put a mini-band round both legs just above the knees.",
      "Go on all fours, wrists under the shoulders, knees under the hips.",
      "Push the floor away, eyes just ahead of the hands.",
    ],
    movement: [
      "Drive one bent leg up against the band, heel to the ceiling.",
      "Pause when the thigh is about level with the trunk.",
      "Lower slowly, keeping the band from pulling you back.",
    ],
    breathing: "Breathe out as you drive up, in as you lower.",
    mistakes: [
      { mistake: "The back arches against the band.", fix: "Take a lighter band and lift less." },
      {
        mistake: "The supporting knee is dragged along.",
        fix: "Press that shin firmly into the floor.",
      },
    ],
    cue: "Back still, drive the heel up.",
    easier: "Use a lighter band, or none.",
    harder: "Pause for two seconds at the top, or use a firmer band.",
  },
  "forearm-donkey-kick": {
    setUp: [
      "Kneel and rest the forearms on the floor, elbows under the shoulders.",
      "Set the knees under the hips and look between the hands.",
      "Push the floor away with forearms and shins.",
    ],
    movement: [
      "Lift one leg with the knee bent, heel towards the ceiling.",
      "Stop before the lower back joins in.",
      "Lower slowly to just above the floor.",
    ],
    breathing: "Breathe out as the leg rises, in as it lowers.",
    mistakes: [
      {
        mistake: "The chest collapses between the shoulders.",
        fix: "Press the forearms down and widen the upper back.",
      },
      { mistake: "The leg is flung up.", fix: "Take two seconds up and two down." },
    ],
    cue: "Forearms press, heel up, back still.",
    easier: "Lift only a few centimetres, or rest between repetitions.",
    harder: "Pause for two seconds at the top.",
    note: "A kinder choice when the wrists dislike all fours.",
  },
  "cable-kickback": {
    setUp: [
      "Set the pulley low and fasten the cuff round one ankle.",
      "Face the machine and hold on with both hands.",
      "Lean forward a little, supporting knee soft.",
    ],
    movement: [
      "Sweep the leg straight back from the hip.",
      "Pause when the buttock is firm, before the back arches.",
      "Bring it forward slowly under control.",
    ],
    breathing: "Breathe out as the leg goes back, in as it returns.",
    mistakes: [
      {
        mistake: "The back arches to gain height.",
        fix: "Make the sweep shorter and keep the ribs down.",
      },
      { mistake: "The leg swings.", fix: "Take less weight and pause at the back." },
      { mistake: "The hip turns out.", fix: "Keep both hip bones facing the machine." },
    ],
    cue: "Trunk still, sweep the leg back.",
    easier: "Use the lightest weight and a short sweep.",
    harder: "Pause for two seconds at the back, or add a small weight.",
  },
  "standing-hip-extension": {
    setUp: [
      "Stand facing a wall or the back of a firm chair, hands on it.",
      "Stand tall, supporting knee soft, ribs down.",
    ],
    movement: [
      "Take one straight leg back a little way, toes forward.",
      "Pause with the buttock firm and the trunk upright.",
      "Bring the foot back slowly.",
    ],
    breathing: "Breathe out as the leg goes back, in as it returns.",
    mistakes: [
      { mistake: "The trunk tips forward.", fix: "Stand tall and take the leg back less." },
      {
        mistake: "The lower back does the moving.",
        fix: "Squeeze the buttock first, then move from the hip.",
      },
    ],
    cue: "Stand tall, leg back from the hip.",
    easier: "Keep the toes on the floor and slide the foot back.",
    harder: "Hold each for three seconds, or use fingertips only.",
    note: "The chair must not slide; put it against a wall if in doubt.",
  },
  "glute-bridge": {
    setUp: [
      "Lie on your back, knees bent, feet flat and hip-width.",
      "Bring the heels near enough for the shins to stand upright at the top.",
      "Rest the arms by your sides.",
    ],
    movement: [
      "Press through the heels and lift the hips.",
      "Stop when knees, hips and shoulders make one line.",
      "Pause, then lower slowly.",
    ],
    breathing: "Breathe out as the hips rise, in as they lower.",
    mistakes: [
      {
        mistake: "The lower back arches at the top.",
        fix: "Keep the ribs down and stop at a straight line.",
      },
      {
        mistake: "The knees fall apart or together.",
        fix: "Keep them over the middle of the feet.",
      },
      {
        mistake: "The hamstrings cramp.",
        fix: "Bring the feet a little closer and press the heels.",
      },
    ],
    cue: "Heels down, hips up to one line.",
    easier: "Lift only part of the way.",
    harder: "Pause for three seconds at the top, or move on to one leg.",
  },
};
