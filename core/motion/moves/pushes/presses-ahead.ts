/** Presses ahead of the chest: the machine, and a band fixed behind. */
import type { Angles } from "../../angles.ts";
import type { FormRule, Motion, PeakRule } from "../../motion.ts";
import { bandFromBoth } from "../../props/builders/band.ts";
import { door } from "../../props/builders/furniture.ts";
import { chestPress } from "../../props/builders/machines-press.ts";
import type { Vec3 } from "../../vectors.ts";
import { angle, lead, peak, quietBack, rule, tilt } from "../words/rules.ts";
import { flatFoot } from "../words/touch.ts";
import {
  MACHINE_SEAT,
  againstRest,
  forearms,
  hands,
  longAtTop,
  straightWrists,
} from "./press-words.ts";
import { bothAngles, fromBottom, gripsAlong, handsPoint } from "./words.ts";

const inChestMachine = againstRest(MACHINE_SEAT, -0.01, 5);
const CHEST = 0.92;

const pressAhead: readonly (FormRule | PeakRule)[] = [
  ...longAtTop("top"),
  ...straightWrists,
  ...bothAngles("always", "scapulaUp", [null, 12], "The shoulders rise to the ears."),
  peak("top", lead("gripL", "shoulderL", "z"), 0.3, "The hands do not press ahead."),
  rule(
    "start",
    lead("gripL", "chest", "z"),
    [-0.1, 0.16],
    "The hands do not come back beside the chest.",
  ),
  quietBack(10, 10),
];

/** Hands beside the chest, elbows a little below the shoulders. */
const BESIDE_CHEST: Angles = {
  shoulderFlex: -14,
  shoulderAbd: 46,
  shoulderIn: 12,
  elbow: 108,
  pronation: 50,
  grip: 92,
  scapulaForward: -10,
  scapulaUp: -6,
};
const AHEAD_LONG: Angles = {
  shoulderFlex: 80,
  shoulderAbd: 6,
  shoulderIn: 20,
  elbow: 6,
  pronation: 40,
  scapulaForward: 2,
};

const machineChestPress: Motion = {
  ...inChestMachine,
  id: "machine-chest-press",
  contacts: [
    ...(inChestMachine.contacts ?? []),
    ...gripsAlong([-0.75, 0.65, 0], 10),
    ...handsPoint([0, 0, 1], 12),
  ],
  base: { ...inChestMachine.base, ...BESIDE_CHEST },
  lock: ["lumbarFlex"],
  keys: {
    start: { where: [...hands(0.66, CHEST, 0.16), ...forearms([-0.2, 0.1, 1], 10)] },
    top: { angles: AHEAD_LONG, where: hands(0.44, CHEST, 0.53) },
  },
  cycle: fromBottom([2, 0, 1, 0]),
  props: chestPress({ seat: MACHINE_SEAT }),
  view: { yaw: -52, pitch: 12 },
  form: [
    ...pressAhead,
    rule("always", tilt("pelvis"), [null, 10], "The back lifts off the pad."),
    rule("top", angle("elbowL"), [2, 30], "The elbows lock, or the arms do not get long."),
  ],
};

const ANCHOR: Vec3 = [0, 1.25, -0.95];

const bandChestPress: Motion = {
  id: "band-chest-press",
  root: { y: 0.92, z: 0.02, pitch: 3 },
  base: {
    ...BESIDE_CHEST,
    hipFlexL: 24,
    kneeL: 24,
    ankleL: 4,
    hipFlexR: -12,
    kneeR: 10,
    ankleR: 14,
    hipAbd: 2,
  },
  contacts: [
    ...flatFoot("L", { x: 0.11, z: 0.14 }),
    ...flatFoot("R", { x: -0.11, z: -0.28 }),
    { at: "pelvis", x: 0, z: 0.02, tol: 0.01 },
    ...gripsAlong([-0.9, 0.45, 0], 12),
    ...handsPoint([0, 0, 1], 12),
  ],
  keep: ["ballL:xz", "ballR:xz", "pelvis:y"],
  lock: ["lumbarFlex"],
  keys: {
    start: { where: [...hands(0.62, 1.24, 0.24), ...forearms([-0.15, 0.1, 1], 10)] },
    top: { angles: AHEAD_LONG, where: hands(0.36, 1.3, 0.62) },
  },
  cycle: fromBottom([2, 0, 1, 0]),
  support: "feet",
  props: [...door({ z: ANCHOR[2] }), ...bandFromBoth(ANCHOR)],
  view: { yaw: -52, pitch: 10 },
  form: [
    ...pressAhead,
    rule("always", tilt("thoraxUpper"), [null, 12], "The trunk does not stay upright."),
  ],
};

export const chestPresses: readonly Motion[] = [machineChestPress, bandChestPress];
