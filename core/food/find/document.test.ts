import { describe, expect, test } from "vitest";
import { foodDocument, namePartsOf } from "./document.ts";
import { named } from "./foods.fixture.ts";

describe("the parts of a name", () => {
  test.for<readonly [string, Omit<ReturnType<typeof namePartsOf>, "parts">]>([
    ["Whole milk", { name: "Whole milk", details: [], shelf: null, other: [] }],
    ["Kale, raw", { name: "Kale", details: ["raw"], shelf: null, other: [] }],
    [
      "Fish, salmon, pink, raw",
      { name: "salmon, pink", details: ["raw"], shelf: "Fish", other: [] },
    ],
    [
      "Chicken, broilers or fryers, dark meat, thigh, meat only, raw",
      {
        name: "Chicken, thigh",
        details: ["broilers or fryers", "dark meat", "meat only", "raw"],
        shelf: null,
        other: [],
      },
    ],
    [
      "Chickpeas (garbanzo beans, bengal gram), mature seeds, raw",
      {
        name: "Chickpeas",
        details: ["mature seeds", "raw"],
        shelf: null,
        other: ["garbanzo beans", "bengal gram"],
      },
    ],
    [
      "Pork, loin (chops), raw",
      { name: "Pork, loin", details: ["raw", "chops"], shelf: null, other: [] },
    ],
    ["Potatoes, raw, skin", { name: "Potatoes, skin", details: ["raw"], shelf: null, other: [] }],
    ["Fish", { name: "Fish", details: [], shelf: null, other: [] }],
    ["Oats (Includes foods for 2 programs)", { name: "Oats", details: [], shelf: null, other: [] }],
    ["", { name: "", details: [], shelf: null, other: [] }],
    [", ,", { name: ", ,", details: [], shelf: null, other: [] }],
  ])("%s", ([name, parts]) => {
    expect(namePartsOf(name)).toMatchObject(parts);
  });
});

describe("what is meant oftener", () => {
  const prior = (name: string, brand: string | null = null) =>
    foodDocument(named("x", name, { brand }), null).prior ?? 0;

  test.for<readonly [oftener: string, seldomer: string]>([
    ["Apples, raw", "Apples, dried"],
    ["Carrots, cooked, boiled", "Carrots, canned"],
    ["Peas, boiled, without salt", "Peas, boiled, with salt"],
    ["Carrots, raw", "Babyfood, carrots"],
    ["Chicken, fried", "Fast foods, chicken, fried"],
    ["Chicken, fried", "KFC, chicken, fried"],
    ["Beef, raw", "Beef, New Zealand, raw"],
    ["Rice, white", "Rice, white, with pasta, cooked in a pan with herbs, served warm at table"],
    ["Bacon", "Bacon, meatless"],
  ])("%s before %s", ([oftener, seldomer]) => {
    expect(prior(oftener)).toBeGreaterThan(prior(seldomer));
  });

  test("of one maker after of none", () => {
    expect(prior("Muesli")).toBeGreaterThan(prior("Muesli", "Grain & Co."));
  });

  test("what Dorsal comes with before what it does not, and its names are known", () => {
    const food = named("x", "Milk, nonfat, fluid");
    const known = foodDocument(food, { names: ["Skimmed milk"], place: 0 });
    expect(known.prior).toBeGreaterThan(foodDocument(food, null).prior ?? 0);
    expect(known.fields.other).toContain("Skimmed milk");
  });
});
