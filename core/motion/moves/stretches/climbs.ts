/** Climbing: the stair machine, and real stairs that go by under the climber. */
import type { Side } from "../../angles.ts";
import type { Motion } from "../../motion.ts";
import { stairClimber } from "../../props/index.ts";
import type { Constraint } from "../../solve/constraint.ts";
import type { Vec3 } from "../../vectors.ts";
import { AHEAD, UP, angle, lead, line, place, rule } from "../words/rules.ts";
import { gripAim } from "../words/touch.ts";
import { CLIMBING, TENTHS, armSwing, legAngles, legs } from "./gait.ts";
import { BALL, handRails, housing, solidSteps, stepsUnder, treads } from "./stairs.ts";
import type { Flight } from "./stairs.ts";
import { allAngles, evenBeats, footAhead, numbered, outOf, soleTipped } from "./words.ts";

const HALF = TENTHS / 2;

/** On the stair for six tenths, then up and over two of them. */
const footOnStair = (side: Side, tenth: number, flight: Flight): readonly Constraint[] => {
  const { rise, run, landing } = flight;
  const gone = tenth / HALF;
  const [y, z] = [landing[1] - rise * gone, landing[2] - run * gone];
  const x = outOf(side) * landing[0];
  const heel = (up: number, ahead: number, tol = 0.003): Constraint => ({
    at: `heel${side}`,
    x,
    y: up,
    z: ahead,
    tol,
  });
  /** On its way, from where it will land. */
  const swing = (up: number, ahead: number): Constraint =>
    heel(landing[1] + up, landing[2] + ahead, 0.02);
  const ball: Constraint = { at: `ball${side}`, y, z: z + BALL, tol: 0.003 };
  switch (tenth) {
    case 5:
      return [ball, soleTipped(side, 6), footAhead(side)];
    case 6:
      return [ball, soleTipped(side, 30), footAhead(side)];
    case 7:
      return [swing(0.06, -0.3), soleTipped(side, 28, 8), footAhead(side)];
    case 8:
      return [swing(0.14, -0.17), soleTipped(side, 2, 8), footAhead(side)];
    case 9:
      return [swing(0.08, -0.04), soleTipped(side, -4, 8), footAhead(side)];
    default:
      return [heel(y, z), ball, soleTipped(side, 0), footAhead(side)];
  }
};

const posture = {
  lumbarFlex: 2,
  neckFlex: -6,
  hipAbd: 1,
  shoulderAbd: 10,
  grip: 60,
};

const MACHINE: Flight = { rise: 0.2, run: 0.22, landing: [0.075, 0.7, 0.2] };
const RAIL: Vec3 = [0.34, 1.5, 0.36];

const stairMachine = (): Motion => {
  const keys = numbered("step", HALF, (tenth) => ({
    angles: Object.assign({}, ...legs(tenth).map(([side, at]) => legAngles(CLIMBING, side, at))),
    where: [
      { at: "pelvis", z: 0.05, tol: 0.02 },
      ...legs(tenth).flatMap(([side, at]) => footOnStair(side, at, MACHINE)),
    ],
  }));
  return {
    id: "stair-machine",
    root: { y: 1.42, z: 0.05, pitch: 12 },
    base: allAngles({
      ...posture,
      shoulderFlex: 16,
      shoulderAbd: 22,
      elbow: 72,
      pronation: 72,
      grip: 88,
    }),
    contacts: (["L", "R"] as const).flatMap((side) => [
      { at: `grip${side}`, x: outOf(side) * RAIL[0], y: RAIL[1], z: RAIL[2] } as const,
      gripAim(side, [-0.8 * outOf(side), 0.1, 0.6], 10),
    ]),
    keys: { ...keys, half: { mirrorOf: "step0" } },
    cycle: evenBeats([...Object.keys(keys).slice(1), "half"], 0.75),
    alternates: true,
    support: "braced",
    props: [
      ...stairClimber({ treads: [] }),
      ...treads(stepsUnder(MACHINE, -2, 2)),
      ...handRails(RAIL),
      ...housing,
    ],
    view: { yaw: -58, pitch: 10 },
    form: [
      rule("always", line("pelvis", "neck", AHEAD), [70, 94], "The trunk bends over the rails."),
      rule("always", angle("elbowL"), [35, 120], "The weight hangs on the rails."),
      rule("step0", lead("ballR", "heelR", "y"), [-0.03, 0.03], "The heel hangs off the step."),
      rule("always", place("kneeR", "x"), [-0.17, -0.03], "The knee falls inward past the foot."),
      rule("always", line("hipL", "hipR", UP), [82, 98], "The pelvis drops to one side."),
    ],
  };
};

/** High above the floor, so that only the flight is in the picture. */
const STAIRS: Flight = { rise: 0.18, run: 0.28, landing: [0.075, 1.48, 0.26] };

const stairWalk = (): Motion => {
  const keys = numbered("step", HALF, (tenth) => ({
    angles: Object.assign(
      {},
      ...legs(tenth).flatMap(([side, at]) => [
        legAngles(CLIMBING, side, at),
        armSwing(side, at, 20, 34),
      ]),
    ),
    where: [
      { at: "pelvis", z: 0.06, tol: 0.02 },
      ...legs(tenth).flatMap(([side, at]) => footOnStair(side, at, STAIRS)),
    ],
  }));
  return {
    id: "stair-walk",
    root: { y: 2.18, z: 0.06, pitch: 8 },
    base: allAngles({ ...posture, neckFlex: 4, grip: 40 }),
    keys: { ...keys, half: { mirrorOf: "step0" } },
    cycle: evenBeats([...Object.keys(keys).slice(1), "half"], 0.7),
    alternates: true,
    support: "carried",
    props: solidSteps(stepsUnder(STAIRS, -4, 6), STAIRS),
    view: { yaw: -98, pitch: 10 },
    form: [
      rule("always", line("pelvis", "neck", AHEAD), [66, 94], "The body bends at the waist."),
      rule("step0", lead("ballR", "heelR", "y"), [-0.03, 0.03], "The heel hangs off the step."),
      rule("always", place("kneeR", "x"), [-0.17, -0.03], "The knee falls inward past the foot."),
      rule("always", line("hipL", "hipR", UP), [82, 98], "The pelvis drops to one side."),
      rule("always", angle("neckFlex"), [-20, 20], "The head hangs."),
    ],
  };
};

export const climbMotions: readonly Motion[] = [stairMachine(), stairWalk()];
