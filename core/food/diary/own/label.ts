import { err, ok } from "../../../quantity/index.ts";
import type { Result } from "../../../quantity/index.ts";
import { scaleAmounts } from "../../amounts.ts";
import type { Amounts } from "../../amounts.ts";
import { checkEnergy } from "../../macros.ts";
import type { EnergyCheck } from "../../macros.ts";
import { KILOJOULES_PER_KCAL, NUTRIENTS, NUTRIENT_IDS } from "../../nutrients/table.ts";
import type { NutrientId } from "../../nutrients/table.ts";

/** A label as it is printed. What it does not say is null or left out: unknown, and not zero. */
export interface Label {
  /** What its values are of: 100, or the g or ml of a serving. */
  readonly per: number;
  readonly unit: "g" | "ml";
  readonly kcal: number | null;
  readonly kilojoules: number | null;
  /** g. Labels give salt in Europe and sodium in America. */
  readonly saltG: number | null;
  /** Everything else, in the nutrients' units; sodium, mg, too. Energy is above. */
  readonly values: Omit<Amounts, "energy">;
}

export type LabelField = NutrientId | "per" | "kilojoules" | "salt";

/** What no food can have. */
export type LabelFault =
  | {
      readonly code: "out-of-range";
      readonly field: LabelField;
      readonly value: number;
      readonly most: number;
      readonly unit: string;
    }
  /** Protein, carbohydrate, fat and alcohol weigh more than the food. */
  | {
      readonly code: "too-heavy";
      readonly sumG: number;
      readonly per: number;
      readonly unit: "g" | "ml";
    }
  /** A part is more than what it is a part of. */
  | {
      readonly code: "part-above-whole";
      readonly part: NutrientId;
      readonly partG: number;
      readonly whole: NutrientId;
      readonly wholeG: number;
    };

/** What may be so and mostly is a slip: to be looked at, and kept all the same when it is right. */
export type LabelOddity =
  /** kJ stand where kcal should: `kcal` is what they were read as, of 100. */
  | { readonly code: "energy"; readonly check: EnergyCheck; readonly readAs: "kcal" | "kilojoules" }
  | { readonly code: "two-energies"; readonly kcal: number; readonly kilojoules: number }
  | { readonly code: "two-salts"; readonly saltG: number; readonly sodiumMg: number };

export interface LabelRead {
  /** Of 100 g or ml. */
  readonly per100: Amounts;
  readonly odd: readonly LabelOddity[];
}

/** g of salt in one g of sodium, as labels reckon (Regulation EU 1169/2011, annex I). */
export const SALT_PER_SODIUM = 2.5;

/** g or ml of a serving. */
const PER = { least: 0.1, most: 5000 } as const;
/** Rounded values may add up to this much more than the food weighs. */
const SUM_SLACK = 1.05;
/** The densest drink or syrup, g of a ml: honey has 1.42. */
const DENSEST = 1.45;
/** g by which a part may be above its whole: by rounding, and, as a share of the food, because both were
 * measured apart; USDA has cream with 0.85 g more sugars than carbohydrate in 100 g. */
const PART_SLACK = { g: 0.5, share: 0.01 } as const;
/** Nothing has more, of 100 g: pure fat has 902 kcal in USDA SR. */
const MOST_KCAL = 910;
const MOST_KJ = MOST_KCAL * KILOJOULES_PER_KCAL;
/** Two figures of the same differ so much by rounding, and no more. */
const TWICE = { share: 0.06, kcal: 4, sodiumMg: 30 } as const;

const GRAMS: Readonly<Record<string, number>> = { g: 1, mg: 1000, mcg: 1_000_000 };
const PARTS: readonly (readonly [part: NutrientId, whole: NutrientId])[] = [
  ["sugars", "carbohydrate"],
  ["addedSugars", "sugars"],
  ["saturatedFat", "fat"],
  ["monounsaturatedFat", "fat"],
  ["polyunsaturatedFat", "fat"],
  ["transFat", "fat"],
];

/**
 * A label as amounts of 100 g or ml. kJ are read where kcal are not said, salt where sodium is not,
 * and kJ that were typed as kcal are taken for what they are, and said. What cannot be is a fault, all
 * of them at once; what only looks odd is kept and told.
 */
export const per100FromLabel = (label: Label): Result<LabelRead, readonly LabelFault[]> => {
  const { per, unit, values } = label;
  if (!(per >= PER.least && per <= PER.most)) {
    return err([{ code: "out-of-range", field: "per", value: per, most: PER.most, unit }]);
  }
  const faults = [...rangeFaults(label), ...partFaults(label), ...sumFaults(label)];
  if (faults.length > 0) return err(faults);
  const energyOf =
    label.kcal ?? (label.kilojoules === null ? undefined : label.kilojoules / KILOJOULES_PER_KCAL);
  const sodium =
    values.sodium ?? (label.saltG === null ? undefined : (label.saltG / SALT_PER_SODIUM) * 1000);
  const said: Amounts = {
    ...values,
    ...(energyOf === undefined ? {} : { energy: energyOf }),
    ...(sodium === undefined ? {} : { sodium }),
  };
  const per100 = scaleAmounts(said, 100 / per);
  const check = checkEnergy(per100);
  if (energyOf !== undefined && check.kcal === null) {
    return err(fault("energy", energyOf, (MOST_KCAL * per) / 100, "kcal"));
  }
  const isSlip = check.state === "kilojoules" && label.kcal !== null;
  return ok({
    per100: isSlip && check.kcal !== null ? { ...per100, energy: check.kcal } : per100,
    odd: [...energyOddities(label, check, isSlip), ...saltOddities(label)],
  });
};

const energyOddities = (
  { kcal, kilojoules }: Label,
  check: EnergyCheck,
  isSlip: boolean,
): readonly LabelOddity[] => {
  if (isSlip) return [{ code: "energy", check, readAs: "kilojoules" }];
  const isOdd = check.state === "odd" || check.state === "kilojoules";
  const own: readonly LabelOddity[] = isOdd ? [{ code: "energy", check, readAs: "kcal" }] : [];
  if (kcal === null || kilojoules === null) return own;
  const apart = Math.abs(kilojoules / KILOJOULES_PER_KCAL - kcal);
  return apart <= Math.max(TWICE.kcal, TWICE.share * kcal)
    ? own
    : [...own, { code: "two-energies", kcal, kilojoules }];
};

const saltOddities = ({ saltG, values: { sodium } }: Label): readonly LabelOddity[] => {
  if (saltG === null || sodium === undefined) return [];
  const apart = Math.abs((saltG / SALT_PER_SODIUM) * 1000 - sodium);
  return apart <= Math.max(TWICE.sodiumMg, TWICE.share * sodium)
    ? []
    : [{ code: "two-salts", saltG, sodiumMg: sodium }];
};

/** The fault of a value that is not from 0 to so much; what is not said has none. */
const fault = (
  field: LabelField,
  value: number | null | undefined,
  most: number,
  unit: string,
): readonly LabelFault[] =>
  value === null || value === undefined || (value >= 0 && value <= most)
    ? []
    : [{ code: "out-of-range", field, value, most, unit }];

/** g of all that is in so much of the food, at most. */
const heaviest = ({ per, unit }: Label): number => per * (unit === "ml" ? DENSEST : 1);

const rangeFaults = (label: Label): readonly LabelFault[] => {
  const most = heaviest(label) * SUM_SLACK;
  const mostKj = (MOST_KJ * heaviest(label)) / 100;
  return [
    ...fault("energy", label.kcal, mostKj, "kcal"),
    ...fault("kilojoules", label.kilojoules, mostKj, "kJ"),
    ...fault("salt", label.saltG, most, "g"),
    ...NUTRIENT_IDS.flatMap((id) => {
      if (id === "energy") return [];
      const { unit } = NUTRIENTS[id];
      return fault(id, label.values[id], most * (GRAMS[unit] ?? 1), unit);
    }),
  ];
};

const partFaults = ({ per, values }: Label): readonly LabelFault[] =>
  PARTS.flatMap(([part, whole]): readonly LabelFault[] => {
    const partG = valueOf(values, part);
    const wholeG = valueOf(values, whole);
    return partG === undefined ||
      wholeG === undefined ||
      partG <= wholeG + Math.max(PART_SLACK.g, PART_SLACK.share * per)
      ? []
      : [{ code: "part-above-whole", part, partG, whole, wholeG }];
  });

const valueOf = (values: Amounts, id: NutrientId): number | undefined => values[id];

const sumFaults = (label: Label): readonly LabelFault[] => {
  const { protein = 0, carbohydrate = 0, fat = 0, alcohol = 0 } = label.values;
  const sumG = protein + carbohydrate + fat + alcohol;
  return sumG <= heaviest(label) * SUM_SLACK
    ? []
    : [{ code: "too-heavy", sumG, per: label.per, unit: label.unit }];
};
