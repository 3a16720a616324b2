import { expect, test } from "vitest";
import { readCuratedFoods } from "./read.ts";

const SECTION =
  "@ group=cheese role=cheese diet=vegetarian slots=BS nova=3 state=raw hand=thumb cost=low time=none has=milk";
const LINE = "brie|01006|Brie|soft cheese, white rind|1 oz=28; 1/2 cup=72.5|30|";

test("a line has what its section says, and what it says itself", () => {
  const [brie, ham] = readCuratedFoods(
    `\n${SECTION}\n${LINE}\nham|07029|Ham||1 slice=28|56|diet=omnivore pork slots=LD hand=none has=\n`,
  );
  expect(brie).toEqual({
    id: "brie",
    ndb: "01006",
    name: "Brie",
    synonyms: ["soft cheese", "white rind"],
    portions: [
      { label: "1 oz", grams: 28 },
      { label: "1/2 cup", grams: 72.5 },
    ],
    usualG: 30,
    hand: "thumb",
    slots: ["breakfast", "snack"],
    diet: "vegetarian",
    pork: false,
    allergens: ["milk"],
    group: "cheese",
    nova: 3,
    state: "raw",
    role: "cheese",
    cost: "low",
    time: "none",
  });
  expect(ham).toMatchObject({
    synonyms: [],
    hand: null,
    slots: ["lunch", "dinner"],
    diet: "omnivore",
    pork: true,
    allergens: [],
    nova: 3,
  });
});

test("a new section begins anew", () => {
  expect(() => readCuratedFoods(`${SECTION}\n@ group=cheese\n${LINE}`)).toThrow("brie: nova");
});

test.for([
  ["pork of the section is taken away", "@pork nopork", { pork: false }],
  ["wheat brings gluten", "has=wheat", { allergens: ["gluten", "wheat"] }],
  ["allergens stand in one order", "has=soya,milk", { allergens: ["milk", "soya"] }],
  ["a cupped hand has its whole name", "hand=cupped", { hand: "cupped-hand" }],
] as const)("%s", ([, words, expected]) => {
  const [own, section] = words.startsWith("@")
    ? [words.slice(6), `${SECTION} pork`]
    : [words, SECTION];
  expect(readCuratedFoods(`${section}\n${LINE}${own}`)[0]).toMatchObject(expected);
});

test.for([
  ["colour=red", 'A food cannot say "colour=red".'],
  ["diet=keto", "brie: diet=keto is not known."],
  ["nova=5", "brie: nova=5 is not known."],
  ["slots=BX", "brie: slots=BX is not known."],
  ["has=milk,dust", "brie: has=milk,dust is not known."],
])("%s is refused", ([words, message]) => {
  expect(() => readCuratedFoods(`${SECTION}\n${LINE}${words}`)).toThrow(message);
});

test.for([
  "brie|01006|Brie||1 oz=|30|",
  "brie|01006|Brie||1 oz|30|",
  "brie|01006|Brie||1 oz=28|x|",
])("no grams in %s", (line) => {
  expect(() => readCuratedFoods(`${SECTION}\n${line}`)).toThrow("are no grams");
});
