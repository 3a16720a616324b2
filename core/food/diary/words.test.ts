import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DEFAULT_KITCHEN } from "../../record/index.ts";
import type { FoodDay } from "../../record/index.ts";
import { valueOf } from "../food.fixture.ts";
import { intakesFor } from "../intakes/intakes.ts";
import { patternFor } from "../portions/myplate.ts";
import { dayView } from "./day.ts";
import { anyDiary, diaryEntry, item, kindOf } from "./diary.fixture.ts";
import { quickItem } from "./entry.ts";
import type { DiaryEntry } from "./items.ts";
import { dayWords, energyText } from "./messages.ts";
import { nutrientRows } from "./nutrients.ts";
import { targetsOf } from "./targets.ts";
import type { DayTargets } from "./targets.ts";

const INTAKES = valueOf(intakesFor({ sex: "female", ageYears: 40, weightKg: 70 }));
const TARGETS = targetsOf({
  kcal: 2000,
  protein: { leastG: 110, mostG: 150 },
  intakes: INTAKES,
  pattern: valueOf(patternFor(2000)),
});
const NOTHING: DayTargets = targetsOf({ kcal: null, protein: null, intakes: null, pattern: null });

const viewOf = (entries: readonly DiaryEntry[], mark: FoodDay["mark"] | null = null) =>
  dayView({ entries, mark, kitchen: DEFAULT_KITCHEN, kindOf });
const quick = (meal: string, amounts: Readonly<Record<string, number>>) =>
  diaryEntry(1, meal, [quickItem("Something", amounts)]);
const says = (
  about: string,
  entries: readonly DiaryEntry[],
  targets = TARGETS,
  mark: FoodDay["mark"] | null = null,
) => dayWords(viewOf(entries, mark), targets).find((word) => word.about === about)?.text ?? null;

describe("energy in words", () => {
  const ate = (kcal: number, meal = "lunch") => [quick(meal, { energy: kcal })];
  const unsure = (kcal: number) => [
    diaryEntry(1, "lunch", [quickItem("A", { energy: kcal }), quickItem("B", {})]),
  ];

  test.for([
    [[], null, "The whole day is ahead: about 2,000 kcal."],
    [ate(400), null, "Room for whole meals: about 1,600 kcal left."],
    [ate(1362), null, "Room for a proper dinner: about 640 kcal left."],
    [ate(1362, "dinner"), null, "Room for a proper meal: about 640 kcal left."],
    [ate(1700), null, "Room for a light meal: about 300 kcal left."],
    [ate(1850), null, "Room for a snack: about 150 kcal left."],
    [ate(1930), null, "Right about today’s target: about 1,930 kcal."],
    [ate(2060), null, "Right about today’s target: about 2,060 kcal."],
    [ate(2120), null, "Over today’s target by about 120 kcal; tomorrow simply goes on."],
    [ate(5000), null, "Over today’s target by about 3,000 kcal; tomorrow simply goes on."],
    [ate(1400), "complete", "The day is closed: about 1,400 kcal, of a target of 2,000."],
    [[], "complete", "The day is closed: about 0 kcal, of a target of 2,000."],
    [[], "fasted", "Fasted, as you marked it: nothing to count."],
    [ate(90), "fasted", "The day is closed: about 90 kcal, of a target of 2,000."],
    [ate(800), "partial", "Noted in part, as you marked it: what is left cannot be said."],
    [
      unsure(1362),
      null,
      "Room for a proper dinner: at most about 640 kcal left, as 1 food does not say its energy.",
    ],
    [
      unsure(2000),
      null,
      "Right about today’s target: at least about 2,000 kcal, as 1 food does not say its energy.",
    ],
    [
      unsure(2120),
      null,
      "Over today’s target by at least about 120 kcal, as 1 food does not say its energy; tomorrow simply goes on.",
    ],
  ] as const)("%#: %s", ([entries, mark, text]) => {
    expect(says("energy", entries, TARGETS, mark)).toBe(text);
  });
});

describe("the rest of the day in words", () => {
  test.for([
    ["protein", [], "No protein yet; a day has 110 to 150 g."],
    ["protein", [quick("lunch", { protein: 20 })], "Some protein: 20 of 110 to 150 g."],
    [
      "protein",
      [quick("lunch", { protein: 62 })],
      "About half of the day’s protein: 62 of 110 to 150 g.",
    ],
    ["protein", [quick("lunch", { protein: 100 })], "Nearly enough protein: 100 of 110 to 150 g."],
    ["protein", [quick("lunch", { protein: 120 })], "Enough protein: 120 of 110 to 150 g."],
    ["protein", [quick("lunch", { protein: 170 })], "Plenty of protein: 170 of 110 to 150 g."],
    [
      "protein",
      [quick("lunch", { energy: 170 })],
      "How much protein it was is not known: no food says it. A day has 110 to 150 g.",
    ],
    [
      "protein",
      [quick("lunch", { protein: 62 }), quick("lunch", {})],
      "Protein: at least 62 of 110 to 150 g; 1 of 2 foods does not say.",
    ],
    [
      "protein",
      [quick("lunch", { protein: 120 }), quick("lunch", {})],
      "Enough protein: at least 120 of 110 to 150 g; 1 of 2 foods does not say.",
    ],
    ["fibre", [quick("lunch", { fibre: 12 })], "About half of the day’s fibre: 12 of 25 g."],
    ["vegetables", [], "No vegetables yet; a day has 2½ cups."],
    [
      "vegetables",
      [diaryEntry(1, "lunch", [item("green-beans-boiled", 125)])],
      "About half of the day’s vegetables: about 1 of 2½ cups.",
    ],
    [
      "fruit",
      [diaryEntry(1, "lunch", [item("blueberries", 300)])],
      "Enough fruit: about 2 of 2 cups.",
    ],
    ["notCounted", [diaryEntry(1, "lunch", [item("blueberries", 300)])], null],
    [
      "notCounted",
      [quick("lunch", { energy: 400 })],
      "Vegetables and fruit in 1 food are not known, so not counted.",
    ],
  ] as const)("%s: %#", ([about, entries, text]) => {
    expect(says(about, entries)).toBe(text);
  });

  test("without targets the plate is still told, and nothing is held against it", () => {
    const words = dayWords(viewOf([diaryEntry(1, "lunch", [item("blueberries", 300)])]), NOTHING);
    expect(words).toEqual([
      { about: "vegetables", text: "No vegetables yet.", share: null },
      { about: "fruit", text: "Some fruit: about 2 cups.", share: null },
    ]);
  });

  test("whatever was eaten, no word of energy without its target, and no scolding with it", () => {
    fc.assert(
      fc.property(
        anyDiary,
        fc.constantFrom("complete", "fasted", "partial", null),
        (entries, mark) => {
          const view = viewOf(entries, mark);
          for (const { text } of dayWords(view, { ...TARGETS, kcal: null }))
            expect(text).not.toMatch(/kcal|energy/iu);
          const texts = dayWords(view, TARGETS).map(({ text }) => text);
          expect(texts[0]).toBeDefined();
          for (const text of texts) {
            expect(text).not.toMatch(/too much|bad|fail|warning|should|!|NaN|undefined|Infinity/iu);
            // The word comes before the number.
            expect(text).toMatch(/^[A-Z][a-z]/u);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

test.for([
  [{ known: 420.4, from: 2, of: 2, fromKcal: 0 }, "420 kcal"],
  [{ known: 420, from: 1, of: 2, fromKcal: 0 }, "at least 420 kcal"],
  [{ known: 0, from: 0, of: 2, fromKcal: 0 }, "energy not known"],
  [{ known: 0, from: 0, of: 0, fromKcal: 0 }, "nothing noted"],
] as const)("the energy of a meal: %#", ([total, text]) => {
  expect(energyText(total)).toBe(text);
});

describe("the nutrients of a day", () => {
  const { totals } = viewOf([
    diaryEntry(1, "lunch", [
      item("banana", 118),
      item("cheddar", 28),
      quickItem("Cake", { energy: 400 }),
    ]),
  ]);

  test("say how much, from how many foods, and how it stands", () => {
    const row = nutrientRows(totals, INTAKES, 2000).rows.find(
      ({ nutrient }) => nutrient === "calcium",
    );
    expect(row).toMatchObject({
      name: "Calcium",
      kind: "mineral",
      coverage: "from 2 of 3 foods",
      isWhole: false,
    });
    expect(row?.share).toBeCloseTo(totals.calcium.known / 1000, 9);
    expect(row?.amount).toMatch(/^at least \d+ mg, from 2 of 3 foods$/u);
    expect(row?.verdicts[0]).toMatch(/^Known in part: at least \d+ of 1,000 mg/u);
  });

  test.for([
    ["far from it", { vitaminC: 200 }, 0],
    ["near it", { vitaminC: 1700 }, 1],
    ["above it", { vitaminC: 2100 }, 1],
    // Only retinol counts for it.
    ["with much that does not count", { vitaminA: 9000, retinol: 0 }, 0],
    ["above it, of that which counts", { vitaminA: 9000, retinol: 3100 }, 1],
    // There is no target beside it.
    ["where it is all there is to say", { saturatedFat: 2 }, 1],
  ] as const)("of a limit is told: %s", ([, amounts, told]) => {
    const { rows } = nutrientRows(viewOf([quick("lunch", amounts)]).totals, INTAKES, 2000);
    const [id] = Object.keys(amounts);
    const said = rows.find(({ nutrient }) => nutrient === id)?.verdicts ?? [];
    expect(said.filter((text) => /^(?:Above|Below) /u.test(text))).toHaveLength(told);
  });

  test("protein is held against the person's own range, in the words of the day itself", () => {
    const own = { least: 124, most: 166 };
    const eaten = viewOf([quick("lunch", { energy: 500, protein: 68 })]);
    const row = nutrientRows(eaten.totals, INTAKES, 2000, own).rows.find(
      ({ nutrient }) => nutrient === "protein",
    );
    const [word] = dayWords(eaten, {
      kcal: null,
      proteinG: own,
      fibreG: null,
      vegetablesCups: null,
      fruitCups: null,
    });
    expect(row?.verdicts).toEqual(["About half of the day’s protein: 68 of 124 to 166 g."]);
    expect(row?.verdicts).toEqual([word?.text]);
    expect(row?.share).toBeCloseTo(68 / 124, 9);
  });

  test("what tables do not carry stands apart, until a food names it", () => {
    const apart = (given: typeof totals) =>
      nutrientRows(given, INTAKES, 2000).notInTables.map(({ nutrient }) => nutrient);
    expect(apart(totals)).toEqual([
      "addedSugars",
      "biotin",
      "chromium",
      "iodine",
      "molybdenum",
      "chloride",
    ]);
    const salted = viewOf([quick("lunch", { iodine: 30 })]).totals;
    expect(apart(salted)).not.toContain("iodine");
    expect(nutrientRows(salted, INTAKES, 2000).rows.map(({ nutrient }) => nutrient)).toContain(
      "iodine",
    );
  });

  test("without intakes amounts are told, and no verdict", () => {
    const { rows } = nutrientRows(totals, null, null);
    expect(rows.length).toBeGreaterThan(20);
    for (const { verdicts, share } of rows) expect([verdicts, share]).toEqual([[], null]);
  });

  test("no nutrient stands twice, and helpers of limits stand nowhere", () => {
    fc.assert(
      fc.property(anyDiary, (entries) => {
        const { rows, notInTables } = nutrientRows(viewOf(entries).totals, INTAKES, 2000);
        const ids = [...rows, ...notInTables].map(({ nutrient }) => nutrient);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids).not.toContain("folicAcid");
        for (const { total } of rows) expect(total.from).toBeLessThanOrEqual(total.of);
      }),
      { numRuns: 40 },
    );
  });
});
