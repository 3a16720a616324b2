export interface WaistToHeightInput {
  readonly heightCm: number;
  /** Midway between the lowest rib and the hip bone. */
  readonly waistCm: number;
}

/** As NICE 2022 cuts the ratio; below 0.4 it names no band. */
export type WaistToHeightBand = "below 0.4" | "healthy" | "increased" | "high";

export interface WaistToHeightOutput {
  readonly ratio: number;
  readonly band: WaistToHeightBand;
}

const bandOf = (ratio: number): WaistToHeightBand => {
  if (ratio < 0.4) return "below 0.4";
  if (ratio < 0.5) return "healthy";
  return ratio < 0.6 ? "increased" : "high";
};

/**
 * Waist by height with its band: 0.4-0.49 healthy, 0.5-0.59 increased, 0.6 and more high.
 * Adults with a BMI under 35, not in pregnancy: see `waistToHeightLimit`. NICE 2022.
 */
export const waistToHeight = ({ heightCm, waistCm }: WaistToHeightInput): WaistToHeightOutput => {
  const ratio = waistCm / heightCm;
  return { ratio, band: bandOf(ratio) };
};

/** From this BMI on the waist adds nothing that BMI does not say (NICE 2022). */
export const WAIST_BMI_LIMIT = 35;

/** Why the band says nothing of this person; null where it does. */
export const waistToHeightLimit = (person: {
  /** kg/m²; null where unknown. */
  readonly bmi: number | null;
  readonly isPregnant: boolean;
}): "pregnant" | "bmi-35" | null => {
  if (person.isPregnant) return "pregnant";
  return person.bmi !== null && person.bmi >= WAIST_BMI_LIMIT ? "bmi-35" : null;
};
