export { describeSafetyFault } from "./faults.ts";
export { limitText, noteText } from "./limits.ts";
export { alternativeText, refusalText } from "./refusals.ts";
