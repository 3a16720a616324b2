import { editProfile } from "@dorsal/core/program";
import { WEEKDAYS } from "@dorsal/core/record";
import type { Weekday } from "@dorsal/core/record";
import type {
  Question,
  WeekEdit,
  WeekFix,
  WeekFocus,
  WeekPlan,
  WeekProfile,
} from "../../../planner/index.ts";

/** Two training days change places. What is kept on a day goes along. */
export interface Exchange {
  readonly kind: "exchangeDays";
  readonly one: Weekday;
  readonly other: Weekday;
}

/** A change of what is asked of a week; the week itself follows by planning again. */
export type Change = Edit | WeekEdit | Exchange;

/** A change that the engine has no word for. */
export type Edit = (asked: WeekProfile) => WeekProfile;

type Day = WeekProfile["days"][number];

export const LEAST_MINUTES = 10;
export const MOST_MINUTES = 180;

const inOrder = (days: readonly Day[]): readonly Day[] =>
  WEEKDAYS.flatMap((day) => days.filter((one) => one.day === day));

const hold = (minutes: number): number =>
  Math.min(MOST_MINUTES, Math.max(LEAST_MINUTES, Math.round(minutes)));

export const trainsOn = ({ days }: WeekProfile, day: Weekday): boolean =>
  days.some((one) => one.day === day);

const exchanged = (day: Weekday, one: Weekday, other: Weekday): Weekday => {
  if (day === one) return other;
  return day === other ? one : day;
};

const exchangeDays = (asked: WeekProfile, { one, other }: Exchange): WeekProfile => ({
  ...asked,
  days: asked.days.map((each) => ({ ...each, day: exchanged(each.day, one, other) })),
  locked: asked.locked.map(({ exercise, day }) =>
    day ? { exercise, day: exchanged(day, one, other) } : { exercise },
  ),
});

/** A training day to another weekday: to a free one it moves, with another it changes places. */
export const moveDay = (asked: WeekProfile, from: Weekday, to: Weekday): Change =>
  trainsOn(asked, to)
    ? { kind: "exchangeDays", one: from, other: to }
    : { kind: "moveDay", from, to };

export const setDay =
  (day: Weekday, minutes: number, place: string): Edit =>
  (asked) => ({
    ...asked,
    days: asked.days.map((one) => (one.day === day ? { day, minutes: hold(minutes), place } : one)),
  });

export const dropDay =
  (day: Weekday): Edit =>
  (asked) => ({
    ...asked,
    days: asked.days.filter((one) => one.day !== day),
    locked: asked.locked.filter((lock) => lock.day !== day),
  });

/** One more training day, as long and at the same place as the first. */
export const addDay =
  (day: Weekday): Edit =>
  (asked) => {
    const [first] = asked.days;
    const [place = ""] = Object.keys(asked.places);
    return trainsOn(asked, day)
      ? asked
      : {
          ...asked,
          days: inOrder([
            ...asked.days,
            { day, minutes: first?.minutes ?? 30, place: first?.place ?? place },
          ]),
        };
  };

const without = (list: readonly string[], word: string): readonly string[] =>
  list.filter((other) => other !== word);

export const unlock =
  (exercise: string): Edit =>
  (asked) => ({ ...asked, locked: asked.locked.filter((lock) => lock.exercise !== exercise) });

export const allow =
  (word: string): Edit =>
  (asked) => ({ ...asked, dislikes: without(asked.dislikes, word) });

export const withFocus =
  (focus: WeekFocus): Edit =>
  (asked) => ({ ...asked, focus });

export const withMoreMinutes =
  (more: number): Edit =>
  (asked) => ({
    ...asked,
    days: asked.days.map((one) => ({ ...one, minutes: hold(one.minutes + more) })),
  });

/** All days at one place, with what is there. */
export const allAt =
  (place: string, things: readonly string[]): Edit =>
  (asked) => ({
    ...asked,
    places: { ...asked.places, [place]: things },
    days: asked.days.map((one) => ({ ...one, place })),
  });

/** Some days no longer than so many minutes. */
export const withAtMost =
  (days: readonly Weekday[], minutes: number): Edit =>
  (asked) => ({
    ...asked,
    days: asked.days.map((one) =>
      days.includes(one.day) ? { ...one, minutes: Math.min(one.minutes, minutes) } : one,
    ),
  });

export const withThings =
  (place: string, things: readonly string[]): Edit =>
  (asked) => ({
    ...asked,
    places: {
      ...asked.places,
      [place]: [...new Set([...(asked.places[place] ?? []), ...things])],
    },
  });

/** What the smallest fix of a wish would change. */
export const applyFix =
  (fix: WeekFix): Edit =>
  (asked) => {
    switch (fix.kind) {
      case "minutes":
        return {
          ...asked,
          days: asked.days.map((one) => ({
            ...one,
            minutes: hold(
              one.minutes + (fix.minutes.find(({ day }) => day === one.day)?.extra ?? 0),
            ),
          })),
        };
      case "equipment":
        return withThings(fix.place, fix.equipment)(asked);
      case "day":
        return setDay(fix.day, fix.minutes, fix.place)(addDay(fix.day)(asked));
      case "dislike":
        return allow(fix.allow)(asked);
    }
  };

/** The exercises of a week that count for its continuity. */
export const exercisesOf = ({ days }: WeekPlan): readonly string[] => [
  ...new Set(
    days.flatMap(({ items }) =>
      items
        .filter(({ block }) => block === "main" || block === "cardio")
        .map(({ exercise }) => exercise),
    ),
  ),
];

const askedAfter = (asked: WeekProfile, change: Change): WeekProfile => {
  if (typeof change === "function") return change(asked);
  return change.kind === "exchangeDays" ? exchangeDays(asked, change) : editProfile(asked, change);
};

/** What is asked after a change, its days in the order of the week. */
const changed = (asked: WeekProfile, change: Change): WeekProfile =>
  tidied(askedAfter(asked, change));

/** The same with its days in the order of the week. */
export const tidied = (asked: WeekProfile): WeekProfile => ({
  ...asked,
  days: inOrder(asked.days),
});

/** What to ask the planner for a change: near the plan on show, whose exercises go on where they can. */
export const questionOf = (
  asked: WeekProfile,
  plan: WeekPlan,
  change: Change,
): Question<"draft"> => {
  if (typeof change === "function") return { profile: changed(asked, change), near: { plan } };
  if (change.kind !== "exchangeDays") return { profile: asked, near: { plan, edit: change } };
  const { one, other } = change;
  const days = plan.days.map((each) => ({ ...each, day: exchanged(each.day, one, other) }));
  return { profile: changed(asked, change), near: { plan: { ...plan, days } } };
};
