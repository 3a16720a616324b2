import { bareDigits } from "@dorsal/core/food";

/** The digits of a code without leading zeros, as `Food` keeps them: a scanner pads, a label does not. */
export const barcodeKey = (code: string): string => bareDigits(code.replace(/\D/g, ""));
