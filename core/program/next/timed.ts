import type { Exercise } from "../../exercise/index.ts";
import { clamp, sum } from "../../quantity/index.ts";
import { localWeek } from "../../record/index.ts";
import type { LocalDate } from "../../record/index.ts";
import { stepAbove } from "./owned.ts";
import type { Ladder } from "./owned.ts";
import { isWhole } from "./past.ts";
import type { Turn } from "./past.ts";
import { workingKg } from "./loaded.ts";
import { PROGRESSION } from "./rules.ts";
import type { Proposal, Reason } from "./types.ts";

type Turns = readonly [Turn, ...Turn[]];

const NO_LOAD = { kg: null, lastKg: null } as const;
const USUAL_INTERVAL = [30, 30] as const;

/** Work and rest of an interval, and the least and most rounds its minutes allow: 1 to 16. */
const boundsOf = ({ dose }: Exercise) => {
  const [workSec, recoverSec] = dose.intervalSec ?? USUAL_INTERVAL;
  const roundsIn = (minutes: number): number => Math.floor((minutes * 60) / (workSec + recoverSec));
  const most = Math.max(1, Math.min(PROGRESSION.mostRounds, roundsIn(dose.max)));
  const least = clamp(roundsIn(dose.min), 1, most);
  const isHalves = workSec === USUAL_INTERVAL[0] && recoverSec === USUAL_INTERVAL[1];
  const start = isHalves ? clamp(PROGRESSION.startRounds, least, most) : least;
  return { workSec, recoverSec, least, most, start, isHalves };
};

/** The first rounds of an interval: five of 30/30; of longer ones what fills the least minutes. */
export const intervalFirst = (exercise: Exercise): Proposal["amount"] => {
  const { start, workSec, recoverSec } = boundsOf(exercise);
  return { kind: "interval", rounds: start, workSec, recoverSec };
};

/** The fewest rounds a light day keeps. */
export const fewestRounds = (exercise: Exercise): number => boundsOf(exercise).least;

/** A record a round, or one of all of them by its seconds. */
const roundsOf = ({ sets }: Turn, workSec: number, recoverSec: number): number =>
  sum(
    sets.map(({ seconds = workSec }) =>
      seconds <= workSec * 1.5 ? 1 : Math.max(1, Math.round(seconds / (workSec + recoverSec))),
    ),
  );

/** Whether the rests were short already: by the plan, or by rounds that were nearer 40 s than 30 s. */
const hasShortRests = ({ sets, planned }: Turn): boolean => {
  const { workSec } = PROGRESSION.shortRests;
  if (planned?.kind === "interval") return planned.workSec === workSec;
  return sets.every(({ seconds = 0 }) => seconds >= workSec - 4 && seconds <= workSec * 1.5);
};

const isThisWeek = (turn: Turn, today: LocalDate): boolean =>
  localWeek(turn.date) >= localWeek(today);

/**
 * The next rounds: one more a week to sixteen or to what the exercise's minutes hold; 30/30 then
 * goes on as 40/20 from the start.
 */
export const intervalNext = (exercise: Exercise, turns: Turns, today: LocalDate): Proposal => {
  const bounds = boundsOf(exercise);
  const [newest] = turns;
  const isShort = bounds.isHalves && hasShortRests(newest);
  const pace = isShort
    ? PROGRESSION.shortRests
    : { workSec: bounds.workSec, recoverSec: bounds.recoverSec };
  const done = roundsOf(newest, pace.workSec, pace.recoverSec);
  const rounds = clamp(done, bounds.least, bounds.most);
  const propose = (count: number, reason: Reason): Proposal => ({
    ...NO_LOAD,
    amount: { kind: "interval", rounds: count, ...pace },
    reason,
  });
  const wanted = newest.planned?.kind === "interval" ? newest.planned.rounds : bounds.least;
  if (done < wanted)
    return propose(rounds, { code: "rounds-again", rounds, because: "unfinished" });
  if (isThisWeek(newest, today))
    return propose(rounds, { code: "rounds-again", rounds, because: "this-week" });
  if (rounds < bounds.most)
    return propose(rounds + 1, { code: "round-more", from: rounds, to: rounds + 1 });
  if (isShort || !bounds.isHalves) return propose(rounds, { code: "rounds-full", rounds });
  return {
    ...NO_LOAD,
    amount: { kind: "interval", rounds: bounds.start, ...PROGRESSION.shortRests },
    reason: { code: "shorter-rests", rounds: bounds.start },
  };
};

const secondsOf = ({ sets }: Turn): number => sum(sets.map(({ seconds = 0 }) => seconds));

/** Whole half minutes, so that a tenth more of anything is still a round figure. */
const halfMinutesDown = (seconds: number): number => Math.floor((seconds + 1e-6) / 30) * 30;

const steady = (seconds: number, reason: Reason): Proposal => ({
  ...NO_LOAD,
  amount: { kind: "steady", seconds },
  reason,
});

/** The next seconds of steady cardio: at most a tenth more than last week, once a week. */
export const steadyNext = (exercise: Exercise, turns: Turns, today: LocalDate): Proposal => {
  const least = exercise.dose.min * 60;
  const most = exercise.dose.max * 60;
  const [newest] = turns;
  const done = Math.round(secondsOf(newest));
  const seconds = clamp(done, least, most);
  const wanted = newest.planned?.kind === "steady" ? newest.planned.seconds : least;
  if (done < wanted) return steady(seconds, { code: "time-again", seconds, because: "unfinished" });
  if (seconds >= most) return steady(most, { code: "time-full", seconds: most });
  if (isThisWeek(newest, today))
    return steady(seconds, { code: "time-again", seconds, because: "this-week" });
  const toSec = Math.min(most, halfMinutesDown(seconds * (1 + PROGRESSION.cardioGrowth)));
  return toSec > seconds
    ? steady(toSec, { code: "time-more", fromSec: seconds, toSec })
    : steady(seconds, { code: "time-again", seconds, because: "this-week" });
};

/** Metres of a set: as planned, or by its seconds at a metre a second (training.md section 4). */
const metresOf = (turn: Turn): number => {
  if (turn.planned?.kind === "carry") return turn.planned.metres;
  const metres = turn.sets.flatMap(({ seconds }) => (seconds === undefined ? [] : [seconds]));
  return metres.length > 0 ? Math.round(Math.min(...metres)) : 0;
};

/** The next carry: five metres more to the most, then the next load from the shortest way again. */
export const carryNext = (exercise: Exercise, turns: Turns, ladder: Ladder): Proposal => {
  const { min, max } = exercise.dose;
  const [newest] = turns;
  const kg = workingKg(newest);
  const extended = max + PROGRESSION.carryExtendMetres;
  const metres = clamp(metresOf(newest), min, extended);
  const propose = (next: number, nextKg: number | null, reason: Reason): Proposal => ({
    amount: { kind: "carry", metres: next },
    kg: nextKg,
    lastKg: kg,
    reason,
  });
  const further = (most: number): Proposal => {
    const to = Math.min(most, metres + PROGRESSION.carryStepMetres);
    return propose(to, kg, { code: "metres-more", from: metres, to });
  };
  if (!isWhole(newest) || metresOf(newest) < min)
    return propose(metres, kg, { code: "metres-again", metres });
  if (metres < max) return further(max);
  if (kg === null) return propose(max, null, { code: "load-unknown", atTop: true });
  const next = stepAbove(kg, ladder);
  if (next === null) return propose(max, kg, { code: "heaviest", kg, top: max });
  if (next / kg - 1 <= PROGRESSION.stepLimit + PROGRESSION.roundingShare || metres >= extended)
    return propose(min, next, { code: "step-up", fromKg: kg, toKg: next, top: metres });
  return further(extended);
};
