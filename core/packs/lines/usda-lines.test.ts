import { describe, expect, test } from "vitest";
import type { Food } from "../../food/index.ts";
import { foodsOf } from "../packs.fixture.ts";

const line = (food: object): string =>
  `${JSON.stringify({ fdc: 7, ndb: "00007", name: "Apple", n: { 208: 52 }, p: [], ...food })}\n`;

const read = async (food: object) => {
  const { foods, tally } = await foodsOf({ "sr.jsonl": line({ fdc: 1 }) + line(food) });
  return { food: foods["7"], tally };
};

describe("a line of the Standard Reference", () => {
  test.for<readonly [object, Partial<Food>]>([
    [{}, { ref: "pack:usda-sr-legacy:7", sourceId: "7", source: "usda", per100: { energy: 52 } }],
    [{ maker: "Mill Inc." }, { brand: "Mill Inc." }],
    [{ common: "garbanzo beans, bengal gram" }, { synonyms: ["garbanzo beans", "bengal gram"] }],
    [
      { p: [[1, 'pat (1" sq, 1/3" high)', 5]] },
      { portions: [{ label: '1 pat (1" sq, 1/3" high)', grams: 5 }] },
    ],
    [{ p: [[0.5, "cup", 70]] }, { portions: [{ label: "1/2 cup", grams: 70 }] }],
    [{ n: { 208: 52, 401: 0 } }, { per100: { energy: 52, vitaminC: 0 } }],
    [{ n: { 208: 52, 9999: 4 } }, { per100: { energy: 52 } }],
    [{ n: null }, { per100: {} }],
  ])("%j", async ([food, wanted]) => {
    const got = await read(food);
    expect(got.food).toMatchObject(wanted);
    expect(got.tally.faults.counts).toEqual({});
  });

  test.for<readonly [object, string]>([
    [{ p: [[0, "cup", 7]] }, "portion"],
    [{ p: [5] }, "nothing"],
    [{ p: [[1, "cup", -7]] }, "portion"],
    [{ n: { 203: "x" } }, "number"],
    [{ n: { 203: -1 } }, "range"],
    [{ n: { 203: 1e308 } }, "range"],
    [{ fdc: "7" }, "id"],
    [{ fdc: -7 }, "id"],
    [{ name: "" }, "name"],
    [{ name: 7 }, "name"],
  ])("%j is counted as %s", async ([food, code]) => {
    const { tally } = await read(food);
    expect(tally.faults.counts).toEqual(code === "nothing" ? {} : { [code]: 1 });
  });

  test("foods whose figures are older than USDA's are counted", async () => {
    expect((await read({ stale: 1 })).tally.stale).toBe(1);
  });
});
