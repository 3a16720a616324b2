export { describeSafetyFault } from "./faults.ts";
export { limitText, noteText } from "./limits.ts";
export { questionText } from "./questions.ts";
export { alternativeText, refusalText } from "./refusals.ts";
export { stopText } from "./stops.ts";
