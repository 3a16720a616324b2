import { addDays, daysBetween, isLocalDate } from "@dorsal/core/record";
import type { LocalDate } from "@dorsal/core/record";

const KEY = "dorsal.review.later";
const DAYS_IN_WEEK = 7;

/** Whether a proposal that was put off on a day is still put off today. */
export const isPutOff = (putOffOn: string | null, today: LocalDate): boolean => {
  if (!isLocalDate(putOffOn)) return false;
  const days = daysBetween(putOffOn, today);
  return days >= 0 && days < DAYS_IN_WEEK;
};

/** The day on which it is asked again. */
export const askedAgain = (today: LocalDate): LocalDate => addDays(today, DAYS_IN_WEEK);

/** The day of the last "not now" in this tab; a browser may refuse to keep it. */
export const readPutOff = (): string | null => {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
};

export const writePutOff = (today: LocalDate): void => {
  try {
    sessionStorage.setItem(KEY, today);
  } catch {
    // Then it is asked again sooner.
  }
};
