import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DEFAULT_KITCHEN, addDays } from "../../record/index.ts";
import type { LocalDate } from "../../record/index.ts";
import { sumAmounts } from "../amounts.ts";
import { NUTRIENT_IDS } from "../nutrients/table.ts";
import { copyEntries } from "./copy.ts";
import { dayView } from "./day.ts";
import { TODAY, anyDiary, diaryEntry, item, kindOf } from "./diary.fixture.ts";
import { quickItem } from "./entry.ts";
import { amountsOfItem, itemInPortion } from "./items.ts";
import type { DiaryEntry } from "./items.ts";
import { plateOf } from "./plate.ts";

const viewOf = (entries: readonly DiaryEntry[], kitchen = DEFAULT_KITCHEN) =>
  dayView({ entries, mark: null, kitchen, kindOf });

describe("a day", () => {
  const egg = diaryEntry(3, "breakfast", [item("banana", 118)]);
  const bread = diaryEntry(1, "breakfast", [item("cheddar", 28)]);
  const gone = diaryEntry(2, "second-breakfast", [item("banana", 100)]);
  const loose = diaryEntry(4, null, [quickItem("Cake", { energy: 420 })]);

  test("has its meals in the kitchen's order, entries as they were written, the rest last", () => {
    const { meals, isEmpty } = viewOf([egg, loose, bread, gone]);
    expect(
      meals.map(({ meal, entries }) => [meal?.id ?? null, entries.map(({ id }) => id)]),
    ).toEqual([
      ["breakfast", [bread.id, egg.id]],
      ["lunch", []],
      ["dinner", []],
      ["snack", []],
      [null, [gone.id, loose.id]],
    ]);
    expect(isEmpty).toBe(false);
  });

  test("shows no rest where all belongs to a meal, and is empty without entries", () => {
    expect(viewOf([egg]).meals).toHaveLength(4);
    expect(viewOf([])).toMatchObject({ isEmpty: true, isEnergyWhole: true });
    const wanted = dayView({
      entries: [egg],
      mark: null,
      kitchen: DEFAULT_KITCHEN,
      kindOf,
      hasRest: true,
    });
    expect(wanted.meals.at(-1)).toMatchObject({ meal: null, entries: [] });
    expect(wanted.totals).toEqual(viewOf([egg]).totals);
  });

  test("of a recipe each food counts, and one without energy makes the day's a least", () => {
    const dish = diaryEntry(1, "lunch", [
      item("cheddar", 50),
      item("banana", 100),
      quickItem("Spice", { sodium: 20 }),
    ]);
    const { totals, isEnergyWhole, meals } = viewOf([dish]);
    expect(totals.energy).toMatchObject({ from: 2, of: 3 });
    expect(totals.energy.known).toBeCloseTo(dish.body.kcal, 9);
    expect(isEnergyWhole).toBe(false);
    expect(meals[1]?.totals.energy.from).toBe(2);
  });

  test("totals of meals add up to the day's, and the day's are those of all foods", () => {
    fc.assert(
      fc.property(anyDiary, (entries) => {
        const { meals, totals } = viewOf(entries);
        const all = sumAmounts(entries.flatMap(({ body }) => body.items.map(amountsOfItem)));
        for (const id of NUTRIENT_IDS) {
          const parts = meals.map((meal) => meal.totals[id]);
          expect(totals[id].from).toBe(parts.reduce((count, { from }) => count + from, 0));
          expect(totals[id].of).toBe(all[id].of);
          expect(totals[id].from).toBe(all[id].from);
          expect(totals[id].known).toBeCloseTo(all[id].known, 6);
        }
        expect(meals.flatMap((meal) => meal.entries)).toHaveLength(entries.length);
      }),
      { numRuns: 60 },
    );
  });

  test("is the same in whatever order its entries come", () => {
    fc.assert(
      fc.property(anyDiary, (entries) => {
        expect(viewOf(entries.toReversed())).toEqual(viewOf(entries));
      }),
      { numRuns: 60 },
    );
  });
});

describe("the plate", () => {
  test.for([
    // A cup of blueberries has 148 g, one of raw spinach 30 g, and leaves count half.
    ["blueberries", 148, 0, 1],
    ["spinach-leaves-uncooked", 60, 1, 0],
    ["green-beans-boiled", 125, 1, 0],
    ["artichoke-globe-boiled", 84, 0.5, 0],
    ["cheddar", 28, 0, 0],
  ] as const)("%s, %d g", ([id, grams, vegetables, fruit]) => {
    const plate = plateOf([item(id, grams)], kindOf);
    expect(plate.vegetablesCups).toBeCloseTo(vegetables, 9);
    expect(plate.fruitCups).toBeCloseTo(fruit, 9);
    expect(plate.notCounted).toBe(0);
  });

  test("dried fruit counts twice, and a kind without a cup by the usual one", () => {
    const dried = { group: "driedFruit", portions: [{ label: "1/2 cup", grams: 80 }] } as const;
    const bare = { group: "fruit", portions: [] } as const;
    const only = { food: "own:x", grams: 80, amounts: {} };
    expect(plateOf([only], () => dried).fruitCups).toBeCloseTo(1, 9);
    expect(plateOf([{ ...only, grams: 75 }], () => bare).fruitCups).toBeCloseTo(0.5, 9);
  });

  test("juice counts up to one cup, however much it is", () => {
    const juice = { group: "fruitJuice", portions: [{ label: "1 cup", grams: 248 }] } as const;
    const glass = { food: "own:x", grams: 124, amounts: {} };
    expect(plateOf([glass], () => juice).fruitCups).toBeCloseTo(0.5, 9);
    expect(plateOf([{ ...glass, grams: 900 }], () => juice).fruitCups).toBe(1);
  });

  test("what nobody knows the kind or the weight of is counted apart, but water is no question", () => {
    const unknown = [
      { food: "own:gone", grams: 100, amounts: { energy: 50 } },
      { food: null, grams: null, amounts: { energy: 420 } },
      { food: "core:banana", grams: null, amounts: {} },
      { food: null, grams: 200, amounts: { energy: 0 } },
    ];
    expect(plateOf(unknown, kindOf)).toEqual({ vegetablesCups: 0, fruitCups: 0, notCounted: 3 });
    expect(
      plateOf([{ food: "own:x", grams: 300, amounts: {} }], () => ({
        group: "soup",
        portions: [],
      })),
    ).toMatchObject({ notCounted: 1 });
  });
});

describe("copying", () => {
  const tomorrow = addDays(TODAY, 1);

  test("keeps foods, figures and recipes; day and meal are new, and no menu stands behind it", () => {
    fc.assert(
      fc.property(
        anyDiary,
        fc.option(fc.constantFrom("lunch", "tea"), { nil: undefined }),
        (entries, meal) => {
          const withMenu = entries.map((entry) => ({
            ...entry,
            body: { ...entry.body, menu: { id: entry.id, meal: "lunch" } },
          }));
          const copies = copyEntries(
            withMenu,
            meal === undefined ? { date: tomorrow } : { date: tomorrow, meal },
          );
          const inOrder = entries.toSorted((one, other) => (one.id < other.id ? -1 : 1));
          expect(copies).toEqual(
            inOrder.map(({ body }) => ({
              ...body,
              date: tomorrow,
              meal: meal ?? body.meal,
              menu: null,
            })),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  test("to no meal is not the same as to its own", () => {
    const [copy] = copyEntries([diaryEntry(1, "lunch", [item("banana", 100)])], {
      date: "2026-12-01" as LocalDate,
      meal: null,
    });
    expect(copy?.meal).toBeNull();
  });
});

describe("another portion of the same item", () => {
  test("scales every amount, and keeps what is unknown unknown", () => {
    const half = itemInPortion(item("cheddar", 28, { count: 1, unit: "slice" }), {
      grams: 14,
      said: { count: 0.5, unit: "slice" },
    });
    expect(half).toMatchObject({
      food: "core:cheddar",
      grams: 14,
      said: { count: 0.5, unit: "slice" },
    });
    expect(half?.amounts["energy"]).toBeCloseTo(
      (item("cheddar", 28).amounts["energy"] ?? 0) / 2,
      9,
    );
    expect(Object.keys(half?.amounts ?? {})).toEqual(Object.keys(item("cheddar", 28).amounts));
  });

  test("is not to be had where no weight was said", () => {
    expect(itemInPortion(quickItem("Cake", { energy: 1 }), { grams: 10, said: null })).toBeNull();
  });
});
