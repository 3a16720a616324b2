import { describe, expect, it } from "vitest";
import { NOTHING_SAID } from "@dorsal/core/food";
import type { Food } from "@dorsal/core/food";
import { createEngine } from "./engine.ts";
import { askEverything, askFoods, tellNamed } from "./ask.ts";
import type { FindAt, FoodQuestion } from "./types.ts";

const AT: FindAt = { meal: null, recents: [], favourites: [] };
const find = (query: string, at: Partial<FindAt> = {}, most = 5): FoodQuestion => ({
  ask: "find",
  query,
  at: { ...AT, ...at },
  most,
});
const own = (ref: string, name: string): Food => ({
  ...NOTHING_SAID,
  ref,
  name,
  source: "own",
  per100: { energy: 250 },
});
const BREAD = own("own:bread", "Grandmother bread");

describe("the table of foods", () => {
  it("forgives a typing error, and gives no more than was asked for", () => {
    const { answer } = createEngine();
    const found = answer(find("brocoli", {}, 3));
    expect(found[0]?.name).toMatch(/^Broccoli/);
    expect(found).toHaveLength(3);
  });

  it("gives foods by their refs, in their order, and null for what is not there", () => {
    const { answer } = createEngine();
    const found = answer({ ask: "get", refs: ["core:banana", "pack:gone:1", "core:hummus"] });
    expect(found.map((food) => food?.name ?? null)).toEqual(["Banana", null, "Hummus"]);
  });

  it("takes all own foods in place of those before", () => {
    const { answer } = createEngine();
    answer({ ask: "own", foods: [BREAD, own("own:jam", "Grandmother jam")] });
    expect(answer(find("grandmother")).map((food) => food?.ref)).toHaveLength(2);
    answer({ ask: "own", foods: [{ ...BREAD, name: "Grandmother rye bread" }] });
    expect(answer(find("grandmother")).map((food) => food?.name)).toEqual([
      "Grandmother rye bread",
    ]);
    expect(answer({ ask: "get", refs: ["own:jam"] })).toEqual([null]);
  });

  it("has what is eaten at a meal first", () => {
    const { answer } = createEngine();
    const first = (at: Partial<FindAt>): string | undefined => answer(find("milk", at))[0]?.ref;
    const eaten = "core:goats-milk";
    expect(first({})).not.toBe(eaten);
    expect(first({ meal: "breakfast", recents: [{ ref: eaten, meal: "breakfast" }] })).toBe(eaten);
  });
});

describe("without a worker", () => {
  it("the page answers, with the person's own foods", async () => {
    await askFoods({ ask: "own", foods: [BREAD] });
    const [found] = await askFoods({ ask: "get", refs: ["own:bread"] });
    expect(found).toEqual(BREAD);
  });

  it("the page finds everything, with what was named", async () => {
    await tellNamed({
      ask: "named",
      own: [],
      pages: [{ what: "page", id: "photos", name: "Photos" }],
    });
    const [hit] = await askEverything({ ask: "everything", query: "photos", at: AT, most: 1 });
    expect(hit).toMatchObject({ kind: "page", id: "photos" });
  });
});
