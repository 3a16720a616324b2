import type { ProgramDay } from "../record/index.ts";
import { move, place, stretch } from "./writing.ts";

// Every choice of a place costs the same, so that the sum stays 300 s whatever the person has:
// 40 + 70 + 75 + 40 + 75, with 15 s (moves) or 10 s (stretches) to get into position and 5 s to
// change sides. Stretches are held 30 s a side (training-rules.json, mobility.holdSec); the two
// moves take what is left.
export const stretchDay: ProgramDay = {
  key: "stretch",
  title: "Five minutes for your back",
  type: "routine",
  focus: "whole",
  sizing: null,
  blocks: [
    {
      id: "stretch",
      role: "routine",
      order: "straight",
      slots: [
        place("spine", move("cat-cow", 25), move("wall-angel", 25), move("arm-circle", 25)),
        place("turn", move("open-book", 25), move("lunge-rotation", 25)),
        place(
          "side",
          stretch("childs-pose-side", 30),
          stretch("standing-side-bend", 30),
          stretch("doorframe-lat-stretch", 30),
        ),
        place("chest", stretch("doorway-chest-stretch", 30), stretch("upper-back-hug", 30)),
        place(
          "hips",
          stretch("hip-flexor-stretch", 30),
          stretch("calf-stretch-wall", 30),
          stretch("cross-body-shoulder", 30),
        ),
      ],
    },
  ],
};

// 30 + 35 + 55 = 120 s, on the feet or on a chair.
export const postureDay: ProgramDay = {
  key: "posture",
  title: "Posture break",
  type: "routine",
  focus: "whole",
  sizing: null,
  blocks: [
    {
      id: "posture",
      role: "routine",
      order: "straight",
      slots: [
        place("neck", move("chin-tuck", 15), move("arm-circle", 15)),
        place("blades", move("wall-angel", 20), move("t-extension-chair", 20)),
        place("side", stretch("standing-side-bend", 20), stretch("upper-trap-stretch", 20)),
      ],
    },
  ],
};
