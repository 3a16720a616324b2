import { currentVersion, readRecord } from "@dorsal/core/record";
import type { Recipe, RecipeItem } from "@dorsal/core/record";

/** What stands in the fields of a recipe. */
export interface TypedRecipe {
  readonly name: string;
  /** Null while the field holds no number. */
  readonly servings: number | null;
  /** Weight of the whole, g, as typed. */
  readonly cooked: string;
  readonly items: readonly RecipeItem[];
  readonly steps: string;
}

/** A recipe that is being written and is not saved. */
export interface RecipeDraft {
  /** The recipe it changes; null for a new one. */
  readonly of: string | null;
  readonly typed: TypedRecipe;
}

/** Kept on the device past the end of the app, as a food is that is being entered. */
const KEY = "dorsal.recipes-begun";

/** Who begins one after the other and saves none begins anew at some point. */
export const MOST_DRAFTS = 5;

const USUAL_SERVINGS = 4;

/** The fields before anything is typed. */
export const typedOf = (stored: Recipe | null): TypedRecipe =>
  stored === null
    ? { name: "", servings: USUAL_SERVINGS, cooked: "", items: [], steps: "" }
    : {
        name: stored.name,
        servings: stored.servings,
        cooked: stored.cookedG === null ? "" : String(Number(stored.cookedG.toFixed(1))),
        items: stored.items,
        steps: stored.steps,
      };

export const withoutDraft = (
  drafts: readonly RecipeDraft[],
  of: RecipeDraft["of"],
): readonly RecipeDraft[] => drafts.filter((draft) => draft.of !== of);

/** The drafts with this one first; one that changes nothing of what is stored is none. */
export const keepingDraft = (
  drafts: readonly RecipeDraft[],
  draft: RecipeDraft,
  stored: Recipe | null,
): readonly RecipeDraft[] => {
  const others = withoutDraft(drafts, draft.of);
  return JSON.stringify(draft.typed) === JSON.stringify(typedOf(stored))
    ? others
    : [draft, ...others].slice(0, MOST_DRAFTS);
};

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Foods pass the same checks as in a recipe that is stored; one without any has none. */
const itemsOf = (value: unknown): readonly RecipeItem[] | null => {
  if (Array.isArray(value) && value.length === 0) return [];
  const read = readRecord({
    kind: "recipe",
    id: "01900000-0000-7000-8000-000000000000",
    v: currentVersion("recipe"),
    at: "2026-01-01T00:00:00.000Z",
    body: { name: "-", servings: 1, cookedG: null, steps: "", items: value },
  });
  return read.ok && read.value.kind === "recipe" && !("deleted" in read.value)
    ? read.value.body.items
    : null;
};

const draftOf = (value: unknown): RecipeDraft | null => {
  if (!isFields(value) || !isFields(value["typed"])) return null;
  const { of, typed } = value;
  const { name, servings, cooked, steps } = typed;
  const items = itemsOf(typed["items"]);
  if (of !== null && typeof of !== "string") return null;
  if (servings !== null && typeof servings !== "number") return null;
  if (typeof name !== "string" || typeof cooked !== "string" || typeof steps !== "string")
    return null;
  return items === null ? null : { of, typed: { name, servings, cooked, items, steps } };
};

/** Drafts from their text, the last one first; what cannot be read is none. */
export const readDrafts = (text: string | null): readonly RecipeDraft[] => {
  try {
    const read: unknown = JSON.parse(text ?? "null");
    return (Array.isArray(read) ? read : []).flatMap((each: unknown) => draftOf(each) ?? []);
  } catch {
    return [];
  }
};

export const writeDrafts = (drafts: readonly RecipeDraft[]): string => JSON.stringify(drafts);

/** What is begun on this device, as another tab may have left it a moment ago. */
export const loadDrafts = (): readonly RecipeDraft[] => {
  try {
    return readDrafts(localStorage.getItem(KEY));
  } catch {
    return [];
  }
};

/** Without storage the writing goes on, and only a reload would lose it. */
export const storeDrafts = (drafts: readonly RecipeDraft[]): void => {
  try {
    if (drafts.length > 0) localStorage.setItem(KEY, writeDrafts(drafts));
    else localStorage.removeItem(KEY);
  } catch {
    // Some browsers refuse storage in private windows.
  }
};
