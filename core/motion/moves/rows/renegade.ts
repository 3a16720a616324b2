/** The row from a plank: one hand presses into its dumbbell, the other pulls. */
import type { Motion } from "../../motion.ts";
import { dumbbells } from "../../props/builders/dumbbell.ts";
import type { Constraint } from "../../solve/constraint.ts";
import { angle, bend, gap, lead, quietBack, rule } from "../words/rules.ts";
import { gripAim } from "../words/touch.ts";
import { armRules, elbowPast, elbowPeak, liftAndLower, longNeck, noTwist } from "./words.ts";

/** Of the handle of a dumbbell that stands on its heads. */
const HANDLE = 0.064;
const onHandle = (side: "L" | "R"): readonly Constraint[] => [
  { at: `grip${side}`, x: side === "L" ? 0.18 : -0.18, y: HANDLE, z: 0.55 },
];

export const renegadeRow: Motion = {
  id: "renegade-row",
  root: { pitch: 68, y: 0.45, z: -0.1 },
  base: {
    shoulderFlex: 72,
    elbow: 3,
    pronation: 0,
    wrist: 0,
    scapulaForward: 10,
    neckFlex: -6,
    knee: 2,
    ankle: 6,
    toes: 55,
    hipAbd: 8,
    grip: 90,
  },
  support: "braced",
  contacts: [
    ...onHandle("L"),
    gripAim("L", "neutral", 8),
    gripAim("R", "neutral", 10),
    { at: "toePadL", x: 0.22, y: 0, tol: 0.004 },
    { at: "toePadR", x: -0.22, y: 0, tol: 0.004 },
  ],
  keep: ["gripL:xz", "toePadL:z", "toePadR:z"],
  lock: ["lumbarFlex", "thoraxFlex"],
  load: { L: 0, R: 0.08 },
  keys: {
    start: {
      where: [
        ...onHandle("R"),
        { same: ["shoulderL", "gripL"], axes: "z", tol: 0.01 },
        { same: ["shoulderR", "gripR"], axes: "z", tol: 0.01 },
      ],
    },
    top: {
      angles: {
        shoulderFlexR: -38,
        shoulderAbdR: 10,
        elbowR: 108,
        scapulaForwardR: -10,
        scapulaUpR: -4,
      },
      where: [
        { same: ["gripR", "ribSideR"], axes: "xyz", offset: [-0.07, -0.1, -0.06], tol: 0.01 },
        { same: ["hipL", "hipR"], axes: "y", tol: 0.006 },
        { same: ["shoulderL", "gripL"], axes: "z", tol: 0.01 },
      ],
    },
  },
  cycle: liftAndLower([2, 0, 1, 0]),
  alternates: true,
  props: dumbbells({ radius: 0.064, length: 0.28 }),
  view: { yaw: -62, pitch: 14 },
  form: [
    ...armRules(["R"]),
    ...elbowPast(0.02, "y", ["R"]),
    elbowPeak("R", 0.2),
    ...noTwist(),
    ...(["L", "R"] as const).map((side) =>
      // Wide feet alone make 10 degrees of this.
      rule(
        "always",
        bend(`shoulder${side}`, `hip${side}`, `ankle${side}`),
        [155, null],
        "The hips sag or pike.",
      ),
    ),
    quietBack(8, 8),
    longNeck(20),
    rule("always", bend("shoulderL", "elbowL", "wristL"), [160, null], "The pressing arm bends."),
    rule("always", angle("wristL"), [-20, 20], "The wrist is not straight."),
    rule("always", gap("toePadL", "toePadR", "x"), [0.3, null], "The feet are not wide."),
    rule(
      "start",
      lead("shoulderL", "gripL", "z"),
      [-0.05, 0.05],
      "The shoulders are not over the hands.",
    ),
  ],
};
