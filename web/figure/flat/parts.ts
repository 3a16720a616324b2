/** The body as tapered capsules in the zero pose: coarse, but quick to draw without a graphics chip. */
import type { JointName, Vec3 } from "@dorsal/core/motion";

export type PartColour = "skin" | "shorts" | "top" | "shoe" | "hair";

export interface Part {
  readonly joint: JointName;
  readonly from: Vec3;
  readonly to: Vec3;
  readonly radius: number;
  readonly radiusTo: number;
  readonly colour: PartColour;
}

export interface MusclePart {
  readonly muscle: string;
  readonly side: "left" | "right";
  readonly joint: JointName;
  readonly from: Vec3;
  readonly to: Vec3;
  readonly radius: number;
}

type PartEntry = readonly [
  joint: string,
  from: Vec3,
  to: Vec3,
  radius: number,
  radiusTo: number,
  colour: PartColour,
];

const MIDDLE: readonly PartEntry[] = [
  ["pelvis", [-0.062, 0.95, 0], [0.062, 0.95, 0], 0.1, 0.1, "shorts"],
  ["lumbarLower", [0, 0.98, 0], [0, 1.1, 0], 0.116, 0.108, "skin"],
  ["lumbarUpper", [0, 1.09, 0], [0, 1.22, -0.01], 0.108, 0.112, "skin"],
  ["thoraxUpper", [-0.052, 1.29, -0.015], [0.052, 1.29, -0.015], 0.104, 0.104, "top"],
  ["thoraxUpper", [-0.085, 1.395, -0.02], [0.085, 1.395, -0.02], 0.068, 0.068, "skin"],
  ["neck", [0, 1.45, -0.035], [0, 1.57, -0.01], 0.053, 0.048, "skin"],
  ["head", [0, 1.605, 0.022], [0, 1.66, 0], 0.068, 0.08, "skin"],
  ["head", [0, 1.66, -0.03], [0, 1.685, -0.008], 0.075, 0.078, "hair"],
];

const PAIRED: readonly PartEntry[] = [
  ["upperArm", [0.178, 1.39, -0.02], [0.182, 1.12, -0.025], 0.048, 0.036, "skin"],
  ["forearm", [0.182, 1.11, -0.025], [0.184, 0.87, -0.018], 0.037, 0.025, "skin"],
  ["hand", [0.184, 0.85, -0.014], [0.184, 0.78, -0.012], 0.031, 0.027, "skin"],
  ["fingers", [0.184, 0.775, -0.012], [0.182, 0.7, -0.012], 0.025, 0.017, "skin"],
  ["thigh", [0.09, 0.89, -0.005], [0.088, 0.74, 0], 0.092, 0.078, "shorts"],
  ["thigh", [0.088, 0.75, 0], [0.086, 0.51, 0.002], 0.073, 0.05, "skin"],
  ["shin", [0.086, 0.5, 0], [0.086, 0.36, -0.012], 0.05, 0.05, "skin"],
  ["shin", [0.086, 0.36, -0.012], [0.086, 0.09, -0.012], 0.05, 0.032, "skin"],
  ["foot", [0.086, 0.045, -0.03], [0.094, 0.032, 0.11], 0.04, 0.034, "shoe"],
  ["toes", [0.094, 0.03, 0.1], [0.096, 0.024, 0.165], 0.033, 0.026, "shoe"],
];

const mirrored = ([x, y, z]: Vec3): Vec3 => [-x, y, z];

const toPart = ([joint, from, to, radius, radiusTo, colour]: PartEntry): Part => ({
  joint: joint as JointName,
  from,
  to,
  radius,
  radiusTo,
  colour,
});

export const PARTS: readonly Part[] = [
  ...MIDDLE.map(toPart),
  ...PAIRED.flatMap((entry) => {
    const left = toPart(entry);
    return [
      { ...left, joint: `${left.joint}L` as JointName },
      {
        ...left,
        joint: `${left.joint}R` as JointName,
        from: mirrored(left.from),
        to: mirrored(left.to),
      },
    ];
  }),
];

type MuscleEntry = readonly [
  muscle: string,
  joint: string,
  from: Vec3,
  to: Vec3,
  radius: number,
  paired?: "limb",
];

const MUSCLES: readonly MuscleEntry[] = [
  ["lats", "thoraxLower", [0.08, 1.12, -0.07], [0.125, 1.3, -0.06], 0.042],
  ["teres_major", "thoraxUpper", [0.1, 1.33, -0.085], [0.145, 1.37, -0.06], 0.022],
  ["traps_upper", "thoraxUpper", [0.035, 1.5, -0.06], [0.11, 1.455, -0.04], 0.026],
  ["traps_mid", "thoraxUpper", [0.02, 1.4, -0.1], [0.12, 1.42, -0.07], 0.026],
  ["traps_lower", "thoraxUpper", [0.015, 1.27, -0.115], [0.06, 1.36, -0.1], 0.024],
  ["rhomboids", "thoraxUpper", [0.025, 1.35, -0.11], [0.06, 1.4, -0.1], 0.024],
  ["rear_delts", "upperArm", [0.185, 1.4, -0.055], [0.184, 1.34, -0.05], 0.03, "limb"],
  ["rotator_cuff", "thoraxUpper", [0.09, 1.37, -0.095], [0.14, 1.39, -0.07], 0.024],
  ["erectors_thoracic", "thoraxLower", [0.032, 1.16, -0.1], [0.032, 1.32, -0.11], 0.022],
  ["erectors_lumbar", "lumbarUpper", [0.036, 1.0, -0.095], [0.034, 1.16, -0.098], 0.025],
  ["multifidus", "lumbarLower", [0.02, 0.97, -0.1], [0.02, 1.06, -0.1], 0.018],
  ["ql", "lumbarLower", [0.075, 1.01, -0.075], [0.072, 1.09, -0.07], 0.024],
  ["glute_max", "pelvis", [0.08, 0.93, -0.075], [0.09, 0.86, -0.06], 0.055],
  ["glute_med", "pelvis", [0.125, 0.99, -0.03], [0.135, 0.94, -0.02], 0.035],
  ["hamstrings", "thigh", [0.09, 0.8, -0.055], [0.088, 0.56, -0.035], 0.034, "limb"],
  ["adductors", "thigh", [0.045, 0.84, 0], [0.06, 0.68, 0], 0.03, "limb"],
  ["quads", "thigh", [0.094, 0.82, 0.05], [0.088, 0.58, 0.032], 0.036, "limb"],
  ["calves", "shin", [0.086, 0.44, -0.03], [0.086, 0.3, -0.03], 0.032, "limb"],
  ["hip_flexors", "pelvis", [0.085, 0.97, 0.07], [0.088, 0.9, 0.065], 0.026],
  ["abs", "lumbarUpper", [0.035, 1.0, 0.09], [0.035, 1.2, 0.085], 0.03],
  ["obliques", "lumbarUpper", [0.1, 1.04, 0.03], [0.1, 1.15, 0.03], 0.032],
  ["deep_core", "lumbarLower", [0.05, 1.0, 0.075], [0.05, 1.05, 0.08], 0.026],
  ["chest", "thoraxUpper", [0.04, 1.33, 0.07], [0.12, 1.37, 0.045], 0.036],
  ["front_delts", "upperArm", [0.178, 1.4, 0.015], [0.182, 1.33, 0.008], 0.028, "limb"],
  ["side_delts", "upperArm", [0.205, 1.4, -0.02], [0.208, 1.33, -0.022], 0.026, "limb"],
  ["serratus", "thoraxLower", [0.125, 1.22, 0.01], [0.13, 1.29, 0.0], 0.022],
  ["triceps", "upperArm", [0.184, 1.3, -0.05], [0.184, 1.17, -0.045], 0.028, "limb"],
  ["biceps", "upperArm", [0.18, 1.3, 0.01], [0.18, 1.18, 0.005], 0.028, "limb"],
  ["forearms", "forearm", [0.184, 1.06, -0.02], [0.184, 0.95, -0.018], 0.03, "limb"],
  ["neck", "neck", [0.022, 1.48, 0.01], [0.02, 1.55, 0.02], 0.02],
];

export const MUSCLE_PARTS: readonly MusclePart[] = MUSCLES.flatMap(
  ([muscle, joint, from, to, radius, limb]) => [
    { muscle, side: "left", joint: (limb ? `${joint}L` : joint) as JointName, from, to, radius },
    {
      muscle,
      side: "right",
      joint: (limb ? `${joint}R` : joint) as JointName,
      from: mirrored(from),
      to: mirrored(to),
      radius,
    },
  ],
);
