import { expect, test } from "vitest";
import type { ShoppingItem } from "@dorsal/core/menu";
import { listText } from "./list-text.ts";

const item = (part: Partial<ShoppingItem>): ShoppingItem => ({
  aisle: "fruit",
  food: "banana",
  name: "Banana",
  grams: 236,
  text: "2 medium",
  atHome: false,
  ...part,
});

const LIST = [
  item({ aisle: "pulses", food: "lentils-boiled", name: "Lentils", text: "160 g dry" }),
  item({}),
  item({ food: "kiwi", name: "Kiwi", text: "3 whole" }),
  item({ aisle: "staples", food: "olive-oil", name: "Olive oil", text: "30 g", atHome: true }),
];

test("by aisle, in their order, what is at home apart", () => {
  expect(listText(LIST, new Set(), 2)).toBe(
    [
      "Shopping list. For 2 days, one person.",
      "Fruit\n☐ Banana: 2 medium\n☐ Kiwi: 3 whole",
      "Beans, peas, lentils\n☐ Lentils: 160 g dry",
      "At home already\nOlive oil: 30 g",
    ].join("\n\n"),
  );
});

test("what is bought is sent to nobody", () => {
  const bought = new Set(["core:banana", "core:lentils-boiled"]);
  expect(listText(LIST, bought, 1)).toBe(
    "Shopping list. For 1 day, one person.\n\nFruit\n☐ Kiwi: 3 whole\n\nAt home already\nOlive oil: 30 g",
  );
});
