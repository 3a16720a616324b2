import { constantIntake, forecast } from "@dorsal/core/energy";
import type { Forecast } from "@dorsal/core/energy";
import { courseFor, stepsKcal } from "@dorsal/core/goal";
import type { BodyView, Standing } from "@dorsal/core/goal";
import type { Eating, Profile } from "@dorsal/core/record";

/** What a person tries with the sliders. */
export interface WhatIf {
  /** kcal a day. */
  readonly intakeKcal: number;
  /** Steps a day beyond those of today. */
  readonly steps: number;
  readonly weeks: number;
}

export const WEEKS = { least: 4, most: 52, usual: 16 } as const;
export const STEPS = { least: -5000, most: 10_000, step: 500 } as const;
export const KCAL_STEP = 10;
/** Room of the slider above what is spent, kcal. */
const ABOVE_KCAL = 600;
const DAYS_IN_WEEK = 7;

/**
 * Whether eating less may be tried: yes, not before the health questions are answered, or not now;
 * `none` where the models hold for no number of energy at all, as in pregnancy.
 */
export type Losing = "open" | "unanswered" | "closed" | "none";

const USUAL = { goalKg: null, wanted: { by: "usual" } } as const;

export const losingOf = (
  now: Standing,
  profile: Profile,
  eating: Eating | null,
  stops: BodyView["stops"],
): Losing => {
  // Told in the setup, which comes before the questions on eating.
  if (profile.conditions.some(({ tag }) => tag === "pregnancy")) return "none";
  const courseIn = (direction: "lose" | "maintain") =>
    courseFor(now, profile, eating, stops, { direction, ...USUAL });
  const course = courseIn("lose");
  if (course.ok) return "open";
  const isAsked =
    course.error.code === "refused" &&
    course.error.reasons.every(({ code }) => code !== "not-asked");
  if (!isAsked) return "unanswered";
  return courseIn("maintain").ok ? "closed" : "none";
};

export interface IntakeRange {
  readonly least: number;
  readonly most: number;
  readonly mayLose: boolean;
}

const roundUp = (kcal: number): number => Math.ceil(kcal / KCAL_STEP) * KCAL_STEP;

/**
 * From where to where the slider of intake goes. Its lower end is the least that every rule of safety
 * allows this person; for whom no deficit is planned it is what holds the weight. Null where no
 * intake may be named at all, or not yet.
 */
export const intakeRange = (
  now: Standing,
  profile: Profile,
  eating: Eating | null,
  stops: BodyView["stops"],
): IntakeRange | null => {
  const losing = courseFor(now, profile, eating, stops, { direction: "lose", ...USUAL });
  const holding = courseFor(now, profile, eating, stops, { direction: "maintain", ...USUAL });
  if (!holding.ok) return null;
  const held = holding.value.target.kcal;
  // To the kilocalorie, as targets are: the least that a goal may have is the least here.
  const least = Math.ceil(losing.ok ? losing.value.target.leastKcal : held);
  return {
    least,
    most: roundUp(Math.max(now.spent.kcal, least) + ABOVE_KCAL),
    mayLose: losing.ok && losing.value.target.leastKcal < now.spent.kcal,
  };
};

/** What comes of it, as bands by day; a fraction of a millisecond for a year. */
export const forecastOf = (now: Standing, { intakeKcal, steps, weeks }: WhatIf): Forecast => {
  const { model } = now.outlook;
  const activity = model.activityPerKg * now.weightKg;
  const activityChange = activity > 0 ? stepsKcal(steps, now.weightKg) / activity : 0;
  const plan = constantIntake(model, intakeKcal, "scaled");
  const schedule =
    typeof plan === "function" || plan.type !== "cycle"
      ? plan
      : { ...plan, days: plan.days.map((day) => ({ ...day, activityChange })) };
  return forecast(now.outlook, schedule, weeks * DAYS_IN_WEEK);
};
