/** Pulled down from a high pulley, sitting with the thighs under a pad. */
import type { Angles } from "../../angles.ts";
import type { Motion } from "../../motion.ts";
import { latPulldown } from "../../props/builders/machines-pull.ts";
import type { Constraint } from "../../solve/constraint.ts";
import { angle, height, lead, peak, rule, tilt } from "../words/rules.ts";
import { seated } from "../words/stances.ts";
import {
  SIDES,
  bothGrip,
  elbowRule,
  hands,
  handsTo,
  liftAndLower,
  longNeck,
  lowShoulders,
  quietTrunk,
} from "./words.ts";

const SEAT = 0.46;
const sitting = seated(SEAT, 0.34);

interface Pulldown {
  readonly id: string;
  readonly attachment: "wideBar" | "vBar" | "bar";
  readonly more?: Motion["form"];
  readonly start: { readonly angles: Angles; readonly where: readonly Constraint[] };
  readonly top: { readonly angles: Angles; readonly where: readonly Constraint[] };
}

const pulldown = ({ id, attachment, more = [], start, top }: Pulldown): Motion => ({
  ...sitting,
  id,
  root: { ...sitting.root, z: -0.01, pitch: -12 },
  base: {
    ...sitting.base,
    hipFlex: 80,
    hipAbd: 8,
    knee: 92,
    lumbarFlex: 0,
    thoraxFlex: -4,
    neckFlex: -2,
    grip: 92,
  },
  contacts: [
    ...sitting.contacts,
    // The thighs go under the pad, which stands a little before the seat.
    { at: "sitL", z: -0.06 },
    { at: "sitR", z: -0.06 },
    { aim: "pelvis", axis: [0, 1, 0], to: [0, 0.982, -0.19], tol: 1 },
  ],
  keys: { start, top },
  lock: ["lumbarFlex", "thoraxFlex"],
  cycle: liftAndLower([2, 0, 1, 1]),
  props: latPulldown({ seat: SEAT, attachment }),
  view: { yaw: -128, pitch: 14 },
  form: [
    ...elbowRule("start", [150, null], "The arms are not long before the pull."),
    ...lowShoulders(),
    ...quietTrunk(),
    longNeck(),
    rule("always", tilt("thoraxUpper"), [null, 30], "The trunk swings back to move the weight."),
    rule("top", lead("gripL", "chin", "y"), [null, -0.05], "The bar is not pulled to the chest."),
    rule("top", lead("gripL", "chest", "z"), [0.02, null], "The bar goes behind the neck."),
    peak("start", height("elbowL"), 0.25, "The elbows do not go down."),
    ...more,
  ],
});

const wideLatPulldown = pulldown({
  id: "lat-pulldown-wide",
  attachment: "wideBar",
  start: {
    angles: {
      shoulderFlex: 60,
      shoulderAbd: 136,
      shoulderIn: -60,
      elbow: 14,
      pronation: 10,
      scapulaUp: 8,
    },
    where: [
      ...hands(0.8, { y: 1.65, z: 0.08 }),
      ...bothGrip("over"),
      ...handsTo([0.2, 1, 0.1], 14),
    ],
  },
  top: {
    angles: {
      shoulderFlex: -2,
      shoulderAbd: 42,
      shoulderIn: -76,
      elbow: 118,
      pronation: 10,
      scapulaUp: -6,
      scapulaForward: -12,
      thoraxFlex: -10,
      neckFlex: 6,
    },
    where: [...hands(0.8, { y: 1.0, z: 0.12 }), ...bothGrip("over"), ...handsTo([0.2, 1, 0.1], 14)],
  },
});

const neutralLatPulldown = pulldown({
  id: "lat-pulldown-neutral",
  attachment: "vBar",
  start: {
    angles: {
      shoulderFlex: 160,
      shoulderAbd: 4,
      shoulderIn: -8,
      elbow: 10,
      scapulaUp: 8,
    },
    where: [...hands(0.13, { y: 1.65, z: 0.06 }), ...bothGrip([0, 0, -1], 14)],
  },
  top: {
    angles: {
      shoulderFlex: 8,
      shoulderAbd: 10,
      shoulderIn: 24,
      elbow: 128,
      pronation: -10,
      scapulaUp: -6,
      scapulaForward: -12,
      thoraxFlex: -10,
      neckFlex: 6,
    },
    where: [...hands(0.13, { y: 1.0, z: 0.11 }), ...bothGrip([0, 0.4, -1], 14)],
  },
});

const straightWrists = SIDES.map((side) =>
  rule("always", angle(`wrist${side}`), [-24, 24], "The wrists curl to finish the pull."),
);

const underhandLatPulldown = pulldown({
  id: "lat-pulldown-underhand",
  attachment: "bar",
  more: straightWrists,
  start: {
    angles: {
      shoulderFlex: 162,
      shoulderAbd: 10,
      shoulderIn: -10,
      elbow: 10,
      pronation: -76,
      scapulaUp: 8,
    },
    where: [...hands(0.38, { y: 1.66, z: 0.04 }), ...bothGrip("under"), ...handsTo([0, 1, 0.1], 8)],
  },
  top: {
    angles: {
      shoulderFlex: 0,
      shoulderAbd: 12,
      shoulderIn: 0,
      elbow: 132,
      pronation: -80,
      scapulaUp: -6,
      scapulaForward: -12,
      thoraxFlex: -10,
      neckFlex: 6,
    },
    where: [
      ...hands(0.38, { y: 0.99, z: 0.09 }),
      ...bothGrip("under"),
      ...handsTo([0, 1, 0.45], 8),
    ],
  },
});

export const pulldownMotions: readonly Motion[] = [
  wideLatPulldown,
  neutralLatPulldown,
  underhandLatPulldown,
];
