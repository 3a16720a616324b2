import { err, ok } from "../quantity/index.ts";
import type { Result } from "../quantity/index.ts";
import type { Amounts } from "./amounts.ts";
import { rangeFault } from "./fault.ts";
import type { FoodFault } from "./fault.ts";
import { KILOJOULES_PER_KCAL } from "./nutrients/table.ts";

/** kcal a gram (Atwater's general factors); the kinds of fat and of sugar like fat and carbohydrate. */
export const KCAL_PER_GRAM = { protein: 4, carbohydrate: 4, fat: 9, alcohol: 7 } as const;

/**
 * Energy from protein, carbohydrate, fat and alcohol, kcal; null unless the first three are known.
 * An unknown alcohol is left out, so the result is then a least. Against USDA SR's own energy: 98 %
 * of foods within -22 % and +6 %, the rest foods rich in fibre, sweeteners or acids.
 */
export const kcalFromMacros = ({ protein, carbohydrate, fat, alcohol }: Amounts): number | null => {
  if (protein === undefined || carbohydrate === undefined || fat === undefined) return null;
  return (
    protein * KCAL_PER_GRAM.protein +
    carbohydrate * KCAL_PER_GRAM.carbohydrate +
    fat * KCAL_PER_GRAM.fat +
    (alcohol ?? 0) * KCAL_PER_GRAM.alcohol
  );
};

export interface EnergyCheck {
  /** `odd`: neither kcal nor kJ explain it. `unknown`: there is not enough to tell. */
  readonly state: "fits" | "kilojoules" | "odd" | "unknown";
  /** What energy to go on with, kcal per 100 g; null where none can be believed. */
  readonly kcal: number | null;
  /** From the macros; null where they are not known. */
  readonly macroKcal: number | null;
}

/** Nothing edible has more, kcal per 100 g: pure fat has 902 in USDA SR. */
const MOST_KCAL = 910;
/** Differences up to here are rounding, acids and traces, kcal per 100 g. */
const SLACK_KCAL = 20;
/** Energy over energy from macros. In USDA SR no food above 25 kcal leaves 0.47 to 1.7. */
const FITTING = { least: 0.6, most: 1.5 } as const;
/** The same for kJ that stand where kcal should: 4.184 times the above, with a margin. */
const KILOJOULE_RATIO = { least: 2, most: 5 } as const;
/** Where alcohol could explain it too, the ratio and energy that only kJ are likely to give. */
const SURE_KILOJOULES = { least: 3.2, most: 5, macroKcal: 50 } as const;

/**
 * Whether a food's energy agrees with its macros, per 100 g; finds kJ in a field of kcal, which old
 * rows of Open Food Facts have. The sum cannot tell where a food has next to no energy, and where
 * alcohol is not known a drink's may be the reason; both are then believed as they are.
 */
export const checkEnergy = (per100g: Amounts): EnergyCheck => {
  const stated = per100g.energy;
  const macroKcal = kcalFromMacros(per100g);
  if (stated === undefined) return { state: "unknown", kcal: null, macroKcal };
  if (macroKcal === null) return { ...withoutMacros(stated), macroKcal };
  return { ...againstMacros(stated, macroKcal, per100g), macroKcal };
};

type Judged = Omit<EnergyCheck, "macroKcal">;

const withoutMacros = (stated: number): Judged => {
  if (stated <= MOST_KCAL) return { state: "unknown", kcal: stated };
  return fromKilojoules(stated);
};

const againstMacros = (stated: number, macroKcal: number, per100g: Amounts): Judged => {
  if (Math.abs(stated - macroKcal) <= SLACK_KCAL) return { state: "fits", kcal: stated };
  const ratio = stated / macroKcal;
  if (isWithin(ratio, SURE_KILOJOULES) && macroKcal >= SURE_KILOJOULES.macroKcal) {
    return fromKilojoules(stated);
  }
  if (ratio > 1 && mayBeAlcohol(stated - macroKcal, per100g)) {
    return { state: "unknown", kcal: stated };
  }
  if (isWithin(ratio, KILOJOULE_RATIO)) return fromKilojoules(stated);
  // Fibre gives about half of what the factors say, so a food may be lower by all of it.
  const least = FITTING.least * (macroKcal - KCAL_PER_GRAM.carbohydrate * (per100g.fibre ?? 0));
  if (stated >= least && ratio <= FITTING.most) return { state: "fits", kcal: stated };
  return { state: "odd", kcal: stated > MOST_KCAL ? null : stated };
};

const isWithin = (value: number, range: { readonly least: number; readonly most: number }) =>
  value >= range.least && value <= range.most;

const fromKilojoules = (stated: number): Judged => {
  const kcal = stated / KILOJOULES_PER_KCAL;
  return kcal <= MOST_KCAL ? { state: "kilojoules", kcal } : { state: "odd", kcal: null };
};

/** Whether the alcohol that such an excess needs has room in 100 g beside the rest. */
const mayBeAlcohol = (
  excessKcal: number,
  { alcohol, protein = 0, carbohydrate = 0, fat = 0 }: Amounts,
): boolean =>
  alcohol === undefined && excessKcal / KCAL_PER_GRAM.alcohol + protein + carbohydrate + fat <= 100;

/** g per kg of weight and day. */
const PROTEIN_PER_KG = {
  /** What nearly every adult needs (RDA, IOM 2005). */
  need: 0.8,
  /** Where more no longer added lean mass in training, and the upper end of that estimate
   * (Morton et al., Br J Sports Med 2018). */
  training: { least: 1.6, most: 2.2 },
} as const;
/** The most protein as a share of energy (AMDR, IOM 2005). */
export const PROTEIN_MOST_SHARE = 0.35;

export interface ProteinAsk {
  /** The trend, where there is one. */
  readonly weightKg: number;
  /** Whether strength is trained, regularly. */
  readonly trains: boolean;
  /** Energy to eat in a day. */
  readonly energyKcal: number;
}

export interface ProteinRange {
  /** g a day. */
  readonly leastG: number;
  readonly mostG: number;
  /** `energy`: the share of energy holds the upper end, and perhaps the lower, below the wish. */
  readonly limitedBy: "energy" | null;
}

/**
 * The range of protein to aim at, g a day: 1.6 to 2.2 g/kg in training, 0.8 to 1.6 g/kg without.
 * 35 % of energy holds it down for heavy bodies on little energy, but not below the RDA.
 * Not for kidney disease, where a clinician sets the amount.
 * Weight 25 to 400 kg, energy 800 to 8000 kcal; otherwise a fault.
 */
export const proteinRange = ({
  weightKg,
  trains,
  energyKcal,
}: ProteinAsk): Result<ProteinRange, FoodFault> => {
  const fault =
    rangeFault("weightKg", weightKg, 25, 400, "kg") ??
    rangeFault("energyKcal", energyKcal, 800, 8000, "kcal/d");
  if (fault !== null) return err(fault);
  const { need, training } = PROTEIN_PER_KG;
  const wished = trains ? training : { least: need, most: training.least };
  const shareG = (energyKcal * PROTEIN_MOST_SHARE) / KCAL_PER_GRAM.protein;
  const capG = Math.max(shareG, need * weightKg);
  const mostG = Math.min(wished.most * weightKg, capG);
  return ok({
    leastG: Math.min(wished.least * weightKg, mostG),
    mostG,
    limitedBy: mostG < wished.most * weightKg ? "energy" : null,
  });
};
