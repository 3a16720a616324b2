import { formatClock } from "@dorsal/core/quantity";
import { WEEKDAY_NAMES } from "@dorsal/core/record";
import type { Weekday } from "@dorsal/core/record";
import { plural, words } from "./words.ts";

const oneDigit = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 1 });

const listed = new Intl.ListFormat("en-GB", { type: "conjunction" });

const inPoints = (points: number): string =>
  `${oneDigit.format(points)} ${oneDigit.format(points) === "1" ? "point" : "points"}`;

/** Where a week stands in its block. */
interface BlockWords {
  readonly number: number;
  readonly week: number;
  readonly weeks: number;
  readonly isLighter: boolean;
  readonly isOver: boolean;
}

type Standing = "short" | "optional" | "enough" | "most" | "plenty";

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
  days: WEEKDAY_NAMES,
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
  ofMinutes: (minutes: number) => `of ${minutes} min`,
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
        : `Within ${inPoints(points)} of the best possible week.`,
    unproven: "A good week; how near the best it is could not be proven on this device.",
    hint: "Three points are about one of the six staple exercises, one a hard set for what comes first.",
    about: "What is a point?",
  },
  replanning: "Planning anew. The week on show still holds.",
  planFailed: "The week could not be planned: ",
  improved: (points: number) => `A better week was found: +${oneDigit.format(points)} points.`,
  changedSince: "The week was changed since, so nothing was taken back.",
  changedMeanwhile: "The week was changed elsewhere meanwhile, so nothing was stored. Try again.",
  told: "Kept in mind from now on.",
  timeout: "it took too long. Try again, or close other apps first.",
  tryAgain: "Try again",
  notSaved: "The week could not be stored: ",

  rest: "Rest",
  restHint: "Rest: a walk and the stretch are plenty.",
  stretch: "Five minutes of stretching",
  stretched: (day: string, isDone: boolean) => `${day}: ${isDone ? "stretched" : "not yet"}`,
  sitting: {
    label: "Say when to stand up",
    hint: (minutes: number) =>
      `After ${minutes} minutes of sitting, two on your feet. Only while the app is open; never at night or around training.`,
    every: "After so much sitting",
    notify: "Also when another window is in front",
  },
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
  dragOver: (from: string, to: string) => `${from} to ${to}`,
  comesHere: (day: string) => `${day} would come here`,
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
    looking: "Working out why …",
    fixFor: (label: string, cause: string) => `${label}. ${cause}`,
    applied: "Changed, and planned anew.",
    none: "Everything that belongs in a good week is in it.",
  },

  /** Changes that would help, as offers. */
  fix: {
    minutes: (extra: number, day: string) => `${plural(extra, "more minute")} on ${day}`,
    everyDay: (extra: number) => `${plural(extra, "more minute")} on every day`,
    things: (things: string, place: string) => `With ${things} at: ${place}`,
    day: (day: string, minutes: number) => `Train on ${day} too, ${minutes} min`,
    allow: (name: string) => `Allow again: ${name}`,
  },

  better: {
    title: "What would help most",
    gain: (points: number, isFree: boolean) =>
      `+${oneDigit.format(points)} points${isFree ? ", for nothing" : ""}. Have a look`,
  },

  news: {
    title: "What changed",
    undo: "Undo",
    dismiss: "Dismiss what changed",
    nothing: "The exercises stay as they are.",
    more: (count: number) => plural(count, "more change"),
    andMore: (names: string, count: number) => `${names} and ${count} more`,
    way: (from: string, to: string) => `${from} to ${to}`,
    moved: (way: string, names: string) => `${way}: ${names}`,
    added: (day: string, names: string) => `${day}, new: ${names}`,
    removed: (day: string, names: string) => `${day}, gone: ${names}`,
    changed: (day: string, amounts: string) => `${day}: ${amounts}`,
    amount: (name: string, from: string, to: string) => `${name} ${to}, was ${from}`,
    isNew: "new",
    was: (amount: string) => `was ${amount}`,
    from: (day: string) => `from ${day}`,
    countNew: (count: number) => `${count} changed`,
  },

  compare: {
    caption: "Both weeks, day by day",
    figures: "Both weeks in numbers",
    open: "Both weeks, day by day",
    comes: "New",
    goes: "Gone",
    points: (points: number) => {
      if (Math.abs(points) < 0.05) return "It is worth as much as yours.";
      const amount = oneDigit.format(Math.abs(points));
      return points > 0
        ? `It is worth ${amount} points more than yours.`
        : `It is worth ${amount} points less than yours.`;
    },
  },

  block: {
    stands: ({ number, week, weeks, isLighter, isOver }: BlockWords) =>
      isOver
        ? `Block ${number} is over`
        : `Block ${number}, week ${week} of ${weeks}${isLighter ? ": a lighter week" : ""}`,
    number: (number: number) => `Block ${number}`,
    lastWeek: (number: number) => `This is the last week of block ${number}.`,
    over: (number: number) => `Block ${number} is over. Well done.`,
    hint: "The next block keeps most of its exercises. Until you accept it, this week goes on.",
    plan: "Plan the next block",
    title: (number: number) => `Block ${number}`,
    from: (day: string) => `From ${day} on`,
    take: "Accept the next block",
    keep: "Not yet",
    accepted: "The next block is planned.",
    coming: (number: number, day: string) => `Block ${number} begins on ${day}.`,
    drop: "Take it back",
    dropped: "The next block was taken back.",
    putBack: "The next block was put back: plan it again when you are ready.",
  },

  hurts: {
    open: "Something hurts",
    title: "Something hurts",
    where: "Where does it hurt now?",
    parts: {
      low_back: "Low back",
      shoulder: "Shoulder",
      knee: "Knee",
      wrist: "Wrist",
      neck: "Neck",
    },
    answers: { yes: "Yes", no: "No" },
    hint: "Nothing that could make it worse stays in your week. You can take that back when it is better.",
    apply: "Plan around it",
    around: (part: string) => `Planned around: ${part}.`,
    nothingOut:
      "Nothing has to be left out for it. If you are not sure what brings it on, say so; and stop what hurts while you train.",
    changed: "What hurts has changed since this week was planned.",
    changedAction: "Plan the week anew",
    changedSaid: "Planned anew with what hurts now.",
    now: "Planned around now",
    plannedAround: (part: string) => `Planned around: ${part}`,
    isBetter: "It is better now",
    better: "Planned with care, now that it is better.",
    noneOfThese: "None of these",
  },

  notes: {
    title: "Keep in mind",
  },

  volume: {
    title: "Planned and wanted",
    hint: "Hard sets a week. The band is what does most; lines mark the least and the most.",
    asMap: "On the figure",
    asBars: "As bars",
    asTable: "All numbers in a table",
    mapLabel: "Planned sets by muscle against what is wanted",
    mapKey: "Striped: below the band. Full: in it. Outlined: above it.",
    headline: (name: string, { sets, lo, hi }: { sets: number; lo: number; hi: number }) =>
      `${name}: ${oneDigit.format(sets)} of ${oneDigit.format(lo)}–${oneDigit.format(hi)} wanted.`,
    short: (names: readonly string[]) => `Short of the least: ${listed.format(names)}.`,
    standings: {
      short: "too little",
      optional: "no target",
      enough: "enough",
      most: "does most",
      plenty: "more than needed",
    },
    onMuscle: (sets: number, standing: Standing) =>
      `${oneDigit.format(sets)}, ${plan.volume.standings[standing]}`,
    notPlanned: "not planned for",
    caption: "Hard sets a week by muscle group",
    group: "Muscles",
    planned: "Planned",
    least: "Least",
    most: "Most",
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
    minutes: "Minutes a week",
    back: "Sets for the back",
    exercises: "Exercises",
    missing: "Does not fit",
    differences: "What would change",
    noDifference: "The same exercises.",
    take: "Take this week",
    keep: "Keep mine",
    taken: "The other week is yours now.",
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
    noneLeft: "No training is left this week, so nothing has to change.",
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
    besides: "Moving besides",
    cardioOutside:
      "How many minutes a week do you walk briskly, cycle, swim or the like, besides the plan?",
    cardioOutsideHint: "The plan then asks for less endurance. A hard minute counts as two.",
    applied: "Planned anew with your answers.",
    incomplete: "Something is missing: look at the days, the year of birth and the weight.",
  },

  undone: "The week is as it was.",
  range: words.week,
} as const;
