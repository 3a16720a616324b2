/** Walking at a brisk pace, on the level and up the slope of a treadmill: one step, then its mirror. */
import type { Motion } from "../../motion.ts";
import { treadmill } from "../../props/index.ts";
import type { Shape } from "../../props/index.ts";
import { DEG } from "../../vectors.ts";
import { AHEAD, UP, angle, height, lead, line, peak, rule } from "../words/rules.ts";
import { LEVEL, TENTHS, armSwing, footOnGround, legAngles, legs } from "./gait.ts";
import { allAngles, evenBeats, numbered } from "./words.ts";

interface Walk {
  readonly id: string;
  /** Seconds and metres of one step. */
  readonly seconds: number;
  readonly step: number;
  readonly slope: number;
  /** Height of the ground under the hips. */
  readonly ground: number;
  readonly lean: number;
  readonly arms: readonly [reach: number, elbow: number];
  readonly props: readonly Shape[];
}

const walk = ({ id, seconds, step, slope, ground, lean, arms, props }: Walk): Motion => {
  const track = {
    width: 0.055,
    z: step * 0.42,
    pace: step / (TENTHS / 2),
    slope,
    ground: (z: number): number => ground + z * Math.tan(slope * DEG),
  };
  const keys = numbered("step", TENTHS / 2, (tenth) => {
    const turned = 4 * Math.cos((tenth / TENTHS) * 360 * DEG);
    const sway = -0.02 * Math.sin((tenth / TENTHS) * 360 * DEG);
    return {
      root: { turn: turned, y: ground + 0.91, pitch: lean + 2 },
      angles: {
        ...Object.assign(
          {},
          ...legs(tenth).flatMap(([side, at]) => [
            legAngles(LEVEL, side, at),
            armSwing(side, at, ...arms),
          ]),
        ),
        thoraxTurn: -2.4 * turned,
        neckTurn: 1.4 * turned,
      },
      where: [
        { at: "pelvis", x: sway, z: 0, tol: 0.01 },
        ...legs(tenth).flatMap(([side, at]) => footOnGround(side, at, track)),
      ],
    };
  });
  return {
    id,
    root: { y: ground + 0.91 },
    base: allAngles({
      hipAbd: -1,
      lumbarFlex: -2,
      neckFlex: -lean,
      shoulderAbd: 9,
      pronation: 6,
      grip: 45,
    }),
    keys: { ...keys, half: { mirrorOf: "step0" } },
    cycle: evenBeats([...Object.keys(keys).slice(1), "half"], seconds),
    alternates: true,
    // Walking is falling and being caught: between two steps the body is ahead of its foot.
    support: "braced",
    maxSpeed: 520,
    props,
    view: { yaw: -68, pitch: 8 },
    form: [
      rule("always", line("pelvis", "neck", AHEAD), [66, 96], "The body bends at the waist."),
      rule("always", angle("neckFlex"), [-25, 12], "The eyes are on the ground."),
      peak("step0", lead("heelR", "heelL", "z"), 0.05, "The steps are not even."),
      rule("step0", lead("toePadR", "heelR", "y"), [0.02, null], "The heel does not land first."),
      rule("step3", height("heelR"), [ground - 0.05, ground + 0.05], "The heel lifts too early."),
      rule("always", line("hipL", "hipR", UP), [82, 98], "The pelvis drops to one side."),
    ],
  };
};

export const walkMotions: readonly Motion[] = [
  walk({
    id: "brisk-walk",
    seconds: 0.5,
    step: 0.72,
    slope: 0,
    ground: 0,
    lean: 3,
    arms: [30, 72],
    props: [],
  }),
  walk({
    id: "treadmill-incline",
    seconds: 0.58,
    step: 0.62,
    slope: 6,
    ground: 0.16,
    lean: 7,
    arms: [22, 48],
    props: treadmill({ incline: 6 }),
  }),
];
