import { WEEKDAY_NAMES, dayOfWeek, daysBetween, localDate } from "../record/index.ts";
import type { Timestamp, Why } from "../record/index.ts";
import type { PlanFault } from "./plan.ts";
import type { TodayReason } from "./today.ts";

/**
 * What training does and what eating does: said once, plainly. The evidence is in energy.md
 * section 5; no exercise may ever be promised to take fat off the back.
 */
export const WHAT_TRAINING_DOES: readonly string[] = [
  "Training your back makes it stronger and gives it shape.",
  "Fat is another matter: it leaves the whole body when you eat less energy than you use, and where it goes first is mostly inherited.",
  "No exercise reliably takes fat off one place, so you will never be promised that here.",
];

/** How to name things in a sentence. */
export interface WhyNames {
  /** The name of an exercise by its id. */
  readonly nameOf: (exercise: string) => string;
  /** The name of a kit chip by its id. */
  readonly chipName: (chip: string) => string;
}

const anyOf = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;

/** Why this exercise is here, in one sentence; null where there is nothing to explain. */
export const whyText = (why: Why, { nameOf, chipName }: WhyNames): string | null => {
  switch (why.code) {
    case "first-choice":
    case "routine":
      return null;
    case "its-turn":
      return why.among > 1
        ? "A different one each time: of those you have, this one was done longest ago."
        : "Of the cardio for your back, this is the one you have.";
    case "no-equipment":
      return why.missing.length > 0
        ? `Stands in for ${nameOf(why.insteadOf)}, which needs: ${anyOf(why.missing.map(chipName))}.`
        : `Stands in for ${nameOf(why.insteadOf)}, which needs more than you have here.`;
    case "pain":
      return `Stands in for ${nameOf(why.insteadOf)}, which you stopped for pain twice. It rests for four weeks.`;
    case "swapped":
      return `Your choice in place of ${nameOf(why.insteadOf)}.`;
  }
};

/** `today at 18:00`, `tomorrow`, `on Wednesday at 7:30`; midnight is the day itself. */
const whenText = (at: Timestamp, now: Timestamp): string => {
  const days = daysBetween(localDate(now), localDate(at));
  const day =
    days === 0
      ? "today"
      : days === 1
        ? "tomorrow"
        : `on ${WEEKDAY_NAMES[dayOfWeek(localDate(at))]}`;
  const clock = at.slice(11, 16).replace(/^0/, "");
  return clock === "0:00" ? day : `${day} at ${clock}`;
};

const agoText = (at: Timestamp, now: Timestamp): string => {
  const days = daysBetween(localDate(at), localDate(now));
  return days === 1 ? "yesterday" : `${days} days ago`;
};

export interface TodayNames {
  /** The title of a day by its key. */
  readonly titleOf: (day: string) => string;
  readonly now: Timestamp;
}

/** Why Dorsal proposes what it proposes today, in a sentence or two. */
export const todayReason = (because: TodayReason, { titleOf, now }: TodayNames): string => {
  switch (because.code) {
    case "focus":
      return because.focus === "upper"
        ? "Your focus is the upper back, and it is rested."
        : "Your focus is the lower back, and it is rested.";
    case "longest-ago":
      return because.lastAt === null
        ? "You have not done this one yet."
        : `Its turn: you last did it ${agoText(because.lastAt, now)}.`;
    case "recovering":
      return `${titleOf(because.insteadOf)} is still recovering and is ready ${whenText(because.readyAt, now)}. This part is rested.`;
    case "rest":
      return `Everything was trained within two days, and rest is when it grows stronger. ${titleOf(because.next)} is ready ${whenText(because.dueAt, now)}; a few minutes of stretching are welcome.`;
    case "done-today":
      return `Done for today: ${titleOf(because.done)}. Next is ${titleOf(because.next)}, ${whenText(because.dueAt, now)}.`;
    case "no-training":
      return "This program has no training day.";
  }
};

/** Why a day could not be planned: what, which value, what to do. */
export const describePlanFault = (fault: PlanFault): string => {
  switch (fault.code) {
    case "unknown-day":
      return `There is no day "${fault.day}" in this program. It has: ${fault.days.join(", ")}.`;
    case "nothing-possible":
      return `Nothing on the day "${fault.day}" can be done now. Choose another day, or the stretching routine.`;
  }
};

/** Why an exercise is offered in place of another. */
export const SWAP_REASONS = {
  choice: "Another way the program has for this place",
  alternate: "The program keeps this one for choosing by hand",
} as const;
