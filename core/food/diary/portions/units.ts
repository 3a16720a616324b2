import { ENTRY_GRAMS } from "../../../record/index.ts";
import type { Food } from "../../foods/food.ts";
import type { Sex } from "../../intakes/person.ts";
import { HANDS, handPortion } from "../../portions/hands.ts";
import type { Hand, HandCalibration } from "../../portions/hands.ts";
import { handName } from "../../portions/messages.ts";
import type { Portion } from "../entry.ts";
import { splitMeasure } from "./measure.ts";

/** Something that a portion of one food is counted in. */
export interface PortionUnit {
  /** `g`, `ml`, `100`, `hand:palm`, or `said:` and the measure. */
  readonly id: string;
  /** In the singular: `g`, `slice`, `palm`. */
  readonly label: string;
  /** What one of it holds, in g, or in ml where the food is measured so. */
  readonly grams: number;
  /** For a hand: the share by which the weight may well be off. Null for what is measured. */
  readonly within: number | null;
}

export interface HandsOf {
  /** g that the person's hands hold, as the kitchen keeps them. */
  readonly hands: Readonly<Record<string, number>>;
  /** Of the usual hand, where theirs was not weighed; null where it was not said. */
  readonly sex: Sex | null;
}

/** ml of a US cup, a tablespoon and a teaspoon (237, 14.8, 4.9). */
export const VOLUMES_ML = { cup: 236.588, tbsp: 14.787, tsp: 4.929 } as const;

const unit = (id: string, label: string, grams: number): PortionUnit => ({
  id,
  label,
  grams,
  within: null,
});

const household = (food: Pick<Food, "portions">): readonly PortionUnit[] => {
  const seen = new Set<string>();
  return food.portions.flatMap(({ label, grams }) => {
    const { count, unit: name } = splitMeasure(label);
    if (seen.has(name)) return [];
    seen.add(name);
    return [unit(`said:${name}`, name, grams / count)];
  });
};

/** g of a ml by the food's own cup or spoon: only a measure of nothing else tells how heavy it is. */
const gramsPerMl = (measures: readonly PortionUnit[]): number | null => {
  for (const [name, ml] of Object.entries(VOLUMES_ML)) {
    const measured = measures.find(({ label }) => label === name);
    if (measured !== undefined) return measured.grams / ml;
  }
  return null;
};

/**
 * What a portion of this food may be counted in, in the order of a list to choose from: the plain
 * unit, household measures, the hand, 100 of the plain unit, and, where the food's cup says how heavy
 * it is, ml.
 */
export const unitsOf = (
  food: Pick<Food, "per" | "portions" | "hand">,
  { hands, sex }: HandsOf,
): readonly PortionUnit[] => {
  const measures = household(food);
  const perMl = food.per === "ml" ? null : gramsPerMl(measures);
  return [
    unit(food.per, food.per, 1),
    ...measures,
    ...(food.hand === null ? [] : [handUnit(food.hand, hands, sex)]),
    unit("100", `100 ${food.per}`, 100),
    ...(perMl === null ? [] : [unit("ml", "ml", perMl)]),
  ];
};

const handUnit = (hand: Hand, hands: HandsOf["hands"], sex: Sex | null): PortionUnit => {
  // Of the two usual hands the smaller one, where it was not said whose: it is only a guess anyway.
  const { grams, within } = handPortion(hand, 1, sex ?? "female", calibrationOf(hands));
  return { id: `hand:${hand}`, label: handName(hand), grams, within };
};

const calibrationOf = (hands: HandsOf["hands"]): HandCalibration =>
  Object.fromEntries(
    HANDS.flatMap((hand) => (hands[hand] === undefined ? [] : [[hand, hands[hand]]])),
  );

/** Units whose portions are plain g or ml: nothing has to be kept of how they were said. */
const isPlain = ({ id, grams }: PortionUnit): boolean =>
  id === "g" || id === "100" || (id === "ml" && grams === 1);

/** So many of a unit. Null unless it is more than nothing and at most what an entry holds (20 kg). */
export const portionOf = (of: PortionUnit, count: number): Portion | null => {
  const grams = of.grams * count;
  if (!(grams > ENTRY_GRAMS.least && grams <= ENTRY_GRAMS.most)) return null;
  return { grams, said: isPlain(of) ? null : { count, unit: of.label } };
};

/** How often a measure is taken at once: two slices are said as readily as one. */
const USUAL_TIMES = [1, 2, 3, 4, 1 / 2] as const;

/**
 * What one takes of a food without saying more: as last time; else the usual amount, as a household
 * measure, a half or up to four of one, where that is exactly as much; else 100 g or ml.
 */
export const usualPortion = (
  food: Pick<Food, "ref" | "usual" | "portions">,
  recents: readonly { readonly ref: string | null; readonly portion: Portion | null }[],
): Portion => {
  const last = recents.find(({ ref }) => ref === food.ref)?.portion ?? null;
  if (last !== null) return last;
  if (food.usual === null) return { grams: 100, said: null };
  const { usual } = food;
  for (const times of USUAL_TIMES) {
    const fitting = food.portions.find(({ grams }) => Math.abs(grams * times - usual) < 1e-6);
    if (fitting === undefined) continue;
    const measure = splitMeasure(fitting.label);
    return { grams: usual, said: { ...measure, count: measure.count * times } };
  }
  return { grams: usual, said: null };
};
