import type { Streak } from "@dorsal/core/history";
import { plural } from "./words.ts";

const COUNT = ["no", "one", "two", "three", "four", "five", "six", "seven"];
const inWords = (count: number): string => COUNT[count] ?? String(count);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Today: what to do now, and why. */
export const today = {
  start: "Start",
  startTitled: (title: string) => `Start ${title}`,
  minutes: "min",
  exactly: (clock: string) => `Exactly ${clock}, to the second`,
  blocks: { warmup: "Warm-up", main: "Main part", cooldown: "Cool-down", routine: "Routine" },
  blockSummary: (count: number, minutes: string) => `${plural(count, "move")}, ${minutes}`,
  circuit: "In a circle: one set of each, then again.",
  swap: (name: string) => `Swap ${name}`,
  swapTitle: (name: string) => `Instead of ${name}`,
  swapIntro: "Nearest first. All of these work with what you have.",
  noSwaps: "With what you have, nothing comes near this one. More kit in Settings opens more ways.",
  swapBack: (name: string) => `Back to ${name}`,
  swapped: (to: string) => `Now: ${to}.`,
  others: "Something else",
  othersHint: "Any session can be done on any day.",
  proposed: "Back to today’s proposal",

  rest: "Rest day",
  restHint: "Backs grow on days like this. If you would like to move:",

  resumeTitle: "You are in the middle of a session",
  resumeText: (title: string, since: string) => `${title}, started ${since}. Every set is kept.`,
  resume: "Resume",
  discard: "Discard",
  discardTitle: "Discard this session?",
  discardText: (sets: number) =>
    sets === 0
      ? "Nothing has been recorded in it yet."
      : `${plural(sets, "recorded set")} in it will be deleted with it. To keep them, resume it and end it early.`,
  discarded: "Session discarded.",
  discardUndone: "The session is back.",

  week: "This week",
  weekCount: (days: number, planned: number) => `${days} of ${planned}`,
  dayDone: (day: string) => `${day}: trained`,
  dayEmpty: (day: string) => `${day}: no training`,
  dayToday: (day: string) => `${day}, today`,
  weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],

  /** Forgives: one session fewer than planned is a good week, and the running week never breaks anything. */
  streak: ({ weeks, thisWeek }: Streak): string => {
    const missing = thisWeek.needed - thisWeek.days;
    const row = weeks > 1 ? ` ${capital(inWords(weeks))} good weeks in a row.` : "";
    if (thisWeek.good) return `A good week already.${row}`;
    const more =
      thisWeek.days === 0
        ? `${capital(inWords(missing))} ${missing === 1 ? "session makes" : "sessions make"} a good week.`
        : `${capital(inWords(missing))} more ${missing === 1 ? "makes" : "make"} it a good week.`;
    return `${more}${row}`;
  },

  running: "A session is already running in another tab. Resume it, or end it there.",
  full: "This device has no room left, so the session cannot be stored. Free some space and try again.",
  failed: "The session could not be started: ",
};
