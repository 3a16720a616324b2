import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { distancesFrom, mostEdits } from "./typos.ts";
import { createVocabulary } from "./vocabulary.ts";
import { tokensOf } from "./tokens.ts";
import { fold, formsOf, typedFormsOf, wordsOf } from "./words.ts";

describe("words", () => {
  test.for<readonly [string, readonly string[]]>([
    ["Child's pose", ["childs", "pose"]],
    ["Push-up, close hands (hard)", ["push", "up", "close", "hands", "hard"]],
    ["Crème fraîche 30 %", ["creme", "fraiche", "30"]],
    ["Smørrebrød", ["smorrebrod"]],
    ["Straße", ["strasse"]],
    ["  ", []],
  ])("%s", ([text, words]) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test.for<readonly [string, string]>([
    ["rows", "row"],
    ["flies", "fly"],
    ["cookies", "cookie"],
    ["benches", "bench"],
    ["calves", "calf"],
    ["potatoes", "potato"],
    ["olives", "olive"],
  ])("%s may be of %s", ([plural, singular]) => {
    expect(formsOf(plural)).toContain(singular);
  });

  test.for(["gas", "press", "focus", "pelvis"])("%s is no plural", (word) => {
    expect(formsOf(word)).toEqual([word]);
  });

  test.for<readonly [string, string]>([
    ["potatoe", "potato"],
    ["tomatoe", "tomato"],
    ["apple", "apple"],
  ])("%s may be meant as %s", ([typed, meant]) => {
    expect(typedFormsOf(typed)).toContain(meant);
  });

  test.for<readonly [string, readonly string[], string, string]>([
    ["Push-up, close hands (hard)", ["push", "up", "close", "hands", "hard"], "01000", "00112"],
    ["Mac and cheese", ["mac", "cheese"], "00", "00"],
    ["80% lean/20% fat", ["80", "lean", "20", "fat"], "0000", "0000"],
    ["And the", ["and", "the"], "00", "00"],
    ["(hard) Ei-Brot", ["hard", "ei", "brot"], "001", "111"],
  ])("%s in its parts", ([text, words, joined, parts]) => {
    const tokens = tokensOf(text);
    expect(tokens.words).toEqual(words);
    expect(tokens.isJoined.map(Number).join("")).toBe(joined);
    expect(tokens.parts.join("")).toBe(parts);
  });

  test("property: folding twice is folding once", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(wordsOf(fold(text))).toEqual(wordsOf(text));
      }),
    );
  });
});

describe("typing errors", () => {
  test.for<readonly [string, string, whole: number, prefix: number]>([
    ["row", "row", 0, 0],
    ["dumbel", "dumbbell", 2, 1],
    ["dubmbell", "dumbbell", 1, 1],
    ["pulldwon", "pulldown", 1, 1],
    ["pul", "pulldown", 3, 0],
    ["squat", "lunge", 3, 3],
    ["extensoin", "extension", 1, 1],
  ])("%s, %s", ([typed, known, whole, prefix]) => {
    expect(distancesFrom(typed, 2)(known)).toEqual({ whole, prefix });
  });

  test("short words have none", () => {
    expect(["lat", "curl", "bridge", "pulldown"].map(mostEdits)).toEqual([0, 1, 1, 2]);
  });

  test("one word after another, the longer first, is as each alone", () => {
    const distanceTo = distancesFrom("dumbel", 2);
    expect(["dumbbells", "dumb", "row", "dumbbell"].map((word) => distanceTo(word).whole)).toEqual(
      ["dumbbells", "dumb", "row", "dumbbell"].map(
        (word) => distancesFrom("dumbel", 2)(word).whole,
      ),
    );
  });

  test("property: no further than allowed, and the same both ways", () => {
    const letters = fc.stringMatching(/^[abc]{0,7}$/);
    fc.assert(
      fc.property(letters, letters, (one, other) => {
        const there = distancesFrom(one, 2)(other);
        expect(there.whole).toBe(distancesFrom(other, 2)(one).whole);
        expect(there.prefix).toBeLessThanOrEqual(there.whole);
        expect(there.whole === 0).toBe(one === other);
        expect(there.prefix === 0).toBe(other.startsWith(one));
      }),
    );
  });
});

describe("near words", () => {
  const { add, near } = createVocabulary(["pecan", "peas", "cantaloupe", "antelope", "reverse"]);

  test.for<readonly [string, readonly string[]]>([
    ["peacan", ["pecan"]],
    ["cantelope", ["cantaloupe"]],
    ["revrese", ["reverse"]],
    ["revrse", ["reverse"]],
    ["revsre", []],
    ["pecan", []],
    ["zzzzzz", []],
  ])("%s", ([typed, found]) => {
    expect(near(typed).map(({ word }) => word)).toEqual(found);
  });

  test("one more mistake on request, and words that were added since", () => {
    expect(near("revsre", 2).map(({ word }) => word)).toEqual(["reverse"]);
    expect(near("zzzzzz")).toEqual([]);
    add(["zzzzz"]);
    expect(near("zzzzzz").map(({ word }) => word)).toEqual(["zzzzz"]);
  });

  test("property: a word that is left out at once by its letters is truly too far", () => {
    const word = fc.stringMatching(/^[a-dß]{1,8}$/);
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { maxLength: 6 }),
        word,
        fc.integer({ min: 1, max: 3 }),
        (words, typed, most) => {
          const found = createVocabulary(words).near(typed, most);
          const distanceTo = distancesFrom(typed, most);
          for (const one of words) {
            const { prefix } = distanceTo(one);
            const isBest = found.some(({ word: known }) => known === one);
            if (isBest) expect(prefix).toBeGreaterThan(0);
            // Where nothing is found, nothing is within one edit as a whole word.
            if (found.length === 0)
              expect(distanceTo(one).whole === 1 && prefix > 0 && one[0] === typed[0]).toBe(false);
          }
        },
      ),
    );
  });
});

test("words with one beginning stand together, the beginning itself left out", () => {
  const { startingWith } = createVocabulary(["pull", "push", "pullover", "pulldown", "row"]);
  expect(startingWith("pull")).toEqual(["pulldown", "pullover"]);
  expect(startingWith("pu")).toEqual(["pull", "pulldown", "pullover", "push"]);
  expect(startingWith("rowing")).toEqual([]);
});
