import { NUTRIENTS, NUTRIENT_IDS } from "./table.ts";
import type { NutrientId, UsdaRule } from "./table.ts";
import type { Amounts } from "../amounts.ts";

const numbersById: ReadonlyMap<string, string> = new Map(
  NUTRIENT_IDS.flatMap((id) => NUTRIENTS[id].usda.flat()).map((term) => [
    String(term.id),
    term.number,
  ]),
);
const numbersRead: ReadonlySet<string> = new Set(numbersById.values());

/**
 * The USDA nutrient number that a key of one of its files means, or undefined where Dorsal reads no
 * such figure. SR, Foundation and Branded give `nutrient.id` (`1008`), FNDDS puts the number (`208`)
 * in the same column. Ids begin at 1001 and numbers stay below, so a key is never both.
 */
export const usdaNumberOf = (key: string | number): string | undefined => {
  const text = String(key);
  return numbersRead.has(text) ? text : numbersById.get(text);
};

/** Carbohydrate by difference is what the other parts leave; for lean meat a bit less than nothing. */
const BY_DIFFERENCE = { number: "205", leastG: -2 } as const;

const readable = (number: string, value: number | null | undefined): number | undefined => {
  if (value === null || value === undefined || !Number.isFinite(value)) return undefined;
  if (value >= 0) return value;
  return number === BY_DIFFERENCE.number && value >= BY_DIFFERENCE.leastG ? 0 : undefined;
};

/**
 * What a food of a USDA table has, by our ids and in our units, for as much food as the values are
 * for (100 g). What is missing there, or is no amount, is missing here: unknown, and not zero.
 * @param values by nutrient number or `nutrient.id`, in USDA's units
 */
export const amountsFromUsda = (
  values: Readonly<Record<string, number | null | undefined>>,
): Amounts => {
  const byNumber = new Map<string, number>();
  for (const [key, value] of Object.entries(values)) {
    const number = usdaNumberOf(key);
    if (number === undefined) continue;
    const amount = readable(number, value);
    if (amount !== undefined) byNumber.set(number, amount);
  }
  const amounts: Partial<Record<NutrientId, number>> = {};
  for (const id of NUTRIENT_IDS) {
    const amount = amountBy(NUTRIENTS[id].usda, byNumber);
    if (amount !== undefined) amounts[id] = amount;
  }
  return amounts;
};

const amountBy = (rule: UsdaRule, byNumber: ReadonlyMap<string, number>): number | undefined => {
  const way = rule.find((terms) => terms.every(({ number }) => byNumber.has(number)));
  return way?.reduce(
    (total, { number, factor }) => total + (byNumber.get(number) ?? 0) * factor,
    0,
  );
};
