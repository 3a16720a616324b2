/** Downloads of FoodData Central with one food in them. */
import type { Amounts } from "../../food/index.ts";
import { csv, foodsOf } from "../packs.fixture.ts";

export const FOOD = "fdc_id,data_type,description,food_category_id,publication_date";
export const NUTRIENT = "id,fdc_id,nutrient_id,amount,data_points,derivation_id,min,max,median";
const PORTION =
  "id,fdc_id,seq_num,amount,measure_unit_id,portion_description,modifier,gram_weight,data_points";
const BRANDED =
  "fdc_id,brand_owner,brand_name,gtin_upc,ingredients,serving_size,serving_size_unit,household_serving_fulltext";

export type Cells = readonly (string | number)[];

export interface Tables {
  readonly type?: string;
  readonly name?: string;
  readonly amounts?: Readonly<Record<string, string | number>>;
  readonly portions?: readonly Cells[];
  readonly branded?: Cells;
  readonly units?: readonly Cells[];
}

/** The rest of a row of `food_nutrient.csv`. */
const EMPTY = ["", "", "", "", ""] as const;

/** Files with one food, number 7, and no other. */
export const filesWith = ({ type = "sr_legacy_food", name = "Apple", ...more }: Tables) => ({
  "food.csv": csv(FOOD, [7, type, name, 9, "2019-04-01"]),
  "food_nutrient.csv": csv(
    NUTRIENT,
    ...Object.entries(more.amounts ?? { 1008: 52 }).map(([id, amount], at) => [
      at,
      7,
      id,
      amount,
      ...EMPTY,
    ]),
  ),
  "food_portion.csv": csv(PORTION, ...(more.portions ?? []).map((row) => [1, 7, ...row, ""])),
  "measure_unit.csv": csv("id,name", ...(more.units ?? [])),
  ...(more.branded === undefined ? {} : { "branded_food.csv": csv(BRANDED, [7, ...more.branded]) }),
});

export const only = async (tables: Tables) => {
  const { foods, tally } = await foodsOf(filesWith(tables));
  const food = foods["7"];
  if (food === undefined) throw new Error("no food");
  return { food, counts: tally.faults.counts, faults: tally.faults.first };
};

export const per100 = async (amounts: Tables["amounts"]): Promise<Amounts> =>
  (await only(amounts === undefined ? {} : { amounts })).food.per100;
