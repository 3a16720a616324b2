import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exercises } from "./catalogue.ts";
import { canDo, missingKit } from "./eligibility.ts";
import { equipmentIds, equipmentName } from "./kit/equipment.ts";
import { equipmentOf, parseHave } from "./kit.ts";
import { HOUSEHOLD, kitChips } from "./kit/chips.ts";

const chips = kitChips.map(({ id }) => id);

describe("what a person has", () => {
  test.for<readonly [string, readonly string[]]>([
    ["", []],
    ["dumbbell", ["dumbbells"]],
    [" Dumbbells ,MAT", ["mat", "dumbbells"]],
    ["couch", ["bench"]],
    ["benches", ["bench"]],
    ["Couches", ["bench"]],
    ["chair, towels", []],
    ["row machine, rope", ["rower", "ropes"]],
    ["bag", ["heavy-bag", "speed-bag"]],
    ["bags, heavy bag", ["heavy-bag", "speed-bag"]],
    ["stair", ["stairs"]],
    ["Stair Machine; stair_machine", ["stair-machine"]],
    ["back bench,bench", ["bench", "back-bench"]],
    ["resistance bands", ["bands"]],
    ["pullup bar, TRX, kettlebells", ["pull-up-bar", "straps", "kettlebell"]],
    ["gym machines", ["back-machines", "leg-machines", "press-machines"]],
  ])("%s", ([typed, have]) => {
    expect(parseHave(typed)).toEqual({ ok: true, value: have });
  });

  test("every id and every label is understood", () => {
    for (const { id, label } of kitChips)
      for (const typed of [id, label, label.toUpperCase()])
        expect(parseHave(typed)).toEqual({ ok: true, value: [id] });
  });

  test("what is not known is named as it was typed", () => {
    expect(parseHave("mat, Trampoline , toString")).toEqual({
      ok: false,
      error: { unknown: ["Trampoline", "toString"] },
    });
  });

  test("a couch comes with the bench; a chip that is gone gives nothing", () => {
    expect([...equipmentOf(["bench", "gone"])]).toEqual([
      "none",
      "wall",
      "door",
      "chair",
      "table",
      "towel",
      "bench",
      "couch",
    ]);
  });

  test("equipment has a name", () => {
    expect(equipmentName("pullup_bar")).toBe("Pull-up bar");
    expect(equipmentName("foam_roller")).toBe("Foam roller");
    expect(equipmentName("hover_board")).toBe("hover board");
    expect(new Set(equipmentIds.map(equipmentName)).size).toBe(equipmentIds.length);
  });

  test("all equipment is in every home or can be asked for", () => {
    expect(equipmentOf(chips)).toEqual(new Set(equipmentIds));
    expect(HOUSEHOLD).not.toContain("mat");
  });

  test("a chip of the first profiles is still there", () => {
    const stored =
      "mat dumbbells bench backpack bands cable back-bench rower ropes stairs stair-machine heavy-bag speed-bag";
    expect(chips).toEqual(expect.arrayContaining(stored.split(" ")));
    expect(new Set(chips).size).toBe(chips.length);
  });

  test("a group's chips stand together, a home's first", () => {
    const groups = kitChips.map(({ group }) => group);
    expect(groups.filter((group, place) => group !== groups[place - 1])).toEqual([
      "home",
      "weights",
      "gym",
      "cardio",
    ]);
  });

  test("property: each chip that is missing is enough, alone", () => {
    fc.assert(
      fc.property(fc.constantFrom(...exercises), fc.subarray(chips), (exercise, have) => {
        const missing = missingKit(exercise, have);
        if (canDo(exercise, equipmentOf(have))) expect(missing).toEqual([]);
        for (const chip of missing)
          expect(canDo(exercise, equipmentOf([...have, chip]))).toBe(true);
      }),
    );
  });
});
