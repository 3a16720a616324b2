import type { Profile, Program, ProgramChoice, ProgramDay } from "../record/index.ts";
import { postureDay, stretchDay } from "./routines.ts";
import {
  BAND_RESERVE,
  byReps,
  byTime,
  intervals,
  move,
  place,
  slot,
  steady,
  stretch,
} from "./writing.ts";

// Warm-ups and cool-downs: the first places come first when time is short, so each list begins
// with what the day needs most. The seconds are where the filling starts; it ends on the second.

const lowerDay: ProgramDay = {
  key: "lower",
  title: "Lower back and glutes",
  type: "training",
  focus: "lower",
  sizing: { warmup: "warmup", cooldown: "cooldown" },
  blocks: [
    {
      id: "warmup",
      role: "warmup",
      order: "straight",
      slots: [
        place("march", byTime("march-in-place", 45, 10)),
        place("spine", move("cat-cow", 30), move("t-extension-chair", 30), move("arm-circle", 30)),
        place("hips", move("leg-swing", 20), move("lunge-rotation", 20)),
        place("turn", move("quadruped-t-rotation", 20), move("lunge-rotation", 20)),
        place("pelvis", move("pelvic-tilt", 30), move("arm-circle", 30), move("wall-angel", 30)),
        place("reach", move("inchworm", 20), move("chin-tuck", 20)),
      ],
    },
    {
      id: "main",
      role: "main",
      order: "straight",
      slots: [
        slot(
          "donkey-kick",
          "donkey_kick",
          [
            byReps("donkey-kick", {
              sets: 2,
              reps: [10, 15],
              tempo: [1, 0, 1, 1],
              rest: 30,
              setup: 15,
            }),
            byReps("cable-kickback", {
              sets: 2,
              reps: [10, 15],
              tempo: [2, 0, 1, 1],
              rest: 45,
              setup: 35,
            }),
            byReps("standing-hip-extension", {
              sets: 2,
              reps: [12, 15],
              tempo: [1, 0, 1, 1],
              rest: 30,
              setup: 15,
            }),
          ],
          [
            byReps("forearm-donkey-kick", {
              sets: 2,
              reps: [10, 15],
              tempo: [1, 0, 1, 1],
              rest: 30,
              setup: 15,
            }),
            byReps("donkey-kick-band", {
              sets: 2,
              reps: [10, 15],
              tempo: [1, 0, 1, 1],
              rest: 30,
              setup: 25,
              rir: BAND_RESERVE,
            }),
          ],
        ),
        {
          ...slot(
            "back-cardio",
            "back_cardio",
            [
              steady("rower-steady", 480),
              // 15 s of waves, 45 s of rest: the measured protocol (training.md section 2).
              intervals("battle-ropes-waves", { rounds: 8, work: 15, recover: 45 }),
              steady("stair-walk", 480),
              steady("stair-machine", 480),
            ],
            [steady("low-impact-circuit", 480)],
          ),
          pick: "rotate",
        },
        slot(
          "back-extension",
          "back_extension",
          [
            byReps("back-extension-floor", {
              sets: 3,
              reps: [10, 10],
              tempo: [2, 0, 2, 1],
              rest: 45,
              setup: 15,
            }),
            byReps("back-extension-bench", {
              sets: 3,
              reps: [10, 10],
              tempo: [2, 0, 1, 1],
              rest: 60,
              setup: 15,
            }),
            byReps("reverse-hyper", {
              sets: 3,
              reps: [10, 10],
              tempo: [2, 0, 1, 1],
              rest: 60,
              setup: 15,
            }),
            byReps("hinge-drill-wall", {
              sets: 3,
              reps: [10, 10],
              tempo: [2, 0, 1, 0],
              rest: 45,
              setup: 15,
            }),
          ],
          [
            byReps("superman-alternating", {
              sets: 3,
              reps: [10, 10],
              tempo: [1, 0, 1, 1],
              rest: 45,
              setup: 15,
            }),
            {
              exercise: "prone-cobra-hold",
              dose: { kind: "hold", sets: 3, restSec: 45, setupSec: 10, seconds: 30 },
            },
          ],
        ),
      ],
    },
    {
      id: "cooldown",
      role: "cooldown",
      order: "straight",
      slots: [
        place("rest", stretch("childs-pose", 40), stretch("upper-back-hug", 40)),
        place("hip-flexor", stretch("hip-flexor-stretch", 30), stretch("calf-stretch-wall", 30)),
        place("hips", stretch("knee-to-chest", 20), stretch("standing-side-bend", 20)),
        place(
          "glutes",
          stretch("figure-four", 30),
          stretch("doorframe-lat-stretch", 30),
          stretch("cross-body-shoulder", 30),
        ),
        place("twist", stretch("supine-twist", 20), stretch("upper-trap-stretch", 20)),
        place("chest", stretch("doorway-chest-stretch", 30)),
      ],
    },
  ],
};

/** 30 s all out, 30 s of break, twice; the two bags in turn, and once more. */
const bout = (exercise: string): ProgramChoice =>
  intervals(exercise, { sets: 2, rounds: 2, work: 30, recover: 30 });

const upperDay: ProgramDay = {
  key: "upper",
  title: "Upper back",
  type: "training",
  focus: "upper",
  sizing: { warmup: "warmup", cooldown: "cooldown" },
  blocks: [
    {
      id: "warmup",
      role: "warmup",
      order: "straight",
      slots: [
        place("march", byTime("march-in-place", 45, 10)),
        place("shoulders", move("arm-circle", 30), move("chin-tuck", 30)),
        place("blades", move("wall-angel", 30), move("inchworm", 30)),
        place("turn", move("quadruped-t-rotation", 20), move("lunge-rotation", 20)),
        place("spine", move("cat-cow", 30), move("t-extension-chair", 30), move("inchworm", 30)),
        place("neck", move("chin-tuck", 20)),
      ],
    },
    {
      id: "main",
      role: "main",
      order: "straight",
      slots: [
        slot(
          "row",
          "dumbbell_row",
          [
            byReps("db-row-lunge", {
              sets: 2,
              reps: [10, 10],
              tempo: [2, 0, 1, 1],
              rest: 60,
              setup: 25,
              warmupSets: 1,
            }),
            byReps("db-row-bench", {
              sets: 2,
              reps: [10, 10],
              tempo: [2, 0, 1, 1],
              rest: 60,
              setup: 25,
              warmupSets: 1,
            }),
            byReps("band-row-seated", {
              sets: 3,
              reps: [10, 15],
              tempo: [2, 0, 1, 1],
              rest: 75,
              setup: 25,
              rir: BAND_RESERVE,
            }),
            byReps("cable-row-one-arm", {
              sets: 2,
              reps: [10, 10],
              tempo: [2, 0, 1, 1],
              rest: 60,
              setup: 35,
              warmupSets: 1,
            }),
            byReps("seated-cable-row", {
              sets: 3,
              reps: [10, 15],
              tempo: [2, 0, 1, 1],
              rest: 90,
              setup: 35,
              warmupSets: 1,
            }),
            byReps("towel-door-row", {
              sets: 3,
              reps: [10, 20],
              tempo: [2, 0, 1, 1],
              rest: 60,
              setup: 15,
            }),
          ],
          [
            byReps("backpack-row", {
              sets: 3,
              reps: [10, 15],
              tempo: [2, 0, 1, 1],
              rest: 75,
              setup: 25,
              warmupSets: 1,
            }),
          ],
        ),
      ],
    },
    {
      id: "boxing",
      role: "main",
      order: "circuit",
      slots: [
        slot("heavy-bag", "boxing", [
          bout("heavy-bag-30-30"),
          bout("speed-bag-30-30"),
          bout("shadow-box-30-30"),
        ]),
        slot("speed-bag", "boxing", [
          bout("speed-bag-30-30"),
          bout("heavy-bag-30-30"),
          bout("shadow-box-30-30"),
        ]),
      ],
    },
    {
      id: "pull",
      role: "main",
      order: "straight",
      slots: [
        slot(
          "lat-pull",
          "lat_pull",
          [
            byReps("lat-pulldown-wide", {
              sets: 3,
              reps: [15, 15],
              tempo: [2, 0, 1, 1],
              rest: 75,
              setup: 35,
              warmupSets: 1,
            }),
            byReps("band-lat-pulldown", {
              sets: 3,
              reps: [15, 15],
              tempo: [2, 0, 1, 1],
              rest: 60,
              setup: 25,
              rir: BAND_RESERVE,
            }),
            byReps("db-pullover", {
              sets: 3,
              reps: [10, 15],
              tempo: [3, 0, 1, 0],
              rest: 75,
              setup: 25,
              warmupSets: 1,
            }),
            byReps("prone-lat-pull-floor", {
              sets: 3,
              reps: [15, 15],
              tempo: [2, 0, 1, 1],
              rest: 45,
              setup: 15,
            }),
          ],
          [
            byReps("db-overhead-lat-pull", {
              sets: 3,
              reps: [12, 15],
              tempo: [2, 0, 1, 1],
              rest: 60,
              setup: 25,
              warmupSets: 1,
            }),
          ],
        ),
      ],
    },
    {
      id: "cooldown",
      role: "cooldown",
      order: "straight",
      slots: [
        place("chest", stretch("doorway-chest-stretch", 40), stretch("upper-back-hug", 40)),
        place(
          "lats",
          stretch("childs-pose-side", 30),
          stretch("doorframe-lat-stretch", 30),
          stretch("standing-side-bend", 30),
        ),
        place("shoulders", stretch("cross-body-shoulder", 20), stretch("standing-side-bend", 20)),
        place("upper-back", stretch("upper-back-hug", 30)),
        place("neck", stretch("upper-trap-stretch", 20)),
        place("twist", stretch("supine-twist", 20), stretch("standing-side-bend", 20)),
      ],
    },
  ],
};

/** The built-in back program, edition 1: the six staples on two days, and two routines. */
export const BACK_PROGRAM: Program = {
  name: "A strong back",
  basedOn: { id: "back", edition: 1 },
  days: [lowerDay, upperDay, stretchDay, postureDay],
};

/** The program to store for a person: the built-in one as it is; their kit and focus are met when a day is planned. */
export const programFor = (_profile: Profile): Program => BACK_PROGRAM;
