/** A number that nothing can be said about: which field, what stood there, and what may. */
export interface FoodFault {
  readonly code: "out-of-range";
  readonly field: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly unit: string;
}

/** The fault of a number that is not from `least` to `most`, both included; null for a good one. */
export const rangeFault = (
  field: string,
  value: number,
  least: number,
  most: number,
  unit: string,
): FoodFault | null =>
  value >= least && value <= most
    ? null
    : { code: "out-of-range", field, value, least, most, unit };
