import { createVocabulary } from "@dorsal/core/search";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { createLexicon } from "./lexicon.ts";
import { createWalk } from "./near.ts";

const lexiconOf = (counts: Readonly<Record<string, number>>) => {
  const words = Object.keys(counts).toSorted();
  return createLexicon(
    words,
    Uint32Array.from(words, (word) => counts[word] ?? 0),
  );
};

const letters = fc.stringMatching(/^[abc]{1,9}$/);
const anyWord = fc.oneof(letters, fc.stringMatching(/^[a-e]{3,12}$/), fc.string({ maxLength: 6 }));

describe("beside a vocabulary in memory", () => {
  test("the same words near, and going on, where there are few", () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyWord, { maxLength: 24 }), anyWord, (words, typed) => {
        const sorted = words.toSorted();
        const lexicon = createLexicon(sorted, new Uint32Array(sorted.length).fill(1));
        const vocabulary = createVocabulary(sorted);
        expect(lexicon.near(typed)).toEqual(vocabulary.near(typed));
        expect(lexicon.startingWith(typed)).toEqual(vocabulary.startingWith(typed));
        for (const word of [typed, ...words]) expect(lexicon.has(word)).toBe(vocabulary.has(word));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("where there are many words", () => {
  const many = lexiconOf(
    Object.fromEntries(Array.from({ length: 500 }, (_, number) => [`chocolat${number}`, number])),
  );

  test("those that most foods have", () => {
    const going = many.startingWith("choc");
    expect(going).toContain("chocolat499");
    expect(going).not.toContain("chocolat1");
    expect(going.length).toBeLessThan(100);
    const near = many.near("chocolxt").map(({ word }) => word);
    expect(near).toContain("chocolat499");
    expect(near.length).toBeLessThan(100);
  });

  test("a word as long as what was typed is not crowded out by those that only begin so", () => {
    const words = lexiconOf({
      rice: 1,
      ...Object.fromEntries(Array.from({ length: 200 }, (_, number) => [`rixa${number}`, 99])),
    });
    expect(words.near("rixe").map(({ word }) => word)).toContain("rice");
  });

  test("counts foods of a word and of a beginning", () => {
    const words = lexiconOf({ milk: 5, milkshake: 3, mill: 2, zest: 7 });
    expect(words.foodsWith("milk")).toBe(5);
    expect(words.foodsWith("mil")).toBe(0);
    expect(words.foodsBeginning("milk")).toBe(8);
    expect(words.foodsBeginning("mi")).toBe(10);
    expect(words.foodsBeginning("")).toBe(17);
    expect(words.foodsBeginning("x")).toBe(0);
  });
});

test("a walk ends after so many steps, however many words there are", () => {
  const words = Array.from({ length: 200_000 }, (_, number) =>
    number.toString(26).padStart(5, "0"),
  ).toSorted();
  let read = 0;
  const counted = new Proxy(words, {
    get: (target, key, receiver) => {
      if (typeof key === "string" && /^\d+$/.test(key)) read += 1;
      return Reflect.get(target, key, receiver) as unknown;
    },
  });
  const walk = createWalk(counted);
  read = 0;
  walk("55555", 2);
  expect(read).toBeLessThan(words.length);
});
