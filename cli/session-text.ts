import { exerciseById, kitChips } from "@dorsal/core/exercise";
import { whyText } from "@dorsal/core/program";
import { formatClock, sum } from "@dorsal/core/quantity";
import type { PlannedSession, Step } from "@dorsal/core/record";
import { messages } from "./messages.ts";
import { tableLines } from "./table.ts";
import type { Align } from "./table.ts";

const ALIGNS: readonly Align[] = ["right", "right", "left", "right", "left", "left"];

const nameOf = (exercise: string): string => exerciseById(exercise)?.name ?? exercise;
const chipName = (chip: string): string => kitChips.find(({ id }) => id === chip)?.label ?? chip;

const whatOf = (step: Step): string => {
  const name = nameOf(step.exercise);
  switch (step.kind) {
    case "prepare":
      return messages.getReady(name);
    case "transition":
      return messages.next(name);
    case "switch":
      return messages.switchSides;
    case "rest":
      return messages.rest;
    case "recover":
      return messages.takeABreak;
    case "reps":
    case "hold":
    case "carry":
    case "bout":
    case "steady":
      return step.warmup ? messages.warmupSet(name) : name;
  }
};

const isWork = ({ kind }: Step): boolean =>
  kind === "reps" || kind === "hold" || kind === "carry" || kind === "bout" || kind === "steady";

/** Sets are counted where there is more than one. */
const setOf = (step: Step): string =>
  isWork(step) && step.sets > 1 ? `${step.set}/${step.sets}` : "";

const doseOf = (step: Step): string => {
  switch (step.kind) {
    case "reps":
      return messages.reps(step.reps ?? 0, (step.tempo ?? []).join("-"), step.alternating ?? false);
    case "hold":
    case "steady":
      return messages.seconds(step.seconds);
    case "carry":
      return messages.metres(step.metres ?? 0);
    case "bout":
      return messages.round(step.round ?? 1, step.rounds ?? 1);
    case "prepare":
    case "transition":
    case "switch":
    case "rest":
    case "recover":
      return "";
  }
};

const rowOf = (step: Step, startSec: number): readonly string[] => [
  formatClock(startSec),
  String(Number(step.seconds.toFixed(1))),
  whatOf(step),
  setOf(step),
  isWork(step) ? messages.side(step.side) : "",
  doseOf(step),
];

/** A row for each step, and a line across where another part begins. */
const rowsOf = (steps: readonly Step[]): readonly (readonly string[] | string)[] => {
  const rows: (readonly string[] | string)[] = [messages.columns];
  let startSec = 0;
  let part: Step["block"] | null = null;
  for (const step of steps) {
    if (step.block !== part) rows.push("", messages.block[step.block]);
    part = step.block;
    rows.push(rowOf(step, startSec));
    startSec += step.seconds;
  }
  return rows;
};

/** Why some exercises are not the ones written first; empty when all are. */
const reasonLines = (session: PlannedSession): readonly string[] => {
  const lines = session.blocks
    .flatMap(({ items }) => items)
    .flatMap(({ exercise, why }) => {
      const text = whyText(why, { nameOf, chipName });
      return text === null ? [] : [messages.reason(nameOf(exercise), text)];
    });
  return lines.length > 0 ? ["", messages.reasons, ...lines] : [];
};

/** A planned session for a person to read: what, when, how much, how long in all, and why. */
export const sessionText = (
  session: PlannedSession,
  steps: readonly Step[],
  have: readonly string[],
): string => {
  const seconds = sum(steps.map((step) => step.seconds));
  const clock = formatClock(seconds);
  return [
    messages.heading(session.title, clock),
    messages.kit(have.map(chipName)),
    "",
    ...tableLines(rowsOf(steps), ALIGNS),
    "",
    messages.total(clock, seconds),
    ...reasonLines(session),
    "",
  ].join("\n");
};
