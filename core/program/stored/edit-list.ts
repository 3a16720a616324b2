import type { Week } from "../../record/index.ts";

/** As many as the schema of a week allows; of more than these the oldest are forgotten. */
const MOST_EDITS = 1000;

/**
 * The edits of a week with newer ones after them: the newest 1000, as many as a week can keep.
 * @param before oldest first
 * @param more oldest first
 */
export const withEdits = (before: Week["edits"], more: Week["edits"]): Week["edits"] =>
  [...before, ...more].slice(-MOST_EDITS);
