import fc from "fast-check";
import type { Amounts } from "./amounts.ts";
import { NUTRIENT_IDS } from "./nutrients/table.ts";
import type { NutrientId } from "./nutrients/table.ts";

/** Any food: each nutrient known or not, in tenths so that shrunk cases read well. */
export const anyAmounts: fc.Arbitrary<Amounts> = fc
  .dictionary(fc.constantFrom<NutrientId>(...NUTRIENT_IDS), fc.nat({ max: 20_000 }), {
    maxKeys: 20,
  })
  .map((tenths) =>
    Object.fromEntries(Object.entries(tenths).map(([id, value]) => [id, value / 10])),
  );

export const anyMeal = fc.array(anyAmounts, { maxLength: 8 });

export const valueOf = <Value>(
  result: { ok: true; value: Value } | { ok: false; error: object },
): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
