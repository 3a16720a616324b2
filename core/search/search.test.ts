import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { search } from "./search.ts";
import { addDocuments, createIndex, removeDocument } from "./store.ts";
import type { SearchDocument } from "./store.ts";

const foods = createIndex(
  [
    { id: "yoghurt", fields: { name: "Yogurt, plain, low fat" }, prior: 9 },
    { id: "milk", fields: { name: "Milk, whole" }, prior: 10 },
    { id: "milk-chocolate", fields: { name: "Chocolate, milk" }, prior: 5 },
    { id: "chickpeas", fields: { name: "Chickpeas, cooked", other: ["garbanzo beans"] }, prior: 4 },
    { id: "cookies", fields: { name: "Cookies, oatmeal" } },
    { id: "raspberries", fields: { name: "Raspberries, raw" }, prior: 3 },
    { id: "creme", fields: { name: "Crème fraîche" } },
    { id: "pull-up", fields: { name: "Pull-up" } },
    { id: "pulldown", fields: { name: "Lat pulldown" } },
    { id: "row", fields: { name: "Two-dumbbell row" } },
    { id: "row-lying", fields: { name: "Dumbbell row, lying on a bench" } },
    { id: "fly", fields: { name: "Reverse fly" } },
  ],
  {
    fields: { name: { weight: 10, isName: true }, other: { weight: 6 } },
    synonyms: { same: [["yogurt", "yoghurt"]], oneWay: { "skyr cup": ["yogurt"] } },
  },
);

const ids = (query: string): readonly string[] => search(foods, query).map(({ id }) => id);

describe("what is meant comes first", () => {
  test.for<readonly [string, string]>([
    ["milk", "milk"],
    ["milk choc", "milk-chocolate"],
    ["choclate", "milk-chocolate"],
    ["yoghurt", "yoghurt"],
    ["skyr cup", "yoghurt"],
    ["chick peas", "chickpeas"],
    ["chickpea", "chickpeas"],
    ["garbanzo", "chickpeas"],
    ["cookie", "cookies"],
    ["raspberry", "raspberries"],
    ["rasberrys", "raspberries"],
    ["creme fraiche", "creme"],
    ["CRÈME", "creme"],
    ["pullup", "pull-up"],
    ["pull ups", "pull-up"],
    ["pul", "pull-up"],
    ["lat pull down", "pulldown"],
    ["latpulldown", "pulldown"],
    ["row dumbel", "row-lying"],
    ["dumbbell rows", "row-lying"],
    ["two dumbbell row", "row"],
    ["two-dumbel row", "row"],
    ["flies", "fly"],
    ["milk zzzzzz", "milk"],
  ])("%s", ([query, first]) => {
    expect(ids(query)[0]).toBe(first);
  });

  test.for(["", "&", " , "])("a name without words, %j, is found by nothing", (name) => {
    const index = createIndex([{ id: "nameless", fields: { name } }], {
      fields: { name: { weight: 1, isName: true, namesLast: true } },
    });
    expect([...index.postings.keys()]).toEqual([]);
  });

  describe("what stands after with is meant too, and with itself is not", () => {
    const dishes = createIndex(
      ["Coffee", "Milk", "Soup with milk", "Chicken, with skin", "Chicken, no skin"].map(
        (name) => ({
          id: name,
          fields: { name },
          prior: name === "Chicken, no skin" ? 9 : 5,
        }),
      ),
      { fields: { name: { weight: 1, isName: true } } },
    );
    const found = (query: string) => search(dishes, query);

    test.for<readonly [query: string, first: readonly string[]]>([
      ["coffee with milk", ["Milk", "Coffee", "Soup with milk"]],
      ["milk with coffee", ["Milk", "Coffee", "Soup with milk"]],
      ["chicken with skin", ["Chicken, with skin", "Chicken, no skin"]],
      ["soup with milk", ["Soup with milk"]],
      ["with", ["Soup with milk", "Chicken, with skin"]],
    ])("%s", ([query, names]) => {
      expect(new Set(found(query).map(({ id }) => id))).toEqual(new Set(names));
      expect(found(query).at(-1)?.id).toBe(names.at(-1));
    });

    test("a food that has all that was named answers all of it", () => {
      expect(found("soup with milk")[0]?.answered).toBe(1);
      expect(found("coffee with milk")[0]?.answered).toBe(0.5);
    });
  });

  test.for(["", "  ", "-,()", "zzzzzzz"])("nothing for %j", (query) => {
    expect(ids(query)).toEqual([]);
  });

  test("a word that is known may still be another, where all together find nothing", () => {
    const bread = createIndex(
      ["Plain bread", "Broad beans"].map((name) => ({ id: name, fields: { name } })),
      { fields: { name: { weight: 1, isName: true } } },
    );
    expect(search(bread, "plain broad").map(({ id }) => id)).toEqual(["Plain bread"]);
  });

  test("says by which words", () => {
    expect(search(foods, "dumbel row")[0]?.matched).toEqual(["dumbbell", "row"]);
  });

  test("the larger prior, and of equals the smaller id", () => {
    const names = (priors: readonly number[]) =>
      search(
        createIndex(
          priors.map((prior, place) => ({ id: `${place}`, fields: { name: "Rice" }, prior })),
          { fields: { name: { weight: 1, isName: true } } },
        ),
        "rice",
      ).map(({ id }) => id);
    expect(names([1, 3, 2])).toEqual(["1", "2", "0"]);
    expect(names([1, 1, 1])).toEqual(["0", "1", "2"]);
  });
});

describe("an index that changes", () => {
  const options = { fields: { name: { weight: 10, isName: true } } };
  const named = (id: string, name: string, prior = 0): SearchDocument<"name"> => ({
    id,
    fields: { name },
    prior,
  });
  const found = (index: Parameters<typeof search>[0], query: string) =>
    search(index, query).map(({ id }) => id);

  test("finds what was added, by new words, their beginnings and with mistakes", () => {
    const index = createIndex([named("rice", "Rice")], options);
    addDocuments(index, [named("own", "Grandmother's porridge")]);
    expect(
      ["porridge", "porr", "porrige", "grandmothers porridge"].map((q) => found(index, q)),
    ).toEqual(Array.from({ length: 4 }, () => ["own"]));
    expect(found(index, "rice")).toEqual(["rice"]);
  });

  test("what is added again takes the former's place", () => {
    const index = createIndex([named("own", "Porridge"), named("rice", "Rice")], options);
    addDocuments(index, [named("own", "Rice porridge")]);
    expect(found(index, "porridge")).toEqual(["own"]);
    expect(found(index, "rice")).toEqual(["rice", "own"]);
  });

  test("what is taken out is not found, and does not stand in the way of others", () => {
    const index = createIndex([named("a", "Apple pie"), named("b", "Apple")], options);
    removeDocument(index, "a");
    removeDocument(index, "gone");
    expect(found(index, "pie")).toEqual([]);
    expect(found(index, "apple pie")).toEqual(["b"]);
  });

  test("a tier comes before all, a factor counts, what is not wanted is passed over", () => {
    const index = createIndex(
      [named("a", "Apple", 9), named("b", "Apple pie"), named("c", "Apple juice")],
      options,
    );
    const lifted = (lifts: ReadonlyMap<string, { tier: number; factor: number }>) =>
      search(index, "apple", { lifts }).map(({ id }) => id);
    expect(lifted(new Map([["c", { tier: 1, factor: 1 }]]))).toEqual(["c", "a", "b"]);
    expect(lifted(new Map([["c", { tier: 0, factor: 1.2 }]]))).toEqual(["a", "c", "b"]);
    expect(
      search(index, "apple pie", { isWanted: (id) => id !== "b" }).map(({ id, answered }) => [
        id,
        answered,
      ]),
    ).toEqual([
      ["a", 0.5],
      ["c", 0.5],
    ]);
  });

  test("property: order and number of steps make no difference", () => {
    const documents = fc.uniqueArray(
      fc.record({
        id: fc.stringMatching(/^[a-c]{1,3}$/),
        name: fc.stringMatching(/^[ab ,]{1,12}$/),
      }),
      { selector: ({ id }) => id, minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(
        documents,
        fc.stringMatching(/^[ab ]{1,6}$/),
        fc.nat({ max: 12 }),
        (list, query, cut) => {
          const all = list.map(({ id, name }, place) => named(id, name, place % 3));
          const once = createIndex(all, { ...options, largestPrior: 2 });
          const inSteps = createIndex(all.slice(cut).toReversed(), { ...options, largestPrior: 2 });
          addDocuments(inSteps, all.slice(0, cut));
          expect(search(inSteps, query)).toEqual(search(once, query));
        },
      ),
    );
  });
});

describe("small words", () => {
  const index = createIndex(
    ["Macaroni and cheese", "Cheese", "The Who", "Of the"].map((name) => ({
      id: name,
      fields: { name },
    })),
    {
      fields: { name: { weight: 10, isName: true } },
      synonyms: { oneWay: { mac: ["macaroni"], ricotta: ["cheese"] } },
    },
  );
  test.for<readonly [string, string]>([
    ["mac and cheese", "Macaroni and cheese"],
    ["macaroni cheese", "Macaroni and cheese"],
    ["the who", "The Who"],
    ["of", "Of the"],
    ["a slice of cheese", "Cheese"],
    ["ricota", "Cheese"],
  ])("%s", ([query, first]) => {
    expect(search(index, query)[0]?.id).toBe(first);
  });
});

describe("mistakes", () => {
  const index = createIndex(
    ["Pecans", "Peas", "Canned soup", "Antelope", "Cantaloupe", "Tofu", "Tea", "Sour cream"].map(
      (name) => ({ id: name, fields: { name } }),
    ),
    { fields: { name: { weight: 10, isName: true } } },
  );
  test.for<readonly [string, string]>([
    ["peacan", "Pecans"],
    ["cantelope", "Cantaloupe"],
    ["tofoo", "Tofu"],
    ["tee", "Tea"],
    ["sourcream", "Sour cream"],
    ["pea", "Peas"],
  ])("%s", ([query, first]) => {
    expect(search(index, query)[0]?.id).toBe(first);
  });

  test.for(["pxyz", "xq"])("%s is no word at all", (query) => {
    expect(search(index, query)).toEqual([]);
  });
});

const word = fc.stringMatching(/^[a-z]{2,9}$/);
const names = fc.uniqueArray(fc.array(word, { minLength: 1, maxLength: 4 }), {
  minLength: 1,
  maxLength: 30,
  selector: (words) => words.toSorted().join(" "),
});
const indexOf = (list: readonly (readonly string[])[]) =>
  createIndex(
    list.map((words, place) => ({ id: `${place}`, fields: { name: words.join(" ") } })),
    { fields: { name: { weight: 10, isName: true } } },
  );

/** A letter left out, changed, put in, or changed with the next. */
const misspell = (text: string, place: number, kind: number, letter: string): string => {
  const before = text.slice(0, place);
  const after = text.slice(place + 1);
  switch (kind) {
    case 0:
      return before + after;
    case 1:
      return before + letter + after;
    case 2:
      return before + letter + text.slice(place);
    default:
      return before + after.slice(0, 1) + text.slice(place, place + 1) + after.slice(1);
  }
};

describe("properties", () => {
  test("everything is found by its whole name, among the first", () => {
    fc.assert(
      fc.property(names, (list) => {
        const index = indexOf(list);
        for (const [place, words] of list.entries())
          expect(
            search(index, words.join(" "), { limit: 10 })
              .slice(0, 10)
              .map(({ id }) => id),
          ).toContain(`${place}`);
      }),
    );
  });

  test("a word of a name with one mistake finds it, where no other word is meant by it", () => {
    fc.assert(
      fc.property(
        names,
        fc.stringMatching(/^[a-z]{5,9}$/),
        fc.nat({ max: 8 }),
        fc.nat({ max: 3 }),
        fc.stringMatching(/^[a-z]$/),
        (list, sought, place, kind, letter) => {
          const typed = misspell(sought, place % sought.length, kind, letter);
          const others = indexOf(list);
          // What is left of a word of five letters has four, of which one may be wrong.
          fc.pre(search(others, typed).length === 0 && search(others, sought).length === 0);
          const index = indexOf([...list, [sought]]);
          expect(search(index, typed, { limit: 10 }).map(({ id }) => id)).toContain(
            `${list.length}`,
          );
        },
      ),
    );
  });

  test("no query fails; what is found is the same each time, in order, and no more than asked for", () => {
    const text = fc.oneof(fc.string(), fc.string({ unit: "binary" }), word);
    fc.assert(
      fc.property(fc.array(text), text, fc.nat({ max: 5 }), (texts, query, limit) => {
        const documents = texts.map((name, place) => ({ id: `${place}`, fields: { name } }));
        const options = { fields: { name: { weight: 3, isName: true } } };
        const found = search(createIndex(documents, options), query, { limit });
        expect(found.length).toBeLessThanOrEqual(limit);
        expect(search(createIndex(documents, options), query, { limit })).toEqual(found);
        const scores = found.map(({ score }) => score);
        expect(scores).toEqual(scores.toSorted((one, other) => other - one));
      }),
    );
  });
});
