import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkDigitOf, isShopBarcode, printedBarcode, readBarcode, upcAFromE } from "./barcode.ts";
import { describeBarcodeFault } from "./messages.ts";

const read = (typed: string, format?: Parameters<typeof readBarcode>[1]): string => {
  const result = readBarcode(typed, format);
  return result.ok ? result.value : describeBarcodeFault(result.error);
};

describe("a barcode", () => {
  test.for([
    ["EAN-13", "4006381333931", "4006381333931"],
    ["with spaces and hyphens", " 4 006381-333931 ", "4006381333931"],
    ["UPC-A", "036000291452", "36000291452"],
    ["the same as EAN-13", "0036000291452", "36000291452"],
    ["EAN-8", "96385074", "96385074"],
    ["UPC-E, ending in 0 to 2", "01234505", "12000003455"],
    ["UPC-E, ending in 3", "01278931", "12700000891"],
    ["UPC-E, ending in 5 to 9", "04252614", "42100005264"],
    ["a case", "10012345000017", "10012345000017"],
    ["a case of one", "00036000291452", "36000291452"],
  ] as const)("%s: %s", ([, typed, barcode]) => {
    expect(read(typed)).toBe(barcode);
  });

  test("of eight digits is what the camera says it is", () => {
    const both = "01234565";
    expect(checkDigitOf("0123456")).toBe(5);
    expect(read(both)).toBe("12345000065");
    expect(read(both, "upc-e")).toBe("12345000065");
    expect(read(both, "ean-8")).toBe("1234565");
  });

  test.for([
    ["", "Type the digits that stand under the bars."],
    [
      "40063813339x1",
      "“40063813339x1” has something in it that is no digit. Type only the digits under the bars.",
    ],
    [
      "12345",
      "These are 5 digits, and a barcode has 8, 12, 13 or 14. Count the small ones at its ends too.",
    ],
    [
      "4006381333932",
      "A digit of 4006381333932 must be wrong: after these others the last would be 1, not 2. Look at the digits again.",
    ],
    [
      "00000000",
      "These are 0 digits, and a barcode has 8, 12, 13 or 14. Count the small ones at its ends too.",
    ],
  ] as const)("is refused: %s", ([typed, sentence]) => {
    expect(read(typed)).toBe(sentence);
  });
});

const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((each) => each.join(""));
const whole = fc
  .constantFrom(11, 12, 13)
  .chain(digits)
  .filter((code) => /[1-9].{4}$/.test(code));

test("any code with its check digit is read, and however many zeros stand before it", () => {
  fc.assert(
    fc.property(whole, (start) => {
      const code = `${start}${checkDigitOf(start)}`;
      const barcode = readBarcode(code);
      expect(barcode).toEqual({ ok: true, value: code.replace(/^0+/, "") });
      expect(readBarcode(code.padStart(14, "0"))).toEqual(barcode);
      if (barcode.ok && barcode.value.length > 8)
        expect(readBarcode(printedBarcode(barcode.value))).toEqual(barcode);
    }),
  );
});

test("one wrong digit is noticed, wherever it stands", () => {
  fc.assert(
    fc.property(whole, fc.nat(), fc.integer({ min: 1, max: 9 }), (start, place, by) => {
      const code = `${start}${checkDigitOf(start)}`;
      const at = place % code.length;
      const wrong = `${code.slice(0, at)}${(Number(code[at]) + by) % 10}${code.slice(at + 1)}`;
      const result = readBarcode(wrong);
      expect(result.ok ? "read" : result.error.code).toBe("check-digit");
    }),
  );
});

test("UPC-E gives back the UPC-A that it was made from", () => {
  fc.assert(
    fc.property(digits(6), fc.constantFrom("0", "1"), (six, system) => {
      const long = upcAFromE(`${system}${six}0`)?.slice(0, -1) ?? "";
      const check = checkDigitOf(long);
      expect(long).toHaveLength(11);
      expect(read(`${system}${six}${check}`, "upc-e")).toBe(`${long}${check}`.replace(/^0+/, ""));
    }),
  );
});

test.for([
  ["2012345000017", true],
  ["0201234500017", true],
  ["0412345000017", true],
  ["4006381333931", false],
  ["0036000291452", false],
  ["20123451", false],
] as const)("%s is a shop's own: %s", ([code, isOwn]) => {
  expect(isShopBarcode(code.replace(/^0+/, ""))).toBe(isOwn);
});
