import { formatLoad, formatMinutes, formatClock } from "@dorsal/core/quantity";
import type { LoadUnit } from "@dorsal/core/quantity";
import { addDays, daysBetween } from "@dorsal/core/record";
import type { Dose, LocalDate, RecordedSet, Side, SideRule, Timestamp } from "@dorsal/core/record";

const LOCALE = "en-GB";

const longDay = new Intl.DateTimeFormat(LOCALE, {
  weekday: "long",
  day: "numeric",
  month: "long",
  timeZone: "UTC",
});
const dayAndMonth = new Intl.DateTimeFormat(LOCALE, {
  day: "numeric",
  month: "long",
  timeZone: "UTC",
});
const dayOfYear = new Intl.DateTimeFormat(LOCALE, {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** A calendar day has no zone; UTC keeps it the day it names. */
const dateOf = (day: LocalDate): Date => new Date(`${day}T00:00:00.000Z`);

export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

const secondsOrMinutes = (seconds: number): string =>
  seconds >= 120 && seconds % 60 === 0
    ? formatMinutes(seconds)
    : seconds > 120
      ? formatClock(seconds)
      : `${seconds} s`;

const eachSide = (side: SideRule): string => (side === "bilateral" ? "" : " each side");

/** Words used on more than one screen. */
export const words = {
  side: (side: Side): string => (side === "left" ? "Left" : "Right"),

  /** `2 × 10–15 each side`, `3 × 30 s, 30 s break`, `5 min`. */
  dose: (dose: Dose, side: SideRule): string => {
    const times = dose.sets > 1 ? `${dose.sets} × ` : "";
    switch (dose.kind) {
      case "reps": {
        const { min, max } = dose.reps;
        return `${dose.sets} × ${min === max ? max : `${min}–${max}`}${eachSide(side)}`;
      }
      case "hold":
        return `${times}${secondsOrMinutes(dose.seconds)}${eachSide(side)}`;
      case "carry":
        return `${times}${dose.metres} m${eachSide(side)}`;
      case "interval":
        return `${times}${plural(dose.rounds, "round")} of ${dose.workSec} s, ${dose.recoverSec} s break`;
      case "steady":
        return `${times}${secondsOrMinutes(dose.seconds)}`;
    }
  },

  /** What was done in a set: `10 × 14 kg`, `12 reps`, `45 s`. */
  setDone: (set: RecordedSet, unit: LoadUnit): string => {
    const load = set.load && set.load.kg > 0 ? formatLoad(set.load, unit) : null;
    if (set.reps !== undefined) return load ? `${set.reps} × ${load}` : plural(set.reps, "rep");
    const time = set.seconds === undefined ? null : secondsOrMinutes(Math.round(set.seconds));
    return [time, load].filter((part) => part !== null).join(", ") || "done";
  },

  /** Repetitions in reserve, as the person felt them. */
  reserve: (rir: number): string => (rir === 0 ? "none in reserve" : `${rir} in reserve`),

  longDay: (day: LocalDate): string => longDay.format(dateOf(day)),
  date: (day: LocalDate): string => dayOfYear.format(dateOf(day)),

  /** `Today`, `Yesterday`, `Saturday 22 November`; with the year when it is another one. */
  day: (day: LocalDate, today: LocalDate): string => {
    const ago = daysBetween(day, today);
    if (ago === 0) return "Today";
    if (ago === 1) return "Yesterday";
    return day.slice(0, 4) === today.slice(0, 4)
      ? longDay.format(dateOf(day))
      : dayOfYear.format(dateOf(day));
  },

  /** `3 days ago`, for the last time of something. */
  ago: (day: LocalDate, today: LocalDate): string => {
    const days = daysBetween(day, today);
    if (days <= 0) return "today";
    if (days === 1) return "yesterday";
    if (days < 14) return `${days} days ago`;
    return `on ${dayAndMonth.format(dateOf(day))}`;
  },

  /** `07:15`, as the clock stood for the person. */
  clock: (at: Timestamp): string => at.slice(11, 16),

  /** `17–23 November`: a week by its Monday. */
  week: (monday: LocalDate): string =>
    dayAndMonth.formatRange(dateOf(monday), dateOf(addDays(monday, 6))),
};
