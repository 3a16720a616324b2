/** Leaning back in the leg press: the feet push the plate up its rails. */
import type { Motion } from "../../motion.ts";
import { legPress as machine } from "../../props/builders/machines-legs.ts";
import type { Constraint } from "../../solve/constraint.ts";
import { DEG } from "../../vectors.ts";
import { angle, gap, height, peak, quietBack, rule } from "../words/rules.ts";
import { fromBottom } from "./words.ts";

/** Degrees of the rails, of the pad behind the back, and of the way the soles look. */
const SLOPE = 45;
const BACK = 30;
const SOLES = 30;

/** Both soles flat on the plate, so far up the rails from where the knees are square. */
const soles = (by: number): readonly Constraint[] => {
  const [rise, run] = [Math.sin(SLOPE * DEG), Math.cos(SLOPE * DEG)];
  const [up, ahead] = [Math.sin(SOLES * DEG), Math.cos(SOLES * DEG)];
  return (["L", "R"] as const).flatMap((side): readonly Constraint[] => {
    const x = side === "L" ? 1 : -1;
    return [
      { at: `heel${side}`, x: x * 0.12, y: 0.906 + by * rise, z: 0.474 + by * run },
      { aim: `foot${side}`, axis: [0, 1, 0], to: [0, -up, -ahead], tol: 2 },
      { aim: `foot${side}`, axis: [0, 0, 1], to: [0, ahead, -up], tol: 2 },
    ];
  });
};

export const legPress: Motion = {
  id: "leg-press",
  root: { pitch: BACK - 90, y: 0.45, z: -0.02 },
  base: {
    hipFlex: 122,
    knee: 86,
    ankle: 22,
    hipAbd: 8,
    neckFlex: 24,
    shoulderFlex: -4,
    shoulderAbd: 14,
    elbow: 55,
    grip: 88,
  },
  support: "braced",
  contacts: [
    { at: "upperBack", x: 0, y: 0.55, z: -0.449, tol: 0.006 },
    { at: "sacrum", y: 0.36, z: -0.12, tol: 0.006 },
    { at: "gripL", x: 0.24, y: 0.402, z: 0.01 },
    { at: "gripR", x: -0.24, y: 0.402, z: 0.01 },
    { aim: "handL", axis: [0, 0, 1], to: [0, 0.7, 1], tol: 12 },
    { aim: "handR", axis: [0, 0, 1], to: [0, 0.7, 1], tol: 12 },
  ],
  keys: {
    start: { where: soles(0) },
    top: {
      angles: { hipFlex: 100, knee: 26, ankle: 14 },
      where: soles(0.2),
    },
  },
  cycle: fromBottom([2, 0, 1, 0]),
  props: machine({ slope: SLOPE, back: BACK }),
  view: { yaw: 68, pitch: 10 },
  form: [
    quietBack(12, 10),
    rule("top", angle("kneeL"), [6, 40], "The knees snap straight, or the push stops short."),
    rule("start", angle("kneeL"), [78, 112], "The knees do not come to a right angle."),
    rule("always", gap("kneeL", "kneeR", "x"), [0.16, 0.45], "The knees fall inwards."),
    rule("always", height("sitL"), [0.28, 0.375], "The tail curls off the pad."),
    peak("top", gap("heelL", "hipL"), 0.15, "The plate is not pushed."),
  ],
};
