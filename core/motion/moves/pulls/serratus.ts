/** The shoulder blade around the ribs: forearms up a wall, and the push-up plus. */
import type { Motion } from "../../motion.ts";
import { mat, wall } from "../../props/builders/furniture.ts";
import type { Constraint } from "../../solve/constraint.ts";
import { UP, angle, bend, gap, height, lead, line, peak, place, rule } from "../words/rules.ts";
import { plankOnHands, standing } from "../words/stances.ts";
import { flatFoot, flatHands, onKnee, plantFeet } from "../words/touch.ts";
import { bothAt, bothGrip, elbowRule, longNeck, lowShoulders, quietTrunk } from "./words.ts";

const tall = standing(0.24);
const WALL = 0.4;
/** Forearms and the edges of the hands lie on the wall. */
const onWall: readonly Constraint[] = [
  ...bothAt("elbowTip", { z: WALL - 0.004 }),
  ...bothAt("handEdge", { z: WALL - 0.004 }),
];

const wallSlide: Motion = {
  ...tall,
  id: "wall-slide",
  root: { y: 0.93, z: 0.02 },
  base: {
    ...tall.base,
    hipFlexL: 18,
    kneeL: 18,
    ankleL: 2,
    hipFlexR: -8,
    kneeR: 8,
    ankleR: 18,
    grip: 12,
    neckFlex: 0,
  },
  contacts: [
    ...flatFoot("L", { x: 0.1, z: 0.16 }),
    ...flatFoot("R", { x: -0.1, z: -0.16 }),
    ...onWall,
  ],
  keep: plantFeet,
  keys: {
    start: {
      angles: { shoulderFlex: 86, shoulderAbd: 4, elbow: 90, scapulaForward: 6 },
      where: [
        ...bothAt("elbow", { x: 0.2, y: 1.38 }),
        ...bothAt("grip", { x: 0.19 }),
        ...bothGrip([0, 0, -1], 12),
      ],
    },
    top: {
      angles: { shoulderFlex: 132, shoulderAbd: 14, elbow: 52, scapulaForward: 14, scapulaUp: 4 },
      where: [
        ...bothAt("elbow", { x: 0.23, y: 1.64 }),
        ...bothAt("grip", { x: 0.25 }),
        ...bothGrip([0, 0, -1], 12),
      ],
    },
  },
  lock: ["lumbarFlex"],
  cycle: [
    { to: "top", seconds: 2, phase: "lift" },
    { to: "start", seconds: 2, phase: "lower" },
  ],
  support: "braced",
  props: wall({ z: WALL, yaw: 180 }),
  view: { yaw: -122, pitch: 10 },
  form: [
    rule(
      "always",
      place("handEdgeL", "z"),
      [WALL - 0.03, WALL + 0.015],
      "The hands leave the wall.",
    ),
    rule(
      "always",
      place("elbowTipL", "z"),
      [WALL - 0.03, WALL + 0.015],
      "The elbows leave the wall.",
    ),
    ...quietTrunk(8, 10),
    longNeck(14, 14),
    ...lowShoulders("start", 6),
    ...lowShoulders("top", 14),
    rule(
      "start",
      lead("elbowL", "shoulderL", "y"),
      [-0.1, 0.08],
      "The elbows start too high or low.",
    ),
    rule("always", line("pelvis", "neck", UP), [null, 16], "The trunk leans on the wall."),
    peak("top", height("elbowL"), 0.2, "The forearms do not slide up."),
  ],
};

const plank = plankOnHands();

const scapularPushUp: Motion = {
  ...plank,
  id: "scap-push-up",
  root: { pitch: 53, y: 0.36 },
  base: {
    ...plank.base,
    shoulderFlex: 54,
    elbow: 3,
    knee: 46,
    ankle: -5,
    toes: 35,
    hipFlex: 2,
    wrist: -80,
    neckFlex: 2,
  },
  contacts: [...flatHands(), ...onKnee("L"), ...onKnee("R")],
  keep: ["palmL:xz", "palmR:xz", "kneeFrontL:xz", "kneeFrontR:xz", "toePadL:xz", "toePadR:xz"],
  keys: {
    top: {
      angles: { scapulaForward: 22, thoraxFlex: 8 },
      where: [
        { same: ["wristL", "shoulderL"], axes: "xz" },
        { same: ["wristR", "shoulderR"], axes: "xz" },
      ],
    },
    bottom: { angles: { scapulaForward: -18, thoraxFlex: -4 } },
  },
  lock: ["scapulaForwardL", "scapulaForwardR", "elbowL", "elbowR", "lumbarFlex", "neckFlex"],
  cycle: [
    { to: "bottom", seconds: 1, phase: "lower" },
    { to: "top", seconds: 1, phase: "lift" },
    { to: "top", seconds: 1, phase: "top" },
  ],
  props: mat({ length: 1.6 }),
  view: { yaw: -68, pitch: 16 },
  form: [
    ...elbowRule("always", [165, null], "The elbows bend, as in a push-up."),
    rule("always", bend("shoulderL", "hipL", "kneeL"), [155, null], "The hips drop or stick up."),
    rule("always", angle("neckFlex"), [-14, 14], "The head drops."),
    rule(
      "top",
      gap("wristL", "shoulderL", "xz"),
      [null, 0.05],
      "The hands are not under the shoulders.",
    ),
    peak("top", height("upperBack"), 0.04, "The upper back does not push away from the floor."),
    peak("top", angle("scapulaForwardL"), 30, "The shoulder blades do not move."),
  ],
};

export const serratusMotions: readonly Motion[] = [wallSlide, scapularPushUp];
