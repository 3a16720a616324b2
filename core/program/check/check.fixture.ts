import type { Weekday } from "../../record/index.ts";
import { exerciseById } from "../../exercise/index.ts";
import { BEGINNER, threeDays } from "../person.fixture.ts";
import type { UnmetWish, WeekBlock, WeekItem, WeekPlan, WeekProfile } from "../week/types.ts";
import { evaluateWeek } from "./evaluate.ts";
import { readWeek } from "./read.ts";
import { restOn } from "./time.ts";
import { wishesOf } from "./wishes.ts";

export const HOME = [
  "mat",
  "wall",
  "chair",
  "table",
  "door",
  "towel",
  "dumbbell",
  "bench",
  "long_band",
  "mini_band",
] as const;

/** A beginner of thirty with three days of 45 minutes at home. */
export const PERSON: WeekProfile = {
  ...BEGINNER,
  age: 30,
  days: threeDays(45),
  places: { home: HOME },
};

const blockOf = (kind: string | undefined): WeekBlock => {
  if (kind === "cardio" || kind === "interval") return "cardio";
  return kind === "mobility" || kind === "stretch" ? "warmup" : "main";
};

const AMOUNTS = { reps: "reps", seconds: "seconds", metres: "metres", minutes: "seconds" } as const;

/** An item by the catalogue, at the top of its range; of cardio the least. */
export const item = (
  id: string,
  sets = 2,
  parts: Partial<WeekItem> = {},
  minutes = 45,
): WeekItem => {
  const exercise = exerciseById(id);
  const { dose, side } = exercise ?? {};
  const cycle = dose?.intervalSec ? dose.intervalSec[0] + dose.intervalSec[1] : null;
  const amount: Partial<WeekItem> = !dose
    ? { reps: 10 }
    : cycle === null
      ? { [AMOUNTS[dose.unit]]: dose.unit === "minutes" ? dose.min * 60 : dose.max }
      : { cycles: Math.ceil((dose.min * 60) / cycle) };
  return {
    exercise: id,
    sets: dose?.unit === "minutes" ? 1 : sets,
    ...amount,
    side: side ?? "bilateral",
    restSec: exercise ? restOn(exercise, minutes) : 0,
    block: blockOf(exercise?.kind),
    ...parts,
  };
};

export type ItemsByDay = Readonly<Partial<Record<Weekday, readonly WeekItem[]>>>;

/** A plan of these items that says of itself exactly what the evaluator finds. */
export const honestPlan = (profile: WeekProfile, items: ItemsByDay): WeekPlan => {
  const bare: WeekPlan = {
    days: profile.days.map(({ day, minutes, place }) => ({
      day,
      minutes,
      place,
      seconds: 0,
      items: items[day] ?? [],
    })),
    volume: {},
    value: 0,
    bound: Number.POSITIVE_INFINITY,
    unmet: [],
    notes: ["no_breath_hold", "stop_if_rest_bp_180_110", "brace_and_short_range"],
    reasons: {},
  };
  const found = evaluateWeek(profile, bare);
  return {
    ...bare,
    days: bare.days.map((day) => ({ ...day, seconds: found.secondsByDay[day.day] ?? 0 })),
    volume: found.volume,
    value: found.value,
    unmet: wishesOf(readWeek(profile, bare), profile)
      .filter(({ isMet }) => !isMet)
      .map(({ wish, barrier }): UnmetWish => ({ wish, reason: barrier ?? "tradeoff", text: "" })),
  };
};

/** A small week that keeps every rule. */
export const WEEK: ItemsByDay = {
  mon: [item("db-row-bench", 3), item("back-extension-floor", 3), item("shadow-box-30-30")],
  wed: [item("goblet-squat", 2), item("donkey-kick-band", 2)],
  fri: [item("band-lat-pulldown", 3), item("db-bench-press", 2), item("low-impact-circuit")],
};

/** Names of the rules that are broken, each once. */
export const brokenRules = (profile: WeekProfile, plan: WeekPlan): readonly string[] => [
  ...new Set(
    evaluateWeek(profile, plan)
      .rules.filter(({ ok }) => !ok)
      .map(({ rule }) => rule),
  ),
];
