/** Back extensions on the floor, face down or on all fours. */
import type { Angles, Side } from "../../angles.ts";
import type { Motion } from "../../motion.ts";
import { mat } from "../../props/builders/furniture.ts";
import type { Constraint } from "../../solve/constraint.ts";
import {
  AHEAD,
  angle,
  height,
  lead,
  line,
  peak,
  quietBack,
  rule,
  tilt,
  under,
} from "../words/rules.ts";
import { prone, quadruped, squareQuadruped } from "../words/stances.ts";
import { flatHand, onKnee } from "../words/touch.ts";
import { liftAndLower } from "./words.ts";

const lying = prone();

/** Chest and forehead down. */
const chestDown: readonly Constraint[] = [
  { at: "chest", y: 0, tol: 0.004 },
  { at: "face", y: 0.015, tol: 0.01 },
];

/** Along the body, palms down: the fingers point to the feet. */
const palmsBeside: readonly Constraint[] = [
  ...flatHand("L", 0.012, [0.1, 0, -1]),
  ...flatHand("R", 0.012, [-0.1, 0, -1]),
];

const floorExtension: Motion = {
  ...lying,
  id: "back-extension-floor",
  base: {
    ...lying.base,
    shoulderAbd: 9,
    shoulderFlex: 2,
    elbow: 4,
    // Turned out: face down that is what lays the palm on the floor.
    pronation: -84,
    lumbarFlex: 2,
    thoraxFlex: 4,
    neckFlex: 2,
    grip: 0,
  },
  contacts: [...lying.contacts, ...palmsBeside],
  keep: [...lying.keep, "palmL:xz", "palmR:xz"],
  keys: {
    start: { where: chestDown },
    top: {
      angles: {
        lumbarFlex: -22,
        thoraxFlex: -16,
        neckFlex: 8,
        scapulaForward: -10,
        shoulderFlex: -26,
      },
    },
  },
  cycle: liftAndLower([2, 0, 2, 1]),
  props: mat({ z: -0.1, length: 2, width: 0.7 }),
  view: { yaw: -66, pitch: 17 },
  form: [
    rule(
      "top",
      lead("chest", "pelvisFront", "y"),
      [0.06, 0.18],
      "The chest does not lift, or lifts as high as it can.",
    ),
    rule("always", height("pelvisFront"), [-0.015, 0.015], "The pelvis leaves the floor."),
    rule("always", height("toeTopL"), [-0.015, 0.015], "The feet leave the floor."),
    rule("always", height("toeTopR"), [-0.015, 0.015], "The feet leave the floor."),
    rule("always", angle("neckFlex"), [-8, 20], "The chin is not tucked."),
    rule("always", angle("shoulderAbdL"), [0, 32], "The arms are not along the body."),
    rule("always", angle("shoulderAbdR"), [0, 32], "The arms are not along the body."),
    rule("always", height("palmL"), [-0.01, 0.03], "The palms leave the floor."),
    rule(
      "always",
      tilt("handL", [0, -1, 0], [-1, 0, 0]),
      [null, 25],
      "The palms do not face down.",
    ),
    rule("top", angle("lumbarFlex"), [-30, -8], "The back does not extend, or arches too far."),
  ],
};

/** Arms past the head, palms down. */
const OVERHEAD: Angles = {
  shoulderFlex: 168,
  shoulderAbd: 22,
  elbow: 4,
  pronation: 84,
  wrist: -4,
  scapulaUp: 6,
  grip: 0,
};
const armsDown = (sides: readonly Side[]): readonly Constraint[] =>
  sides.map((side): Constraint => ({ at: `palm${side}`, y: 0.014, tol: 0.006 }));
const palmFacingDown = (side: Side): Constraint => ({
  aim: `hand${side}`,
  axis: [side === "L" ? -1 : 1, 0, 0],
  to: [0, -1, 0],
  tol: 8,
});
const thighDown = (side: Side): readonly Constraint[] => [
  { at: `thighFront${side}`, y: 0, tol: 0.004 },
  { at: `toeTop${side}`, y: 0, tol: 0.004 },
];

const reaching = {
  ...lying,
  base: { ...lying.base, ...OVERHEAD, lumbarFlex: 2, thoraxFlex: 4, neckFlex: 2 },
  contacts: [
    { at: "pelvisFront", y: 0 },
    palmFacingDown("L"),
    palmFacingDown("R"),
  ] satisfies readonly Constraint[],
  keep: ["pelvisFront:xz"] satisfies Motion["keep"],
  props: mat({ z: 0.15, length: 2.3, width: 0.8 }),
  view: { yaw: -66, pitch: 16 },
};

const superman: Motion = {
  ...reaching,
  id: "superman",
  keys: {
    start: {
      where: [...chestDown, ...armsDown(["L", "R"]), ...thighDown("L"), ...thighDown("R")],
    },
    top: {
      angles: {
        lumbarFlex: -20,
        thoraxFlex: -12,
        neckFlex: 0,
        shoulderFlex: 164,
        hipFlex: -10,
        knee: 3,
      },
      where: [{ at: "belly", y: 0.012, tol: 0.01 }],
    },
  },
  cycle: liftAndLower([2, 0, 2, 2]),
  form: [
    peak("top", height("chest"), 0.05, "The chest does not lift."),
    peak("top", height("wristL"), 0.1, "The arms do not lift."),
    peak("top", height("wristR"), 0.1, "The arms do not lift."),
    peak("top", height("ankleL"), 0.08, "The legs do not lift."),
    peak("top", height("ankleR"), 0.08, "The legs do not lift."),
    rule("top", height("chest"), [null, 0.2], "The lift goes as high as it can."),
    rule("always", angle("kneeL"), [-5, 14], "The knees bend."),
    rule("always", angle("kneeR"), [-5, 14], "The knees bend."),
    rule("always", angle("neckFlex"), [-16, 16], "The head cranks up."),
    rule("always", height("pelvisFront"), [-0.015, 0.02], "The pelvis leaves the floor."),
  ],
};

const supermanAlternating: Motion = {
  ...reaching,
  id: "superman-alternating",
  keys: {
    start: {
      where: [...chestDown, ...armsDown(["L", "R"]), ...thighDown("L"), ...thighDown("R")],
    },
    top: {
      angles: {
        lumbarFlex: -10,
        thoraxFlex: -14,
        neckFlex: 2,
        shoulderFlexR: 180,
        scapulaUpR: 16,
        hipFlexL: -18,
        kneeL: 3,
      },
      where: [
        ...armsDown(["L"]),
        ...thighDown("R"),
        { same: ["hipL", "hipR"], axes: "y", tol: 0.01 },
        { at: "chest", y: 0.045, tol: 0.01 },
      ],
    },
  },
  cycle: liftAndLower([1, 0, 1, 1]),
  alternates: true,
  form: [
    peak("top", height("wristR"), 0.1, "The arm does not lift."),
    peak("top", height("ankleL"), 0.1, "The opposite leg does not lift."),
    rule("always", lead("hipL", "hipR", "y"), [-0.035, 0.035], "The body rolls from side to side."),
    rule("top", height("toeTopR"), [-0.015, 0.02], "The other leg does not stay down."),
    rule("top", height("palmL"), [-0.015, 0.04], "The other arm does not stay down."),
    rule("always", angle("kneeL"), [-5, 14], "The knee bends."),
    rule("always", angle("neckFlex"), [-16, 16], "The head cranks up."),
  ],
};

const proneCobraHold: Motion = {
  ...lying,
  id: "prone-cobra-hold",
  base: {
    ...lying.base,
    lumbarFlex: -16,
    thoraxFlex: -12,
    neckFlex: 5,
    scapulaForward: -14,
    scapulaUp: -6,
    shoulderFlex: -22,
    shoulderAbd: 16,
    shoulderIn: -72,
    elbow: 3,
    pronation: -84,
    grip: 6,
  },
  keys: { hold: {} },
  cycle: [{ to: "hold", seconds: 4, phase: "top" }],
  props: mat({ z: -0.1, length: 2, width: 0.7 }),
  view: { yaw: -62, pitch: 20 },
  form: [
    rule("hold", height("chest"), [0.05, 0.2], "The chest does not lift, or lifts too high."),
    rule("hold", height("wristL"), [0.08, null], "The arms do not float."),
    rule("hold", tilt("handL", [0, 1, 0], AHEAD), [null, 40], "The thumbs do not turn up."),
    rule("hold", tilt("handR", [0, 1, 0], AHEAD), [null, 40], "The thumbs do not turn up."),
    rule("hold", angle("scapulaForwardL"), [null, -8], "The shoulder blades are not drawn back."),
    rule("hold", height("toeTopL"), [-0.015, 0.015], "The feet leave the floor."),
    rule("hold", angle("neckFlex"), [-6, 20], "The chin pokes forward."),
  ],
};

const onAllFours = quadruped();

const birdDog: Motion = {
  ...onAllFours,
  id: "bird-dog",
  contacts: [...flatHand("L"), ...onKnee("R")],
  keep: ["palmL:xz", "kneeFrontR:xz", "toePadR:xz"],
  keys: {
    start: { where: [...flatHand("R"), ...onKnee("L"), ...squareQuadruped] },
    top: {
      angles: {
        shoulderFlexR: 172,
        shoulderAbdR: 8,
        elbowR: 3,
        pronationR: 0,
        wristR: 0,
        gripR: 6,
        scapulaUpR: 8,
        hipFlexL: -2,
        kneeL: 4,
        ankleL: -10,
        toesL: 0,
        hipAbdL: 0,
      },
      where: [
        { same: ["hipL", "hipR"], axes: "y", tol: 0.006 },
        { same: ["wristR", "shoulderR"], axes: "y", offset: [0, -0.02, 0], tol: 0.02 },
        { same: ["ankleL", "hipL"], axes: "y", offset: [0, -0.01, 0], tol: 0.02 },
      ],
    },
  },
  cycle: liftAndLower([1, 0, 1, 5]),
  alternates: true,
  props: mat(),
  view: { yaw: -66, pitch: 14 },
  form: [
    under("start", "wristL", "shoulderL", 0.03, "The hands are not under the shoulders."),
    under("start", "wristR", "shoulderR", 0.03, "The hands are not under the shoulders."),
    under("start", "kneeL", "hipL", 0.03, "The knees are not under the hips."),
    under("start", "kneeR", "hipR", 0.03, "The knees are not under the hips."),
    peak("top", lead("wristR", "shoulderR", "z"), 0.35, "The arm does not reach forward."),
    peak("top", lead("hipL", "ankleL", "z"), 0.3, "The opposite leg does not reach back."),
    rule(
      "top",
      line("shoulderR", "wristR", AHEAD),
      [null, 15],
      "The arm is not level with the back.",
    ),
    rule("top", line("ankleL", "hipL", AHEAD), [null, 12], "The leg is not level with the back."),
    rule("always", lead("hipL", "hipR", "y"), [-0.03, 0.03], "The hip opens to the side."),
    quietBack(8, 12),
    rule("always", angle("neckFlex"), [-25, 12], "The head is not in line with the back."),
  ],
};

export const proneExtensions: readonly Motion[] = [
  supermanAlternating,
  proneCobraHold,
  floorExtension,
  superman,
  birdDog,
];
