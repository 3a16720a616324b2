import type { ExerciseText } from "../types.ts";

/** More for the shoulder blades, and a back extension on a ball. */
export const moreBackTexts: Readonly<Record<string, ExerciseText>> = {
  "db-reverse-fly-incline": {
    setUp: [
      "Set a bench at about 30 to 45 degrees and lie on it face down, chest on the pad.",
      "Plant the toes on the floor, feet wide enough to be steady.",
      "Hold a light dumbbell in each hand, arms hanging down, palms facing, elbows soft.",
      "Let the chin clear the end of the pad, neck in line.",
    ],
    movement: [
      "Open the arms out to the sides until the hands are level with the shoulders.",
      "Stay for a second; the elbows keep the same small bend.",
      "Lower over two seconds until the arms hang again.",
    ],
    breathing: "Breathe out as the arms open, in as they lower.",
    mistakes: [
      {
        mistake: "The chest lifts off the pad.",
        fix: "Press the breastbone down and take lighter weights.",
      },
      {
        mistake: "The elbows bend and it turns into a row.",
        fix: "Reach the hands out wide, towards the walls.",
      },
      {
        mistake: "The hands drift back towards the hips.",
        fix: "Keep them in line with the shoulders as they rise.",
      },
    ],
    cue: "Chest on the pad, open the arms wide.",
    easier: "Do it with empty hands, or one arm at a time.",
    harder: "Stay for two seconds at the top, or take slightly heavier weights.",
  },
  "reverse-pec-deck": {
    setUp: [
      "Set the arms of the machine to start in front of you, for the reverse fly.",
      "Set the seat so that the handles are level with your shoulders.",
      "Sit facing the pad, chest against it, feet flat.",
      "Hold the handles with long arms, elbows a little bent.",
    ],
    movement: [
      "Open the arms in a wide arc until the hands are in line with your shoulders.",
      "Stay for a second with the shoulder blades drawn together.",
      "Let the handles come forward over two seconds; the chest stays on the pad.",
    ],
    breathing: "Breathe out as the arms open, in as they come forward.",
    mistakes: [
      {
        mistake: "The shoulders shrug up.",
        fix: "Take a plate off and keep the neck long; raise the seat if the handles sit high.",
      },
      {
        mistake: "The arms go far behind you.",
        fix: "Stop when the hands are level with the trunk.",
      },
      {
        mistake: "The elbows bend and straighten.",
        fix: "Set one small bend and keep it.",
      },
    ],
    cue: "Chest on the pad, arms open wide.",
    easier: "Use less weight, or open one arm at a time.",
    harder: "Stay open for three seconds, or add a small weight.",
  },
  "scap-push-up": {
    setUp: [
      "Kneel on a mat, hands flat under the shoulders, arms long.",
      "Walk the knees back until shoulders, hips and knees make one line.",
      "Eyes on the floor, neck in line.",
    ],
    movement: [
      "Keep the elbows straight and let the chest sink until the shoulder blades meet.",
      "Push the floor away until the upper back is wide and the shoulder blades are apart.",
      "Stay for a second at the top; hips and head do not move.",
    ],
    breathing: "Breathe in as the chest sinks, out as you push the floor away.",
    mistakes: [
      {
        mistake: "The elbows bend, as in a push-up.",
        fix: "Make it smaller: only the shoulder blades move.",
      },
      {
        mistake: "The hips or the head drop instead.",
        fix: "Hold one line from the knees to the head.",
      },
    ],
    cue: "Straight arms, sink, then push the floor away.",
    easier: "Stand and put the hands on a wall at chest height.",
    harder: "Straighten the legs and do it in a plank on the toes.",
    note: "If the wrists complain, rest on the forearms or make fists.",
  },
  "band-external-rotation": {
    setUp: [
      "Stand or sit tall and hold a light band in both hands, palms up.",
      "Bend the elbows to a right angle and rest them against your sides.",
      "Point the forearms straight ahead, hands a fist apart, band just taut.",
    ],
    movement: [
      "Turn one forearm out to the side, like a door opening; the other hand stays still.",
      "Stop where the elbow wants to leave your side, and stay for a second.",
      "Let the hand come back over two seconds, then go on with the same arm.",
    ],
    breathing: "Breathe steadily: out as the hand turns out, in as it returns.",
    mistakes: [
      {
        mistake: "The elbow swings away from your side.",
        fix: "Hold a folded towel between elbow and ribs.",
      },
      {
        mistake: "The trunk turns with the arm.",
        fix: "Keep the breastbone facing forward and turn the arm less.",
      },
      {
        mistake: "The wrist bends back.",
        fix: "Keep the hand in line with the forearm; take a lighter band.",
      },
    ],
    cue: "Elbow at your side, turn the forearm out.",
    easier: "Use a lighter band, or turn out only part of the way.",
    harder: "Take a shorter grip on the band, or stay out for three seconds.",
  },
  "db-shrug": {
    setUp: [
      "Stand tall, feet hip-width, knees soft.",
      "Hold a weight in each hand by your sides, palms facing in, arms long.",
      "Look straight ahead, chin level, ribs down.",
    ],
    movement: [
      "Lift both shoulders straight up towards the ears, arms still long.",
      "Stay for a second at the top.",
      "Lower over two seconds until the shoulders are fully down.",
    ],
    breathing: "Breathe out as the shoulders rise, in as they lower.",
    mistakes: [
      {
        mistake: "The shoulders roll in circles.",
        fix: "Go straight up and straight down.",
      },
      {
        mistake: "The elbows bend to help.",
        fix: "Let the arms hang like ropes and take less weight.",
      },
      {
        mistake: "The head pokes forward.",
        fix: "Keep the chin back, ears over the shoulders.",
      },
    ],
    cue: "Arms long, shoulders straight up, then down.",
    easier: "Use lighter weights, or lift one shoulder at a time.",
    harder: "Stay up for three seconds, or take heavier weights.",
  },
  "swiss-ball-extension": {
    setUp: [
      "Kneel behind the ball and lie over it, belly and hips on top of it.",
      "Straighten the legs, toes on the floor, feet wide, soles against a wall.",
      "Let the trunk curve over the ball, fingertips by the ears, elbows wide.",
    ],
    movement: [
      "Lift the chest over two seconds until trunk and legs make one straight line.",
      "Stay for a second, eyes on the floor; the ball does not roll.",
      "Lower over two seconds until you lie curved over the ball again.",
    ],
    breathing: "Breathe in as the chest rises, out as it lowers.",
    mistakes: [
      {
        mistake: "You arch beyond a straight line.",
        fix: "Stop when heels, hips and shoulders line up.",
      },
      {
        mistake: "The ball rolls as you rise.",
        fix: "Press the soles into the wall and set the feet wider.",
      },
      { mistake: "The head tips back.", fix: "Keep the chin tucked and the neck long." },
    ],
    cue: "Feet on the wall, rise to one line.",
    easier: "Cross the arms on the chest, or lift the chest from the floor instead.",
    harder: "Stay up for three seconds, or reach the arms past your head.",
    note: "Choose a ball that stays firm when you lie on it, and a floor that is not slippery.",
  },
};
