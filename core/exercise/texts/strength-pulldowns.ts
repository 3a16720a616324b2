import type { ExerciseText } from "../types.ts";

export const pulldownTexts: Readonly<Record<string, ExerciseText>> = {
  "lat-pulldown-wide": {
    setUp: [
      "Set the pad snug on your thighs.",
      "Take the bar overhand, wider than the shoulders.",
      "Sit tall with a slight lean back, arms long.",
    ],
    movement: [
      "Glide the shoulder blades down first.",
      "Bring the bar to the upper chest, elbows heading for the floor.",
      "Let it rise slowly until the arms are long again.",
    ],
    breathing: "Breathe out as the bar comes down, in as it rises.",
    mistakes: [
      {
        mistake: "You swing back to move the bar.",
        fix: "Take a plate off and keep the lean fixed.",
      },
      {
        mistake: "The bar goes behind the neck.",
        fix: "Bring it in front, to the top of the chest.",
      },
      {
        mistake: "The shoulders stay by the ears.",
        fix: "Start every pull with the blades, then the elbows.",
      },
    ],
    cue: "Blades down, bar to the chest.",
    easier: "Use less weight and stop the bar at chin height.",
    harder: "Pause at the chest, or take three seconds to let it rise.",
  },
  "lat-pulldown-neutral": {
    setUp: [
      "Fit the close handle with the palms facing each other.",
      "Set the pad on your thighs and sit tall.",
      "Reach up, arms long, chest lifted.",
    ],
    movement: [
      "Draw the shoulder blades down.",
      "Pull the handle to the upper chest, elbows close in front of you.",
      "Return slowly to a full reach.",
    ],
    breathing: "Breathe out as you pull down, in as you reach up.",
    mistakes: [
      {
        mistake: "The back curls forward at the bottom.",
        fix: "Bring the chest to the handle and stop there.",
      },
      { mistake: "The weight drops back at the top.", fix: "Count two as the arms lengthen." },
    ],
    cue: "Chest up, elbows down to your sides.",
    easier: "Take less weight and pull only to chin height.",
    harder: "Hold for two seconds at the chest, or add a little weight.",
  },
  "lat-pulldown-underhand": {
    setUp: [
      "Take the bar at shoulder width, palms towards you.",
      "Set the pad on your thighs and sit tall.",
      "Let the arms reach up, wrists straight.",
    ],
    movement: [
      "Draw the shoulder blades down.",
      "Pull the bar to the upper chest, elbows close to the ribs.",
      "Let it rise slowly to a long reach.",
    ],
    breathing: "Breathe out on the pull, in on the way up.",
    mistakes: [
      {
        mistake: "The wrists curl to finish the pull.",
        fix: "Keep the knuckles to the ceiling and lead with the elbows.",
      },
      { mistake: "The trunk leans far back.", fix: "Hold a slight lean and use less weight." },
    ],
    cue: "Wrists straight, elbows to the ribs.",
    easier: "Use less weight, or a neutral grip if the wrists complain.",
    harder: "Pause at the chest, or lower the stack over three seconds.",
  },
  "lat-pulldown-one-arm": {
    setUp: [
      "Set the pulley high and kneel facing it, one hand on the handle.",
      "Kneel far enough away for the cable to stay taut.",
      "Stay tall over the knees, arm reaching up, free hand on the hip.",
    ],
    movement: [
      "Draw the shoulder blade down.",
      "Pull the elbow to your side without leaning over.",
      "Let the arm reach up again slowly.",
    ],
    breathing: "Breathe out as you pull, in as you reach.",
    mistakes: [
      {
        mistake: "The trunk bends sideways to help.",
        fix: "Keep the ribs level and take less weight.",
      },
      {
        mistake: "The lower back arches.",
        fix: "Squeeze the buttocks lightly and keep the ribs down.",
      },
    ],
    cue: "Kneel tall, elbow to your side.",
    easier: "Sit instead of kneeling, and use less weight.",
    harder: "Pause at your side, or add a little weight.",
    note: "Put a folded towel under the knees if the floor is hard.",
  },
  "band-lat-pulldown": {
    setUp: [
      "Fix the band high: over a bar, or with an anchor in a firmly shut door.",
      "Test it with a gentle pull, then kneel facing it.",
      "Hold an end in each hand, arms reaching up, band just taut.",
    ],
    movement: [
      "Draw the shoulder blades down.",
      "Pull the elbows down to your sides.",
      "Let the arms rise slowly against the band.",
    ],
    breathing: "Breathe out as you pull down, in as the arms rise.",
    mistakes: [
      {
        mistake: "The lower back arches as you pull.",
        fix: "Keep the ribs down and the buttocks lightly tight.",
      },
      {
        mistake: "The band is slack at the top.",
        fix: "Kneel further away or take a shorter grip.",
      },
    ],
    cue: "Blades down, elbows to your sides.",
    easier: "Use a lighter band or kneel nearer the anchor.",
    harder: "Kneel lower or further away, and pause at the bottom.",
    note: "Choose a door that opens away from you, and check the band for nicks.",
  },
  "db-pullover": {
    setUp: [
      "Lie on a bench or mat, feet flat, knees bent.",
      "Hold one weight in both hands above the chest, elbows a little bent.",
      "Check the grip is sure before the weight goes over your head.",
    ],
    movement: [
      "Take the weight back behind your head in a slow arc.",
      "Stop where the ribs want to lift, or at the floor if you are on a mat.",
      "Pull it back over the chest along the same arc.",
    ],
    breathing: "Breathe in as the weight goes back, out as you pull it up.",
    mistakes: [
      {
        mistake: "The lower back arches off the support.",
        fix: "Shorten the arc and keep the ribs down.",
      },
      {
        mistake: "The elbows bend into a triceps press.",
        fix: "Keep the same small bend all the way.",
      },
    ],
    cue: "Ribs down, long arc, same elbows.",
    easier: "Use a light weight on the floor, which ends the arc for you.",
    harder: "Take three seconds on the way back, or use a heavier weight.",
    note: "The chest and triceps share this one with the lats.",
  },
  "db-overhead-lat-pull": {
    setUp: [
      "Sit tall with a light dumbbell in each hand, feet flat.",
      "Press both up overhead, palms forward.",
    ],
    movement: [
      "Bend the elbows and bring the weights slowly down beside and just behind the ears.",
      "Feel the shoulder blades glide down as you go.",
      "Raise the arms again, smoothly, without locking hard.",
    ],
    breathing: "Breathe in as the weights come down, out as they go up.",
    mistakes: [
      {
        mistake: "The head pokes forward to make room.",
        fix: "Keep the chin in and bring the elbows a little to the front.",
      },
      { mistake: "The lower back arches.", fix: "Sit against a backrest and keep the ribs down." },
    ],
    cue: "Sit tall, weights slowly to the ears.",
    easier: "Do it with empty hands, or keep the weights in front of the ears.",
    harder: "Swap it for a dumbbell pullover or a band pulldown.",
    note: "A free weight overhead loads mainly the shoulders, so the lats get little. At home a pullover or a band pull is the effective substitute.",
  },
  "prone-lat-pull-floor": {
    setUp: [
      "Lie face down, legs long, arms stretched past your head.",
      "Rest the forehead on a folded towel, or hover it with the chin tucked.",
      "Hold an imaginary bar, hands wider than the shoulders.",
    ],
    movement: [
      "Lift the arms just off the floor.",
      "Draw the elbows down to your ribs as if pulling a bar to the chest.",
      "Squeeze the shoulder blades gently, then reach long again.",
    ],
    breathing: "Breathe out as the elbows come down, in as you reach.",
    mistakes: [
      {
        mistake: "The chest cranks high off the floor.",
        fix: "Keep the lower ribs down; only the arms travel.",
      },
      { mistake: "The shoulders shrug.", fix: "Lead with the elbows and keep the neck long." },
    ],
    cue: "Neck long, elbows to the ribs.",
    easier: "Let the forearms slide along the floor.",
    harder: "Pull a towel taut between the hands throughout.",
    note: "There is no weight here, so it is practice and endurance more than strength for the lats.",
  },
  "straight-arm-pulldown": {
    setUp: [
      "Set the pulley high with a bar or rope and step back a pace.",
      "Hold it at shoulder height or above, elbows almost straight.",
      "Soften the knees and lean forward a little from the hips.",
    ],
    movement: [
      "Sweep the hands down to the thighs with long arms.",
      "Pause with the shoulder blades low.",
      "Let the hands rise slowly while the trunk stays still.",
    ],
    breathing: "Breathe out as you sweep down, in as the hands rise.",
    mistakes: [
      {
        mistake: "The elbows bend and the triceps take over.",
        fix: "Fix a small bend and keep it; use less weight.",
      },
      { mistake: "The trunk bobs up and down.", fix: "Set the lean once and hold it." },
    ],
    cue: "Long arms, sweep to the thighs.",
    easier: "Use less weight and start at shoulder height.",
    harder: "Start with the hands higher, or pause at the thighs.",
  },
  "band-straight-arm-pulldown": {
    setUp: [
      "Fix the band high, over a bar or in a firmly shut door, and test it.",
      "Face it and step back until the band is taut with the arms raised.",
      "Soften the knees, lean forward slightly, elbows almost straight.",
    ],
    movement: [
      "Sweep the hands down to the thighs with long arms.",
      "Pause where the band is tightest.",
      "Return slowly to shoulder height or above.",
    ],
    breathing: "Breathe out as you sweep down, in as you return.",
    mistakes: [
      { mistake: "The elbows bend.", fix: "Choose a lighter band and keep the arms long." },
      {
        mistake: "The shoulders roll forward at the bottom.",
        fix: "Finish with the chest open and the blades low.",
      },
    ],
    cue: "Long arms, blades low, hands to thighs.",
    easier: "Step closer to the anchor or use a lighter band.",
    harder: "Step further back, or pause for two seconds at the thighs.",
    note: "Choose a door that opens away from you, and check the band for nicks.",
  },
};
