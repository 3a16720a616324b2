import { expect, test } from "vitest";
import { DEFAULT_KITCHEN } from "../../record/index.ts";
import { RECIPE_ID, diaryEntry, item } from "./diary.fixture.ts";
import { eatenFoods } from "./eaten.ts";
import { quickItem } from "./entry.ts";

const { meals } = DEFAULT_KITCHEN;
const banana = item("banana", 118);
const milk = item("whole-milk", 200);

test.for([
  [
    "each food with the kind of its meal, in the order of the entries",
    [diaryEntry(2, "lunch", [milk]), diaryEntry(1, "breakfast", [banana, milk])],
    [
      { ref: "core:whole-milk", meal: "lunch" },
      { ref: "core:banana", meal: "breakfast" },
      { ref: "core:whole-milk", meal: "breakfast" },
    ],
  ],
  [
    "at no meal, and at one that is gone, it is eaten at no kind of meal",
    [diaryEntry(2, null, [banana]), diaryEntry(1, "tea", [banana])],
    [
      { ref: "core:banana", meal: null },
      { ref: "core:banana", meal: null },
    ],
  ],
  [
    "a recipe is itself",
    [diaryEntry(1, "dinner", [banana, milk], { recipe: { id: RECIPE_ID, servings: 2 } })],
    [{ ref: `recipe:${RECIPE_ID}`, meal: "dinner" }],
  ],
  [
    "what was only typed in is none",
    [diaryEntry(1, "snack", [quickItem("Cake at work", { energy: 300 })])],
    [],
  ],
] as const)("%s", ([, entries, eaten]) => {
  expect(eatenFoods(entries, meals)).toEqual(eaten);
});
