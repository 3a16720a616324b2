import { expect, test } from "vitest";
import { menuToStore } from "@dorsal/core/menu";
import type { LocalDate } from "@dorsal/core/record";
import { MEAL_IDS, MENU } from "../../core/menu/stored/menu.fixture.ts";
import { answer } from "./engine.ts";
import type { MenuShown, Planned } from "./types.ts";

const PERSON = { sex: "female", age: 40, weightKg: 68, heightCm: 170, energyKcal: 2000 };
const PLAN = menuToStore(MENU, { startsOn: "2026-11-23" as LocalDate, mealIds: MEAL_IDS });

const plan = (request: unknown): Planned<MenuShown> =>
  answer({ kind: "plan", request }, null, () => {
    throw new Error("without an optimiser there is no day");
  }) as Planned<MenuShown>;

test("what is stored is opened without an optimiser, with its vegetables and fruit", () => {
  const shown = answer({ kind: "open", plan: PLAN }, null, () => {}) as MenuShown;
  expect(shown.menu.days.map(({ meals }) => meals.map(({ name }) => name))).toEqual([
    ["Breakfast", "Dinner"],
    ["Breakfast", "Dinner"],
  ]);
  // A medium banana is most of a cup of fruit; a cup of lentils counts as one of vegetables.
  expect(shown.plates[0]?.fruitCups).toBeCloseTo(118 / 150, 6);
  expect(shown.plates[0]?.vegetablesCups).toBeCloseTo(1, 6);
  expect(shown.plates[0]?.notCounted).toBe(0);
});

test.each<[string, unknown, object]>([
  ["no optimiser", PERSON, { code: "no-solver" }],
  ["too young", { ...PERSON, age: 17 }, { code: "no-menu", noMenu: { code: "not-for-them" } }],
  ["not to be read", { ...PERSON, days: 9 }, { code: "fault", fault: { field: "days" } }],
])("nothing is planned: %s", (_name, request, error) => {
  expect(plan(request)).toMatchObject({ ok: false, error });
});

test("an item stays, without an optimiser", () => {
  const place = { day: 0, meal: "Breakfast", food: "banana" };
  const shown = answer(
    { kind: "lock", menu: MENU, place, isLocked: true },
    null,
    () => {},
  ) as MenuShown;
  expect(shown.menu.request.locked).toContainEqual({ ...place, grams: 118 });
});

test("what is not there is swapped for nothing, and another meal needs the optimiser", () => {
  const place = { day: 0, meal: "Breakfast", food: "kiwi" };
  expect(answer({ kind: "swaps", menu: MENU, place }, null, () => {})).toEqual([]);
  expect(answer({ kind: "swap", menu: MENU, place, food: "apple" }, null, () => {})).toEqual({
    ok: false,
    error: { code: "nothing-else" },
  });
  expect(answer({ kind: "meal", menu: MENU, place, turn: 1 }, null, () => {})).toEqual({
    ok: false,
    error: { code: "no-solver" },
  });
  expect(answer({ kind: "warm" }, null, () => {})).toBe(false);
});
