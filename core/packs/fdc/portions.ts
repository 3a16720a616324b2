/** Household measures of FoodData Central, which says them in another way in each of its tables. */
import type { HouseholdPortion } from "../../food/index.ts";
import { plainText } from "../faults.ts";
import { numberFrom } from "../values.ts";

/** A row of `food_portion.csv`, as it stands there. */
export interface FdcPortion {
  readonly amount: string;
  readonly unitId: string;
  readonly description: string;
  readonly modifier: string;
  readonly grams: string;
}

/** SR Legacy has the unit in the modifier and this in the place of a unit. */
const NO_UNIT = "9999";
/** What FNDDS takes when nobody said how much: nothing that a person would choose. */
const NO_QUANTITY = /^quantity not specified$/i;
/** A whole turkey has some 10 kg. */
export const MOST_PORTION_GRAMS = 50_000;
const MOST_LABEL = 120;

/**
 * The measure that a row means. `null` for one that means none: FNDDS has rows of zero grams and
 * rows for quantities that nobody said. `fault` names the field that makes no sense.
 */
export const portionOf = (
  { amount, unitId, description, modifier, grams }: FdcPortion,
  units: ReadonlyMap<string, string>,
): HouseholdPortion | { readonly fault: keyof FdcPortion } | null => {
  const weight = numberFrom(grams);
  if (weight === undefined || weight === 0 || NO_QUANTITY.test(description)) return null;
  if (weight === null || weight < 0 || weight > MOST_PORTION_GRAMS) return { fault: "grams" };
  const count = numberFrom(amount);
  // FNDDS says all of it in words, leaves the amount empty and has a code for a modifier.
  if (description !== "" && (count === undefined || /^\d+$/.test(modifier)))
    return labelled(description, weight);
  if (count === null || (count !== undefined && count <= 0)) return { fault: "amount" };
  const unit = unitId === NO_UNIT || unitId === "" ? "" : units.get(unitId);
  if (unit === undefined) return { fault: "unitId" };
  const what = [unit, modifier === "" ? description : modifier].filter((word) => word !== "");
  if (what.length === 0) return { fault: "modifier" };
  return labelled(
    [countText(count), what.join(", ")].filter((word) => word !== "").join(" "),
    weight,
  );
};

const labelled = (label: string, grams: number): HouseholdPortion => ({
  label: plainText(label, MOST_LABEL),
  grams,
});

const FRACTIONS = [
  [1, 2],
  [1, 3],
  [2, 3],
  [1, 4],
  [3, 4],
  [1, 8],
] as const;

/** An amount as kitchens write it: `1/2`, `1 1/3`, `2`, `0.6`. */
export const countText = (count: number | undefined): string => {
  if (count === undefined) return "";
  const whole = Math.floor(count);
  const part = count - whole;
  if (part < 0.005) return String(whole);
  const fraction = FRACTIONS.find(([top, bottom]) => Math.abs(part - top / bottom) < 0.005);
  if (fraction === undefined) return String(Number(count.toFixed(2)));
  return whole === 0 ? fraction.join("/") : `${whole} ${fraction.join("/")}`;
};

/** Without those that say the same again. */
export const distinctPortions = (
  portions: readonly HouseholdPortion[],
): readonly HouseholdPortion[] => [
  ...new Map(portions.map((portion) => [portion.label, portion])).values(),
];
