import { err, ok } from "../../quantity/index.ts";
import type { Result } from "../../quantity/index.ts";

/** Why what was typed or read is no barcode of a product. */
export type BarcodeFault =
  | { readonly code: "empty" }
  | { readonly code: "not-digits"; readonly typed: string }
  | { readonly code: "length"; readonly digits: number }
  /** One digit is wrong: the last one follows from the others. */
  | {
      readonly code: "check-digit";
      readonly typed: string;
      readonly last: number;
      readonly expected: number;
    };

/** How the bars were written, where a camera said so; 8 digits alone may be EAN-8 or UPC-E. */
export type BarcodeFormat = "ean-13" | "ean-8" | "upc-a" | "upc-e";

/** Digits of a GTIN: EAN-8, UPC-A, EAN-13 and the case of several. */
const LENGTHS: ReadonlySet<number> = new Set([8, 12, 13, 14]);
const MODULUS = 10;

/**
 * The digit that stands last after these: from the right, every other digit counts three times, and
 * the sum with it ends in 0 (GS1 General Specifications, 7.9).
 * @param digits all but the last
 */
export const checkDigitOf = (digits: string): number => {
  const weighed = Array.from(digits, Number)
    .toReversed()
    .map((digit, at) => digit * (at % 2 === 0 ? 3 : 1));
  return (MODULUS - (weighed.reduce((total, value) => total + value, 0) % MODULUS)) % MODULUS;
};

const hasCheckDigit = (code: string): boolean =>
  Number(code.at(-1)) === checkDigitOf(code.slice(0, -1));

/** The 12 digits of UPC-A that 8 digits of UPC-E leave out zeros of; null where they begin otherwise. */
export const upcAFromE = (code: string): string | null => {
  if (!/^[01]\d{7}$/.test(code)) return null;
  const [system = "", a = "", b = "", c = "", d = "", e = "", last = "", check = ""] =
    code.split("");
  const body = ((): string => {
    switch (last) {
      case "0":
      case "1":
      case "2":
        return `${a}${b}${last}0000${c}${d}${e}`;
      case "3":
        return `${a}${b}${c}00000${d}${e}`;
      case "4":
        return `${a}${b}${c}${d}00000${e}`;
      default:
        return `${a}${b}${c}${d}${e}0000${last}`;
    }
  })();
  return `${system}${body}${check}`;
};

const isUpcE = (code: string): boolean => {
  const long = upcAFromE(code);
  return long !== null && hasCheckDigit(long);
};

/** Eight digits as what they are; those that begin with 0 are UPC-E, for no EAN-8 is sold with one. */
const eightDigits = (code: string, format: BarcodeFormat | null): string => {
  const canBeE = format !== "ean-8" && isUpcE(code);
  if (canBeE && (format === "upc-e" || code.startsWith("0") || !hasCheckDigit(code)))
    return upcAFromE(code) ?? code;
  return code;
};

/** Digits without the zeros that pad them, so that all ways to write a code are one; empty for none. */
export const bareDigits = (digits: string): string => digits.replace(/^0+/, "");

/**
 * A barcode, typed or read by a camera, as foods keep it: its digits without leading zeros, so that
 * UPC-A, UPC-E and EAN-13 of one product are the same. Spaces and hyphens between digits do not matter.
 * @param format what the camera says it read; null for what was typed
 */
export const readBarcode = (
  typed: string,
  format: BarcodeFormat | null = null,
): Result<string, BarcodeFault> => {
  const code = typed.replaceAll(/[\s-]/g, "");
  if (code === "") return err({ code: "empty" });
  if (!/^\d+$/.test(code)) return err({ code: "not-digits", typed: typed.trim() });
  if (!LENGTHS.has(code.length)) return err({ code: "length", digits: code.length });
  const long = code.length === 8 ? eightDigits(code, format) : code;
  if (!hasCheckDigit(long)) {
    const expected = checkDigitOf(long.slice(0, -1));
    return err({ code: "check-digit", typed: code, last: Number(code.at(-1)), expected });
  }
  const bare = bareDigits(long);
  // Nothing is sold as number nought, and a record keeps at least four digits.
  return bare.length < LEAST_DIGITS ? err({ code: "length", digits: bare.length }) : ok(bare);
};

const LEAST_DIGITS = 4;

/** A barcode with the zeros that are printed before it: 8 digits or 13, or 14 of a case. */
export const printedBarcode = (barcode: string): string =>
  barcode.padStart(barcode.length <= 8 ? 8 : 13, "0");

/**
 * A number that a shop gives out itself, often with the weight or the price in it: it means something
 * else in the next shop, so no table knows it (GS1 prefixes 02, 04 and 20 to 29).
 */
export const isShopBarcode = (barcode: string): boolean =>
  /^(?:0[24]|2\d)/.test(printedBarcode(barcode)) && printedBarcode(barcode).length === 13;
