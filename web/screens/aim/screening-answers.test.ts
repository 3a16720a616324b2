import { describe, expect, test } from "vitest";
import { EMPTY_ANSWERS } from "@dorsal/core/record";
import type { Profile } from "@dorsal/core/record";
import { questionsFor } from "@dorsal/core/safety";
import type { Answers } from "@dorsal/core/safety";
import { knownFrom, missingOf, withChoice, withOption } from "./screening-answers.ts";

const PROFILE: Profile = {
  focus: "both",
  have: [],
  sessionsPerWeek: 3,
  toldWhatTrainingDoes: true,
  ...EMPTY_ANSWERS,
};

describe("options", () => {
  test.each<[string, Answers, Parameters<typeof withOption>, Answers]>([
    [
      "one more",
      { signs: ["fainting"] },
      [{}, "signs", "chest-pain", true],
      { signs: ["fainting", "chest-pain"] },
    ],
    [
      "none clears the others",
      { signs: ["fainting"] },
      [{}, "signs", "none", true],
      { signs: ["none"] },
    ],
    [
      "another one clears none",
      { signs: ["none"] },
      [{}, "signs", "fainting", true],
      { signs: ["fainting"] },
    ],
    [
      "one less leaves the question open",
      { signs: ["none"] },
      [{}, "signs", "none", false],
      { signs: [] },
    ],
    [
      "a clearance goes with its condition",
      { conditions: ["lithium", "cancer"], cleared: ["lithium", "cancer"] },
      [{}, "conditions", "cancer", false],
      { conditions: ["lithium"], cleared: ["lithium"] },
    ],
    [
      "and with the last of them",
      { conditions: ["lithium"], cleared: ["lithium"] },
      [{}, "conditions", "none", true],
      { conditions: ["none"] },
    ],
  ])("%s", (_name, before, [, id, option, isOn], after) => {
    expect(withOption(before, id, option, isOn)).toEqual(after);
  });

  test("of one there is only the last", () => {
    expect(withChoice({ "eating-undo": ["yes"] }, "eating-undo", "no")).toEqual({
      "eating-undo": ["no"],
    });
  });
});

describe("what is still open", () => {
  const man = { sex: "male", ageYears: 40 } as const;

  test("everything that is required, in order, at first", () => {
    expect(missingOf(questionsFor(man, {}), {})).toEqual([
      "conditions",
      "signs",
      "eating-disorder",
      "eating-undo",
      "eating-control",
      "eating-fast-loss",
      "eating-mirror",
      "eating-thoughts",
    ]);
  });

  test("a condition opens the question for a doctor's word", () => {
    const answers: Answers = { conditions: ["lithium"] };
    expect(missingOf(questionsFor(man, answers), answers)).toContain("cleared");
  });
});

describe("what training was told", () => {
  const pregnant: Profile = {
    ...PROFILE,
    conditions: [{ tag: "pregnancy", severity: "active" }],
  };

  test("a pregnancy is not asked for again", () => {
    expect(knownFrom({}, pregnant)).toEqual({ now: ["pregnant"] });
  });

  test("an answer given here counts", () => {
    expect(knownFrom({ now: ["none"] }, pregnant)).toEqual({ now: ["none"] });
    expect(knownFrom({}, PROFILE)).toEqual({});
  });
});
