/** Invented downloads of any size, in the shape of the real ones; the same for the same number. */
import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { once } from "node:events";

const AMOUNTS: readonly (readonly [id: number, most: number])[] = [
  [1003, 30],
  [1004, 40],
  [1005, 70],
  [1008, 600],
  [1079, 12],
  [1087, 300],
  [1089, 8],
  [1092, 900],
  [1093, 1200],
  [1104, 500],
  [1162, 60],
  [1235, 40],
  [1253, 90],
  [1257, 1],
  [1258, 15],
  [2000, 40],
];

/** Numbers that look like chance and are the same each time. */
const share = (seed: number): number => {
  const mixed = Math.imul(seed ^ (seed >>> 15), 0x2c1b3c6d);
  return ((mixed ^ (mixed >>> 12)) >>> 0) / 2 ** 32;
};

const quoted = (cells: readonly (string | number)[]): string =>
  `${cells.map((cell) => `"${cell}"`).join(",")}\n`;

const writeLines = async (
  file: string,
  header: string | null,
  count: number,
  line: (index: number) => string,
): Promise<void> => {
  const out = createWriteStream(file);
  let piece = header ?? "";
  for (let index = 0; index < count; index += 1) {
    piece += line(index);
    if (piece.length > 1_000_000) {
      if (!out.write(piece)) await once(out, "drain");
      piece = "";
    }
  }
  out.end(piece);
  await once(out, "finish");
};

const FIRST_ID = 1_000_001;

/**
 * A folder of FoodData Central's Branded Foods with so many foods, 16 figures each.
 * @returns how many rows its tables have
 */
export const makeFdcFolder = async (folder: string, foods: number): Promise<number> => {
  await mkdir(folder, { recursive: true });
  const file = (name: string): string => join(folder, name);
  await writeLines(
    file("food.csv"),
    quoted(["fdc_id", "data_type", "description", "food_category_id", "publication_date"]),
    foods,
    (index) =>
      quoted([FIRST_ID + index, "branded_food", `INVENTED FOOD NO. ${index}`, "", "2026-04-01"]),
  );
  await writeLines(
    file("branded_food.csv"),
    quoted([
      "fdc_id",
      "brand_owner",
      "brand_name",
      "gtin_upc",
      "ingredients",
      "serving_size",
      "serving_size_unit",
      "household_serving_fulltext",
    ]),
    foods,
    (index) =>
      quoted([
        FIRST_ID + index,
        "Invented Foods Inc.",
        `BRAND ${index % 997}`,
        String(10_000_000_000 + index).padStart(14, "0"),
        'WHEAT FLOUR, ""NATURAL"" FLAVOR, SALT',
        20 + (index % 80),
        index % 5 === 0 ? "ml" : "g",
        "1 PIECE",
      ]),
  );
  const figures = foods * AMOUNTS.length;
  await writeLines(
    file("food_nutrient.csv"),
    quoted(["id", "fdc_id", "nutrient_id", "amount", "data_points", "derivation_id"]),
    figures,
    (index) => {
      const [id, most] = AMOUNTS[index % AMOUNTS.length] ?? [0, 0];
      return quoted([
        index,
        FIRST_ID + Math.floor(index / AMOUNTS.length),
        id,
        (share(index) * most).toFixed(2),
        "",
        "70",
      ]);
    },
  );
  return foods * 2 + figures;
};

/** So many products of Open Food Facts as JSON lines, every third without energy, in both schemas. */
export const makeOffLines = (file: string, products: number): Promise<void> =>
  writeLines(file, null, products, (index) => {
    const fat = Number((share(index) * 30).toFixed(1));
    const proteins = Number((share(index + 7) * 20).toFixed(1));
    const carbohydrates = Number((share(index + 13) * 50).toFixed(1));
    const kcal = Math.round(fat * 9 + proteins * 4 + carbohydrates * 4);
    const energy = index % 3 === 0 ? {} : { "energy-kcal": kcal };
    const values = { ...energy, fat, proteins, carbohydrates, salt: 1.25 };
    const per100 = Object.entries(values).map(([name, value]) => [`${name}_100g`, value]);
    const nutrients = Object.entries(values).map(([name, value]) => [
      name,
      { value, unit: name.startsWith("energy") ? "kcal" : "g", source: "packaging" },
    ]);
    const isNew = index % 2 === 0;
    return `${JSON.stringify({
      code: String(4_000_000_000_000 + index),
      schema_version: isNew ? 1003 : 1002,
      product_name: `Invented product ${index}`,
      product_name_de: `Erfundenes Erzeugnis ${index}`,
      brands: `Brand ${index % 997}`,
      quantity: "400 g",
      serving_size: "1 slice (30 g)",
      serving_quantity: 30,
      allergens_tags: ["en:gluten", "en:milk"],
      ingredients_analysis_tags: ["en:palm-oil-free", "en:non-vegan", "en:vegetarian"],
      nova_group: 1 + (index % 4),
      categories_tags: ["en:breads", "en:sliced-breads", "en:plant-based-foods-and-beverages"],
      ingredients_text: "flour, water, salt, yeast, ".repeat(12),
      ...(isNew
        ? {
            nutrition: {
              aggregated_set: {
                nutrients: Object.fromEntries(nutrients),
                per: "100g",
                preparation: "as_sold",
              },
              input_sets: [],
            },
          }
        : { nutriments: Object.fromEntries(per100), nutrition_data_per: "100g" }),
    })}\n`;
  });
