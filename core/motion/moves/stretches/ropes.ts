/** Battle ropes: waves by turns, and slams with both arms. */
import type { Motion } from "../../motion.ts";
import { battleRopes } from "../../props/index.ts";
import type { Tracks } from "../../props/index.ts";
import { AHEAD, angle, height, line, peak, rule } from "../words/rules.ts";
import { standing } from "../words/stances.ts";
import { allAngles } from "./words.ts";

const ANCHOR = [0, 0.06, 3.2] as const;

const stance = standing(0.42);

/** How high the ropes are a metre ahead of the hands. */
const waves = (left: number, right: number, z = 1.15): Tracks => ({
  ropeL: [0.16, left, z],
  ropeR: [-0.16, right, z],
});

const half = {
  ...stance.base,
  hipFlex: 62,
  knee: 52,
  ankle: 18,
  hipAbd: 9,
  lumbarFlex: 4,
  thoraxFlex: 2,
  neckFlex: -14,
};

const alternatingWaves: Motion = {
  ...stance,
  id: "battle-ropes-waves",
  root: { y: 0.82, z: -0.12, pitch: 26 },
  base: allAngles({
    ...half,
    shoulderAbd: 12,
    shoulderIn: 8,
    pronation: 0,
    wristDeviation: 4,
    grip: 92,
  }),
  contacts: [
    ...stance.contacts,
    { balance: ["heelL", "heelR", "ballL", "ballR"], tol: 0.04 },
    { at: "pelvis", x: 0, y: 0.8, tol: 0.01 },
  ],
  load: { L: 0.03, R: 0.03 },
  keys: {
    high: {
      angles: {
        shoulderFlexR: 82,
        elbowR: 62,
        wristDeviationR: 12,
        shoulderFlexL: 18,
        elbowL: 44,
        wristDeviationL: -14,
        thoraxTurn: 3,
      },
      tracks: waves(0.52, 0.14),
    },
    middle: {
      angles: {
        shoulderFlexR: 50,
        elbowR: 56,
        wristDeviationR: -8,
        shoulderFlexL: 50,
        elbowL: 56,
        wristDeviationL: 8,
        thoraxTurn: 0,
      },
      tracks: waves(0.16, 0.56),
    },
    low: { mirrorOf: "high" },
  },
  cycle: [
    { to: "middle", seconds: 0.15, phase: "move", ease: "linear" },
    { to: "low", seconds: 0.15, phase: "move", ease: "linear" },
  ],
  alternates: true,
  maxSpeed: 900,
  props: battleRopes([...ANCHOR]),
  view: { yaw: -52, pitch: 14 },
  form: [
    rule("always", angle("kneeL"), [30, 80], "The knees are not bent."),
    rule("always", line("pelvis", "neck", AHEAD), [48, 74], "The hips do not lean back."),
    rule("always", angle("lumbarFlex"), [-8, 14], "The back is not long."),
    rule("always", angle("scapulaUpR"), [-10, 10], "The shoulders shrug."),
    rule("always", angle("thoraxTurn"), [-8, 8], "The trunk does not keep still."),
    peak("high", height("gripR"), 0.12, "The hands do not move by turns."),
  ],
};

const doubleSlams: Motion = {
  ...stance,
  id: "battle-ropes-slams",
  root: { y: 0.93, pitch: 0 },
  base: allAngles({
    ...stance.base,
    hipAbd: 9,
    shoulderFlex: 82,
    shoulderAbd: 8,
    shoulderIn: 10,
    elbow: 70,
    wristDeviation: 4,
    grip: 92,
  }),
  contacts: [...stance.contacts, { balance: ["heelL", "heelR", "ballL", "ballR"], tol: 0.045 }],
  load: { L: 0.03, R: 0.03 },
  keys: {
    tall: { tracks: waves(0.95, 0.95, 0.95) },
    down: {
      angles: {
        hipFlex: 88,
        knee: 62,
        ankle: 16,
        lumbarFlex: 5,
        thoraxFlex: 4,
        neckFlex: -20,
        shoulderFlex: 34,
        elbow: 10,
        wristDeviation: -16,
      },
      root: { y: 0.76, z: -0.2, pitch: 42 },
      tracks: waves(0.04, 0.04, 1.15),
    },
    rise: {
      angles: {
        hipFlex: 48,
        knee: 36,
        ankle: 12,
        lumbarFlex: 3,
        thoraxFlex: 2,
        neckFlex: -12,
        shoulderFlex: 66,
        elbow: 50,
        wristDeviation: 6,
      },
      root: { y: 0.87, z: -0.1, pitch: 20 },
      tracks: waves(0.4, 0.4, 1.3),
    },
  },
  cycle: [
    { to: "down", seconds: 0.45, phase: "move", ease: "smooth" },
    { to: "rise", seconds: 0.32, phase: "move", ease: "linear" },
    { to: "tall", seconds: 0.36, phase: "move", ease: "linear" },
  ],
  maxSpeed: 900,
  props: battleRopes([...ANCHOR]),
  view: { yaw: -58, pitch: 12 },
  form: [
    rule("always", angle("lumbarFlex"), [-8, 14], "The back rounds in the slam, or arches above."),
    rule("down", line("pelvis", "neck", AHEAD), [35, 65], "The hips do not sit back."),
    rule("down", angle("kneeL"), [40, 90], "The knees do not bend with the hips."),
    peak("tall", height("gripR"), 0.25, "The ropes are not lifted high."),
    rule("tall", height("gripR"), [1.4, 1.75], "The hands are not at the height of the face."),
  ],
};

export const ropeMotions: readonly Motion[] = [alternatingWaves, doubleSlams];
