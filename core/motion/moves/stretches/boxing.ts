/** Straight punches, left and right, into the air or into a heavy bag; fast hands on a speed bag. */
import type { KeyPose, Motion } from "../../motion.ts";
import { gloves, heavyBag, speedBag } from "../../props/index.ts";
import type { Constraint } from "../../solve/constraint.ts";
import { DEG } from "../../vectors.ts";
import type { Vec3 } from "../../vectors.ts";
import { AHEAD, angle, bend, gap, height, lead, line, peak, place, rule } from "../words/rules.ts";
import { flatFoot, gripAim, plantFoot } from "../words/touch.ts";
import { allAngles, footAhead } from "./words.ts";

/** The back foot stands on its ball and turns on it, the heel up by so many metres. */
const backFoot = (toesOut: number, heel: number): readonly Constraint[] => [
  { at: "heelR", y: heel, tol: 0.004 },
  footAhead("R", toesOut, 6),
];

const fist = (side: "L" | "R", at: Vec3): Constraint => ({
  at: `grip${side}`,
  x: at[0],
  y: at[1],
  z: at[2],
  tol: 0.01,
});

/** The fist of a straight punch: the palm down, the knuckles ahead in line with the forearm. */
const straight = (side: "L" | "R"): Constraint => gripAim(side, [side === "L" ? -1 : 1, 0, 0], 14);

interface Bout {
  readonly id: string;
  /** How far a punch goes, in metres ahead of the hips. */
  readonly reach: number;
  readonly props: Motion["props"];
  readonly bag?: Vec3;
}

const swung = (bag: Vec3 | undefined, by: number): Pick<KeyPose, "tracks"> =>
  bag ? { tracks: { bag: [bag[0], bag[1], bag[2] + by] } } : {};

const CHIN = 1.49;

const straightPunches = ({ id, reach, props, bag }: Bout): Motion => ({
  id,
  root: { y: 0.9, turn: -32, z: -0.02, pitch: 4 },
  base: allAngles({
    hipFlexL: 26,
    kneeL: 28,
    ankleL: 12,
    hipAbdL: 10,
    hipInL: 4,
    hipFlexR: 4,
    kneeR: 26,
    ankleR: 10,
    hipAbdR: 14,
    hipInR: -6,
    toesR: 22,
    lumbarFlex: 4,
    thoraxFlex: 8,
    neckFlex: 2,
    neckTurn: 30,
    scapulaForward: 10,
    shoulderFlex: 48,
    shoulderAbd: 14,
    shoulderIn: 20,
    elbow: 128,
    pronation: 10,
    grip: 98,
  }),
  contacts: [
    ...flatFoot("L"),
    footAhead("L", -14, 6),
    { at: "ballR", y: 0, tol: 0.004 },
    { at: "toePadR", y: 0, tol: 0.006 },
  ],
  keep: [...plantFoot("L"), "ballR:xz"],
  keys: {
    guard: {
      where: [
        { at: "heelL", x: 0.1, z: 0.15 },
        { at: "ballR", x: -0.18, z: -0.16 },
        { at: "pelvis", x: -0.02, z: -0.01, tol: 0.01 },
        ...backFoot(42, 0.03),
        fist("L", [0.09, CHIN, 0.36]),
        fist("R", [-0.07, CHIN, 0.24]),
      ],
      ...swung(bag, 0),
    },
    jab: {
      angles: {
        thoraxTurn: -14,
        neckTurn: 44,
        scapulaForwardL: 24,
        scapulaUpL: 4,
        shoulderFlexL: 86,
        shoulderAbdL: 12,
        elbowL: 18,
        pronationL: 70,
      },
      root: { y: 0.9, turn: -36, z: 0.02, pitch: 4 },
      where: [
        { at: "pelvis", x: -0.01, z: 0.02, tol: 0.01 },
        ...backFoot(42, 0.04),
        fist("L", [0.02, CHIN - 0.03, reach]),
        fist("R", [-0.09, CHIN, 0.22]),
        straight("L"),
      ],
      ...swung(bag, 0.012),
    },
    cross: {
      angles: {
        lumbarTurn: 6,
        thoraxTurn: 26,
        neckTurn: -32,
        scapulaForwardR: 24,
        scapulaUpR: 4,
        shoulderFlexR: 86,
        shoulderAbdR: 12,
        elbowR: 18,
        pronationR: 70,
        hipFlexR: -4,
        hipInR: 14,
        kneeR: 30,
        hipFlexL: 34,
        kneeL: 32,
      },
      root: { y: 0.89, turn: 14, z: 0.05, pitch: 6 },
      where: [
        { at: "pelvis", x: 0, z: 0.05, tol: 0.01 },
        ...backFoot(4, 0.09),
        fist("L", [0.13, CHIN, 0.2]),
        fist("R", [-0.02, CHIN - 0.03, reach + 0.01]),
        straight("R"),
      ],
      ...swung(bag, 0.04),
    },
  },
  cycle: [
    { to: "jab", seconds: 0.26, phase: "move" },
    { to: "guard", seconds: 0.28, phase: "move" },
    { to: "cross", seconds: 0.3, phase: "move" },
    { to: "guard", seconds: 0.34, phase: "move" },
  ],
  support: "feet",
  touching: [
    ["handR", "head"],
    ["handL", "head"],
  ],
  maxSpeed: 900,
  props,
  view: { yaw: -56, pitch: 8 },
  form: [
    rule("jab", bend("shoulderL", "elbowL", "wristL"), [140, 175], "The elbow snaps straight."),
    rule("cross", bend("shoulderR", "elbowR", "wristR"), [140, 175], "The elbow snaps straight."),
    rule("jab", gap("gripR", "chin"), [null, 0.24], "The other hand drops from the cheek."),
    rule("cross", gap("gripL", "chin"), [null, 0.24], "The other hand drops from the cheek."),
    rule(["jab", "cross"], angle("wristL"), [-14, 14], "The wrist is bent."),
    peak("cross", lead("shoulderR", "shoulderL", "z"), 0.2, "Hip and shoulder do not turn in."),
    rule("always", angle("kneeL"), [12, 60], "The knees are not soft."),
  ],
});

/** The small bag: where it hangs, how high its platform is, and how long it is. */
const SMALL_BAG = { z: 0.52, height: 1.86, length: 0.275 } as const;

/** Its lower end, swung away from the boxer by some degrees. */
const swing = (away: number): Pick<KeyPose, "tracks"> => ({
  tracks: {
    bag: [
      0,
      SMALL_BAG.height - 0.03 - SMALL_BAG.length * Math.cos(away * DEG),
      SMALL_BAG.z + SMALL_BAG.length * Math.sin(away * DEG),
    ],
  },
});

const WAITING: Vec3 = [0.1, 1.59, 0.31];

const speedBagRounds: Motion = {
  id: "speed-bag-30-30",
  root: { y: 0.94, pitch: 3 },
  base: allAngles({
    hipAbd: 6,
    hipFlex: 8,
    knee: 12,
    ankle: 5,
    neckFlex: -4,
    scapulaForward: 8,
    shoulderFlex: 52,
    shoulderAbd: 52,
    shoulderIn: 36,
    elbow: 118,
    pronation: 40,
    grip: 98,
  }),
  contacts: [
    ...flatFoot("L"),
    ...flatFoot("R"),
    footAhead("L", 6, 1),
    footAhead("R", 6, 1),
    { at: "pelvis", x: 0, z: 0, tol: 0.01 },
  ],
  keep: [...plantFoot("L"), ...plantFoot("R")],
  keys: {
    hit: {
      angles: { thoraxTurn: 6, neckTurn: -5 },
      where: [
        { at: "heelL", x: 0.17, z: 0 },
        { at: "heelR", x: -0.17, z: 0 },
        fist("R", [-0.02, 1.62, 0.4]),
        fist("L", WAITING),
      ],
      ...swing(4),
    },
    through: {
      angles: { thoraxTurn: 8, neckTurn: -6 },
      where: [fist("R", [-0.04, 1.54, 0.42]), fist("L", WAITING)],
      ...swing(58),
    },
    back: {
      angles: { thoraxTurn: 4, neckTurn: -3 },
      where: [fist("R", [-0.07, 1.56, 0.32]), fist("L", WAITING)],
      ...swing(-12),
    },
    above: {
      angles: { thoraxTurn: 4, neckTurn: -3 },
      where: [fist("R", [-0.06, 1.65, 0.32]), fist("L", WAITING)],
      ...swing(46),
    },
    other: { mirrorOf: "hit" },
  },
  // Two hits with one hand, then the other.
  cycle: (["through", "back", "above", "hit", "through", "other"] as const).map((to) => ({
    to,
    seconds: to === "other" ? 0.2 : 0.11,
    phase: "move",
    ease: "linear",
  })),
  alternates: true,
  support: "feet",
  maxSpeed: 900,
  props: speedBag({ height: SMALL_BAG.height, z: SMALL_BAG.z }),
  view: { yaw: -52, pitch: 6 },
  form: [
    rule("always", lead("elbowR", "shoulderR", "y"), [-0.16, 0.1], "The elbows sink."),
    rule("always", height("gripR"), [1.46, 1.74], "The circles of the fist are too large."),
    rule("always", angle("scapulaUpR"), [-10, 12], "The shoulders shrug."),
    rule("always", place("pelvis", "x"), [-0.03, 0.03], "The body does not face the bag."),
    rule("always", line("pelvis", "neck", AHEAD), [82, 98], "The trunk leans."),
  ],
};

const BAG: Vec3 = [0, 1.24, 0.97];

export const boxingMotions: readonly Motion[] = [
  straightPunches({
    id: "heavy-bag-30-30",
    reach: 0.72,
    props: [...heavyBag({ track: "bag" }, { hook: [BAG[0], 2.5, BAG[2]] }), ...gloves()],
    bag: BAG,
  }),
  speedBagRounds,
  straightPunches({ id: "shadow-box-30-30", reach: 0.73, props: [] }),
];
