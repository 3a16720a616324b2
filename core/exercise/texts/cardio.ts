import type { ExerciseText } from "../types.ts";

export const cardioTexts: Readonly<Record<string, ExerciseText>> = {
  "rower-steady": {
    setUp: [
      "Strap the feet in across the widest part.",
      "Sit tall, arms straight, shins about upright.",
      "Hold the handle loosely.",
    ],
    movement: [
      "Push with the legs first.",
      "Then swing the trunk back a little, and then draw the handle to the lower ribs.",
      "Return in reverse: arms, trunk, legs. Take longer over it than over the pull.",
    ],
    breathing: "Breathe out on the pull, in on the way back; you should still be able to talk.",
    mistakes: [
      { mistake: "Pulling with the arms first.", fix: "Legs, trunk, arms; in that order." },
      { mistake: "Rounding at the front.", fix: "Tip from the hips; reach less far." },
      { mistake: "Leaning far back.", fix: "Stop just past upright." },
    ],
    cue: "Legs, trunk, arms; then slowly back.",
    easier: "Row with fewer strokes a minute, and rest when you need.",
    harder: "Push harder with the legs at the same stroke rate.",
  },
  "rower-intervals": {
    setUp: [
      "Strap the feet in across the widest part.",
      "Sit tall, arms straight, shins about upright.",
      "Row easily for a few minutes first.",
    ],
    movement: [
      "In the work, drive hard with the legs, then trunk, then arms.",
      "In the rest, row lightly or let the handle go home.",
      "Pick a pace that you can repeat to the last round.",
    ],
    breathing: "Breathe out on each pull and in on each return, however fast it gets.",
    mistakes: [
      { mistake: "Short, hurried strokes.", fix: "Keep the length; push harder." },
      { mistake: "Rounding when tired.", fix: "Ease the pace until you sit tall." },
    ],
    cue: "Hard with the legs, long with the back.",
    easier: "Work at a brisk pace instead of a hard one.",
    harder: "Aim for a few more metres in each round.",
  },
  "battle-ropes-waves": {
    setUp: [
      "Hold one end in each hand, with a little slack in the rope.",
      "Feet a bit wider than the hips, knees bent.",
      "Lean slightly from the hips, back long.",
    ],
    movement: [
      "Raise and lower the arms in turn, quickly.",
      "Send each wave all the way to the anchor.",
      "Keep the trunk still.",
    ],
    breathing: "Breathe in short, steady breaths that fit the rhythm.",
    mistakes: [
      { mistake: "Standing up straight.", fix: "Keep the knees and hips bent." },
      { mistake: "Shrugging.", fix: "Drop the shoulders in every rest." },
    ],
    cue: "Knees bent, trunk still, quick waves.",
    easier: "Make smaller waves, or step nearer to the anchor.",
    harder: "Step back a little, so that there is less slack.",
  },
  "battle-ropes-slams": {
    setUp: [
      "Hold one end in each hand, with a little slack in the rope.",
      "Feet a bit wider than the hips, knees bent.",
    ],
    movement: [
      "Stand tall and lift both ends together to about face height.",
      "Bend hips and knees and throw both ends down.",
      "Go straight into the next one.",
    ],
    breathing: "Breathe in as you lift, out as you slam.",
    mistakes: [
      { mistake: "Rounding to slam.", fix: "Sit the hips back, back long." },
      { mistake: "Arching at the top.", fix: "Lift less high; ribs down." },
    ],
    cue: "Up tall, hips back, slam and breathe out.",
    easier: "Lift only to chest height and go slower.",
    harder: "Lift higher, as long as the ribs stay down.",
  },
  "stair-machine": {
    setUp: [
      "Hold the rails and start at a low speed.",
      "Put the whole foot on the step if it fits.",
      "Once you are steady, hold more lightly.",
    ],
    movement: [
      "Push each step down through the heel and stand up on it.",
      "Keep an even pace, trunk tall.",
      "Slow it down before you get off.",
    ],
    breathing: "Breathe freely; short sentences should still be possible.",
    mistakes: [
      { mistake: "Hanging on the rails.", fix: "Lower the speed; use fingertips." },
      { mistake: "Bending over.", fix: "Look ahead and stand tall." },
    ],
    cue: "Tall trunk, whole foot, even pace.",
    easier: "Lower the speed and keep both hands on the rails.",
    harder: "Raise the speed one step at a time.",
  },
  "stair-walk": {
    setUp: [
      "Choose clear, well-lit stairs with a handrail.",
      "Wear shoes that grip, and keep a hand near the rail.",
    ],
    movement: [
      "Walk up at an even pace, whole foot on the step.",
      "Turn round with care and walk down slowly.",
      "Repeat without hurrying.",
    ],
    breathing: "Breathe freely; short sentences should still be possible.",
    mistakes: [
      { mistake: "Rushing down.", fix: "Going down is the rest; take it slowly." },
      { mistake: "Pulling on the rail.", fix: "Push up with the leg." },
    ],
    cue: "Up steadily, down slowly, rail in reach.",
    easier: "Climb one flight, then rest before the next.",
    harder: "Climb a little faster; go down as slowly as before.",
  },
  "heavy-bag-30-30": {
    setUp: [
      "Wrap the hands and put on gloves.",
      "One foot in front, knees soft, hands by the cheeks.",
      "Stand at arm's length from the bag.",
    ],
    movement: [
      "For 30 seconds, punch as fast as you can with good form.",
      "Turn hip and shoulder with each punch; bring the hand straight home.",
      "For 30 seconds, move lightly on your feet, hands down.",
    ],
    breathing: "Breathe out, short and sharp, with each punch.",
    mistakes: [
      { mistake: "A bent wrist.", fix: "Knuckles, wrist and forearm in one line." },
      { mistake: "Only the arms punch.", fix: "Start from the foot and the hip." },
      { mistake: "Locking the elbow.", fix: "Stand a little nearer." },
    ],
    cue: "As fast as your form holds; hands come home.",
    easier: "Punch at half speed, with single punches.",
    harder: "Throw combinations of three or four at the same speed.",
  },
  "speed-bag-30-30": {
    setUp: [
      "Set the bag so that its lower half is at about chin height.",
      "Face it squarely, hands up, elbows raised.",
    ],
    movement: [
      "For 30 seconds, hit as fast as you can with good form.",
      "Make small circles with the fists, two hits and change hands.",
      "For 30 seconds, lower the arms and shake them loose.",
    ],
    breathing: "Breathe in a steady rhythm of your own.",
    mistakes: [
      { mistake: "Hitting too hard.", fix: "Tap it; rhythm comes before force." },
      { mistake: "Shrugging.", fix: "Let the shoulders sink in the rest." },
    ],
    cue: "Small circles, as fast as the rhythm holds.",
    easier: "Use one hand and wait for the bag each time.",
    harder: "Change hands on every hit.",
  },
  "shadow-box-30-30": {
    setUp: [
      "Clear an arm's length and a step all round.",
      "One foot in front, knees soft, hands by the cheeks.",
    ],
    movement: [
      "For 30 seconds, punch the air as fast as you can with good form.",
      "Turn hip and shoulder; bring each hand straight home.",
      "For 30 seconds, step lightly and shake the arms loose.",
    ],
    breathing: "Breathe out, short and sharp, with each punch.",
    mistakes: [
      { mistake: "Snapping the elbow straight.", fix: "Stop just short of straight." },
      { mistake: "The other hand drops.", fix: "Leave it at the cheek." },
    ],
    cue: "As fast as your form holds; stay light.",
    easier: "Slow the punches and keep both feet still.",
    harder: "Add steps, and a small knee bend between punches.",
  },
  "brisk-walk": {
    setUp: ["Wear comfortable shoes.", "Stand tall, elbows bent, eyes ahead."],
    movement: [
      "Walk as if you were a little late.",
      "Roll from heel to toe and let the arms swing.",
      "Take the last few minutes more slowly.",
    ],
    breathing: "Breathe freely; you can talk, but singing would be hard.",
    mistakes: [
      { mistake: "Very long steps.", fix: "Take quicker steps instead." },
      { mistake: "Looking at the ground.", fix: "Look some way ahead." },
    ],
    cue: "Walk tall, as if a little late.",
    easier: "Slow down, or split the walk in two.",
    harder: "Choose a route with a hill.",
  },
  "low-impact-circuit": {
    setUp: [
      "Clear a space of two steps each way.",
      "Stand tall, with a chair near if you like.",
      "Keep one foot on the floor at all times.",
    ],
    movement: [
      "March in place, about 30 seconds.",
      "Step from side to side with a row of the arms, about 30 seconds.",
      "Do half squats with a reach, about 30 seconds.",
      "Go round again, at an even pace, until the time is up.",
    ],
    breathing: "Breathe freely; you should still be able to talk.",
    mistakes: [
      { mistake: "Starting too fast.", fix: "Pick a pace you could keep for the whole time." },
      { mistake: "Rounding in the squat.", fix: "Sit the hips back; go less deep." },
    ],
    cue: "One foot always down; even pace.",
    easier: "Leave out the squats and march instead.",
    harder: "Make the steps wider and the arms bigger.",
    note: "It gets you breathing, but does not ask as much of the back as rowing.",
  },
};
