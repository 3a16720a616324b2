/** The rowing machine: legs, trunk, arms, and back in reverse order. */
import type { Side } from "../../angles.ts";
import type { Beat, Motion } from "../../motion.ts";
import { rower } from "../../props/index.ts";
import type { Constraint } from "../../solve/constraint.ts";
import { DEG } from "../../vectors.ts";
import { AHEAD, angle, height, line, peak, rule } from "../words/rules.ts";
import { handsAt, onBar } from "../words/touch.ts";
import { allAngles, outOf } from "./words.ts";

const SEAT = 0.36;
/** The foot plates lean back by this much, in degrees. */
const PLATE = 48;
const HANDS = 0.4;

/** Both heels and soles against the plates, under the straps. */
const onPlate = (side: Side): readonly Constraint[] => [
  { at: `heel${side}`, x: outOf(side) * 0.11, y: 0.17, z: -0.006 },
  { aim: `foot${side}`, axis: [0, 0, 1], to: [0, Math.sin(PLATE * DEG), Math.cos(PLATE * DEG)] },
  { aim: `foot${side}`, axis: [0, 1, 0], to: [0, Math.cos(PLATE * DEG), -Math.sin(PLATE * DEG)] },
];

const seat = (z: number): readonly Constraint[] => [
  { at: "sitL", x: 0.065, y: SEAT, z, tol: 0.003 },
  { at: "sitR", x: -0.065, y: SEAT, z, tol: 0.003 },
];

interface Stroke {
  readonly id: string;
  /** Seconds of the legs, the trunk and the arms in the pull, and of the way back altogether. */
  readonly pull: readonly [legs: number, trunk: number, arms: number];
  readonly back: number;
}

const beats = ({ pull: [legs, trunk, arms], back }: Stroke): readonly Beat[] => [
  { to: "legs", seconds: legs, phase: "lift", ease: "linear" },
  { to: "trunk", seconds: trunk, phase: "lift", ease: "linear" },
  { to: "finish", seconds: arms, phase: "lift" },
  { to: "finish", seconds: 0.15, phase: "top" },
  { to: "trunk", seconds: back * 0.36, phase: "lower" },
  { to: "legs", seconds: back * 0.16, phase: "lower", ease: "linear" },
  { to: "catch", seconds: back * 0.48, phase: "lower" },
  { to: "catch", seconds: 0.1, phase: "bottom" },
];

const row = (stroke: Stroke): Motion => ({
  id: stroke.id,
  root: { y: 0.46, z: -0.42, pitch: 40 },
  base: allAngles({
    lumbarFlex: 10,
    thoraxFlex: 8,
    neckFlex: -16,
    hipFlex: 134,
    hipAbd: 6,
    knee: 112,
    ankle: 22,
    shoulderFlex: 98,
    shoulderAbd: 4,
    scapulaForward: 12,
    elbow: 3,
    pronation: 78,
    wrist: 0,
    grip: 92,
  }),
  contacts: [...onPlate("L"), ...onPlate("R"), ...onBar(HANDS)],
  keys: {
    catch: { where: [...seat(-0.48), ...handsAt(HANDS, 0.68, 0.31)] },
    legs: {
      angles: { hipFlex: 104, knee: 34, ankle: -24, shoulderFlex: 92 },
      root: { y: 0.46, z: -0.76, pitch: 30 },
      where: [...seat(-0.83), ...handsAt(HANDS, 0.7, -0.07)],
    },
    trunk: {
      angles: {
        hipFlex: 62,
        knee: 8,
        ankle: -28,
        lumbarFlex: 4,
        thoraxFlex: 2,
        neckFlex: 0,
        shoulderFlex: 60,
        scapulaForward: 8,
      },
      root: { y: 0.46, z: -0.82, pitch: -14 },
      where: [...seat(-0.868), ...handsAt(HANDS, 0.715, -0.36)],
    },
    finish: {
      angles: {
        hipFlex: 58,
        knee: 6,
        ankle: -28,
        lumbarFlex: 2,
        thoraxFlex: -4,
        neckFlex: 4,
        shoulderFlex: -14,
        shoulderAbd: 22,
        scapulaForward: -16,
        scapulaUp: -4,
        elbow: 104,
        pronation: 70,
      },
      root: { y: 0.46, z: -0.83, pitch: -18 },
      where: [...seat(-0.872), ...handsAt(HANDS, 0.73, -0.69)],
    },
  },
  cycle: beats(stroke),
  support: "braced",
  touching: [
    ["handL", "belly"],
    ["handR", "belly"],
  ],
  maxSpeed: 560,
  props: rower({ seat: SEAT }),
  view: { yaw: -74, pitch: 10 },
  form: [
    rule("catch", line("ankleL", "kneeL", AHEAD), [80, 112], "The shins are not about upright."),
    rule(["catch", "legs"], angle("elbowL"), [-5, 15], "The arms pull before the legs."),
    rule("legs", line("pelvis", "neck", AHEAD), [null, 88], "The trunk swings before the legs."),
    rule("always", line("pelvis", "neck", AHEAD), [52, 120], "The trunk leans too far."),
    rule("always", angle("lumbarFlex"), [-9, 21], "The low back rounds."),
    peak("finish", angle("elbowL"), 60, "The arms do not finish the pull."),
    rule("always", height("gripL"), [0.62, 0.8], "The handle does not travel level."),
  ],
});

export const rowerMotions: readonly Motion[] = [
  row({ id: "rower-steady", pull: [0.55, 0.28, 0.42], back: 1.7 }),
  row({ id: "rower-intervals", pull: [0.42, 0.2, 0.37], back: 1.05 }),
];
