import type { Load, PlayerState, RecordedSet, Step } from "../../record/index.ts";
import { loadOfStep } from "./load.ts";
import { currentStep, elapsedMs, isWork, itemOf, roleOf, stepDurationMs } from "./timing.ts";

export interface SetResult {
  readonly reps?: number | undefined;
  readonly seconds?: number | undefined;
  readonly load?: Load | undefined;
  readonly rir?: number | undefined;
  readonly unattended?: boolean;
}

/** The current work as a recorded set; doing a step again replaces what it left. */
export const recordSet = (state: PlayerState, at: number, result: SetResult): PlayerState => {
  const step = currentStep(state);
  if (!isWork(step)) return state;
  const load =
    result.load ?? (step.kind === "reps" || step.kind === "carry" ? loadOfStep(state, step) : null);
  const set: RecordedSet = {
    id: step.id,
    item: step.item,
    exercise: step.exercise,
    role: roleOf(step),
    set: step.set,
    side: step.side,
    at,
    ...amountOf(step, state, at, result),
    ...(load && (!step.warmup || isPlannedLoad(state, step)) ? { load } : {}),
    ...(result.rir === undefined ? {} : { rir: result.rir }),
    ...(result.unattended ? { unattended: true } : {}),
  };
  return { ...state, sets: [...state.sets.filter((other) => other.id !== set.id), set] };
};

/** A warm-up set has a load of its own only where the plan gave it one. */
const isPlannedLoad = (state: PlayerState, step: Step): boolean =>
  itemOf(state, step.item)?.target?.warmupKg !== undefined;

const amountOf = (
  step: Step,
  state: PlayerState,
  at: number,
  result: SetResult,
): Pick<RecordedSet, "reps" | "seconds"> => {
  if (step.kind === "reps") return { reps: result.reps ?? step.reps ?? 0 };
  const spent = Math.min(elapsedMs(state, at), stepDurationMs(state)) / 1000;
  return { seconds: result.seconds ?? Math.round(spent * 10) / 10 };
};

/** Goes to a step that begins at `at`; past the last one the session is complete. */
export const goTo = (state: PlayerState, index: number, at: number): PlayerState =>
  index < state.steps.length
    ? { ...state, index, stepStartedAt: at, extraSec: 0 }
    : finish(state, at, "complete");

export const finish = (
  state: PlayerState,
  at: number,
  ending: "complete" | "early",
): PlayerState => ({
  ...state,
  status: "finished",
  index: Math.min(state.index, state.steps.length - 1),
  endedAt: at,
  ending,
  pausedMs: state.pausedMs + (state.pausedAt === null ? 0 : at - state.pausedAt),
  pausedAt: null,
  stopped: null,
});

/**
 * Ends every step whose clock has run out by `at`. Each next step begins exactly where the one
 * before ended, however late the look at the clock comes.
 */
export const advance = (state: PlayerState, at: number, unattended = false): PlayerState => {
  let moved = state;
  while (moved.status === "running" && currentStep(moved).ends === "clock") {
    const duration = stepDurationMs(moved);
    if (moved.stepStartedAt === null || at - moved.stepStartedAt < duration) break;
    const endedAt = moved.stepStartedAt + duration;
    moved = recordSet(moved, endedAt, { unattended });
    moved = goTo(moved, moved.index + 1, endedAt);
  }
  return moved;
};
