/** As the reference intakes tell apart. */
export type Sex = "female" | "male";

export interface IntakePerson {
  readonly sex: Sex;
  /** Whole years lived; where only the year of birth is known, the least they can be. */
  readonly ageYears: number;
  /** Left out: no target for protein, which goes by weight. The trend, where there is one. */
  readonly weightKg?: number;
  readonly pregnant?: boolean;
  readonly breastfeeding?: boolean;
}
