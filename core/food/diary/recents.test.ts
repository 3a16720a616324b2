import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../../record/index.ts";
import { RECIPE_ID, TODAY, anyDiary, diaryEntry, item } from "./diary.fixture.ts";
import { quickItem } from "./entry.ts";
import { MOST_CHOSEN, toggleChosen } from "./favourites.ts";
import type { DiaryEntry } from "./items.ts";
import { entriesOfRecents, oftenEaten, recentFoods, usualTogether } from "./recents.ts";

const at = (
  number: number,
  daysAgo: number,
  meal: string | null,
  ...foods: readonly (readonly [id: string, grams: number])[]
): DiaryEntry =>
  diaryEntry(
    number,
    meal,
    foods.map(([id, grams]) => item(id, grams)),
    { date: addDays(TODAY, -daysAgo) },
  );

const keys = (entries: readonly DiaryEntry[], meal: string | null) =>
  recentFoods(entries, { meal, today: TODAY }).map(({ key }) => key);

describe("recent foods", () => {
  test.for([
    [
      "this meal before another, though less often",
      [
        at(1, 1, "breakfast", ["banana", 100]),
        at(2, 1, "lunch", ["pear", 90]),
        at(3, 2, "lunch", ["pear", 90]),
      ],
      ["core:banana", "core:pear"],
    ],
    [
      "often before once",
      [
        at(1, 1, "breakfast", ["pear", 90]),
        at(2, 2, "breakfast", ["banana", 90]),
        at(3, 3, "breakfast", ["banana", 90]),
      ],
      ["core:banana", "core:pear"],
    ],
    [
      "lately before long ago",
      [
        at(1, 60, "breakfast", ["pear", 90]),
        at(2, 70, "breakfast", ["pear", 90]),
        at(3, 2, "breakfast", ["banana", 90]),
      ],
      ["core:banana", "core:pear"],
    ],
    [
      "twice on a day is once",
      [at(1, 2, "breakfast", ["pear", 90], ["pear", 90]), at(2, 1, "breakfast", ["banana", 90])],
      ["core:banana", "core:pear"],
    ],
    [
      "a tie by name",
      [at(1, 1, "breakfast", ["pear", 90], ["banana", 90])],
      ["core:banana", "core:pear"],
    ],
  ] as const)("%s", ([, entries, order]) => {
    expect(keys(entries, "breakfast")).toEqual(order);
  });

  test("say how it was last, how often and where", () => {
    const [banana] = recentFoods(
      [
        at(9, 3, "breakfast", ["banana", 80]),
        at(1, 1, "lunch", ["banana", 118]),
        at(2, 1, "lunch", ["banana", 60]),
      ],
      { meal: "breakfast", today: TODAY },
    );
    expect(banana).toMatchObject({
      ref: "core:banana",
      portion: { grams: 60, said: null },
      times: 2,
      timesHere: 1,
      lastDay: addDays(TODAY, -1),
      recipe: null,
    });
  });

  test("a recipe is one, with all its foods; what was typed in goes by its name", () => {
    const recipe = { id: RECIPE_ID, servings: 2 };
    const entries = [
      diaryEntry(1, "lunch", [item("banana", 50), item("pear", 50)], { name: "Salad", recipe }),
      diaryEntry(2, "lunch", [quickItem("Cake", { energy: 400 })]),
      diaryEntry(3, "lunch", [quickItem("CAKE", { energy: 300 })]),
      diaryEntry(4, "lunch", [quickItem("", { energy: 200 })]),
    ];
    const recents = recentFoods(entries, { meal: "lunch", today: TODAY });
    expect(
      recents.map(({ key, name, items, portion }) => [key, name, items.length, portion]),
    ).toEqual([
      ["name:cake", "CAKE", 1, null],
      [`recipe:${RECIPE_ID}`, "Salad", 2, null],
    ]);
    expect(entriesOfRecents(recents, { date: TODAY, meal: "snack" })).toMatchObject([
      { name: "CAKE", kcal: 300, meal: "snack", recipe: null },
      {
        name: "Salad",
        meal: "snack",
        recipe,
        items: [{ food: "core:banana" }, { food: "core:pear" }],
      },
    ]);
  });

  test("are the same in whatever order the diary comes, each food once", () => {
    fc.assert(
      fc.property(anyDiary, fc.constantFrom("breakfast", "tea", null), (entries, meal) => {
        const recents = recentFoods(entries, { meal, today: TODAY });
        expect(recentFoods(entries.toReversed(), { meal, today: TODAY })).toEqual(recents);
        expect(new Set(recents.map(({ key }) => key)).size).toBe(recents.length);
        for (const { times, timesHere } of recents) expect(timesHere).toBeLessThanOrEqual(times);
      }),
      { numRuns: 60 },
    );
  });
});

describe("what is usually eaten together", () => {
  const usual = (entries: readonly DiaryEntry[]) =>
    usualTogether(entries, { meal: "breakfast", today: TODAY }).map(({ ref }) => ref);
  const days = (
    count: number,
    foods: (daysAgo: number) => readonly (readonly [string, number])[],
  ) =>
    Array.from({ length: count }, (_, day) =>
      at(100 - day, day + 1, "breakfast", ...foods(day + 1)),
    );

  test("is what stood on most days, and not what came now and then", () => {
    const entries = days(6, (day) => [
      ["cheddar", 28],
      ["banana", 118],
      ...(day % 3 === 0 ? ([["pear", 90]] as const) : []),
    ]);
    expect(usual(entries)).toEqual(["core:banana", "core:cheddar"]);
  });

  test.for([
    [
      "two days are no habit",
      days(2, () => [
        ["cheddar", 28],
        ["banana", 118],
      ]),
    ],
    ["one food is no set", days(6, () => [["banana", 118]])],
    [
      "never on the same day",
      days(8, (day) => (day % 2 === 0 ? [["cheddar", 28]] : [["banana", 118]])),
    ],
    [
      "at another meal",
      days(6, () => [
        ["cheddar", 28],
        ["banana", 118],
      ]).map((entry) => ({ ...entry, body: { ...entry.body, meal: "lunch" } })),
    ],
    [
      "long ago",
      days(6, () => [
        ["cheddar", 28],
        ["banana", 118],
      ]).map((entry) => ({
        ...entry,
        body: { ...entry.body, date: addDays(entry.body.date, -90) },
      })),
    ],
    ["only today", [at(1, 0, "breakfast", ["cheddar", 28], ["banana", 118])]],
    ["nothing at all", []],
  ] as const)("is empty: %s", ([, entries]) => {
    expect(usual(entries)).toEqual([]);
  });

  test("a habit that has changed is forgotten after ten days with the meal", () => {
    const old = Array.from({ length: 20 }, (_, day) =>
      at(day, day + 20, "breakfast", ["cheddar", 28], ["pear", 90]),
    );
    const fresh = days(10, () => [
      ["banana", 118],
      ["gala-apple", 172],
    ]);
    expect(usual([...old, ...fresh])).toEqual(["core:banana", "core:gala-apple"]);
  });

  test("all of it was eaten together on at least half of the days looked at, and on three", () => {
    const foods = fc.subarray(["banana", "cheddar", "pear", "gala-apple"]);
    let found = 0;
    fc.assert(
      fc.property(fc.array(foods, { minLength: 4, maxLength: 10 }), (eaten) => {
        const eatenDays = eaten.filter((one) => one.length > 0);
        const entries = eatenDays.map((ids, day) =>
          at(100 - day, day + 1, "breakfast", ...ids.map((id) => [id, 100] as const)),
        );
        const set = usual(entries);
        if (set.length === 0) return;
        found += 1;
        const full = eatenDays.filter((ids) =>
          set.every((ref) => ids.some((id) => `core:${id}` === ref)),
        );
        expect(set.length).toBeGreaterThanOrEqual(2);
        expect(full.length).toBeGreaterThanOrEqual(Math.max(3, eatenDays.length / 2));
      }),
    );
    expect(found).toBeGreaterThan(0);
  });
});

describe("favourites", () => {
  const banana = { id: "core:banana", name: "Banana" };
  const pear = { id: "core:pear", name: "Pear" };

  test("a food goes on in front, and off again", () => {
    expect(toggleChosen([pear], banana)).toEqual([banana, pear]);
    expect(toggleChosen([banana, pear], banana)).toEqual([pear]);
  });

  test("of a full list the oldest leaves", () => {
    const full = Array.from({ length: MOST_CHOSEN }, (_, n) => ({ id: `core:f${n}`, name: "" }));
    const list = toggleChosen(full, banana);
    expect(list).toHaveLength(MOST_CHOSEN);
    expect(list[0]).toEqual(banana);
    expect(list.at(-1)?.id).toBe(`core:f${MOST_CHOSEN - 2}`);
  });
});

describe("what is eaten often", () => {
  const on = (id: string, ...daysAgo: readonly number[]): readonly DiaryEntry[] =>
    daysAgo.map((ago, index) => at(100 * id.length + index, ago, "lunch", [id, 90]));

  test.for<[what: string, entries: readonly DiaryEntry[], often: readonly string[]]>([
    [
      "three days of four weeks, the most often first",
      [...on("pear", 0, 9, 27), ...on("banana", 1, 2, 3, 4)],
      ["core:banana", "core:pear"],
    ],
    ["not two days", on("pear", 1, 2), []],
    ["a day once, however often", on("pear", 1, 1, 1), []],
    ["not what was long ago, nor what is to come", on("pear", -1, 1, 2, 28), []],
    ["nothing of nothing", [], []],
  ])("%s", ([, entries, often]) => {
    expect(oftenEaten(entries, TODAY)).toEqual(often);
  });

  test("not what was typed in, which is no food", () => {
    const quick = [1, 2, 3].map((ago) => ({
      ...diaryEntry(ago, "lunch", [quickItem("Soup", { energy: 200 })], {
        date: addDays(TODAY, -ago),
      }),
    }));
    expect(oftenEaten(quick, TODAY)).toEqual([]);
  });
});
