/**
 * The skeleton: 23 joints of a figure 1.75 m tall, standing with its arms at its sides and its
 * thumbs forward. Y is up, Z forward, +X the figure's left. In this zero pose the frame of every
 * joint is the frame of the world. Proportions after Drillis & Contini 1966 and de Leva 1996.
 */
import type { Side } from "./angles.ts";
import { subtract } from "./vectors.ts";
import type { Vec3 } from "./vectors.ts";

type Middle =
  | "pelvis"
  | "lumbarLower"
  | "lumbarUpper"
  | "thoraxLower"
  | "thoraxUpper"
  | "neck"
  | "head";
type Paired =
  | "clavicle"
  | "upperArm"
  | "forearm"
  | "hand"
  | "fingers"
  | "thigh"
  | "shin"
  | "foot"
  | "toes";
export type JointName = Middle | `${Paired}${Side}`;

export interface Joint {
  readonly name: JointName;
  /** Index of the joint it hangs on; -1 for the pelvis. */
  readonly parent: number;
  /** Metres, in the zero pose. */
  readonly position: Vec3;
  /** From the parent joint. */
  readonly offset: Vec3;
}

type Entry = readonly [name: JointName, parent: JointName | null, position: Vec3];

const MIDDLE: readonly Entry[] = [
  ["pelvis", null, [0, 0.95, 0]],
  ["lumbarLower", "pelvis", [0, 1.02, -0.035]],
  ["lumbarUpper", "lumbarLower", [0, 1.11, -0.03]],
  ["thoraxLower", "lumbarUpper", [0, 1.2, -0.035]],
  ["thoraxUpper", "thoraxLower", [0, 1.32, -0.05]],
  ["neck", "thoraxUpper", [0, 1.475, -0.04]],
  ["head", "neck", [0, 1.575, -0.005]],
];

const sideEntries = (side: Side): readonly Entry[] => {
  const x = side === "L" ? 1 : -1;
  return [
    [`clavicle${side}`, "thoraxUpper", [x * 0.02, 1.43, 0.01]],
    [`upperArm${side}`, `clavicle${side}`, [x * 0.178, 1.415, -0.02]],
    [`forearm${side}`, `upperArm${side}`, [x * 0.182, 1.115, -0.025]],
    [`hand${side}`, `forearm${side}`, [x * 0.184, 0.862, -0.018]],
    [`fingers${side}`, `hand${side}`, [x * 0.186, 0.772, -0.012]],
    [`thigh${side}`, "pelvis", [x * 0.088, 0.92, 0]],
    [`shin${side}`, `thigh${side}`, [x * 0.086, 0.505, 0.002]],
    [`foot${side}`, `shin${side}`, [x * 0.086, 0.082, -0.012]],
    [`toes${side}`, `foot${side}`, [x * 0.092, 0.022, 0.115]],
  ];
};

const entries: readonly Entry[] = [...MIDDLE, ...sideEntries("L"), ...sideEntries("R")];
const indexByName = new Map(entries.map(([name], index) => [name, index]));

/** Where a joint stands in `joints`. */
export const jointIndex = (name: JointName): number => {
  const index = indexByName.get(name);
  if (index === undefined) throw new Error(`There is no joint "${name}".`);
  return index;
};

/** Parents come before what hangs on them. */
export const joints: readonly Joint[] = entries.map(([name, parent, position]) => {
  const above = parent === null ? -1 : jointIndex(parent);
  const from = entries[above]?.[2] ?? ([0, 0, 0] as const);
  return { name, parent: above, position, offset: subtract(position, from) };
});

/** The place of a joint in the zero pose. */
export const restPosition = (name: JointName): Vec3 =>
  joints[jointIndex(name)]?.position ?? [0, 0, 0];
