import { describe, expect, test } from "vitest";

import { closingLine, countPlaywright, countVitest, isGreen, stageLine } from "./summary.mjs";

const result = {
  name: "unit",
  seconds: 1.25,
  passed: 0,
  failed: 0,
  skipped: 0,
  output: "",
  note: "",
};

describe("the closing line", () => {
  test("names what was skipped only when something was", () => {
    expect(closingLine({ passed: 12, failed: 0, skipped: 0 })).toBe("12 passed, 0 failed");
    expect(closingLine({ passed: 12, failed: 1, skipped: 2 })).toBe(
      "12 passed, 1 failed, 2 skipped",
    );
  });
});

describe("a run", () => {
  test("is green only when something passed and nothing failed", () => {
    expect(isGreen([{ ...result, passed: 1 }])).toBe(true);
    expect(isGreen([{ ...result, passed: 9, failed: 1 }])).toBe(false);
    expect(isGreen([{ ...result, skipped: 1 }])).toBe(false);
    expect(isGreen([])).toBe(false);
  });

  test("shows one line a stage", () => {
    expect(stageLine({ ...result, passed: 3 })).toBe(
      "unit         ok         1.3 s  3 passed, 0 failed",
    );
    expect(stageLine({ ...result, failed: 1 })).toBe("unit         FAILED     1.3 s");
    expect(stageLine({ ...result, note: "skipped" })).toBe(
      "unit         -          1.3 s  skipped",
    );
  });
});

describe("counting", () => {
  test("a test file that cannot be loaded is a failure", () => {
    const report = {
      numPassedTests: 4,
      numFailedTests: 1,
      numPendingTests: 2,
      numTodoTests: 1,
      testResults: [
        { status: "failed", assertionResults: [] },
        { status: "failed", assertionResults: [{}] },
        { status: "passed", assertionResults: [{}] },
      ],
    };
    expect(countVitest(report)).toEqual({ passed: 4, failed: 2, skipped: 3 });
  });

  test("an error outside of a browser test is a failure", () => {
    const stats = { expected: 5, flaky: 1, unexpected: 0, skipped: 1 };
    expect(countPlaywright({ stats, errors: [{}] })).toEqual({ passed: 6, failed: 1, skipped: 1 });
  });
});
