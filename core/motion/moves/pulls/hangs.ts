/** Hanging from a bar: the hang, the shoulder blades alone, and the whole way up. */
import type { Angles } from "../../angles.ts";
import type { KeyPose, Motion } from "../../motion.ts";
import { bandSling } from "../../props/builders/band.ts";
import { pullUpBar } from "../../props/builders/bars.ts";
import { assistedPullUp } from "../../props/builders/machines-pull.ts";
import type { Shape } from "../../props/types.ts";
import type { Constraint } from "../../solve/constraint.ts";
import { angle, height, lead, line, peak, rule, DOWN, UP } from "../words/rules.ts";
import { hanging } from "../words/stances.ts";
import type { Stance } from "../words/stances.ts";
import { flatFeet } from "../words/touch.ts";
import { elbowRule, handsTo, liftAndLower, longNeck, lowShoulders, quietTrunk } from "./words.ts";
import type { Tempo } from "./words.ts";

const BAR = 2.3;

const stillLegs = rule(
  "always",
  line("hipL", "ankleL", DOWN),
  [null, 32],
  "The legs swing or kick to help.",
);
const noBend = rule("always", angle("lumbarFlex"), [-12, 14], "The low back arches.");
const longHang = elbowRule("start", [158, null], "The arms are not long in the hang.");

const upright = rule("always", line("pelvis", "neck", UP), [null, 14], "The body swings.");
/** The body hangs straight down instead of leaning out. */
const plumb: Constraint = { aim: "pelvis", axis: [0, 1, 0], to: [0, 1, 0.03], tol: 2 };

const hangFrom = (width: number, grip: "over" | "under" = "over", bar: number = BAR): Stance => {
  const stance = hanging(bar, width, grip);
  return {
    ...stance,
    root: { y: bar - 1.16, z: -0.02 },
    base: {
      ...stance.base,
      neckFlex: -2,
      // Near the vertical, which way an arm leans out is a matter of the plane it was raised in.
      ...(grip === "under"
        ? { shoulderFlex: 166, shoulderAbd: 18, shoulderIn: -6 }
        : width > 0.45
          ? { shoulderFlex: 80, shoulderAbd: 142, shoulderIn: -52, pronation: 20 }
          : { shoulderFlex: 166, shoulderAbd: 18, shoulderIn: 16, pronation: 64 }),
    },
    contacts: [...stance.contacts, plumb],
  };
};

const hang = hangFrom(0.52);

/** Legs together, a little in front of the body. */
const legs: Angles = { hipFlex: 10, knee: 8, ankle: -30, hipAbd: -1 };

const deadHang: Motion = {
  ...hangFrom(0.4),
  id: "dead-hang",
  base: { ...hang.base, ...legs, scapulaUp: 4, hipFlex: 4 },
  keys: { hold: { where: [{ at: "pelvis", x: 0, z: -0.02, tol: 0.01 }] } },
  cycle: [{ to: "hold", seconds: 4, phase: "top" }],
  props: pullUpBar({ height: BAR }),
  view: { yaw: -142, pitch: 6 },
  form: [
    ...elbowRule("hold", [160, null], "The arms are not long."),
    ...lowShoulders("hold", 14),
    stillLegs,
    upright,
    noBend,
    longNeck(),
  ],
};

const scapularPullUp: Motion = {
  ...hang,
  id: "scap-pull-up",
  base: { ...hang.base, ...legs },
  keys: {
    start: {
      angles: { scapulaUp: 14, neckFlex: 4 },
      where: [{ at: "pelvis", x: 0, z: -0.02, tol: 0.01 }],
    },
    top: {
      angles: { scapulaUp: -10, scapulaForward: -12, thoraxFlex: -6, neckFlex: -4 },
      where: [{ at: "pelvis", x: 0, z: 0, tol: 0.01 }],
    },
  },
  lock: ["scapulaUpL", "scapulaUpR", "elbowL", "elbowR"],
  cycle: liftAndLower([1, 0, 1, 1]),
  props: pullUpBar({ height: BAR }),
  view: { yaw: -152, pitch: 6 },
  form: [
    ...elbowRule("always", [160, null], "The elbows bend."),
    ...lowShoulders("top", -4),
    stillLegs,
    upright,
    noBend,
    peak("top", height("pelvis"), 0.03, "The body does not rise."),
  ],
};

interface PullUp {
  readonly id: string;
  readonly width?: number;
  readonly grip?: "over" | "under";
  readonly legs?: Angles;
  readonly start?: KeyPose;
  readonly top?: KeyPose;
  readonly tempo?: Tempo;
  readonly props?: readonly Shape[];
  /** How far the body hangs behind the bar, low and high. */
  readonly behind?: readonly [number, number];
}

/** Chin above the bar, elbows by the sides. */
const TOP: Readonly<Record<"over" | "under", Angles>> = {
  over: {
    shoulderFlex: 22,
    shoulderAbd: 36,
    shoulderIn: -48,
    elbow: 128,
    pronation: 20,
    scapulaUp: -8,
    scapulaForward: -12,
    thoraxFlex: -6,
  },
  under: {
    shoulderFlex: 22,
    shoulderAbd: 10,
    shoulderIn: 0,
    elbow: 138,
    pronation: -80,
    scapulaUp: -8,
    scapulaForward: -10,
    thoraxFlex: -6,
  },
};

const pullUpMotion = ({
  id,
  width = 0.56,
  grip = "over",
  legs: legAngles = legs,
  start = {},
  top = {},
  tempo = [2, 0, 1, 0],
  props = pullUpBar({ height: BAR }),
  behind = [-0.03, -0.14],
}: PullUp): Motion => {
  const stance = hangFrom(width, grip);
  const level: readonly Constraint[] = [{ at: "chin", y: BAR + 0.03, tol: 0.01 }];
  return {
    ...stance,
    id,
    base: { ...stance.base, ...legAngles },
    keys: {
      start: {
        ...start,
        angles: { scapulaUp: 8, elbow: 4, neckFlex: -2, ...start.angles },
        where: [{ at: "pelvis", x: 0, z: behind[0], tol: 0.01 }, ...(start.where ?? [])],
      },
      top: {
        root: { y: BAR - 0.56, z: behind[1] },
        ...top,
        angles: { ...TOP[grip], neckFlex: -4, ...top.angles },
        where: [
          { at: "pelvis", x: 0, z: behind[1], tol: 0.01 },
          ...level,
          ...handsTo([0, 1, grip === "over" ? 0.1 : 0.2], 18),
          ...(top.where ?? []),
        ],
      },
    },
    lock: ["lumbarFlex"],
    cycle: liftAndLower(tempo),
    props,
    view: { yaw: -140, pitch: 6 },
    form: [
      ...longHang,
      ...lowShoulders(),
      ...quietTrunk(12, 14),
      longNeck(),
      upright,
      rule("top", lead("chin", "gripL", "y"), [0, null], "The chin does not get above the bar."),
      rule(
        "top",
        lead("elbowL", "shoulderL", "y"),
        [null, -0.1],
        "The elbows are not pulled down.",
      ),
      peak("top", height("pelvis"), 0.35, "The body does not rise."),
    ],
  };
};

const withRules = (motion: Motion, ...more: Motion["form"]): Motion => ({
  ...motion,
  form: [...motion.form, ...more],
});

const pullUp = withRules(pullUpMotion({ id: "pull-up" }), stillLegs);
const chinUp = withRules(pullUpMotion({ id: "chin-up", width: 0.38, grip: "under" }), stillLegs);

const bandPullUp = withRules(
  pullUpMotion({
    id: "pull-up-band",
    // The foot in the loop stands a little before the body, the other leg crosses over it.
    legs: { hipFlex: 16, kneeR: 10, ankleR: -8, hipAbdR: -3, kneeL: 30, hipAbdL: -5, ankleL: -20 },
    props: [...pullUpBar({ height: BAR }), ...bandSling([0, BAR, 0], "ballR")],
    behind: [-0.1, -0.2],
  }),
  stillLegs,
);

const assistedMachinePullUp = withRules(
  pullUpMotion({
    id: "pull-up-assisted-machine",
    legs: { hipFlex: 4, knee: 92, ankle: -40, hipAbd: 4 },
    props: assistedPullUp({ height: BAR }),
    behind: [-0.04, -0.12],
  }),
  rule("always", line("shoulderL", "kneeL", DOWN), [null, 16], "The hips fold back."),
);

/** Low enough to be reached from the floor: one jumps up, and only the way down is work. */
const LOW_BAR = 2.08;
const low = hangFrom(0.56, "over", LOW_BAR);

const slowLowering: Motion = {
  ...low,
  id: "pull-up-negative",
  base: { ...low.base, hipFlex: 6, knee: 84, ankle: -30, hipAbd: 2 },
  keys: {
    top: {
      root: { y: LOW_BAR - 0.56, z: -0.14 },
      angles: { ...TOP.over, neckFlex: -4 },
      where: [
        { at: "pelvis", x: 0, z: -0.14, tol: 0.01 },
        { at: "chin", y: LOW_BAR + 0.03, tol: 0.01 },
        ...handsTo([0, 1, 0.1], 18),
      ],
    },
    hang: {
      root: { y: LOW_BAR - 1.16 },
      angles: {
        ...low.base,
        scapulaUp: 8,
        scapulaForward: 0,
        thoraxFlex: 0,
        elbow: 4,
        hipFlex: 6,
        knee: 84,
        ankle: 0,
      },
      where: [{ at: "pelvis", x: 0, z: -0.03, tol: 0.01 }],
    },
    stand: {
      root: { y: 0.94 },
      angles: {
        ...low.base,
        scapulaUp: 4,
        scapulaForward: 0,
        thoraxFlex: 0,
        elbow: 12,
        hipFlex: 6,
        knee: 10,
        ankle: 4,
        neckFlex: -6,
      },
      where: [...flatFeet(0.2), { at: "pelvis", x: 0, z: -0.03, tol: 0.02 }],
    },
  },
  lock: ["lumbarFlex"],
  cycle: [
    { to: "hang", seconds: 5, phase: "lower" },
    { to: "stand", seconds: 0.8, phase: "bottom" },
    { to: "top", seconds: 1, phase: "lift" },
  ],
  props: pullUpBar({ height: LOW_BAR }),
  view: { yaw: -140, pitch: 6 },
  form: [
    ...elbowRule("hang", [158, null], "The lowering stops before the arms are long."),
    ...lowShoulders(),
    upright,
    longNeck(),
    rule("top", lead("chin", "gripL", "y"), [0, null], "The chin does not get above the bar."),
    rule("hang", height("toeTipL"), [0.03, null], "The feet take the weight on the way down."),
    peak("top", height("pelvis"), 0.35, "The body does not come up to the bar."),
  ],
};

export const hangMotions: readonly Motion[] = [
  deadHang,
  scapularPullUp,
  pullUp,
  chinUp,
  bandPullUp,
  assistedMachinePullUp,
  slowLowering,
];
