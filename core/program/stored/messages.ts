import { formatMinutes } from "../../quantity/index.ts";
import { WEEKDAY_NAMES, dayOfWeek, daysBetween } from "../../record/index.ts";
import type { LocalDate, Timestamp, WeekChange, Weekday } from "../../record/index.ts";
import { missedText } from "../next/messages.ts";
import { listed } from "../week/words.ts";
import type { Area } from "./areas.ts";
import type { NextSession, WeekToday } from "./today.ts";

const AREA_NAMES: Readonly<Record<Area, string>> = {
  "upper-back": "upper back",
  "lower-back": "lower back",
  hips: "hips",
  legs: "legs",
  chest: "chest",
  shoulders: "shoulders",
  arms: "arms",
  core: "core",
};

const isBack = (area: Area): boolean => area === "upper-back" || area === "lower-back";

/** Both halves of the back are one thing to a person. */
const withWholeBack = (areas: readonly Area[]): readonly string[] => {
  const names = areas.filter(isBack).length < 2 ? areas.map((area) => AREA_NAMES[area]) : null;
  return (
    names ?? ["back", ...areas.filter((area) => !isBack(area)).map((area) => AREA_NAMES[area])]
  );
};

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** `Back and hips`. */
export const areasTitle = (areas: readonly Area[], hasCardio: boolean): string =>
  capital(areas.length > 0 ? listed(withWholeBack(areas)) : hasCardio ? "cardio" : "moving about");

/** `Back and hips, 42 min`. */
export const sessionTitle = (
  areas: readonly Area[],
  hasCardio: boolean,
  totalSeconds: number,
): string => `${areasTitle(areas, hasCardio)}, ${formatMinutes(totalSeconds)}`;

/** `today`, `tomorrow`, `on Wednesday`; from a week on with the date. */
const onText = (date: LocalDate, today: LocalDate): string => {
  const days = daysBetween(today, date);
  if (days === 0) return "today";
  if (days === 1) return "tomorrow";
  const name = WEEKDAY_NAMES[dayOfWeek(date)];
  return days < 7 ? `on ${name}` : `on ${name}, ${date}`;
};

export interface WeekTodayNames {
  /** The title of a day of the plan. */
  readonly titleOf: (day: Weekday) => string;
  readonly today: LocalDate;
}

const nextText = (next: NextSession | null, { titleOf, today }: WeekTodayNames): string => {
  if (!next) return "";
  const late = next.isMakeUp ? ", the one you missed" : "";
  return ` Next: ${titleOf(next.day)}${late}, ${onText(next.on, today)}.`;
};

const dayName = (date: LocalDate): string => WEEKDAY_NAMES[dayOfWeek(date)];

/** `18:00`; the day is told beside it. */
const clockOf = (at: Timestamp): string => at.slice(11, 16).replace(/^0(?=\d)/, "");

/** What the week says of today, in a sentence or two. */
export const weekTodayText = (said: WeekToday, names: WeekTodayNames): string => {
  const { because, next } = said;
  switch (because.code) {
    case "planned":
      return "A day of your plan.";
    case "make-up":
      return `${dayName(because.missedOn)}'s session fits today: what it works is rested.`;
    case "done-today":
      return `Done for today: ${because.done}.${nextText(next, names)}`;
    case "done-before":
      return `Today's session is done already, since ${dayName(because.on)}.${nextText(next, names)}`;
    case "recovering":
      return `You trained the same muscles outside the plan. ${names.titleOf(because.instead)} is ready ${onText(because.readyAt.slice(0, 10) as LocalDate, names.today)} at ${clockOf(because.readyAt)}.`;
    case "rest":
      return `A day of rest: it is when you grow stronger.${nextText(next, names)}`;
    case "not-begun":
      return `Your plan begins ${onText(because.startsOn, names.today)}.${nextText(next, names)}`;
    case "no-training":
      return "This plan has no training day. Plan the week anew.";
  }
};

/** What to do about missed sessions; null where nothing is to be said, or a make-up says it. */
export const weekMissedText = ({ missed }: Pick<WeekToday, "missed">): string | null => {
  switch (missed.code) {
    case "nothing-missed":
      return null;
    case "move":
      return `${dayName(missed.from)} was missed. There is room for it on ${dayName(missed.to)}.`;
    case "repeat-week":
    case "plan-the-rest":
      return missedText(missed);
  }
};

type Amount = Extract<WeekChange, { kind: "added" }>["to"];

/** `3 × 15`, `2 × 30 s`, `2 × 20 m`, `8 rounds`; minutes for long times. */
export const amountText = ({ sets, reps, seconds, metres, cycles }: Amount): string => {
  const one =
    reps !== undefined
      ? String(reps)
      : seconds !== undefined
        ? seconds >= 120
          ? formatMinutes(seconds)
          : `${seconds} s`
        : metres !== undefined
          ? `${metres} m`
          : cycles !== undefined
            ? `${cycles} ${cycles === 1 ? "round" : "rounds"}`
            : null;
  if (one === null) return `${sets} ${sets === 1 ? "set" : "sets"}`;
  return sets === 1 && reps === undefined ? one : `${sets} × ${one}`;
};
