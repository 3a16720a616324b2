/** Arms opened to the sides against a weight: bent over, on an incline bench, on a machine. */
import type { Motion } from "../../motion.ts";
import { inclineBench } from "../../props/builders/bench.ts";
import { dumbbells } from "../../props/builders/dumbbell.ts";
import { pecDeck } from "../../props/builders/machines-pull.ts";
import {
  angle,
  gap,
  lead,
  line,
  peak,
  place,
  quietBack,
  rule,
  tilt,
  AHEAD,
  UP,
} from "../words/rules.ts";
import { hinged, seated } from "../words/stances.ts";
import { bothPoint } from "../words/touch.ts";
import {
  bothAt,
  bothGrip,
  elbowRule,
  handsTo,
  liftAndLower,
  longNeck,
  lowShoulders,
} from "./words.ts";

const sameElbows = elbowRule("always", [142, 176], "The elbows bend and it turns into a row.");
const wide = (say = "The arms do not open out to the sides."): Motion["form"][number] =>
  peak("top", gap("elbowL", "elbowR", "x"), 0.3, say);
const together = rule(
  "top",
  angle("scapulaForwardL"),
  [null, -8],
  "The shoulder blades do not draw together.",
);

const bent = hinged(64);

const bentOverFly: Motion = {
  ...bent,
  id: "db-reverse-fly",
  load: { L: 0.06, R: 0.06 },
  base: { ...bent.base, grip: 92, elbow: 18, neckFlex: -18 },
  contacts: [
    ...bent.contacts,
    { aim: "thoraxUpper", axis: [0, 1, 0], to: [0, 0.42, 0.91], tol: 2 },
  ],
  keys: {
    start: {
      angles: { shoulderFlex: 64, shoulderAbd: 4, shoulderIn: 8, scapulaForward: 8 },
      where: [...bothPoint("upperArm", [0.16, -1, 0.04], 4), ...bothGrip([0, 0, 1], 14)],
    },
    top: {
      angles: {
        shoulderFlex: 10,
        shoulderAbd: 82,
        shoulderIn: -46,
        pronation: -30,
        scapulaForward: -16,
        scapulaUp: -4,
      },
      where: [
        ...bothPoint("upperArm", [1, 0.02, 0.14], 4),
        ...bothPoint("forearm", [1, -0.14, 0.36], 6),
        ...bothGrip([-0.1, 0.1, 1], 20),
      ],
    },
  },
  lock: ["lumbarFlex"],
  cycle: liftAndLower([2, 0, 1, 1]),
  props: dumbbells({ radius: 0.048, length: 0.22 }),
  view: { yaw: -128, pitch: 20 },
  form: [
    ...sameElbows,
    wide(),
    together,
    ...lowShoulders("top", 6),
    quietBack(10, 10),
    longNeck(28, 12),
    rule("always", tilt("thoraxUpper"), [52, 84], "The trunk rises to swing the weights."),
    rule(
      "top",
      lead("gripL", "shoulderL", "y"),
      [-0.14, 0.1],
      "The hands stop below the shoulders.",
    ),
  ],
};

const INCLINE = 38;
const PAD = 0.44;
const RADIANS = Math.PI / 180;
/** On the bench: so far along the pad from its lower end. */
const along = (by: number): { readonly y: number; readonly z: number } => ({
  y: PAD + by * Math.sin(INCLINE * RADIANS),
  z: by * Math.cos(INCLINE * RADIANS),
});

const inclineFly: Motion = {
  ...bent,
  id: "db-reverse-fly-incline",
  load: { L: 0.06, R: 0.06 },
  root: { pitch: 90 - INCLINE, y: 0.78, z: 0.22 },
  base: {
    ...bent.base,
    grip: 92,
    elbow: 16,
    neckFlex: -8,
    thoraxFlex: 0,
    hipFlex: 18,
    hipAbd: 20,
    knee: 14,
    ankle: 10,
    toes: 40,
  },
  contacts: [
    { at: "chest", x: 0, ...along(0.74), tol: 0.006 },
    { at: "belly", y: along(0.74 - 0.2).y, z: along(0.74 - 0.2).z, tol: 0.03 },
    { at: "ballL", x: 0.34, y: 0, tol: 0.004 },
    { at: "ballR", x: -0.34, y: 0, tol: 0.004 },
    { at: "toePadL", y: 0, tol: 0.004 },
    { at: "toePadR", y: 0, tol: 0.004 },
  ],
  keep: ["ballL:xz", "ballR:xz"],
  keys: {
    start: {
      angles: { shoulderFlex: 52, shoulderAbd: 6, shoulderIn: 8, scapulaForward: 8 },
      where: [...bothPoint("upperArm", [0.18, -1, 0.04], 4), ...bothGrip([0, 0, 1], 14)],
    },
    top: {
      angles: {
        shoulderFlex: 10,
        shoulderAbd: 82,
        shoulderIn: -46,
        pronation: -30,
        scapulaForward: -16,
        scapulaUp: -4,
      },
      where: [
        ...bothPoint("upperArm", [1, 0, 0.12], 4),
        ...bothPoint("forearm", [1, -0.12, 0.34], 6),
        ...bothGrip([-0.1, 0.2, 1], 20),
      ],
    },
  },
  lock: ["lumbarFlex"],
  cycle: liftAndLower([2, 0, 1, 1]),
  support: "braced",
  props: [
    ...inclineBench({ incline: INCLINE, height: PAD, yaw: 180 }),
    ...dumbbells({ radius: 0.048, length: 0.22 }),
  ],
  view: { yaw: -122, pitch: 18 },
  form: [
    ...sameElbows,
    wide(),
    together,
    ...lowShoulders("top", 6),
    longNeck(20, 14),
    rule(
      "always",
      place("chest", "z"),
      [along(0.7).z, along(0.78).z],
      "The chest lifts off the pad.",
    ),
    rule(
      "top",
      lead("gripL", "shoulderL", "y"),
      [-0.14, 0.12],
      "The hands stop below the shoulders.",
    ),
    rule(
      "top",
      lead("gripL", "shoulderL", "z"),
      [-0.05, null],
      "The hands drift back to the hips.",
    ),
  ],
};

const SEAT = 0.5;
const sitting = seated(SEAT, 0.36);
const HANDLES = 1.08;

const reversePecDeck: Motion = {
  ...sitting,
  id: "reverse-pec-deck",
  root: { ...sitting.root, z: 0.0 },
  base: { ...sitting.base, grip: 92, hipFlex: 86, hipAbd: 14, knee: 88, neckFlex: -2 },
  contacts: [
    ...sitting.contacts,
    { at: "chest", x: 0, z: 0.138, tol: 0.004 },
    { aim: "thoraxUpper", axis: [0, 1, 0], to: [0, 1, 0.06], tol: 2 },
  ],
  keys: {
    start: {
      angles: { shoulderFlex: 84, shoulderAbd: 6, elbow: 14, scapulaForward: 8 },
      where: [
        ...bothAt("grip", { x: 0.2 }),
        ...bothAt("grip", { y: HANDLES }),
        ...bothGrip([0, 1, 0]),
      ],
    },
    top: {
      angles: {
        shoulderFlex: 6,
        shoulderAbd: 86,
        shoulderIn: -50,
        elbow: 16,
        pronation: -36,
        scapulaForward: -16,
        scapulaUp: -4,
      },
      where: [
        ...bothAt("grip", { y: HANDLES }),
        ...bothPoint("upperArm", [1, -0.02, -0.02], 5),
        ...handsTo([1, 0, 0.25], 16),
        ...bothGrip([0, 1, 0]),
      ],
    },
  },
  lock: ["lumbarFlex"],
  cycle: liftAndLower([2, 0, 1, 1]),
  props: pecDeck({ seat: SEAT, reverse: true }),
  view: { yaw: -136, pitch: 20 },
  form: [
    ...elbowRule("always", [142, 178], "The elbows bend and straighten."),
    wide(),
    together,
    ...lowShoulders("top", 6),
    longNeck(),
    rule("top", lead("gripL", "shoulderL", "z"), [-0.06, 0.25], "The arms go far behind the body."),
    rule("always", line("gripL", "gripR", AHEAD), [84, 96], "One arm goes ahead of the other."),
    rule("always", line("pelvis", "neck", UP), [null, 14], "The chest leaves the pad."),
  ],
};

export const flyMotions: readonly Motion[] = [bentOverFly, inclineFly, reversePecDeck];
