/** The parts of one food of FoodData Central to a food. */
import { amountsFromUsda } from "../../food/index.ts";
import type { Food, HouseholdPortion } from "../../food/index.ts";
import { plainText } from "../faults.ts";
import type { Part } from "../model.ts";
import type { Output } from "../output.ts";
import { packRef } from "../ref.ts";
import { barcodeFrom, numberFrom, possibleAmounts, possibleLabel } from "../values.ts";
import { MOST_PORTION_GRAMS, distinctPortions, portionOf } from "./portions.ts";

/**
 * What is a food. `food.csv` of Foundation Foods also lists what its figures were analysed from
 * (`sub_sample_food`, `sample_food`, `market_acquisition`, `agricultural_acquisition`), of which no
 * one eats, and experimental foods have no figures here.
 */
const FOOD_TYPES: ReadonlySet<string> = new Set([
  "sr_legacy_food",
  "foundation_food",
  "survey_fndds_food",
  "branded_food",
]);

const MOST_NAME = 240;
const MOST_BRAND = 100;

/** Kinds of the parts that hold text cells; their first value is the line. */
type Cells = readonly [line: number, ...cells: string[]];

/** Units by their id, from the parts of `UNITS_ID`. */
export const unitsFrom = (parts: readonly Part[]): ReadonlyMap<string, string> =>
  new Map(
    parts.map(({ data }) => {
      const [id = "", name = ""] = JSON.parse(data) as readonly string[];
      // The unit of SR Legacy's portions is called so.
      return [id, name === "undetermined" ? "" : name] as const;
    }),
  );

/** Outputs by the table whose rows they report of. */
export type TableOutputs = Readonly<Record<"food" | "branded" | "portion", Output>>;

/** Gives out the food that the parts make, if they make one; they are all of it, in order. */
export const joinFood = (
  id: number,
  parts: readonly Part[],
  units: ReadonlyMap<string, string>,
  pack: string,
  outputs: TableOutputs,
): void => {
  const out = outputs.food;
  const cellsOf = (kind: string): readonly Cells[] =>
    parts.filter((part) => part.kind === kind).map(({ data }) => JSON.parse(data) as Cells);
  const foods = cellsOf("food");
  const food = foods.at(-1);
  // Figures of what food.csv does not list belong to no food.
  if (food === undefined) return;
  const [line, type = "", description = ""] = food;
  for (const [again] of foods.slice(1)) out.fault("duplicate", again, "fdc_id", id);
  if (!FOOD_TYPES.has(type)) {
    out.leaveOut(type === "" ? "without a data_type" : plainText(type, 40));
    return;
  }
  const name = plainText(description, MOST_NAME);
  if (name === "") {
    out.fault("name", line, "description", description);
    return;
  }
  const numbers: Record<string, number> = {};
  for (const part of parts)
    if (part.kind === "nutrient") Object.assign(numbers, JSON.parse(part.data));

  const label =
    type === "branded_food" ? labelOf(cellsOf("branded").at(-1), outputs.branded) : NO_LABEL;
  const report: Parameters<typeof possibleAmounts>[2] = (code, field, value) =>
    out.fault(code, line, field, value);
  const amounts = amountsFromUsda(numbers);
  const { per } = label;
  out.food({
    ref: packRef(pack, id),
    name,
    synonyms: [],
    source: type === "branded_food" ? "label" : "usda",
    sourceId: String(id),
    hand: null,
    group: null,
    diet: null,
    allergens: null,
    nova: null,
    ...label,
    per100:
      type === "branded_food"
        ? possibleLabel(amounts, per, report)
        : possibleAmounts(amounts, per, report),
    portions: distinctPortions([
      ...label.portions,
      ...portionsOf(cellsOf("portion"), units, outputs.portion),
    ]),
  });
};

type Label = Pick<Food, "brand" | "barcode" | "per" | "usual" | "portions">;

const NO_LABEL: Label = { brand: null, barcode: null, per: "g", usual: null, portions: [] };

/** Units as Branded Foods writes them, before 2023 and since. */
const SERVING_UNITS: ReadonlyMap<string, "g" | "ml"> = new Map([
  ["g", "g"],
  ["gm", "g"],
  ["grm", "g"],
  ["ml", "ml"],
  ["mlt", "ml"],
]);

const labelOf = (cells: Cells | undefined, out: Output): Label => {
  if (cells === undefined) return NO_LABEL;
  const [line, owner = "", brandName = "", gtin = "", size = "", unit = "", household = ""] = cells;
  const brand = plainText(brandName === "" ? owner : brandName, MOST_BRAND);
  const barcode = barcodeFrom(gtin);
  if (barcode === null && gtin !== "") out.fault("barcode", line, "gtin_upc", gtin);
  const per = SERVING_UNITS.get(unit.toLowerCase());
  if (per === undefined && unit !== "") out.fault("unit", line, "serving_size_unit", unit);
  const amount = numberFrom(size);
  const isAmount =
    amount !== undefined && amount !== null && amount > 0 && amount <= MOST_PORTION_GRAMS;
  if (amount !== undefined && amount !== 0 && !isAmount)
    out.fault("portion", line, "serving_size", size);
  const serving = per !== undefined && isAmount ? amount : null;
  const said = plainText(household, MOST_BRAND);
  return {
    brand: brand === "" ? null : brand,
    barcode,
    per: per ?? "g",
    usual: serving,
    portions:
      serving === null
        ? []
        : [{ label: said === "" ? `${serving} ${per ?? "g"}` : said, grams: serving }],
  };
};

const portionsOf = (
  rows: readonly Cells[],
  units: ReadonlyMap<string, string>,
  out: Output,
): readonly HouseholdPortion[] => {
  const inOrder = rows.toSorted((one, other) => seqOf(one) - seqOf(other));
  return inOrder.flatMap(
    ([line, , amount = "", unitId = "", description = "", modifier = "", grams = ""]) => {
      const row = { amount, unitId, description, modifier, grams };
      const portion = portionOf(row, units);
      if (portion === null) return [];
      if (!("fault" in portion)) return [portion];
      out.fault("portion", line, FIELDS[portion.fault], row[portion.fault]);
      return [];
    },
  );
};

const FIELDS = {
  amount: "amount",
  unitId: "measure_unit_id",
  description: "portion_description",
  modifier: "modifier",
  grams: "gram_weight",
} as const;

const seqOf = ([, seq = ""]: Cells): number => numberFrom(seq) ?? 0;
