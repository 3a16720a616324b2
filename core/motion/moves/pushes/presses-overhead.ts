/** Presses overhead: dumbbells and a machine sitting, a band half kneeling. */
import type { Angles } from "../../angles.ts";
import type { FormRule, Motion, PeakRule } from "../../motion.ts";
import { band } from "../../props/builders/band.ts";
import { inclineBench } from "../../props/builders/bench.ts";
import { dumbbells } from "../../props/builders/dumbbell.ts";
import { cushion } from "../../props/builders/furniture.ts";
import { shoulderPress } from "../../props/builders/machines-press.ts";
import type { Constraint } from "../../solve/constraint.ts";
import {
  UP,
  angle,
  bend,
  height,
  lead,
  line,
  peak,
  quietBack,
  rule,
  tilt,
} from "../words/rules.ts";
import { halfKneeling } from "../words/stances.ts";
import { flatFoot, gripAim, points } from "../words/touch.ts";
import { MACHINE_SEAT, againstRest, forearms, longAtTop, straightWrists } from "./press-words.ts";
import {
  AKIMBO,
  SIDES,
  bothSides,
  fromBottom,
  fromTop,
  gripsAlong,
  handOnHip,
  handsPoint,
  out,
} from "./words.ts";

/** Palms forward beside the shoulders, the elbows under the wrists and a little ahead. */
const AT_SHOULDERS: Angles = {
  shoulderFlex: 30,
  shoulderAbd: 40,
  shoulderIn: -50,
  elbow: 130,
  pronation: 20,
  grip: 92,
  wrist: 0,
};
const OVERHEAD: Angles = {
  shoulderFlex: 158,
  shoulderAbd: 40,
  shoulderIn: -20,
  elbow: 8,
  pronation: 30,
};

const pressUp: readonly (FormRule | PeakRule)[] = [
  ...longAtTop("top"),
  ...straightWrists,
  ...SIDES.map((side) =>
    rule(
      "start",
      lead(`elbow${side}`, `shoulder${side}`, "z"),
      [0.02, null],
      "The elbows point straight out to the sides.",
    ),
  ),
  ...SIDES.map((side) =>
    rule(
      "always",
      line(`elbow${side}`, `wrist${side}`, UP),
      [null, 24],
      "The elbow is not under the wrist.",
    ),
  ),
  peak("top", height("gripL"), 0.35, "The hands do not go overhead."),
  rule("always", angle("neckFlex"), [-12, 18], "The head pokes forward."),
  quietBack(10, 12),
];

/** The grips level with the shoulders, so far out from them and ahead. */
const besideShoulders = (wide: number, ahead: number): readonly Constraint[] =>
  bothSides((side): readonly Constraint[] => [
    {
      same: [`grip${side}`, `shoulder${side}`],
      axes: "xyz",
      offset: [out(side) * wide, 0.07, ahead],
      tol: 0.01,
    },
  ]);

const overEars = (x: number, ahead: number): readonly Constraint[] =>
  bothSides((side): readonly Constraint[] => [
    { at: `grip${side}`, x: out(side) * x, tol: 0.01 },
    { same: [`grip${side}`, `headSide${side}`], axes: "z", offset: [0, 0, ahead], tol: 0.015 },
  ]);

const SEAT = 0.45;
const onBench = againstRest(SEAT, 0.1, 8);
const benchProp = inclineBench({ incline: 82, height: SEAT });
const PALMS_AHEAD = gripsAlong([-1, 0, 0.12], 10);
const KNUCKLES_UP = handsPoint([0, 1, 0], 10);

const seatedShoulderPress: Motion = {
  ...onBench,
  id: "db-shoulder-press",
  load: { L: 0.1, R: 0.1 },
  contacts: [...(onBench.contacts ?? []), ...PALMS_AHEAD, ...KNUCKLES_UP],
  base: { ...onBench.base, ...AT_SHOULDERS },
  lock: ["lumbarFlex"],
  keys: {
    start: {
      where: [...besideShoulders(0.14, 0.07), ...forearms([0, 1, 0])],
    },
    top: {
      angles: OVERHEAD,
      where: [...overEars(0.2, 0.02), ...forearms([0, 1, 0])],
    },
  },
  cycle: fromBottom([2, 0, 1, 0]),
  props: [...benchProp, ...dumbbells()],
  view: { yaw: -36, pitch: 10 },
  form: [
    ...pressUp,
    rule("top", lead("gripL", "crown", "z"), [-0.12, 0.14], "The weights are not over the ears."),
  ],
};

/** The other way round: it starts overhead and the elbows are drawn down. */
const overheadLatPull: Motion = {
  ...seatedShoulderPress,
  id: "db-overhead-lat-pull",
  load: { L: 0.06, R: 0.06 },
  keys: {
    start: {
      angles: { ...OVERHEAD, scapulaUp: 8 },
      where: [...overEars(0.2, 0.02), ...forearms([0, 1, 0])],
    },
    bottom: {
      angles: {
        ...AT_SHOULDERS,
        shoulderFlex: 20,
        shoulderAbd: 58,
        shoulderIn: -70,
        elbow: 122,
        scapulaUp: -8,
        scapulaForward: -10,
      },
      where: [
        ...bothSides((side): readonly Constraint[] => [
          {
            same: [`grip${side}`, `headSide${side}`],
            axes: "yz",
            offset: [0, -0.06, -0.03],
            tol: 0.01,
          },
        ]),
        ...forearms([-0.2, 1, 0], 8),
      ],
    },
  },
  cycle: fromTop([2, 0, 1, 1]),
  props: [...benchProp, ...dumbbells({ radius: 0.052, length: 0.24 })],
  form: [
    ...longAtTop("start"),
    ...straightWrists,
    rule(
      "bottom",
      lead("gripL", "crown", "y"),
      [null, -0.04],
      "The weights do not come to the ears.",
    ),
    rule("bottom", lead("gripL", "headSideL", "z"), [-0.12, 0.03], "The weights stay in front."),
    peak(
      "bottom",
      lead("neck", "shoulderTopL", "y"),
      0.02,
      "The shoulder blades do not glide down.",
    ),
    rule("always", angle("neckFlex"), [-12, 18], "The head pokes forward to make room."),
    quietBack(10, 10),
  ],
};

const inShoulderMachine = againstRest(MACHINE_SEAT, -0.03, 5);

const machineShoulderPress: Motion = {
  ...inShoulderMachine,
  id: "machine-shoulder-press",
  contacts: [...(inShoulderMachine.contacts ?? []), ...PALMS_AHEAD, ...KNUCKLES_UP],
  base: { ...inShoulderMachine.base, ...AT_SHOULDERS },
  lock: ["lumbarFlex"],
  keys: {
    start: { where: [...besideShoulders(0.15, 0.08), ...forearms([0, 1, 0])] },
    top: {
      angles: { ...OVERHEAD, elbow: 14 },
      where: [...overEars(0.23, 0.04), ...forearms([-0.05, 1, 0])],
    },
  },
  cycle: fromBottom([2, 0, 1, 0]),
  props: shoulderPress({ seat: MACHINE_SEAT }),
  view: { yaw: -36, pitch: 10 },
  form: [
    ...pressUp,
    rule("top", angle("elbowL"), [2, 30], "The elbows lock, or the arms do not get long."),
    rule("always", tilt("pelvis"), [null, 10], "The back lifts off the pad."),
  ],
};

const KNEE_PAD = 0.05;
const kneeling = halfKneeling("L");

const halfKneelingPress: Motion = {
  ...kneeling,
  id: "band-half-kneeling-press",
  root: { y: 0.58 },
  base: {
    ...kneeling.base,
    ...AKIMBO,
    wristR: 0,
    shoulderFlexR: 26,
    shoulderAbdR: 44,
    shoulderInR: -56,
    elbowR: 132,
    pronationR: 20,
    gripR: 92,
  },
  contacts: [
    ...flatFoot("L", { x: 0.1 }),
    ...handOnHip("L"),
    { aim: "pelvis", axis: [0, 1, 0], to: [0, 1, 0], tol: 1 },
    { aim: "pelvis", axis: [0, 0, 1], to: [0, 0, 1], tol: 2 },
    { at: "kneeFrontR", y: KNEE_PAD, x: -0.1 },
    { at: "toePadR", y: 0, tol: 0.004 },
    { same: ["kneeR", "hipR"], axes: "z", tol: 0.02 },
    gripAim("R", [1, 0, 0.12], 10),
    { aim: "handR", axis: [0, -1, 0], to: [0, 1, 0], tol: 12 },
  ],
  keys: {
    start: {
      where: [
        {
          same: ["gripR", "shoulderR"],
          axes: "xyz",
          offset: [-0.13, 0.05, 0.06],
          tol: 0.01,
        },
        points("forearm", "R", [0, 1, 0], 8),
      ],
    },
    top: {
      angles: {
        shoulderFlexR: 160,
        shoulderAbdR: 34,
        shoulderInR: -20,
        elbowR: 6,
        pronationR: 30,
      },
      where: [
        { same: ["gripR", "headSideR"], axes: "xz", offset: [-0.12, 0, 0.03], tol: 0.015 },
        points("forearm", "R", [0, 1, 0], 8),
      ],
    },
  },
  cycle: fromBottom([2, 0, 1, 0]),
  lock: ["lumbarFlex", "lumbarSide", "thoraxSide", "lumbarTurn", "thoraxTurn"],
  props: [
    ...cushion({ height: KNEE_PAD, width: 0.3, depth: 0.24, x: -0.1, z: 0.02 }),
    ...band("gripR", { joint: "shinR", point: [-0.1, 0.28, 0.035] }),
  ],
  view: { yaw: -48, pitch: 10 },
  form: [
    rule("top", bend("shoulderR", "elbowR", "wristR"), [158, null], "The arm does not get long."),
    rule("always", line("elbowR", "wristR", UP), [null, 25], "The elbow is not under the wrist."),
    rule("always", tilt("thoraxUpper"), [null, 8], "The trunk leans away from the arm."),
    rule("always", lead("hipL", "hipR", "y"), [-0.03, 0.03], "The hips do not stay level."),
    rule("always", angle("hipFlexR"), [-16, 14], "The hip of the kneeling side folds."),
    peak("top", height("gripR"), 0.35, "The hand does not go overhead."),
    quietBack(8, 8),
  ],
};

export const overheadPresses: readonly Motion[] = [
  overheadLatPull,
  seatedShoulderPress,
  halfKneelingPress,
  machineShoulderPress,
];
