/** Pulled down or over with long arms: a cable or a band standing, a dumbbell on a bench. */
import type { Motion } from "../../motion.ts";
import { bandFromBoth } from "../../props/builders/band.ts";
import { bench } from "../../props/builders/bench.ts";
import { cableStation } from "../../props/builders/cable.ts";
import { dumbbellBoth } from "../../props/builders/dumbbell.ts";
import { door } from "../../props/builders/furniture.ts";
import { angle, gap, height, lead, peak, place, rule, tilt } from "../words/rules.ts";
import { hinged, supineBent } from "../words/stances.ts";
import type { Constraint } from "../../solve/constraint.ts";
import type { Shape } from "../../props/types.ts";
import {
  SIDES,
  bothAt,
  bothGrip,
  elbowRule,
  hands,
  liftAndLower,
  longNeck,
  lowShoulders,
  mirroredTo,
  quietTrunk,
} from "./words.ts";

const LEAN = 20;
const leaning = hinged(LEAN);

interface Sweep {
  readonly id: string;
  readonly width: number;
  readonly props: readonly Shape[];
  /** How the hands hold on, with the arms up and with the arms down. */
  readonly grips: readonly [readonly Constraint[], readonly Constraint[]];
}

const sweep = ({ id, width, props, grips: [up, down] }: Sweep): Motion => ({
  ...leaning,
  id,
  root: { pitch: LEAN, y: 0.91, z: -0.07 },
  base: {
    ...leaning.base,
    hipFlex: LEAN + 10,
    knee: 20,
    ankle: 10,
    neckFlex: -8,
    shoulderAbd: 4,
    elbow: 12,
    grip: 92,
    scapulaForward: 0,
  },
  contacts: [
    ...leaning.contacts,
    { aim: "thoraxUpper", axis: [0, 1, 0], to: [0, 0.94, 0.34], tol: 1 },
  ],
  keys: {
    start: {
      angles: { shoulderFlex: 120, scapulaUp: 4, scapulaForward: 8 },
      where: [...hands(width), ...bothAt("grip", { y: 1.52, z: 0.68 }), ...up],
    },
    top: {
      angles: { shoulderFlex: 14, scapulaUp: -6, scapulaForward: -8, thoraxFlex: -4, neckFlex: -6 },
      // Another landmark than above: between the two the hands go in an arc of their own.
      where: [...hands(width), ...bothAt("wrist", { y: 0.82, z: 0.17 }), ...down],
    },
  },
  lock: ["lumbarFlex"],
  cycle: liftAndLower([2, 0, 1, 1]),
  props,
  view: { yaw: -112, pitch: 12 },
  form: [
    ...elbowRule("always", [152, null], "The elbows bend, so that the upper arms do the work."),
    ...lowShoulders(),
    ...quietTrunk(10, 12),
    longNeck(22),
    rule("always", tilt("thoraxUpper"), [6, 34], "The trunk bobs up and down."),
    rule(
      "top",
      gap("gripL", "thighFrontL", "yz"),
      [null, 0.22],
      "The hands stop short of the thighs.",
    ),
    rule("start", lead("gripL", "shoulderL", "y"), [0, null], "The hands start too low."),
    peak("start", height("gripL"), 0.4, "The arms do not sweep down."),
  ],
});

const straightArmPulldown = sweep({
  id: "straight-arm-pulldown",
  width: 0.4,
  props: cableStation({ pulley: 2, z: 1, yaw: 180, attachment: "bar" }),
  grips: [bothGrip("over"), bothGrip("over")],
});

const bandStraightArm = sweep({
  id: "band-straight-arm-pulldown",
  width: 0.36,
  props: [...door({ z: 1.2, yaw: 180 }), ...bandFromBoth([0, 1.98, 1.2])],
  grips: [bothGrip([-0.6, 0.8, 0], 14), bothGrip([-0.6, 0.1, 0.8], 14)],
});

const BENCH = 0.45;
const lying = supineBent();

/** The palms hold the upper head of the weight from both sides. */
const palmsIn = SIDES.map((side): Constraint => ({
  aim: `hand${side}`,
  axis: mirroredTo(side, [-1, 0, 0]),
  to: mirroredTo(side, [-1, 0.3, 0]),
  tol: 14,
}));

const pullover: Motion = {
  ...lying,
  id: "db-pullover",
  load: { L: 0.06, R: 0.06 },
  root: { pitch: -90, y: BENCH + 0.11, z: -0.2 },
  base: {
    ...lying.base,
    hipFlex: 12,
    hipAbd: 12,
    knee: 82,
    ankle: 0,
    shoulderAbd: 0,
    elbow: 18,
    pronation: 0,
    wrist: 0,
    grip: 30,
  },
  contacts: [
    { at: "upperBack", x: 0, y: BENCH, z: -0.35, tol: 0.004 },
    { at: "sacrum", y: BENCH, tol: 0.004 },
    { at: "occiput", y: BENCH, tol: 0.006 },
    { at: "heelL", x: 0.19, y: 0 },
    { at: "heelR", x: -0.19, y: 0 },
    { at: "ballL", y: 0 },
    { at: "ballR", y: 0 },
  ],
  keep: ["sacrum:xz", "heelL:xz", "heelR:xz", "ballL:xz", "ballR:xz"],
  keys: {
    top: {
      angles: { shoulderFlex: 88, shoulderIn: 38, elbow: 28, shoulderAbd: -4 },
      where: [...bothAt("palm", { x: 0.058 }), ...palmsIn],
    },
    bottom: {
      angles: { shoulderFlex: 158, shoulderIn: 38, elbow: 24, shoulderAbd: -2 },
      where: [...bothAt("palm", { x: 0.058 }), ...palmsIn],
    },
  },
  lock: ["lumbarFlex", "thoraxFlex"],
  cycle: [
    { to: "bottom", seconds: 3, phase: "lower" },
    { to: "top", seconds: 1, phase: "lift" },
  ],
  support: "braced",
  props: [...bench({ height: BENCH, z: -0.24, length: 1.2 }), ...dumbbellBoth()],
  view: { yaw: -62, pitch: 14 },
  form: [
    ...quietTrunk(10, 14),
    ...elbowRule("always", [136, 174], "The elbows bend into a press, or lock."),
    rule("bottom", angle("thoraxFlex"), [-8, 14], "The ribs lift as the weight goes back."),
    rule("always", place("sacrum", "y"), [BENCH - 0.02, BENCH + 0.02], "The hips leave the bench."),
    peak("top", height("gripL"), 0.3, "The weight does not go back in an arc."),
  ],
};

export const straightArmMotions: readonly Motion[] = [
  straightArmPulldown,
  bandStraightArm,
  pullover,
];
