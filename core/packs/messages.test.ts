import { describe, expect, test } from "vitest";
import { FAULT_CODES, createFaultLog, plainText, rowsLost } from "./faults.ts";
import { LICENCES } from "./licences.ts";
import { describeImportFault, faultLines, faultText, tallyLines } from "./messages.ts";
import { EMPTY_TALLY } from "./run/ledger.ts";
import type { ImportFault } from "./run/fault.ts";
import { paceOf } from "./run/pace.ts";

const tally = { ...EMPTY_TALLY, rows: 10, faults: { counts: { name: 6 }, first: [] } };

describe("why nothing was imported", () => {
  test.for<readonly [ImportFault, RegExp]>([
    [{ code: "nothing" }, /no file.*CSV download/],
    [
      { code: "unknown", names: ["a", "b", "c", "d", "e", "f", "g", "h"] },
      /a, b, c, d, e, f and 2 more/,
    ],
    [{ code: "fdcJson", name: "f.json" }, /f\.json.*CSV download/],
    [{ code: "parquet", name: "f" }, /Parquet.*JSONL or CSV/],
    [{ code: "spreadsheet", name: "f" }, /spreadsheet.*CSV/],
    [
      { code: "oneTable", name: "food.csv", missing: ["food_nutrient.csv"] },
      /food_nutrient\.csv must lie beside/,
    ],
    [{ code: "several", names: ["", "b/"] }, /the folder itself, b\/\. Import them one at a time/],
    [{ code: "packName", name: "A b" }, /"A b".*small letters/],
    [
      { code: "source", file: "f", trouble: "unreadable", reason: "EACCES" },
      /cannot be read \(EACCES\)/,
    ],
    [{ code: "source", file: "f", trouble: "damaged", reason: "crc" }, /Download it again/],
    [{ code: "cut", file: "f", line: 7, rows: 6, acceptable: true }, /line 7.*--accept-cut/],
    [{ code: "cut", file: "f", line: 7, rows: 6, acceptable: false }, /line 7.*add a line end/],
    [{ code: "empty", tally }, /10 rows\. 6 rows without a name/],
    [{ code: "mostlyBad", tally, lost: 6 }, /6 of 10 rows/],
    [{ code: "stopped", rows: 6 }, /after 6 rows.*go on/],
  ])("%j", ([fault, text]) => {
    expect(describeImportFault(fault)).toMatch(text);
  });
});

describe("faults in words", () => {
  test("each kind has a line of its own, for one and for several", () => {
    const counts = (count: number) => Object.fromEntries(FAULT_CODES.map((code) => [code, count]));
    const one = faultLines({ counts: counts(1), first: [] });
    const several = faultLines({ counts: counts(2), first: [] });
    expect(new Set([...one, ...several]).size).toBe(2 * FAULT_CODES.length);
    expect(one[FAULT_CODES.indexOf("number")]).toBe("1 value that is no number, taken as unknown.");
    expect(several[FAULT_CODES.indexOf("number")]).toBe(
      "2 values that are no numbers, taken as unknown.",
    );
  });

  test("where one stands, and what", () => {
    const log = createFaultLog();
    log.add("number", "food.csv", 12, "amount", "a\u001bb");
    log.add("cut", "food.csv", 13);
    expect(log.tally().first.map(faultText)).toEqual([
      'food.csv, line 12: number: amount "a b"',
      "food.csv, line 13: cut",
    ]);
  });

  test("all are counted, a hundred kept, and only rows are lost", () => {
    const log = createFaultLog();
    for (let line = 1; line <= 300; line += 1)
      log.add(line % 3 === 0 ? "number" : "json", "f", line);
    const all = log.tally();
    expect(all.counts).toEqual({ number: 100, json: 200 });
    expect(all.first.map(({ line }) => line)).toEqual(
      Array.from({ length: 100 }, (_, at) => at + 1),
    );
    expect(rowsLost(all)).toBe(200);
  });

  test("what else there was", () => {
    const lines = tallyLines({
      ...EMPTY_TALLY,
      withoutEnergy: 3,
      prepared: 1,
      stale: 2,
      leftOut: { beauty: 4 },
      windows1252: 5,
      utf16: ["f.csv"],
    });
    expect(lines).toHaveLength(6);
    expect(tallyLines(EMPTY_TALLY)).toEqual([]);
  });
});

test("text of a stranger is one line without tricks, and never half a character", () => {
  expect(plainText(" a\u0000\u202eb\n\tc ", 10)).toBe("a b c");
  expect(plainText("ab🍎🍎", 4)).toBe("ab…");
  expect(plainText("a\ud800b", 10)).toBe("a b");
  expect(plainText("x".repeat(1000), 10)).toBe("xxxxxxxxx…");
});

test("who may use the foods is said with a link, and that a database stays open", () => {
  expect(LICENCES.openFoodFacts.notice).toMatch(/https:\/\/openfoodfacts\.org.*ODbL.*same licence/);
  expect(LICENCES.usda.notice).toMatch(/U\.S\. Department of Agriculture.*Public domain/);
});

describe("pace", () => {
  const at = (done: number, rows: number) =>
    ({ phase: "read", done, total: 1000, rows, foods: 0 }) as const;
  test.for([
    [at(0, 0), at(250, 50), 5, { share: 0.25, perSecond: 10, remainingSec: 15 }],
    // Taken up again at half: only what was done since tells the pace.
    [at(500, 100), at(600, 200), 10, { share: 0.6, perSecond: 10, remainingSec: 40 }],
    [at(0, 0), at(0, 0), 0, { share: 0, perSecond: 0, remainingSec: null }],
    [at(0, 0), at(1000, 9), 3, { share: 1, perSecond: 3, remainingSec: 0 }],
  ] as const)("%j to %j in %d s", ([first, now, seconds, wanted]) => {
    expect(paceOf(first, now, seconds)).toEqual(wanted);
  });
});
