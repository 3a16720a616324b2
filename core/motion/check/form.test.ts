import { describe, expect, test } from "vitest";
import type { FormRule, PeakRule } from "../motion.ts";
import { clipOf } from "../clip.ts";
import { compileMotion } from "../solve/compile.ts";
import { checkForm } from "./form.ts";
import { framesOf } from "./frames.ts";
import { motionOf } from "./mutant.fixture.ts";

const motion = motionOf("donkey-kick");
const frames = framesOf(motion, clipOf(compileMotion(motion)));
const measure = { of: "pelvis", axis: "y" } as const;
const holds: FormRule = { measure, when: "always", min: 0, say: "The pelvis is above the floor." };

/** Of two rules, one of which holds. */
const findingsOf = (rule: FormRule | PeakRule): readonly string[] =>
  checkForm({ ...motion, form: [holds, rule] }, frames).map(
    ({ check, text }) => `${check}: ${text}`,
  );

describe("rules of form", () => {
  test.each<[string, FormRule | PeakRule, RegExp | null]>([
    ["that holds", holds, null],
    ["that is broken", { ...holds, min: 2 }, /^form: The pelvis is above/],
    [
      "without a bound",
      { measure, when: "always", say: "So." },
      /^data: The rule "So\." can never/,
    ],
    ["for no key", { ...holds, when: [] }, /^data: The rule .* can never be broken/],
    ["for a key that is not there", { ...holds, when: ["no-such"] }, /^data: .*"no-such"/],
    [
      "with its peak at no key",
      { measure, peakAt: "no-such", by: 0, say: "So." },
      /^data: .*"no-such"/,
    ],
  ])("a rule %s", (_, rule, says) => {
    const findings = findingsOf(rule);
    if (says) expect(findings[0]).toMatch(says);
    else expect(findings).toEqual([]);
  });

  test("one rule is too few", () => {
    expect(checkForm({ ...motion, form: [holds] }, frames).map(({ check }) => check)).toEqual([
      "data",
    ]);
  });
});
