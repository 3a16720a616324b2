import { describe, expect, test } from "vitest";
import { coreFoods } from "../../food/index.ts";
import { menuFoodById, menuFoods } from "./menu-food.ts";
import { ordinarinessOf, ordinaryTable } from "./ordinary.ts";
import type { Ordinariness } from "./ordinary.ts";
import { partOf } from "./rules.ts";

describe("how ordinary a food is", () => {
  test.for<[id: string, ordinariness: Ordinariness]>([
    ["chicken-breast-no-skin-grilled", "everyday"],
    ["porridge-oats-dry", "everyday"],
    ["parsnip-boiled", "usual"],
    ["goats-milk", "unusual"],
    ["lobster-boiled", "unusual"],
    ["lambs-lettuce", "unusual"],
  ])("%s is %s", ([id, ordinariness]) => {
    expect(ordinarinessOf({ id })).toBe(ordinariness);
  });

  test("what is called everyday can be planned, and what is called unusual is there", () => {
    for (const id of ordinaryTable.everyday) {
      expect(menuFoodById(id), id).not.toBeNull();
      expect(
        ordinaryTable.unusual.some((beginning) => id.startsWith(beginning)),
        id,
      ).toBe(false);
    }
    for (const beginning of ordinaryTable.unusual)
      expect(
        coreFoods.some(({ id }) => id.startsWith(beginning)),
        beginning,
      ).toBe(true);
  });

  test("everyday foods alone fill each part of a meal, on any diet", () => {
    const everyday = menuFoods.filter(({ ordinariness }) => ordinariness === "everyday");
    const count = (slot: "breakfast" | "dinner", part: string): number =>
      everyday.filter(
        ({ food, slots }) =>
          food.diet === "vegan" && slots.includes(slot) && partOf(food.role, slot) === part,
      ).length;
    expect(count("breakfast", "base")).toBeGreaterThan(6);
    expect(count("breakfast", "fruit")).toBeGreaterThan(14);
    expect(count("dinner", "main")).toBeGreaterThan(10);
    expect(count("dinner", "starch")).toBeGreaterThan(10);
    expect(count("dinner", "vegetable")).toBeGreaterThan(30);
  });
});
