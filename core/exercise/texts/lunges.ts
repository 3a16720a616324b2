import type { ExerciseText } from "../types.ts";

/** Lunges and step-ups, and what works the thigh or the calf alone. */
export const lungeTexts: Readonly<Record<string, ExerciseText>> = {
  "reverse-lunge": {
    setUp: [
      "Stand tall, feet hip-width, hands on the hips or weights hanging by your sides.",
      "Put your weight on the front leg, the whole foot flat.",
      "Leave clear floor for one long step behind you.",
    ],
    movement: [
      "Step one foot straight back and land on the ball of it, heel up.",
      "Bend both knees until the back knee is a hand's breadth above the floor.",
      "Push through the front heel, stand tall and bring the foot back beside the other.",
    ],
    breathing: "Breathe in as you step back and sink, out as you stand.",
    mistakes: [
      {
        mistake: "The front heel lifts.",
        fix: "Take a longer step back and keep your weight over the front foot.",
      },
      {
        mistake: "The front knee falls inwards.",
        fix: "Point it over the second toe all the way down.",
      },
      {
        mistake: "You wobble as if on a rope.",
        fix: "Keep the feet hip-width apart, as if on two rails.",
      },
    ],
    cue: "Step back, sink straight down, push up tall.",
    easier: "Leave both feet where they are for a split squat, one hand on a chair back.",
    harder: "Hold weights, or put the back foot on a seat for a rear-foot-elevated split squat.",
  },
  "step-up": {
    setUp: [
      "Choose a firm step, no higher than your knee, that cannot slide or tip.",
      "Put one whole foot on it, heel included, knee over the middle of the foot.",
      "Stand tall on the other foot, close to the step.",
    ],
    movement: [
      "Lean forward a little from the hips and push through the heel on the step.",
      "Straighten that leg until you stand tall; the other foot only touches the step.",
      "Lower the same foot slowly back to the floor; the working foot stays on the step.",
    ],
    breathing: "Breathe out as you rise, in as you step down.",
    mistakes: [
      { mistake: "The lower foot springs you up.", fix: "Lift its toes before you push." },
      {
        mistake: "You drop down from the step.",
        fix: "Take two seconds, and land without a sound.",
      },
      {
        mistake: "The knee on the step falls inwards.",
        fix: "Keep it over the second toe, or use a lower step.",
      },
    ],
    cue: "Whole foot on, push up, lower slowly.",
    easier: "Use the bottom stair with a hand on the rail, or do a split squat on the floor.",
    harder: "Hold dumbbells, use a higher step, or move on to the rear-foot-elevated split squat.",
  },
  "bulgarian-split-squat": {
    setUp: [
      "Stand with your back to a firm seat at about knee height, a long step away.",
      "Rest the top of one foot on the seat behind you.",
      "Put your weight on the front foot, hips facing forward, trunk leaning slightly.",
    ],
    movement: [
      "Bend the front knee and lower the back knee straight towards the floor.",
      "Stop when the front thigh is about level; the front heel stays down.",
      "Push through the front heel until that leg is straight; the back leg only balances.",
    ],
    breathing: "Breathe in as you lower, out as you stand.",
    mistakes: [
      {
        mistake: "The front heel peels off the floor.",
        fix: "Move the front foot a little further from the seat.",
      },
      {
        mistake: "You push with the back foot.",
        fix: "Keep that foot light and let the front leg do the work.",
      },
      {
        mistake: "The hips twist to one side.",
        fix: "Point both hip bones ahead and go less deep.",
      },
    ],
    cue: "Front heel heavy, straight down, straight up.",
    easier: "Do it without weights and less deep, or go back to the step-up or the split squat.",
    harder: "Hold a dumbbell in each hand, or take three seconds to lower.",
    note: "Push the seat against a wall and keep a hand near something firm until it feels steady.",
  },
  "leg-curl": {
    setUp: [
      "Sit right back, knees in line with the machine's pivot.",
      "Set the roller behind the lower calves, just above the heels.",
      "Fix the pad snugly over the thighs and hold the handles, legs nearly straight.",
    ],
    movement: [
      "Bend the knees and draw the heels down and back under the seat.",
      "Stop when the knees are bent to about a right angle; the seat does not lift.",
      "Let the legs straighten slowly until the knees are just soft.",
    ],
    breathing: "Breathe out as you bend the knees, in as you let them straighten.",
    mistakes: [
      {
        mistake: "The hips slide or lift as you pull.",
        fix: "Take a plate off and press the back into the pad.",
      },
      {
        mistake: "The weight swings the legs straight.",
        fix: "Count two on the way back and stop before the knees lock.",
      },
    ],
    cue: "Heels under the seat, slowly back.",
    easier: "Use less weight and bend only as far as is smooth.",
    harder: "Hold the bend for two seconds, or add a little weight.",
    note: "On a machine you lie on the same holds: knees at the pivot, hips down on the pad.",
  },
  "sliding-leg-curl": {
    setUp: [
      "Lie on your back on the mat, knees bent, each heel on a towel on a smooth floor.",
      "Rest the arms by your sides, palms down, toes up.",
      "Lift the hips until knees, hips and shoulders make one line.",
    ],
    movement: [
      "Slide both heels away over three seconds until the knees are nearly straight.",
      "Keep the hips off the floor; they sink a little as the legs lengthen.",
      "Draw the heels back in until the shins are upright and the hips are in line again.",
    ],
    breathing: "Breathe in as the heels slide away, out as you draw them in.",
    mistakes: [
      {
        mistake: "The hips drop to the floor halfway.",
        fix: "Slide less far and keep the buttocks firm.",
      },
      {
        mistake: "The lower back arches.",
        fix: "Draw the lower ribs down before each slide.",
      },
      { mistake: "The hamstrings cramp.", fix: "Rest, then make the slides shorter." },
    ],
    cue: "Hips up, slide out slowly, pull in.",
    easier: "Slide out only, put the hips down, and bring the heels back in unloaded.",
    harder: "Slide one leg at a time, the other foot flat and the hips level.",
    note: "With a ball, rest both heels on top of it and roll it away instead.",
  },
  "leg-extension": {
    setUp: [
      "Sit right back, knees in line with the machine's pivot.",
      "Set the roller on the front of the shins, just above the feet.",
      "Start with the knees bent to about a right angle and hold the handles.",
    ],
    movement: [
      "Straighten both knees until the legs are long, thighs resting on the seat.",
      "Hold for a second with the front of the thighs firm.",
      "Lower slowly to the right angle, without letting the weights touch down.",
    ],
    breathing: "Breathe out as the legs straighten, in as they lower.",
    mistakes: [
      {
        mistake: "The legs are kicked up.",
        fix: "Take less weight and start each lift from a still hang.",
      },
      {
        mistake: "The seat lifts off the pad.",
        fix: "Sit right back and pull lightly on the handles.",
      },
    ],
    cue: "Sit back, legs long, hold, lower slowly.",
    easier: "Use less weight, or stop short of straight where it is comfortable.",
    harder: "Hold for two seconds at the top, or add a little weight.",
  },
  "calf-raise": {
    setUp: [
      "Stand tall with the feet hip-width, toes forward, fingertips on a wall.",
      "For more range, put the front half of each foot on a step, heels over the edge.",
      "Keep the knees straight but not locked.",
    ],
    movement: [
      "Rise on to the balls of both feet, as high as you can without tipping forward.",
      "Hold for a second, weight over the big and second toes.",
      "Lower the heels over two seconds and pause before the next.",
    ],
    breathing: "Breathe steadily all the way through.",
    mistakes: [
      { mistake: "The ankles roll outwards.", fix: "Press the ball of the big toe down." },
      { mistake: "You bounce at the bottom.", fix: "Rest there for a second, then rise." },
      { mistake: "The knees bend to help.", fix: "Move only at the ankles." },
    ],
    cue: "Rise tall, pause, lower slowly.",
    easier: "Stay on the floor and take more weight through your hands on the wall.",
    harder: "Stand on a step, hold a dumbbell, or rise on one leg at a time.",
  },
};
