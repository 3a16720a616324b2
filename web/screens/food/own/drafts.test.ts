import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EMPTY_TYPED_FOOD } from "@dorsal/core/food";
import { MOST_DRAFTS, draftFor, keepingDraft, readDrafts, writeDrafts } from "./drafts.ts";
import type { FoodDraft } from "./drafts.ts";

const begun = (begin: FoodDraft["begin"], name: string): FoodDraft => ({
  begin,
  typed: { ...EMPTY_TYPED_FOOD, name, kcal: "120", values: { fat: "1,5" } },
  eaten: null,
});
const PLAIN = { name: "", barcode: "" };
const SCANNED = { name: "", barcode: "4006381333931" };
const plain = begun(PLAIN, "Rye crisp");
const scanned = begun(SCANNED, "Oat bar");

describe("a food that was begun", () => {
  it.each([
    ["comes back where it was begun", [plain, scanned], SCANNED, scanned],
    ["comes back where nothing else is said, the last one first", [scanned, plain], PLAIN, plain],
    ["comes back where nothing is said and it was begun elsewhere", [scanned], PLAIN, scanned],
    ["stays away where another food is to be entered", [plain], SCANNED, null],
    ["stays away for a name that was typed", [plain], { name: "Crisp", barcode: "" }, null],
    ["is none where none was", [], PLAIN, null],
  ] as const)("%s", (_, drafts, begin, expected) => {
    expect(draftFor(drafts, begin)).toEqual(expected);
  });

  it("takes the place of the one begun at the same place, and stands before the others", () => {
    const changed = begun(PLAIN, "Rye crispbread");
    expect(keepingDraft([scanned, plain], changed)).toEqual([changed, scanned]);
  });

  it("is gone once it is saved or begun anew, and so is one that holds nothing of its own", () => {
    expect(keepingDraft([scanned, plain], { ...plain, typed: EMPTY_TYPED_FOOD })).toEqual([
      scanned,
    ]);
    const asFound = { ...scanned, typed: { ...EMPTY_TYPED_FOOD, barcode: SCANNED.barcode } };
    expect(keepingDraft([plain], asFound)).toEqual([plain]);
    expect(keepingDraft([plain], { ...asFound, eaten: "30" })).toHaveLength(2);
  });

  it("holds nothing of its own once all that was typed is emptied again", () => {
    const emptied = {
      ...plain,
      typed: {
        ...EMPTY_TYPED_FOOD,
        values: { fat: "", protein: "" },
        portions: [{ label: "", grams: "" }],
      },
    };
    expect(keepingDraft([scanned, plain], emptied)).toEqual([scanned]);
    const portioned = { ...emptied.typed, portions: [{ label: "slice", grams: "" }] };
    expect(keepingDraft([], { ...emptied, typed: portioned })).toHaveLength(1);
  });

  it("is one of a few", () => {
    const many = Array.from({ length: 9 }, (__, at) => begun({ name: `${at}`, barcode: "" }, "x"));
    const kept = many.reduce<readonly FoodDraft[]>(keepingDraft, []);
    expect(kept.map(({ begin }) => begin.name)).toEqual(["8", "7", "6", "5", "4"]);
    expect(kept).toHaveLength(MOST_DRAFTS);
  });

  it.each([
    ["nothing", null],
    ["no text of drafts", "{"],
    ["no list", '{"begin":{}}'],
    ["what is none", '[3,null,{},{"begin":{"name":"","barcode":""},"typed":3,"eaten":null}]'],
    [
      "fields of another kind",
      JSON.stringify([{ ...plain, typed: { ...plain.typed, kcal: 120 } }]),
    ],
    [
      "a unit that is unknown",
      JSON.stringify([{ ...plain, typed: { ...plain.typed, per: "oz" } }]),
    ],
    ["no begin", JSON.stringify([{ ...plain, begin: "" }])],
  ])("is not read from %s", (_, text) => {
    expect(readDrafts(text)).toEqual([]);
  });

  it("keeps what can be read of it where a later version wrote more", () => {
    const typed = { ...plain.typed, values: { fat: "1", unobtainium: "2", protein: 3 } };
    const text = JSON.stringify([{ ...plain, typed, mood: "good" }]);
    expect(readDrafts(text)).toEqual([
      { ...plain, typed: { ...plain.typed, values: { fat: "1" } } },
    ]);
  });

  it("comes back as it was typed, whatever that was", () => {
    const typed = fc.record({
      name: fc.string(),
      brand: fc.string(),
      barcode: fc.string(),
      source: fc.constantFrom("label", "own"),
      per: fc.constantFrom("100g", "100ml", "serving"),
      serving: fc.string(),
      servingUnit: fc.constantFrom("g", "ml"),
      kcal: fc.string(),
      kilojoules: fc.string(),
      salt: fc.string(),
      values: fc.dictionary(fc.constantFrom("fat", "protein", "calcium"), fc.string(), {
        noNullPrototype: true,
      }),
      portions: fc.array(fc.record({ label: fc.string(), grams: fc.string() }), { maxLength: 4 }),
    });
    const draft = fc.record({
      begin: fc.record({ name: fc.string(), barcode: fc.string() }),
      typed,
      eaten: fc.option(fc.string()),
    });
    fc.assert(
      fc.property(fc.array(draft, { maxLength: MOST_DRAFTS }), (drafts) => {
        expect(readDrafts(writeDrafts(drafts as readonly FoodDraft[]))).toEqual(drafts);
      }),
    );
  });
});
