/**
 * USDA's Standard Reference as JSON lines, one food each: `{fdc, ndb, name, common, maker, n, p,
 * stale}` with `n` amounts per 100 g by nutrient number and `p` measures `[amount, what, grams]`.
 */
import { NOTHING_SAID, amountsFromUsda, usdaNumberOf } from "../../food/index.ts";
import type { HouseholdPortion } from "../../food/index.ts";
import { plainText } from "../faults.ts";
import { distinctPortions, portionOf } from "../fdc/portions.ts";
import { isObject } from "../read/json.ts";
import type { JsonObject } from "../read/json.ts";
import type { Output } from "../output.ts";
import { packRef } from "../ref.ts";
import { possibleAmounts, usdaAmountFrom } from "../values.ts";

const MOST_NAME = 240;
const MOST_SYNONYMS = 12;
const MOST_PORTIONS = 60;

export const readUsdaLine = (row: JsonObject, line: number, pack: string, out: Output): void => {
  const { fdc } = row;
  if (typeof fdc !== "number" || !Number.isSafeInteger(fdc) || fdc <= 0) {
    out.fault("id", line, "fdc", fdc);
    return;
  }
  const name = textOf(row["name"]);
  if (name === "") {
    out.fault("name", line, "name", row["name"]);
    return;
  }
  const numbers: Record<string, number> = {};
  for (const [key, value] of Object.entries(isObject(row["n"]) ? row["n"] : {})) {
    const number = usdaNumberOf(key);
    if (number === undefined) continue;
    const amount = usdaAmountFrom(number, value, (code) =>
      out.fault(code, line, `n.${number}`, value),
    );
    if (amount !== undefined) numbers[number] = amount;
  }
  const maker = textOf(row["maker"]);
  out.food(
    {
      ...NOTHING_SAID,
      ref: packRef(pack, fdc),
      name,
      brand: maker === "" ? null : maker,
      synonyms: textOf(row["common"])
        .split(/[,;]/)
        .map((word) => word.trim())
        .filter((word) => word !== "")
        .slice(0, MOST_SYNONYMS),
      source: "usda",
      sourceId: String(fdc),
      per100: possibleAmounts(amountsFromUsda(numbers), "g", (code, field, value) =>
        out.fault(code, line, field, value),
      ),
      portions: portionsOf(row["p"], line, out),
    },
    { stale: row["stale"] === 1 },
  );
};

const textOf = (value: unknown): string =>
  typeof value === "string" ? plainText(value, MOST_NAME) : "";

const portionsOf = (value: unknown, line: number, out: Output): readonly HouseholdPortion[] => {
  const rows: readonly unknown[] = Array.isArray(value) ? value.slice(0, MOST_PORTIONS) : [];
  return distinctPortions(
    rows.flatMap((row) => {
      const [amount, modifier, grams] = Array.isArray(row) ? (row as readonly unknown[]) : [];
      const portion = portionOf(
        {
          amount: cellOf(amount),
          unitId: "",
          description: "",
          modifier: cellOf(modifier),
          grams: cellOf(grams),
        },
        new Map(),
      );
      if (portion === null) return [];
      if (!("fault" in portion)) return [portion];
      out.fault("portion", line, "p", row);
      return [];
    }),
  );
};

const cellOf = (value: unknown): string =>
  typeof value === "number" || typeof value === "string" ? String(value) : "";
