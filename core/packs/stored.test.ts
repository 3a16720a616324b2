import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NOTHING_SAID, coreFoods, foodOfCore } from "../food/index.ts";
import type { Food } from "../food/index.ts";
import { packPlaceOf, packRef, rowIdOf } from "./ref.ts";
import { foodFromStored, readStored, storedFood } from "./stored.ts";

const [first] = coreFoods;
if (first === undefined) throw new Error("no foods");
const full: Food = { ...foodOfCore(first), ref: "pack:mine:1:a" };
const bare: Food = { ...full, ...NOTHING_SAID };

describe("a food in a pack", () => {
  test("is read as it was written", () => {
    const keys = Object.keys(full) as readonly (keyof Food)[];
    fc.assert(
      fc.property(fc.subarray([...keys]), (said) => {
        const food = { ...bare, ...Object.fromEntries(said.map((key) => [key, full[key]])) };
        expect(foodFromStored("mine", rowIdOf(food), storedFood(food))).toEqual(food);
      }),
    );
  });

  test("is stored with its scans, which are no part of it", () => {
    const stored = storedFood({ ...full, scans: 0 });
    expect(readStored(full.ref, stored)).toEqual({ food: full, scans: 0 });
    expect(readStored(full.ref, storedFood(full))).toEqual({ food: full, scans: null });
    expect(foodFromStored("mine", rowIdOf(full), stored)).toEqual(full);
  });

  test("keeps an empty list apart from an unknown one", () => {
    const none = { ...bare, allergens: [] };
    expect(foodFromStored("mine", rowIdOf(none), storedFood(none))).toEqual(none);
  });

  test("is stored without what it does not say", () => {
    const { name, source } = bare;
    expect(JSON.parse(storedFood({ ...bare, per: "g" }))).toEqual({ name, source });
  });

  test.for(["", "[]", "{}", '{"name":"A"}'])("%j is none", (stored) => {
    expect(foodFromStored("mine", "1", stored)).toBeNull();
  });

  test.for<[field: string, value: unknown]>([
    ["name", null],
    ["source", "rumour"],
    ["per", "cup"],
    ["per100", 5],
    ["per100", null],
    ["per100", { energy: "many" }],
    ["per100", { energy: -1 }],
    ["portions", [{ label: "1 slice" }]],
    ["synonyms", "bread"],
    ["synonyms", [1]],
    ["barcode", 4006381333931],
    ["usual", "much"],
    ["hand", "foot"],
    ["group", "rocks"],
    ["diet", "air"],
    ["allergens", ["dust"]],
    ["nova", 5],
  ])("with %s as %j is none", ([field, value]) => {
    const row = JSON.parse(storedFood(full)) as Record<string, unknown>;
    expect(foodFromStored("mine", "1:a", JSON.stringify(row))).not.toBeNull();
    expect(foodFromStored("mine", "1:a", JSON.stringify({ ...row, [field]: value }))).toBeNull();
  });

  test("may say of what it does not know that it is null", () => {
    const stored = JSON.stringify({ name: "A", source: "usda", brand: null, nova: null });
    expect(foodFromStored("mine", "1", stored)).toMatchObject({ brand: null, nova: null });
  });
});

describe("the ref of a food in a pack", () => {
  test.for([
    ["pack:usda:9003", { pack: "usda", row: "9003" }],
    ["pack:mine:1:a", { pack: "mine", row: "1:a" }],
    ["pack:mine", null],
    ["pack::1", null],
    ["pack:mine:", null],
    ["core:apple", null],
    ["own:pack:mine:1", null],
  ] as const)("%s is at %j", ([ref, place]) => {
    expect(packPlaceOf(ref)).toEqual(place);
  });

  test("leads back to where it is made of", () => {
    const name = fc.stringMatching(/^[a-z0-9-]{1,20}$/);
    fc.assert(
      fc.property(name, fc.stringMatching(/^[\w:-]{1,20}$/), (pack, row) => {
        const ref = packRef(pack, row);
        expect(packPlaceOf(ref)).toEqual({ pack, row });
        expect(rowIdOf({ ref })).toBe(row);
      }),
    );
  });
});
