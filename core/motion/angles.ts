/**
 * The 49 joint angles of the figure, in degrees, with the range a healthy trained adult reaches.
 *
 * Zero is standing, arms at the sides, thumbs forward. Ranges are goniometric means widened to the
 * upper end of the normal spread: Norkin & White 2016 (Measurement of Joint Motion, 5th ed.) and
 * AAOS 1965 for the limbs, Soucie et al. 2011 for knee and ankle, White & Panjabi 1990 for the
 * spine, Ludewig et al. 2009 for the shoulder girdle. Passive ranges are used where a surface
 * pushes the joint (wrist, toes, knee in a kneeling position).
 */
export type Side = "L" | "R";

export interface AngleRange {
  readonly min: number;
  readonly max: number;
  /** How readily the solver moves this angle away from what was authored, in degrees. */
  readonly give: number;
}

const range = (min: number, max: number, give: number): AngleRange => ({ min, max, give });

const SPINE = {
  /** White & Panjabi 1990: five lumbar segments, flexion and extension together 60-85. */
  lumbarFlex: range(-30, 60, 4),
  lumbarSide: range(-25, 25, 4),
  /** White & Panjabi 1990: 2 degrees a segment and side. */
  lumbarTurn: range(-10, 10, 4),
  thoraxFlex: range(-25, 40, 4),
  thoraxSide: range(-30, 30, 4),
  thoraxTurn: range(-40, 40, 4),
  /** Norkin & White 2016: flexion 50, extension 60, to the side 45, turned 80. */
  neckFlex: range(-60, 50, 6),
  neckSide: range(-45, 45, 6),
  neckTurn: range(-80, 80, 6),
} as const;

const LIMB = {
  /** Ludewig et al. 2009: elevation and protraction of the clavicle. */
  scapulaUp: range(-10, 38, 6),
  scapulaForward: range(-25, 30, 6),
  /** AAOS 1965: flexion 180, extension 60, abduction 180; across the body 45-60. */
  shoulderFlex: range(-60, 180, 8),
  shoulderAbd: range(-60, 180, 8),
  shoulderIn: range(-90, 90, 12),
  elbow: range(-5, 150, 8),
  /** AAOS 1965: 80 each way from the middle; the shoulder girdle gives some more. */
  pronation: range(-90, 90, 12),
  /** Passive extension 85-90 (leaning on the hand); flexion 90. Flexion is positive. */
  wrist: range(-90, 90, 14),
  wristDeviation: range(-35, 25, 14),
  grip: range(0, 100, 0.01),
  /** Norkin & White 2016: flexion 120-135 with the knee bent, extension 30. */
  hipFlex: range(-30, 135, 8),
  /** A straight-knee 45; with the hip bent the thigh goes out to 85. */
  hipAbd: range(-35, 85, 8),
  /**
   * Swing and twist add up: a bent, spread hip that is turned out by 45-60 degrees, as with an ankle
   * across the other thigh, is a twist of about -90 to -95 here.
   */
  hipIn: range(-95, 50, 8),
  /** Soucie et al. 2011: 140-150; passive in sitting back on the heels 155. */
  knee: range(-5, 155, 8),
  /** Dorsiflexion is positive; loaded in a lunge it reaches 38 (Bennell et al. 1998). */
  ankle: range(-55, 38, 10),
  ankleIn: range(-20, 35, 10),
  /** Up is positive; passive in a plank 80 (Norkin & White 2016: 70 active). */
  toes: range(-40, 85, 14),
} as const;

type SpineAngle = keyof typeof SPINE;
type LimbAngle = keyof typeof LIMB;
/** The name of one angle. */
export type AngleName = SpineAngle | `${LimbAngle}${Side}`;
/** Authored angles: a limb's name without a side sets both. */
export type Angles = Readonly<Partial<Record<AngleName | LimbAngle, number>>>;

const spineNames = Object.keys(SPINE) as readonly SpineAngle[];
const limbNames = Object.keys(LIMB) as readonly LimbAngle[];
const sided = (name: LimbAngle, side: Side): AngleName => `${name}${side}`;

/** Every angle in the order in which a pose stores them. */
export const angleNames: readonly AngleName[] = [
  ...spineNames,
  ...limbNames.map((name) => sided(name, "L")),
  ...limbNames.map((name) => sided(name, "R")),
];

export const angleRanges: readonly AngleRange[] = [
  ...spineNames.map((name) => SPINE[name]),
  ...limbNames.map((name) => LIMB[name]),
  ...limbNames.map((name) => LIMB[name]),
];

export const ANGLE_COUNT = angleNames.length;

const indexByName: ReadonlyMap<string, number> = new Map(
  angleNames.map((name, index) => [name, index]),
);

/** Where a pose stores an angle. */
export const angleIndex = (name: AngleName): number => {
  const index = indexByName.get(name);
  if (index === undefined) throw new Error(`There is no joint angle "${name}".`);
  return index;
};

/** The indexes an authored name stands for: one, or both sides; none when there is no such angle. */
export const angleIndexes = (name: string): readonly number[] =>
  [name, `${name}L`, `${name}R`].flatMap((full) => indexByName.get(full) ?? []);

/** The angle of the other side for each angle; of the spine, itself. */
export const mirroredIndex: readonly number[] = angleNames.map((name) => {
  const other =
    name.endsWith("L") && !(name in SPINE)
      ? `${name.slice(0, -1)}R`
      : name.endsWith("R") && !(name in SPINE)
        ? `${name.slice(0, -1)}L`
        : name;
  return indexByName.get(other) ?? 0;
});

/** What changes sign in a mirror: leaning and turning of the spine. */
export const mirroredSign: readonly (1 | -1)[] = angleNames.map((name) =>
  /^(?:lumbar|thorax|neck)(?:Side|Turn)$/.test(name) ? -1 : 1,
);
