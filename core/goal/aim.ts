import { constantIntake, earliestDay, intakeFor, maintenanceAt } from "../energy/index.ts";
import type { Outlook, Schedule } from "../energy/index.ts";
import { err, ok } from "../quantity/index.ts";
import type { Result } from "../quantity/index.ts";
import { addDays } from "../record/index.ts";
import type { Eating, Goal, LocalDate, Profile } from "../record/index.ts";
import {
  QUESTION_IDS,
  answersToPerson,
  leastAgeYears,
  safeTarget,
  targetUnder,
} from "../safety/index.ts";
import type {
  Answers,
  Body,
  ConditionCode,
  NoTarget,
  QuestionId,
  SafetyFault,
  SafetyPerson,
  Stop,
  Target,
  Wanted,
} from "../safety/index.ts";
import { exerciseKcalPerDay } from "./activity.ts";
import type { Standing } from "./standing.ts";
import { withProfile } from "./told.ts";

/** What a person wishes for. */
export interface Aim {
  readonly direction: Goal["direction"];
  readonly goalKg: number | null;
  readonly wanted: Wanted;
}

const isQuestion = (id: string): id is QuestionId =>
  (QUESTION_IDS as readonly string[]).includes(id);

/** The answers of the screening as they are stored; codes that are no question any more are left out. */
export const answersOf = (eating: Eating | null): Answers =>
  Object.fromEntries(Object.entries(eating?.answers ?? {}).filter(([id]) => isQuestion(id)));

const KIDNEYS: ConditionCode = "kidney-failure";

/**
 * Whether kidneys that work poorly were told of, also where a doctor has cleared it: what of protein
 * and minerals is right then, a clinician sets.
 */
export const hasKidneysToHeed = ({ conditions = [] }: Answers): boolean =>
  conditions.includes(KIDNEYS);

/** The same the other way round; what was not answered is left out. */
export const answersToStore = (answers: Answers): Eating["answers"] =>
  Object.fromEntries(
    Object.entries(answers).flatMap(([id, chosen]) => (chosen ? [[id, chosen]] : [])),
  );

/** The body as the rules of safety ask for it. */
const safetyBody = (standing: Standing, profile: Profile, goalKg: number | null): Body => ({
  ageYears: leastAgeYears(standing.measured.birthYear, Number(standing.today.slice(0, 4))),
  sex: standing.measured.sex,
  heightM: standing.measured.heightM,
  weightKg: standing.weightKg,
  goalKg,
  restingKcal: standing.restingKcal,
  fatFreeKg: Math.min(standing.fatFreeKg, standing.weightKg),
  exerciseKcalPerDay: exerciseKcalPerDay(
    profile.days.reduce((total, { minutes }) => total + minutes, 0),
    standing.weightKg,
  ),
});

/** A target with what it leads to. */
export interface Course {
  readonly target: Target;
  /** What the intake of the target makes of weight and fat: for a chart, from the outlook on. */
  readonly schedule: Schedule;
  /** The day on which the goal weight is reached at this intake; null without a goal, or never. */
  readonly goalDay: LocalDate | null;
  /** What holds the weight once it is there, kcal/d; null without a day. */
  readonly maintenanceAtGoalKcal: number | null;
}

export type CourseFault =
  | NoTarget
  /** The screening was not answered, or answers are missing. */
  | { readonly code: "not-answered"; readonly faults: readonly SafetyFault[] };

/**
 * The person with their answers, and with what they told in the setup; before the screening the
 * answers are null, and the gate says so.
 */
const personOf = (
  standing: Standing,
  profile: Profile,
  eating: Eating | null,
  goalKg: number | null,
): Result<SafetyPerson, CourseFault> => {
  const body = safetyBody(standing, profile, goalKg);
  if (!eating?.answeredOn) return ok({ ...body, health: null });
  const person = answersToPerson(body, answersOf(eating));
  if (!person.ok) {
    // A weight that no body has is no missing answer.
    const isUnanswered = person.error.some(({ field }) => isQuestion(field));
    return err({ code: isUnanswered ? "not-answered" : "faults", faults: person.error });
  }
  const { health } = person.value;
  return ok({ ...person.value, health: health && withProfile(health, profile) });
};

const stepsToState = (outlook: Outlook, kcal: number, goalKg: number): number | null =>
  earliestDay(outlook.model, {
    goalKg,
    intakeKcal: kcal,
    sodium: "scaled",
    from: outlook.state,
  });

/** What follows from an intake, for the goal weight and the chart. */
export const courseAt = (standing: Standing, target: Target, goalKg: number | null): Course => {
  const { outlook, today } = standing;
  const isOnTheWay = goalKg !== null && target.aim !== "maintain";
  const days = isOnTheWay ? stepsToState(outlook, target.kcal, goalKg) : null;
  const there =
    days !== null && days > 0 && goalKg !== null
      ? intakeFor(outlook.model, {
          goalKg,
          days,
          sodium: "scaled",
          floorKcal: target.floor.kcal,
          from: outlook.state,
        })
      : null;
  return {
    target,
    schedule: constantIntake(outlook.model, target.kcal, "scaled"),
    goalDay: days === null ? null : addDays(today, days),
    maintenanceAtGoalKcal: there?.ok ? maintenanceAt(outlook.model, there.value.state) : null,
  };
};

/**
 * A target by a day: along the straight line of `safety` first, then by the model, whose expenditure
 * falls with the weight, so that the goal is reached on the day and not some weeks later. What the
 * model asks for passes every rule as a wish for kcal would.
 */
const exactly = (
  { outlook }: Standing,
  { direction, goalKg, wanted }: Aim,
  targetFor: (wanted: Wanted) => ReturnType<typeof safeTarget>,
): ReturnType<typeof safeTarget> => {
  const straight = targetFor(wanted);
  if (!straight.ok || wanted.by !== "date" || goalKg === null || direction === "maintain")
    return straight;
  const { target, days } = { target: straight.value, days: Math.round(7 * wanted.weeks) };
  if (target.aim !== direction || target.notes.includes("date-moved")) return straight;
  const answer = intakeFor(outlook.model, {
    goalKg,
    days,
    sodium: "scaled",
    floorKcal: target.floor.kcal,
    from: outlook.state,
  });
  const exact = targetFor({
    by: "kcal",
    kcal: answer.ok ? answer.value.intakeKcal : target.floor.kcal,
  });
  // A model that sees no change to make keeps to the straight line.
  if (!exact.ok || exact.value.aim !== direction) return straight;
  const isMet = answer.ok && exact.value.limits.length === 0;
  const reached = isMet ? null : stepsToState(outlook, exact.value.kcal, goalKg);
  return ok({
    ...exact.value,
    notes: isMet ? exact.value.notes : [...exact.value.notes, "date-moved"],
    date: {
      askedWeeks: wanted.weeks,
      weeks: isMet ? wanted.weeks : reached === null ? null : Math.ceil(reached / 7),
    },
  });
};

/**
 * The target that a wish leads to, inside every rule of safety, with the stops of today; or why
 * there is none. Expenditure is the person's own once it is known.
 */
export const courseFor = (
  standing: Standing,
  profile: Profile,
  eating: Eating | null,
  stops: readonly Stop[],
  { direction, goalKg, wanted }: Aim,
): Result<Course, CourseFault> => {
  const person = personOf(standing, profile, eating, goalKg);
  if (!person.ok) return person;
  const { kcal, low, high } = standing.spent;
  const expenditure = { kcal, low, high };
  const targetFor = (by: Wanted): ReturnType<typeof safeTarget> =>
    safeTarget({
      direction,
      wanted: by,
      person: person.value,
      expenditure,
      kcalPerKg: standing.kcalPerKg,
    });
  const target = exactly(standing, { direction, goalKg, wanted }, targetFor);
  if (!target.ok) return target;
  const held = targetUnder(stops, target.value, expenditure);
  if (!held.ok) return err({ code: "faults", faults: held.error });
  return ok(courseAt(standing, held.value, goalKg));
};
