import { describe, expect, test } from "vitest";
import { coreFoodById } from "../../food/index.ts";
import { portionText } from "./portion-text.ts";

describe("grams in household measures", () => {
  test.for<[id: string, grams: number, text: string]>([
    ["apple-with-skin", 182, "1 medium"],
    ["apple-with-skin", 91, "½ medium"],
    ["apple-with-skin", 364, "2 medium"],
    ["wholemeal-bread-sliced", 64, "2 slices"],
    ["wholemeal-bread-sliced", 32, "1 slice"],
    ["olive-oil", 10, "2 tsp"],
    ["brown-rice-long-grain-boiled", 150, "¾ cup"],
    ["brown-rice-long-grain-boiled", 225, "about 1 cup"],
    ["boiled-egg", 100, "2 large"],
    ["almond-drink-unsweetened-fortified", 400, "2 glasses"],
    ["butternut-squash-baked", 120, "120 g"],
  ])("%s, %s g: %s", ([id, grams, text]) => {
    expect(portionText(grams, coreFoodById(id)?.portions ?? [])).toBe(text);
  });

  test("without measures there are grams", () => {
    expect(portionText(37.5, [])).toBe("37.5 g");
  });
});
