import { formatClock } from "@dorsal/core/quantity";
import type { Weekday, WeekChange } from "@dorsal/core/record";
import { plural, words } from "./words.ts";

const oneDigit = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 1 });

const days: Readonly<Record<Weekday, string>> = {
  mon: "Monday",
  tue: "Tuesday",
  wed: "Wednesday",
  thu: "Thursday",
  fri: "Friday",
  sat: "Saturday",
  sun: "Sunday",
};

/** What of a dose the plan knows; one of the amounts is there. */
interface PlanDose {
  readonly sets: number;
  readonly reps?: number;
  readonly seconds?: number;
  readonly metres?: number;
  readonly cycles?: number;
  readonly side: "bilateral" | "per_side" | "alternating";
}

const amountOf = ({ reps, seconds, metres, cycles }: PlanDose): string => {
  if (reps !== undefined) return String(reps);
  if (metres !== undefined) return `${metres} m`;
  if (cycles !== undefined) return plural(cycles, "round");
  if (seconds === undefined) return "";
  return seconds >= 120 && seconds % 60 === 0 ? `${seconds / 60} min` : `${seconds} s`;
};

/** The week: seven rows, why they are so, and what would change them. */
export const plan = {
  title: "My week",
  days,
  daysShort: {
    mon: "Mon",
    tue: "Tue",
    wed: "Wed",
    thu: "Thu",
    fri: "Fri",
    sat: "Sat",
    sun: "Sun",
  } satisfies Record<Weekday, string>,
  remove: "Remove",
  number: (value: number) => oneDigit.format(value),
  minutes: (minutes: number) => `${minutes} min`,
  exact: (seconds: number) => formatClock(seconds),
  exactSpoken: (seconds: number) =>
    `${plural(Math.floor(seconds / 60), "minute")} ${plural(seconds % 60, "second")}`,
  dose: (dose: PlanDose): string => {
    const each = dose.side === "bilateral" ? "" : " each side";
    const times = dose.sets > 1 || dose.reps !== undefined ? `${dose.sets} × ` : "";
    return `${times}${amountOf(dose)}${each}`;
  },

  empty: {
    title: "Your week, planned for you",
    text: "Seven small questions, about a minute: then every day says what to do, how long it takes and why.",
    action: "Plan my week",
  },

  summary: (training: number, minutes: number) =>
    `${plural(training, "training day")}, ${minutes} min in all`,
  verdict: {
    within: (points: number) =>
      points < 0.05
        ? "No better week is possible with what you have."
        : `Within ${oneDigit.format(points)} points of the best possible week.`,
    unproven: "A good week; how near the best it is could not be proven on this device.",
    hint: "Three points are about one of the six staple exercises, one a hard set for what comes first.",
    about: "What is a point?",
  },
  replanning: "Planning anew. The week on show still holds.",
  planFailed: "The week could not be planned: ",
  timeout: "it took too long. Try again, or close other apps first.",
  tryAgain: "Try again",
  notSaved: "The week could not be stored: ",

  rest: "Rest",
  restHint: "Rest: a walk and the stretch are plenty.",
  stretch: "Five minutes of stretching",
  sitBreak: "On days of sitting: stand up for two minutes every 45.",
  daily: "Every day",
  today: "Today",
  weekOf: (range: string) => `Week of ${range}`,
  openDay: (day: string) => `Exercises of ${day}`,
  exercises: (count: number) => plural(count, "exercise"),
  blocks: {
    warmup: "Warm-up",
    main: "Main part",
    cardio: "Endurance",
    cooldown: "Stretching",
  },
  why: (name: string) => `Why ${name}, and what else`,
  drag: (day: string) => `Move ${day}`,
  dragHint: "Drag to another day, or press the up and down arrow keys.",
  dayMenu: (day: string) => `Change ${day}`,
  moved: (from: string, to: string) => `${from} moved to ${to}.`,
  exchanged: (one: string, other: string) => `${one} and ${other} changed places.`,

  day: {
    title: (day: string) => `Change ${day}`,
    earlier: (day: string) => `Move to ${day}`,
    minutes: "Minutes",
    place: "Place",
    makeRest: "Make it a rest day",
    makeTraining: "Train on this day",
    apply: "Plan anew",
    madeRest: (day: string) => `${day} is a rest day now.`,
    madeTraining: (day: string) => `${day} is a training day now.`,
    changed: (day: string) => `${day} was changed.`,
    lastDay: "One day must stay. For a week without training, use “This week is different”.",
  },

  item: {
    why: "Why it is here",
    noReason: "It gives the most for the minutes of this day.",
    look: "How it is done",
    swap: "Something else instead",
    swapHint: "Nearest first. It takes the place of the other on this day, and stays.",
    noSwaps: "With what is at this place, nothing comes near it.",
    lock: (day: string) => `Keep it on ${day}`,
    unlock: "No longer keep it",
    ban: "Leave it out of my weeks",
    swapped: (from: string, to: string) => `${to} instead of ${from}.`,
    locked: (name: string, day: string) => `${name} stays on ${day}.`,
    unlocked: (name: string) => `${name} may go again.`,
    banned: (name: string) => `${name} is left out from now on.`,
    lockedMark: "Kept",
  },

  unmet: {
    title: "What did not fit",
    fixes: {
      minutes: "Add the minutes",
      equipment: "I have it: plan with it",
      day: "Train on that day",
      dislike: "Allow it again",
    },
    fixFor: (label: string, cause: string) => `${label}. ${cause}`,
    applied: "Changed, and planned anew.",
    none: "Everything that belongs in a good week is in it.",
  },

  notes: {
    title: "Keep in mind",
  },

  volume: {
    title: "Planned and wanted",
    hint: "Hard sets a week. The band is what does most; more than its end brings little.",
    asMap: "On the figure",
    asBars: "As bars",
    mapLabel: "Planned sets by muscle, of what does most",
    sets: (count: number) => plural(count, "set").replace(/^[\d.]+/, oneDigit.format(count)),
    caption: "Hard sets a week by muscle group",
    group: "Muscles",
    planned: "Planned",
    target: "Does most",
    range: (low: number, high: number) => `${oneDigit.format(low)}–${oneDigit.format(high)}`,
  },

  whatIf: {
    open: "What if …",
    title: "What if …",
    intro: "Look at another week beside yours. Nothing changes until you take it.",
    legend: "What would be different",
    oneMoreDay: (day: string) => `One more day: ${day}`,
    oneDayLess: (day: string) => `One day less: not ${day}`,
    moreMinutes: "Ten minutes more a day",
    lessMinutes: "Ten minutes less a day",
    allAt: (place: string) => `Everything at: ${place}`,
    withKit: {
      backpack: "With a backpack to fill at home",
      bands: "With bands at home",
      dumbbells: "With dumbbells at home",
    },
    focus: { upper: "Upper back first", lower: "Lower back first", both: "Whole back alike" },
    looking: "Looking …",
    now: "Yours",
    other: "The other",
    points: "Points",
    minutes: "Minutes a week",
    back: "Sets for the back",
    exercises: "Exercises",
    missing: "Does not fit",
    differences: "What would change",
    noDifference: "The same exercises.",
    more: (count: number) => `and ${plural(count, "more change")}`,
    take: "Take this week",
    keep: "Keep mine",
    taken: "The other week is yours now.",
  },

  change: (change: WeekChange, nameOf: (id: string) => string): string => {
    const name = nameOf(change.exercise);
    switch (change.kind) {
      case "added":
        return `${days[change.day]}: ${name} comes in`;
      case "removed":
        return `${days[change.day]}: ${name} goes`;
      case "changed":
        return `${days[change.day]}: ${name}, ${plural(change.from.sets, "set")} to ${change.to.sets}`;
      case "moved":
        return `${name} goes from ${days[change.day]} to ${days[change.toDay]}`;
    }
  },

  events: {
    open: "This week is different",
    title: "This week is different",
    intro: "Only until Sunday; next week is as planned.",
    travel: "I am away",
    travelHint: "Twenty minutes on your days, with a room and a chair.",
    sick: "I am ill",
    sickHint: "Rest until Sunday. Fever and training do not go together.",
    missed: "I missed a session",
    missedHint: "Finds out whether it still fits, and what to do if not.",
    back: "Back to the usual week",
    travelling: "This week is planned for being away.",
    resting: "This week is for getting well.",
    backToUsual: "The usual week again.",
    placeName: "Away",
    repeat: "Nothing changes: do this week once more before going on.",
    replanned: "The rest of the week was planned anew.",
    nothing: "Nothing was missed this week.",
  },

  settings: {
    open: "Answers",
    title: "Your answers",
    intro: "Change anything; the week is planned anew when you are done.",
    focus: "What comes first",
    you: "About you",
    level: "Level",
    levels: { beginner: "Beginner", intermediate: "Intermediate", advanced: "Advanced" },
    days: "Days and minutes",
    places: "Places and things",
    health: "What to be careful with",
    flags: "Signs that need a doctor",
    wishes: "Kept and left out",
    noWishes: "Nothing is kept or left out. Tap an exercise of the week to do so.",
    kept: (name: string, day: string | null) => (day ? `${name}, on ${day}` : name),
    leftOut: (name: string) => `${name}, left out`,
    bringBack: "Take back",
    apply: "Plan anew",
    applied: "Planned anew with your answers.",
    incomplete: "Something is missing: look at the days and the year of birth.",
  },

  undone: "The week is as it was.",
  range: words.week,
} as const;
