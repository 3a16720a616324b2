import type { Exercise } from "../../exercise/index.ts";
import { err, ok, sum } from "../../quantity/index.ts";
import type { Result } from "../../quantity/index.ts";

/** Plates of one weight; `pairs` of them fit on both ends of a bar. */
export interface PlatePairs {
  readonly weight: number;
  readonly pairs: number;
}

/** The weights a person has, all in kg; what is left out is not told, and usual steps stand in. */
export interface Owned {
  /** One of each pair, as 4, 6, 8. */
  readonly dumbbells?: readonly number[];
  readonly kettlebells?: readonly number[];
  readonly barbell?: { readonly barKg: number; readonly plates: readonly PlatePairs[] };
  /** The pull of each band, as printed on it. */
  readonly bands?: readonly number[];
  readonly machine?: { readonly fromKg: number; readonly stepKg: number; readonly toKg: number };
}

/** All loads that can be made, in kg, the lightest first. */
export type Ladder = readonly number[];

const HEAVIEST_KG = 500;
/** Loads nearer than this are the same, in kg: what converting and rounding pounds may leave. */
const SAME_KG = 0.02;

const upTo = (from: number, step: number, to: number): Ladder =>
  Array.from(
    { length: Math.max(0, Math.floor((to - from) / step + 1e-9) + 1) },
    (_, index) => Math.round((from + index * step) * 1000) / 1000,
  );

/** What gyms and shops usually have, for a person who has not said; our choice. */
const USUAL = {
  dumbbells: [...upTo(1, 1, 10), ...upTo(12, 2, 50)],
  kettlebells: upTo(4, 4, 48),
  barbell: {
    barKg: 20,
    plates: [
      { weight: 20, pairs: 5 },
      { weight: 15, pairs: 1 },
      { weight: 10, pairs: 1 },
      { weight: 5, pairs: 1 },
      { weight: 2.5, pairs: 1 },
      { weight: 1.25, pairs: 1 },
    ],
  },
  machine: { fromKg: 5, stepKg: 5, toKg: 200 },
  backpack: upTo(1, 1, 30),
} as const;

const keyOf = (side: readonly number[]): number => Math.round(sum(side) * 100);

/** What can be on one side of a bar, by what it weighs together; of equal sums the fewest plates. */
const sidesOf = (plates: readonly PlatePairs[], most: number): readonly (readonly number[])[] => {
  let sides = new Map<number, readonly number[]>([[0, []]]);
  for (const { weight, pairs } of plates.toSorted((left, right) => right.weight - left.weight)) {
    const more = new Map(sides);
    for (const side of sides.values())
      for (let count = 1; count <= pairs; count += 1) {
        const next = side.concat(Array.from({ length: count }, () => weight));
        if (sum(next) > most + 1e-9) break;
        const known = more.get(keyOf(next));
        if (known === undefined || known.length > next.length) more.set(keyOf(next), next);
      }
    sides = more;
  }
  return [...sides.values()];
};

const barLadder = (barKg: number, plates: readonly PlatePairs[]): Ladder =>
  sidesOf(plates, (HEAVIEST_KG - barKg) / 2).map((side) => barKg + 2 * sum(side));

export interface PlateFault {
  readonly code: "below-bar";
  readonly weight: number;
  readonly bar: number;
}

/**
 * The plates for one end of a bar, heaviest first, and what is left that they cannot make. All
 * numbers in one unit, kg or lb; never heavier than asked for, but for what rounding leaves (0.02).
 */
export const platesFor = (
  weight: number,
  bar: number,
  plates: readonly PlatePairs[],
): Result<{ readonly perSide: readonly number[]; readonly remainder: number }, PlateFault> => {
  if (weight < bar - SAME_KG) return err({ code: "below-bar", weight, bar });
  const sides = sidesOf(plates, (weight - bar + SAME_KG) / 2);
  const heaviest = Math.max(...sides.map(sum));
  // Of sides that are the same but for rounding the one with the fewest plates.
  const best = sides
    .filter((side) => sum(side) >= heaviest - SAME_KG / 2)
    .reduce((one, other) => (other.length < one.length ? other : one));
  const remainder = Math.round((weight - bar - 2 * sum(best)) * 1000) / 1000;
  return ok({ perSide: best, remainder: Math.abs(remainder) <= SAME_KG ? 0 : remainder });
};

const needs = ({ equipment }: Exercise, thing: string): boolean =>
  equipment.some((set) => set.includes(thing));

const tidy = (loads: readonly number[]): Ladder =>
  loads
    .map((kg) => Math.round(kg * 1000) / 1000)
    .filter((kg) => kg > 0 && kg <= HEAVIEST_KG)
    .toSorted((left, right) => left - right)
    .filter((kg, index, all) => index === 0 || kg - (all[index - 1] ?? 0) > SAME_KG);

/** The loads of single plates, for what has a plate on one end: a t-bar, a plate held to the chest. */
const platesAlone = (plates: readonly PlatePairs[]): Ladder =>
  sidesOf(
    plates.map(({ weight, pairs }) => ({ weight, pairs: pairs * 2 })),
    HEAVIEST_KG / 2,
  ).map(sum);

/**
 * The loads a person can give to an exercise, by the first of these it is done with: bar, machine,
 * dumbbells and kettlebells, plates, band, backpack. Of what they named, that; of the rest, what is usual.
 */
export const ladderFor = (exercise: Exercise, owned: Owned | null): Ladder => {
  const bar = owned?.barbell ?? USUAL.barbell;
  if (exercise.load === "machine") {
    const { fromKg, stepKg, toKg } = owned?.machine ?? USUAL.machine;
    return tidy(upTo(fromKg, stepKg, toKg));
  }
  if (exercise.load === "band") return tidy(owned?.bands ?? []);
  if (exercise.load === "external" && (needs(exercise, "barbell") || needs(exercise, "trap_bar")))
    return tidy(barLadder(bar.barKg, bar.plates));
  const named = [
    ...(needs(exercise, "dumbbell") ? (owned?.dumbbells ?? []) : []),
    ...(needs(exercise, "kettlebell") ? (owned?.kettlebells ?? []) : []),
  ];
  if (named.length > 0) return tidy(named);
  if (needs(exercise, "dumbbell")) return tidy(USUAL.dumbbells);
  if (needs(exercise, "kettlebell")) return tidy(USUAL.kettlebells);
  if (needs(exercise, "tbar") || needs(exercise, "plate")) return tidy(platesAlone(bar.plates));
  return needs(exercise, "backpack") ? tidy(USUAL.backpack) : [];
};

/** What goes on each end of a bar for a load: heaviest first, kg. */
export interface BarPlates {
  readonly barKg: number;
  readonly perSide: readonly number[];
  /** What the plates there are cannot make, in kg. */
  readonly remainder: number;
}

/**
 * The plates for a load of an exercise that is done with a bar, by the bar and plates of a person or,
 * where they did not tell, the usual ones; null for other exercises and for less than the bar.
 */
export const barPlates = (
  exercise: Exercise,
  kg: number,
  owned: Owned | null,
): BarPlates | null => {
  if (exercise.load !== "external" || !needs(exercise, "barbell")) return null;
  const { barKg, plates } = owned?.barbell ?? USUAL.barbell;
  const found = platesFor(kg, barKg, plates);
  return found.ok ? { barKg, ...found.value } : null;
};

/** The next heavier load that can be made; null when there is none. */
export const stepAbove = (kg: number, ladder: Ladder): number | null =>
  ladder.find((load) => load > kg + SAME_KG) ?? null;

/** The next lighter load that can be made; null when there is none. */
export const stepBelow = (kg: number, ladder: Ladder): number | null =>
  ladder.findLast((load) => load < kg - SAME_KG) ?? null;

/**
 * A load that can be made. `down`: the heaviest that is not above; null when all are above.
 * `nearest`: of two equally near the lighter; null only when nothing can be made.
 */
export const roundToOwned = (
  kg: number,
  ladder: Ladder,
  direction: "nearest" | "down" = "nearest",
): number | null => {
  const below = ladder.findLast((load) => load <= kg + SAME_KG) ?? null;
  if (direction === "down") return below;
  const above = ladder.find((load) => load >= kg - SAME_KG) ?? null;
  if (below === null || above === null) return below ?? above;
  return above - kg < kg - below - 1e-9 ? above : below;
};

/** Held in the hands or carried on the back, so that they can be added to any exercise that names them. */
const HELD: ReadonlySet<string> = new Set(["dumbbell", "kettlebell", "backpack"]);
const WEIGHTS: ReadonlySet<string> = new Set([
  ...HELD,
  "barbell",
  "trap_bar",
  "plate",
  "tbar",
  "long_band",
]);

const hasOne = (set: readonly string[], things: ReadonlySet<string>): boolean =>
  set.some((thing) => things.has(thing));

/** Whether an exercise is never done without a weight, a band or a machine. */
export const needsLoad = ({ load, equipment }: Exercise): boolean => {
  if (load === "machine" || load === "band") return true;
  return load !== "bodyweight" && equipment.every((set) => hasOne(set, WEIGHTS));
};

/** Whether a weight can be held in it; the bar of an inverted row is no weight. */
export const canHoldLoad = ({ equipment }: Exercise): boolean =>
  equipment.some((set) => hasOne(set, HELD));
