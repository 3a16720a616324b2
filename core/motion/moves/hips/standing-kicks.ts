/** Standing on the left leg with something to hold, the right leg goes straight back. */
import type { Side } from "../../angles.ts";
import type { FormRule, Motion } from "../../motion.ts";
import { cable, cableTower } from "../../props/builders/cable.ts";
import { chair } from "../../props/builders/furniture.ts";
import type { Constraint } from "../../solve/constraint.ts";
import { UP, angle, lead, peak, quietBack, rule, tilt } from "../words/rules.ts";
import { gripAim } from "../words/touch.ts";
import { footAt, fromBottom } from "./words.ts";

const kickForm: readonly FormRule[] = [
  quietBack(10, 10),
  rule("always", angle("kneeR"), [-2, 20], "The kicking leg bends."),
  rule("always", lead("hipL", "hipR", "z"), [-0.03, 0.03], "The hip turns out."),
  rule("always", angle("kneeL"), [3, 30], "The supporting knee locks."),
];

const SQUARE: Constraint = { aim: "pelvis", axis: [1, 0, 0], to: [1, 0, 0], tol: 2 };

const holds = (side: Side, x: number, y: number, z: number): readonly Constraint[] => [
  { at: `grip${side}`, x, y, z },
];

const BACK_REST = { y: 0.925, z: 0.37 };

export const standingHipExtension: Motion = {
  id: "standing-hip-extension",
  root: { y: 0.935, x: 0.03 },
  base: {
    hipFlex: 4,
    knee: 8,
    ankle: 3,
    hipAbdL: -2,
    hipAbdR: 2,
    shoulderFlex: 26,
    shoulderAbd: 4,
    elbow: 50,
    pronation: 70,
    wrist: -20,
    grip: 55,
  },
  support: "braced",
  contacts: [
    ...footAt("L", 0.08, -0.05, 3),
    ...holds("L", 0.17, BACK_REST.y, BACK_REST.z),
    ...holds("R", -0.17, BACK_REST.y, BACK_REST.z),
    gripAim("L", "over", 10),
    gripAim("R", "over", 10),
    SQUARE,
  ],
  keys: {
    start: {
      where: [...footAt("R", 0.1, -0.05, 3), { aim: "thoraxUpper", axis: UP, to: UP, tol: 3 }],
    },
    top: {
      angles: { hipFlexR: -18, kneeR: 4, ankleR: 0, hipFlexL: 10 },
      root: { y: 0.935, x: 0.03, pitch: 2 },
      where: [{ aim: "thighR", axis: [0, -1, 0], to: [-0.04, -1, -0.4], tol: 5 }],
    },
  },
  cycle: fromBottom([1, 0, 1, 1]),
  props: chair({ z: 0.585 }),
  view: { yaw: -70, pitch: 8 },
  form: [
    ...kickForm,
    rule("always", tilt("thoraxUpper"), [null, 13], "The trunk tips forward."),
    peak("top", lead("heelL", "heelR", "z"), 0.25, "The leg does not go back."),
  ],
};

const TOWER = 0.56;
const POST = TOWER + 0.12;

export const cableKickback: Motion = {
  id: "cable-kickback",
  root: { y: 0.93, pitch: 24, z: -0.1, x: 0.03 },
  base: {
    hipFlexL: 30,
    kneeL: 10,
    ankleL: 4,
    hipAbdL: -2,
    hipAbdR: 2,
    neckFlex: -8,
    shoulderFlex: 74,
    shoulderAbd: -4,
    elbow: 34,
    grip: 62,
  },
  support: "braced",
  contacts: [
    ...footAt("L", 0.07, -0.05, 3),
    ...(["L", "R"] as const).flatMap((side): readonly Constraint[] => {
      const x = side === "L" ? 1 : -1;
      return [
        { at: `grip${side}`, x: x * 0.045, y: side === "L" ? 1.2 : 1.1, z: POST - 0.02 },
        { aim: `hand${side}`, axis: [-x, 0, 0], to: [-x, 0, 0.2], tol: 14 },
        { aim: `hand${side}`, axis: [0, 0, 1], to: [0, 1, 0.1], tol: 14 },
      ];
    }),
    SQUARE,
    { balance: ["heelL", "ballL"], tol: 0.06 },
  ],
  keys: {
    start: {
      angles: { hipFlexR: 34, kneeR: 14, ankleR: 8 },
      where: [{ aim: "thighR", axis: [0, -1, 0], to: [-0.03, -1, 0.22], tol: 5 }],
    },
    top: {
      angles: { hipFlexR: -10, kneeR: 8, ankleR: 4 },
      where: [{ aim: "thighR", axis: [0, -1, 0], to: [-0.03, -1, -0.48], tol: 5 }],
    },
  },
  cycle: fromBottom([2, 0, 1, 1]),
  props: [
    ...cableTower({ pulley: 0.18, z: TOWER, yaw: 180 }),
    ...cable([0, 0.18, TOWER], { attachment: "cuff", side: "R" }),
  ],
  view: { yaw: -66, pitch: 10 },
  form: [
    ...kickForm,
    rule("always", tilt("thoraxUpper"), [14, 34], "The trunk moves with the leg."),
    peak("top", lead("heelL", "heelR", "z"), 0.25, "The leg does not sweep back."),
  ],
};
