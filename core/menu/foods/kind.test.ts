import { expect, test } from "vitest";
import { coreFoodById } from "../../food/index.ts";
import { kindOf } from "./kind.ts";
import { menuFoods } from "./menu-food.ts";
import { processingOf } from "./rules.ts";

const kind = (id: string): string => {
  const food = coreFoodById(id);
  if (!food) throw new Error(`no food ${id}`);
  return kindOf(food);
};

test.for<[ids: string, same: boolean]>([
  ["boiled-egg fried-egg poached-egg scrambled-egg plain-omelette", true],
  ["farmed-salmon-baked smoked-salmon pink-salmon-tinned", true],
  ["chicken-breast-no-skin-roast chicken-mince-fried", true],
  ["chickpeas-boiled chickpeas-tinned-drained hummus falafel", true],
  ["spinach-boiled spinach-leaves-uncooked spinach-from-frozen-boiled", true],
  ["boiled-egg egg-noodles-boiled", false],
  ["jacket-potato-with-skin sweet-potato-baked", false],
  ["farmed-salmon-baked farmed-catfish-baked", false],
  ["kidney-beans-boiled green-beans-boiled", false],
  ["brown-rice-long-grain-boiled rice-noodles-boiled", false],
  ["chicken-breast-no-skin-roast turkey-no-skin-roast", false],
])("%s are one kind: %s", ([ids, same]) => {
  const kinds = new Set(ids.split(" ").map(kind));
  expect(kinds.size === 1).toBe(same);
});

test.for<[id: string, how: string]>([
  ["porridge-oats-dry", "whole"],
  ["boiled-egg", "whole"],
  ["corn-flakes", "ultra"],
  ["oat-hoops", "ultra"],
  ["processed-cheese-slice", "ultra"],
  ["plain-bagel", "ultra"],
  ["greek-yoghurt-vanilla-fat-free", "ultra"],
  ["wholemeal-bread-sliced", "everyday"],
  ["soya-drink-fortified-plain", "everyday"],
  ["almond-drink-unsweetened-fortified", "everyday"],
  ["almond-drink-vanilla-sweetened-fortified", "ultra"],
])("%s is priced as %s", ([id, how]) => {
  const food = menuFoods.find((one) => one.food.id === id)?.food;
  expect(food && processingOf(food)).toBe(how);
});
