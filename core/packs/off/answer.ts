/** What Open Food Facts answers when it is asked for one barcode, as foods. */
import { err, ok } from "../../quantity/index.ts";
import type { Result } from "../../quantity/index.ts";
import type { Food } from "../../food/index.ts";
import type { Output } from "../output.ts";
import { isObject } from "../read/json.ts";
import { readOffProduct } from "./product.ts";
import type { OffOptions } from "./product.ts";

/**
 * `unknown`: there is no such product. `nameless`: nobody said what it is called. `notFood`: it is a
 * soap or a toy. `unreadable`: this is no answer of theirs.
 */
export type OffAnswerFault = "unknown" | "nameless" | "notFood" | "unreadable";

const WHAT_IS_ASKED = [
  "code",
  "product_type",
  "lang",
  "product_name",
  "generic_name",
  "brands",
  "quantity",
  "product_quantity_unit",
  "serving_size",
  "serving_quantity",
  "serving_quantity_unit",
  "nutriments",
  "nutrition",
  "nova_group",
  "allergens_tags",
  "ingredients_analysis_tags",
] as const;

/**
 * What of a product is asked for, and nothing more of it is sent.
 * @param languages two letters each, the most wanted first
 */
export const offFields = (languages: readonly string[]): readonly string[] => [
  ...WHAT_IS_ASKED,
  ...languages.flatMap((language) => [`product_name_${language}`, `generic_name_${language}`]),
];

const NOT_FOUND: ReadonlySet<unknown> = new Set([0, "0", "failure"]);

/**
 * The foods of an answer of `/api/v2/product` (`status` 0 or 1) or `/api/v3.x/product` (`status` in
 * words and `result.id`): one, and another one where the product is told as prepared too.
 */
export const foodsFromOffAnswer = (
  answer: unknown,
  options: OffOptions,
): Result<readonly Food[], OffAnswerFault> => {
  if (!isObject(answer)) return err("unreadable");
  const result = isObject(answer["result"]) ? answer["result"]["id"] : null;
  if (result === "product_not_found" || NOT_FOUND.has(answer["status"])) return err("unknown");
  if (result === "product_found_with_a_different_product_type") return err("notFood");
  const { product } = answer;
  if (!isObject(product)) return err("unreadable");
  const foods: Food[] = [];
  const faults = new Set<string>();
  let isOther = false;
  const out: Output = {
    food: (food) => foods.push(food),
    part: () => undefined,
    fault: (code) => faults.add(code),
    leaveOut: () => {
      isOther = true;
    },
  };
  // Some answers say the code only beside the product.
  readOffProduct({ code: answer["code"], ...product }, 0, options, out);
  if (foods.length > 0) return ok(foods);
  if (isOther) return err("notFood");
  return err(faults.has("name") ? "nameless" : "unreadable");
};
