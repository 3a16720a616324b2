import { describeBarcodeFault } from "../../barcode/messages.ts";
import { describeLabelFault, fieldName } from "./messages.ts";
import type { TypedFoodFault } from "./typed.ts";

/** What of a typed food has to be put right, which value, and how. */
export const describeTypedFoodFault = (fault: TypedFoodFault): string => {
  switch (fault.code) {
    case "no-name":
      return "The food has no name yet. Give it one, so that it is found again.";
    case "barcode":
      return `Barcode: ${describeBarcodeFault(fault.fault)}`;
    case "not-a-number":
      return `${fieldName(fault.field)} is “${fault.typed}”, which is no number. Type a number such as 3.5, for “less than 0.5” type 0.5, or leave it empty.`;
    case "no-serving":
      return "The values are of a serving, and how much that is does not stand there. Type its g or ml, or choose 100 g.";
    case "portion":
      return fault.label === ""
        ? `A portion of ${fault.typed} has no name. Type one, such as slice, or empty its row.`
        : `What ${fault.label} weighs is “${fault.typed}”, but has to be a number up to 20000. Type it, or empty its row.`;
    case "label":
      return describeLabelFault(fault.fault);
  }
};
