import { exerciseById } from "../../exercise/index.ts";
import { timestamp, timestampMs } from "../../record/index.ts";
import { contextAt, readHistory } from "./input/read.ts";
import { pauseText } from "./messages.ts";
import { nextTarget } from "./next.ts";
import type { NextContext, Target } from "./types.ts";

export const NOW = timestamp(Date.UTC(2026, 10, 23, 18), 60);
const DAY_MS = 86_400_000;

export const daysAgo = (days: number): string => timestamp(timestampMs(NOW) - days * DAY_MS, 60);

/** `12x10/2`: 12 repetitions with 10 kg, 2 in reserve; `40s`, `20m`, `8r`: seconds, metres, rounds. */
const setOf = (exercise: string, text: string) => {
  const timed = /^([\d.]+)(s|m|r|min)$/.exec(text);
  if (timed) {
    const field = { s: "seconds", m: "metres", r: "rounds", min: "minutes" }[timed[2] ?? ""] ?? "";
    return { exercise, [field]: Number(timed[1]) };
  }
  const [, reps, kg, rir] = /^(\d+)(?:x([\d.]+))?(?:\/(\d+))?$/.exec(text) ?? [];
  return {
    exercise,
    reps: Number(reps),
    ...(kg === undefined ? {} : { load: Number(kg) }),
    ...(rir === undefined ? {} : { rir: Number(rir) }),
  };
};

/** `3: 12x10/2 12x10/2` is what was done three days ago. */
export const did = (exercise: string, lines: readonly string[], more: object = {}) =>
  lines.map((line) => {
    const [days = "", sets = ""] = line.split(": ");
    return {
      at: daysAgo(Number(days)),
      sets: sets.split(" ").flatMap((text) => {
        const [what = "", metres] = text.split("@");
        const set = setOf(exercise, what);
        return metres === undefined ? [set] : [{ ...set, load: Number(metres) }];
      }),
      ...more,
    };
  });

export const read = (raw: object) => {
  const input = readHistory(raw, NOW);
  if (!input.ok) throw new Error(JSON.stringify(input.error));
  return input.value;
};

const intermediate: NextContext = { ...contextAt(NOW), level: "intermediate" };

export const next = (
  id: string,
  lines: readonly string[],
  context: Partial<NextContext> = {},
  more: object = {},
) => {
  const exercise = exerciseById(id);
  if (!exercise) throw new Error(id);
  const { history, context: said } = read({ sessions: did(id, lines, more) });
  return nextTarget(exercise, history, {
    ...intermediate,
    painAfter: said.painAfter,
    ...context,
  });
};

const amountOf = (target: Target): string => {
  switch (target.kind) {
    case "reps":
      return `${target.reps.min}-${target.reps.max} try ${target.reps.aim}`;
    case "hold":
      return `${target.seconds} s`;
    case "carry":
      return `${target.metres} m`;
    case "interval":
      return `${target.rounds} x ${target.workSec}/${target.recoverSec}`;
    case "steady":
      return `${target.seconds} s`;
  }
};

/** A target in a line: `3 x 8-12 try 9, 20 kg, 1-3 left, up: x | text`. */
export const lineOf = (result: ReturnType<typeof next>): string => {
  if (!result.ok) return `pause | ${pauseText(result.error)}`;
  const target = result.value;
  const parts = [
    `${target.sets} x ${amountOf(target)}`,
    ...(target.load ? [`${target.load.kg} kg`] : []),
    ...(target.rirTarget ? [`${target.rirTarget.min}-${target.rirTarget.max} left`] : []),
    ...(target.rungUp ? [`up: ${target.rungUp}`] : []),
    ...(target.rungDown ? [`down: ${target.rungDown}`] : []),
  ];
  return `${parts.join(", ")} | ${target.text}`;
};
