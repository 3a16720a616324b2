import { sum } from "../quantity/index.ts";
import type { PlayerState, Step } from "../record/index.ts";
import { SPOKEN, breathingCue, stepCue } from "./messages.ts";
import { isWork, stepDurationMs } from "./player/timing.ts";

/** Something to hear, feel or be told at a moment of session time. */
export interface Cue {
  readonly id: string;
  /** Session time in milliseconds since 1970. */
  readonly at: number;
  readonly tone: "tick" | "go" | "end" | "half" | null;
  readonly say: string | null;
  /** Vibration pattern in milliseconds; empty for none. */
  readonly buzz: readonly number[];
  /** For a screen reader: only at meaningful moments. */
  readonly announce: string | null;
}

/** A count-down needs room before it, a call of ten seconds more. */
const COUNTDOWN_FROM_SEC = 6;
const TEN_SECONDS_FROM_SEC = 25;
const HALFWAY_FROM_SEC = 20;
const BREATHING_AFTER_MS = 4000;

/**
 * The cues still to come in the current step and in the steps that the clock leads to from it, so
 * that sounds can be scheduled ahead. Work that the person ends closes the list.
 */
export const cuesOf = (state: PlayerState, at: number): readonly Cue[] => {
  if (state.status !== "running" || state.stepStartedAt === null) return [];
  const cues: Cue[] = [];
  let begins = state.stepStartedAt;
  for (let index = state.index; index < state.steps.length; index += 1) {
    const step = state.steps[index];
    if (!step) break;
    const lasts = index === state.index ? stepDurationMs(state) : step.seconds * 1000;
    const next = state.steps.slice(index + 1).find(isWork) ?? null;
    cues.push(...stepCues(step, next, begins, lasts));
    if (step.ends === "person") break;
    begins += lasts;
  }
  return cues.filter((cue) => cue.at >= at).toSorted((left, right) => left.at - right.at);
};

const stepCues = (step: Step, next: Step | null, begins: number, lasts: number): readonly Cue[] => {
  const words = stepCue(step, next);
  const ends = begins + lasts;
  const cues: Cue[] = [
    {
      id: `${step.id}:begin`,
      at: begins,
      tone: isWork(step) ? "go" : step.kind === "switch" ? "half" : "end",
      say: words,
      buzz: isWork(step) ? [200] : [80, 80, 80],
      announce: words,
    },
  ];
  const add = (name: string, moment: number, cue: Partial<Cue>): void => {
    cues.push({
      id: `${step.id}:${name}`,
      at: moment,
      tone: null,
      say: null,
      buzz: [],
      announce: null,
      ...cue,
    });
  };

  if (step.kind === "reps" && step.tempo) {
    const rep = sum(step.tempo) * 1000;
    const beats = rep > 0 ? Math.ceil(lasts / rep) - 1 : 0;
    for (let beat = 1; beat <= beats; beat += 1)
      add(`rep${beat}`, begins + beat * rep, { tone: "tick" });
    if (step.ends === "person") add("paced", ends, { tone: "end", buzz: [80] });
  }
  const breathing =
    step.set === 1 && step.round === undefined && isWork(step) ? breathingCue(step) : null;
  if (breathing && lasts > 3 * BREATHING_AFTER_MS)
    add("breathe", begins + BREATHING_AFTER_MS + 2000, { say: breathing });

  if (step.ends === "clock") {
    const seconds = lasts / 1000;
    if (isWork(step) && step.kind !== "reps" && seconds >= HALFWAY_FROM_SEC)
      add("half", begins + lasts / 2, {
        tone: "half",
        say: SPOKEN.halfway,
        announce: SPOKEN.halfway,
      });
    if (seconds >= TEN_SECONDS_FROM_SEC && step.kind !== "reps")
      add("ten", ends - 10_000, { say: SPOKEN.tenSeconds, announce: SPOKEN.tenSeconds });
    if (seconds >= COUNTDOWN_FROM_SEC)
      for (const count of [3, 2, 1]) add(`in${count}`, ends - count * 1000, { tone: "tick" });
  }
  return cues;
};
