/** What works the thigh or the calf alone: leg machines, the slide on towels, the calf raise. */
import type { Motion } from "../../motion.ts";
import { legCurl, legExtension } from "../../props/builders/machines-legs.ts";
import { mat, wall } from "../../props/builders/furniture.ts";
import { both, box, rod } from "../../props/parts.ts";
import type { Shape } from "../../props/types.ts";
import type { Constraint } from "../../solve/constraint.ts";
import {
  AHEAD,
  BEHIND,
  angle,
  bend,
  gap,
  height,
  lead,
  line,
  peak,
  quietBack,
  rule,
  tilt,
} from "../words/rules.ts";
import { supineBent } from "../words/stances.ts";
import { plantFeet } from "../words/touch.ts";
import { bothAngles, bothSides, fromBottom, fromTop, gripsAlong, out } from "./words.ts";

const SEAT = 0.55;
/** Where the hips are, so that the back is on the back pad and the knees are at the pivot. */
const HIPS = -0.115;

/** Of the leg extension: a grip fore and aft beside the seat. */
const handlesBeside = (z: number): readonly Constraint[] => [
  ...bothSides((side): readonly Constraint[] => [
    { at: `grip${side}`, x: out(side) * 0.25, y: SEAT - 0.02, z, tol: 0.004 },
  ]),
  ...gripsAlong([0, 0, 1], 20),
];

/** Sitting back in a leg machine, the thighs on the seat. */
const inMachine = (
  lean: number,
): Pick<Motion, "root" | "base" | "contacts" | "lock" | "support" | "still"> => ({
  root: { y: SEAT + 0.085, z: HIPS, pitch: -lean },
  base: {
    hipFlex: 90 - lean + 2,
    hipAbd: 2,
    neckFlex: lean * 0.6,
    shoulderFlex: -14,
    shoulderAbd: 16,
    elbow: 24,
    grip: 90,
    ankle: 6,
  },
  contacts: [
    { at: "sitL", y: SEAT, tol: 0.004 },
    { at: "sitR", y: SEAT, tol: 0.004 },
    { at: "pelvis", x: 0, z: HIPS, tol: 0.01 },
    ...bothSides((side): readonly Constraint[] => [
      { aim: `thigh${side}`, axis: [0, -1, 0], to: [0, 0.03, 1], tol: 2 },
    ]),
  ],
  lock: ["lumbarFlex"],
  support: "braced",
});

const seatStays = [
  rule("always", height("sitL"), [SEAT - 0.015, SEAT + 0.02], "The seat lifts off the pad."),
  rule("always", line("hipL", "kneeL", AHEAD), [null, 12], "The thighs leave the seat."),
] as const;

/** The curl machine has its handles where the hands hang beside the seat. */
const handles = (z: number): readonly Shape[] =>
  both((_, x) => [
    rod("rubber", [x * 0.25, SEAT - 0.02, z - 0.07], [x * 0.25, SEAT - 0.02, z + 0.07], 0.018),
    rod("frame", [x * 0.25, SEAT - 0.02, z], [x * 0.1, SEAT - 0.08, z], 0.014),
  ]);

const legCurlMachine: Motion = {
  ...inMachine(16),
  id: "leg-curl",
  contacts: [...(inMachine(16).contacts ?? []), ...handlesBeside(-0.02)],
  keys: {
    start: { angles: { knee: 10 } },
    bottom: { angles: { knee: 98, ankle: 10 } },
  },
  cycle: [
    { to: "bottom", seconds: 1, phase: "lift" },
    { to: "start", seconds: 2, phase: "lower" },
  ],
  props: [...legCurl({ seat: SEAT }), ...handles(-0.02)],
  view: { yaw: 64, pitch: 12 },
  form: [
    ...seatStays,
    ...bothAngles("bottom", "knee", [85, 115], "The knees do not bend to a right angle."),
    ...bothAngles("start", "knee", [2, 25], "The knees lock, or the legs do not straighten."),
    peak("bottom", lead("kneeL", "heelL", "y"), 0.25, "The heels are not drawn under the seat."),
    quietBack(10, 10),
  ],
};

const legExtensionMachine: Motion = {
  ...inMachine(14),
  id: "leg-extension",
  contacts: [...(inMachine(14).contacts ?? []), ...handlesBeside(-0.01)],
  keys: {
    start: { angles: { knee: 92, ankle: 8 } },
    top: { angles: { knee: 3, ankle: 4 } },
  },
  cycle: fromBottom([2, 0, 1, 1]),
  props: legExtension({ seat: SEAT }),
  view: { yaw: -64, pitch: 12 },
  form: [
    ...seatStays,
    ...bothAngles("top", "knee", [-2, 12], "The legs do not get long."),
    ...bothAngles("start", "knee", [80, 105], "The knees do not start from a right angle."),
    peak("top", height("ankleL"), 0.3, "The shins do not lift."),
    quietBack(10, 10),
  ],
};

const onBack = supineBent();
/** The top of the towel. */
const TOWEL = 0.016;

/** One under each heel. */
const towels: readonly Shape[] = both((side) => [
  box("cloth", { drop: `heel${side}`, y: TOWEL / 2 }, [0.17, TOWEL, 0.28], {}, 0.006),
]);

const slidingLegCurl: Motion = {
  ...onBack,
  id: "sliding-leg-curl",
  root: { pitch: -112, y: 0.26 },
  base: {
    ...onBack.base,
    hipFlex: 6,
    knee: 82,
    ankle: 14,
    toes: 10,
    shoulderFlex: -26,
    shoulderAbd: 12,
    neckFlex: 18,
    thoraxFlex: 6,
  },
  contacts: [
    { at: "upperBack", y: 0, tol: 0.006 },
    { at: "occiput", y: 0, tol: 0.006 },
    ...bothSides((side): readonly Constraint[] => [
      { at: `palm${side}`, y: 0.008, tol: 0.006 },
      { at: `elbowTip${side}`, y: 0.005, tol: 0.01 },
      { at: `ankle${side}`, x: out(side) * 0.11, tol: 0.006 },
    ]),
  ],
  keep: ["upperBack:xz", "palmL:xz", "palmR:xz"],
  keys: {
    start: {
      where: bothSides((side): readonly Constraint[] => [
        { at: `heel${side}`, y: TOWEL + 0.006, tol: 0.004 },
        { aim: `shin${side}`, axis: [0, -1, 0], to: [0, -1, 0.12], tol: 3 },
      ]),
    },
    bottom: {
      angles: { hipFlex: 8, knee: 16, ankle: 10 },
      root: { pitch: -98, y: 0.15 },
      where: [
        ...bothSides((side): readonly Constraint[] => [
          { at: `heel${side}`, y: TOWEL + 0.03, tol: 0.004 },
          { aim: `shin${side}`, axis: [0, -1, 0], to: [0, -0.3, 1], tol: 6 },
        ]),
        { at: "seat", y: 0.14, tol: 0.01 },
      ],
    },
  },
  cycle: fromTop([3, 0, 1, 0]),
  props: [...mat({ z: 0.25, length: 1.4 }), ...towels],
  view: { yaw: -74, pitch: 10 },
  form: [
    rule("always", height("sacrum"), [0.04, null], "The hips drop to the floor."),
    rule("start", bend("shoulderL", "hipL", "kneeL"), [160, null], "The hips are not in line."),
    rule("bottom", angle("kneeL"), [5, 35], "The legs do not slide out."),
    peak("bottom", gap("heelL", "hipL", "z"), 0.25, "The heels do not slide away."),
    rule("always", angle("lumbarFlex"), [-8, 20], "The lower back arches."),
  ],
};

const WALL = 0.5;

const calfRaise: Motion = {
  id: "calf-raise",
  root: { y: 0.94 },
  base: {
    hipAbd: 2,
    hipFlex: 1,
    knee: 3,
    ankle: 1,
    shoulderFlex: 36,
    shoulderAbd: 14,
    elbow: 92,
    pronation: 76,
    wrist: -20,
    grip: 12,
  },
  contacts: [
    ...bothSides((side): readonly Constraint[] => [
      { at: `ball${side}`, x: out(side) * 0.1, y: 0, z: 0.11, tol: 0.004 },
      { at: `toePad${side}`, y: 0, tol: 0.004 },
      { at: `fingertips${side}`, x: out(side) * 0.19, y: 1.34, z: WALL - 0.01, tol: 0.005 },
      {
        aim: `hand${side}`,
        axis: [-out(side), 0, 0],
        to: [0, -0.7, 1],
        tol: 8,
      },
      {
        aim: `hand${side}`,
        axis: [0, -1, 0],
        to: [out(side) * -0.1, 1, 0.7],
        tol: 8,
      },
    ]),
    { balance: ["ballL", "ballR"], tol: 0.02 },
  ],
  keep: plantFeet.filter((entry) => entry.startsWith("ball")),
  lock: ["kneeL", "kneeR", "lumbarFlex"],
  keys: {
    start: { where: bothSides((side): readonly Constraint[] => [{ at: `heel${side}`, y: 0 }]) },
    top: {
      root: { y: 1.02, z: 0.06 },
      angles: { ankle: -32, toes: 34 },
      where: bothSides((side): readonly Constraint[] => [{ at: `heel${side}`, y: 0.09 }]),
    },
  },
  cycle: fromBottom([2, 1, 1, 1]),
  support: "feet",
  props: wall({ z: WALL, yaw: 180, width: 1.6 }),
  view: { yaw: -104, pitch: 8 },
  form: [
    peak("top", height("heelL"), 0.06, "The left heel does not rise."),
    peak("top", height("heelR"), 0.06, "The right heel does not rise."),
    peak("top", height("crown"), 0.05, "The body does not rise with the heels."),
    ...bothAngles("always", "knee", [-2, 12], "The knees bend to help."),
    rule("top", angle("ankleInL"), [-10, 14], "The ankle rolls outward."),
    rule("always", tilt("thoraxUpper"), [null, 12], "The body tips against the wall."),
    rule("always", line("ankleL", "hipL", BEHIND), [78, 102], "The legs do not stay upright."),
  ],
};

export const legs: readonly Motion[] = [
  legCurlMachine,
  slidingLegCurl,
  legExtensionMachine,
  calfRaise,
];
