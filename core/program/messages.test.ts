import { describe, expect, test } from "vitest";
import type { Why } from "../record/index.ts";
import { WHAT_TRAINING_DOES, describePlanFault, whyText } from "./index.ts";

const names = { nameOf: (id: string) => `<${id}>`, chipName: (id: string) => `[${id}]` };

describe("why this exercise", () => {
  test.each<[Why, string | null]>([
    [{ code: "first-choice" }, null],
    [{ code: "routine" }, null],
    [
      { code: "its-turn", among: 3 },
      "A different one each time: of those you have, this one was done longest ago.",
    ],
    [{ code: "its-turn", among: 1 }, "Of the cardio for your back, this is the one you have."],
    [
      { code: "no-equipment", insteadOf: "row", missing: ["a"] },
      "Stands in for <row>, which needs: [a].",
    ],
    [
      { code: "no-equipment", insteadOf: "row", missing: ["a", "b", "c"] },
      "Stands in for <row>, which needs: [a], [b] or [c].",
    ],
    [
      { code: "no-equipment", insteadOf: "row", missing: [] },
      "Stands in for <row>, which needs more than you have here.",
    ],
    [
      { code: "pain", insteadOf: "row" },
      "Stands in for <row>, which you stopped for pain twice. It rests for four weeks.",
    ],
    [{ code: "swapped", insteadOf: "row" }, "Your choice in place of <row>."],
  ])("%j", (why, text) => {
    expect(whyText(why, names)).toBe(text);
  });
});

test("a day on which nothing is left says what to do", () => {
  expect(describePlanFault({ code: "nothing-possible", day: "upper" })).toBe(
    'Nothing on the day "upper" can be done now. Choose another day, or the stretching routine.',
  );
});

test("what training does is said in three short sentences and promises no fat off the back", () => {
  expect(WHAT_TRAINING_DOES).toHaveLength(3);
  for (const sentence of WHAT_TRAINING_DOES) expect(sentence.split(" ").length).toBeLessThan(30);
  expect(WHAT_TRAINING_DOES.join(" ")).toMatch(/No exercise reliably takes fat off one place/);
});
