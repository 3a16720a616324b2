import type { BarcodeFault } from "./barcode.ts";

/** What is wrong with a barcode, which digits, and what to do. */
export const describeBarcodeFault = (fault: BarcodeFault): string => {
  switch (fault.code) {
    case "empty":
      return "Type the digits that stand under the bars.";
    case "not-digits":
      return `“${fault.typed}” has something in it that is no digit. Type only the digits under the bars.`;
    case "length":
      return `These are ${fault.digits} digits, and a barcode has 8, 12, 13 or 14. Count the small ones at its ends too.`;
    case "check-digit":
      return `A digit of ${fault.typed} must be wrong: after these others the last would be ${fault.expected}, not ${fault.last}. Look at the digits again.`;
  }
};
