import { describe, expect, it } from "vitest";
import { foodOfCore, itemOf, coreFoodById, recipeItemOf } from "@dorsal/core/food";
import type { Recipe } from "@dorsal/core/record";
import { MOST_DRAFTS, keepingDraft, readDrafts, typedOf, writeDrafts } from "./drafts.ts";
import type { RecipeDraft } from "./drafts.ts";

const banana = coreFoodById("banana");
if (!banana) throw new Error("there is no banana");
const ITEMS = [recipeItemOf(itemOf(foodOfCore(banana), { grams: 360, said: null }), "food-1")];
const BREAD: Recipe = {
  name: "Banana bread",
  servings: 8,
  cookedG: 712.5,
  items: ITEMS,
  steps: "",
};
const OF_BREAD = "01900000-0000-7000-8000-0000000000aa";

const fresh = (name: string): RecipeDraft => ({ of: null, typed: { ...typedOf(null), name } });

describe("a recipe that was begun", () => {
  it("is as it is stored, until something is typed", () => {
    expect(typedOf(BREAD)).toEqual({ ...BREAD, cookedG: undefined, cooked: "712.5" });
    expect(keepingDraft([], { of: OF_BREAD, typed: typedOf(BREAD) }, BREAD)).toEqual([]);
    expect(keepingDraft([fresh("Soup")], { of: null, typed: typedOf(null) }, null)).toEqual([]);
  });

  it("stands beside others, the last one first, and in the place of its own", () => {
    const soup = fresh("Soup");
    const bread: RecipeDraft = { of: OF_BREAD, typed: { ...typedOf(BREAD), servings: 10 } };
    expect(keepingDraft([soup], bread, BREAD)).toEqual([bread, soup]);
    expect(keepingDraft([bread, soup], fresh("Leek soup"), null)).toEqual([
      fresh("Leek soup"),
      bread,
    ]);
  });

  it("is one of a few", () => {
    const drafts = Array.from({ length: 9 }, (_, at) => ({ ...fresh("x"), of: `id ${at}` }));
    const kept = drafts.reduce<readonly RecipeDraft[]>(
      (all, draft) => keepingDraft(all, draft, null),
      [],
    );
    expect(kept.map(({ of }) => of)).toEqual(["id 8", "id 7", "id 6", "id 5", "id 4"]);
    expect(kept).toHaveLength(MOST_DRAFTS);
  });

  it("comes back as it was typed, half a number too", () => {
    const drafts: readonly RecipeDraft[] = [
      { of: null, typed: { ...typedOf(BREAD), name: "", servings: null, cooked: "7 hundred" } },
      { of: OF_BREAD, typed: { ...typedOf(BREAD), items: [] } },
    ];
    expect(readDrafts(writeDrafts(drafts))).toEqual(drafts);
  });

  it.each([
    ["nothing", null],
    ["no text of drafts", "{"],
    ["no list", '{"of":null}'],
    ["what is none", '[3,null,{},{"of":null,"typed":3}]'],
    ["another kind of name", JSON.stringify([{ of: null, typed: { ...typedOf(BREAD), name: 3 } }])],
    ["no recipe it is of", JSON.stringify([{ of: 3, typed: typedOf(BREAD) }])],
    [
      "foods that could not be stored",
      JSON.stringify([
        { of: null, typed: { ...typedOf(BREAD), items: [{ ...ITEMS[0], grams: -1 }] } },
      ]),
    ],
  ])("is not read from %s", (_, text) => {
    expect(readDrafts(text)).toEqual([]);
  });
});
