import { EMPTY_TYPED_FOOD, NUTRIENT_IDS } from "@dorsal/core/food";
import type { NutrientId, TypedFood, TypedPortion } from "@dorsal/core/food";

/** A food that is being entered and is not saved yet. */
export interface FoodDraft {
  /** What was known when it was begun: by that it is told from others. */
  readonly begin: { readonly name: string; readonly barcode: string };
  readonly typed: TypedFood;
  /** How much of it was had, as typed; null while that field was left as it was. */
  readonly eaten: string | null;
}

/**
 * Kept on the device past the end of the app, not among the records: a label is long to type, and a
 * phone closes what lies in the background. Half a food is neither found nor backed up.
 */
const KEY = "dorsal.new-foods";

/** Who scans one food after the other and finishes none begins anew at some point. */
export const MOST_DRAFTS = 5;

type Begin = FoodDraft["begin"];

const isSame = (one: Begin, other: Begin): boolean =>
  one.name === other.name && one.barcode === other.barcode;

/** A food as the form shows it before anything was typed. */
export const beginOf = ({ name, barcode }: Begin): TypedFood => ({
  ...EMPTY_TYPED_FOOD,
  name,
  barcode,
});

/** Without the fields of lists that were emptied again: they say no more than those never touched. */
const withoutEmpty = ({ values, portions, ...rest }: TypedFood): TypedFood => ({
  ...rest,
  values: Object.fromEntries(Object.entries(values).filter(([, value]) => value !== "")),
  portions: portions.filter(({ label, grams }) => label !== "" || grams !== ""),
});

const isUntouched = ({ begin, typed, eaten }: FoodDraft): boolean =>
  eaten === null &&
  JSON.stringify(withoutEmpty(typed)) === JSON.stringify(withoutEmpty(beginOf(begin)));

/** The drafts without that of one beginning. */
export const withoutDraft = (drafts: readonly FoodDraft[], begin: Begin): readonly FoodDraft[] =>
  drafts.filter((draft) => !isSame(draft.begin, begin));

/** The drafts with this one first, in the place of the one with the same beginning. */
export const keepingDraft = (
  drafts: readonly FoodDraft[],
  draft: FoodDraft,
): readonly FoodDraft[] => {
  const others = withoutDraft(drafts, draft.begin);
  return isUntouched(draft) ? others : [draft, ...others].slice(0, MOST_DRAFTS);
};

/**
 * The draft that goes on: the one with this beginning, and where nothing is known of the food the last
 * one. Another food that is to be entered never gets what was typed for this one.
 */
export const draftFor = (drafts: readonly FoodDraft[], begin: Begin): FoodDraft | null =>
  drafts.find((draft) => isSame(draft.begin, begin)) ??
  (begin.name === "" && begin.barcode === "" ? (drafts[0] ?? null) : null);

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const oneOf = <T extends string>(value: unknown, known: readonly T[]): T | null =>
  known.find((each) => each === value) ?? null;

const NUTRIENTS: ReadonlySet<string> = new Set(NUTRIENT_IDS);
const isNutrient = (id: string): id is NutrientId => NUTRIENTS.has(id);

const valuesOf = (value: unknown): TypedFood["values"] =>
  Object.fromEntries(
    Object.entries(isFields(value) ? value : {}).filter(
      (each): each is [NutrientId, string] => isNutrient(each[0]) && typeof each[1] === "string",
    ),
  );

const portionsOf = (value: unknown): readonly TypedPortion[] =>
  (Array.isArray(value) ? value : []).flatMap((each: unknown) => {
    if (!isFields(each)) return [];
    const { label, grams } = each;
    return typeof label === "string" && typeof grams === "string" ? [{ label, grams }] : [];
  });

const TEXTS = ["name", "brand", "barcode", "serving", "kcal", "kilojoules", "salt"] as const;

const typedOf = (value: unknown): TypedFood | null => {
  if (!isFields(value)) return null;
  const source = oneOf(value["source"], ["label", "own"]);
  const per = oneOf(value["per"], ["100g", "100ml", "serving"]);
  const servingUnit = oneOf(value["servingUnit"], ["g", "ml"]);
  const texts: Partial<Record<(typeof TEXTS)[number], string>> = {};
  for (const field of TEXTS) {
    const text = value[field];
    if (typeof text !== "string") return null;
    texts[field] = text;
  }
  if (source === null || per === null || servingUnit === null) return null;
  return {
    ...EMPTY_TYPED_FOOD,
    ...texts,
    source,
    per,
    servingUnit,
    values: valuesOf(value["values"]),
    portions: portionsOf(value["portions"]),
  };
};

const draftOf = (value: unknown): FoodDraft | null => {
  if (!isFields(value) || !isFields(value["begin"])) return null;
  const { name, barcode } = value["begin"];
  const typed = typedOf(value["typed"]);
  const { eaten } = value;
  if (typeof name !== "string" || typeof barcode !== "string" || typed === null) return null;
  if (eaten !== null && typeof eaten !== "string") return null;
  return { begin: { name, barcode }, typed, eaten };
};

/** Drafts from their text, the last one first; what cannot be read is none. */
export const readDrafts = (text: string | null): readonly FoodDraft[] => {
  try {
    const read: unknown = JSON.parse(text ?? "null");
    return (Array.isArray(read) ? read : []).flatMap((each: unknown) => draftOf(each) ?? []);
  } catch {
    return [];
  }
};

export const writeDrafts = (drafts: readonly FoodDraft[]): string => JSON.stringify(drafts);

/** What is begun on this device, as another tab may have left it a moment ago. */
export const loadDrafts = (): readonly FoodDraft[] => {
  try {
    return readDrafts(localStorage.getItem(KEY));
  } catch {
    return [];
  }
};

/** Without storage the entering goes on, and only a reload would lose it. */
export const storeDrafts = (drafts: readonly FoodDraft[]): void => {
  try {
    if (drafts.length > 0) localStorage.setItem(KEY, writeDrafts(drafts));
    else localStorage.removeItem(KEY);
  } catch {
    // Some browsers refuse storage in private windows.
  }
};
