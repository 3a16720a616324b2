const PERSON = [
  "  sex, age (18-100), heightCm, weightKg, pal (1.2-2.5: expenditure as a multiple of that at rest)",
  "  fatMassKg, restingKcal, pcarbBase   where they are known; otherwise formulas stand in",
] as const;

const many = (list: string): string =>
  `One case gives one answer. An array, or an object with a list "${list}", gives an array in the same\norder, with { error: { field, value, range } } in the place of a case that cannot be read.`;

/** What `dorsal simulate`, `goal` and `expenditure` say beside what core says of a fault. */
export const energyCliMessages = {
  empty: (command: string): string =>
    `there is nothing on standard input; give it JSON, as in: dorsal ${command} < case.json.`,
  notJson: "what was given is not JSON; give one case, or an array of cases.",
  noFlags: (command: string): string =>
    `takes no flags; the case is on standard input, as in: dorsal ${command} < case.json.`,
  someRefused: (count: number, all: number): string =>
    `${count} of ${all} could not be answered; each says why in its place.`,

  simulateSummary: "simulates weight, fat and expenditure under a schedule of intake",
  simulateHelp: [
    "Simulates weight, fat and expenditure week by week (Hall et al., Lancet 2011).",
    "",
    "Usage: dorsal simulate < case.json",
    "",
    "A case is an object with:",
    ...PERSON,
    "  days       how long, in whole days",
    '  schedule   { "type": "segments", "segments": [{ "fromDay": 0, "toDay": 84, "deltaKcal": -500 }] }',
    '             or { "type": "cycle", "deltaKcalByDay": [-600, 0] }; changes from what holds the',
    "             weight, each also with deltaSodiumMg, pcarb and activityChange (0.1 is a tenth more)",
    "  pcarb      share of energy from carbohydrate, where the schedule says none",
    "",
    many("cases"),
    "",
    'Example: echo \'{ "sex": "male", "age": 35, "heightCm": 178, "weightKg": 95, "pal": 1.6, "days": 364,',
    '  "schedule": { "type": "cycle", "deltaKcalByDay": [-500] } }\' | dorsal simulate',
    "",
    "It tells how an average adult would go, without lifting; people differ, and logs overrule it.",
    "",
  ].join("\n"),

  goalSummary: "gives the intake that leads to a weight on a day, and what holds it then",
  goalHelp: [
    "Gives the intake that leads to a weight on a day, and what holds that weight then.",
    "",
    "Usage: dorsal goal < case.json",
    "",
    "A case is an object with:",
    ...PERSON,
    "  goalWeightKg, days   the weight and the day; day 0 is today",
    "  floorKcal            the least intake to answer with (1000, unless you say more)",
    "",
    "Sodium is taken to follow the intake, as in the NIH Body Weight Planner.",
    many("cases"),
    "",
    "This is arithmetic, not advice: what is safe for you may be more than what it says.",
    "",
  ].join("\n"),

  expenditureSummary: "learns what a person spends a day, from weigh-ins and logged meals",
  expenditureHelp: [
    "Learns what a person spends a day, from weigh-ins and logged meals.",
    "",
    "Usage: dorsal expenditure < log.json",
    "",
    "A log is an object with:",
    "  sex, age, heightCm, startWeightKg, palPicked (1.2-2.5)",
    "  scaleKg      a list, one entry a day: kg in the morning, or null",
    "  loggedKcal   a list as long: all that was eaten on the day, or null",
    "  marks        if there are any, as long: complete, fasted, partial, or null",
    "  waterEvents  if there are any, as long: true on a day with a new scale, illness or travel",
    "",
    "The answer has an entry for each day: { day, tdee, low90, high90, enough }, in kcal, with a 90 %",
    "interval. While enough is false, it is the formulas' guess and little more. It is in the units of",
    "the log: who logs too little reads too little, which is what targets in the same log need.",
    many("users"),
    "",
  ].join("\n"),
} as const;
