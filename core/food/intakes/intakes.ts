import { err, ok } from "../../quantity/index.ts";
import type { Result } from "../../quantity/index.ts";
import { rangeFault } from "../fault.ts";
import type { FoodFault } from "../fault.ts";
import { NUTRIENT_IDS } from "../nutrients/table.ts";
import type { NutrientId } from "../nutrients/table.ts";
import type { IntakePerson } from "./person.ts";
import { BANDS, BAND_STARTS, INTAKE_TABLE } from "./table.ts";
import type { Band, BySex, IntakeKind, IntakeRow, LimitScope } from "./table.ts";

/** What a person is to have of one nutrient, a day, in its unit; null where nothing is set. */
export interface Intake {
  readonly kind: IntakeKind | null;
  /** RDA or AI: the target. */
  readonly rec: number | null;
  /** What half of all people need. */
  readonly ear: number | null;
  readonly ul: UpperLimit | null;
  /** Above it, less lowers the risk of chronic disease. */
  readonly cdrr: number | null;
}

export interface UpperLimit {
  readonly amount: number;
  readonly scope: LimitScope;
  /** The nutrient whose amount is held against the limit: retinol for vitamin A, for one. */
  readonly counts: NutrientId;
}

export interface Intakes {
  readonly band: Band;
  /** Without protein where the weight is not known. */
  readonly byNutrient: Readonly<Partial<Record<NutrientId, Intake>>>;
}

/** The reference intakes here begin at this age, in whole years (dietary reference intakes, NASEM 2019). */
export const INTAKES_FROM_YEARS = BAND_STARTS[0];

/** Whom the table is not for. */
export type IntakesNotFor = "under-19" | "pregnant" | "breastfeeding";

export type IntakeFault =
  | FoodFault
  | { readonly code: "not-for-them"; readonly who: IntakesNotFor };

/**
 * The reference intakes for one person, a day. The table begins at 19: at 18 the reports still use
 * the band of 14 to 18, with more calcium, phosphorus and iron, which is not here. So someone
 * of 18 gets the fault of being under 19 rather than an adult's numbers.
 * Age 0 to 130 whole years, weight 25 to 400 kg; otherwise a fault.
 */
export const intakesFor = (person: IntakePerson): Result<Intakes, IntakeFault> => {
  const { sex, ageYears, weightKg } = person;
  const fault =
    rangeFault("ageYears", ageYears, 0, 130, "years") ??
    (weightKg === undefined ? null : rangeFault("weightKg", weightKg, 25, 400, "kg"));
  if (fault !== null) return err(fault);
  if (ageYears < INTAKES_FROM_YEARS) return err({ code: "not-for-them", who: "under-19" });
  if (person.pregnant === true) return err({ code: "not-for-them", who: "pregnant" });
  if (person.breastfeeding === true) return err({ code: "not-for-them", who: "breastfeeding" });

  const at = BAND_STARTS.findLastIndex((start) => ageYears >= start);
  const byNutrient: Partial<Record<NutrientId, Intake>> = {};
  for (const id of NUTRIENT_IDS) {
    const row = INTAKE_TABLE[id];
    const times = id === "protein" ? weightKg : 1;
    if (row !== undefined && times !== undefined) {
      byNutrient[id] = intakeOf(row, (cells) => (cells[sex][at] ?? Number.NaN) * times);
    }
  }
  return ok({ band: BANDS[at] ?? ">70", byNutrient });
};

const intakeOf = (row: IntakeRow, read: (cells: BySex) => number): Intake => {
  const { kind, rec, ear, ul, cdrr } = row;
  return {
    kind: kind ?? null,
    rec: rec === undefined ? null : read(rec),
    ear: ear === undefined ? null : read(ear),
    ul: ul === undefined ? null : { amount: read(ul.amount), scope: ul.scope, counts: ul.counts },
    cdrr: cdrr === undefined ? null : read(cdrr),
  };
};
