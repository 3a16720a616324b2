import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { amountsFromUsda } from "../food/index.ts";
import { foodsOf } from "./packs.fixture.ts";

const folder = process.env["DORSAL_REFERENCE"] ?? "../shared/data";
const there = (name: string): boolean => {
  const file = join(folder, name);
  if (existsSync(file)) return true;
  console.warn(`Skipped: no reference at ${file}; set DORSAL_REFERENCE to its folder.`);
  return false;
};

interface UsdaLine {
  readonly fdc: number;
  readonly name: string;
  readonly n: Readonly<Record<string, number>>;
  readonly p: readonly (readonly [number, string, number])[];
}

const lines = there("usda-sr.jsonl.gz")
  ? gunzipSync(readFileSync(join(folder, "usda-sr.jsonl.gz"))).toString("utf8")
  : "";
const reference = lines
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line) as UsdaLine);

describe.skipIf(lines === "")("the Standard Reference as JSON lines", () => {
  test("all foods, each with its figures and measures", async () => {
    const { foods, tally, pack } = await foodsOf({ "usda-sr.jsonl": lines });
    expect(pack).toMatchObject({ name: "usda-sr-legacy", foods: 7754 });
    expect(tally).toMatchObject({ rows: 7754, stale: 242 });
    // A handful of measures had their amounts rounded to nothing.
    const measured = reference.map(({ p }) => p.filter(([amount]) => amount > 0));
    const none = reference.flatMap(({ p }) => p.filter(([amount]) => amount <= 0)).length;
    expect(tally.faults.counts).toEqual({ portion: none });
    expect(none).toBeLessThan(30);
    let measures = 0;
    for (const line of reference) {
      const food = foods[String(line.fdc)];
      expect(food?.name).toBe(line.name.replaceAll(/\s+/g, " ").trim());
      const wanted = amountsFromUsda(line.n);
      expect(Object.keys(food?.per100 ?? {}).toSorted()).toEqual(Object.keys(wanted).toSorted());
      expect(food?.per100.energy).toBe(wanted.energy);
      expect(food?.per100.niacin ?? 0).toBeCloseTo(wanted.niacin ?? 0, 9);
      measures += food?.portions.length ?? 0;
    }
    // A few say the same again.
    const said = measured.map((p) => new Set(p.map(([amount, what]) => `${amount} ${what}`)));
    expect(measures).toBe(said.reduce((sum, { size }) => sum + size, 0));
  });
});

const sample = "fdc-csv-sample/sr_legacy";
describe.skipIf(!there(sample))("the sample of FoodData Central's CSV", () => {
  const files = (): Record<string, Uint8Array> =>
    Object.fromEntries(
      readdirSync(join(folder, sample)).map((name) => [
        name,
        readFileSync(join(folder, sample, name)),
      ]),
    );

  test("50 foods, the same as in the Standard Reference", async () => {
    const { foods, tally, pack } = await foodsOf(files());
    expect(pack).toMatchObject({ name: "usda-sr-legacy", foods: 50, licence: { id: "usda" } });
    expect(tally.faults.counts).toEqual({});
    const { foods: wanted } = await foodsOf({ "usda-sr.jsonl": lines });
    for (const [id, food] of Object.entries(foods)) {
      expect(food.per100, food.name).toEqual(wanted[id]?.per100);
      expect(food.portions, food.name).toEqual(wanted[id]?.portions);
    }
  });
});
