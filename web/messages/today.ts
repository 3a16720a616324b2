import type { Streak } from "@dorsal/core/history";
import type { MorningQuestion, SignsReason } from "@dorsal/core/program";
import { formatLoad } from "@dorsal/core/quantity";
import type { LoadUnit } from "@dorsal/core/quantity";
import { WEEKDAYS, WEEKDAY_NAMES } from "@dorsal/core/record";
import type { Dose, PlannedItem, Weekday } from "@dorsal/core/record";
import { plural } from "./words.ts";

const COUNT = ["no", "one", "two", "three", "four", "five", "six", "seven"];
const inWords = (count: number): string => COUNT[count] ?? String(count);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Feelings before a session, from 1, the worst, to 5. */
const FEELINGS = {
  sleep: { label: "Sleep", low: "poor", high: "good" },
  energy: { label: "Energy", low: "none", high: "plenty" },
  stress: { label: "Calm", low: "stressed", high: "at ease" },
  soreness: { label: "Body", low: "very sore", high: "fresh" },
} as const;

type Feeling = keyof typeof FEELINGS;

const SORE_WORDS = [
  "not sore",
  "hardly",
  "a little",
  "a little",
  "noticeable",
  "sore",
  "sore",
  "quite sore",
  "very sore",
  "very sore",
  "as sore as can be",
] as const;

const reserveText = ({ min, max }: { readonly min: number; readonly max: number }): string =>
  `${min === max ? min : `${min}–${max}`} left in you`;

/** What to try for in each set; null where the dose says it all. */
const tryText = (dose: Dose, aim: number | undefined, load: string | null): string | null => {
  const parts = [
    dose.kind === "reps" && aim !== undefined ? `try for ${aim}` : null,
    load === null ? null : `with ${load}`,
  ].filter((part) => part !== null);
  return parts.length > 0 ? capital(parts.join(" ")) : null;
};

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
  dayPlanned: (day: string) => `${day}: a session is planned`,
  dayEmpty: (day: string) => `${day}: no training`,
  dayToday: (day: string) => `${day}, today`,
  weekdays: WEEKDAYS.map((day) => WEEKDAY_NAMES[day]),
  dayNamed: (day: Weekday, name: string): string => `${WEEKDAY_NAMES[day]}: ${name.toLowerCase()}`,

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

  planWeek: "Plan a whole week",
  planWeekHint: "To the minute, around your back and your days",

  doneTitle: "Done for today",
  beginsTitle: "Not begun yet",
  weekOf: (week: number, weeks: number, place: string | null): string =>
    [`Week ${week} of ${weeks}`, place].filter((part) => part !== null).join(", "),
  blockOver: "Your block is done: plan the next one",
  walkHint: "A walk is as good. If you would like to stretch:",
  otherDays: "Other sessions",
  otherDaysHint: "Any of them can be done today.",
  doctorFirst: "A doctor first",
  doctorFirstText: "You named a sign that a doctor should look at before you train on.",
  doctorFirstAction: "What it is about",

  try: (item: PlannedItem, unit: LoadUnit): string | null =>
    tryText(
      item.dose,
      item.target?.aim,
      item.load && item.load.kg > 0 ? formatLoad(item.load, unit) : null,
    ),
  why: "Why",
  reserve: (range: { readonly min: number; readonly max: number }): string =>
    `Stop with ${reserveText(range)}.`,
  warmupLoads: (loads: readonly string[]): string => `To warm up: 6 with ${loads.join(", then ")}.`,

  feel: {
    title: "How do you feel?",
    hint: "It shapes the session",
    say: "Say it",
    skip: "Skip",
    change: "Change",
    done: "Done",
    names: FEELINGS,
    legend: (feeling: Feeling): string => FEELINGS[feeling].label,
    ends: (feeling: Feeling): string => `1 ${FEELINGS[feeling].low}, 5 ${FEELINGS[feeling].high}`,
    said: (values: Readonly<Record<Feeling, number>>): string =>
      (["sleep", "energy", "stress", "soreness"] as const)
        .map((feeling) => `${FEELINGS[feeling].label.toLowerCase()} ${values[feeling]}`)
        .join(", "),
    soreSaid: (group: string, level: number): string => `${group} sore at ${level}`,
    soreLegend: "Anything sore?",
    soreHint: "Muscles that this session works",
    soreLabel: (group: string): string => `How sore: ${group}`,
    soreValue: (level: number): string => `${level}, ${SORE_WORDS[level] ?? ""}`,
    missing: "Say all four, or none of them.",
    effectNone: "The session stays as it is.",
  },

  lighterTitle: "A lighter week",
  lighterText: (why: string, begins: boolean): string =>
    `${why}: half the sets, nine tenths of the load.${begins ? " It lasts seven days from the session you start." : ""}`,
  asUsual: "Train as usual today",
  usualTitle: "As usual, though a lighter week is due",
  takeLighter: "Take it lighter",

  leftTitle: "Different from your plan today",
  offerUp: "Time for the next rung",
  offerDown: "One rung down",
  offerTake: (name: string): string => `Take ${name} from now on`,
  offerTaken: (name: string): string => `${name} is in your week now.`,
  offerBack: "The week is as it was.",
  notKept: "This could not be stored: ",

  morning: {
    title: "This morning",
    text: (name: string, { level, stopped }: MorningQuestion): string =>
      `Yesterday ${name} hurt ${level} of 10${stopped ? ", and you stopped it" : ""}. How is it there now?`,
    label: "Pain now",
    value: (level: number): string => (level === 0 ? "0, none" : `${level} of 10`),
    low: "none",
    high: "worst",
    asBefore: "As before the session",
    notYet: "Not as before yet",
    pass: "Not now",
    thanks: "Noted. The next session follows it.",
    taken: "Taken back.",
  },

  signsTitle: "Please look at the signs once more",
  signsText: (name: string, { why }: SignsReason): string => {
    switch (why.code) {
      case "strong":
        return `${name} hurt your back a good deal. That is mostly harmless; a few signs are not, and it takes a minute to rule them out.`;
      case "spreading":
        return `At ${name} pain spread from your back. That is mostly harmless; a few signs are not, and it takes a minute to rule them out.`;
      case "long":
        return `Your back has hurt at ${name} for ${why.days} days. Have a doctor or physiotherapist look at it, and go through the signs once more.`;
    }
  },
  signsAction: "Check the signs",
  signsDismiss: "Not needed",

  running: "A session is already running in another tab. Resume it, or end it there.",
  full: "This device has no room left, so the session cannot be stored. Free some space and try again.",
  failed: "The session could not be started: ",
};
