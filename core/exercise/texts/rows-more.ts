import type { ExerciseText } from "../types.ts";

/** Rows under a bar or from straps, and rows with a barbell, a kettlebell or a machine. */
export const moreRowTexts: Readonly<Record<string, ExerciseText>> = {
  "inverted-row-bent-knee": {
    setUp: [
      "Fix a bar, or strap handles, at about waist height; pull on it to test it.",
      "Lie under it and hold it a little wider than the shoulders, arms long.",
      "Bend the knees to a right angle, feet flat and hip-width.",
      "Lift the hips until knees, hips and shoulders make one line.",
    ],
    movement: [
      "Pull the chest up to the bar, elbows halfway between your sides and the shoulders.",
      "Stay for a second with the shoulder blades drawn together, hips as high as before.",
      "Lower over two seconds until the arms are long.",
    ],
    breathing: "Breathe out as you pull up, in as you lower.",
    mistakes: [
      {
        mistake: "The hips sink towards the floor.",
        fix: "Squeeze the buttocks lightly before the first pull and keep them so.",
      },
      {
        mistake: "The hips thrust up to help.",
        fix: "Push the feet down evenly and let the arms do the lifting.",
      },
      { mistake: "The chin reaches for the bar.", fix: "Keep the neck long and bring the chest." },
    ],
    cue: "Hips up, chest to the bar.",
    easier: "Raise the bar so that you lean less, or row a towel on a door.",
    harder: "Walk the feet further away, until you row with straight legs.",
    note: "The bar must lie deep in its hooks or be locked, so that it cannot roll or slip.",
  },
  "inverted-row": {
    setUp: [
      "Set a bar in a rack at about waist height and check that it cannot move.",
      "Lie under it, chest below the bar, hands a little wider than the shoulders.",
      "Straighten the legs, heels on the floor, and lift the hips.",
      "Arms long; heels, hips and shoulders in one line.",
    ],
    movement: [
      "Pull the lower chest up to the bar, elbows halfway between your sides and the shoulders.",
      "Stay for a second at the top, body still in one line.",
      "Lower over two seconds until the arms are long; only the heels touch the floor.",
    ],
    breathing: "Breathe out as you pull up, in as you lower.",
    mistakes: [
      {
        mistake: "The hips drop as you tire.",
        fix: "Squeeze the buttocks, or bend the knees for the last few.",
      },
      {
        mistake: "The chest stops well below the bar.",
        fix: "Raise the bar by one hole and use the whole way up.",
      },
      {
        mistake: "The shoulders creep to the ears.",
        fix: "Draw the shoulder blades down before the elbows bend.",
      },
    ],
    cue: "Heels to head in one line, chest up.",
    easier: "Bend the knees with the feet flat, or set the bar higher.",
    harder: "Rest the heels on a bench, or stay at the top for three seconds.",
  },
  "suspension-row": {
    setUp: [
      "Hang the straps from a firm point and pull hard on them once to test it.",
      "Hold a handle in each hand, palms facing, and lean back until the arms are long.",
      "Walk the feet forward until your body slopes about halfway to the floor.",
      "Feet hip-width, body straight from heels to head.",
    ],
    movement: [
      "Pull yourself up until the hands are beside the lower ribs, elbows close to your sides.",
      "Stay for a second, shoulder blades drawn together, body straight.",
      "Lean back over two seconds until the arms are long.",
    ],
    breathing: "Breathe out as you pull, in as you lean back.",
    mistakes: [
      {
        mistake: "The hips stay behind and you fold in the middle.",
        fix: "Push the hips forward and keep them there.",
      },
      {
        mistake: "The straps go slack at the top.",
        fix: "Lean further back so that they stay taut throughout.",
      },
      {
        mistake: "The wrists curl in.",
        fix: "Keep the knuckles in line with the forearms.",
      },
    ],
    cue: "Straight body, hands to the ribs.",
    easier: "Step back and stand more upright, or row a towel on a door.",
    harder: "Step further under the straps, then try the inverted row with straight legs.",
  },
  "db-row-chest-supported": {
    setUp: [
      "Set a bench at about 30 to 45 degrees and lie on it face down, chest on the pad.",
      "Plant the toes on the floor behind you, feet wide enough to be steady.",
      "Hold a dumbbell in each hand, arms hanging straight down, palms facing.",
      "Let the chin clear the end of the pad, neck in line.",
    ],
    movement: [
      "Pull both elbows up and back until the weights are beside the lower ribs.",
      "Stay for a second; the chest does not leave the pad.",
      "Lower over two seconds until the arms hang long.",
    ],
    breathing: "Breathe out as you pull, in as you lower.",
    mistakes: [
      {
        mistake: "The chest lifts off the pad to finish the pull.",
        fix: "Take lighter dumbbells and press the breastbone down.",
      },
      {
        mistake: "The head cranks up.",
        fix: "Look at the floor just ahead of the bench.",
      },
      {
        mistake: "The shoulders shrug towards the ears.",
        fix: "Send the elbows towards the hips, not straight up.",
      },
    ],
    cue: "Chest on the pad, elbows back.",
    easier: "Use lighter dumbbells, or row one arm at a time.",
    harder: "Stay for three seconds at the top, or take heavier dumbbells.",
  },
  "bb-row": {
    setUp: [
      "Stand with the bar over the middle of your feet, feet hip-width.",
      "Hold it overhand, hands just outside the knees, and stand up with it.",
      "Soften the knees and push the hips back until the trunk is nearer level than upright.",
      "Arms long, bar below the shoulders, back flat, neck in line.",
    ],
    movement: [
      "Pull the bar to the lower ribs, elbows back and a little out.",
      "Lower it over two seconds, straight down, until the arms are long.",
      "Trunk and knees keep their angle from the first pull to the last.",
    ],
    breathing: "Breathe out as you pull, in as you lower.",
    mistakes: [
      {
        mistake: "The trunk rises a little with each pull.",
        fix: "Take weight off until only the arms move.",
      },
      {
        mistake: "The lower back rounds.",
        fix: "Put the bar down, bend the knees more and push the hips further back.",
      },
      {
        mistake: "The bar is jerked from the bottom.",
        fix: "Let it hang still for a moment before each pull.",
      },
    ],
    cue: "Flat back, still trunk, bar to the ribs.",
    easier: "Use a T-bar, or lie on an incline bench and row dumbbells.",
    harder: "Pause at the ribs, and add weight only in small steps.",
    note: "Your back holds the lean in every repetition. Learn it with the empty bar; if the back tires first, end the set.",
  },
  "kb-row": {
    setUp: [
      "Stand in a long split, one foot forward, the kettlebell beside that foot.",
      "Bend the front knee, lean the chest forward and rest that forearm on the front thigh.",
      "Hold the kettlebell with the other hand, arm long, weight below the shoulder.",
      "Back flat from hips to head, both feet pointing forward.",
    ],
    movement: [
      "Pull the handle up to the lower ribs, elbow close to your side.",
      "Stay for a second, both shoulders level.",
      "Lower over two seconds until the arm is long.",
    ],
    breathing: "Breathe out as you pull, in as you lower.",
    mistakes: [
      {
        mistake: "The trunk turns open to lift the weight.",
        fix: "Keep the breastbone facing the floor and pull a little less high.",
      },
      {
        mistake: "The wrist bends under the handle.",
        fix: "Hold the middle of the handle, knuckles facing the floor.",
      },
      {
        mistake: "The back rounds over the thigh.",
        fix: "Push the hips back and reach long through the top of the head.",
      },
    ],
    cue: "Forearm on the thigh, elbow to the hip.",
    easier: "Use a lighter kettlebell, or put the free hand on a firm seat.",
    harder: "Take your forearm off the thigh, or row with your chest on an incline bench.",
  },
  "machine-row-chest": {
    setUp: [
      "Set the seat so that the handles are level with your lower chest.",
      "Sit tall, chest against the pad, feet flat on the floor.",
      "Set the pad so that you only just reach the handles with long arms.",
    ],
    movement: [
      "Pull the handles back until the hands are beside the ribs, elbows close to your sides.",
      "Stay for a second with the shoulder blades drawn together.",
      "Let the arms lengthen over two seconds; the weight does not touch down.",
    ],
    breathing: "Breathe out as you pull, in as the arms lengthen.",
    mistakes: [
      {
        mistake: "The chest comes off the pad.",
        fix: "Take a plate off and keep the breastbone on it.",
      },
      {
        mistake: "The shoulders roll forward at the end of the pull.",
        fix: "Stop the elbows just behind your sides.",
      },
      { mistake: "The weight crashes down.", fix: "Count two on every way back." },
    ],
    cue: "Sit tall, chest on the pad, elbows back.",
    easier: "Use less weight, or pull with one arm at a time.",
    harder: "Stay for three seconds at the ribs, or row seated at a cable, without a pad.",
  },
  "t-bar-row": {
    setUp: [
      "Stand over the bar, feet hip-width, the loaded end in front of you.",
      "Soften the knees and push the hips back until the trunk leans well forward.",
      "Hold the handle with both hands and lift it just off the floor, arms long.",
      "Back flat, weight over the middle of the feet.",
    ],
    movement: [
      "Pull the handle to the lower ribs, elbows close to your sides.",
      "Lower over two seconds until the arms are long; the plates do not touch the floor.",
      "Hips and trunk stay where they are throughout.",
    ],
    breathing: "Breathe out as you pull, in as you lower.",
    mistakes: [
      {
        mistake: "You stand up a little with each pull.",
        fix: "Use less weight and keep your eyes on one point on the floor.",
      },
      {
        mistake: "The lower back rounds at the bottom.",
        fix: "Push the hips back further and let the weight go less low.",
      },
      {
        mistake: "The plates knock against the chest.",
        fix: "Use smaller plates so that the handle can travel all the way.",
      },
    ],
    cue: "Hips back, trunk still, pull to the ribs.",
    easier: "Use less weight, or a machine with a chest pad.",
    harder: "Pause at the ribs, or move on to the barbell row.",
    note: "Start with a small plate, and bend the knees to put the bar down after the last pull.",
  },
  "renegade-row": {
    setUp: [
      "Put two dumbbells on the floor at shoulder width, handles lengthways.",
      "Hold them and step back into a plank, wrists straight, shoulders over the hands.",
      "Set the feet wider than the hips; body in one line from heels to head.",
    ],
    movement: [
      "Press one hand down and pull the other weight to the lower ribs, elbow close to your side.",
      "Both hip bones keep facing the floor.",
      "Lower over two seconds, set the weight down and pull with the other hand.",
    ],
    breathing: "Breathe out as you pull, in as you set the weight down.",
    mistakes: [
      {
        mistake: "The hips turn with the weight.",
        fix: "Set the feet wider, go lighter and pull less high.",
      },
      {
        mistake: "The hips sag or pike.",
        fix: "Squeeze the buttocks and line them up with heels and shoulders.",
      },
      {
        mistake: "The weight is dropped on the way down.",
        fix: "Set it down without a sound before you change hands.",
      },
    ],
    cue: "Wide feet, quiet hips, pull one hand.",
    easier: "Put the knees down, or only lift each hand a little, without a weight.",
    harder: "Bring the feet closer together, or pause for two seconds at the ribs.",
    note: "Round dumbbells can roll away under you: use ones with flat sides, and start with the lightest.",
  },
};
