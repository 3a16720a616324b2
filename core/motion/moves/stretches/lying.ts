/** Stretches done on the back. */
import type { Motion } from "../../motion.ts";
import { mat, towel } from "../../props/index.ts";
import type { Constraint } from "../../solve/constraint.ts";
import type { Vec3 } from "../../vectors.ts";
import { angle, gap, height, lead, line, peak, rule } from "../words/rules.ts";
import { supineBent } from "../words/stances.ts";
import { flatFoot, plantFoot, points } from "../words/touch.ts";
import { allAngles, stretchBeats } from "./words.ts";

const bent = supineBent(90);
const LEFTWARD: Vec3 = [1, 0, 0];

/** The back and the head on the mat. */
const onBack: readonly Constraint[] = [
  { at: "upperBack", y: 0, tol: 0.006 },
  { at: "sacrum", y: 0, tol: 0.006 },
  { at: "occiput", y: 0, tol: 0.006 },
];
const stays = ["upperBack:xz", "sacrum:xz"] as const;

/** Both hands hold behind a thigh. */
const behindThigh = (leg: "L" | "R", tol = 0.015): readonly Constraint[] =>
  (["L", "R"] as const).map((side) => ({
    same: [`palm${side}`, `thighBack${leg}`],
    axes: "xyz",
    offset: [side === "L" ? 0.045 : -0.045, 0.005, -0.015],
    tol,
  }));

const holding = {
  shoulderFlex: 44,
  shoulderAbd: 14,
  shoulderIn: 30,
  elbow: 52,
  pronation: 20,
  wrist: 10,
  grip: 50,
} as const;

const handsOnThigh = (leg: "L" | "R"): readonly [string, string][] =>
  (["L", "R"] as const).flatMap((side): [string, string][] => [
    [`hand${side}`, `thigh${leg}`],
    [`forearm${side}`, `thigh${leg}`],
    [`hand${side}`, `shin${leg}`],
  ]);

const kneeToChest: Motion = {
  ...bent,
  id: "knee-to-chest",
  base: allAngles(bent.base),
  contacts: [...onBack, ...flatFoot("L")],
  keep: [...plantFoot("L"), ...stays],
  keys: {
    start: { where: [...flatFoot("R"), { at: "heelL", x: 0.1 }, { at: "heelR", x: -0.1 }] },
    held: {
      angles: { ...holding, hipFlexR: 106, kneeR: 112, ankleR: 0 },
      where: behindThigh("R"),
    },
    drawn: {
      angles: {
        ...holding,
        hipFlexR: 130,
        kneeR: 124,
        ankleR: 0,
        lumbarFlex: 8,
        shoulderFlex: 30,
        elbow: 84,
      },
      where: behindThigh("R"),
    },
  },
  cycle: [
    { to: "held", seconds: 2, phase: "move" },
    { to: "drawn", seconds: 2, phase: "move" },
    { to: "drawn", seconds: 4, phase: "move" },
    { to: "held", seconds: 1.5, phase: "move" },
    { to: "start", seconds: 2, phase: "move" },
  ],
  touching: [...handsOnThigh("R"), ["thighR", "belly"], ["thighR", "chest"]],
  props: mat(),
  view: { yaw: -72, pitch: 18 },
  form: [
    rule("drawn", angle("hipFlexR"), [115, 135], "The knee is not drawn in."),
    rule("always", height("occiput"), [-0.01, 0.02], "The head lifts."),
    rule(
      ["held", "drawn"],
      gap("palmR", "thighBackR"),
      [null, 0.09],
      "The hand pulls on the knee.",
    ),
    rule("always", height("heelL"), [-0.01, 0.015], "The other foot leaves the floor."),
  ],
};

/** The right ankle on the left thigh just above the knee, the shin across, the knee fallen out. */
const ankleOnThigh = (offset: Vec3, shin: Vec3): readonly Constraint[] => [
  { same: ["ankleR", "kneeCapL"], axes: "xyz", offset, tol: 0.012 },
  points("shin", "R", shin, 12),
];

const figureFour: Motion = {
  ...bent,
  id: "figure-four",
  base: allAngles({
    ...bent.base,
    hipFlexL: 55,
    kneeL: 95,
    hipFlexR: 60,
    hipAbdR: 50,
    hipInR: -85,
    kneeR: 127,
    ankleR: 10,
  }),
  contacts: [...onBack],
  keep: stays,
  keys: {
    start: {
      where: [
        ...flatFoot("L", { x: 0.1 }),
        { at: "sacrum", x: 0 },
        { at: "upperBack", x: 0 },
        ...ankleOnThigh([-0.02, -0.02, -0.1], LEFTWARD),
      ],
    },
    drawn: {
      angles: {
        ...holding,
        hipFlexL: 100,
        hipAbdL: 0,
        kneeL: 100,
        ankleL: 0,
        hipFlexR: 90,
        hipAbdR: 66,
        hipInR: -90,
        kneeR: 127,
        lumbarFlex: 8,
        thoraxTurn: 5,
        scapulaForwardR: 24,
        scapulaForwardL: 12,
        shoulderFlexL: 30,
        shoulderAbdL: 8,
        shoulderFlexR: 40,
        shoulderAbdR: -14,
        shoulderIn: 42,
        elbowL: 30,
        elbowR: 10,
      },
      where: [...behindThigh("L", 0.024), ...ankleOnThigh([-0.02, -0.06, -0.07], [1, 0.2, 0.3])],
    },
  },
  cycle: stretchBeats("drawn", { way: 3 }),
  touching: [
    ...handsOnThigh("L"),
    ...handsOnThigh("R"),
    ["shinR", "thighL"],
    ["footR", "thighL"],
    ["footR", "shinL"],
    ["forearmR", "shinR"],
  ],
  props: mat(),
  view: { yaw: -32, pitch: 46 },
  form: [
    rule("always", height("occiput"), [-0.01, 0.02], "The head strains up."),
    peak("drawn", angle("hipFlexL"), 20, "The thigh is not drawn in."),
    rule("always", lead("hipR", "kneeR", "x"), [0.14, null], "The crossed knee does not open."),
    rule("start", line("kneeR", "ankleR", LEFTWARD), [null, 20], "The shin does not lie across."),
    rule("drawn", line("kneeR", "ankleR", LEFTWARD), [null, 45], "The shin does not lie across."),
    rule("always", gap("ankleR", "kneeCapL"), [null, 0.13], "The ankle slips off the thigh."),
    rule("always", angle("ankleR"), [2, 30], "The crossed foot is slack."),
  ],
};

const hamstringStrap: Motion = {
  ...bent,
  id: "hamstring-strap",
  base: allAngles({
    ...bent.base,
    hipFlexL: 0,
    kneeL: 3,
    ankleL: -12,
    hipFlexR: 50,
    kneeR: 60,
    ankleR: 6,
    shoulderFlex: 62,
    shoulderAbd: 8,
    elbow: 30,
    pronation: 0,
    grip: 92,
  }),
  contacts: [
    ...onBack,
    { at: "heelBackL", y: 0, tol: 0.006 },
    { at: "calfL", y: 0, tol: 0.01 },
    { same: ["gripL", "gripR"], axes: "yz", tol: 0.02 },
  ],
  keep: [...stays, "heelBackL:xz"],
  keys: {
    start: { angles: { hipFlexR: 66, kneeR: 70, shoulderFlex: 44, elbow: 36 } },
    raised: {
      angles: { hipFlexR: 84, kneeR: 8, ankleR: 8, shoulderFlex: 58, shoulderAbd: 8, elbow: 34 },
    },
  },
  cycle: stretchBeats("raised", { way: 3 }),
  support: "braced",
  props: [
    ...mat(),
    ...towel(
      "gripL",
      { joint: "footR", point: [-0.045, 0.03, 0.085] },
      { joint: "footR", point: [-0.065, -0.016, 0.085] },
      { joint: "footR", point: [-0.12, -0.016, 0.085] },
      { joint: "footR", point: [-0.142, 0.03, 0.085] },
      "gripR",
    ),
  ],
  view: { yaw: -74, pitch: 14 },
  form: [
    rule("raised", angle("kneeR"), [3, 25], "The knee locks, or bends too much."),
    peak("raised", height("heelR"), 0.2, "The leg does not rise."),
    rule("always", height("sacrum"), [-0.01, 0.015], "The seat lifts."),
    rule("always", angle("hipFlexL"), [-10, 12], "The other leg comes up."),
  ],
};

const twist: Motion = {
  ...bent,
  id: "supine-twist",
  base: allAngles({
    ...bent.base,
    shoulderAbd: 84,
    shoulderFlex: 0,
    elbow: 4,
    pronation: 0,
  }),
  contacts: [
    { at: "upperBack", y: 0, tol: 0.006 },
    { at: "occiput", y: 0, tol: 0.006 },
    { at: "shoulderBackL", y: 0.012, tol: 0.01 },
    { at: "shoulderBackR", y: 0.012, tol: 0.01 },
    { at: "wristL", y: 0.03, tol: 0.015 },
    { at: "wristR", y: 0.03, tol: 0.015 },
  ],
  keep: ["upperBack:xz", "occiput:xz"],
  keys: {
    start: {
      where: [
        { at: "sacrum", y: 0, tol: 0.006 },
        ...flatFoot("L", { x: 0.07 }),
        ...flatFoot("R", { x: -0.07 }),
      ],
    },
    sunk: {
      angles: {
        lumbarTurn: -10,
        thoraxTurn: -40,
        neckTurn: -10,
        hipFlex: 80,
        knee: 92,
        hipAbdR: -28,
        hipAbdL: 46,
        hipInL: -26,
        hipInR: 10,
      },
      where: [
        { at: "kneeSideL", y: 0.106, tol: 0.012 },
        { at: "footSideL", y: 0.02, tol: 0.012 },
        { at: "hipSideL", y: 0.03, tol: 0.008 },
        { same: ["kneeInsideR", "kneeInsideL"], axes: "yz", offset: [0, 0.07, -0.02], tol: 0.02 },
      ],
    },
  },
  cycle: stretchBeats("sunk", { way: 3 }),
  touching: [
    ["thighL", "thighR"],
    ["shinL", "shinR"],
  ],
  props: mat({ width: 0.7 }),
  view: { yaw: 10, pitch: 46 },
  form: [
    rule("always", height("shoulderBackR"), [-0.01, 0.04], "A shoulder lifts."),
    rule("sunk", height("kneeSideL"), [null, 0.13], "The knees do not sink to the side."),
    rule("always", height("occiput"), [-0.01, 0.02], "The head lifts."),
    rule("sunk", angle("hipFlexL"), [40, 110], "The knees slide down."),
  ],
};

export const lyingStretches: readonly Motion[] = [twist, kneeToChest, figureFour, hamstringStrap];
