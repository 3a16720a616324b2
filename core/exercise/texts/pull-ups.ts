import type { ExerciseText } from "../types.ts";

/** From a hang to a pull-up. */
export const pullUpTexts: Readonly<Record<string, ExerciseText>> = {
  "scap-pull-up": {
    setUp: [
      "Hold the bar overhand, hands a little wider than the shoulders, thumbs round it.",
      "Hang with the arms long, feet off the floor or only just touching it.",
      "Legs together and still, ribs down.",
    ],
    movement: [
      "Without bending the elbows, draw the shoulder blades down and away from the ears.",
      "Your body rises by a few centimetres; stay there for a second.",
      "Let the shoulders rise slowly until you hang long again.",
    ],
    breathing: "Breathe out as the shoulder blades go down, in as you let them rise.",
    mistakes: [
      {
        mistake: "The elbows bend.",
        fix: "Make the movement smaller; the arms stay long and straight.",
      },
      {
        mistake: "The legs swing.",
        fix: "Wait until you hang still before you start the next one.",
      },
      { mistake: "You drop back down.", fix: "Count one on the way back to the long hang." },
    ],
    cue: "Arms long, shoulders away from the ears.",
    easier: "Keep your toes on a chair or on the floor to take some of your weight.",
    harder: "Stay up for three seconds, or move on to the machine-assisted pull-up.",
  },
  "pull-up-negative": {
    setUp: [
      "Put a firm chair under the bar, or use a bar that you can jump to.",
      "Hold the bar overhand, hands a little wider than the shoulders.",
      "Step or jump up until the chin is above the bar, elbows bent by your sides.",
      "Take the feet off the chair and hang still, legs together.",
    ],
    movement: [
      "Lower yourself over five seconds, at one speed all the way.",
      "Keep the chest up and the legs still until the arms are long.",
      "Put the feet down, then step or jump up for the next one.",
    ],
    breathing: "Breathe out as you come up to the bar, in slowly on the way down.",
    mistakes: [
      {
        mistake: "You drop through the last part.",
        fix: "Slow down before it, and end the set once you cannot.",
      },
      {
        mistake: "The shoulders are pulled up to the ears at once.",
        fix: "Hold the shoulder blades down for the first half of the way.",
      },
    ],
    cue: "Chin above the bar, five seconds down.",
    easier: "Leave one foot on the chair and take some weight with it.",
    harder: "Stop for two seconds halfway down, then try a whole pull-up.",
    note: "Lowering slowly can leave you sore for a day or two: begin with few repetitions. The chair must not slide or tip.",
  },
  "pull-up-band": {
    setUp: [
      "Loop a long band over the bar and pull it tight through itself.",
      "Hold the bar overhand, hands a little wider than the shoulders.",
      "Put one foot, or one knee, in the loop and cross the other leg over it.",
      "Hang with the arms long, body still.",
    ],
    movement: [
      "Draw the shoulder blades down, then pull the elbows towards your sides.",
      "Rise until the chin is above the bar.",
      "Lower over two seconds until the arms are long.",
    ],
    breathing: "Breathe out as you pull up, in as you lower.",
    mistakes: [
      {
        mistake: "You bounce on the band at the bottom.",
        fix: "Hang still for a moment before each pull.",
      },
      {
        mistake: "The chin stretches up to reach the bar.",
        fix: "Look straight ahead and bring the chest up.",
      },
      {
        mistake: "The lower back arches.",
        fix: "Bring the ribs down and keep the legs just in front of you.",
      },
    ],
    cue: "Shoulders down, elbows to your sides.",
    easier: "Use a thicker band, or the assisted pull-up machine.",
    harder: "Use a thinner band, until you can do a pull-up without one.",
    note: "Check the band for nicks. Keep your weight on it until you are off: it springs up when your foot leaves it.",
  },
  "pull-up-assisted-machine": {
    setUp: [
      "Choose the weight: on this machine, more weight means more help.",
      "Hold the handles overhand, a little wider than the shoulders.",
      "Kneel on the pad, or stand on the bar, one leg at a time.",
      "Let it take you down until the arms are long; hips under the shoulders.",
    ],
    movement: [
      "Draw the shoulder blades down, then pull the elbows towards your sides.",
      "Rise until the chin is level with the handles.",
      "Lower over two seconds until the arms are long.",
    ],
    breathing: "Breathe out as you pull up, in as you lower.",
    mistakes: [
      {
        mistake: "The hips fold back behind you.",
        fix: "Stay tall from knees to shoulders, ribs down.",
      },
      {
        mistake: "You stop well above a long hang.",
        fix: "Set more help and use the whole way down.",
      },
    ],
    cue: "Tall body, elbows down to your sides.",
    easier: "Set more weight for more help, or practise hanging from a bar.",
    harder: "Take a little help away, or lower yourself slowly from a bar.",
    note: "Step off with one foot on the step first: the pad rises when you leave it.",
  },
  "pull-up": {
    setUp: [
      "Hold the bar overhand, hands a little wider than the shoulders, thumbs round it.",
      "Hang with the arms long, feet off the floor.",
      "Legs together, a little in front of you, ribs down.",
    ],
    movement: [
      "Draw the shoulder blades down, then pull the elbows down towards your sides.",
      "Rise until the chin is above the bar; trunk and legs stay still.",
      "Lower over two seconds until the arms are long.",
    ],
    breathing: "Breathe out as you pull up, in as you lower.",
    mistakes: [
      {
        mistake: "The legs kick to get you up.",
        fix: "Squeeze the legs together and start from a still hang.",
      },
      {
        mistake: "The chin pokes over the bar at the end.",
        fix: "Look straight ahead and count only what the chest can reach.",
      },
      {
        mistake: "You stop halfway down.",
        fix: "Do fewer, each of them down to long arms.",
      },
    ],
    cue: "Still hang, elbows down, chin above the bar.",
    easier: "Put a foot in a band, or do only the slow way down.",
    harder: "Stay at the top for two seconds, or lower over four.",
    note: "If you cannot do one yet, take an easier way first. One clean pull-up is a set; step down on to a chair, do not let go.",
  },
  "chin-up": {
    setUp: [
      "Hold the bar at shoulder width, palms towards you, thumbs round it.",
      "Hang with the arms long, feet off the floor.",
      "Legs together, a little in front of you, ribs down.",
    ],
    movement: [
      "Draw the shoulder blades down, then pull the elbows down in front of you to the ribs.",
      "Rise until the chin is above the bar, wrists straight.",
      "Lower over two seconds until the arms are long.",
    ],
    breathing: "Breathe out as you pull up, in as you lower.",
    mistakes: [
      {
        mistake: "The shoulders roll forward at the top.",
        fix: "Lift the breastbone to the bar and stop there.",
      },
      {
        mistake: "The body swings.",
        fix: "Squeeze the legs together and wait for a still hang.",
      },
      {
        mistake: "The elbows flare out to the sides.",
        fix: "Keep them no wider than the shoulders.",
      },
    ],
    cue: "Palms to you, elbows to the ribs.",
    easier: "Put a foot in a band, or do only the slow way down.",
    harder: "Pause at the top, or lower over four seconds.",
    note: "If the grip bothers your wrists or elbows, turn the palms to face each other on a bar that allows it.",
  },
  "dead-hang": {
    setUp: [
      "Stand on a firm step under the bar, so that you need not jump.",
      "Hold the bar overhand at shoulder width, thumbs round it.",
      "Take your weight on the hands and lift the feet off the step.",
    ],
    movement: [
      "Hang still with the arms long, legs together below you.",
      "Keep a little room between the shoulders and the ears.",
      "Put the feet back on the step before the grip gives way.",
    ],
    breathing: "Breathe slowly and steadily all through the hang.",
    mistakes: [
      { mistake: "You hold your breath.", fix: "Count slow breaths instead of seconds." },
      {
        mistake: "You sink until the shoulders touch the ears.",
        fix: "Draw the shoulder blades down a little, arms still straight.",
      },
      { mistake: "The body swings.", fix: "Touch the step with the toes until you are still." },
    ],
    cue: "Arms long, hang still, keep breathing.",
    easier: "Leave the toes on the step and take only part of your weight.",
    harder: "Hang a little longer each week, then try the assisted pull-up.",
  },
};
