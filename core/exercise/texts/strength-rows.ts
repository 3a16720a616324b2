import type { ExerciseText } from "../types.ts";

export const rowTexts: Readonly<Record<string, ExerciseText>> = {
  "db-row-lunge": {
    setUp: [
      "Hold the dumbbell in one hand and step the opposite leg forward into a lunge.",
      "Press the free hand into the front thigh and lean your chest over it.",
      "Let the weight hang straight down, back long, neck in line.",
    ],
    movement: [
      "Pull the weight up and back to the lower ribs, elbow close to your side.",
      "Pause for a moment without turning the trunk.",
      "Lower slowly until the arm hangs straight again.",
    ],
    breathing: "Breathe out as you pull, in as you lower.",
    mistakes: [
      {
        mistake: "The chest twists open to lift the weight.",
        fix: "Keep both shoulders facing the floor; go lighter if you must.",
      },
      {
        mistake: "The back rounds as you tire.",
        fix: "Press harder into the thigh and lengthen from hips to head.",
      },
      {
        mistake: "The elbow bends but the shoulder blade stays put.",
        fix: "Aim the elbow at your back pocket.",
      },
    ],
    cue: "Chest over the thigh, pull to the ribs.",
    easier: "Use a lighter weight, or rest the free hand on a chair seat.",
    harder: "Pause for two seconds at the ribs, or take a heavier dumbbell.",
  },
  "db-row-bench": {
    setUp: [
      "Put one hand and the knee on the same side on a firm bench or seat.",
      "Set the other foot on the floor, wide enough to feel steady.",
      "Hold the weight under the shoulder, back flat.",
    ],
    movement: [
      "Draw the elbow up and back until the weight is beside the lower ribs.",
      "Pause, hips and shoulders level.",
      "Lower until the arm is long and the shoulder blade slides forward.",
    ],
    breathing: "Breathe out on the way up, in on the way down.",
    mistakes: [
      {
        mistake: "The weight is jerked off the bottom.",
        fix: "Start each pull from a still hang.",
      },
      {
        mistake: "The trunk rolls open at the top.",
        fix: "Stop the elbow just past the ribs and keep the chest down.",
      },
    ],
    cue: "Flat back, elbow to the back pocket.",
    easier: "Take less weight and keep both feet on the floor, one hand on the bench.",
    harder: "Take three seconds to lower, or use a heavier weight.",
    note: "Use a seat that cannot slide, roll or tip.",
  },
  "db-row-bent-over": {
    setUp: [
      "Stand hip-width with a dumbbell in each hand.",
      "Soften the knees and push the hips back until the trunk leans well forward.",
      "Let the weights hang under the shoulders, back flat.",
    ],
    movement: [
      "Pull both elbows back past the sides, weights to the lower ribs.",
      "Let the shoulder blades draw towards each other.",
      "Lower with control while the trunk stays still.",
    ],
    breathing: "Breathe out as you pull, in as the weights go down.",
    mistakes: [
      {
        mistake: "The trunk swings up with each pull.",
        fix: "Choose a weight you can row with a still trunk.",
      },
      {
        mistake: "The lower back rounds.",
        fix: "Bend the knees a little more and send the hips further back.",
      },
      { mistake: "The shoulders creep to the ears.", fix: "Pull towards the hips, not the chin." },
    ],
    cue: "Hips back, trunk still, elbows behind you.",
    easier: "Row one arm at a time with the other hand on a firm support.",
    harder: "Pause at the top, or use heavier dumbbells.",
    note: "Your lower back holds you here; if it tires first, choose a supported row.",
  },
  "band-row-seated": {
    setUp: [
      "Sit tall with the legs in front, knees a little bent.",
      "Loop the band round the middle of both feet and check it cannot slip.",
      "Hold an end in each hand, arms long, band just taut.",
    ],
    movement: [
      "Pull the hands to the lower ribs, elbows close to your sides.",
      "Pause with the shoulder blades drawn back.",
      "Let the arms lengthen slowly, keeping some tension in the band.",
    ],
    breathing: "Breathe out as you pull, in as the arms lengthen.",
    mistakes: [
      {
        mistake: "You lean back to finish the pull.",
        fix: "Stay stacked over your sitting bones and shorten the pull.",
      },
      { mistake: "The band snaps the arms forward.", fix: "Count two on the way back." },
      { mistake: "The lower back slumps.", fix: "Bend the knees more, or sit on a folded towel." },
    ],
    cue: "Sit tall, elbows back, return slowly.",
    easier: "Use a lighter band or hold it nearer the ends.",
    harder: "Hold the band closer to the feet, or pause for two seconds.",
    note: "Look the band over for nicks first, and keep your face out of its line.",
  },
  "band-row-bent-over": {
    setUp: [
      "Stand on the middle of the band, feet hip-width.",
      "Soften the knees, push the hips back and lean forward with a flat back.",
      "Hold an end in each hand, arms long, band just taut.",
    ],
    movement: [
      "Pull both elbows back until the hands reach the lower ribs.",
      "Pause while the band is at its tightest.",
      "Lower slowly; the trunk keeps its angle.",
    ],
    breathing: "Breathe out as you pull, in as you lower.",
    mistakes: [
      {
        mistake: "The trunk rises to meet the hands.",
        fix: "Fix your gaze on one point on the floor ahead.",
      },
      {
        mistake: "The band is slack at the bottom.",
        fix: "Take a shorter grip so that it pulls from the start.",
      },
    ],
    cue: "Hips back, elbows past your sides.",
    easier: "Stand on the band with one foot only, or use a lighter band.",
    harder: "Widen the feet on the band or take a shorter grip.",
    note: "Keep your whole weight on the band so that it cannot spring up.",
  },
  "seated-cable-row": {
    setUp: [
      "Sit with the feet on the plates and the knees a little bent.",
      "Take the handle and sit up tall, arms long.",
      "Let the shoulder blades reach forward without rounding the lower back.",
    ],
    movement: [
      "Draw the shoulder blades back, then bring the handle to the navel.",
      "Pause, chest open, elbows close.",
      "Let the weight take the arms forward slowly.",
    ],
    breathing: "Breathe out as you pull, in as the handle goes away.",
    mistakes: [
      {
        mistake: "The trunk rocks back and forth.",
        fix: "Take a plate off and keep the trunk upright.",
      },
      {
        mistake: "The shoulders rise towards the ears.",
        fix: "Keep the neck long and pull low, to the navel.",
      },
    ],
    cue: "Tall trunk, handle to the navel.",
    easier: "Lower the weight and shorten the reach forward.",
    harder: "Pause for two seconds at the navel, or add a little weight.",
  },
  "cable-row-one-arm": {
    setUp: [
      "Set the pulley at about rib height and hold the handle in one hand.",
      "Step back until the cable is taut; stand split, opposite foot in front.",
      "Soften the knees and square your hips to the pulley.",
    ],
    movement: [
      "Pull the elbow straight back until the hand is beside the ribs.",
      "Pause without letting the trunk turn.",
      "Reach forward slowly until the arm is long.",
    ],
    breathing: "Breathe out as you pull, in as you reach.",
    mistakes: [
      {
        mistake: "The whole body turns with the handle.",
        fix: "Rest the free hand on your front hip and keep it pointing ahead.",
      },
      {
        mistake: "The shoulder tips forward at the end.",
        fix: "Stop the elbow just behind the ribs.",
      },
    ],
    cue: "Hips square, elbow straight back.",
    easier: "Sit on a bench to row, with less weight.",
    harder: "Lower for three seconds, or add a little weight.",
  },
  "towel-door-row": {
    setUp: [
      "Knot a strong towel and trap the knot behind a door that opens away from you.",
      "Shut and lock the door, then test it with a gentle pull.",
      "Hold the towel, feet near the door, and lean back with a straight body.",
    ],
    movement: [
      "Pull your chest towards the door, elbows close to your sides.",
      "Pause as the hands reach the ribs.",
      "Lean back slowly until the arms are long.",
    ],
    breathing: "Breathe out as you pull in, and in as you lean back.",
    mistakes: [
      {
        mistake: "The hips sag behind you.",
        fix: "Squeeze the buttocks lightly and move as one piece.",
      },
      {
        mistake: "The shoulders hunch at the top.",
        fix: "Draw the blades down before you bend the elbows.",
      },
    ],
    cue: "One straight line, chest to the door.",
    easier: "Stand more upright, feet further from the door.",
    harder: "Walk the feet closer to the door so that you lean further.",
    note: "Your pull must press the door into its frame. If it gives at all, choose another row.",
  },
  "table-row": {
    setUp: [
      "Choose a heavy, sturdy table and test it with a firm pull first.",
      "Lie under it and grip the edge a little wider than the shoulders.",
      "Bend the knees, feet flat, and lift the hips in line with the trunk.",
    ],
    movement: [
      "Pull the chest up towards the edge, elbows at about 45 degrees.",
      "Pause at the top with the body still in one line.",
      "Lower slowly until the arms are long.",
    ],
    breathing: "Breathe out as you pull up, in as you lower.",
    mistakes: [
      { mistake: "The hips drop first.", fix: "Squeeze the buttocks and shorten the set." },
      {
        mistake: "The chin pokes at the table.",
        fix: "Keep the neck long and bring the chest up instead.",
      },
    ],
    cue: "Body in one line, chest to the edge.",
    easier: "Bring the feet closer and do the upper half only, or row a towel on a door.",
    harder: "Straighten the legs, heels on the floor.",
    note: "Only a table that neither tips nor slides will do; glass or folding tables will not.",
  },
};
