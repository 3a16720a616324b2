/** What all hinges share: standing tall, folded over, and what is wrong when it is wrong. */
import type { Angles } from "../../angles.ts";
import type { FormRule, Motion, Root } from "../../motion.ts";
import type { Constraint } from "../../solve/constraint.ts";
import { UP, angle, lead, line, peak, quietBack, rule, tilt } from "../words/rules.ts";
import { gripAim } from "../words/touch.ts";
import type { Grip } from "../words/touch.ts";
import { feetAt, fromTop, overFeet } from "./words.ts";
import type { Tempo } from "./words.ts";

/** Standing tall, the knees soft and the arms long. */
export const TALL: Angles = {
  hipFlex: 6,
  knee: 10,
  ankle: 4,
  hipAbd: 2,
  scapulaForward: -2,
  shoulderFlex: 12,
  shoulderAbd: 4,
  elbow: 4,
  grip: 88,
};

/** How far over the trunk goes, and where hips and pelvis are then: worked out from the legs. */
const folded = (pitch: number, knee: number): { readonly root: Root; readonly angles: Angles } => ({
  root: { pitch, y: 0.9, z: -0.15 },
  angles: {
    hipFlex: pitch + knee - 1,
    knee,
    ankle: 2,
    neckFlex: -14,
    thoraxFlex: -2,
    shoulderFlex: pitch - 14,
  },
});

const hingeForm: readonly FormRule[] = [
  quietBack(12, 12),
  rule("always", angle("thoraxFlex"), [-16, 14], "The upper back rounds."),
  rule("always", angle("kneeL"), [2, 40], "The knees bend into a squat."),
  rule("always", line("ankleL", "kneeL", UP), [null, 14], "The shins do not stay upright."),
  rule("always", angle("neckFlex"), [-32, 16], "The head is not in line with the trunk."),
];

interface Hinge {
  readonly id: string;
  readonly pitch?: number;
  readonly knee?: number;
  readonly width?: number;
  readonly tempo?: Tempo;
  readonly load?: number;
  readonly base?: Angles;
  /** True at both ends and between. */
  readonly held?: readonly Constraint[];
  readonly start?: readonly Constraint[];
  readonly bottom?: readonly Constraint[];
  readonly bottomAngles?: Angles;
  readonly form?: readonly FormRule[];
}

export const hinge = ({
  id,
  pitch = 70,
  knee = 24,
  width = 0.22,
  tempo = [3, 0, 1, 0],
  load = 0,
  base = {},
  held = [],
  start = [],
  bottom = [],
  bottomAngles = {},
  form = [],
}: Hinge): Motion => {
  const low = folded(pitch, knee);
  return {
    id,
    root: { y: 0.935 },
    base: { ...TALL, ...base },
    support: "feet",
    load: { L: load, R: load },
    contacts: [...feetAt(width), overFeet(), ...held],
    keys: {
      start: { where: start },
      bottom: { root: low.root, angles: { ...low.angles, ...bottomAngles }, where: bottom },
    },
    cycle: fromTop(tempo),
    props: [],
    touching: [
      ["handL", "thighL"],
      ["handR", "thighR"],
    ],
    view: { yaw: 68, pitch: 8 },
    form: [
      ...hingeForm,
      ...form,
      rule("bottom", lead("sacrum", "heelBackL", "z"), [null, -0.06], "The hips do not go back."),
      rule("start", tilt("thoraxUpper"), [null, 14], "The repetition does not end tall."),
      peak("bottom", tilt("thoraxUpper"), 35, "The trunk does not tip forward."),
    ],
  };
};

/** Hands at a depth, so far apart, the handle lying one way. */
export const hands = (width: number, z: number, y?: number, tol = 0.004): readonly Constraint[] =>
  [1, -1].map((sign): Constraint => ({
    at: sign > 0 ? "gripL" : "gripR",
    x: (sign * width) / 2,
    z,
    ...(y === undefined ? {} : { y }),
    tol,
  }));
export const bothGrips = (grip: Grip, tol = 12): readonly Constraint[] => [
  gripAim("L", grip, tol),
  gripAim("R", grip, tol),
];
export const closeRule = (most: number): FormRule =>
  rule("always", lead("gripL", "ankleL", "z"), [null, most], "The weight drifts forward.");

export const OVER: Angles = { pronation: 66, shoulderIn: 12 };
