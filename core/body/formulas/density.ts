/** As formulas of energy and composition tell apart. */
export type Sex = "female" | "male";

export interface FatOutput {
  /** Body fat, % of body weight. */
  readonly bodyFatPercent: number;
}

export interface DensityOutput extends FatOutput {
  /** Body density, g/mL. */
  readonly density: number;
}

/**
 * Body fat from body density by two compartments of fixed density (fat 0.9, the rest 1.1 g/mL).
 * Siri 1956, 1961. Differs from Brozek by less than 0.7 points at 15-25 % and about 1.1 at 30 %.
 * @param density g/mL, 0.95-1.12; above 1.10 the line falls below 0
 * @returns % of body weight
 */
export const siri = (density: number): number => 495 / density - 450;

/**
 * Body fat from body density, from a reference body. Brozek et al. 1963.
 * @param density g/mL, 0.95-1.12
 * @returns % of body weight
 */
export const brozek = (density: number): number => 457 / density - 414.2;

/** Density and, by Siri, the fat that goes with it. */
export const withSiri = (density: number): DensityOutput => ({
  density,
  bodyFatPercent: siri(density),
});
