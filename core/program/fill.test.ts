import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { itemSeconds } from "../exercise/index.ts";
import { sum } from "../quantity/index.ts";
import type { PlannedItem, SideRule } from "../record/index.ts";
import { fillTo, frameFor } from "./fill.ts";

const hold = (id: string, side: SideRule, seconds: number, setupSec = 10): PlannedItem => ({
  id,
  exercise: id,
  side,
  dose: { kind: "hold", sets: 1, restSec: 0, setupSec, seconds },
  why: { code: "routine" },
});

const lengths = (items: readonly PlannedItem[]): readonly string[] =>
  items.map(({ id, dose }) => `${id} ${dose.kind === "hold" ? dose.seconds : "?"}`);

describe("warm-up and cool-down by the length of the day", () => {
  test.each([
    [0, 120, 60],
    [1020, 120, 60],
    [1021, 180, 180],
    [1740, 180, 180],
    [1741, 300, 300],
    [9000, 300, 300],
  ])("%i s of main work: %i and %i", (mainSec, warmupSec, cooldownSec) => {
    expect(frameFor(mainSec)).toEqual({ warmupSec, cooldownSec });
  });
});

describe("filling to the second", () => {
  const list = [hold("a", "bilateral", 40), hold("b", "per_side", 30), hold("c", "bilateral", 30)];

  test.each<[string, number, string[]]>([
    ["as written", 165, ["a 40", "b 30", "c 30"]],
    ["the rest in turn", 172, ["a 42", "b 32", "c 31"]],
    ["what does not fit is passed over", 100, ["a 45", "c 35"]],
    ["the only one that fits", 40, ["c 30"]],
    ["the first cut when nothing fits", 30, ["a 20"]],
    ["longer than anybody wrote", 600, ["a 149", "b 139", "c 138"]],
  ])("%s", (_, seconds, expected) => {
    const filled = fillTo(list, seconds);
    expect(sum(filled.map(itemSeconds))).toBe(seconds);
    expect(lengths(filled)).toEqual(expected);
  });

  test("an odd second that two sides cannot share goes to getting ready", () => {
    const [only] = fillTo([hold("b", "per_side", 30)], 80);
    expect(only?.dose).toMatchObject({ seconds: 32, setupSec: 11 });
  });

  test("nothing fills nothing", () => {
    expect(fillTo([], 120)).toEqual([]);
  });

  test("property: exact for any list of holds and any time they can be cut to", () => {
    const items = fc.array(
      fc.record({
        side: fc.constantFrom<SideRule>("bilateral", "per_side", "alternating"),
        seconds: fc.integer({ min: 1, max: 90 }),
        setup: fc.integer({ min: 0, max: 20 }),
      }),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(items, fc.integer({ min: 40, max: 900 }), (list_, seconds) => {
        const filled = fillTo(
          list_.map((one, index) => hold(`h${index}`, one.side, one.seconds, one.setup)),
          seconds,
        );
        expect(sum(filled.map(itemSeconds))).toBe(seconds);
      }),
    );
  });
});
