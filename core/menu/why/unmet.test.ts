import { describe, expect, test } from "vitest";
import { coreFoodById, amountsFromUsda } from "../../food/index.ts";
import { twoDays } from "../menu.fixture.ts";
import { completeMenu } from "../plan/week.ts";

describe("reference intakes that are not reached", () => {
  const { request, days } = twoDays();
  // A day of which only the breakfast was eaten lacks nearly everything.
  const little = days.map((day) => ({ ...day, meals: day.meals.slice(0, 1) }));
  const { unmet, weekly } = completeMenu(request, little);

  test("are all named, those that are reached are not", () => {
    for (const [id, { share }] of Object.entries(weekly))
      expect(
        unmet.some(({ nutrient }) => nutrient === id),
        id,
      ).toBe(share < 1);
    expect(unmet.length).toBeGreaterThan(10);
  });

  test("a food that is named closes the gap by itself", () => {
    for (const { nutrient, missingPerDay, fixes } of unmet)
      for (const { kind, food, gramsPerDay } of fixes) {
        if (kind !== "food") continue;
        const core = coreFoodById(food ?? "");
        expect(core).not.toBeNull();
        const per100g = core ? (amountsFromUsda(core.per100g)[nutrient] ?? 0) : 0;
        expect((per100g * (gramsPerDay ?? 0)) / 100, `${nutrient} ${food}`).toBeGreaterThanOrEqual(
          missingPerDay - 1e-9,
        );
      }
  });

  test.for<[nutrient: string, kind: string]>([
    ["water", "drink"],
    ["sodium", "salt"],
    ["vitaminD", "supplement"],
    ["iron", "food"],
  ])("%s: %s", ([nutrient, kind]) => {
    const one = unmet.find((each) => each.nutrient === nutrient);
    expect(one?.fixes.map((fix) => fix.kind)).toContain(kind);
    expect(one?.text).toContain(one?.fixes[0]?.text ?? "?");
  });

  test("vegans are told of supplements and not of fish", () => {
    const vegan = completeMenu({ ...request, diet: "vegan" }, little);
    const fixes = vegan.unmet.flatMap((one) => one.fixes);
    for (const { food } of fixes) if (food !== null) expect(coreFoodById(food)?.diet).toBe("vegan");
    const b12 = vegan.unmet.find(({ nutrient }) => nutrient === "vitaminB12");
    expect(b12?.fixes.at(-1)).toMatchObject({ kind: "supplement" });
  });

  test("nothing is said of what food tables do not carry, except that they do not", () => {
    for (const id of ["iodine", "biotin", "chromium", "molybdenum", "chloride", "fluoride"])
      expect(weekly).not.toHaveProperty(id);
    expect(completeMenu(request, days).notes.join(" ")).toContain("iodine");
  });

  test("much protein is said", () => {
    const notes = (proteinG: number) => completeMenu({ ...request, proteinG }, days).notes;
    expect(notes(190).length).toBe(notes(180).length + 1);
  });
});
