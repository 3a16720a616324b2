import type { ExerciseText } from "../types.ts";

export const upperBackTexts: Readonly<Record<string, ExerciseText>> = {
  "face-pull": {
    setUp: [
      "Set the pulley at about face height with a rope.",
      "Hold the ends with the thumbs towards you and step back.",
      "Stand split or hip-width, arms long, ribs down.",
    ],
    movement: [
      "Pull the rope towards your forehead, elbows high and wide.",
      "Part the hands so that they finish beside the ears.",
      "Let the arms lengthen slowly.",
    ],
    breathing: "Breathe out as you pull, in as the arms lengthen.",
    mistakes: [
      { mistake: "You lean back against the weight.", fix: "Take a plate off and stand split." },
      {
        mistake: "The chin comes out to meet the rope.",
        fix: "Keep the head still and bring the hands to you.",
      },
    ],
    cue: "Elbows wide, hands beside the ears.",
    easier: "Use less weight and elbows a little lower.",
    harder: "Pause for two seconds beside the ears.",
  },
  "band-face-pull": {
    setUp: [
      "Fix the band at about face height, on a rack or in a firmly shut door, and test it.",
      "Hold it with both hands and step back until it is just taut.",
      "Stand split, ribs down, arms long.",
    ],
    movement: [
      "Pull towards the forehead, elbows high and wide.",
      "Spread the hands to finish beside the ears.",
      "Return slowly, keeping some tension.",
    ],
    breathing: "Breathe out as you pull, in as you return.",
    mistakes: [
      {
        mistake: "The elbows drop and it becomes a row.",
        fix: "Keep the elbows near shoulder height; use a lighter band.",
      },
      { mistake: "The lower back arches.", fix: "Bring the ribs down and soften the knees." },
    ],
    cue: "Elbows wide, spread the band.",
    easier: "Stand nearer the anchor or use a lighter band.",
    harder: "Step further back, or pause beside the ears.",
    note: "The band comes towards your face: check it for nicks, and use a door that opens away from you.",
  },
  "band-pull-apart": {
    setUp: [
      "Stand tall and hold the band at shoulder height, hands shoulder-width.",
      "Keep the arms long with soft elbows, ribs down.",
    ],
    movement: [
      "Spread the band until the arms are out to the sides.",
      "Feel the shoulder blades draw together.",
      "Let the hands come back slowly.",
    ],
    breathing: "Breathe out as you spread, in as the hands return.",
    mistakes: [
      {
        mistake: "The shoulders climb to the ears.",
        fix: "Lower the hands to chest height and lengthen the neck.",
      },
      {
        mistake: "The back arches to get wider.",
        fix: "Stop when the band reaches the chest, ribs down.",
      },
    ],
    cue: "Long arms, spread the band wide.",
    easier: "Hold the band wider or choose a lighter one.",
    harder: "Hold it narrower, or pause for two seconds at the chest.",
  },
  "db-reverse-fly": {
    setUp: [
      "Stand hip-width with a light dumbbell in each hand.",
      "Push the hips back and lean forward, back flat, knees soft.",
      "Let the arms hang, palms facing, elbows a little bent.",
    ],
    movement: [
      "Open the arms out to the sides, up to shoulder height.",
      "Pause for a moment.",
      "Lower slowly until the arms hang again.",
    ],
    breathing: "Breathe out as the arms open, in as they lower.",
    mistakes: [
      { mistake: "The weights are swung up.", fix: "Go lighter and start from stillness." },
      {
        mistake: "The elbows bend and pull back like a row.",
        fix: "Reach out to the side walls, not up.",
      },
      { mistake: "The trunk rises.", fix: "Rest the forehead on a firm, high support." },
    ],
    cue: "Flat back, reach wide to the walls.",
    easier: "Use empty hands or lift one arm at a time with support.",
    harder: "Lower for three seconds, or take slightly heavier weights.",
  },
  "prone-ytw": {
    setUp: [
      "Lie face down, forehead on a folded towel, legs long.",
      "Reach the arms overhead in a Y, thumbs up.",
    ],
    movement: [
      "Lift the arms a little in the Y, then lower.",
      "Move them straight out to a T, lift and lower.",
      "Bend the elbows towards the ribs for a W, lift and lower.",
    ],
    breathing: "Breathe out with each lift, in as the arms lower.",
    mistakes: [
      {
        mistake: "The chest comes up with the arms.",
        fix: "Keep the breastbone on the floor and lift less.",
      },
      { mistake: "The neck shortens.", fix: "Draw the shoulder blades down before you lift." },
    ],
    cue: "Neck long, small lifts: Y, T, W.",
    easier: "Do the T and the W only.",
    harder: "Hold each letter for two seconds, or hold very light weights.",
  },
  "prone-t": {
    setUp: [
      "Lie face down, forehead on a folded towel.",
      "Stretch the arms straight out to the sides, thumbs up.",
    ],
    movement: [
      "Lift the arms a hand's breadth off the floor.",
      "Let the shoulder blades draw together.",
      "Lower slowly.",
    ],
    breathing: "Breathe out as the arms lift, in as they lower.",
    mistakes: [
      {
        mistake: "The arms drift down towards the hips.",
        fix: "Keep the hands level with the shoulders.",
      },
      { mistake: "The head lifts too.", fix: "Leave the forehead on the towel." },
    ],
    cue: "Thumbs up, blades together.",
    easier: "Bend the elbows to make the arms shorter.",
    harder: "Hold the top for three seconds, or add very light weights.",
  },
  "prone-y": {
    setUp: [
      "Lie face down, forehead on a folded towel.",
      "Stretch the arms up and out in a Y, thumbs up.",
    ],
    movement: [
      "Draw the shoulder blades gently down and round.",
      "Lift the long arms a little off the floor.",
      "Lower slowly.",
    ],
    breathing: "Breathe out as the arms lift, in as they lower.",
    mistakes: [
      { mistake: "The shoulders jam against the ears.", fix: "Widen the Y and lift less." },
      { mistake: "The lower back arches.", fix: "Press the pelvis and lower ribs into the floor." },
    ],
    cue: "Wide Y, thumbs up, lift a little.",
    easier: "Lift one arm at a time, or widen towards a T.",
    harder: "Hold the top for three seconds, or add very light weights.",
  },
  "reverse-snow-angel": {
    setUp: [
      "Lie face down, forehead on a folded towel or hovering, chin tucked.",
      "Rest the arms along the body, palms down, then float them off the floor.",
    ],
    movement: [
      "Sweep the long arms out and round until they are overhead.",
      "Sweep them back to the hips just as slowly.",
      "Keep the hands off the floor if you can.",
    ],
    breathing: "Breathe steadily: in as the arms go up, out as they come back.",
    mistakes: [
      {
        mistake: "The arms bend or drop on the way up.",
        fix: "Shorten the sweep and stop at shoulder height.",
      },
      { mistake: "The chest and legs lift high.", fix: "Keep the ribs and feet on the floor." },
    ],
    cue: "Hands floating, slow and wide.",
    easier: "Slide the arms along the floor, or sweep only to a T.",
    harder: "Slow to five seconds each way.",
  },
  "wall-slide": {
    setUp: [
      "Face a wall a short step away, one foot in front.",
      "Put the forearms on the wall, elbows at shoulder height, hands above them.",
      "Bring the ribs down and the chin in.",
    ],
    movement: [
      "Press the forearms lightly into the wall and slide them up.",
      "Let the shoulder blades turn upwards and round the ribs.",
      "Slide down slowly to the start.",
    ],
    breathing: "Breathe out as you slide up, in as you slide down.",
    mistakes: [
      {
        mistake: "The lower back arches near the top.",
        fix: "Stop earlier and keep the ribs down.",
      },
      {
        mistake: "The shoulders hunch at once.",
        fix: "Press the forearms into the wall before you slide.",
      },
    ],
    cue: "Ribs down, press and slide up.",
    easier: "Slide only as far as feels smooth, or one arm at a time.",
    harder: "Lift the forearms just off the wall at the top.",
  },
};
