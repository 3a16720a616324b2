/** Standing: pulls to the face, a band pulled apart or turned open, and the shrug. */
import type { Motion } from "../../motion.ts";
import { band, bandFromBoth } from "../../props/builders/band.ts";
import { cableStation } from "../../props/builders/cable.ts";
import { dumbbells } from "../../props/builders/dumbbell.ts";
import { door } from "../../props/builders/furniture.ts";
import type { Shape } from "../../props/types.ts";
import type { Constraint } from "../../solve/constraint.ts";
import { UP, angle, gap, height, lead, line, peak, place, rule } from "../words/rules.ts";
import { standing } from "../words/stances.ts";
import { flatFoot, plantFeet } from "../words/touch.ts";
import {
  SIDES,
  bothAt,
  bothGrip,
  elbowRule,
  hands,
  handsTo,
  liftAndLower,
  longNeck,
  lowShoulders,
  quietTrunk,
} from "./words.ts";

const upright = rule(
  "always",
  line("pelvis", "neck", UP),
  [null, 12],
  "The trunk leans to move the weight.",
);

interface FacePull {
  readonly id: string;
  readonly props: readonly Shape[];
  readonly split: boolean;
}

const feet = (split: boolean): readonly Constraint[] =>
  split
    ? [...flatFoot("L", { x: 0.1, z: 0.14 }), ...flatFoot("R", { x: -0.1, z: -0.2 })]
    : [...flatFoot("L", { x: 0.13, z: -0.04 }), ...flatFoot("R", { x: -0.13, z: -0.04 })];

const facePullMotion = ({ id, props, split }: FacePull): Motion => {
  const stance = standing(0.26);
  return {
    ...stance,
    id,
    root: { y: split ? 0.91 : 0.94, z: -0.02 },
    base: {
      ...stance.base,
      grip: 92,
      neckFlex: -2,
      ...(split
        ? { hipFlexL: 18, kneeL: 20, ankleL: 4, hipFlexR: -10, kneeR: 12, ankleR: 22 }
        : { hipFlex: 8, knee: 14, ankle: 6 }),
    },
    contacts: [...feet(split), { aim: "thoraxUpper", axis: [0, 1, 0], to: [0, 1, -0.02], tol: 3 }],
    keep: plantFeet,
    keys: {
      start: {
        angles: { shoulderFlex: 92, shoulderAbd: 0, elbow: 6, scapulaForward: 10, pronation: 20 },
        where: [...hands(0.13, { y: 1.48, z: 0.57 }), ...bothGrip([-0.4, 1, -0.3], 16)],
      },
      top: {
        angles: {
          shoulderFlex: 0,
          shoulderAbd: 88,
          shoulderIn: -62,
          elbow: 116,
          pronation: -40,
          scapulaForward: -16,
          scapulaUp: -6,
        },
        where: [
          ...hands(0.54, { y: 1.6, z: 0.1 }),
          ...bothGrip([-0.5, 0.2, -1], 20),
          ...bothAt("elbow", { y: 1.42 }, 0.01),
        ],
      },
    },
    lock: ["lumbarFlex"],
    cycle: liftAndLower([2, 0, 1, 1]),
    props,
    view: { yaw: -138, pitch: 14 },
    form: [
      ...elbowRule("start", [155, null], "The arms are not long before the pull."),
      ...lowShoulders("top", 4),
      ...quietTrunk(10, 10),
      longNeck(14, 14),
      upright,
      rule("top", lead("elbowL", "shoulderL", "y"), [-0.06, null], "The elbows drop into a row."),
      rule("top", lead("gripL", "elbowL", "y"), [0.1, null], "The hands do not turn up."),
      rule("top", gap("gripL", "gripR", "x"), [0.4, null], "The hands do not part."),
      peak("top", angle("shoulderAbdL"), 40, "The elbows do not go wide."),
    ],
  };
};

const facePull = facePullMotion({
  id: "face-pull",
  props: cableStation({ pulley: 1.56, z: 1.3, yaw: 180, attachment: "rope" }),
  split: false,
});

const bandFacePull = facePullMotion({
  id: "band-face-pull",
  props: [...door({ z: 1.4, yaw: 180 }), ...bandFromBoth([0, 1.56, 1.4])],
  split: true,
});

const tall = standing(0.26);

const shoulderHigh = bothAt("grip", { y: 1.38 });

const bandPullApart: Motion = {
  ...tall,
  id: "band-pull-apart",
  base: { ...tall.base, grip: 92, elbow: 8, shoulderAbd: 4 },
  keys: {
    start: {
      angles: { shoulderFlex: 86, shoulderAbd: 4, pronation: 76, scapulaForward: 8 },
      where: [...shoulderHigh, ...hands(0.4), ...bothGrip("over", 12)],
    },
    top: {
      angles: {
        shoulderFlex: 22,
        shoulderAbd: 82,
        shoulderIn: 0,
        pronation: 0,
        scapulaForward: -18,
        scapulaUp: -4,
      },
      where: [...shoulderHigh, ...bothAt("grip", { z: 0.13 }), ...bothGrip([-0.1, 0, 1], 14)],
    },
  },
  lock: ["lumbarFlex"],
  cycle: liftAndLower([2, 0, 1, 1]),
  props: band("gripL", "gripR"),
  view: { yaw: 32, pitch: 14 },
  form: [
    ...elbowRule("always", [150, null], "The elbows bend."),
    ...lowShoulders("top", 4),
    ...quietTrunk(8, 8),
    upright,
    rule(
      "always",
      lead("gripL", "shoulderL", "y"),
      [-0.12, 0.08],
      "The hands leave shoulder height.",
    ),
    rule("top", angle("scapulaForwardL"), [null, -10], "The shoulder blades do not draw together."),
    peak("top", gap("gripL", "gripR", "x"), 0.6, "The band is not spread."),
  ],
};

/** The forearm lies level and points ahead, or out to the side. */
const level = (side: "L" | "R", to: readonly [number, number, number]): readonly Constraint[] => [
  { aim: `forearm${side}`, axis: [0, -1, 0], to, tol: 3 },
  { aim: `hand${side}`, axis: [0, -1, 0], to, tol: 4 },
  // Palm up.
  { aim: `hand${side}`, axis: [side === "L" ? -1 : 1, 0, 0], to: [0, 1, 0], tol: 8 },
];

const externalRotation: Motion = {
  ...tall,
  id: "band-external-rotation",
  base: {
    ...tall.base,
    shoulderAbd: 4,
    shoulderFlex: 0,
    elbow: 90,
    shoulderIn: 22,
    pronation: -82,
    grip: 88,
    scapulaForward: -4,
  },
  contacts: [...tall.contacts, ...level("L", [-0.38, 0, 0.92])],
  keys: {
    start: { angles: { shoulderInR: 22 }, where: level("R", [0.38, 0, 0.92]) },
    top: {
      angles: { shoulderInR: -58, scapulaForwardR: -10 },
      where: level("R", [-0.85, 0, 0.53]),
    },
  },
  lock: ["lumbarFlex", "lumbarTurn", "thoraxTurn"],
  still: true,
  cycle: liftAndLower([2, 0, 1, 1]),
  props: band("gripL", "gripR"),
  view: { yaw: -24, pitch: 20 },
  form: [
    rule(
      "always",
      gap("elbowR", "shoulderR", "xz"),
      [null, 0.09],
      "The elbow swings away from the side.",
    ),
    rule("always", angle("thoraxTurn"), [-5, 5], "The trunk turns with the arm."),
    rule("always", angle("wristR"), [-16, 16], "The wrist bends back."),
    ...elbowRule("always", [80, 102], "The elbow does not stay at a right angle."),
    peak("top", lead("gripL", "gripR", "x"), 0.12, "The band does not open."),
    rule(
      "always",
      lead("gripL", "elbowL", "z"),
      [0.24, null],
      "The other hand does not stay still.",
    ),
  ],
};

const shrug: Motion = {
  ...standing(0.26),
  id: "db-shrug",
  load: { L: 0.16, R: 0.16 },
  base: { ...tall.base, grip: 92, shoulderAbd: 8, elbow: 3, shoulderFlex: 2 },
  keys: {
    start: {
      angles: { scapulaUp: -4 },
      where: [...bothGrip("neutral", 10), ...handsTo([0, -1, 0])],
    },
    top: { angles: { scapulaUp: 30 }, where: [...bothGrip("neutral", 10), ...handsTo([0, -1, 0])] },
  },
  lock: ["scapulaUpL", "scapulaUpR", "elbowL", "elbowR", "neckFlex"],
  still: true,
  cycle: liftAndLower([2, 0, 1, 1]),
  props: dumbbells({ radius: 0.07, length: 0.3 }),
  view: { yaw: 30, pitch: 10 },
  form: [
    ...elbowRule("always", [168, null], "The elbows bend to help."),
    longNeck(8, 10),
    ...SIDES.map((side) =>
      rule("always", angle(`scapulaForward${side}`), [-8, 10], "The shoulders roll in a circle."),
    ),
    peak("top", height("shoulderL"), 0.06, "The shoulders do not rise."),
    rule("always", place("gripL", "z"), [-0.1, 0.12], "The weights swing."),
  ],
};

export const standingMotions: readonly Motion[] = [
  facePull,
  bandFacePull,
  bandPullApart,
  externalRotation,
  shrug,
];
