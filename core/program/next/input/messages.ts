/** Why a history could not be read: the field, its value, and what would do. */
export interface InputFault {
  /** Path to the field, as `sessions[2].sets[0].reps`; empty for the whole text. */
  readonly field: string;
  readonly value: string;
  readonly remedy: string;
}

/** What a field takes, by its name; said when its value is refused. */
const REMEDIES: Readonly<Record<string, string>> = {
  today: "a date, as 2026-11-23, or leave it out for today",
  at: "a time, as 2026-11-20T18:00+01:00, or a date",
  date: "a date, as 2026-11-20",
  startedAt: "a date, as 2026-11-02",
  deloads: "a list of dates, the first days of lighter weeks",
  sessions: "a list of sessions, each with at and sets",
  sets: "a list of sets, each with an exercise",
  exercise: "the id of an exercise; dorsal exercise <words> finds it",
  set: "a whole number from 1 to 100, or leave it out",
  reps: "a number from 0 to 1000",
  seconds: "seconds from 0 to 86400",
  minutes: "minutes from 0 to 1440",
  metres: "metres from 0 to 2000",
  rounds: "a number of rounds from 0 to 60",
  load: 'kilograms from 0 to 500, or a text such as "25 lb"',
  rir: "the repetitions that were left, from 0 to 10, or leave it out",
  side: "left, right, or leave it out",
  role: "work, warmup, cardio or mobility, or leave it out",
  pain: "a list of reports, each with an exercise and a level from 0 to 10",
  level: "beginner, intermediate or advanced for a person; 0 to 10 for pain and soreness",
  action: "carry-on, ease or stop, or leave it out",
  nextMorning: "a level from 0 to 10",
  before: "a level from 0 to 10",
  settledHours: "hours from 0 to 10000, or null while it has not settled",
  conditions: "a list of conditions",
  have: "a list of kit, as mat, dumbbells",
  unit: "kg or lb",
  dumbbells: "a list of weights, one of each pair, as [4, 6, 8]",
  kettlebells: "a list of weights, as [8, 12, 16]",
  bands: "a list of pulls, as [5, 10, 20]",
  barbell: "what the bar weighs and its plates, as { bar: 20, plates: [{ weight: 10, pairs: 1 }] }",
  plates: "a list, each a weight (one pair) or { weight, pairs }",
  machine: "the step of the stack, or { from, step, to }",
  group: "a group of muscles, as lats, upper_back, low_back, quads",
  sleep: "a number from 1 to 5; 5 is best",
  energy: "a number from 1 to 5; 5 is best",
  stress: "a number from 1 to 5; 5 is calm",
  soreness: "a number from 1 to 5 in readiness, where 5 is none; else a list of sore groups",
};

export const remedyFor = (path: readonly PropertyKey[]): string => {
  const named = path.findLast((key) => typeof key === "string" && key in REMEDIES);
  return (named === undefined ? undefined : REMEDIES[String(named)]) ?? "a value of the known form";
};

export const REMEDY = {
  json: 'JSON: an object with a list "sessions", or a backup that Dorsal saved',
  exercise: (near: readonly string[]): string =>
    near.length > 0
      ? `the id of an exercise; the nearest are ${near.join(", ")}`
      : "the id of an exercise; dorsal exercise <words> finds it",
  oneOf: (words: readonly string[]): string => `one of ${words.join(", ")}`,
} as const;

/** The fault in one line: what happened, which value, what to do. */
export const describeInputFault = ({ field, value, remedy }: InputFault): string =>
  field === ""
    ? `the history is ${value}, but must be ${remedy}.`
    : `${field} is ${value}, but must be ${remedy}.`;
