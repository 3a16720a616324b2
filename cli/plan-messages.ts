import type { ProfileFault } from "@dorsal/core/program";
import { WEEKDAY_NAMES } from "@dorsal/core/record";
import type { Weekday } from "@dorsal/core/record";

/** Everything that `dorsal plan` says. */
export const planMessages = {
  summary: "plans the week of a person and says how near it is to the best possible",
  help: [
    "Plans the week of a person and says how near it is to the best possible.",
    "",
    "Usage: dorsal plan [--json] [--improve] < profile.json",
    "       dorsal plan check [--json] < plan.json",
    "",
    "  --json     as data: the plan; for a file with profiles, an array of plans",
    "  --improve  looks up to 10 s a week for a better one, by branch and bound; how far it gets",
    "             depends on the machine, so without it the same profile gives the same week",
    "  check      recomputes the value and the rules of { profile, plan, checks? }, or an array of them",
    "",
    "What is read is a profile, an object with a profile, or a file with profiles:",
    "",
    '  { "age": 45, "sex": "female", "level": "beginner", "focus": "both",',
    '    "days": [{ "day": "mon", "minutes": 30, "place": "home" }],',
    '    "places": { "home": ["mat", "chair", "long_band"] } }',
    "",
  ].join("\n"),
  empty:
    "nothing was given; give a profile as JSON on standard input, as in: dorsal plan < profile.json.",
  notJson: "what was given is not JSON; give a profile as JSON.",
  badProfile: (where: string, { field, value, remedy }: ProfileFault): string =>
    `${where}${field === "" ? "the profile" : field} is ${value}; ${remedy}.`,
  at: (id: string): string => `${id}: `,

  heading: (title: string): string => title,
  day: (day: Weekday, place: string, clock: string, minutes: number): string =>
    `${WEEKDAY_NAMES[day]}, ${place}: ${clock} of ${minutes} min`,
  blocks: { warmup: "warm-up", main: "", cardio: "cardio", cooldown: "stretch" },
  sets: (sets: number, amount: string, eachSide: boolean): string =>
    `${sets} x ${amount}${eachSide ? " a side" : ""}`,
  seconds: (seconds: number): string => `${seconds} s`,
  minutes: (minutes: number): string => `${minutes} min`,
  metres: (metres: number): string => `${metres} m`,
  rounds: (cycles: number): string => `${cycles} rounds`,
  rest: (seconds: number): string => (seconds > 0 ? `rest ${seconds} s` : ""),
  volume: "Sets a week",
  why: "Why these",
  changes: "What would help most",
  notes: "Keep in mind",
  unmet: "What is not in it, and why",
  noPlan: (advice: string): string => advice,
} as const;
