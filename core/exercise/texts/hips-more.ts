import type { ExerciseText } from "../types.ts";

/** More hip lifts, and what takes the leg out to the side. */
export const moreHipTexts: Readonly<Record<string, ExerciseText>> = {
  "glute-bridge-single": {
    setUp: [
      "Lie on your back, knees bent, feet flat and hip-width, arms by your sides.",
      "Set the heels so near that the shin stands upright at the top.",
      "Lift one foot and hold that knee above the hip.",
    ],
    movement: [
      "Press through the heel on the floor and lift the hips.",
      "Stop when knee, hips and shoulders make one line, and stay for a second.",
      "Lower to just above the floor, both hip bones level all the way.",
    ],
    breathing: "Breathe out as the hips rise, in as they lower.",
    mistakes: [
      {
        mistake: "The hip of the free leg drops.",
        fix: "Rest a hand on each hip bone and lift only as high as they stay level.",
      },
      {
        mistake: "The lower back arches at the top.",
        fix: "Keep the ribs down and stop at one line.",
      },
      {
        mistake: "The free leg kicks to help.",
        fix: "Keep its knee still above the hip.",
      },
    ],
    cue: "Press one heel, hips up and level.",
    easier: "Leave both feet on the floor, one heel only lightly.",
    harder: "Stay up for three seconds, or straighten the free leg in line with the thigh.",
  },
  "db-hip-thrust": {
    setUp: [
      "Sit on the floor with your back against the edge of a bench or couch.",
      "Rest the shoulder blades on the edge, knees bent, feet flat and hip-width.",
      "Lay a dumbbell across the hip creases and hold it with both hands.",
    ],
    movement: [
      "Press through the heels and lift the hips until the trunk is level.",
      "At the top the shins stand upright; look forward, chin tucked, and stay for a second.",
      "Lower the hips straight down to just above the floor.",
    ],
    breathing: "Breathe out as the hips rise, in as they lower.",
    mistakes: [
      {
        mistake: "The lower back arches to get higher.",
        fix: "Keep the ribs down and stop when knees, hips and shoulders are level.",
      },
      {
        mistake: "You push up on to the toes.",
        fix: "Bring the feet closer or further until the heels can press.",
      },
      {
        mistake: "The back slides along the edge.",
        fix: "Let it hinge on one place, just below the shoulder blades.",
      },
    ],
    cue: "Heels press, hips up level, chin tucked.",
    easier: "Put the dumbbell away, or lift the hips from the floor.",
    harder: "Stay up for three seconds, or take a heavier dumbbell.",
    note: "Push the bench or couch against a wall so that it cannot slide. A folded towel goes well under the weight.",
  },
  "bb-hip-thrust": {
    setUp: [
      "Put a firm bench against a wall and sit on the floor, your back at its edge.",
      "Roll the padded bar over the legs to the hip creases.",
      "Rest the shoulder blades on the edge, feet flat and hip-width, knees bent.",
      "Hold the bar with both hands, arms long.",
    ],
    movement: [
      "Press through the heels and lift the bar until the trunk is level.",
      "At the top the shins stand upright, ribs down, chin tucked; stay for a second.",
      "Lower the hips with control until the plates nearly touch the floor.",
    ],
    breathing: "Breathe out as the hips rise, in as they lower.",
    mistakes: [
      {
        mistake: "The lower back arches at the top.",
        fix: "Look forward over the bar, ribs down, and stop at level.",
      },
      {
        mistake: "The knees fall together.",
        fix: "Push them out over the second toes.",
      },
      {
        mistake: "The hips stop short of level.",
        fix: "Take weight off until you can stay at the top for a second.",
      },
    ],
    cue: "Heels press, hips level, ribs down.",
    easier: "Use the empty bar, or a dumbbell.",
    harder: "Stay up for three seconds, or add weight in small steps.",
    note: "Use a thick pad on the bar and start with it empty. Large plates leave room to roll it on and off the legs.",
  },
  clamshell: {
    setUp: [
      "Lie on your side, head on the lower arm, hips and knees bent.",
      "Heels together, in line with the seat; one knee on the other.",
      "Stack the hips and rest the upper hand on the floor in front of you.",
    ],
    movement: [
      "Lift the upper knee, heels still touching, like a shell that opens.",
      "Stop before the pelvis rolls back, and stay for a second.",
      "Lower the knee slowly on to the other.",
    ],
    breathing: "Breathe steadily: out as the knee opens, in as it closes.",
    mistakes: [
      {
        mistake: "The pelvis rolls backwards.",
        fix: "Lean the upper hip a little forward and open the knee less.",
      },
      {
        mistake: "The feet come apart.",
        fix: "Press the heels lightly together.",
      },
    ],
    cue: "Heels together, open the knee, hips still.",
    easier: "Lean your back against a wall and open only a little.",
    harder: "Stay open for three seconds, or lift the straight leg instead.",
  },
  "side-lying-abduction": {
    setUp: [
      "Lie on your side, head on the lower arm, lower knee bent.",
      "Straighten the upper leg in line with the trunk, or just behind it.",
      "Toes point forward; rest the upper hand on the floor in front of you.",
    ],
    movement: [
      "Lift the long leg, heel first, no higher than a chair seat.",
      "Stay for a second; hips stacked, toes still pointing forward.",
      "Lower slowly until the foot is just above the floor.",
    ],
    breathing: "Breathe steadily: out as the leg rises, in as it lowers.",
    mistakes: [
      {
        mistake: "The leg drifts in front of you.",
        fix: "Draw the heel back until it is in line with the seat.",
      },
      {
        mistake: "The toes turn up to the ceiling.",
        fix: "Lead with the heel and keep the kneecap facing forward.",
      },
      {
        mistake: "The waist shortens as the leg goes up.",
        fix: "Reach the heel away from you and lift less.",
      },
    ],
    cue: "Long leg, heel first, hips stacked.",
    easier: "Bend the upper knee too, and open it like a clamshell.",
    harder: "Stay up for three seconds, or stand up for the walk with a mini-band.",
  },
  "band-lateral-walk": {
    setUp: [
      "Put a mini-band round both legs just above the knees.",
      "Stand with the feet hip-width, band just taut, toes forward.",
      "Bend the knees a little, push the hips back slightly, hands in front of the chest.",
    ],
    movement: [
      "Step one foot out to the side, about a foot's length.",
      "Follow with the other foot, slowly, until the feet are hip-width again.",
      "Walk one way, then back, leading with the other foot; hips and head stay level.",
    ],
    breathing: "Breathe steadily and do not hold your breath between the steps.",
    mistakes: [
      {
        mistake: "The knees are pulled inwards.",
        fix: "Push them out over the second toes, or take a lighter band.",
      },
      {
        mistake: "The trunk sways over each step.",
        fix: "Take smaller steps and keep the breastbone in the middle.",
      },
      {
        mistake: "The feet come together and the band goes slack.",
        fix: "Stop the second foot at hip width.",
      },
    ],
    cue: "Knees out, small steps, head level.",
    easier: "Use a lighter band, or lift the leg lying on your side.",
    harder: "Bend the knees a little more, or put the band round the ankles.",
  },
};
