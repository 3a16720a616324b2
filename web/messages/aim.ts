import type { LoadUnit } from "@dorsal/core/quantity";
import { formatKcal, formatWhole, kilograms, kilogramsToPounds } from "@dorsal/core/quantity";
import type { Eating, Goal } from "@dorsal/core/record";
import { plural } from "./words.ts";

/** A weight with one decimal, in the person's unit. */
const weight = (kg: number, unit: LoadUnit): string =>
  `${(unit === "kg" ? kg : kilogramsToPounds(kilograms(kg))).toFixed(1)} ${unit}`;

const WORK: Readonly<
  Record<Eating["work"], { readonly label: string; readonly hint: string; readonly is: string }>
> = {
  "very-light": {
    label: "Mostly sitting",
    hint: "A desk, driving, study, resting at home",
    is: "Mostly sitting by day",
  },
  light: {
    label: "Sitting and standing",
    hint: "Teaching, a shop, a laboratory, a household with children",
    is: "Sitting and standing by day",
  },
  moderate: {
    label: "On my feet",
    hint: "Nursing, waiting at tables, cleaning, a workshop",
    is: "On your feet by day",
  },
  heavy: {
    label: "Hard bodily work",
    hint: "Building, farming, removals",
    is: "Hard bodily work by day",
  },
};

const LEISURE: Readonly<
  Record<Eating["leisure"], { readonly label: string; readonly hint: string; readonly is: string }>
> = {
  "very-light": {
    label: "Hardly at all",
    hint: "Little walking, no sport",
    is: "hardly any movement beside",
  },
  light: {
    label: "A little",
    hint: "Walks on most days, or one training a week",
    is: "a little movement beside",
  },
  moderate: {
    label: "Several times a week",
    hint: "Three or four trainings, or a good hour on foot each day",
    is: "several trainings a week",
  },
  active: {
    label: "Every day",
    hint: "A training or a long bicycle ride on most days",
    is: "training on most days",
  },
  "very-active": {
    label: "More than an hour a day",
    hint: "Hard training daily, as for a competition",
    is: "hard training each day",
  },
};

const GOALS: Readonly<Record<Goal["direction"], string>> = {
  lose: "Losing weight",
  maintain: "Holding your weight",
  gain: "Gaining weight",
};

const REASONS: Readonly<Record<string, string>> = {
  begun: "You set the goal",
  weekly: "The weekly look",
  break: "A break, at what you use",
  "break-over": "The break was over",
  stop: "Eating less rested",
  reached: "The goal was reached",
};

/** How much to eat: how it is asked, answered and managed. */
export const aim = {
  title: "How much to eat",
  unreadable: "Your records could not be read just now. ",
  step: (now: number, of: number): string => `Step ${now} of ${of}`,
  progress: "How far you are",
  next: "Next",
  back: "Back",
  leave: "Not now",
  toBody: "Back to Body",
  change: "Change",
  notSaved: "It could not be saved. ",
  missing: "Choose an answer here.",
  weight,
  whole: formatWhole,
  aDay: "kcal a day",

  forMenus: {
    text: "That is all the menus need. A goal can come later, or not at all.",
    action: "To the menus",
  },
  noProfile: {
    text: "Two short questions about your training come first.",
    action: "Answer them",
  },

  you: {
    title: "About you",
    intro: "What a body uses follows from its age, height and weight.",
    incomplete: "Something is missing above.",
  },

  weigh: {
    title: "Your weight",
    intro: "A target begins with a weight. One morning is enough to start.",
  },

  outside: {
    title: "No number for now",
    text: "The models behind the numbers were made from adults of up to a hundred years. Beyond that a number would be invented.",
  },

  activity: {
    title: "How much do you move?",
    intro:
      "The first guess of what you use rests on this. Your own weigh-ins and notes put it right within weeks.",
    work: "A usual day, at work or at home",
    leisure: "And beside it, with training",
    workOptions: WORK,
    leisureOptions: LEISURE,
    level: (pal: number): string =>
      `Together that is about ${pal.toFixed(1)} times what you use at rest.`,
    sentence: ({ work, leisure }: Pick<Eating, "work" | "leisure">): string =>
      `${WORK[work].is}, ${LEISURE[leisure].is}.`,
  },

  screening: {
    title: "A few questions about your health",
    intro: "They take about a minute. The answers stay on this device.",
    whyTitle: "Why we ask",
    why: [
      "Eating less is safe for most people and not for everyone, and nobody can see that from a weight alone.",
      "No answer is wrong, and none is a finding about you. An answer may close a plan for eating less; training and much else stays open.",
    ],
    eating: "The next five are about eating. Many people say yes to one of them.",
    everything: "Something else applies to me: pregnancy, breastfeeding or periods",
    cycle: "Does your weight go up and down with a monthly cycle?",
    cycleNote: "Then nothing is changed before a whole cycle was seen.",
    yes: "Yes",
    no: "No",
    missing: (count: number): string =>
      count === 1 ? "One question is still open." : `${count} questions are still open.`,
    save: "Save the answers",
  },

  wish: {
    direction: "What shall your weight do?",
    directions: { lose: "Go down", maintain: "Stay", gain: "Go up" },
    none: "Choose one, and how much to eat shows here at once. Nothing is stored until you accept it.",
    goal: "A goal weight",
    goalHint: "You can do without one.",
    goalWeight: "Goal weight",
    goalTyped: (unit: LoadUnit): string => `Goal weight in ${unit}`,
    now: (kg: number, unit: LoadUnit): string => `now ${weight(kg, unit)}`,
    least: (kg: number, unit: LoadUnit): string =>
      `From ${weight(kg, unit)} up: below it lies a body-mass index under 18.5.`,
    pace: "How fast",
    paces: { usual: "As is usual", pace: "At a pace", date: "By a day" },
    usual: {
      lose: "Half a per cent of your weight a week, and at most a fifth below what you use.",
      gain: "A quarter of a per cent of your weight a week.",
    },
    percent: "Pace",
    percentText: (percent: number, kg: number, unit: LoadUnit): string =>
      `${percent.toFixed(2)} % a week, ${(unit === "kg" ? kg : kilogramsToPounds(kilograms(kg))).toFixed(2)} ${unit}`,
    gentler: "gentler",
    faster: "faster",
    byDate: "To be there by",
    byDateUnread: "Give a day to come. Until then this shows the usual pace.",
    accept: (value: number): string => `Eat to ${formatKcal(value)}`,
    acceptChange: (value: number): string => `Change to ${formatKcal(value)}`,
    accepted: (value: number): string => `From today ${formatKcal(value)} a day.`,
    takenBack: "Taken back; what counted before counts again.",
    keep: "Keep the goal as it is",
  },

  answer: {
    label: "How much to eat",
    unknown: "The number cannot be made from what is stored: ",
    below: (value: number, spent: string): string =>
      `${formatKcal(value)} below what you use, which is ${spent}.`,
    above: (value: number, spent: string): string =>
      `${formatKcal(value)} above what you use, which is ${spent}.`,
    same: (spent: string): string => `What you use: ${spent}.`,
    spent: (value: number, half: number): string =>
      `about ${formatWhole(value)}\u00a0±\u00a0${formatWhole(half)}`,
    reached: (goal: string, day: string): string => `${goal} around ${day}.`,
    neverReached: (goal: string): string =>
      `With this number alone ${goal} is not reached. As your weight changes, the weekly look moves it step by step.`,
    limitsTitle: "Why this number",
    leadsTitle: "What it leads to",
    by: (day: string, low: string, high: string): string =>
      `Nine of ten people like you are between ${low} and ${high} on ${day}, if they keep to it as people do.`,
    late: (day: string): string =>
      `You asked for ${day}. A body that gets lighter uses less, so the same number takes a little longer; the weekly look keeps it on course as far as the limits allow.`,
    afterTitle: "And afterwards",
    after: (value: number): string => `About ${formatKcal(value)} a day hold the weight then.`,
    water: (unit: LoadUnit): string =>
      `On the way from the deficit back to that, ${unit === "kg" ? "0.3 to 0.8 kg" : "0.7 to 1.8 lb"} of water return within days. That is no fat.`,
    fatTitle: "Fat and muscle",
    fat: (fat: string, all: string): string =>
      `Of ${all} lost, about ${fat} are fat; the rest is lean tissue and water. That is typical without lifting: with strength training and enough protein more of your muscle stays.`,
    place:
      "Fat leaves the whole body. Where it goes first is mostly inherited, and no exercise takes it from one place.",
    learned: "What you use was worked out from your own weigh-ins and notes.",
    formula:
      "What you use is a formula’s guess for people like you. Weigh-ins and notes of what you eat put your own number in its place, and the target follows week by week.",
    restsOn: "What it rests on",
    body: (kg: string, isLearned: boolean): string =>
      isLearned
        ? `${kg} without the water of the day, worked out from weigh-ins and notes`
        : `${kg}, as the trend of your weight`,
    answered: (day: string): string => `Health questions, answered on ${day}`,
    changeActivity: "Change how much you move",
    changeAnswers: "Change the health questions",
  },

  refused: {
    toldWithPlan: "This was told with the health questions of the plan, and is changed there.",
    toPlan: "To the plan",
    title: "No number for eating less",
    titleNone: "No number for now",
    open: "What is open to you",
    strength: "Train for strength",
    maintenance: "Hold my weight",
    gain: "Gain slowly",
    healthyGoal: (goal: string): string => `Aim for ${goal}`,
    answers: "Change my answers",
  },

  running: {
    title: "Your goal",
    directions: GOALS,
    wish: (goal: Goal["direction"], to: string | null): string =>
      to === null ? `${GOALS[goal]}.` : `${GOALS[goal]}, to ${to}.`,
    since: (day: string, kg: string): string => `Since ${day}, from ${kg}.`,
    reached: (day: string): string => `There around ${day}.`,
    rests: "Your goal rests",
    noNumber: "No number for now",
    changeWish: "Change the wish",
    break: "Take a two-week break",
    breakHint:
      "Two weeks at what you use. The weight may rise a little with water; the goal waits.",
    breakBegun: (value: number, day: string): string => `${formatKcal(value)} a day until ${day}.`,
    onBreak: (day: string): string => `You are on a break until ${day}.`,
    endBreak: "End the break",
    breakEnded: (value: number): string => `The break is over: ${formatKcal(value)} a day.`,
    end: "End the goal",
    endTitle: "End the goal?",
    endText:
      "No target is shown any more. Your weigh-ins and notes stay, and you can set a new goal at any time.",
    ended: "The goal has ended.",
    targets: "Targets so far",
    target: formatKcal,
    why: (code: string): string => REASONS[code] ?? "Changed",
    from: (day: string): string => `from ${day}`,
  },

  stops: {
    label: "To look at today",
    well: {
      "many-weigh-ins": "I am well with it",
      "zero-days": "They were meant, and I am well",
    },
    hard: "It is hard at the moment",
    hardText: "Thank you for saying so. Eating less goes on resting; there is nothing to do here.",
    answered: "Noted. The plan goes on.",
    answers: "Change my answers",
    cleared: "When a doctor has looked at it, change your answer and the plan goes on.",
  },

  review: {
    weekly: "The weekly look",
    stop: "The target rests at what you use",
    reached: "You are there",
    breakOver: "Your break is over",
    expenditure: (value: number, half: number): string =>
      `What you use looks like ${formatWhole(value)}\u00a0±\u00a0${formatKcal(half)} a day.`,
    instead: (now: number, before: number): string =>
      `From today ${formatWhole(now)} instead of ${formatKcal(before)}.`,
    reachedText:
      "The target now keeps your weight. You can leave it so, or choose what comes next.",
    restsText: (value: number): string =>
      `Until that changes, the number is ${formatKcal(value)} a day: what you use.`,
    noNumberText: "Until that changes, no number is shown.",
    unanswered: "Some health questions are new or still open. The target waits for them.",
    answer: "Answer them",
    accept: "Accept",
    take: (value: number): string => `Take ${formatKcal(value)}`,
    later: "Not now",
    accepted: (value: number): string => `From today ${formatKcal(value)} a day.`,
    laterSaid: (day: string): string => `The old target stays. This is asked again on ${day}.`,
    next: "Choose what comes next",
  },

  weeks: (count: number): string => plural(count, "week"),
};
