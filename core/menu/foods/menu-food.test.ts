import { describe, expect, test } from "vitest";
import { coreFoods } from "../../food/index.ts";
import { menuFoodById, menuFoods } from "./menu-food.ts";
import { AMOUNTS, partOf } from "./rules.ts";

describe("foods of menus", () => {
  test("there are enough of each part of a meal", () => {
    const count = (slot: "breakfast" | "lunch", part: string): number =>
      menuFoods.filter(
        ({ food, slots }) => slots.includes(slot) && partOf(food.role, slot) === part,
      ).length;
    expect(count("breakfast", "base")).toBeGreaterThan(40);
    expect(count("breakfast", "fruit")).toBeGreaterThan(40);
    expect(count("lunch", "main")).toBeGreaterThan(100);
    expect(count("lunch", "starch")).toBeGreaterThan(30);
    expect(count("lunch", "vegetable")).toBeGreaterThan(80);
  });

  test("none lacks a figure that a daily limit hangs on", () => {
    for (const { food, amounts } of menuFoods)
      for (const id of ["energy", "protein", "fat", "saturatedFat", "sodium"] as const)
        expect(amounts[id], `${food.id} ${id}`).toBeTypeOf("number");
  });

  test("for limits an unknown figure is as much as the richest of its group has", () => {
    for (const { food, amounts, most } of menuFoods)
      for (const id of ["retinol", "selenium", "vitaminD", "iron"] as const) {
        const known = amounts[id];
        if (known === undefined) expect(most[id], food.id).toBeGreaterThanOrEqual(0);
        else expect(most[id], food.id).toBe(known);
      }
    // Smoked salmon: nobody measured its vitamin D, and salmon is rich in it.
    expect(menuFoodById("smoked-salmon")?.amounts.vitaminD).toBeUndefined();
    expect(menuFoodById("smoked-salmon")?.most.vitaminD).toBeGreaterThan(10);
  });

  test("half portions can be weighed and each food has a place", () => {
    for (const { food, halfG, slots } of menuFoods) {
      expect(Number.isInteger(halfG * 2), food.id).toBe(true);
      expect(halfG, food.id).toBeGreaterThan(0);
      expect(slots.length, food.id).toBeGreaterThan(0);
      expect(AMOUNTS[food.role], food.id).toBeDefined();
    }
  });

  test("drinks with added vitamin D are there for vegans", () => {
    const fortified = menuFoods.filter(
      ({ food, amounts }) => food.role === "plantmilk" && (amounts.vitaminD ?? 0) >= 1,
    );
    expect(fortified.length).toBeGreaterThanOrEqual(5);
  });

  test.for([
    "cod-liver-oil",
    "swordfish-grilled",
    "ox-liver-fried",
    "red-wine",
    "cola",
    "plain-white-flour",
    "oyster-mushrooms-uncooked",
    "gala-apple",
  ])("%s is not planned", (id) => {
    expect(coreFoods.some((food) => food.id === id)).toBe(true);
    expect(menuFoodById(id)).toBeNull();
  });
});
