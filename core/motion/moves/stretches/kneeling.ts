/** Stretches done on the knees. */
import type { Side } from "../../angles.ts";
import type { Motion } from "../../motion.ts";
import { cushion, mat } from "../../props/index.ts";
import type { Constraint } from "../../solve/constraint.ts";
import { UP, angle, gap, height, lead, peak, rule, tilt, under } from "../words/rules.ts";
import { halfKneeling } from "../words/stances.ts";
import { flatHand, onKnee } from "../words/touch.ts";
import { allAngles, outOf, stretchBeats } from "./words.ts";

const SIDES: readonly Side[] = ["L", "R"];

/** Where the hands of both ways to sit back reach to. */
interface Reach {
  readonly id: string;
  readonly hands: Readonly<Record<Side, readonly [x: number, z: number]>>;
  /** How far the trunk bends to the left, in degrees. */
  readonly side: number;
}

const KNEES = 0.17;

const childsPose = ({ id, hands, side }: Reach): Motion => {
  const palms = (at: Reach["hands"]): readonly Constraint[] =>
    SIDES.map((hand) => ({ at: `palm${hand}`, x: at[hand][0], z: at[hand][1], tol: 0.018 }));
  const near = { L: [0.19, 0.6], R: [-0.19, 0.6] } as const;
  const ahead = { L: [0.19, 0.7], R: [-0.19, 0.7] } as const;
  const sunk = {
    hipFlex: 118,
    hipAbd: 24,
    hipIn: -14,
    knee: 152,
    ankle: -54,
    lumbarFlex: 34,
    thoraxFlex: 24,
    neckFlex: 16,
    scapulaUp: 0,
    shoulderFlex: 168,
    elbow: 20,
    pronation: 80,
    wrist: -22,
  };
  const resting: readonly Constraint[] = [
    { at: "face", y: 0.062, tol: 0.006 },
    { at: "elbowL", y: 0.075, tol: 0.015 },
    { at: "elbowR", y: 0.075, tol: 0.015 },
    { at: "pelvis", x: 0, tol: 0.01 },
  ];
  return {
    id,
    root: { pitch: 80, y: 0.48, z: -0.02 },
    base: allAngles({
      hipFlex: 84,
      hipAbd: 20,
      hipIn: -12,
      knee: 96,
      ankle: -48,
      toes: -8,
      neckFlex: -10,
      scapulaForward: 10,
      shoulderFlex: 104,
      elbow: 6,
      pronation: 82,
      wrist: -72,
      grip: 4,
    }),
    contacts: SIDES.flatMap((leg) => [
      ...onKnee(leg, "flat"),
      ...flatHand(leg, 0, [-0.1 * outOf(leg), 0, 1]),
    ]),
    keep: ["kneeFrontL:xz", "kneeFrontR:xz", "toeTopL:xz", "toeTopR:xz"],
    keys: {
      start: {
        where: [
          ...palms(near),
          { at: "kneeFrontL", x: KNEES, z: 0.02 },
          { at: "kneeFrontR", x: -KNEES, z: 0.02 },
          { at: "toeTipL", x: 0.06, tol: 0.01 },
          { at: "toeTipR", x: -0.06, tol: 0.01 },
          { at: "pelvis", x: 0, z: -0.03, tol: 0.01 },
        ],
      },
      sunk: {
        angles: sunk,
        root: { pitch: 58, y: 0.23, z: -0.28 },
        where: [...palms(ahead), ...resting],
      },
      ...(side === 0
        ? {}
        : {
            aside: {
              angles: {
                ...sunk,
                lumbarSide: side * 0.5,
                thoraxSide: side,
                neckSide: side * 0.2,
                shoulderAbdR: -12,
                shoulderAbdL: 20,
              },
              root: { pitch: 58, y: 0.23, z: -0.28, turn: side * 0.4 },
              where: [...palms(hands), ...resting],
            },
          }),
    },
    cycle:
      side === 0
        ? stretchBeats("sunk", { way: 3 })
        : [
            { to: "sunk", seconds: 2.5, phase: "move" },
            { to: "aside", seconds: 2.5, phase: "move" },
            { to: "aside", seconds: 4, phase: "move" },
            { to: "sunk", seconds: 2.5, phase: "move" },
            { to: "start", seconds: 2.5, phase: "move" },
          ],
    support: "braced",
    touching: SIDES.flatMap((leg): [string, string][] => [
      [`thigh${leg}`, "belly"],
      [`thigh${leg}`, "chest"],
      [`upperArm${leg}`, "head"],
      [`forearm${leg}`, "head"],
    ]),
    props: mat({ z: 0.1 }),
    view: { yaw: side === 0 ? -70 : -38, pitch: side === 0 ? 14 : 34 },
    form: [
      rule(
        side === 0 ? "sunk" : ["sunk", "aside"],
        height("seat"),
        [null, 0.24],
        "The seat does not sink towards the heels.",
      ),
      rule("sunk", height("face"), [null, 0.08], "The forehead does not rest."),
      rule("sunk", lead("wristL", "shoulderL", "z"), [0.3, null], "The arms do not reach long."),
      ...(side === 0
        ? []
        : [
            peak("aside", lead("palmR", "hipR", "x"), 0.15, "The hands do not walk over."),
            rule("aside", lead("pelvis", "kneeFrontL", "x"), [-0.26, -0.08], "The hips follow."),
          ]),
    ],
  };
};

const kneel = halfKneeling("L");

const hipFlexor: Motion = {
  ...kneel,
  id: "hip-flexor-stretch",
  base: allAngles({
    ...kneel.base,
    shoulderFlex: -22,
    shoulderAbd: 34,
    shoulderIn: 40,
    elbow: 96,
    pronation: 40,
    wrist: -20,
  }),
  contacts: kneel.contacts.filter((wish) => !("same" in wish)),
  keys: {
    start: {
      where: [
        { same: ["kneeR", "hipR"], axes: "z", tol: 0.01 },
        { at: "heelL", x: 0.1, z: 0.34 },
        { at: "pelvis", x: 0, z: 0, tol: 0.01 },
      ],
    },
    forward: {
      angles: {
        lumbarFlex: 10,
        hipFlexR: -16,
        kneeR: 76,
        hipFlexL: 98,
        kneeL: 104,
        ankleL: 14,
      },
      root: { y: 0.5, z: 0.16, pitch: -6 },
      where: [{ at: "pelvis", x: 0, z: 0.14, tol: 0.01 }],
    },
  },
  cycle: stretchBeats("forward"),
  touching: [
    ["handL", "pelvis"],
    ["handR", "pelvis"],
  ],
  props: [...mat({ z: 0.15 }), ...cushion({ z: -0.01, x: -0.1, height: 0.012, width: 0.26 })],
  view: { yaw: -74, pitch: 10 },
  form: [
    rule("always", angle("lumbarFlex"), [-6, 25], "The lower back arches."),
    rule("always", tilt("thoraxUpper", UP), [null, 15], "The chest leans forward."),
    peak("forward", lead("hipR", "kneeR", "z"), 0.08, "The hips do not shift forward."),
    under("start", "kneeL", "ankleL", 0.1, "The front knee is not over its ankle."),
    rule("always", gap("kneeFrontR", "toePadR"), [0.3, null], "The back foot folds in."),
  ],
};

export const kneelingStretches: readonly Motion[] = [
  childsPose({ id: "childs-pose", hands: { L: [0.19, 0.66], R: [-0.19, 0.66] }, side: 0 }),
  childsPose({ id: "childs-pose-side", hands: { L: [0.45, 0.6], R: [0.17, 0.71] }, side: 22 }),
  hipFlexor,
];
