import { err, ok } from "../../../quantity/index.ts";
import type { Result } from "../../../quantity/index.ts";
import type { OwnFood } from "../../../record/index.ts";
import { readBarcode } from "../../barcode/barcode.ts";
import type { BarcodeFault } from "../../barcode/barcode.ts";
import { amountsOfItem } from "../items.ts";
import { NUTRIENT_IDS } from "../../nutrients/table.ts";
import type { NutrientId } from "../../nutrients/table.ts";
import { per100FromLabel } from "./label.ts";
import type { LabelFault, LabelField, LabelOddity } from "./label.ts";
import { servingLabel } from "./messages.ts";

/** A household measure as it was typed. */
export interface TypedPortion {
  readonly label: string;
  readonly grams: string;
}

/** A food as it was typed into fields; an empty one is unknown. */
export interface TypedFood {
  readonly name: string;
  readonly brand: string;
  readonly barcode: string;
  /** Off a label, or from the person's head. */
  readonly source: "label" | "own";
  /** What the values are of. */
  readonly per: "100g" | "100ml" | "serving";
  /** g or ml of a serving; read only where the values are of one. */
  readonly serving: string;
  readonly servingUnit: "g" | "ml";
  readonly kcal: string;
  readonly kilojoules: string;
  /** g. */
  readonly salt: string;
  /** In the nutrients' units, energy apart. */
  readonly values: Readonly<Partial<Record<NutrientId, string>>>;
  readonly portions: readonly TypedPortion[];
}

export const EMPTY_TYPED_FOOD: TypedFood = {
  name: "",
  brand: "",
  barcode: "",
  source: "label",
  per: "100g",
  serving: "",
  servingUnit: "g",
  kcal: "",
  kilojoules: "",
  salt: "",
  values: {},
  portions: [],
};

/** Why what was typed is no food yet. */
export type TypedFoodFault =
  | { readonly code: "no-name" }
  | { readonly code: "barcode"; readonly fault: BarcodeFault }
  | { readonly code: "not-a-number"; readonly field: LabelField; readonly typed: string }
  | { readonly code: "no-serving" }
  | { readonly code: "portion"; readonly label: string; readonly typed: string }
  | { readonly code: "label"; readonly fault: LabelFault };

export interface TypedFoodRead {
  readonly own: OwnFood;
  /** What may be so and is mostly a slip. */
  readonly odd: readonly LabelOddity[];
}

const NUMBER = /^\d+(?:[.,]\d+)?$|^[.,]\d+$/;

/** Undefined for an empty field, null for one that holds no number. */
const numberIn = (typed: string): number | null | undefined => {
  const text = typed.trim();
  if (text === "") return undefined;
  return NUMBER.test(text) ? Number(text.replace(",", ".")) : null;
};

const PORTION_G = { least: 0.01, most: 20_000 } as const;

/**
 * The food that was typed, of 100 g or ml, or everything that keeps it from being one, all at once. A
 * serving becomes a portion of it, because that is how it is eaten.
 */
export const readTypedFood = (
  typed: TypedFood,
): Result<TypedFoodRead, readonly TypedFoodFault[]> => {
  const faults: TypedFoodFault[] = [];
  const name = typed.name.trim();
  if (name === "") faults.push({ code: "no-name" });
  const barcode = typed.barcode.trim() === "" ? null : readBarcode(typed.barcode);
  if (barcode !== null && !barcode.ok) faults.push({ code: "barcode", fault: barcode.error });

  const numberOf = (field: LabelField, text: string): number | null => {
    const number = numberIn(text);
    if (number === null) faults.push({ code: "not-a-number", field, typed: text.trim() });
    return number ?? null;
  };
  const isServing = typed.per === "serving";
  const serving = isServing ? numberOf("per", typed.serving) : null;
  if (isServing && typed.serving.trim() === "") faults.push({ code: "no-serving" });
  const values = Object.fromEntries(
    NUTRIENT_IDS.flatMap((id) => {
      if (id === "energy") return [];
      const value = numberOf(id, typed.values[id] ?? "");
      return value === null ? [] : [[id, value] as const];
    }),
  );
  const unit = isServing ? typed.servingUnit : typed.per === "100ml" ? "ml" : "g";
  const label = {
    per: isServing ? (serving ?? 100) : 100,
    unit,
    kcal: numberOf("energy", typed.kcal),
    kilojoules: numberOf("kilojoules", typed.kilojoules),
    saltG: numberOf("salt", typed.salt),
    values,
  } as const;
  const portions = portionsOf(typed.portions, faults);
  const read = per100FromLabel(label);
  if (!read.ok) faults.push(...read.error.map((fault) => ({ code: "label", fault }) as const));
  if (faults.length > 0 || !read.ok) return err(faults);
  const isListed = portions.some(({ grams }) => grams === serving);
  return ok({
    own: {
      name,
      brand: typed.brand.trim() === "" ? null : typed.brand.trim(),
      barcode: barcode?.ok === true ? barcode.value : null,
      source: typed.source,
      per: unit,
      per100: { ...read.value.per100 },
      portions:
        serving === null || isListed
          ? portions
          : [{ label: `1 ${servingLabel}`, grams: serving }, ...portions],
    },
    odd: read.value.odd,
  });
};

/** Rows that were left empty are none. */
const portionsOf = (
  typed: readonly TypedPortion[],
  faults: TypedFoodFault[],
): OwnFood["portions"] =>
  typed.flatMap(({ label, grams }) => {
    const said = label.trim();
    if (said === "" && grams.trim() === "") return [];
    const number = numberIn(grams);
    if (
      said === "" ||
      typeof number !== "number" ||
      number < PORTION_G.least ||
      number > PORTION_G.most
    ) {
      faults.push({ code: "portion", label: said, typed: grams.trim() });
      return [];
    }
    // A measure without a count is one of it.
    return [{ label: /^[\d½¼¾.,/]/.test(said) ? said : `1 ${said}`, grams: number }];
  });

const shown = (value: number): string => String(Number(value.toPrecision(6)));

/** A food that was entered, in the fields that it was entered in, of 100 g or ml. */
export const typedFoodOf = (own: OwnFood): TypedFood => {
  const { energy, ...values } = amountsOfItem({ amounts: own.per100 });
  return {
    ...EMPTY_TYPED_FOOD,
    name: own.name,
    brand: own.brand ?? "",
    barcode: own.barcode ?? "",
    source: own.source === "own" ? "own" : "label",
    per: own.per === "ml" ? "100ml" : "100g",
    kcal: energy === undefined ? "" : shown(energy),
    values: Object.fromEntries(
      Object.entries(values).map(([id, value]) => [id, shown(value)] as const),
    ),
    portions: own.portions.map(({ label, grams }) => ({ label, grams: shown(grams) })),
  };
};
