import { expect, test } from "vitest";
import { newFoodOf } from "./new-food.ts";

test.for([
  ["rye crisp", { name: "rye crisp" }],
  ["  rye crisp ", { name: "rye crisp" }],
  ["4006381333931", { barcode: "4006381333931" }],
  ["4006381 333931", { barcode: "4006381333931" }],
  ["0096385074", { name: "0096385074" }],
  ["7up", { name: "7up" }],
  ["", {}],
] as const)("what was typed as “%s” begins a new food with %j", ([typed, begin]) => {
  expect(newFoodOf(typed)).toEqual(begin);
});
