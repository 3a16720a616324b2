/** Face down: the letters Y, T and W, the pulldown without a load, and the snow angel. */
import type { Angles } from "../../angles.ts";
import type { KeyPose, Motion } from "../../motion.ts";
import { mat } from "../../props/builders/furniture.ts";
import { towelUnder } from "../../props/builders/carry.ts";
import { angle, gap, height, lead, peak, rule } from "../words/rules.ts";
import { prone } from "../words/stances.ts";
import type { Vec3 } from "../../vectors.ts";
import { bothAt, bothGrip, elbowRule, liftAndLower, lowShoulders } from "./words.ts";

const lying = prone();

/** The forehead on a folded towel, the chest on the floor: only the arms move. */
const onTheTowel: Pick<Motion, "root" | "base" | "contacts" | "keep" | "support" | "props"> = {
  ...lying,
  base: { ...lying.base, neckFlex: 2, elbow: 4, grip: 10 },
  contacts: [
    ...lying.contacts,
    { at: "chest", y: 0.003, tol: 0.004 },
    { at: "face", y: 0.026, tol: 0.006 },
  ],
  props: [...mat({ length: 1.9, width: 0.62, z: -0.12 }), ...towelUnder("face")],
};

const THUMB_UP: Vec3 = [0, 1, 0];
const stays = [
  rule("always", height("chest"), [-0.015, 0.02], "The chest comes up with the arms."),
  rule("always", height("face"), [0, 0.05], "The head lifts too."),
  rule("always", angle("lumbarFlex"), [-10, 10], "The low back arches."),
];

interface Letter {
  readonly low: Angles;
  readonly high: Angles;
  /** Of the grips above the floor at the top. */
  readonly up: number;
}

const Y: Letter = {
  low: { shoulderFlex: 40, shoulderAbd: 134, shoulderIn: -60, pronation: -60, scapulaUp: 2 },
  high: {
    shoulderFlex: 8,
    shoulderAbd: 140,
    shoulderIn: -76,
    pronation: -66,
    scapulaUp: -6,
    scapulaForward: -14,
  },
  up: 0.22,
};
const T: Letter = {
  low: { shoulderFlex: 10, shoulderAbd: 88, shoulderIn: -80, pronation: -78, scapulaUp: 0 },
  high: {
    shoulderFlex: -6,
    shoulderAbd: 88,
    shoulderIn: -82,
    pronation: -80,
    scapulaUp: -6,
    scapulaForward: -20,
  },
  up: 0.22,
};
const W: Letter = {
  low: {
    shoulderFlex: 6,
    shoulderAbd: 46,
    shoulderIn: -80,
    elbow: 96,
    pronation: -70,
    scapulaUp: 0,
  },
  high: {
    shoulderFlex: -10,
    shoulderAbd: 46,
    shoulderIn: -86,
    elbow: 98,
    pronation: -72,
    scapulaUp: -8,
    scapulaForward: -20,
  },
  up: 0.22,
};

const down = ({ low }: Letter): KeyPose => ({
  angles: low,
  where: [...bothAt("handEdge", { y: 0.012 }), ...bothGrip(THUMB_UP, 12)],
});
const lifted = ({ high, up }: Letter): KeyPose => ({
  angles: high,
  where: [...bothAt("handEdge", { y: up - 0.04 }), ...bothGrip(THUMB_UP, 12)],
});

const proneT: Motion = {
  ...onTheTowel,
  id: "prone-t",
  keys: { start: down(T), top: lifted(T) },
  cycle: liftAndLower([1, 0, 1, 2]),
  view: { yaw: -30, pitch: 12 },
  form: [
    ...stays,
    ...lowShoulders("top", 4),
    ...elbowRule("always", [155, null], "The elbows bend."),
    peak("top", height("gripL"), 0.13, "The hands do not leave the floor."),
    rule("top", lead("gripL", "shoulderL", "z"), [-0.1, 0.12], "The arms drift down to the hips."),
  ],
};

const proneY: Motion = {
  ...onTheTowel,
  id: "prone-y",
  keys: { start: down(Y), top: lifted(Y) },
  cycle: liftAndLower([1, 0, 1, 2]),
  view: { yaw: -72, pitch: 13 },
  form: [
    ...stays,
    ...lowShoulders("top", 4),
    ...elbowRule("always", [155, null], "The elbows bend."),
    peak("top", height("gripL"), 0.13, "The hands do not leave the floor."),
    rule("always", lead("gripL", "shoulderL", "z"), [0.35, null], "The arms are no Y."),
    rule("always", lead("gripL", "shoulderL", "x"), [0.18, 0.5], "The arms are no Y."),
  ],
};

const proneYTW: Motion = {
  ...onTheTowel,
  id: "prone-ytw",
  keys: {
    y: down(Y),
    yUp: lifted(Y),
    t: down(T),
    tUp: lifted(T),
    w: down(W),
    wUp: lifted(W),
  },
  cycle: [
    { to: "yUp", seconds: 1, phase: "lift" },
    { to: "yUp", seconds: 2, phase: "top" },
    { to: "y", seconds: 1, phase: "lower" },
    { to: "t", seconds: 1, phase: "move" },
    { to: "tUp", seconds: 1, phase: "lift" },
    { to: "tUp", seconds: 2, phase: "top" },
    { to: "t", seconds: 1, phase: "lower" },
    { to: "w", seconds: 1, phase: "move" },
    { to: "wUp", seconds: 1, phase: "lift" },
    { to: "wUp", seconds: 2, phase: "top" },
    { to: "w", seconds: 1, phase: "lower" },
    { to: "y", seconds: 1.4, phase: "move" },
  ],
  view: { yaw: -38, pitch: 34 },
  form: [
    ...stays,
    ...lowShoulders(["yUp", "tUp", "wUp"], 4),
    rule(["yUp", "tUp", "wUp"], height("gripL"), [0.1, null], "The hands hardly leave the floor."),
    rule("yUp", lead("gripL", "shoulderL", "z"), [0.35, null], "The arms are no Y."),
    rule("tUp", lead("gripL", "shoulderL", "z"), [-0.1, 0.12], "The arms are no T."),
    ...elbowRule(["yUp", "tUp"], [155, null], "The elbows bend."),
    ...elbowRule("wUp", [60, 110], "The elbows are not bent for the W."),
    rule("wUp", gap("elbowL", "ribSideL", "xz"), [null, 0.26], "The elbows are not at the ribs."),
  ],
};

const HOVER = 0.07;

const floorPulldown: Motion = {
  ...onTheTowel,
  id: "prone-lat-pull-floor",
  keys: {
    start: {
      angles: {
        shoulderFlex: 30,
        shoulderAbd: 148,
        shoulderIn: -76,
        pronation: 10,
        scapulaUp: 4,
        elbow: 8,
      },
      where: [...bothAt("grip", { y: HOVER }), ...bothGrip([-1, 0, 0], 16)],
    },
    top: {
      angles: {
        shoulderFlex: 0,
        shoulderAbd: 32,
        shoulderIn: -84,
        elbow: 128,
        pronation: 4,
        scapulaUp: -8,
        scapulaForward: -16,
      },
      where: [...bothAt("grip", { y: HOVER }), ...bothGrip([-0.9, 0, 0.3], 20)],
    },
  },
  cycle: liftAndLower([2, 0, 1, 1]),
  view: { yaw: -142, pitch: 34 },
  form: [
    ...stays,
    ...lowShoulders("top", 4),
    ...elbowRule("start", [150, null], "The arms do not reach long."),
    rule("always", height("gripL"), [0.03, 0.16], "The hands sink to the floor, or rise too high."),
    rule(
      "top",
      gap("elbowL", "ribSideL", "xz"),
      [null, 0.24],
      "The elbows do not come to the ribs.",
    ),
    peak("start", gap("gripL", "pelvis", "z"), 0.3, "The arms do not travel."),
  ],
};

const snowAngel: Motion = {
  ...onTheTowel,
  id: "reverse-snow-angel",
  keys: {
    hips: {
      angles: {
        shoulderFlex: -2,
        shoulderAbd: 14,
        pronation: -84,
        scapulaForward: -12,
        scapulaUp: -6,
      },
      where: [...bothAt("grip", { y: HOVER }), ...bothGrip([1, 0, 0], 22)],
    },
    side: {
      angles: {
        shoulderFlex: 0,
        shoulderAbd: 88,
        shoulderIn: -44,
        pronation: -46,
        scapulaForward: -16,
        scapulaUp: -6,
      },
      where: [...bothAt("grip", { y: HOVER }), ...bothGrip([0, 0, 1], 22)],
    },
    overhead: {
      angles: {
        shoulderFlex: 20,
        shoulderAbd: 152,
        shoulderIn: -78,
        pronation: 2,
        scapulaForward: -8,
        scapulaUp: 2,
      },
      where: [...bothAt("grip", { y: HOVER }), ...bothGrip([-1, 0, 0.2], 22)],
    },
  },
  cycle: [
    { to: "side", seconds: 1, phase: "lift", ease: "in" },
    { to: "overhead", seconds: 1, phase: "lift", ease: "out" },
    { to: "side", seconds: 1, phase: "lower", ease: "in" },
    { to: "hips", seconds: 1, phase: "lower", ease: "out" },
  ],
  view: { yaw: -142, pitch: 36 },
  form: [
    ...stays,
    ...elbowRule("always", [150, null], "The arms bend on the way."),
    rule("always", height("gripL"), [0.03, 0.18], "The hands drop to the floor."),
    ...lowShoulders(["hips", "side"], 4),
    peak("overhead", gap("gripL", "pelvis", "z"), 0.4, "The arms do not come round overhead."),
    peak("side", gap("gripL", "gripR", "x"), 0.3, "The arms do not sweep out wide."),
  ],
};

export const proneMotions: readonly Motion[] = [floorPulldown, proneYTW, proneT, proneY, snowAngel];
