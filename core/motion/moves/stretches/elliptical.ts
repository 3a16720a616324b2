/** The elliptical trainer: half a turn of the plates, then its mirror. */
import type { Side } from "../../angles.ts";
import type { KeyPose, Motion } from "../../motion.ts";
import { elliptical } from "../../props/index.ts";
import type { Constraint } from "../../solve/constraint.ts";
import { DEG } from "../../vectors.ts";
import { AHEAD, angle, line, place, rule } from "../words/rules.ts";
import { gripAim } from "../words/touch.ts";
import { allAngles, evenBeats, footAhead, numbered, outOf, soleTipped } from "./words.ts";

const STEPS = 6;
/** The pivot of the arms, as the machine has it, and how long they are above it. */
const PIVOT = { y: 0.88, z: 0.58 } as const;
const ARM = 0.5;

/** The whole foot on its plate, which goes round: forward at the top, back at the bottom. */
const onPlate = (side: Side, degrees: number): readonly Constraint[] => {
  const [up, ahead] = [Math.cos(degrees * DEG), Math.sin(degrees * DEG)];
  return [
    { at: `ball${side}`, x: outOf(side) * 0.115, y: 0.28 + 0.08 * up, z: 0.04 + 0.19 * ahead },
    soleTipped(side, 7 - 7 * ahead),
    footAhead(side, 3),
  ];
};

/** The arm of a side goes back as its plate goes forward. */
const onArm = (side: Side, degrees: number): readonly Constraint[] => {
  const lean = (28 + 10 * Math.sin(degrees * DEG)) * DEG;
  return [
    {
      at: `grip${side}`,
      x: outOf(side) * 0.25,
      y: PIVOT.y + ARM * Math.cos(lean),
      z: PIVOT.z - ARM * Math.sin(lean),
    },
    gripAim(side, [-0.12 * outOf(side), Math.cos(lean), -0.4 * Math.sin(lean)], 8),
  ];
};

const limbsAt = (side: Side, degrees: number): KeyPose["angles"] => {
  const [up, ahead] = [Math.cos(degrees * DEG), Math.sin(degrees * DEG)];
  return {
    [`hipFlex${side}`]: 28 + 18 * ahead + 12 * up,
    [`knee${side}`]: 34 + 6 * ahead + 22 * up,
    [`ankle${side}`]: 6,
    [`shoulderFlex${side}`]: 14 - 14 * ahead,
    [`elbow${side}`]: 78 + 14 * ahead,
  };
};

const SIDES = [
  ["R", 0],
  ["L", 180],
] as const;

const crossTrain = (): Motion => {
  const keys = numbered("turn", STEPS, (index) => {
    const turned = (180 / STEPS) * index - 60;
    return {
      angles: Object.assign(
        { thoraxTurn: 5 * Math.sin(turned * DEG) },
        ...SIDES.map(([side, later]) => limbsAt(side, turned + later)),
      ),
      where: [
        { at: "pelvis", x: 0, z: -0.06, tol: 0.01 } as const,
        ...SIDES.flatMap(([side, later]) => [
          ...onPlate(side, turned + later),
          ...onArm(side, turned + later),
        ]),
      ],
    };
  });
  return {
    id: "elliptical",
    root: { y: 1.12, z: -0.06, pitch: 4 },
    base: allAngles({
      hipAbd: 2,
      neckFlex: -4,
      shoulderAbd: 12,
      pronation: -6,
      wristDeviation: 23,
      grip: 88,
    }),
    keys: { ...keys, half: { mirrorOf: "turn0" } },
    cycle: evenBeats([...Object.keys(keys).slice(1), "half"], 0.6),
    alternates: true,
    // The plates that carry the feet move, and so do the arms: nothing here stands still.
    support: "hanging",
    props: elliptical(),
    view: { yaw: -62, pitch: 10 },
    form: [
      rule("always", line("pelvis", "neck", AHEAD), [74, 95], "The weight leans on the handles."),
      rule("always", angle("kneeR"), [8, 90], "The knee locks straight."),
      rule("always", angle("elbowR"), [30, 125], "The elbow does not stay bent."),
      rule("always", place("kneeR", "x"), [-0.18, -0.05], "The knee falls inward past the foot."),
    ],
  };
};

export const ellipticalMotions: readonly Motion[] = [crossTrain()];
