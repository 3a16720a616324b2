import { sum } from "../quantity/index.ts";
import type { Load, PlannedItem, PlayerState, RecordedSet, Step } from "../record/index.ts";
import { stepsSeconds } from "./compile.ts";
import { loadOfStep } from "./player/load.ts";
import { currentStep, elapsedMs, isWork, itemOf, stepDurationMs } from "./player/timing.ts";

export type RepPhase = "lift" | "top" | "lower" | "bottom";

/** Everything a screen shows of the player at a moment. Seconds may carry fractions. */
export interface PlayerView {
  readonly status: PlayerState["status"];
  readonly step: Step;
  readonly item: PlannedItem | null;
  /** The next work after this step. */
  readonly next: Step | null;
  /** The next exercise that is not this one. */
  readonly nextItem: PlannedItem | null;
  readonly elapsedSec: number;
  readonly remainingSec: number;
  /** Seconds past the planned end of work that the person ends. */
  readonly overSec: number;
  /** Repetition by the tempo, from 1; 0 where repetitions are not counted. */
  readonly rep: number;
  readonly phase: RepPhase | null;
  readonly sessionRemainingSec: number;
  readonly sessionSeconds: number;
  readonly exerciseNumber: number;
  readonly exerciseCount: number;
  /** The set recorded last. */
  readonly lastSet: RecordedSet | null;
  readonly target: { readonly reps: number | null; readonly load: Load | null };
  /** The exercise is to be done lighter and shorter, after pain of 3-4. */
  readonly eased: boolean;
  /** It is time to ask again how it feels. */
  readonly askPain: boolean;
  readonly marks: readonly { readonly item: string; readonly share: number }[];
}

export const viewOf = (state: PlayerState, at: number): PlayerView => {
  const step = currentStep(state);
  const elapsed = elapsedMs(state, at) / 1000;
  const planned = stepDurationMs(state) / 1000;
  const remaining = state.status === "finished" ? 0 : Math.max(0, planned - elapsed);
  const ahead = state.steps.slice(state.index + 1);
  const next = ahead.find(isWork) ?? null;
  const nextOther = ahead.find((entry) => entry.item !== step.item) ?? null;
  const items = [...new Set(state.steps.map((entry) => entry.item))];
  const lastSet = state.sets.at(-1) ?? null;
  const target = isWork(step) ? step : next;
  return {
    status: state.status,
    step,
    item: itemOf(state, step.item),
    next,
    nextItem: nextOther ? itemOf(state, nextOther.item) : null,
    elapsedSec: elapsed,
    remainingSec: remaining,
    overSec: Math.max(0, elapsed - planned),
    ...repAt(step, elapsed),
    sessionRemainingSec: state.status === "finished" ? 0 : remaining + stepsSeconds(ahead),
    sessionSeconds: stepsSeconds(state.steps),
    exerciseNumber: items.indexOf(step.item) + 1,
    exerciseCount: items.length,
    lastSet,
    target: {
      reps: target?.reps ?? null,
      load: target ? loadOfStep(state, target) : null,
    },
    eased: state.eased.some((entry) => entry.item === step.item),
    // Not in the seconds between the two sides of one set: a set is asked about as a whole.
    askPain:
      (step.kind === "rest" || step.kind === "transition") &&
      state.eased.some((entry) => entry.item === lastSet?.item && entry.askAgain),
    marks: items.map((item) => ({ item, share: shareDone(state, item) })),
  };
};

const shareDone = (state: PlayerState, item: string): number => {
  const all = state.steps.flatMap((step, index) => (step.item === item ? [index] : []));
  if (state.status === "finished") return 1;
  return all.filter((index) => index < state.index).length / all.length;
};

/** Where in one repetition the tempo stands. */
export interface RepPace {
  readonly phase: RepPhase;
  /** Of the phase, 0 at its start and 1 at its end. */
  readonly share: number;
  /** Repetitions done before this one; those of each side count singly where sides take turns. */
  readonly turn: number;
}

/** Tempo is lower, bottom, lift, top; a repetition begins with the lift. */
const paceIn = (step: Step, elapsed: number): RepPace | null => {
  if (step.kind !== "reps" || !step.tempo || !step.reps) return null;
  const [lower, bottom, lift, top] = step.tempo;
  const length = sum(step.tempo);
  if (length <= 0) return null;
  const turn = Math.floor(elapsed / length + 1e-9);
  const phases: readonly (readonly [RepPhase, number])[] = [
    ["lift", lift],
    ["top", top],
    ["lower", lower],
    ["bottom", bottom],
  ];
  let within = Math.max(0, elapsed - turn * length);
  for (const [phase, seconds] of phases) {
    if (within < seconds) return { phase, share: within / seconds, turn };
    within -= seconds;
  }
  return { phase: bottom > 0 ? "bottom" : "lower", share: 1, turn };
};

const repsOf = (step: Step): number => (step.reps ?? 0) * (step.alternating ? 2 : 1);

const repAt = (step: Step, elapsed: number): Pick<PlayerView, "rep" | "phase"> => {
  const pace = paceIn(step, elapsed);
  if (!pace) return { rep: 0, phase: null };
  const reps = repsOf(step);
  const rep = Math.min(reps, pace.turn + 1);
  return {
    rep: step.alternating ? Math.ceil(rep / 2) : rep,
    phase: pace.turn >= reps ? null : pace.phase,
  };
};

/** The pace a figure follows at a moment: null where no repetitions are counted, or all are done. */
export const paceOf = (state: PlayerState, at: number): RepPace | null => {
  const step = currentStep(state);
  const pace = paceIn(step, elapsedMs(state, at) / 1000);
  return pace && pace.turn < repsOf(step) ? pace : null;
};

/** Lengths offered when the day turns short, in seconds for what is left. */
export const shortenOptions = (state: PlayerState, at: number): readonly number[] => {
  const left = viewOf(state, at).sessionRemainingSec;
  return [2700, 1800, 1200, 900, 600, 300].filter((option) => option <= left - 60).slice(0, 3);
};
