import type { LoadUnit } from "@dorsal/core/quantity";
import type { LocalDate } from "@dorsal/core/record";
import { formatKcal, formatWhole } from "@dorsal/core/quantity";
import { weighing } from "./weighing.ts";
import { plural, words } from "./words.ts";

const weight = weighing.weightText;
/** A change of weight, without its sign. */
const change = (kg: number, unit: LoadUnit): string => weight(Math.abs(kg), unit);
const oneDecimal = (value: number): string => value.toFixed(1);
const day = (date: LocalDate): string => words.date(date);

/** Body: what the scale means, how much to eat, and the record of the back. */
export const body = {
  title: "Body",
  eaten: "What I ate",
  failed: "The numbers could not be computed. ",
  whole: formatWhole,

  trend: {
    title: "Weight",
    empty: "Nothing weighed yet",
    emptyText:
      "One number says little: water alone moves the scale by a kilogram. Some mornings a week for two weeks show a direction.",
    notEnough: "Two weeks with some weigh-ins make a direction visible.",
    noDirection: "No clear direction in the last four weeks.",
    moving: (
      { isFalling, weeks }: { readonly isFalling: boolean; readonly weeks: number },
      kgPerWeek: number,
      errorKg: number,
      unit: LoadUnit,
    ): string => {
      const low = Math.max(0, Math.abs(kgPerWeek) - 1.645 * errorKg);
      const high = Math.abs(kgPerWeek) + 1.645 * errorKg;
      return `${isFalling ? "Falling" : "Rising"} by ${change(kgPerWeek, unit)} a week over the last ${plural(weeks, "week")}; very likely between ${change(low, unit)} and ${change(high, unit)}.`;
    },
    description: (days: number): string =>
      `The trend of ${plural(days, "weigh-in")} as a line, single weigh-ins as dots, and around the line the band in which nine of ten weigh-ins of an unchanged body fall.`,
    line: "Trend",
    dots: "Weigh-ins",
    band: "What water alone can do",
    point: (date: LocalDate, trend: string, weighed: string | null): string =>
      `${day(date)}: ${trend} by the trend${weighed === null ? "" : `, weighed ${weighed}`}`,
    range: "How far back",
    ranges: { month: "Month", quarter: "3 months", year: "Year", all: "All" },
    caption: "Weight by week, the newest first",
    columns: { week: "Week of", trend: "Trend", weighed: "Weigh-ins" },
  },

  eat: {
    title: "How much to eat",
    unset: "No goal is set",
    unsetText:
      "Training shapes the back; fat leaves the whole body when you eat less than you use, and where it leaves first is mostly genetic. After some questions you get a number that is safe for you.",
    set: "Set a goal",
    change: "Change the goal",
    unit: "kcal a day",
    aims: {
      lose: (below: number): string => `About ${formatKcal(below)} below what you use.`,
      maintain: "About what you use: the weight holds.",
      gain: (above: number): string => `About ${formatKcal(above)} above what you use.`,
    },
    until: (goal: string, date: LocalDate): string => `${goal} around ${day(date)}.`,
    never: (goal: string): string => `At this number ${goal} is not reached.`,
    refused: "No number is given at the moment.",
    refusedWhy: "Why, and what is open to you",
    closed: "Eating less is not planned",
    closedText:
      "For now your weight or your answers to the health questions speak against it. Training goes on all the same.",
  },

  forecast: {
    title: "What comes of it",
    description: (weeks: number): string =>
      `The expected weight over ${plural(weeks, "week")} as a dashed line, inside the band in which it will be with nine chances of ten.`,
    line: "Expected",
    band: "Nine chances of ten",
    goal: "Goal",
    today: "Today",
    sentence: (date: LocalDate, expected: string, low: string, high: string): string =>
      `By ${day(date)} about ${expected}, between ${low} and ${high}.`,
    intake: "If I ate",
    intakeText: (value: number): string => `${formatKcal(value)} a day`,
    steps: "If I walked",
    stepsText: (steps: number): string =>
      steps === 0
        ? "as I do"
        : `${formatWhole(Math.abs(steps))} steps a day ${steps > 0 ? "more" : "less"}`,
    weeks: "Looking ahead",
    weeksText: (weeks: number): string => plural(weeks, "week"),
    least: (value: number): string =>
      `Not below ${formatKcal(value)}: that is the least that is safe for you now.`,
    notBelow: "Less than what you use is not tried here: your answers do not allow it for now.",
    notAnswered:
      "Less than what you use can be tried here once the health questions are answered: they come with a goal.",
    reset: "Back to my target",
    point: (date: LocalDate, expected: string, low: string, high: string): string =>
      `${day(date)}: ${expected}, between ${low} and ${high}`,
    caption: "Expected weight by week",
    columns: { week: "On", expected: "Expected", low: "From", high: "To" },
    lean: (fatKg: string, leanKg: string): string =>
      `Of it about ${fatKg} fat and ${leanKg} lean tissue and water: typical without lifting. With your training more of the lean part should stay.`,
  },

  spent: {
    title: "What you use",
    learned: (value: number, low: number, high: number): string =>
      `About ${formatKcal(value)} a day, between ${formatWhole(low)} and ${formatWhole(high)}.`,
    hint: "In the units of your own notes: what you always leave out, or guess too low, is missing here as well. That is what a target needs; it is no measurement of your metabolism.",
    guess: (value: number, low: number, high: number): string =>
      `Formulas guess ${formatKcal(value)} a day for someone like you; nine of ten such people use between ${formatWhole(low)} and ${formatWhole(high)}.`,
    notEnough: (weighed: number, fed: number, days: number): string =>
      `Not enough to say it of you yet: ${plural(weighed, "weigh-in")} and ${plural(fed, "day")} with food in the last ${plural(days, "day")}. Half of the days for two to three weeks is enough as a rule.`,
    description:
      "What you use, as estimated over time as a line, inside the band that is 90 % sure; what was noted as eaten as dots.",
    line: "Used",
    band: "90 % sure",
    dots: "Eaten, as noted",
    point: (date: LocalDate, value: number): string => `${day(date)}: about ${formatKcal(value)}`,
    caption: "What was used, by week",
    columns: { week: "Week of", spent: "Used" },
  },

  balance: {
    title: "Eaten against used",
    last: (monday: LocalDate, value: number, half: number): string =>
      `In the week of ${words.week(monday)} you ate about ${formatKcal(Math.abs(value))} a day ${value < 0 ? "less" : "more"} than you used, give or take ${formatWhole(half)}.`,
    description:
      "A bar for each week: below the line less was eaten than used, above it more. The stroke shows how sure it is.",
    above: "Ate more",
    below: "Ate less",
    whisker: "90 % sure",
    gap: "Too little noted",
    point: (monday: LocalDate, value: number | null): string =>
      value === null
        ? `${words.week(monday)}: too little noted`
        : `${words.week(monday)}: ${formatKcal(Math.abs(value))} a day ${value < 0 ? "less" : "more"} than used`,
    caption: "Energy balance by week, a day on average",
    columns: { week: "Week of", eaten: "Eaten", spent: "Used", balance: "Balance" },
    signed: (value: number): string => `${value < 0 ? "−" : "+"}${formatWhole(Math.abs(value))}`,
  },

  fat: {
    title: "Fat and lean",
    band: (low: number, high: number): string =>
      `Body fat between ${Math.round(low)} and ${Math.round(high)}\u00a0%.`,
    lean: (low: string, high: string): string => `That leaves ${low} to ${high} that is not fat.`,
    by: {
      jackson2002BmiBodyFat:
        "By weight, height, age and sex alone, which knows nothing of your muscles. A tape or a caliper knows more.",
      usNavyMetric: "By tape (Hodgdon and Beckett 1984).",
      usNavyInches: "By tape (US Navy).",
      relativeFatMass: "By waist and height (Woolcott and Bergman 2018).",
      jacksonPollock3: "By three folds (Jackson and Pollock).",
      jacksonPollock7: "By seven folds (Jackson and Pollock).",
      durninWomersley4: "By four folds (Durnin and Womersley 1974).",
      siri: "By density (Siri).",
      brozek: "By density (Brozek).",
    },
    hint: "A band, because every method misses by some points; two of three people are inside it. Methods differ from each other by more than you change in months, so each has its own line.",
    range: (low: number, high: number): string => `${Math.round(low)} to ${Math.round(high)} %`,
    methods: {
      jackson2002BmiBodyFat: "By weight and height",
      usNavyMetric: "By tape: neck, waist, hip",
      usNavyInches: "By tape, in inches",
      relativeFatMass: "By waist and height",
      jacksonPollock3: "By three folds",
      jacksonPollock7: "By seven folds",
      durninWomersley4: "By four folds",
      siri: "By density (Siri)",
      brozek: "By density (Brozek)",
    },
    overTime: "Body fat over time, by method",
    fromTo: (first: string, since: LocalDate, last: string, until: LocalDate): string =>
      `${first} on ${day(since)}, ${last} on ${day(until)}.`,
    overTimeHint:
      "A method misses alike each time it measures you, so its own line shows a direction sooner than its band does. Two methods are never joined.",
    waist: (ratio: number, band: string): string =>
      `Waist to height ${(Math.floor(ratio * 100) / 100).toFixed(2)}: ${band}.`,
    bands: {
      "below 0.4": "below the range that guidance names",
      healthy: "in the healthy range, 0.4 to 0.49 (NICE 2022)",
      increased: "in the range of increased risk, 0.5 to 0.59 (NICE 2022)",
      high: "in the range of high risk, 0.6 and more (NICE 2022)",
    },
  },

  back: {
    title: "Your back, measured",
    empty:
      "A fold under the shoulder blade, one above the hip, the tape round the upper back and the waist: four numbers a month that look at the back itself.",
    measure: "Measure",
    sites: {
      subscapular: "Fold under the shoulder blade",
      suprailiac: "Fold above the hip",
      upperBack: "Girth of the upper back",
      waist: "Waist",
      biceps: "Fold at the biceps",
      triceps: "Fold at the triceps",
      chest: "Fold at the chest",
      midaxillary: "Fold at the side of the ribs",
      abdomen: "Fold at the belly",
      thigh: "Fold at the thigh",
      neck: "Neck",
      hip: "Hip",
    },
    first: "Measured once so far.",
    changed: (delta: string, isSmaller: boolean, since: LocalDate): string =>
      `${delta} ${isSmaller ? "less" : "more"} than on ${day(since)}: more than measuring can explain.`,
    noise: (least: string, since: LocalDate): string =>
      `No change since ${day(since)} that is larger than the error of measuring (${least}).`,
    ratios: {
      folds: "Upper to lower back, by folds",
      girths: "Upper to lower back, by girths",
    },
    ratio: (value: number): string => value.toFixed(2),
    ratioVerdicts: {
      smaller: "The upper part has become smaller against the lower one.",
      larger: "The lower part has become smaller against the upper one.",
      "within-noise": "No change that is larger than the error of measuring.",
      "not-enough": "Measured once so far.",
    },
    leftOut: (count: number): string =>
      `${plural(count, "measurement")} by other hands ${count === 1 ? "is" : "are"} not compared: two people pinch differently.`,
    honest:
      "Where fat leaves first is mostly genetic, and no exercise takes it from one place. These numbers say what happened, not why.",
    caption: "What was measured at each site",
    columns: { site: "Site", last: "Last", change: "Since the first" },
    signed: (value: number, text: string): string => `${value < 0 ? "−" : "+"}${text}`,
    mm: (mm: number): string => `${oneDecimal(mm)} mm`,
    cm: (mm: number): string => `${oneDecimal(mm / 10)} cm`,
    inches: (mm: number): string => `${oneDecimal(mm / 25.4)} in`,
  },

  faults: {
    "no-person":
      "To say more than the trend, Dorsal must know your age, sex and height: they are asked with the plan.",
    "outside-models":
      "The models behind expenditure and forecasts are of adults. The trend and the record of the back are for everyone.",
    plan: "Answer the questions of the plan",
  },

  more: {
    title: "More",
    log: "What was noted",
    logHint: "Weigh-ins, measurements and days, to look at and to correct",
    photos: "Photos",
    photosHint: "The same pose, months apart; they stay on this device",
  },
};
