import { exerciseById, exerciseText } from "../exercise/index.ts";
import type { Exercise } from "../exercise/index.ts";
import { spokenDuration } from "../quantity/index.ts";
import type { Step } from "../record/index.ts";

const nameOf = (step: Step): string => exerciseById(step.exercise)?.name ?? "Next exercise";

const BREATHING: Readonly<Record<Exercise["breath"], string>> = {
  exhale_on_effort: "Breathe out as you lift.",
  inhale_on_lift: "Breathe in on the way up, out on the way down.",
  with_movement: "Let the breath lead the movement.",
  steady: "Keep breathing, slow and steady.",
};

export const breathingCue = (step: Step): string | null => {
  const exercise = exerciseById(step.exercise);
  return exercise ? BREATHING[exercise.breath] : null;
};

const sideWords = (step: Step): string => (step.side ? `${step.side} side` : "");

const amountWords = (step: Step): string => {
  if (step.kind === "reps")
    return `${step.reps ?? 0} repetitions${step.alternating ? " each side" : ""}`;
  if (step.kind === "carry") return `${step.metres ?? 0} metres`;
  return spokenDuration(step.seconds);
};

const phrase = (...parts: readonly (string | null | undefined)[]): string =>
  `${parts.filter((part) => part !== "" && part !== null && part !== undefined).join(", ")}.`;

/** What is said, and told to a screen reader, when a step begins. */
export const stepCue = (step: Step, next: Step | null): string => {
  switch (step.kind) {
    case "prepare":
      return `Get ready. ${phrase(nameOf(step))}`;
    case "transition":
      return `Next. ${phrase(nameOf(step), next ? amountWords(next) : null)}`;
    case "reps":
    case "hold":
    case "carry":
    case "steady": {
      const start = phrase(
        step.warmup ? "Warm-up set" : nameOf(step),
        sideWords(step),
        amountWords(step),
      );
      const cue = step.set === 1 && !step.warmup ? exerciseText(step.exercise)?.cue : null;
      return cue ? `${start} ${cue}` : start;
    }
    case "bout":
      return step.round === 1 ? `${phrase(nameOf(step))} Go.` : "Go.";
    case "recover":
      return `Break, ${spokenDuration(step.seconds)}.`;
    case "switch":
      return "Switch sides.";
    case "rest":
      return `Rest, ${spokenDuration(step.seconds)}.`;
  }
};

export const SPOKEN = { halfway: "Halfway.", tenSeconds: "Ten seconds." } as const;
