import fc from "fast-check";
import { expect, test } from "vitest";
import { seedFrom } from "./seed.ts";

test.each<[string | undefined, number | null]>([
  ["random", null],
  ["0", 0],
  ["1631836448", 1_631_836_448],
  ["-77", -77],
  ["2147483647", 2_147_483_647],
  ["-2147483648", -2_147_483_648],
])("DORSAL_SEED=%s", (value, seed) => {
  expect(seedFrom(value)).toBe(seed);
});

test.each(["Random", "1.5", "1e3", " 1", "0x10", "2147483648", "NaN"])(
  "DORSAL_SEED=%s is refused, with what it may be",
  (value) => {
    expect(() => seedFrom(value)).toThrow(`DORSAL_SEED is ${value}: make it "random"`);
  },
);

test("without it every run draws the same", () => {
  expect(seedFrom(undefined)).toEqual(expect.any(Number));
  expect(seedFrom("")).toBe(seedFrom(undefined));
});

test("properties begin where it says, and one that fails prints where", () => {
  const asked = seedFrom(process.env["DORSAL_SEED"]);
  const { seed } = fc.check(fc.property(fc.integer(), () => true));
  if (asked !== null) expect(seed).toBe(asked);
  expect(() => fc.assert(fc.property(fc.integer(), () => false))).toThrow(`seed: ${asked ?? ""}`);
  expect(
    fc.check(
      fc.property(fc.integer(), () => true),
      { seed: 5 },
    ).seed,
  ).toBe(5);
});
