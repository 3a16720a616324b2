import { amount, groupName, listed, stapleName } from "./words.ts";

/** Why an exercise is in the week, in a few words. */
export const reasonMessages = {
  locked: "You locked it.",
  staple: (id: string): string => `It is your ${stapleName(id)}, one of the staples.`,
  previous: "You did it in the last block; staying with it pays.",
  liked: "You like it.",
  volume: (sets: number, ofWeek: number, group: string, isFocus: boolean): string =>
    `${amount(sets)} of the week's ${amount(ofWeek)} sets for the ${groupName(group)}${isFocus ? ", a focus of yours" : ""}.`,
  also: (groups: readonly string[]): string => `Also works the ${listed(groups.map(groupName))}.`,
  only: (group: string): string =>
    `The only exercise of this place that works the ${groupName(group)} this hard.`,
  cardio: (minutes: number, target: number): string =>
    `${amount(minutes)} of the ${amount(target)} minutes of cardio that the week aims at.`,
} as const;
