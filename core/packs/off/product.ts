/** A product of Open Food Facts, from its JSON or a row of its CSV, to one food or two. */
import { ALLERGENS, NUTRIENT_IDS, isProcessingClass } from "../../food/index.ts";
import type { Allergen, Amounts, DietClass, Food, HouseholdPortion } from "../../food/index.ts";
import { plainText } from "../faults.ts";
import type { JsonObject } from "../read/json.ts";
import type { Output } from "../output.ts";
import { packRef } from "../ref.ts";
import { barcodeFrom, numberFrom } from "../values.ts";
import { amountsFromOff } from "./nutrients.ts";
import { nutritionFacts } from "./nutrition.ts";
import type { Preparation } from "./nutrition.ts";
import { SERVING, preparedName } from "./messages.ts";

const MOST_NAME = 240;
const MOST_BRAND = 100;
const MOST_SYNONYMS = 12;
/** g or ml; more at once is a slip of the pen. */
const MOST_SERVING = 5000;

export interface OffOptions {
  readonly pack: string;
  /** Languages of names, two letters, the most wanted first. */
  readonly languages: readonly string[];
}

/**
 * Gives out what 100 g or ml of it have as sold and, as a food of its own, as prepared, where that
 * is said. A product whose energy no one typed is a food all the same; one without a name is none.
 */
export const readOffProduct = (
  product: JsonObject,
  line: number,
  { pack, languages }: OffOptions,
  out: Output,
): void => {
  const type = product["product_type"];
  if (typeof type === "string" && type !== "food" && type !== "") {
    out.leaveOut(plainText(type, 40));
    return;
  }
  const code = codeOf(product["code"] ?? product["_id"]);
  const barcode = barcodeFrom(code);
  if (barcode === null) {
    out.fault("id", line, "code", product["code"] ?? product["_id"]);
    return;
  }
  const names = namesOf(product, languages);
  const [name] = names;
  if (name === undefined) {
    out.fault("name", line, "product_name", product["product_name"]);
    return;
  }
  const serving = servingOf(product);
  const sold = factsAs("as_sold", product, serving, line, out);
  const made = factsAs("prepared", product, serving, line, out);
  const brand = plainText(firstOf(product["brands"]), MOST_BRAND);
  const common = {
    brand: brand === "" ? null : brand,
    synonyms: names.slice(1, MOST_SYNONYMS + 1),
    barcode,
    source: "openFoodFacts",
    sourceId: code,
    usual: serving.amount,
    portions: serving.portions,
    hand: null,
    group: null,
    diet: dietOf(tagsOf(product["ingredients_analysis_tags"])),
    allergens: allergensOf(tagsOf(product["allergens_tags"] ?? product["allergens"])),
    nova: novaOf(product["nova_group"]),
  } as const satisfies Partial<Food>;
  const scans = scansOf(product["unique_scans_n"]);
  // Where only the prepared product is told, it is the one that is looked for.
  if (hasAny(sold.per100) || !hasAny(made.per100))
    out.food({ ...common, ref: packRef(pack, barcode), name, ...sold }, { scans });
  if (hasAny(made.per100))
    out.food(
      { ...common, ref: packRef(pack, `${barcode}-prepared`), name: preparedName(name), ...made },
      { prepared: true, scans },
    );
};

const hasAny = (amounts: Amounts): boolean => NUTRIENT_IDS.some((id) => amounts[id] !== undefined);

const factsAs = (
  preparation: Preparation,
  product: JsonObject,
  serving: Serving,
  line: number,
  out: Output,
): Pick<Food, "per" | "per100"> => {
  const facts = nutritionFacts(product, preparation, serving.amount);
  const per = facts.per ?? serving.per ?? "g";
  const per100 = amountsFromOff(facts.valueOf, per, (code, field, value) =>
    out.fault(code, line, preparation === "prepared" ? `${field} (prepared)` : field, value),
  );
  if (facts.unweighed && !hasAny(per100)) out.fault("serving", line, "serving_size", serving.text);
  return { per, per100 };
};

/** A code may have come as a number; zeros in front do not matter. */
const codeOf = (code: unknown): string => {
  if (typeof code === "number") return Number.isSafeInteger(code) ? String(code) : "";
  return typeof code === "string" ? code.trim() : "";
};

/** Names, the wanted language first, then the product's own, then any; generic names last. */
const namesOf = (product: JsonObject, languages: readonly string[]): readonly string[] => {
  const keys = Object.keys(product);
  const others = (field: string) => keys.filter((key) => isTranslation(key, field));
  const main = product["lang"] ?? product["lc"];
  const wanted = [
    ...languages.map((language) => `product_name_${language}`),
    "product_name",
    ...(typeof main === "string" ? [`product_name_${main}`] : []),
    ...others("product_name"),
    "abbreviated_product_name",
    ...languages.map((language) => `generic_name_${language}`),
    "generic_name",
    ...others("generic_name"),
  ];
  const names = new Map<string, string>();
  for (const key of wanted) {
    const value = Object.hasOwn(product, key) ? product[key] : undefined;
    const name = typeof value === "string" ? plainText(value, MOST_NAME) : "";
    const same = name.toLowerCase();
    if (name !== "" && !names.has(same)) names.set(same, name);
  }
  return [...names.values()];
};

/** `product_name_de`, and not `product_name_de_imported`. */
const isTranslation = (key: string, field: string): boolean =>
  key.startsWith(`${field}_`) && /^[a-z]{2,3}$/.test(key.slice(field.length + 1));

/** Tags come as a list, or in the CSV as text with commas. */
const tagsOf = (value: unknown): readonly string[] => {
  const tags: readonly unknown[] = Array.isArray(value)
    ? value
    : typeof value === "string"
      ? value.split(",")
      : [];
  return tags
    .filter((tag) => typeof tag === "string")
    .map((tag) => tag.trim().toLowerCase())
    .filter((tag) => tag !== "");
};

const firstOf = (value: unknown): string => {
  const text: unknown = Array.isArray(value) ? value[0] : value;
  return typeof text === "string" ? (text.split(",")[0] ?? "") : "";
};

const dietOf = (analysis: readonly string[]): DietClass | null => {
  if (analysis.includes("en:vegan")) return "vegan";
  return analysis.includes("en:vegetarian") ? "vegetarian" : null;
};

const ALLERGENS_BY_TAG: ReadonlyMap<string, readonly Allergen[]> = new Map([
  ["en:gluten", ["gluten"]],
  ["en:wheat", ["gluten", "wheat"]],
  ["en:milk", ["milk"]],
  ["en:eggs", ["egg"]],
  ["en:fish", ["fish"]],
  ["en:crustaceans", ["crustaceans"]],
  ["en:molluscs", ["molluscs"]],
  ["en:peanuts", ["peanut"]],
  ["en:nuts", ["treeNuts"]],
  ["en:soybeans", ["soya"]],
  ["en:sesame-seeds", ["sesame"]],
  ["en:celery", ["celery"]],
  ["en:mustard", ["mustard"]],
  ["en:lupin", ["lupin"]],
  ["en:sulphur-dioxide-and-sulphites", ["sulphites"]],
]);

/** What was typed of them; an empty list says only that no one did, so it is unknown. */
const allergensOf = (tags: readonly string[]): readonly Allergen[] | null => {
  const found = new Set(tags.flatMap((tag) => ALLERGENS_BY_TAG.get(tag) ?? []));
  return found.size === 0 ? null : ALLERGENS.filter((one) => found.has(one));
};

const novaOf = (value: unknown): Food["nova"] => {
  const group = numberFrom(value);
  return isProcessingClass(group) ? group : null;
};

/** Only a help to order foods by, so a value that is none is no fault. */
const scansOf = (value: unknown): number | null => {
  const scans = numberFrom(value);
  return typeof scans === "number" && Number.isSafeInteger(scans) && scans >= 0 ? scans : null;
};

interface Serving {
  /** g or ml of one; null where it is not known. */
  readonly amount: number | null;
  readonly per: "g" | "ml" | null;
  readonly portions: readonly HouseholdPortion[];
  readonly text: string;
}

/** A volume at the end of `330 ml`, `1,5 L`; `per` of what is sold by it. */
const VOLUME = /\d\s*(?:ml|cl|dl|l|litres?|liters?|fl\.? ?oz)\b/i;
const WEIGHT = /\d\s*(?:mg|kg|g|oz|lbs?)\b/i;

const servingOf = (product: JsonObject): Serving => {
  const text = textOf(product["serving_size"]);
  const amount = numberFrom(product["serving_quantity"]);
  const isAmount = typeof amount === "number" && amount > 0 && amount <= MOST_SERVING;
  return {
    amount: isAmount ? amount : null,
    per: perOf(product, text),
    portions: isAmount ? [{ label: servingLabel(text), grams: amount }] : [],
    text,
  };
};

/** A weight in or after the words: `(40 g)`, `30g`, `1,5 dl`. */
const WEIGHTS = /\(?\s*\d+(?:[.,]\d+)?\s*(?:mg|kg|g|ml|cl|dl|l|fl\.? ?oz|oz)\b\.?\s*\)?/gi;

/** `1 bar (40 g)` is `1 bar`: what it weighs is kept beside it. A weight alone is a serving. */
const servingLabel = (text: string): string => {
  const label = text.replaceAll(WEIGHTS, " ").replaceAll(/\s+/g, " ").trim();
  return /\p{L}/u.test(label) ? label : SERVING;
};

const perOf = (product: JsonObject, servingText: string): "g" | "ml" | null => {
  for (const unit of [product["product_quantity_unit"], product["serving_quantity_unit"]]) {
    if (unit === "ml" || unit === "l" || unit === "cl") return "ml";
    if (unit === "g" || unit === "kg") return "g";
  }
  for (const text of [textOf(product["quantity"]), servingText]) {
    if (WEIGHT.test(text)) return "g";
    if (VOLUME.test(text)) return "ml";
  }
  return null;
};

const textOf = (value: unknown): string =>
  typeof value === "string" ? plainText(value, MOST_BRAND) : "";
