/** The stationary bike, steady and fast: one half turn of the pedals, then its mirror. */
import type { Side } from "../../angles.ts";
import type { KeyPose, Motion } from "../../motion.ts";
import { bike } from "../../props/index.ts";
import type { Constraint } from "../../solve/constraint.ts";
import { DEG } from "../../vectors.ts";
import { AHEAD, angle, line, place, rule } from "../words/rules.ts";
import { gripAim } from "../words/touch.ts";
import { allAngles, evenBeats, numbered, outOf, soleTipped } from "./words.ts";

const CRANK_HEIGHT = 0.3;
const CRANK = 0.17;
const SADDLE = 0.98;
/** Keys in half a turn: so many that the straight way between two stays near the circle. */
const STEPS = 6;

interface Ride {
  readonly id: string;
  /** Seconds of one full turn. */
  readonly turn: number;
  /** How far the trunk leans from upright, in degrees. */
  readonly lean: number;
  readonly handlebar: readonly [y: number, z: number];
}

/** The ball of the foot over the pedal, the toes a little down, most of all behind. */
const onPedal = (side: Side, degrees: number): readonly Constraint[] => {
  const [up, ahead] = [Math.cos(degrees * DEG), Math.sin(degrees * DEG)];
  const toesDown = 12 - 14 * ahead;
  return [
    {
      at: `ball${side}`,
      x: outOf(side) * 0.1,
      y: CRANK_HEIGHT + CRANK * up + 0.015,
      z: CRANK * ahead + 0.01,
    },
    soleTipped(side, toesDown),
  ];
};

/** Angles that are near enough for the pedals to do the rest. */
const legAt = (side: Side, degrees: number): KeyPose["angles"] => {
  const up = Math.cos((degrees + 10) * DEG);
  return {
    [`hipFlex${side}`]: 84 + 24 * up,
    [`knee${side}`]: 70 + 38 * up,
    [`ankle${side}`]: -4,
    [`toes${side}`]: 6,
  };
};

const ride = ({ id, turn, lean, handlebar }: Ride): Motion => {
  const [barY, barZ] = handlebar;
  const keys = numbered("turn", STEPS, (index) => {
    const right = 20 + (180 / STEPS) * index;
    return {
      angles: { ...legAt("R", right), ...legAt("L", right + 180) },
      where: [...onPedal("R", right), ...onPedal("L", right + 180)],
    };
  });
  return {
    id,
    root: { y: SADDLE + 0.1, z: -0.29, pitch: lean * 0.6 },
    base: allAngles({
      lumbarFlex: lean * 0.25,
      thoraxFlex: lean * 0.2,
      neckFlex: -lean * 0.7,
      hipAbd: 2,
      shoulderFlex: 38 + lean,
      shoulderAbd: 10,
      elbow: 34,
      pronation: 30,
      wrist: -8,
      wristDeviation: -26,
      grip: 88,
    }),
    contacts: [
      { at: "sitL", x: 0.065, y: SADDLE, z: -0.33, tol: 0.004 },
      { at: "sitR", x: -0.065, y: SADDLE, z: -0.33, tol: 0.004 },
      { at: "gripL", x: 0.212, y: barY + 0.013, z: barZ - 0.07 },
      { at: "gripR", x: -0.212, y: barY + 0.013, z: barZ - 0.07 },
      gripAim("L", [-0.3, 0.16, 1], 8),
      gripAim("R", [0.3, 0.16, 1], 8),
    ],
    still: true,
    keys: { ...keys, half: { mirrorOf: "turn0" } },
    cycle: evenBeats([...Object.keys(keys).slice(1), "half"], turn / 2),
    alternates: true,
    support: "braced",
    maxSpeed: turn < 0.8 ? 560 : 450,
    props: bike({ handlebar: [0, barY, barZ] }),
    view: { yaw: -62, pitch: 10 },
    form: [
      rule("always", place("kneeR", "x"), [-0.16, -0.05], "The right knee is not over its foot."),
      rule("always", place("kneeL", "x"), [0.05, 0.16], "The left knee is not over its foot."),
      rule("always", angle("kneeR"), [18, 125], "The knee locks at the lowest point."),
      rule("always", place("pelvis", "x"), [-0.02, 0.02], "The hips rock from side to side."),
      rule("always", angle("elbowL"), [8, null], "The elbows are locked."),
      rule("always", line("pelvis", "neck", AHEAD), [38, 84], "The trunk hangs over the bar."),
    ],
  };
};

export const bikeMotions: readonly Motion[] = [
  ride({ id: "bike-steady", turn: 0.86, lean: 30, handlebar: [1.1, 0.37] }),
  ride({ id: "bike-intervals", turn: 0.64, lean: 44, handlebar: [1.04, 0.41] }),
];
