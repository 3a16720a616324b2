import { muscleName } from "../../exercise/index.ts";
import { amount, groupName, listed, movementName, stapleName } from "./words.ts";

/** Muscles of a group by name; more than these are told by the group. */
const MOST_MUSCLES = 2;

const musclesText = (muscles: readonly string[]): string | null =>
  muscles.length === 0 || muscles.length > MOST_MUSCLES
    ? null
    : listed(muscles.map((id) => muscleName(id).toLowerCase()));

/** What an exercise does for a group this week. */
export interface Share {
  readonly group: string;
  /** Of the group, those that the exercise works hardest. */
  readonly muscles: readonly string[];
  /** Of this day; of all days where the exercise does the most. */
  readonly sets: number;
  readonly ofWeek: number;
  readonly isFocus: boolean;
  /** No other exercise of the week does more for the group. */
  readonly isMost: boolean;
}

/** Why an exercise is in the week: what it is for, and one thing more. */
export const reasonMessages = {
  locked: "You locked it.",
  staple: (id: string): string => `Serves one of the six staples: ${stapleName(id)}.`,
  previous: "It was in your plan already: staying with it lets progress add up.",
  liked: "You said you like it.",
  share: ({ group, muscles, sets, ofWeek, isFocus, isMost }: Share): string => {
    const part = musclesText(muscles);
    const name = groupName(group);
    const what = part === null || part === name ? name : `${name} (${part})`;
    const counted = `${amount(sets)} of ${amount(ofWeek)} sets`;
    const whose = isFocus ? "your focus, the" : "the";
    if (sets >= ofWeek) return `All the week's work for ${whose} ${what}: ${amount(ofWeek)} sets.`;
    return isMost
      ? `Does the most of the week for ${whose} ${what}: ${counted}.`
      : `For ${whose} ${what}: ${counted} this week.`;
  },
  also: (groups: readonly string[]): string =>
    `The same sets also count for the ${listed(groups.map(groupName))}.`,
  only: (group: string): string =>
    `Nothing else at this place works the ${groupName(group)} directly.`,
  onlyMovement: (movement: string): string =>
    `Without it the week would have no ${movementName(movement).replaceAll(/\ban? /g, "")}.`,
  quickest: (group: string): string =>
    `Nothing else you could do here gives the ${groupName(group)} more in the same minutes.`,
  leadsTo: (name: string): string => `It leads up to the next step: ${name}.`,
  second: (group: string): string => `It gives the ${groupName(group)} a second day this week.`,
  cardio: (minutes: number, target: number): string =>
    target > 0
      ? `${amount(minutes)} of the ${amount(target)} minutes of cardio that this week aims at.`
      : `${amount(minutes)} minutes of cardio.`,
  vigorous: "At this effort each minute counts as two.",
} as const;
