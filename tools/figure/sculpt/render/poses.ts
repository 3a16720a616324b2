/** Poses that are hard on a skin, and the muscles that would work in them: for looking. */
import { withAngles, zeroPose } from "@dorsal/core/motion";
import type { Pose } from "@dorsal/core/motion";
import { aboutAxis } from "../../about-axis.ts";
import type { Tint } from "./figure.ts";

interface LookedAt {
  readonly pose: Pose;
  readonly tint: Tint;
}

const placed = (pose: Pose, y: number, pitch: number): Pose => ({
  ...pose,
  root: [0, y, 0],
  turn: aboutAxis(0, pitch),
});

export const poses: Readonly<Record<string, LookedAt>> = {
  standing: {
    pose: withAngles(zeroPose(), { shoulderAbd: 9, elbow: 10, grip: 25, hipAbd: 3 }),
    tint: {},
  },
  back: {
    pose: withAngles(zeroPose(), { shoulderAbd: 12, elbow: 12, grip: 30, hipAbd: 4 }),
    tint: {
      lats: 1,
      teres_major: 0.5,
      traps_mid: 1,
      traps_lower: 0.5,
      rhomboids: 0.5,
      rear_delts: 0.5,
      erectors_lumbar: 0.5,
      multifidus: 1,
      glute_max: 0.5,
      hamstrings: 1,
      quads: 0.5,
      chest: 1,
      abs: 0.5,
      deep_core: 1,
      biceps: 0.5,
    },
  },
  overhead: {
    pose: withAngles(zeroPose(), {
      shoulderFlex: 172,
      shoulderAbd: 18,
      elbow: 8,
      grip: 60,
      hipAbd: 4,
    }),
    tint: { lats: 1, serratus: 0.5, traps_upper: 0.5, side_delts: 1, triceps: 0.5 },
  },
  hang: {
    pose: withAngles(zeroPose(), { shoulderAbd: 162, shoulderFlex: 30, elbow: 14, grip: 90 }),
    tint: { lats: 1, teres_major: 1, biceps: 0.5, traps_lower: 0.5 },
  },
  raise: {
    pose: withAngles(zeroPose(), { shoulderAbd: 90, elbow: 6, grip: 70, pronation: 80, hipAbd: 4 }),
    tint: { side_delts: 1, traps_upper: 0.5, rotator_cuff: 0.5 },
  },
  squat: {
    pose: placed(
      withAngles(zeroPose(), {
        hipFlex: 112,
        hipAbd: 20,
        hipIn: -12,
        knee: 118,
        ankle: 26,
        lumbarFlex: 8,
        shoulderFlex: 88,
        elbow: 4,
        pronation: 80,
      }),
      0.47,
      30,
    ),
    tint: { quads: 1, glute_max: 1, adductors: 0.5, hamstrings: 0.5, erectors_lumbar: 0.5 },
  },
  hinge: {
    pose: placed(
      withAngles(zeroPose(), {
        hipFlex: 82,
        knee: 22,
        ankle: 8,
        shoulderFlex: 72,
        elbow: 10,
        grip: 90,
        neckFlex: -20,
      }),
      0.9,
      66,
    ),
    tint: { hamstrings: 1, glute_max: 1, erectors_lumbar: 1, lats: 0.5 },
  },
  allFours: {
    pose: placed(
      withAngles(zeroPose(), {
        hipFlex: 90,
        knee: 90,
        shoulderFlex: 90,
        pronation: 84,
        wrist: -82,
        elbow: 4,
        toes: 35,
        neckFlex: -10,
      }),
      0.515,
      90,
    ),
    tint: { erectors_lumbar: 1, abs: 0.5, deep_core: 0.5, glute_max: 0.5, multifidus: 1 },
  },
  row: {
    pose: withAngles(zeroPose(), {
      shoulderFlex: -35,
      shoulderAbd: 20,
      elbow: 110,
      grip: 95,
      scapulaForward: -15,
    }),
    tint: { lats: 1, rhomboids: 1, traps_mid: 1, biceps: 0.5, rear_delts: 0.5 },
  },
};
