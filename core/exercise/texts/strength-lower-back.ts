import type { ExerciseText } from "../types.ts";

export const lowerBackTexts: Readonly<Record<string, ExerciseText>> = {
  "back-extension-floor": {
    setUp: [
      "Lie face down, legs long, toes pointed.",
      "Rest the arms along the body, palms pressing into the floor.",
      "Tuck the chin and let the pelvis grow heavy.",
    ],
    movement: [
      "Lift the chest a little on the in-breath, eyes on the floor.",
      "Pause while the pelvis and feet stay down.",
      "Lower on the out-breath, breastbone first, then forehead.",
    ],
    breathing: "Breathe in as the chest rises, out as it lowers.",
    mistakes: [
      {
        mistake: "The head tips back.",
        fix: "Keep the chin tucked and look at the floor just ahead.",
      },
      {
        mistake: "The lift goes as high as it can.",
        fix: "A few centimetres are enough; stop before any pinch.",
      },
      { mistake: "The feet leave the floor.", fix: "Press the tops of the feet down." },
    ],
    cue: "Pelvis heavy, chin tucked, chest up.",
    easier: "Let the palms take more of the weight, or lift only to the breastbone.",
    harder: "Float the hands, or place them by the temples.",
  },
  superman: {
    setUp: [
      "Lie face down, arms stretched past your head, legs long.",
      "Keep the neck in line, eyes on the floor.",
    ],
    movement: [
      "Reach long, then lift arms, chest and legs a little together.",
      "Pause, still reaching from fingers to toes.",
      "Lower everything slowly.",
    ],
    breathing: "Breathe in as you lift, out as you lower.",
    mistakes: [
      { mistake: "You lift as high as possible.", fix: "Think long, not high." },
      { mistake: "The knees bend.", fix: "Lift from the hips with straight legs." },
      { mistake: "The head cranks up.", fix: "Keep looking at the floor." },
    ],
    cue: "Reach long, lift low.",
    easier: "Lift one arm and the opposite leg at a time.",
    harder: "Hold the lift for two or three slow breaths.",
    note: "Lifting both ends loads the lower back more than the alternating version or the bird dog.",
  },
  "superman-alternating": {
    setUp: [
      "Lie face down, arms stretched past your head, legs long.",
      "Rest the forehead on a folded towel, or hover it with the chin tucked.",
    ],
    movement: [
      "Lift one arm and the opposite leg a little, both long.",
      "Lower them slowly as the other pair takes over.",
      "Keep the pelvis level as you change sides.",
    ],
    breathing: "Breathe steadily, in and out with the changes.",
    mistakes: [
      {
        mistake: "The body rolls from side to side.",
        fix: "Press both hip bones into the floor and lift less.",
      },
      { mistake: "The limbs flutter quickly.", fix: "Slow down and pause at each lift." },
    ],
    cue: "Long arm, long leg, pelvis level.",
    easier: "Move only the legs, or only the arms.",
    harder: "Pause for two seconds on each side.",
  },
  "prone-cobra-hold": {
    setUp: ["Lie face down, legs long, arms along the body.", "Tuck the chin, eyes on the floor."],
    movement: [
      "Lift the chest a little and turn the thumbs to the ceiling.",
      "Draw the shoulder blades back and down.",
      "Hold there, feet on the floor, then lower slowly.",
    ],
    breathing: "Breathe softly and steadily all through the hold.",
    mistakes: [
      { mistake: "The breath stops.", fix: "Lift less, until you can breathe with ease." },
      { mistake: "The chin pokes forward.", fix: "Lengthen the back of the neck." },
      {
        mistake: "The lower back pinches.",
        fix: "Lower the chest and squeeze the buttocks lightly.",
      },
    ],
    cue: "Chest low, thumbs up, keep breathing.",
    easier: "Hold for a few seconds, rest, and repeat.",
    harder: "Lengthen the hold a little at a time.",
  },
  "back-extension-bench": {
    setUp: [
      "Set the pad so that the pelvis rests on it and the hips can fold.",
      "Lock the feet in and place the hands behind the head.",
      "Let the trunk hang down, neck long.",
    ],
    movement: [
      "Rise slowly until trunk and legs make a straight line, and no further.",
      "Pause, ribs down.",
      "Lower slowly to the hang.",
    ],
    breathing: "Breathe in as you rise, out as you lower.",
    mistakes: [
      {
        mistake: "You arch beyond straight at the top.",
        fix: "Stop when shoulders, hips and heels line up.",
      },
      {
        mistake: "You swing up from the bottom.",
        fix: "Pause in the hang and take two seconds to rise.",
      },
      { mistake: "The hands pull on the head.", fix: "Rest the fingertips by the ears." },
    ],
    cue: "Slowly up to straight, no further.",
    easier: "Cross the arms on the chest and use part of the range.",
    harder: "Take three seconds each way, before you think of a weight.",
  },
  "back-extension-bench-weighted": {
    setUp: [
      "Set the pad so that the pelvis rests on it and lock the feet in.",
      "Hold a plate or dumbbell against the chest with both arms.",
      "Let the trunk hang, weight close.",
    ],
    movement: [
      "Rise slowly until trunk and legs make a straight line.",
      "Pause there without arching.",
      "Lower slowly, the weight still hugged close.",
    ],
    breathing: "Breathe in as you rise, out as you lower.",
    mistakes: [
      {
        mistake: "The weight drifts away from the chest.",
        fix: "Hug it tight, or take a lighter one.",
      },
      { mistake: "The last part is a swing.", fix: "Take less weight and rise over two seconds." },
      { mistake: "You arch beyond straight.", fix: "Stop when shoulders, hips and heels line up." },
    ],
    cue: "Hug the weight, rise to straight.",
    easier: "Put the weight down and use body weight alone.",
    harder: "Add a small step of weight once every repetition is smooth.",
  },
  "reverse-hyper": {
    setUp: [
      "Lie face down on the bench or ball with the hips at its edge.",
      "Hold on firmly with both hands, trunk supported.",
      "Let the legs hang.",
    ],
    movement: [
      "Squeeze the buttocks and lift the legs until they are level with the trunk.",
      "Pause without arching the back.",
      "Lower the legs slowly.",
    ],
    breathing: "Breathe out as the legs rise, in as they lower.",
    mistakes: [
      {
        mistake: "The legs swing like a pendulum.",
        fix: "Stop fully at the bottom of each repetition.",
      },
      {
        mistake: "The legs rise above the trunk.",
        fix: "Stop at level, where the buttocks are firm.",
      },
    ],
    cue: "Hold firm, legs up to level.",
    easier: "Bend the knees, or lift one leg at a time.",
    harder: "Pause for two seconds at level.",
    note: "Use a bench that cannot tip when your legs hang over the end.",
  },
  "bird-dog": {
    setUp: [
      "Go on all fours, hands under the shoulders, knees under the hips.",
      "Find a middle position for the lower back, eyes on the floor.",
    ],
    movement: [
      "Reach one arm forward and the opposite leg back, both long.",
      "Hold for a moment, hips level.",
      "Return with control, then change sides.",
    ],
    breathing: "Breathe out as you reach, in as you return, and softly through any hold.",
    mistakes: [
      {
        mistake: "The back sags or arches.",
        fix: "Lift the leg lower and brace the belly lightly.",
      },
      {
        mistake: "The hip opens to the side.",
        fix: "Point the toes and the kneecap at the floor.",
      },
      { mistake: "The weight sways across.", fix: "Push the floor away before you lift." },
    ],
    cue: "Reach long, hips level, back still.",
    easier: "Slide the leg alone, toes on the floor.",
    harder: "Hold each reach a little longer, still breathing.",
  },
  "hinge-drill-wall": {
    setUp: [
      "Stand with your back to a wall, a hand's length away, feet hip-width.",
      "Put the hands on the hip creases, knees soft.",
    ],
    movement: [
      "Push the hips straight back until the buttocks touch the wall.",
      "Let the trunk tip forward with a long back.",
      "Press through the feet and stand tall again.",
    ],
    breathing: "Breathe in as you fold, out as you stand.",
    mistakes: [
      {
        mistake: "The knees bend into a squat.",
        fix: "Keep the shins nearly upright; only the hips travel.",
      },
      {
        mistake: "The back rounds to reach the wall.",
        fix: "Stand closer and keep the chest open.",
      },
      {
        mistake: "You lean on the wall.",
        fix: "Touch it lightly, weight over the middle of the feet.",
      },
    ],
    cue: "Hips back to the wall, back long.",
    easier: "Stand closer to the wall for a shorter fold.",
    harder: "Step a little further away, or cross the arms on the chest.",
  },
};
