import { exerciseById } from "../../exercise/index.ts";
import { formatClock } from "../../quantity/index.ts";
import type { Dose } from "../../record/index.ts";
import type { Pause } from "../next/types.ts";
import { groupName } from "../week/words.ts";

const nameOf = (id: string): string => exerciseById(id)?.name ?? id;

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? "" : "s"}`;

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Progression asks for more than the plan has time for. */
export const planFullText = (dose: Dose): string => {
  switch (dose.kind) {
    case "reps":
      return "As much as your plan has time for.";
    case "hold":
      return `${plural(dose.seconds, "second")} is what your plan has time for.`;
    case "carry":
      return `${plural(dose.metres, "metre")} is what your plan has time for.`;
    case "interval":
      return `${plural(dose.rounds, "round")} is what your plan has time for.`;
    case "steady":
      return `${formatClock(dose.seconds)} is what your plan has time for.`;
  }
};

/** A first block begins with fewer sets than it ends with. */
export const moreToComeText = (now: number, planned: number): string =>
  `${plural(now, "set")} for now; your first weeks build up to ${planned}.`;

/** Why an exercise is in the week that was taken for another. */
export const exchangeReason = (from: string): string => `You took it in place of ${nameOf(from)}.`;

const untilText = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

const whyOut = (pause: Pause): string => {
  switch (pause.code) {
    case "out-for-pain":
      return `stopped for pain twice, it rests until ${untilText(pause.until)}`;
    case "not-with-condition":
      return `not while this holds: ${pause.condition.replaceAll("_", " ")}`;
    case "disliked":
      return "you chose not to do it";
    case "too-sore":
      return `${groupName(pause.group)} sore at ${pause.level} of 10`;
    case "no-intervals-today":
      return "no intervals on a low day; a quiet walk is fine";
  }
};

/** `Left out: Plank, core sore at 8 of 10.`, `Band row stands in for Inverted row: …`. */
export const leftOutText = ({
  exercise,
  by,
  pause,
}: {
  readonly exercise: string;
  readonly by: string | null;
  readonly pause: Pause;
}): string =>
  by === null
    ? `${nameOf(exercise)} is left out: ${whyOut(pause)}.`
    : `${nameOf(by)} stands in for ${nameOf(exercise)}: ${whyOut(pause)}.`;

/** Nothing of a day can be done now. */
export const allLeftOutText = (left: readonly { readonly pause: Pause }[]): string => {
  const whys = [...new Set(left.map(({ pause }) => whyOut(pause)))];
  return `Nothing of this day is for today. ${whys.map((why) => `${capital(why)}.`).join(" ")}`;
};
