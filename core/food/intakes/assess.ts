import { isWhole, knownEnergyShare } from "../amounts.ts";
import type { Total, Totals } from "../amounts.ts";
import { KCAL_PER_GRAM } from "../macros.ts";
import { NUTRIENT_IDS } from "../nutrients/table.ts";
import type { NutrientId } from "../nutrients/table.ts";
import type { Intake, Intakes } from "./intakes.ts";
import { ENERGY_RANGES, GUIDELINES } from "./table.ts";
import type { IntakeKind, LimitScope } from "./table.ts";

/**
 * A day against its target. `open`: less than the target is known, and some foods do not say how
 * much they have. `unknown`: none says. `empty`: nothing was eaten yet.
 */
export type TargetState = "reached" | "close" | "short" | "open" | "unknown" | "empty";

/** Against a limit. `open`: what is known is not over it, and some foods do not say. */
export type LimitState = "over" | "within" | "open" | "unknown" | "empty";

/** Against a share of energy. `open`: less than its lower end is known, or not enough to say more. */
export type RangeState = "above" | "inside" | "below" | "open" | "unknown" | "empty";

export interface TargetVerdict {
  readonly kind: IntakeKind;
  readonly amount: number;
  /** Of the target, from known amounts alone; null where none is known. */
  readonly share: number | null;
  readonly state: TargetState;
}

export interface LimitVerdict {
  /** `ul`: upper limit. `cdrr`: above it, less lowers risk. `guideline`: a share of the energy. */
  readonly limit: "ul" | "cdrr" | "guideline";
  readonly amount: number;
  readonly scope: LimitScope;
  /** What was held against it, which for some limits is another nutrient. */
  readonly counts: NutrientId;
  readonly total: Total;
  readonly state: LimitState;
}

export interface RangeVerdict {
  readonly leastG: number;
  readonly mostG: number;
  readonly state: RangeState;
}

/** What can be said of one nutrient of a day. */
export interface Assessed {
  readonly nutrient: NutrientId;
  readonly total: Total;
  /** The share of known energy whose foods say how much they have; null without energy. */
  readonly coverage: number | null;
  readonly target: TargetVerdict | null;
  readonly limits: readonly LimitVerdict[];
  readonly range: RangeVerdict | null;
}

/** From this share of a target a day is close: over a week the rest evens out (our own rule). */
const CLOSE_SHARE = 0.7;
/** Sums of decimal fractions carry dust: 0.1 + 0.2 is not over 0.3. */
const DUST = 1e-9;

/**
 * A day's totals against the reference intakes, one entry for each nutrient with a target, a limit
 * or a range, in the order of `NUTRIENT_IDS`. Only known amounts count. More knowledge can make a
 * total larger and never smaller, so "reached" and "over" stand however little is known, while
 * "short" and "within" are said only when every food tells.
 * @param energyKcal what shares are taken of: the day's target while it lasts, what was eaten after
 *   it; null where neither is known, and then nothing is said of shares
 */
export const assess = (
  totals: Totals,
  intakes: Intakes,
  energyKcal: number | null,
): readonly Assessed[] => {
  const energy = energyKcal !== null && energyKcal > 0 ? energyKcal : null;
  return NUTRIENT_IDS.flatMap((nutrient) => {
    const total = totals[nutrient];
    const intake = intakes.byNutrient[nutrient];
    const target = intake === undefined ? null : targetVerdict(total, intake);
    const limits = limitVerdicts(nutrient, totals, intake, energy);
    const range = energy === null ? null : rangeVerdict(nutrient, total, energy);
    if (target === null && limits.length === 0 && range === null) return [];
    return [
      { nutrient, total, coverage: knownEnergyShare(totals, nutrient), target, limits, range },
    ];
  });
};

const targetVerdict = (total: Total, { kind, rec }: Intake): TargetVerdict | null => {
  if (kind === null || rec === null) return null;
  const share = total.from > 0 ? total.known / rec : null;
  return { kind, amount: rec, share, state: targetState(total, share) };
};

const targetState = (total: Total, share: number | null): TargetState => {
  if (share === null) return isNothing(total) ? "empty" : "unknown";
  if (share >= 1 - DUST) return "reached";
  if (share >= CLOSE_SHARE - DUST) return "close";
  return isWhole(total) ? "short" : "open";
};

const limitVerdicts = (
  nutrient: NutrientId,
  totals: Totals,
  intake: Intake | undefined,
  energy: number | null,
): readonly LimitVerdict[] => {
  const verdict = (
    limit: LimitVerdict["limit"],
    amount: number,
    scope: LimitScope,
    counts: NutrientId,
  ): LimitVerdict => ({
    limit,
    amount,
    scope,
    counts,
    total: totals[counts],
    state: limitState(totals[counts], amount),
  });
  const ul = intake?.ul ?? null;
  const cdrr = intake?.cdrr ?? null;
  const guidelineG = energy === null ? null : guidelineFor(nutrient, energy);
  return [
    ...(ul === null ? [] : [verdict("ul", ul.amount, ul.scope, ul.counts)]),
    ...(cdrr === null ? [] : [verdict("cdrr", cdrr, "total", nutrient)]),
    ...(guidelineG === null ? [] : [verdict("guideline", guidelineG, "total", nutrient)]),
  ];
};

const limitState = (total: Total, amount: number): LimitState => {
  if (total.from === 0) return isNothing(total) ? "empty" : "unknown";
  if (total.known > amount * (1 + DUST)) return "over";
  return isWhole(total) ? "within" : "open";
};

/** The limit of a nutrient that is a share of energy, g; null where there is none. */
const guidelineFor = (nutrient: NutrientId, energyKcal: number): number | null => {
  switch (nutrient) {
    case "saturatedFat":
      return saturatedFatLimitG(energyKcal);
    case "addedSugars":
      return addedSugarsLimitG(energyKcal);
    default:
      return null;
  }
};

/** g a day of saturated fat that a day of so much energy stays below. */
export const saturatedFatLimitG = (energyKcal: number): number =>
  (energyKcal * GUIDELINES.saturatedFatMostShare) / KCAL_PER_GRAM.fat;

/** g a day of added sugars that a day of so much energy stays below. */
export const addedSugarsLimitG = (energyKcal: number): number =>
  (energyKcal * GUIDELINES.addedSugarsMostShare) / KCAL_PER_GRAM.carbohydrate;

const KCAL_OF_RANGED = {
  fat: KCAL_PER_GRAM.fat,
  carbohydrate: KCAL_PER_GRAM.carbohydrate,
  protein: KCAL_PER_GRAM.protein,
  linoleic: KCAL_PER_GRAM.fat,
  alphaLinolenic: KCAL_PER_GRAM.fat,
} as const satisfies Record<keyof typeof ENERGY_RANGES, number>;

const isRanged = (nutrient: NutrientId): nutrient is keyof typeof ENERGY_RANGES =>
  Object.hasOwn(ENERGY_RANGES, nutrient);

const rangeVerdict = (
  nutrient: NutrientId,
  total: Total,
  energyKcal: number,
): RangeVerdict | null => {
  if (!isRanged(nutrient)) return null;
  const [least, most] = ENERGY_RANGES[nutrient];
  const gramsOf = (share: number): number => (share * energyKcal) / KCAL_OF_RANGED[nutrient];
  const leastG = gramsOf(least);
  const mostG = gramsOf(most);
  return { leastG, mostG, state: rangeState(total, leastG, mostG) };
};

const rangeState = (total: Total, leastG: number, mostG: number): RangeState => {
  if (total.from === 0) return isNothing(total) ? "empty" : "unknown";
  if (total.known > mostG * (1 + DUST)) return "above";
  if (!isWhole(total)) return "open";
  return total.known < leastG * (1 - DUST) ? "below" : "inside";
};

const isNothing = ({ of }: Total): boolean => of === 0;
