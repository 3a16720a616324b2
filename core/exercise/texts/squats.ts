import type { ExerciseText } from "../types.ts";

/** From a chair to a barbell, and the split squat. */
export const squatTexts: Readonly<Record<string, ExerciseText>> = {
  "sit-to-stand": {
    setUp: [
      "Put a firm chair against a wall, its seat at about knee height.",
      "Sit on its front half, feet flat and hip-width, heels just behind the knees.",
      "Cross the arms on the chest, or reach them straight ahead.",
    ],
    movement: [
      "Lean forward from the hips until the nose is over the toes.",
      "Press through the whole foot and stand up tall, knees and hips straight.",
      "Push the hips back and sit down over two seconds, without dropping.",
    ],
    breathing: "Breathe out as you stand up, in as you sit down.",
    mistakes: [
      {
        mistake: "You rock back to gain a swing.",
        fix: "Start from stillness; slide further forward on the seat.",
      },
      {
        mistake: "The knees fall together.",
        fix: "Point them over the second toes, up and down.",
      },
      {
        mistake: "You drop the last part.",
        fix: "Touch the seat without a sound, then sit.",
      },
    ],
    cue: "Nose over toes, stand tall, sit slowly.",
    easier: "Push with the hands on the thighs, or sit on something higher.",
    harder: "Only touch the seat and rise again, then leave the chair out.",
  },
  "bw-squat": {
    setUp: [
      "Stand with the feet a little wider than the hips, toes turned slightly out.",
      "Weight on the whole foot, ribs down, eyes ahead.",
      "Reach the arms forward at shoulder height, or hold them to the chest.",
    ],
    movement: [
      "Send the hips back and down over two seconds; the knees bend over the second toes.",
      "Stop when the thighs are level, or earlier if the heels lift or the back rounds.",
      "Push the floor away and stand tall.",
    ],
    breathing: "Breathe in on the way down, out as you stand up.",
    mistakes: [
      {
        mistake: "The heels lift.",
        fix: "Turn the toes out a little more, and go less deep.",
      },
      {
        mistake: "The knees fall inwards.",
        fix: "Push them out so that they follow the second toes.",
      },
      {
        mistake: "The trunk folds over the thighs.",
        fix: "Keep the breastbone up and reach the arms forward.",
      },
    ],
    cue: "Whole foot down, knees over toes, stand tall.",
    easier: "Sit down on a chair and stand up from it.",
    harder: "Pause for two seconds at the bottom, or hold a weight at your chest.",
  },
  "goblet-squat": {
    setUp: [
      "Hold one weight upright against the breastbone with both hands, elbows down.",
      "Stand with the feet a little wider than the hips, toes turned slightly out.",
      "Stand tall, ribs down, weight on the whole foot.",
    ],
    movement: [
      "Sit down between the heels over three seconds, knees over the second toes.",
      "Stop when the thighs are level or the elbows reach the knees; the back stays long.",
      "Push the floor away and stand tall, weight still at the breastbone.",
    ],
    breathing: "Breathe in on the way down, out as you stand up.",
    mistakes: [
      {
        mistake: "The weight drifts away from the chest.",
        fix: "Hug it to the breastbone, elbows pointing down.",
      },
      {
        mistake: "The tail tucks under at the bottom.",
        fix: "Stop a little higher, where the back is still long.",
      },
      {
        mistake: "The heels lift.",
        fix: "Widen the stance a little and keep the weight on the whole foot.",
      },
    ],
    cue: "Weight to the chest, sit down, stand tall.",
    easier: "Put the weight down, or sit to a chair.",
    harder: "Pause for two seconds at the bottom, or take a heavier weight.",
  },
  "bb-squat": {
    setUp: [
      "Set the hooks at mid-chest and the safety pins just below the bar at your lowest.",
      "Duck under; rest the bar on the upper back, below the neck, hands outside the shoulders.",
      "Stand up with it, take two small steps back, feet a little wider than the hips.",
      "Toes turned slightly out, weight on the whole foot, ribs down.",
    ],
    movement: [
      "Send the hips back and down over two seconds, knees over the second toes.",
      "Stop when the thighs are level, or earlier if the heels lift or the back rounds.",
      "Push the floor away; hips and shoulders rise together until you stand tall.",
    ],
    breathing: "Breathe in and brace before you go down, and out as you stand up.",
    mistakes: [
      {
        mistake: "The hips rise first and the trunk tips over.",
        fix: "Push the upper back into the bar as you stand; go lighter.",
      },
      {
        mistake: "The knees fall inwards.",
        fix: "Push them out over the second toes from the first moment.",
      },
      {
        mistake: "The bar lies on the neck.",
        fix: "Draw the shoulder blades together and set it on the muscle below.",
      },
    ],
    cue: "Brace, sit down, push the floor away.",
    easier: "Hold one weight at your chest, or use the empty bar.",
    harder: "Pause for a second at the bottom, or add weight in small steps.",
    note: "Learn it with the empty bar. Never squat a loaded bar without safety pins, or a person beside you who knows how to help.",
  },
  "leg-press": {
    setUp: [
      "Set the seat so that at the start the knees bend to about a right angle.",
      "Sit with the lower back and seat flat against the pads.",
      "Put the feet flat on the middle of the plate, hip-width, toes slightly out.",
      "Hold the handles; release the safety catch once the legs carry the weight.",
    ],
    movement: [
      "Push through the whole foot until the knees are nearly straight, but not locked.",
      "Bend the knees over two seconds, in line with the toes.",
      "Stop at a right angle, or before the seat lifts off the pad.",
    ],
    breathing: "Breathe out as you push, in as the knees bend.",
    mistakes: [
      {
        mistake: "The tail curls off the pad at the bottom.",
        fix: "Stop higher and set the seat further back.",
      },
      {
        mistake: "The knees snap straight.",
        fix: "Keep a small bend at the end of each push.",
      },
      {
        mistake: "The heels lift off the plate.",
        fix: "Put the feet a little higher on it and press the heels.",
      },
    ],
    cue: "Back on the pad, push, knees stay soft.",
    easier: "Use less weight, and bend the knees less.",
    harder: "Lower over four seconds, or add weight in small steps.",
    note: "Close the safety catch before you take your feet off. Start light: the plate alone may be heavy.",
  },
  "wall-sit": {
    setUp: [
      "Stand with your back against a smooth wall, on a floor that is not slippery.",
      "Walk the feet forward about two foot lengths, hip-width, toes ahead.",
      "Rest the head, upper back and seat on the wall, arms by your sides.",
    ],
    movement: [
      "Slide down the wall until the thighs are level, or only halfway at first.",
      "The knees stay above the ankles, the weight on the whole foot; hold still.",
      "Push through the heels and slide back up before the legs give way.",
    ],
    breathing: "Breathe slowly and steadily all through the hold.",
    mistakes: [
      { mistake: "You hold your breath.", fix: "Count your breaths aloud, or sit higher." },
      {
        mistake: "The knees pass beyond the toes.",
        fix: "Walk the feet further from the wall.",
      },
      {
        mistake: "The hands press on the thighs.",
        fix: "Let the arms hang, and slide up a little if you need to.",
      },
    ],
    cue: "Back on the wall, knees above ankles, breathe.",
    easier: "Slide down less far, or stand up from a chair instead.",
    harder: "Hold a little longer each week, then move on to squats.",
  },
  "split-squat": {
    setUp: [
      "Stand tall and take one long step forward, feet hip-width apart as if on two rails.",
      "Front foot flat; back heel up, weight on the ball of that foot.",
      "Hips facing forward, hands on the hips or weights hanging by your sides.",
    ],
    movement: [
      "Lower straight down over two seconds until the back knee is a hand's breadth from the floor.",
      "The front knee points over the second toe; the front heel stays down.",
      "Push through the front heel and rise; both feet stay where they are.",
    ],
    breathing: "Breathe in as you lower, out as you rise.",
    mistakes: [
      {
        mistake: "The front heel lifts.",
        fix: "Make the step longer and sink straight down, not forward.",
      },
      {
        mistake: "The front knee falls inwards.",
        fix: "Push it out over the second toe.",
      },
      {
        mistake: "You wobble from side to side.",
        fix: "Set the feet wider apart and touch a wall or a chair back.",
      },
    ],
    cue: "Straight down, front heel heavy, push up.",
    easier: "Hold a chair back, and go only halfway down.",
    harder: "Hold weights, or step back into each one for a reverse lunge.",
  },
};
