import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  alternativeText,
  deficitGate,
  describeSafetyFault,
  limitText,
  noteText,
  questionsFor,
  refusalText,
  safeTarget,
  stopRules,
} from "./index.ts";
import { STOP_CODES } from "./codes.ts";
import type { Refusal } from "./index.ts";
import type { Gate } from "./gate.ts";
import { QUIET, WOMAN, anyAsk, anyPerson } from "./safety.fixture.ts";

const isSentences = /^[A-Z].*[.?]$/;
/** No scolding, no label, no promise, no number to call that we do not know. */
const UNKIND = /fail|bad|cheat|guilt|should have|must not|warning|too fat|diagnos|burn|\b\d{4,}\b/i;

const expectKind = (text: string): void => {
  expect(text).toMatch(isSentences);
  expect(text).not.toMatch(UNKIND);
  expect(text).not.toMatch(/NaN|undefined|null|Infinity|-\d/);
};

const gateOf = (person: Parameters<typeof deficitGate>[0]): Gate => {
  const gate = deficitGate(person);
  if (!gate.ok) throw new Error("must be a gate");
  return gate.value;
};

describe("what is said", () => {
  it("of every refusal says what was told, and offers something", () => {
    const textByCode = new Map<Refusal["code"], string>();
    fc.assert(
      fc.property(anyPerson, (person) => {
        const gate = gateOf(person);
        if (gate.gate === "allowed") return;
        for (const reason of gate.reasons) {
          const text = refusalText(reason);
          expectKind(text);
          textByCode.set(reason.code, text);
          expect(reason.alternatives.length).toBeGreaterThan(0);
          for (const one of reason.alternatives) expectKind(alternativeText(one));
        }
      }),
      { numRuns: 1000 },
    );
    // Each has a text of its own, and all 21 were seen.
    expect(new Set(textByCode.values()).size).toBeGreaterThanOrEqual(textByCode.size);
    expect(textByCode.size).toBe(21);
  });

  it.each<[Refusal["code"], Refusal["told"], RegExp]>([
    ["under-18", 16.5, /you may be 16 years old still/],
    ["low-bmi", 18.46, /index is 18\.4;/],
    ["eating-screen", 3, /yes to 3 of the five/],
  ])("of %s: %s", (code, told, text) => {
    expect(refusalText({ code, kind: "not-now", told, alternatives: [] })).toMatch(text);
  });

  it("keeps the screen on eating free of labels", () => {
    const text = refusalText({ code: "eating-screen", kind: "pause", told: 2, alternatives: [] });
    expect(text).not.toMatch(/disorder|anorexi|bulimi/i);
    expect(text).toMatch(/no finding about you/);
  });

  it("of every limit and note of a target", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyAsk, (ask) => {
        const target = safeTarget(ask);
        if (!target.ok) return;
        for (const limit of target.value.limits) {
          seen.add(limit.code);
          expectKind(limitText(limit, target.value).replaceAll(/\d+ kcal/g, "some kcal"));
        }
        for (const note of target.value.notes) {
          seen.add(note);
          expectKind(noteText(note, target.value).replaceAll(/\d+ (kcal|weeks)/g, "some"));
        }
      }),
      { numRuns: 2000 },
    );
    for (const code of [
      "floor",
      "rate",
      "rate-lean",
      "share",
      "kcal-per-day",
      "gain-rate",
      "date-moved",
      "goal-reached",
      "floor-above-expenditure",
      "asked-for-no-change",
    ])
      expect(seen).toContain(code);
  });

  it("of every stop, in a text of its own", () => {
    const all = stopRules({
      ...QUIET,
      trend: [3, 4].map((week) => ({ week, lossPercent: 2 })),
      bmi: 17,
      signs: ["chest-pain", "fainting", "missed-periods"],
      weighInsByDay: [11],
      zeroIntakeDays: 2,
      deficitWeeks: 16,
    });
    if (!all.ok) throw new Error("must be stops");
    expect(all.value.map(({ code }) => code).toSorted()).toEqual([...STOP_CODES].toSorted());
    for (const { text } of all.value) expectKind(text);
    expect(new Set(all.value.map(({ text }) => text)).size).toBe(STOP_CODES.length);
  });

  it("of a fault: field, value, range", () => {
    const gate = deficitGate({ ...WOMAN, weightKg: NaN });
    expect(!gate.ok && gate.error.map(describeSafetyFault)).toEqual([
      'The field "weightKg" is NaN, where 25 to 400 kg was expected. No target is set until it is put right.',
    ]);
  });

  it("in the screening, nowhere as in the questionnaires that belong to others", () => {
    const texts = questionsFor(WOMAN, {}, true).flatMap(({ text, options }) => [
      text,
      ...options.map((option) => option.text),
    ]);
    // Turns of phrase of SCOFF (Morgan 1999) and PAR-Q+.
    const theirs =
      /make yourself sick|uncomfortably full|lost control over how much|one stone|believe yourself|dominates your life|heart condition OR|dizziness|doctor ever said/i;
    for (const text of texts) expect(text).not.toMatch(theirs);
  });
});
