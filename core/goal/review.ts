import type { Result } from "../quantity/index.ts";
import { err, ok } from "../quantity/index.ts";
import { addDays } from "../record/index.ts";
import type { Eating, EnergyTarget, Goal, LocalDate, Profile } from "../record/index.ts";
import { weeklyChange } from "../safety/index.ts";
import type { Refusal, Stop, Target, Wanted } from "../safety/index.ts";
import { courseAt, courseFor } from "./aim.ts";
import type { Course, CourseFault } from "./aim.ts";
import { daysBetween } from "./log.ts";
import { targetOn } from "./standing.ts";
import type { Standing } from "./standing.ts";
import { BREAK } from "./stops.ts";

const DAYS_IN_WEEK = 7;
/** Shorter than this is no plan; a day that has passed asks for the usual pace. */
const LEAST_WEEKS = 1;
/** Without a goal in view, four weeks before a change counts for who reports a cycle (energy.md 2.1). */
const CYCLE_DAYS = 28;

/** What a stored goal wishes for today. */
export const wantedOf = ({ byDate, pace }: Goal, today: LocalDate): Wanted => {
  if (byDate !== null) {
    const weeks = daysBetween(today, byDate) / DAYS_IN_WEEK;
    return weeks < LEAST_WEEKS ? { by: "usual" } : { by: "date", weeks };
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
   * What counts today, kcal/d, whether the proposal was accepted or not: the target so far, lifted at
   * once to what a stop or the floor asks for.
   */
  readonly todayKcal: number;
}

/** A break of a deficit: two weeks at maintenance. Our choice, of trials with one to two (Byrne 2018). */
export const BREAK_DAYS = 14;

const isReached = ({ direction, goalKg }: Goal, weightKg: number): boolean =>
  goalKg !== null &&
  ((direction === "lose" && weightKg <= goalKg) || (direction === "gain" && weightKg >= goalKg));

/**
 * The weekly look at the target of the goal in force: recomputed from what is known today, moved by
 * at most 150 kcal, at most once a week, only when the change is larger than what is unknown; at
 * once where a rule of safety asks for it. Never below the floor: every kcal comes from `safety`.
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
  const toCourse = (next: Target): Course => courseAt(standing, next, body.goalKg);
  if (refused.length > 0) {
    const lifted = Math.max(oldKcal, target.kcal);
    const change = lifted === oldKcal ? "none" : "stop";
    return ok({ oldKcal, next: course.value, change, refused, todayKcal: lifted });
  }
  const todayOf = (next: Target, isStop: boolean): number =>
    isStop ? next.kcal : Math.max(oldKcal, Math.ceil(target.floor.kcal));
  // A break that is over ends at once, as one that begins does.
  if (isBreak && !rests && !reached)
    return ok({
      oldKcal,
      next: course.value,
      change: target.kcal < oldKcal ? "break-over" : "none",
      refused,
      todayKcal: todayOf(target, false),
    });
  // What is reached is held from now on; going on losing by steps would take it past the goal.
  if (reached)
    return ok({
      oldKcal,
      next: course.value,
      change: target.kcal === oldKcal ? "none" : "reached",
      refused,
      todayKcal: todayOf(target, false),
    });
  const isEarly = eating?.hasCycle === true && daysBetween(body.startedOn, today) < CYCLE_DAYS;
  const stepped = weeklyChange({
    oldKcal,
    daysSinceChange: isEarly ? 0 : daysSinceChange,
    proposed: target,
  });
  if (!stepped.ok) return err({ code: "faults", faults: stepped.error });
  const next = toCourse(stepped.value);
  const isStopped = target.limits.some(({ code }) => code === "stop");
  const change = stepped.value.kcal === oldKcal ? "none" : isStopped ? "stop" : "weekly";
  return ok({
    oldKcal,
    next,
    change,
    refused,
    todayKcal: todayOf(stepped.value, change === "stop"),
  });
};

/** The goal with a new target from a day on; one of the same day is replaced. */
export const withTarget = (goal: Goal, target: EnergyTarget): Goal => ({
  ...goal,
  targets: [...goal.targets.filter(({ from }) => from !== target.from), target],
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
