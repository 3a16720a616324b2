import type { PlannedItem, PlayerState, RecordedSet, SetRole, Step } from "../../record/index.ts";

/** Kinds of step in which the person works; the others are breaks, ways and changes of side. */
export const isWork = (step: Step): boolean => {
  switch (step.kind) {
    case "reps":
    case "hold":
    case "carry":
    case "bout":
    case "steady":
      return true;
    case "prepare":
    case "transition":
    case "switch":
    case "rest":
    case "recover":
      return false;
  }
};

export const currentStep = (state: PlayerState): Step => {
  const step = state.steps[state.index];
  if (!step) throw new Error(`the player points past its steps: ${state.index}`);
  return step;
};

/** How long the current step lasts, in milliseconds, with what was added or taken by hand. */
export const stepDurationMs = (state: PlayerState): number =>
  Math.max(0, currentStep(state).seconds + state.extraSec) * 1000;

/** Milliseconds spent in the current step at a moment; pauses do not count. */
export const elapsedMs = (state: PlayerState, at: number): number => {
  if (state.stepStartedAt === null) return 0;
  const until = state.pausedAt ?? state.endedAt ?? at;
  return Math.max(0, until - state.stepStartedAt);
};

export const roleOf = (step: Step): SetRole => {
  if (step.warmup) return "warmup";
  if (step.block !== "main") return "mobility";
  return step.kind === "bout" || step.kind === "steady" ? "cardio" : "work";
};

export const itemOf = (state: PlayerState, id: string): PlannedItem | null =>
  state.session.blocks.flatMap((block) => block.items).find((item) => item.id === id) ?? null;

export const lastSetOf = (state: PlayerState, item: string): RecordedSet | null =>
  state.sets.findLast((set) => set.item === item && set.role !== "warmup") ?? null;
