import type { ExerciseText } from "../types.ts";

/** Presses away from the chest: push-ups, dumbbells, barbell, machine and band. */
export const pushTexts: Readonly<Record<string, ExerciseText>> = {
  "wall-push-up": {
    setUp: [
      "Stand facing a wall, a little more than arm's length away.",
      "Put the hands flat on it at chest height, a little wider than the shoulders.",
      "Feet hip-width, body in one line from heels to head.",
    ],
    movement: [
      "Bend the elbows and bring the chest towards the wall, heels down or just lifting.",
      "Stop when the nose is a hand's breadth from the wall, elbows pointing down and out.",
      "Push the wall away until the arms are long.",
    ],
    breathing: "Breathe in as you lean in, out as you push away.",
    mistakes: [
      {
        mistake: "The hips stay behind or sag forward.",
        fix: "Squeeze the buttocks lightly and move as one piece.",
      },
      {
        mistake: "The head reaches the wall first.",
        fix: "Tuck the chin and lead with the chest.",
      },
    ],
    cue: "One straight line, chest to the wall.",
    easier: "Stand closer to the wall and bend the elbows less.",
    harder: "Stand further back, or put the hands on a sturdy table for an incline push-up.",
  },
  "incline-push-up": {
    setUp: [
      "Put the hands on the edge of a firm table, bench or seat, just outside the shoulders.",
      "Walk the feet back until the body is one line from heels to head, on the toes.",
      "Arms long, shoulders over the hands, ribs down.",
    ],
    movement: [
      "Bend the elbows, about 45 degrees from your sides, and lower the chest to the edge.",
      "Stop a fist's width above it; hips and shoulders come down together.",
      "Push the edge away until the arms are long.",
    ],
    breathing: "Breathe in as you lower, out as you push.",
    mistakes: [
      { mistake: "The hips sag.", fix: "Brace the belly lightly and squeeze the buttocks." },
      {
        mistake: "The elbows flare straight out.",
        fix: "Turn them back towards the hips, halfway to your sides.",
      },
    ],
    cue: "Body in one line, chest to the edge, push.",
    easier: "Choose a higher edge, or push against a wall.",
    harder: "Choose a lower edge, step by step, until you reach the floor.",
    note: "The support must not slide or tip; push it against a wall and test it first.",
  },
  "knee-push-up": {
    setUp: [
      "Kneel on the mat and put the hands flat, a little wider than the shoulders.",
      "Walk the knees back until shoulders, hips and knees make one line.",
      "Arms long, shoulders over the wrists, eyes on the floor.",
    ],
    movement: [
      "Bend the elbows, about 45 degrees from your sides, and lower the chest.",
      "Stop a fist's width above the floor, the line from knees to head still straight.",
      "Push the floor away until the arms are long.",
    ],
    breathing: "Breathe in as you lower, out as you push.",
    mistakes: [
      {
        mistake: "The hips stay up behind you.",
        fix: "Move the knees further back and bring the hips down with the chest.",
      },
      { mistake: "The lower back sags.", fix: "Tuck the tail slightly and keep the ribs down." },
      { mistake: "The chin drops first.", fix: "Keep the neck long and lead with the breastbone." },
    ],
    cue: "Knees to head in one line; push the floor away.",
    easier: "Lower only halfway, or do wall push-ups.",
    harder: "Lower for three seconds, or lift the knees for a full push-up.",
    note: "If the wrists complain, hold two dumbbells so that they stay straight.",
  },
  "push-up": {
    setUp: [
      "Put the hands flat on the floor, a little wider than the shoulders, fingers forward.",
      "Step the feet back, hip-width, on the toes: one line from heels to head.",
      "Arms long, shoulders over the wrists, eyes on the floor.",
    ],
    movement: [
      "Bend the elbows, about 45 degrees from your sides, and lower as one piece.",
      "Stop when the chest is a fist's width above the floor.",
      "Push the floor away until the arms are long and the shoulder blades spread a little.",
    ],
    breathing: "Breathe in on the way down, out as you push up.",
    mistakes: [
      {
        mistake: "The hips sag or pike.",
        fix: "Squeeze the buttocks and thighs; ask for fewer repetitions.",
      },
      { mistake: "The elbows flare straight out.", fix: "Point them back, halfway to your sides." },
      { mistake: "The head pokes down.", fix: "Look at the floor just ahead of the hands." },
    ],
    cue: "One line, chest down, push the floor away.",
    easier: "Do it on the knees, or with the hands on a bench or against a wall.",
    harder: "Lower for three seconds, or pause for one just above the floor.",
  },
  "close-push-up": {
    setUp: [
      "Put the hands on the floor right under the shoulders, or a hand's breadth nearer.",
      "Step the feet back, hip-width: one line from heels to head.",
      "Arms long, fingers forward, elbows turned back.",
    ],
    movement: [
      "Bend the elbows straight back so that they brush the ribs.",
      "Stop when the upper arms are level with the trunk.",
      "Push up until the arms are long; the hips rise with the shoulders.",
    ],
    breathing: "Breathe in as you lower, out as you push.",
    mistakes: [
      {
        mistake: "The elbows drift out.",
        fix: "Press the upper arms lightly against the ribs; put the hands a little wider.",
      },
      { mistake: "The hips come up last.", fix: "Brace the belly and lower less deep." },
    ],
    cue: "Elbows brush the ribs, body in one line.",
    easier: "Do it on the knees, or with the hands on the edge of a bench.",
    harder: "Lower for three seconds, or pause for one at the bottom.",
    note: "Keep the hands under the shoulders if hands together hurts the wrists.",
  },
  "pike-push-up": {
    setUp: [
      "From all fours, put the hands shoulder-width and lift the hips high, an upturned V.",
      "Walk the feet in until the trunk is steep, heels up and knees a little soft.",
      "Arms long, head between the upper arms, eyes on the feet.",
    ],
    movement: [
      "Bend the elbows and lower the top of the head to the floor just ahead of the hands.",
      "Stop a hand's breadth above it, elbows pointing back; the hips stay high.",
      "Push back up along the same line until the arms are long.",
    ],
    breathing: "Breathe in as the head lowers, out as you push.",
    mistakes: [
      {
        mistake: "The hips sink and it turns into a push-up.",
        fix: "Walk the feet closer and keep the tail pointing up.",
      },
      {
        mistake: "The elbows splay sideways.",
        fix: "Turn the elbow creases forward and point the elbows at your feet.",
      },
    ],
    cue: "Hips high, head down between the hands, push.",
    easier: "Put the hands on a bench, or bend the elbows only a little.",
    harder: "Put the feet on a step, or take three seconds to lower.",
    note: "Your head is low here: if it throbs or you feel dizzy, come up and choose an upright press.",
  },
  "db-floor-press": {
    setUp: [
      "Lie on your back on the mat, knees bent, feet flat and hip-width.",
      "Hold a dumbbell in each hand over the shoulders, arms long, palms facing the feet.",
      "Draw the shoulder blades back and down into the mat.",
    ],
    movement: [
      "Lower the weights, elbows about 45 degrees from your sides, forearms upright.",
      "Let the upper arms touch the floor lightly; do not rest there.",
      "Press until the arms are long, weights over the shoulders.",
    ],
    breathing: "Breathe in as you lower, out as you press.",
    mistakes: [
      { mistake: "The elbows drop on to the floor.", fix: "Slow down; touch it without a sound." },
      {
        mistake: "The forearms tip in or out.",
        fix: "Keep the wrists straight above the elbows all the way.",
      },
    ],
    cue: "Elbows touch softly, press to long arms.",
    easier: "Use lighter weights, or press one arm at a time.",
    harder: "Pause for a second at the floor, or move on to a bench.",
    note: "Roll on to your back with the weights held close; to finish, roll back and put them down.",
  },
  "db-bench-press": {
    setUp: [
      "Sit at the end of the bench, a dumbbell on each thigh, and lie back with them.",
      "Feet flat on the floor, head, upper back and seat on the bench.",
      "Press the weights up over the shoulders, arms long; draw the shoulder blades back.",
    ],
    movement: [
      "Lower the weights to the sides of the chest, elbows about 45 degrees from your sides.",
      "Stop when the upper arms are about level with the bench, forearms upright.",
      "Press up and slightly together until the arms are long over the shoulders.",
    ],
    breathing: "Breathe in as the weights come down, out as you press.",
    mistakes: [
      {
        mistake: "The shoulders roll forward at the top.",
        fix: "Keep the shoulder blades on the bench; press only until the arms are long.",
      },
      { mistake: "The seat lifts.", fix: "Press the feet down and take lighter weights." },
      { mistake: "The weights drift to the face.", fix: "Keep them over the shoulders." },
    ],
    cue: "Blades back, elbows down, press up.",
    easier: "Use lighter weights, or press from the floor, where it stops your elbows.",
    harder: "Take three seconds to lower, or use heavier weights.",
    note: "If a repetition stalls, lower the weights to your sides and put them down, never over your face.",
  },
  "bb-bench-press": {
    setUp: [
      "Lie with your eyes under the bar, feet flat, head, upper back and seat on the bench.",
      "Hold it a little wider than the shoulders, thumbs round it, wrists straight.",
      "Draw the shoulder blades back and down, then lift the bar out over the shoulders.",
    ],
    movement: [
      "Lower the bar to the lower chest, elbows 45 to 60 degrees from your sides.",
      "Touch lightly, forearms upright; the feet and the seat do not move.",
      "Press up and slightly back until the arms are long, bar over the shoulders.",
    ],
    breathing: "Breathe in as the bar comes down, out as you press it up.",
    mistakes: [
      {
        mistake: "The bar bounces off the chest.",
        fix: "Take less weight and touch it as you would a window.",
      },
      {
        mistake: "The wrists bend back.",
        fix: "Lay the bar low in the palm, over the forearm.",
      },
      { mistake: "The seat lifts off the bench.", fix: "Press the feet down and use less weight." },
    ],
    cue: "Blades back, bar to the lower chest, press.",
    easier: "Use the empty bar, or dumbbells instead.",
    harder: "Pause for a second on the chest, or add a small step of weight.",
    note: "Set the safety pins just below chest height, or have a helper at your head. With neither, use dumbbells.",
  },
  "machine-chest-press": {
    setUp: [
      "Set the seat so that the handles are level with the middle of your chest.",
      "Sit with head, upper back and seat on the pads, feet flat.",
      "Hold the handles, wrists straight, shoulder blades back against the pad.",
    ],
    movement: [
      "Press the handles away until the arms are long but not locked.",
      "Bring them back slowly until the hands are beside the chest.",
      "Keep the weights from touching down between repetitions.",
    ],
    breathing: "Breathe out as you press, in as the handles come back.",
    mistakes: [
      {
        mistake: "The shoulders push off the pad.",
        fix: "Keep the shoulder blades on it and stop at long arms.",
      },
      {
        mistake: "The handles pull the elbows far behind you.",
        fix: "Stop when the hands are beside the chest, or set the start further forward.",
      },
    ],
    cue: "Back on the pad, press long, return slowly.",
    easier: "Use less weight, or press through a shorter range.",
    harder: "Take three seconds to return, or add a little weight.",
  },
  "band-chest-press": {
    setUp: [
      "Anchor the band behind you at chest height, or pass it round your upper back.",
      "Hold an end in each hand beside the chest, elbows a little below the shoulders.",
      "Step one foot ahead until the band is taut; stand tall, knees soft.",
    ],
    movement: [
      "Press both hands straight ahead, at chest height, until the arms are long.",
      "Bring them back over two seconds until the hands are beside the chest.",
      "The trunk stays upright; only the arms travel.",
    ],
    breathing: "Breathe out as you press, in as the hands come back.",
    mistakes: [
      {
        mistake: "The lower back arches against the pull.",
        fix: "Ribs down, and step half a step back towards the anchor.",
      },
      { mistake: "The shoulders rise to the ears.", fix: "Press a little lower, neck long." },
    ],
    cue: "Stand tall, ribs down, press straight ahead.",
    easier: "Stand nearer to the anchor, or use a lighter band.",
    harder: "Step further away, or press one arm at a time without turning.",
    note: "Anchor it on the side a door closes on, door shut, and look the band over for nicks first.",
  },
};
