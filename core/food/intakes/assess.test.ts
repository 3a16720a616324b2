import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sumAmounts } from "../amounts.ts";
import type { Amounts } from "../amounts.ts";
import { anyAmounts, anyMeal, valueOf } from "../food.fixture.ts";
import { NUTRIENT_IDS } from "../nutrients/table.ts";
import type { NutrientId } from "../nutrients/table.ts";
import { assess } from "./assess.ts";
import type { Assessed } from "./assess.ts";
import { intakesFor } from "./intakes.ts";
import { intakeNote, limitText, rangeText, targetText } from "./messages.ts";

const intakes = valueOf(intakesFor({ sex: "male", ageYears: 40, weightKg: 80 }));
const dayOf = (
  foods: readonly Amounts[],
  nutrient: NutrientId,
  energyKcal: number | null = 2000,
): Assessed => {
  const found = assess(sumAmounts(foods), intakes, energyKcal).find(
    (one) => one.nutrient === nutrient,
  );
  if (found === undefined) throw new Error(`nothing said of ${nutrient}`);
  return found;
};

describe("a day against its targets", () => {
  type Case = readonly [
    foods: readonly Amounts[],
    state: string,
    share: number | null,
    text: string,
  ];
  const cases: readonly Case[] = [
    [[{ vitaminC: 90 }], "reached", 1, "Enough for the day: 90 of 90 mg."],
    [[{ vitaminC: 100 }, {}], "reached", 100 / 90, "Enough for the day: at least 100 of 90 mg."],
    [[{ vitaminC: 63 }], "close", 0.7, "Nearly there: 63 of 90 mg."],
    [[{ vitaminC: 62 }], "short", 62 / 90, "Room for more: 62 of 90 mg."],
    [[{ vitaminC: 62 }, {}, {}], "open", 62 / 90, "Known in part: at least 62 of 90 mg."],
    [[{ vitaminC: 0 }], "short", 0, "Room for more: 0 of 90 mg."],
    [
      [{}, {}],
      "unknown",
      null,
      "Not known: no food of the day says how much it has. The target is 90 mg.",
    ],
    [[], "empty", null, "A day needs 90 mg."],
  ];
  test.for(cases)("%j is %s", ([foods, state, share, text]) => {
    const one = dayOf(foods, "vitaminC");
    expect(one.target).toMatchObject({ kind: "RDA", amount: 90, state });
    if (share === null) expect(one.target?.share).toBeNull();
    else expect(one.target?.share).toBeCloseTo(share, 9);
    if (one.target) expect(targetText(one, one.target)).toBe(text);
  });

  test("the share of energy that tells goes with it", () => {
    const foods = [{ energy: 300, vitaminC: 10 }, { energy: 100 }];
    expect(dayOf(foods, "vitaminC").coverage).toBe(0.75);
    expect(dayOf([], "vitaminC").coverage).toBeNull();
  });
});

describe("a day against its limits", () => {
  type Case = readonly [
    what: string,
    foods: readonly Amounts[],
    nutrient: NutrientId,
    limit: string,
    state: string,
    text: string,
  ];
  const cases: readonly Case[] = [
    ["sodium below", [{ sodium: 2300 }], "sodium", "cdrr", "within", "Below the amount from which"],
    ["sodium above", [{ sodium: 2301 }], "sodium", "cdrr", "over", "less on most days is better"],
    [
      "above though part is unknown",
      [{ sodium: 2301 }, {}],
      "sodium",
      "cdrr",
      "over",
      "at least 2,301",
    ],
    [
      "not above as far as known",
      [{ sodium: 900 }, {}],
      "sodium",
      "cdrr",
      "open",
      "as far as is known",
    ],
    ["unknown", [{}], "sodium", "cdrr", "unknown", "Not known against"],
    ["nothing eaten", [], "sodium", "cdrr", "empty", "The amount from which less is better is"],
    ["iron above", [{ iron: 50 }], "iron", "ul", "over", "one day is no harm"],
    // Out of their scope: these amounts come from food alone.
    ["carrots", [{ vitaminA: 9000, retinol: 0 }], "vitaminA", "ul", "within", "carrots do not"],
    ["liver", [{ vitaminA: 9000, retinol: 9000 }], "vitaminA", "ul", "over", "9,000 of 3,000 mcg"],
    ["nuts", [{ magnesium: 900 }], "magnesium", "ul", "unknown", "Only supplements"],
    [
      "nuts and none added",
      [{ magnesium: 900, magnesiumAdded: 0 }],
      "magnesium",
      "ul",
      "within",
      "0 of 350 mg",
    ],
    ["pills", [{ magnesiumAdded: 400 }], "magnesium", "ul", "over", "400 of 350 mg"],
    ["lentils", [{ folate: 1500, folicAcid: 0 }], "folate", "ul", "within", "0 of 1,000 mcg"],
    ["folic acid", [{ folicAcid: 1200 }], "folate", "ul", "over", "1,200 of 1,000 mcg"],
    ["tuna", [{ niacin: 60, niacinPreformed: 50 }], "niacin", "ul", "unknown", "Only supplements"],
    ["seeds", [{ vitaminE: 1200, vitaminEAdded: 0 }], "vitaminE", "ul", "within", "0 of 1,000 mg"],
    // A tenth of 2000 kcal.
    [
      "saturated fat",
      [{ saturatedFat: 22 }],
      "saturatedFat",
      "guideline",
      "within",
      "22 of 22.2 g",
    ],
    ["more of it", [{ saturatedFat: 23 }], "saturatedFat", "guideline", "over", "the usual day"],
    ["added sugars", [{ addedSugars: 50 }], "addedSugars", "guideline", "within", "50 of 50 g"],
    [
      "more of them",
      [{ addedSugars: 51 }],
      "addedSugars",
      "guideline",
      "over",
      "a tenth of the energy",
    ],
  ];
  test.for(cases)("%s", ([, foods, nutrient, limit, state, text]) => {
    const one = dayOf(foods, nutrient).limits.find((verdict) => verdict.limit === limit);
    if (one === undefined) throw new Error("no such limit");
    expect(one.state).toBe(state);
    expect(limitText(one)).toContain(text);
  });

  test("binary dust is not over", () => {
    const tenths = Array.from({ length: 3 }, () => ({ addedSugars: 50 / 3 + 1e-12 }));
    expect(dayOf(tenths, "addedSugars").limits[0]?.state).toBe("within");
  });

  test("without energy nothing is said of shares", () => {
    const said = assess(
      sumAmounts([{ saturatedFat: 90, addedSugars: 90, fat: 200 }]),
      intakes,
      null,
    );
    expect(said.map(({ nutrient }) => nutrient)).not.toContain("saturatedFat");
    expect(said.map(({ nutrient }) => nutrient)).not.toContain("fat");
    expect(said.every(({ range }) => range === null)).toBe(true);
    expect(assess(sumAmounts([]), intakes, 0)).toEqual(assess(sumAmounts([]), intakes, null));
  });
});

describe("a day against the usual shares of energy", () => {
  test.for([
    // 20 to 35 % of 2000 kcal.
    [[{ fat: 44 }], "below", "Less than the usual share: 44 of 44.4 to 77.8 g."],
    [[{ fat: 60 }], "inside", "A usual share: 60 of 44.4 to 77.8 g."],
    [[{ fat: 78 }], "above", "More than the usual share: 78 of 44.4 to 77.8 g."],
    [[{ fat: 78 }, {}], "above", "at least 78 of"],
    [[{ fat: 60 }, {}], "open", "Known in part: at least 60 of"],
    [[{}], "unknown", "Not known: no food"],
    [[], "empty", "Usual is 44.4 to 77.8 g."],
  ] as const)("%j is %s", ([foods, state, text]) => {
    const one = dayOf(foods, "fat");
    expect(one.range?.state).toBe(state);
    if (one.range) expect(rangeText(one, one.range)).toContain(text);
  });

  test.for([
    ["carbohydrate", 225, 325],
    ["protein", 50, 175],
    ["linoleic", 11.11, 22.22],
    ["alphaLinolenic", 1.33, 2.67],
  ] as const)("%s", ([nutrient, leastG, mostG]) => {
    const { range } = dayOf([], nutrient);
    expect(range?.leastG).toBeCloseTo(leastG, 2);
    expect(range?.mostG).toBeCloseTo(mostG, 2);
  });
});

describe("for all days", () => {
  const states = (foods: readonly Amounts[], find: (one: Assessed) => readonly string[]) =>
    new Set(assess(sumAmounts(foods), intakes, 2000).flatMap(find));
  const reached = ({ nutrient, target }: Assessed): readonly string[] =>
    target?.state === "reached" ? [nutrient] : [];
  const over = ({ nutrient, limits }: Assessed): readonly string[] =>
    limits.flatMap(({ limit, state }) => (state === "over" ? [`${nutrient} ${limit}`] : []));

  test("one more food takes back neither a reached target nor a passed limit", () => {
    fc.assert(
      fc.property(anyMeal, anyAmounts, (meal, more) => {
        for (const find of [reached, over]) {
          const after = states([...meal, more], find);
          expect([...states(meal, find)].filter((one) => !after.has(one))).toEqual([]);
        }
      }),
    );
  });

  test("learning what was unknown takes back nothing but what was left open", () => {
    fc.assert(
      fc.property(anyMeal, anyAmounts, (meal, learnt) => {
        const before = assess(sumAmounts(meal), intakes, 2000);
        const known = meal.map((food) => ({ ...learnt, ...food }));
        const after = assess(sumAmounts(known), intakes, 2000);
        for (const [at, one] of before.entries()) {
          const then = after[at]?.target?.state;
          const now = one.target?.state;
          if (now === "reached" || now === "short") expect(then).toBe(now);
          if (now === "close") expect(["close", "reached"]).toContain(then);
          for (const [which, limit] of one.limits.entries()) {
            const later = after[at]?.limits[which]?.state;
            if (limit.state === "over" || limit.state === "within") expect(later).toBe(limit.state);
          }
        }
      }),
    );
  });

  test("nothing is called over, within or short of which no food tells", () => {
    fc.assert(
      fc.property(anyMeal, (meal) => {
        for (const { total, target, limits } of assess(sumAmounts(meal), intakes, 2000)) {
          if (target && total.from === 0) expect(["unknown", "empty"]).toContain(target.state);
          for (const limit of limits) {
            const tells = meal.some((food) => food[limit.counts] !== undefined);
            expect(["unknown", "empty"].includes(limit.state)).toBe(!tells);
          }
        }
      }),
    );
  });

  const SCOLDING =
    /\b(bad|fail\w*|too much|wrong|danger\w*|should not|must not|guilt\w*|unhealthy)\b|!/i;
  test("every sentence begins with a word, ends, and scolds nobody", () => {
    fc.assert(
      fc.property(anyMeal, (meal) => {
        for (const one of assess(sumAmounts(meal), intakes, 2000)) {
          const sentences = [
            ...(one.target === null ? [] : [targetText(one, one.target)]),
            ...one.limits.map(limitText),
            ...(one.range === null ? [] : [rangeText(one, one.range)]),
          ];
          expect(sentences.length).toBeGreaterThan(0);
          for (const sentence of sentences) {
            expect(sentence).toMatch(/^(A |[A-Z][a-z]).*\.$/);
            expect(sentence).not.toMatch(SCOLDING);
            expect(sentence).not.toMatch(/undefined|NaN|null/);
          }
        }
      }),
      // Just a usual share, which few days are by chance.
      { examples: [[[{ carbohydrate: 225 }]]] },
    );
  });

  test("notes scold nobody either", () => {
    const notes = NUTRIENT_IDS.flatMap((id) => intakeNote(id) ?? []);
    expect(notes.length).toBeGreaterThan(5);
    for (const note of notes) expect(note).not.toMatch(SCOLDING);
    expect(intakeNote("zinc")).toContain("without meat");
    expect(intakeNote("potassium")).toContain("kidney disease");
    expect(intakeNote("thiamin")).toBeNull();
  });
});
