import type { Result } from "../quantity/index.ts";
import { err, ok } from "../quantity/index.ts";
import { addDays, daysBetween } from "../record/index.ts";
import type { Eating, EnergyTarget, Goal, LocalDate, Profile } from "../record/index.ts";
import { weeklyChange } from "../safety/index.ts";
import type { Refusal, SafeTarget, Stop, Target, Wanted } from "../safety/index.ts";
import { courseAt, courseFor } from "./aim.ts";
import type { Course, CourseFault } from "./aim.ts";
import { targetOn } from "./standing.ts";
import type { Standing } from "./standing.ts";
import { BREAK, REACHED } from "./stops.ts";

const DAYS_IN_WEEK = 7;
/** Shorter than this is no plan; a day that has passed asks for the usual pace. */
const LEAST_WEEKS = 1;
/** Ten years, as far as the rules of safety look; a later day asks for no more than that. */
const MOST_WEEKS = 520;
/** Without a goal in view, four weeks before a change counts for who reports a cycle (energy.md 2.1). */
const CYCLE_DAYS = 28;

/** What a stored goal wishes for today. */
export const wantedOf = ({ byDate, goalKg, pace }: Goal, today: LocalDate): Wanted => {
  if (byDate !== null) {
    const weeks = daysBetween(today, byDate) / DAYS_IN_WEEK;
    return goalKg === null || weeks < LEAST_WEEKS
      ? { by: "usual" }
      : { by: "date", weeks: Math.min(weeks, MOST_WEEKS) };
  }
  return pace === null || pace === 0
    ? { by: "usual" }
    : { by: "percent-per-week", percent: pace * 100 };
};

/** How the target in force stands to what is right today. */
export interface Review {
  /** The target so far, kcal/d. */
  readonly oldKcal: number;
  /** What is proposed from today on, with what it leads to; the same kcal where nothing changes. */
  readonly next: Course;
  readonly change: "none" | "weekly" | "stop" | "reached" | "break-over";
  /** Why a deficit that was begun may not go on; empty where it may. */
  readonly refused: readonly Refusal[];
  /**
   * What counts today, kcal/d, whether the proposal was accepted or not: the target so far, moved at
   * once into what floor, caps and stops allow today.
   */
  readonly todayKcal: SafeTarget;
}

/** A break of a deficit: two weeks at maintenance. Our choice, of trials with one to two (Byrne 2018). */
export const BREAK_DAYS = 14;

const isReached = ({ direction, goalKg }: Goal, weightKg: number): boolean =>
  goalKg !== null &&
  ((direction === "lose" && weightKg <= goalKg) || (direction === "gain" && weightKg >= goalKg));

/** Whether what was reached is held already, as near as the expenditure is known. */
const isHolding = ({ targets }: Goal, oldKcal: number, { kcal, expenditure }: Target): boolean =>
  targets.some(({ why }) => why === REACHED) &&
  Math.abs(kcal - oldKcal) <= (expenditure.high - expenditure.low) / 4;

const isStanding = ({ severity }: Stop): boolean => severity !== "propose-break";

/**
 * The weekly look at the target of the goal in force: recomputed from what is known today, moved by
 * at most 150 kcal, at most once a week, only when the change is larger than what is unknown; at
 * once where a rule of safety asks for it. Every kcal comes from `safety`, also what counts until the
 * proposal is accepted. During a break nothing is proposed.
 * @returns null without a goal in force
 */
export const reviewGoal = (
  standing: Standing,
  profile: Profile,
  eating: Eating | null,
  stops: readonly Stop[],
): Result<Review | null, CourseFault> => {
  const { goal, today } = standing;
  if (!goal) return ok(null);
  const { body } = goal;
  const oldKcal = targetOn(body, today);
  const inForce = body.targets.findLast(({ from }) => from <= today) ?? null;
  const daysSinceChange = Math.max(0, daysBetween(inForce?.from ?? body.startedOn, today));
  const isBreak = inForce?.why === BREAK;
  const reached = isReached(body, standing.weightKg);
  const rests = isBreak && daysSinceChange < BREAK_DAYS;
  const courseOf = (direction: Goal["direction"]): ReturnType<typeof courseFor> =>
    courseFor(standing, profile, eating, stops, {
      direction,
      goalKg: body.goalKg,
      wanted: wantedOf(body, today),
    });
  const wished = courseOf(reached || rests ? "maintain" : body.direction);
  const refused = !wished.ok && wished.error.code === "refused" ? wished.error.reasons : [];
  // A deficit that was begun and may not go on becomes maintenance, where numbers may be given at all.
  const course = refused.length > 0 ? courseOf("maintain") : wished;
  if (!course.ok) return course;
  const { target } = course.value;
  const after = (days: number): ReturnType<typeof weeklyChange> =>
    weeklyChange({ oldKcal, daysSinceChange: days, proposed: target });
  // Without a step of its own only the limits of today move it.
  const kept = after(0);
  if (!kept.ok) return err({ code: "faults", faults: kept.error });
  const todayKcal = kept.value.kcal;
  const answer = (next: Course, change: Review["change"]): Result<Review, CourseFault> =>
    ok({ oldKcal, next, change, refused, todayKcal });
  const ifMoved = (change: Review["change"]): Review["change"] =>
    todayKcal === oldKcal ? "none" : change;

  if (refused.length > 0) return answer(course.value, ifMoved("stop"));
  // Accepting anything now would end the break; what a limit asks for counts without it.
  if (rests) return answer(courseAt(standing, kept.value, body.goalKg), "none");
  if (reached && !isHolding(body, oldKcal, target))
    return answer(course.value, target.kcal === oldKcal ? "none" : "reached");
  // A break that is over ends at once, as one that begins does.
  if (isBreak && !reached)
    return answer(
      course.value,
      target.aim === "lose" && target.kcal < oldKcal ? "break-over" : ifMoved("stop"),
    );
  const isEarly = eating?.hasCycle === true && daysBetween(body.startedOn, today) < CYCLE_DAYS;
  const stepped = after(isEarly ? 0 : daysSinceChange);
  if (!stepped.ok) return err({ code: "faults", faults: stepped.error });
  const isStopped =
    target.limits.some(({ code }) => code === "stop") ||
    (stops.some(isStanding) && todayKcal !== oldKcal);
  const change = isStopped ? "stop" : "weekly";
  return answer(
    courseAt(standing, stepped.value, body.goalKg),
    stepped.value.kcal === oldKcal ? "none" : change,
  );
};

/**
 * The goal with a new target from a day on. One of the same day is replaced, and one of a later day,
 * which a clock gone wrong had set.
 */
export const withTarget = (goal: Goal, target: EnergyTarget): Goal => ({
  ...goal,
  targets: [...goal.targets.filter(({ from }) => from < target.from), target],
});

/** A goal as it begins. */
export const newGoal = (
  standing: Standing,
  { target }: Course,
  wish: Pick<Goal, "direction" | "goalKg" | "byDate" | "pace">,
): Goal => ({
  ...wish,
  startedOn: standing.today,
  startKg: standing.weightKg,
  targets: [{ from: standing.today, kcal: target.kcal, why: "begun" }],
  endedOn: null,
});

/** The day on which a break that begins today is over. */
export const breakEnds = (today: LocalDate): LocalDate => addDays(today, BREAK_DAYS);
