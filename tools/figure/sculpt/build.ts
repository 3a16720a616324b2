/**
 * Builds: whose body it is. The joints are the same for all, so that one motion fits every figure;
 * a build changes what lies over them. The factors are for ordinary people seen at a glance, drawn
 * after the breadths and girths of ISO 7250-1 surveys and rounded; they are no measurements.
 */
export type BodyType = "female" | "male";

export interface Build {
  readonly type: BodyType;
  /** From -1, lean, over 0 to +1, heavy. */
  readonly weight: number;
}

/** Widths and depths of the body's regions, as factors on the sculpture. */
export interface Proportions {
  readonly female: boolean;
  /** 0 for a medium build and below, up to 1 for a heavy one. */
  readonly soft: number;
  readonly chestWidth: number;
  readonly chestDepth: number;
  readonly waistWidth: number;
  readonly waistDepth: number;
  readonly hipWidth: number;
  readonly hipDepth: number;
  readonly shoulder: number;
  readonly upperArm: number;
  readonly forearm: number;
  readonly hand: number;
  readonly neck: number;
  readonly thigh: number;
  readonly shin: number;
  readonly foot: number;
  readonly face: number;
  /** How far shapes melt into each other: more fat, less relief. */
  readonly blend: number;
}

type Factor = Exclude<keyof Proportions, "female" | "soft">;
type Triple = readonly [lean: number, medium: number, heavy: number];

const FACTORS: Readonly<Record<BodyType, Readonly<Record<Factor, Triple>>>> = {
  male: {
    chestWidth: [0.99, 1.03, 1.09],
    chestDepth: [0.94, 1, 1.13],
    waistWidth: [0.91, 0.97, 1.18],
    waistDepth: [0.9, 0.98, 1.24],
    hipWidth: [0.94, 0.98, 1.09],
    hipDepth: [0.92, 0.98, 1.12],
    shoulder: [0.95, 1, 1.08],
    upperArm: [0.9, 0.98, 1.13],
    forearm: [0.94, 1, 1.08],
    hand: [0.98, 1, 1.03],
    neck: [0.96, 1, 1.1],
    thigh: [0.92, 0.98, 1.11],
    shin: [0.95, 1, 1.09],
    foot: [1, 1, 1.02],
    face: [0.98, 1, 1.07],
    blend: [0.9, 1.05, 1.4],
  },
  female: {
    chestWidth: [0.86, 0.9, 0.98],
    chestDepth: [0.86, 0.91, 1.06],
    waistWidth: [0.8, 0.85, 1.08],
    waistDepth: [0.85, 0.92, 1.18],
    hipWidth: [0.98, 1.06, 1.18],
    hipDepth: [0.93, 1.02, 1.17],
    shoulder: [0.8, 0.84, 0.96],
    upperArm: [0.76, 0.83, 1.02],
    forearm: [0.82, 0.87, 0.98],
    hand: [0.88, 0.9, 0.94],
    neck: [0.75, 0.78, 0.89],
    thigh: [0.91, 0.99, 1.15],
    shin: [0.88, 0.94, 1.06],
    foot: [0.92, 0.93, 0.95],
    face: [0.91, 0.94, 1.02],
    blend: [1.05, 1.25, 1.6],
  },
};

const between = ([lean, medium, heavy]: Triple, weight: number): number =>
  weight < 0 ? medium + (lean - medium) * -weight : medium + (heavy - medium) * weight;

export const proportionsOf = ({ type, weight }: Build): Proportions => {
  const factors = FACTORS[type];
  const at = (factor: Factor): number => between(factors[factor], weight);
  return {
    female: type === "female",
    soft: Math.max(0, weight),
    chestWidth: at("chestWidth"),
    chestDepth: at("chestDepth"),
    waistWidth: at("waistWidth"),
    waistDepth: at("waistDepth"),
    hipWidth: at("hipWidth"),
    hipDepth: at("hipDepth"),
    shoulder: at("shoulder"),
    upperArm: at("upperArm"),
    forearm: at("forearm"),
    hand: at("hand"),
    neck: at("neck"),
    thigh: at("thigh"),
    shin: at("shin"),
    foot: at("foot"),
    face: at("face"),
    blend: at("blend"),
  };
};

export type WeightName = "lean" | "medium" | "heavy";
export interface NamedBuild extends Build {
  readonly name: `${BodyType}-${WeightName}`;
}

const WEIGHTS: Readonly<Record<WeightName, number>> = { lean: -1, medium: 0, heavy: 1 };

/** The six figures that are delivered. */
export const builds: readonly NamedBuild[] = (["female", "male"] as const).flatMap((type) =>
  (Object.keys(WEIGHTS) as readonly WeightName[]).map((name) => ({
    name: `${type}-${name}` as const,
    type,
    weight: WEIGHTS[name],
  })),
);
