/**
 * The parameters of Hall et al., Quantification of the effect of energy imbalance on bodyweight,
 * Lancet 2011;378:826-37, web appendix. Published in kJ; kept in kcal by the exact factor.
 */

/** Thermochemical calorie, exact. */
const KILOJOULES_PER_KILOCALORIE = 4.184;
const fromKilojoules = (kilojoules: number): number => kilojoules / KILOJOULES_PER_KILOCALORIE;

/** Energy density of body fat, kcal/kg (39.5 MJ/kg). */
export const FAT_DENSITY = fromKilojoules(39_500);
/** Energy density of lean tissue, kcal/kg (7.6 MJ/kg). */
export const LEAN_DENSITY = fromKilojoules(7600);
/** Energy density of glycogen, kcal/kg (17.6 MJ/kg). */
export const GLYCOGEN_DENSITY = fromKilojoules(17_600);

/** What a kilogram of fat spends at rest, kcal/kg/d (13 kJ). */
export const FAT_RESTING = fromKilojoules(13);
/** What a kilogram of lean tissue spends at rest, kcal/kg/d (92 kJ). */
export const LEAN_RESTING = fromKilojoules(92);
/** What it costs to lay down a kilogram of fat, kcal/kg (750 kJ). */
export const FAT_DEPOSITION = fromKilojoules(750);
/** What it costs to lay down a kilogram of lean tissue, kcal/kg (960 kJ). */
export const LEAN_DEPOSITION = fromKilojoules(960);

/** The part of a change of intake that digesting it takes. */
export const FOOD_EFFECT = 0.1;
/** The part of a lasting change of intake that adaptive thermogenesis comes to. */
export const ADAPTATION = 0.14;
/** How fast adaptive thermogenesis follows, days. */
export const ADAPTATION_DAYS = 14;

/** Forbes 1987: fat rises by a factor e for each 10.4 kg of lean tissue. */
export const FORBES_KG = 10.4;
/** Forbes' constant in energy terms, kg: dF/dL = (rhoL/rhoF) * F/C. */
export const FORBES_ENERGY_KG = (FORBES_KG * LEAN_DENSITY) / FAT_DENSITY;

/** Grams of water that a gram of glycogen binds. */
export const GLYCOGEN_WATER = 2.7;
/** Glycogen at the start, kg. */
export const GLYCOGEN_KG = 0.5;
/** Sodium in extracellular fluid, mg/L, and a litre is taken as a kilogram. */
export const FLUID_SODIUM = 3220;
/** Sodium that the kidneys let go for each litre of fluid too many, mg/L/d. */
export const RENAL_SODIUM = 3000;
/** Sodium that goes with the insulin of a day without carbohydrate, mg/d. */
export const CARB_SODIUM = 4000;

/** The share of energy from carbohydrate, unless it is known. */
export const CARB_FRACTION = 0.5;
/** Sodium in the baseline diet as the NIH planner takes it, mg/d; it scales with intake. */
export const BASELINE_SODIUM_MG = 4000;
