import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  CONDITIONS,
  EATING_QUESTIONS,
  QUESTION_IDS,
  SIGNS,
  answersToPerson,
  deficitGate,
  questionsFor,
  safeTarget,
} from "./index.ts";
import type { Answers, Body, Health, QuestionId } from "./index.ts";
import { MAN, WELL, WOMAN, exactly, withoutHealth } from "./safety.fixture.ts";

const man: Body = withoutHealth(MAN);
const woman: Body = withoutHealth(WOMAN);

const ALL_WELL: Answers = {
  now: ["none"],
  conditions: ["none"],
  signs: ["none"],
  "eating-disorder": ["never"],
  ...Object.fromEntries(EATING_QUESTIONS.map((id) => [id, ["no"]])),
};

const shown = (body: Pick<Body, "sex" | "ageYears">, answers: Answers, everything?: boolean) =>
  questionsFor(body, answers, everything).map(({ id }) => id);

describe("which questions are shown", () => {
  const always: QuestionId[] = [
    "conditions",
    "signs",
    "eating-disorder",
    ...EATING_QUESTIONS,
    "larger-deficit",
  ];

  it.each<[string, Pick<Body, "sex" | "ageYears">, Answers, boolean, QuestionId[]]>([
    ["to a woman", woman, {}, false, ["now", ...always]],
    ["to a man", man, {}, false, always],
    ["to a woman of 60", { ...woman, ageYears: 60 }, {}, false, ["now", ...always]],
    ["to a woman of 61", { ...woman, ageYears: 61 }, {}, false, always],
    ["to a man who asks for more", man, {}, true, ["now", ...always]],
    [
      "after a condition",
      man,
      { conditions: ["lithium"] },
      false,
      ["conditions", "cleared", ...always.slice(1)],
    ],
  ])("%s", (_, body, answers, everything, ids) => {
    expect(shown(body, answers, everything)).toEqual(ids);
  });

  it("asks about periods where they can be, and for clearance of what was told", () => {
    const optionsOf = (body: Body, answers: Answers, id: QuestionId) =>
      questionsFor(body, answers)
        .find((question) => question.id === id)
        ?.options.map((one) => one.id);
    expect(optionsOf(woman, {}, "signs")).toEqual([...SIGNS, "none"]);
    expect(optionsOf(man, {}, "signs")).toEqual(["fainting", "chest-pain", "none"]);
    expect(optionsOf(man, { conditions: ["cancer", "lithium"] }, "cleared")).toEqual([
      "lithium",
      "cancer",
      "none",
    ]);
  });

  it("has a text for every question and every option", () => {
    const questions = questionsFor(woman, { conditions: [...CONDITIONS] }, true);
    expect(questions.map(({ id }) => id)).toEqual(QUESTION_IDS);
    for (const { text, options } of questions) {
      expect(text).toMatch(/^[A-Z].+\?$/);
      for (const option of options) {
        expect(option.text).not.toBe(option.id);
        expect(option.text).toMatch(/^[A-Z]/);
      }
    }
  });
});

describe("answers to a person", () => {
  it.each<[string, Body, Answers, Partial<Health>]>([
    ["all well", woman, ALL_WELL, {}],
    ["a man, not asked about pregnancy", man, { ...ALL_WELL, now: [] }, {}],
    ["a man who tells of it", man, { ...ALL_WELL, now: ["pregnant"] }, { pregnant: true }],
    [
      "both",
      woman,
      { ...ALL_WELL, now: ["pregnant", "breastfeeding"] },
      { pregnant: true, breastfeeding: true },
    ],
    [
      "two conditions, one cleared",
      man,
      { ...ALL_WELL, conditions: ["warfarin", "cancer"], cleared: ["cancer"] },
      {
        conditions: [
          { code: "warfarin", clearedByClinician: false },
          { code: "cancer", clearedByClinician: true },
        ],
      },
    ],
    ["a clearance of what was not told", man, { ...ALL_WELL, cleared: ["cancer"] }, {}],
    [
      "two of five",
      man,
      { ...ALL_WELL, "eating-undo": ["yes"], "eating-thoughts": ["yes"] },
      { eatingScreenYes: 2 },
    ],
    [
      "not said",
      man,
      { ...ALL_WELL, "eating-disorder": ["not-said"] },
      { eatingDisorder: "not-said" },
    ],
    [
      "signs, and a larger deficit agreed",
      woman,
      { ...ALL_WELL, signs: ["fainting", "missed-periods"], "larger-deficit": ["yes"] },
      { signs: ["missed-periods", "fainting"], largerDeficitAgreed: true },
    ],
  ])("%s", (_, body, answers, health) => {
    expect(answersToPerson(body, answers)).toEqual({
      ok: true,
      value: { ...body, health: { ...WELL, ...health } },
    });
  });

  it.each<[string, object, string, string, RegExp]>([
    ["not answered", { signs: undefined }, "signs", "nothing", /^an answer of missed-periods/],
    ["answered with nothing", { signs: [] }, "signs", "nothing", /^an answer of/],
    [
      "an eating question left out",
      { "eating-mirror": [] },
      "eating-mirror",
      "nothing",
      /yes, no$/,
    ],
    ["clearance not answered", { conditions: ["cancer"] }, "cleared", "nothing", /cancer, none$/],
    ["no option", { signs: ["gout"] }, "signs", '"gout"', /chest-pain/],
    ["none and one", { signs: ["none", "fainting"] }, "signs", "none and fainting", /./],
    ["yes and no", { "eating-undo": ["yes", "no"] }, "eating-undo", "yes and no", /./],
    ["no question", { mood: ["low"] }, "mood", "an answer", /no such question/],
  ])("%s", (_, part, field, value, expected) => {
    const person = answersToPerson(woman, { ...ALL_WELL, ...part });
    if (person.ok) throw new Error("must be a fault");
    expect(person.error).toMatchObject([{ field, value }]);
    expect(person.error[0]?.expected).toMatch(expected);
  });

  it("names every question that is open", () => {
    const person = answersToPerson(woman, {});
    expect(!person.ok && person.error.map(({ field }) => field)).toEqual(
      QUESTION_IDS.filter((id) => id !== "cleared" && id !== "larger-deficit"),
    );
  });

  it("makes no person of a body out of range", () => {
    const person = answersToPerson({ ...woman, weightKg: Infinity }, ALL_WELL);
    expect(person).toMatchObject({ ok: false, error: [{ field: "weightKg", value: "Infinity" }] });
  });

  it("carries every answer that matters to the gate", () => {
    const options = {
      now: ["pregnant", "breastfeeding"],
      conditions: CONDITIONS,
      signs: SIGNS,
      "eating-disorder": ["past", "now", "not-said"],
    } as const;
    fc.assert(
      fc.property(
        fc
          .constantFrom(...Object.entries(options))
          .chain(([id, all]) =>
            fc.record({ id: fc.constant(id), option: fc.constantFrom(...all) }),
          ),
        fc.constantFrom(man, woman),
        ({ id, option }, body) => {
          const person = answersToPerson(body, { ...ALL_WELL, [id]: [option], cleared: ["none"] });
          if (!person.ok) throw new Error(JSON.stringify(person.error));
          const gate = deficitGate(person.value);
          expect(gate.ok && gate.value.gate).toBe("refused");
          const lose = { direction: "lose", wanted: { by: "usual" }, kcalPerKg: 7000 } as const;
          const ask = { ...lose, person: person.value, expenditure: exactly(2500) };
          expect(safeTarget(ask).ok).toBe(false);
        },
      ),
    );
  });
});
