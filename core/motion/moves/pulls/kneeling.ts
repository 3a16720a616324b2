/** Pulled down kneeling tall: a cable with one arm, a band with both. */
import type { Motion } from "../../motion.ts";
import { bandFromBoth } from "../../props/builders/band.ts";
import { cableStation } from "../../props/builders/cable.ts";
import { door, mat } from "../../props/builders/furniture.ts";
import { UP, gap, height, lead, line, peak, rule } from "../words/rules.ts";
import { tallKneeling } from "../words/stances.ts";
import { gripAim } from "../words/touch.ts";
import {
  bothGrip,
  elbowRule,
  hands,
  handsTo,
  liftAndLower,
  longNeck,
  lowShoulders,
  quietTrunk,
} from "./words.ts";

const kneeling = tallKneeling();
const kneelingBase = {
  ...kneeling.base,
  hipFlex: 4,
  hipAbd: 4,
  neckFlex: -4,
  grip: 92,
};
const upright = rule(
  "always",
  line("pelvis", "neck", UP),
  [null, 14],
  "The trunk does not stay tall over the knees.",
);

const oneArmPulldown: Motion = {
  ...kneeling,
  id: "lat-pulldown-one-arm",
  base: {
    ...kneelingBase,
    // The free hand rests on the hip.
    shoulderAbdL: 44,
    shoulderFlexL: -22,
    shoulderInL: 38,
    elbowL: 100,
    pronationL: 40,
    wristL: 20,
    gripL: 25,
  },
  contacts: [
    ...kneeling.contacts,
    { same: ["palmL", "hipSideL"], axes: "xyz", offset: [0.015, 0.045, 0.02], tol: 0.01 },
  ],
  keys: {
    start: {
      angles: { shoulderFlexR: 148, shoulderAbdR: 6, elbowR: 8, scapulaUpR: 10 },
      where: [{ at: "gripR", x: -0.18, y: 1.58, z: 0.3 }, gripAim("R", [0, 0.45, -1], 10)],
    },
    top: {
      angles: {
        shoulderFlexR: -6,
        shoulderAbdR: 12,
        elbowR: 124,
        scapulaUpR: -10,
        scapulaForwardR: -14,
        thoraxFlex: -5,
        pronationR: -15,
      },
      where: [{ at: "gripR", x: -0.2, y: 1.04, z: 0.1 }, gripAim("R", [0, 0.3, -1], 10)],
    },
  },
  lock: ["lumbarFlex", "lumbarSide", "thoraxSide", "thoraxTurn", "lumbarTurn"],
  cycle: liftAndLower([2, 0, 1, 1]),
  support: "braced",
  props: [
    ...cableStation({ pulley: 2, x: -0.19, z: 0.62, yaw: 180, attachment: "handle", side: "R" }),
    ...mat({ length: 0.9, z: -0.22 }),
  ],
  touching: [["handL", "pelvis"]],
  view: { yaw: -128, pitch: 12 },
  form: [
    ...elbowRule("start", [150, null], "The arm does not reach up before the pull.", ["R"]),
    ...lowShoulders("top", 6, ["R"]),
    ...quietTrunk(10, 12),
    upright,
    longNeck(),
    rule("always", lead("shoulderL", "shoulderR", "y"), [-0.1, 0.08], "The trunk leans over."),
    rule("top", gap("elbowR", "ribSideR", "xz"), [null, 0.16], "The elbow is not at the side."),
    peak("start", height("elbowR"), 0.3, "The elbow does not go down."),
  ],
};

const bandPulldown: Motion = {
  ...kneeling,
  id: "band-lat-pulldown",
  base: kneelingBase,
  root: { y: 0.49, z: 0.03, pitch: 2 },
  keys: {
    start: {
      angles: { shoulderFlex: 148, shoulderAbd: 22, shoulderIn: -10, elbow: 10, scapulaUp: 8 },
      where: [...hands(0.46, { y: 1.57, z: 0.34 }), ...bothGrip([-1, 0.2, -0.5], 14)],
    },
    top: {
      angles: {
        shoulderFlex: -8,
        shoulderAbd: 20,
        shoulderIn: -8,
        elbow: 122,
        pronation: 5,
        scapulaUp: -10,
        scapulaForward: -14,
        thoraxFlex: -5,
      },
      where: [
        ...hands(0.42, { y: 1.05, z: 0.15 }),
        ...bothGrip([-0.7, 0.2, -0.8], 14),
        ...handsTo([0, 0.9, 0.4], 20),
      ],
    },
  },
  lock: ["lumbarFlex", "thoraxFlex"],
  still: true,
  cycle: liftAndLower([2, 0, 1, 1]),
  support: "braced",
  props: [
    ...door({ z: 0.85, yaw: 180 }),
    ...bandFromBoth([0, 1.98, 0.85]),
    ...mat({ length: 0.9, z: -0.22 }),
  ],
  view: { yaw: -132, pitch: 14 },
  form: [
    ...elbowRule("start", [150, null], "The arms do not reach up before the pull."),
    ...lowShoulders(),
    ...quietTrunk(10, 12),
    upright,
    longNeck(),
    rule("top", gap("elbowL", "ribSideL", "xz"), [null, 0.21], "The elbows are not at the sides."),
    peak("start", height("elbowL"), 0.3, "The elbows do not go down."),
  ],
};

export const kneelingMotions: readonly Motion[] = [oneArmPulldown, bandPulldown];
