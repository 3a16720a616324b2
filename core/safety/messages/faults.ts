import type { SafetyFault } from "../fault.ts";

/** What stood where, and what may stand there. */
export const describeSafetyFault = ({ field, value, expected }: SafetyFault): string =>
  `${field === "" ? "This" : `The field "${field}"`} is ${value}, where ${expected} was expected. No target is set until it is put right.`;
