/** Presses lying on the back: dumbbells on the floor and on a bench, the barbell on a bench. */
import type { Angles } from "../../angles.ts";
import type { FormRule, Motion, PeakRule } from "../../motion.ts";
import { barbell } from "../../props/builders/barbell.ts";
import { rack } from "../../props/builders/bars.ts";
import { bench } from "../../props/builders/bench.ts";
import { dumbbells } from "../../props/builders/dumbbell.ts";
import { mat } from "../../props/builders/furniture.ts";
import type { Constraint } from "../../solve/constraint.ts";
import { UP, angle, bend, gap, height, lead, line, peak, rule } from "../words/rules.ts";
import { supineBent } from "../words/stances.ts";
import { flatFeet, plantFeet } from "../words/touch.ts";
import { SIDES, bothAngles, bothSides, fromTop, gripsAlong, handsPoint, out } from "./words.ts";

/** The palms look to the feet; lowered, they turn in a little with the elbows. */
const PALMS_TO_FEET = gripsAlong([-1, 0, -0.1], 10);
const PALMS_TURNED = gripsAlong([-1, 0, -0.55], 12);
const KNUCKLES_UP = handsPoint([0, 1, 0], 8);

const LONG: Angles = {
  shoulderFlex: 88,
  shoulderAbd: 4,
  shoulderIn: 20,
  elbow: 5,
  pronation: 60,
  scapulaForward: -6,
  grip: 92,
  wrist: -8,
};

/** Elbows halfway out from the sides, forearms upright. */
const LOWERED: Angles = {
  shoulderFlex: -6,
  shoulderAbd: 48,
  shoulderIn: 0,
  elbow: 84,
  pronation: 50,
  scapulaForward: -16,
};

/** The weights over the shoulders, so far apart. */
const overShoulders = (width: number): readonly Constraint[] =>
  bothSides((side): readonly Constraint[] => [
    { at: `grip${side}`, x: (out(side) * width) / 2, tol: 0.006 },
    { same: [`grip${side}`, `shoulder${side}`], axes: "z", tol: 0.01 },
  ]);

/** From the side and from the feet the wrists are over the elbows. */
const forearmsUpright = (tol = 5): readonly Constraint[] =>
  SIDES.map((side): Constraint => ({
    aim: `forearm${side}`,
    axis: [0, -1, 0],
    to: [0, 1, 0],
    tol,
  }));

const pressRules = (down: "bottom" | "start"): readonly (FormRule | PeakRule)[] => [
  ...SIDES.map((side) =>
    rule(
      "start",
      bend(`shoulder${side}`, `elbow${side}`, `wrist${side}`),
      [160, null],
      "The arms do not get long.",
    ),
  ),
  ...SIDES.map((side) =>
    rule(
      "always",
      line(`elbow${side}`, `wrist${side}`, UP),
      [null, 24],
      "The forearm tips: the wrist is not above the elbow.",
    ),
  ),
  ...bothAngles(down, "shoulderAbd", [28, 66], "The elbows are not halfway out from the sides."),
  ...bothAngles("always", "wrist", [-32, 25], "The wrists bend back."),
  rule("start", gap("gripL", "shoulderL", "z"), [null, 0.05], "The weights drift to the face."),
  rule("always", angle("scapulaForwardL"), [null, 6], "The shoulders roll forward."),
  peak("start", height("gripL"), 0.2, "The weights do not travel."),
];

const floor = supineBent();

const floorPress: Motion = {
  ...floor,
  id: "db-floor-press",
  load: { L: 0.12, R: 0.12 },
  contacts: [...floor.contacts, ...KNUCKLES_UP],
  base: { ...floor.base, ...LONG },
  keys: {
    start: { where: [...overShoulders(0.36), ...PALMS_TO_FEET] },
    bottom: {
      angles: LOWERED,
      where: [
        ...bothSides((side): readonly Constraint[] => [
          { at: `elbow${side}`, y: 0.042, tol: 0.004 },
        ]),
        ...forearmsUpright(),
        ...PALMS_TURNED,
      ],
    },
  },
  cycle: fromTop([2, 0, 1, 0]),
  props: [...mat({ z: -0.12, width: 0.66 }), ...dumbbells()],
  view: { yaw: 48, pitch: 20 },
  form: [
    ...pressRules("bottom"),
    rule("bottom", height("elbowL"), [0.02, 0.06], "The upper arms do not touch the floor."),
    rule("always", height("sacrum"), [-0.012, 0.02], "The seat lifts off the floor."),
  ],
};

const PAD = 0.45;

/** Head, upper back and seat on the bench, the feet flat beside its end. */
const onBench: Pick<Motion, "root" | "base" | "contacts" | "keep" | "support"> = {
  root: { pitch: -90, y: PAD + 0.115 },
  base: {
    hipFlex: -2,
    hipAbd: 20,
    hipIn: -4,
    knee: 96,
    ankle: 4,
    lumbarFlex: -6,
    thoraxFlex: -2,
    neckFlex: 6,
    ...LONG,
  },
  contacts: [
    { at: "upperBack", y: PAD, z: -0.42, tol: 0.004 },
    { at: "sacrum", y: PAD + 0.004, tol: 0.006 },
    { at: "occiput", y: PAD + 0.004, tol: 0.008 },
    { at: "pelvis", x: 0, tol: 0.004 },
    ...flatFeet(0.5),
    ...bothSides((side): readonly Constraint[] => [{ at: `heel${side}`, z: 0.32, tol: 0.01 }]),
  ],
  keep: [...plantFeet, "upperBack:xz"],
  support: "braced",
};

const benchProp = bench({ height: PAD, z: -0.4, length: 1.24 });

const staysOnBench: readonly FormRule[] = [
  rule("always", height("sacrum"), [PAD - 0.015, PAD + 0.03], "The seat lifts off the bench."),
  rule("always", height("heelL"), [-0.012, 0.012], "The feet leave the floor."),
  rule("always", height("occiput"), [PAD - 0.02, PAD + 0.03], "The head lifts off the bench."),
];

const benchPressDumbbells: Motion = {
  ...onBench,
  id: "db-bench-press",
  load: { L: 0.15, R: 0.15 },
  contacts: [...(onBench.contacts ?? []), ...KNUCKLES_UP],
  keys: {
    start: { where: [...overShoulders(0.32), ...PALMS_TO_FEET] },
    bottom: {
      angles: { ...LOWERED, shoulderFlex: -14 },
      where: [
        ...bothSides((side): readonly Constraint[] => [
          {
            same: [`elbow${side}`, `shoulder${side}`],
            axes: "y",
            offset: [0, -0.06, 0],
            tol: 0.01,
          },
        ]),
        ...forearmsUpright(),
        ...PALMS_TURNED,
      ],
    },
  },
  cycle: fromTop([2, 0, 1, 0]),
  props: [...benchProp, ...dumbbells()],
  view: { yaw: 48, pitch: 20 },
  form: [
    ...pressRules("bottom"),
    ...staysOnBench,
    rule(
      "bottom",
      lead("elbowL", "shoulderL", "y"),
      [-0.12, 0.02],
      "The upper arms are not about level with the bench.",
    ),
  ],
};

const GRIP_WIDTH = 0.7;

/** One bar across both palms. */
const acrossPalms: readonly Constraint[] = [
  ...gripsAlong([-1, 0, 0], 6),
  ...KNUCKLES_UP,
  { same: ["gripL", "gripR"], axes: "yz" },
  { at: "gripL", x: GRIP_WIDTH / 2 },
  { at: "gripR", x: -GRIP_WIDTH / 2 },
];

const benchPressBarbell: Motion = {
  ...onBench,
  id: "bb-bench-press",
  load: { L: 0.3, R: 0.3 },
  base: { ...onBench.base, lumbarFlex: -10, shoulderAbd: 18 },
  contacts: [...(onBench.contacts ?? []), ...acrossPalms],
  keys: {
    start: {
      where: bothSides((side): readonly Constraint[] => [
        { same: [`grip${side}`, `shoulder${side}`], axes: "z", tol: 0.01 },
      ]),
    },
    bottom: {
      angles: { ...LOWERED, shoulderFlex: -16, shoulderAbd: 54, elbow: 96 },
      where: bothSides((side): readonly Constraint[] => [
        { same: [`grip${side}`, "chest"], axes: "yz", offset: [0, 0.02, 0.03], tol: 0.006 },
      ]),
    },
  },
  cycle: fromTop([2, 0, 1, 0]),
  props: [
    ...benchProp,
    ...barbell({ plate: 0.19 }),
    ...rack({ z: -1.06, depth: 0.5, height: 1.5, hooks: 1.0 }),
  ],
  view: { yaw: 38, pitch: 22 },
  form: [
    ...pressRules("bottom"),
    ...staysOnBench,
    rule("bottom", gap("gripL", "chest", "y"), [null, 0.05], "The bar does not come to the chest."),
    rule(
      "bottom",
      lead("gripL", "shoulderL", "z"),
      [0.06, 0.2],
      "The bar is not over the lower chest.",
    ),
    rule("always", lead("gripL", "gripR", "y"), [-0.02, 0.02], "The bar is not level."),
  ],
};

export const lyingPresses: readonly Motion[] = [floorPress, benchPressDumbbells, benchPressBarbell];
