import type { ExerciseText } from "../types.ts";

/** Cardio on machines and with a rope, and the upper back over a roller. */
export const machineTexts: Readonly<Record<string, ExerciseText>> = {
  "t-extension-roller": {
    setUp: [
      "Lie with the roller across your back, level with the lower tips of the shoulder blades.",
      "Knees bent, feet flat and hip-width, seat on the floor.",
      "Lace the fingers behind the head, elbows forward, to hold its weight.",
    ],
    movement: [
      "Lean the upper back over the roller over two seconds, as far as is easy.",
      "Keep the lower ribs down and the seat on the floor; stay for a second.",
      "Curl back up over two seconds until the chest is level again.",
    ],
    breathing: "Breathe in as you lean back, out as you come up.",
    mistakes: [
      {
        mistake: "The lower back does the bending.",
        fix: "Keep the seat down and the ribs from flaring.",
      },
      { mistake: "The head hangs back.", fix: "Let the hands carry it, chin a little tucked." },
    ],
    cue: "Head in your hands, lean over the roller.",
    easier: "Use a rolled towel instead, and lean back less.",
    harder: "Stay for two slow breaths at the end of each lean.",
    note: "The roller stays on the upper back: never under the neck or the lower back.",
  },
  "treadmill-incline": {
    setUp: [
      "Stand on the side rails, clip on the safety key and start the belt slowly.",
      "Step on, one hand near the rail, and set a slope you can walk up with ease.",
      "Look ahead, stand tall, let the arms swing.",
    ],
    movement: [
      "Walk with even steps, the whole foot rolling from heel to toe.",
      "Lean from the ankles with the slope; the back stays long.",
      "Take the slope and the speed down for the last minutes, and stop before you step off.",
    ],
    breathing: "Breathe evenly; you should still be able to talk.",
    mistakes: [
      {
        mistake: "You hang on to the rails.",
        fix: "Lower the slope or the speed until the arms swing.",
      },
      { mistake: "You bend forward at the waist.", fix: "Bring the chest up over the hips." },
    ],
    cue: "Walk tall up the slope, arms swinging.",
    easier: "Walk on the flat, or walk briskly outdoors.",
    harder: "Raise the slope by one step rather than the speed.",
    note: "A steadying hand on the rail is fine; if you must lean on it, slow the belt.",
  },
  "bike-steady": {
    setUp: [
      "Set the saddle at hip height when you stand beside it.",
      "Sit and place the balls of the feet on the pedals; straps snug if it has them.",
      "At the lowest point the knee is still a little bent; hands rest lightly on the bar.",
    ],
    movement: [
      "Turn the pedals in even circles, about 60 to 90 turns a minute.",
      "Keep the trunk still and the knees in line with the feet.",
      "Pedal lightly for the last few minutes.",
    ],
    breathing: "Breathe at a steady, even pace; you should still be able to talk.",
    mistakes: [
      {
        mistake: "The hips rock from side to side.",
        fix: "Lower the saddle a little.",
      },
      { mistake: "The knees fall inwards.", fix: "Point them straight over the feet." },
      { mistake: "The shoulders hunch over the bar.", fix: "Soften the elbows and grow tall." },
    ],
    cue: "Sit tall, even circles, easy breath.",
    easier: "Turn the resistance down, or stop for a minute whenever you like.",
    harder: "Add one step of resistance, or try the intervals.",
  },
  elliptical: {
    setUp: [
      "Step on with the handles in your hands, the pedals still.",
      "Put the whole foot on the pedal, toes forward, and stand tall.",
      "Start slowly, with the resistance low.",
    ],
    movement: [
      "Push one pedal down and forward as the other comes back, in an even rhythm.",
      "Push and pull the handles lightly, the elbows close and bent.",
      "Keep the trunk upright, hips over the pedals; slow down before you get off.",
    ],
    breathing: "Breathe freely and evenly; short sentences should still be possible.",
    mistakes: [
      {
        mistake: "The heels lift and you lean on the handles.",
        fix: "Press the whole foot down and hold more lightly.",
      },
      { mistake: "The knees lock straight.", fix: "Keep them soft all the way round." },
    ],
    cue: "Stand tall, whole foot, even rhythm.",
    easier: "Lower the resistance and leave the handles for the fixed rail.",
    harder: "Raise the resistance a step at a time, or go backwards for a minute.",
  },
  "bike-intervals": {
    setUp: [
      "Set the saddle at hip height, so that the knee stays a little bent at the lowest point.",
      "Pedal lightly for three minutes or so first.",
      "Sit tall with the hands light on the bar and the elbows soft.",
    ],
    movement: [
      "For a minute, turn the pedals hard and fast at a pace you can repeat to the last round.",
      "For the next minute, pedal as lightly as you like.",
      "Keep the trunk still and the knees over the feet, however hard it gets.",
    ],
    breathing: "Breathe in an even rhythm; in the easy minutes let it slow.",
    mistakes: [
      {
        mistake: "The first round is far harder than the last.",
        fix: "Start at a pace that feels almost too easy.",
      },
      {
        mistake: "The hips bounce on the saddle.",
        fix: "Add a little resistance so that there is something to push.",
      },
    ],
    cue: "One minute hard, one minute easy, sit tall.",
    easier: "Work at a brisk pace instead of a hard one, or ride steadily.",
    harder: "Add one step of resistance to the hard minutes.",
  },
  "jump-rope": {
    setUp: [
      "Wear shoes with some cushion; clear a full arm's length all round, ceiling too.",
      "Stand on the middle of the rope; the handles should reach your armpits.",
      "Hold the handles by the hips, elbows close, rope behind the heels.",
    ],
    movement: [
      "For 30 seconds, turn the rope from the wrists and jump just high enough to clear it.",
      "Land softly on the balls of both feet, knees bending a little, trunk tall.",
      "For 30 seconds, stand or march in place and let the arms hang.",
    ],
    breathing: "Breathe in an even rhythm of your own, and never hold it.",
    mistakes: [
      {
        mistake: "You jump high and land hard.",
        fix: "Clear the floor by two fingers; land without a sound.",
      },
      {
        mistake: "The arms swing in wide circles.",
        fix: "Keep the elbows by the ribs and turn from the wrists.",
      },
    ],
    cue: "Small jumps, soft knees, wrists turn.",
    easier: "Swing the rope beside you in one hand and step or rise on the toes in time.",
    harder: "Alternate the feet as if jogging, at the same pace.",
  },
};
