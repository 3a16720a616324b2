import type { ExerciseText } from "../types.ts";

export const mobilityMoveTexts: Readonly<Record<string, ExerciseText>> = {
  "cat-cow": {
    setUp: ["Kneel on all fours.", "Hands under shoulders, knees under hips."],
    movement: [
      "Round the whole back up towards the ceiling and let the head follow.",
      "Then let the belly sink and lift the breastbone.",
      "Move slowly from one to the other.",
    ],
    breathing: "Breathe out as you round, in as you arch.",
    mistakes: [
      { mistake: "Only the neck moves.", fix: "Start each change from the pelvis." },
      { mistake: "Pushing into the end.", fix: "Stop where it is still easy." },
    ],
    cue: "Round, then arch, one slow breath each.",
    easier: "Sit on a chair, hands on the thighs, and do the same.",
    harder: "Move one part of the spine at a time, from the tailbone up.",
  },
  "pelvic-tilt": {
    setUp: ["Lie on your back, knees bent, feet flat.", "Rest the arms by your sides."],
    movement: [
      "Tip the pelvis so that the lower back settles into the floor.",
      "Pause for a moment, then let it go until there is a small gap again.",
    ],
    breathing: "Breathe out as the back settles, in as you let go.",
    mistakes: [
      { mistake: "Pushing with the feet.", fix: "Keep the feet light; move the pelvis." },
      { mistake: "Lifting the hips.", fix: "Make it smaller; the hips stay down." },
    ],
    cue: "Settle the lower back down, then let it go.",
    easier: "Make the tilt half as big.",
    harder: "Do it standing, with your back against a wall.",
  },
  "quadruped-t-rotation": {
    setUp: [
      "Kneel on all fours, hips over the knees.",
      "Put one hand behind the head, elbow out to the side.",
    ],
    movement: [
      "Bring the elbow down and in, towards the other wrist.",
      "Turn the chest and lift the elbow towards the ceiling.",
      "Let the eyes follow the elbow.",
    ],
    breathing: "Breathe in as the elbow comes down, out as you open.",
    mistakes: [
      { mistake: "The hips sway sideways.", fix: "Keep them over both knees." },
      { mistake: "Only the elbow moves.", fix: "Turn the breastbone; the elbow follows." },
    ],
    cue: "Turn the chest open; keep the hips still.",
    easier: "Rest the moving hand on its own shoulder and turn less.",
    harder: "Sit the hips back towards the heels and turn from there.",
  },
  "open-book": {
    setUp: [
      "Lie on your side, hips and knees bent, head on a cushion.",
      "Arms straight out in front, palms together.",
    ],
    movement: [
      "Lift the top arm and carry it over to the other side.",
      "Let the chest turn and the eyes follow the hand.",
      "Come back the same way.",
    ],
    breathing: "Breathe out as you open, in as you come back.",
    mistakes: [
      { mistake: "The knees slide apart.", fix: "Press the knees together and turn less." },
      { mistake: "Forcing the hand down.", fix: "Let it hang where the chest stops." },
    ],
    cue: "Knees together; open the chest like a book.",
    easier: "Bend the top arm and rest the hand on the ribs.",
    harder: "Stay open for two slow breaths each time.",
  },
  "wall-angel": {
    setUp: [
      "Stand with your back to a wall, feet a short step away.",
      "Seat, upper back and head rest on the wall if they can.",
      "Raise the arms to the sides, elbows bent, as near the wall as is easy.",
    ],
    movement: ["Slide the arms up as far as the ribs stay down.", "Slide them back down slowly."],
    breathing: "Breathe out on the way up, in on the way down.",
    mistakes: [
      { mistake: "The lower back arches.", fix: "Ribs down; reach less high." },
      { mistake: "Shrugging.", fix: "Leave room between shoulders and ears." },
    ],
    cue: "Ribs down; slide the arms up the wall.",
    easier: "Let the arms come away from the wall, or lie on the floor.",
    harder: "Keep wrists and elbows on the wall and go slower.",
  },
  "arm-circle": {
    setUp: ["Stand tall, feet under the hips.", "Let the arms hang, with room all round."],
    movement: [
      "Draw slow circles with both arms, small at first.",
      "Let them grow as the shoulders loosen.",
      "Change direction halfway.",
    ],
    breathing: "Breathe freely all the way through.",
    mistakes: [
      { mistake: "Swinging fast.", fix: "Slow down until you steer every part." },
      { mistake: "Arching to reach back.", fix: "Ribs down; smaller circles." },
    ],
    cue: "Slow circles, growing as you loosen.",
    easier: "Circle only the shoulders, with the arms hanging.",
    harder: "One arm at a time, as large and slow as you can steer.",
  },
  "march-in-place": {
    setUp: ["Stand tall, feet under the hips.", "Bend the elbows."],
    movement: [
      "Lift one knee, then the other, at an even pace.",
      "Swing the opposite arm with each knee.",
      "Put each foot down softly.",
    ],
    breathing: "Breathe freely; you should still be able to talk.",
    mistakes: [
      { mistake: "Leaning back.", fix: "Stay tall; lift the knee less." },
      { mistake: "Stamping.", fix: "Set the foot down without a sound." },
    ],
    cue: "March tall and land softly.",
    easier: "Lift only the heels, or hold on to a chair.",
    harder: "Bring the knees to hip height and quicken the pace.",
  },
  "leg-swing": {
    setUp: [
      "Stand side-on to a wall or a steady chair, one hand on it.",
      "Put your weight on the leg nearer the support.",
    ],
    movement: [
      "Swing the free leg forward and back, loosely.",
      "Start small and let it grow by itself.",
    ],
    breathing: "Breathe freely, in time with the swing if you like.",
    mistakes: [
      { mistake: "The lower back swings too.", fix: "Keep the trunk tall; swing less." },
      { mistake: "Throwing the leg.", fix: "Let it hang and swing like a pendulum." },
    ],
    cue: "Trunk still; let the leg swing loosely.",
    easier: "Swing only a little, with both hands on the support.",
    harder: "Use only fingertips for support, with the same steady trunk.",
  },
  inchworm: {
    setUp: [
      "Stand with the feet under the hips.",
      "Have a body's length of floor in front of you.",
    ],
    movement: [
      "Bend the knees as you need and put the hands on the floor.",
      "Walk the hands out until the body is one long line.",
      "Walk the hands back to the feet and stand up.",
    ],
    breathing: "Keep breathing as the hands walk; breathe in as you stand.",
    mistakes: [
      { mistake: "The hips sag at the front.", fix: "Stop sooner; brace the belly gently." },
      { mistake: "Forcing straight knees.", fix: "Bend them as much as you like." },
    ],
    cue: "Walk the hands out long, then walk them home.",
    easier: "Walk the hands out along a table or a wall.",
    harder: "Pause in the long line for two breaths.",
    note: "Standing up quickly can make you light-headed. Take your time.",
  },
  "lunge-rotation": {
    setUp: ["Stand tall, with room for a long step.", "Bring the hands together at the chest."],
    movement: [
      "Step forward and lower until both knees are comfortably bent.",
      "Turn the chest towards the front leg.",
      "Turn back, push off and stand up.",
    ],
    breathing: "Breathe in as you step, out as you turn.",
    mistakes: [
      { mistake: "The front knee falls in.", fix: "Point it over the toes." },
      { mistake: "Twisting while wobbling.", fix: "Get steady first, then turn." },
    ],
    cue: "Step, get steady, then turn the chest.",
    easier: "Take a shorter step, or hold on with one hand.",
    harder: "Stretch the arms wide as you turn.",
  },
  "chin-tuck": {
    setUp: ["Sit or stand tall.", "Look straight ahead, shoulders loose."],
    movement: [
      "Slide the chin straight back, as if to make the neck longer.",
      "Pause for a moment, then let it come forward again.",
    ],
    breathing: "Breathe out as the chin slides back, in as it returns.",
    mistakes: [
      { mistake: "Nodding down.", fix: "Keep the eyes level; slide back." },
      { mistake: "Pushing hard.", fix: "Use about half of your strength." },
    ],
    cue: "Eyes level; slide the chin straight back.",
    easier: "Lie on your back with a thin cushion and do it there.",
    harder: "Hold the back position for five seconds, still breathing.",
    note: "Stop if it makes you dizzy or sends pain or tingling into an arm.",
  },
  "t-extension-chair": {
    setUp: [
      "Sit on a steady chair whose back ends below the shoulder blades.",
      "Sit right back, feet flat.",
      "Support the head with both hands, elbows forward.",
    ],
    movement: [
      "Lean the upper back over the top of the chair, a little way.",
      "Lift the breastbone towards the ceiling.",
      "Come back to sitting tall.",
    ],
    breathing: "Breathe in as you lean back, out as you come up.",
    mistakes: [
      { mistake: "The lower back does it.", fix: "Keep it on the chair; bend higher up." },
      { mistake: "The head drops back.", fix: "Carry its weight in the hands." },
    ],
    cue: "Lift the breastbone over the chair back.",
    easier: "Cross the arms on the chest and lean back less.",
    harder: "Point the elbows to the ceiling and stay for one breath.",
    note: "Use a chair that cannot roll or tip.",
  },
  "prone-press-up": {
    setUp: ["Lie on your front, legs long.", "Put the hands beside the shoulders."],
    movement: [
      "Straighten the arms slowly and lift the chest.",
      "Leave the hips on the floor, seat and legs loose.",
      "Lower again slowly.",
    ],
    breathing: "Breathe out as you rise, in as you lower.",
    mistakes: [
      { mistake: "The hips leave the floor.", fix: "Stop lower, where they stay down." },
      { mistake: "Squeezing the seat.", fix: "Let the arms do all the work." },
    ],
    cue: "Arms lift; hips stay heavy on the floor.",
    easier: "Come up only as far as the forearms.",
    harder: "Stay at the top for one slow breath.",
    note: "Stop if it hurts more, or if pain or tingling moves down a leg.",
  },
};
