import type { ExerciseText } from "../types.ts";

/** Presses overhead, and what works the shoulder or the arm alone. */
export const armTexts: Readonly<Record<string, ExerciseText>> = {
  "db-shoulder-press": {
    setUp: [
      "Sit tall on a firm seat, feet flat and hip-width, back against a rest if you have one.",
      "Hold a dumbbell in each hand at shoulder height, palms facing forward.",
      "Elbows under the wrists and a little in front of the body, ribs down.",
    ],
    movement: [
      "Press both weights up until the arms are long overhead, in line with the ears.",
      "Let the shoulder blades turn upwards with the arms; the neck stays long.",
      "Lower slowly until the weights are back beside the shoulders.",
    ],
    breathing: "Breathe out as you press, in as you lower.",
    mistakes: [
      {
        mistake: "The lower back arches to get the weights up.",
        fix: "Draw the lower ribs down and take lighter weights.",
      },
      {
        mistake: "The elbows point straight out to the sides.",
        fix: "Bring them a little forward, where you can still see them.",
      },
      { mistake: "The head pokes forward.", fix: "Tuck the chin and press past the face." },
    ],
    cue: "Ribs down, press up past the ears.",
    easier: "Press one arm at a time, or use the band from half kneeling.",
    harder: "Lower for three seconds, or take slightly heavier weights.",
    note: "If a press overhead pinches, stop: this is not the exercise for that shoulder today.",
  },
  "band-half-kneeling-press": {
    setUp: [
      "Kneel on one knee on a cushion, the other foot flat in front, both knees square.",
      "Trap the band firmly under the kneeling shin.",
      "Hold its other end at the shoulder on that side, elbow under the wrist.",
    ],
    movement: [
      "Press the hand up until the arm is long beside the ear.",
      "Keep the ribs over the hips; the trunk neither leans nor turns.",
      "Lower over two seconds to the shoulder.",
    ],
    breathing: "Breathe out as you press, in as the hand comes down.",
    mistakes: [
      {
        mistake: "The lower back arches.",
        fix: "Squeeze the seat on the kneeling side and draw the ribs down.",
      },
      {
        mistake: "The trunk leans away from the arm.",
        fix: "Grow tall, and take a lighter band or a longer one.",
      },
    ],
    cue: "Squeeze the seat, ribs down, press up.",
    easier: "Use a lighter band, or press slightly forward instead of straight up.",
    harder: "Take a shorter grip on the band, or move on to a seated dumbbell press.",
    note: "Keep your face out of the band's line and check that it cannot slip from under the shin.",
  },
  "machine-shoulder-press": {
    setUp: [
      "Set the seat so that the handles are level with your shoulders.",
      "Sit with head, back and seat on the pads, feet flat on the floor.",
      "Hold the handles, wrists straight above the elbows.",
    ],
    movement: [
      "Press up until the arms are long but not locked.",
      "Lower slowly until the hands are about level with the ears or shoulders.",
      "The back stays on the pad and the weights do not touch down.",
    ],
    breathing: "Breathe out as you press up, in as you lower.",
    mistakes: [
      {
        mistake: "The back lifts off the pad.",
        fix: "Take a plate off and press the lower ribs down.",
      },
      {
        mistake: "The shoulders stay at the ears.",
        fix: "Let them settle as the handles come down.",
      },
    ],
    cue: "Back on the pad, press up, lower slowly.",
    easier: "Use less weight and a shorter range, or use a band from half kneeling.",
    harder: "Take three seconds to lower, or add a little weight.",
    note: "Choose the handles with the palms facing in if the wide ones bother your shoulders.",
  },
  "lateral-raise": {
    setUp: [
      "Stand tall, feet hip-width, knees soft, ribs down.",
      "Let a light dumbbell hang in each hand beside the thighs, palms facing in.",
      "Bend the elbows a little and keep that bend.",
    ],
    movement: [
      "Raise both arms out and slightly forward until the hands are at shoulder height.",
      "Let elbows and wrists rise together, thumbs level or a little up.",
      "Lower over two seconds to the thighs; the trunk does not sway.",
    ],
    breathing: "Breathe out as the arms rise, in as they lower.",
    mistakes: [
      {
        mistake: "The shoulders shrug to the ears.",
        fix: "Lead with the elbows and stop at shoulder height.",
      },
      {
        mistake: "The trunk swings the weights up.",
        fix: "Take lighter ones, or sit down to raise.",
      },
    ],
    cue: "Arms wide to shoulder height, neck long.",
    easier: "Use lighter weights, or raise with the elbows well bent.",
    harder: "Pause for a second at the top, or lower for three seconds.",
    note: "With a band, stand on its middle and hold the ends.",
  },
  "db-curl": {
    setUp: [
      "Stand tall, feet hip-width, knees soft.",
      "Hold a dumbbell in each hand, arms long by your sides, palms facing forward.",
      "Tuck the elbows in beside the lower ribs.",
    ],
    movement: [
      "Bend both elbows and bring the weights up to the shoulders; the upper arms stay still.",
      "Stop when the forearms are almost upright, wrists straight.",
      "Lower over two seconds until the arms are long.",
    ],
    breathing: "Breathe out as you curl up, in as you lower.",
    mistakes: [
      {
        mistake: "The elbows swing forward.",
        fix: "Keep them beside the ribs, as if pinned to your shirt.",
      },
      {
        mistake: "The trunk rocks back.",
        fix: "Take lighter weights and brace the belly lightly.",
      },
    ],
    cue: "Elbows at the ribs, curl up, lower slowly.",
    easier: "Use lighter weights, or curl one arm at a time.",
    harder: "Lower for three seconds, or take a slightly heavier weight.",
    note: "A band under both feet, or kettlebells held in the same way, will do too.",
  },
  "cable-curl": {
    setUp: [
      "Set the pulley low and fit a straight bar or a rope.",
      "Stand a short step away, feet hip-width, arms long, palms facing forward.",
      "Tuck the elbows in beside the lower ribs, cable taut.",
    ],
    movement: [
      "Bend the elbows and draw the bar to the upper chest; the upper arms stay still.",
      "Hold the top for a moment with the wrists straight.",
      "Let the bar down slowly until the arms are long, the cable still taut.",
    ],
    breathing: "Breathe out as you curl up, in as the bar goes down.",
    mistakes: [
      { mistake: "You lean back against the cable.", fix: "Stand tall and take a plate off." },
      {
        mistake: "The wrists curl in to finish.",
        fix: "Keep knuckles and forearm in one straight line.",
      },
    ],
    cue: "Upper arms still, bar to the chest.",
    easier: "Use less weight, or sit down to curl.",
    harder: "Pause for two seconds at the top, or add a little weight.",
  },
  "triceps-pushdown": {
    setUp: [
      "Set the pulley above head height with a bar or rope, or trap a band over a shut door.",
      "Stand close, feet hip-width, tipping slightly forward from the hips.",
      "Hold it with the elbows beside the ribs, forearms level.",
    ],
    movement: [
      "Straighten the elbows and push the hands down to the front of the thighs.",
      "Keep the upper arms still beside the ribs, wrists straight.",
      "Let the hands rise over two seconds until the forearms are level again.",
    ],
    breathing: "Breathe out as you push down, in as the hands rise.",
    mistakes: [
      {
        mistake: "The elbows slide forward and back.",
        fix: "Press them lightly against the ribs; use less weight.",
      },
      {
        mistake: "You lean your weight on the bar.",
        fix: "Stand tall with the feet under the hips and push only from the elbows.",
      },
    ],
    cue: "Elbows at the ribs, push down to long arms.",
    easier: "Use less weight, or a lighter band.",
    harder: "Hold the bottom for two seconds, or add a little weight.",
    note: "With a band on a door, stand on the side the door closes on, and test it gently first.",
  },
  "db-triceps-extension": {
    setUp: [
      "Sit or stand tall, feet hip-width, ribs down.",
      "Hold one dumbbell in both hands, palms under its top plate.",
      "Raise it overhead, arms long beside the ears.",
    ],
    movement: [
      "Bend the elbows and lower the weight behind the head, upper arms upright.",
      "Stop when the elbows are bent to about a right angle.",
      "Straighten the elbows until the arms are long; the trunk stays still.",
    ],
    breathing: "Breathe in as you lower, out as you straighten the arms.",
    mistakes: [
      {
        mistake: "The elbows spread wide.",
        fix: "Point them ahead and take a lighter dumbbell.",
      },
      {
        mistake: "The lower back arches.",
        fix: "Draw the lower ribs down, or sit with a back rest.",
      },
    ],
    cue: "Elbows to the ceiling, lower behind, straighten.",
    easier: "Use a lighter weight, or lie on your back with the arms over the chest.",
    harder: "Lower for three seconds, or take a slightly heavier weight.",
    note: "Check that the plate is tight on its handle before it goes over your head.",
  },
};
