/** Holding the trunk straight on the forearms, the hands, one side, or behind a wheel. */
import type { Motion } from "../../motion.ts";
import { abWheel } from "../../props/builders/balls.ts";
import {
  AHEAD,
  angle,
  bend,
  height,
  lead,
  line,
  peak,
  quietBack,
  rule,
  straightBody,
  under,
} from "../words/rules.ts";
import { plankOnForearms, quadruped, squareQuadruped } from "../words/stances.ts";
import { bothPoint, flatHands, onBar, onKnee } from "../words/touch.ts";

const long = plankOnForearms();

const elbowsUnder = [
  under("always", "elbowL", "shoulderL", 0.04, "The left elbow is not under its shoulder."),
  under("always", "elbowR", "shoulderR", 0.04, "The right elbow is not under its shoulder."),
];

/** Palms face each other, the edges of the fists on the floor. */
const forearms = { shoulderFlex: 78, elbow: 88, pronation: 8, grip: 80, scapulaForward: 14 };

const elbowsSquare = [
  { same: ["elbowL", "shoulderL"], axes: "xz" },
  { same: ["elbowR", "shoulderR"], axes: "xz" },
] as const;

export const plank: Motion = {
  ...long,
  id: "plank",
  base: { ...long.base, ...forearms, lumbarFlex: 3, toes: 62, ankle: 8, neckFlex: -10 },
  keys: { hold: { where: elbowsSquare } },
  cycle: [{ to: "hold", seconds: 4, phase: "top" }],
  props: [],
  view: { yaw: -68, pitch: 12 },
  form: [
    ...elbowsUnder,
    straightBody("always"),
    rule("always", angle("lumbarFlex"), [-4, 14], "The hips sink and the low back sags."),
    rule(
      "always",
      line("ankleL", "shoulderL", AHEAD),
      [2, 16],
      "The seat or the shoulders are too high.",
    ),
    rule("always", angle("neckFlex"), [-25, 8], "The head hangs."),
    rule("always", angle("kneeL"), [-5, 12], "The knees are bent."),
  ],
};

export const plankKnee: Motion = {
  ...long,
  id: "plank-knee",
  root: { pitch: 70, y: 0.24 },
  base: {
    ...long.base,
    ...forearms,
    shoulderFlex: 68,
    lumbarFlex: 3,
    knee: 20,
    ankle: -52,
    toes: -20,
    neckFlex: -14,
  },
  contacts: [
    ...long.contacts.filter((wish) => !("at" in wish && wish.at.startsWith("toe"))),
    ...onKnee("L", "flat"),
    ...onKnee("R", "flat"),
  ],
  keep: ["elbowTipL:xz", "elbowTipR:xz", "kneeFrontL:xz", "kneeFrontR:xz"],
  keys: { hold: { where: elbowsSquare } },
  cycle: [{ to: "hold", seconds: 4, phase: "top" }],
  props: [],
  view: { yaw: -68, pitch: 12 },
  form: [
    ...elbowsUnder,
    rule(
      "always",
      bend("shoulderL", "hipL", "kneeL"),
      [162, null],
      "Shoulders, hips and knees are not in one line.",
    ),
    rule("always", angle("lumbarFlex"), [-4, 14], "The low back sags."),
    rule("always", line("kneeL", "shoulderL", AHEAD), [8, 26], "The hips stay up behind the line."),
    rule("always", height("kneeFrontL"), [-0.015, 0.015], "The knees leave the floor."),
  ],
};

const allFours = quadruped();

/** The shins hover: knees a hand above the floor, toes tucked under. */
export const bearHold: Motion = {
  ...allFours,
  id: "bear-hold",
  contacts: [
    ...flatHands(),
    { at: "toePadL", y: 0, tol: 0.004 },
    { at: "toePadR", y: 0, tol: 0.004 },
  ],
  keep: ["palmL:xz", "palmR:xz", "toePadL:xz", "toePadR:xz"],
  base: { ...allFours.base, scapulaForward: 16, lumbarFlex: 4, ankle: 14, toes: 66 },
  root: { pitch: 90, y: 0.57 },
  keys: {
    hold: {
      where: [...squareQuadruped, { at: "kneeFrontL", y: 0.07 }, { at: "kneeFrontR", y: 0.07 }],
    },
    down: {
      where: [
        { at: "kneeFrontL", y: 0 },
        { at: "kneeFrontR", y: 0 },
      ],
    },
  },
  cycle: [
    { to: "hold", seconds: 4, phase: "top" },
    { to: "down", seconds: 1, phase: "move" },
    { to: "down", seconds: 0.6, phase: "move" },
    { to: "hold", seconds: 1, phase: "move" },
  ],
  props: [],
  view: { yaw: -66, pitch: 12 },
  form: [
    under("always", "wristL", "shoulderL", 0.06, "The left hand is not under its shoulder."),
    under("always", "wristR", "shoulderR", 0.06, "The right hand is not under its shoulder."),
    rule("hold", height("kneeFrontL"), [0.03, 0.12], "The knees are not a hand above the floor."),
    rule("hold", line("hipL", "shoulderL", AHEAD), [null, 18], "The hips shoot up."),
    rule("hold", lead("hipL", "kneeL", "z"), [-0.06, 0.06], "The knees are not under the hips."),
    rule("always", angle("scapulaForwardL"), [6, 30], "The chest sinks between the shoulders."),
    quietBack(12, 8),
    peak("hold", height("kneeFrontR"), 0.04, "The knees do not lift."),
  ],
};

/** The wheel stands on the floor: the grips are its axle. */
const axle = 0.1;

export const wheelRollOut: Motion = {
  ...allFours,
  id: "ab-wheel",
  root: { pitch: 58, y: 0.5 },
  base: {
    ...allFours.base,
    hipFlex: 62,
    shoulderFlex: 76,
    wrist: -20,
    pronation: 80,
    grip: 92,
    lumbarFlex: 8,
    thoraxFlex: 10,
    neckFlex: -4,
    elbow: 4,
    scapulaForward: 14,
  },
  contacts: [
    ...onKnee("L"),
    ...onKnee("R"),
    ...onBar(0.2),
    { at: "gripL", y: axle },
    { at: "gripR", y: axle },
    { at: "pelvis", x: 0 },
    { at: "neck", x: 0 },
  ],
  keep: ["kneeFrontL:xz", "kneeFrontR:xz", "toePadL:xz", "toePadR:xz"],
  lock: ["elbowL", "elbowR", "lumbarFlex"],
  keys: {
    start: {
      where: [
        { same: ["gripL", "shoulderL"], axes: "z", tol: 0.01 },
        { same: ["kneeL", "hipL"], axes: "xz", tol: 0.02 },
        { same: ["kneeR", "hipR"], axes: "xz", tol: 0.02 },
      ],
    },
    bottom: {
      root: { z: 0.36, y: 0.36, pitch: 76 },
      angles: { hipFlex: 30, knee: 44, shoulderFlex: 136, lumbarFlex: 8, neckFlex: 0 },
      where: bothPoint("thigh", [0, -0.8, -1], 2),
    },
  },
  cycle: [
    { to: "bottom", seconds: 2, phase: "lower" },
    { to: "start", seconds: 1, phase: "lift" },
  ],
  props: abWheel(axle),
  view: { yaw: -74, pitch: 10 },
  form: [
    rule("always", angle("lumbarFlex"), [0, 20], "The lower back drops as the wheel rolls out."),
    rule("always", angle("elbowL"), [-5, 15], "The arms do not stay long."),
    peak("bottom", lead("hipL", "kneeL", "z"), 0.25, "The hips stay back, only the arms move."),
    rule(
      "start",
      lead("gripL", "shoulderL", "z"),
      [-0.05, 0.05],
      "The wheel does not start under the shoulders.",
    ),
    peak("bottom", lead("gripL", "kneeL", "z"), 0.4, "The wheel does not roll out."),
  ],
};
