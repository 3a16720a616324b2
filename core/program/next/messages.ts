import { exerciseById } from "../../exercise/index.ts";
import { formatClock, formatLoad } from "../../quantity/index.ts";
import type { LoadUnit } from "../../quantity/index.ts";
import { groupName } from "../week/words.ts";
import type { MissedAdvice } from "./missed.ts";
import type { Adjustment, DeloadReason, Pause, Reason } from "./reasons.ts";

const nameOf = (id: string): string => exerciseById(id)?.name ?? id;

const listOf = (ids: readonly string[]): string => {
  const names = ids.map(nameOf);
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
};

const plainWord = (tag: string): string => tag.replaceAll("_", " ");

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? "" : "s"}`;

/** Why a target is what it is, in one sentence. */
export const reasonText = (reason: Reason, unit: LoadUnit): string => {
  const load = (kg: number): string => formatLoad({ kg }, unit);
  switch (reason.code) {
    case "first-time":
      return reason.isLoaded
        ? "The first time: start at the bottom, with a load you are sure of, and note it."
        : "The first time: start at the bottom.";
    case "as-usual":
      return "As usual; this one need not grow.";
    case "load-unknown":
      return reason.atTop
        ? "Every set was at the top, but no load was written down: take the next heavier one, and note it."
        : "No load was written down last time: use the same one, and note it.";
    case "step-up":
      return `Every set reached ${reason.top}: from ${load(reason.fromKg)} to ${load(reason.toKg)}, and back to the bottom of the range.`;
    case "extend-range":
      return `The next load you have, ${load(reason.nextKg)}, is ${reason.percent} % more than ${load(reason.kg)}: first go up to ${reason.top}.`;
    case "too-light":
      return `You had ${reason.rir} left in every set, more than asked: from ${load(reason.fromKg)} to ${load(reason.toKg)}.`;
    case "too-heavy":
      return `You had ${reason.rir} left, fewer than asked: from ${load(reason.fromKg)} to ${load(reason.toKg)}.`;
    case "below-range":
      return `${reason.reps} was all there was, below ${reason.bottom}: from ${load(reason.fromKg)} to ${load(reason.toKg)}.`;
    case "lightest":
      return `${load(reason.kg)} is the lightest you have: stay with it, and reach ${reason.bottom} in every set.`;
    case "heaviest":
      return `${load(reason.kg)} is the heaviest you have: go up to ${reason.top}, and slower.`;
    case "less-help":
      return `Every set reached ${reason.top}: from ${load(reason.fromKg)} of help to ${load(reason.toKg)}.`;
    case "more-help":
      return `Below ${reason.bottom}: from ${load(reason.fromKg)} of help to ${load(reason.toKg)}.`;
    case "more-reps":
      return `The fewest last time were ${reason.lowest}: try for ${reason.aim}, on the way to ${reason.top} in every set.`;
    case "top-too-hard":
      return `Every set reached the top, with ${reason.rir} left where ${reason.wanted} or more were asked: the same again.`;
    case "say-rir":
      return `Every set reached the top. Say how many you had left; with ${reason.wanted} or more it grows.`;
    case "top-once":
      return `Every set reached ${reason.top}: once more, and the next rung is yours.`;
    case "rung-up":
      return `Every set reached ${reason.top}: time for ${nameOf(reason.to)}.`;
    case "rung-down":
      return `Below ${reason.bottom} two times running: build up with ${nameOf(reason.to)}.`;
    case "missed-once":
      return `The fewest last time were ${reason.reps}: first reach ${reason.bottom} in every set.`;
    case "top-rung":
      return `The top of its chain with what you have: go up to ${reason.top}, and slower.`;
    case "add-load":
      return `Every set reached ${reason.top} two times running: add ${load(reason.kg)}.`;
    case "stronger-band":
      return `Every set reached ${reason.top} two times running: take a stronger band, or hold it shorter.`;
    case "hold-longer":
      return `The shortest hold was ${reason.fromSec} s: now ${reason.toSec} s.`;
    case "hold-again":
      return `Not all sets were done last time: ${reason.seconds} s again.`;
    case "hold-full":
      return `${reason.seconds} s is enough, and the top of its chain with what you have.`;
    case "round-more":
      return `All ${reason.from} rounds were done: one more this week, ${reason.to}.`;
    case "rounds-again":
      return reason.because === "this-week"
        ? `${plural(reason.rounds, "round")} again; one more comes next week.`
        : `Not all rounds were done last time: ${plural(reason.rounds, "round")} again.`;
    case "shorter-rests":
      return `All rounds are there: now 40 s on and 20 s off, from ${plural(reason.rounds, "round")} again.`;
    case "rounds-full":
      return `${plural(reason.rounds, "round")} is as many as it needs; put more into each.`;
    case "time-more":
      return `From ${formatClock(reason.fromSec)} to ${formatClock(reason.toSec)}: at most a tenth more a week.`;
    case "time-again":
      return reason.because === "this-week"
        ? `${formatClock(reason.seconds)} again; it grows once a week.`
        : `Shorter than planned last time: ${formatClock(reason.seconds)}.`;
    case "time-full":
      return `${formatClock(reason.seconds)} is as long as it needs; put more into it.`;
    case "metres-more":
      return `${reason.from} m were done in every set: now ${reason.to} m.`;
    case "metres-again":
      return `Not all of the way was done last time: ${reason.metres} m again.`;
    case "held":
      return reason.kg === null ? "" : `Last time ${load(reason.kg)}.`;
  }
};

/** Why a lighter week is due, without an end to the sentence. */
export const deloadText = (why: DeloadReason): string => {
  switch (why.code) {
    case "planned":
      return `Week ${why.week} of ${why.everyWeeks} is the lighter one, as planned`;
    case "running":
      return `Your lighter week, since ${why.since}`;
    case "strength-down":
      return `${listOf(why.exercises)} went down by ${why.percent} % or more two times running; a lighter week brings it back`;
    case "readiness-low":
      return `You felt low on ${why.days} of the last 7 days; take a lighter week`;
    case "sore-long":
      return `You were sore for more than three days ${why.times} times; take a lighter week`;
    case "joint-pain":
      return `${listOf(why.exercises)} began to hurt this week; take a lighter one`;
  }
};

/** What made a target easier, in a sentence or two. */
export const adjustmentText = (adjustment: Adjustment): string => {
  switch (adjustment.code) {
    case "break": {
      const { days, loadPercent, setsPercent, checkLevel } = adjustment;
      const again = checkLevel ? " Check your level again." : "";
      return `Welcome back after ${days} days: ${loadPercent} % of the load, ${setsPercent} % of the sets; it returns faster than it came.${again}`;
    }
    case "deload":
      return `${deloadText(adjustment.why)}: half the sets, nine tenths of the load, two more in reserve.`;
    case "low-readiness":
      return "You feel low today: one set fewer, one more in reserve.";
    case "sore":
      return `${groupName(adjustment.group)} sore at ${adjustment.level} of 10: half the sets.`.replace(
        /^./,
        (sign) => sign.toUpperCase(),
      );
    case "hurt":
      return adjustment.stopped
        ? "You stopped it for pain last time: much lighter, in a range that does not hurt. A second stop rests it for four weeks."
        : `It hurt ${adjustment.level} of 10 last time: no heavier, in a range that stays below 3.`;
    case "hurt-after":
      return adjustment.to === null
        ? "It hurt too long afterwards: lighter this time."
        : `It hurt too long afterwards: one rung down, to ${nameOf(adjustment.to)}.`;
    case "clinician":
      return `This has hurt for ${adjustment.days} days. Have a doctor or physiotherapist look at it.`;
    case "medical":
      return `Because of ${plainWord(adjustment.condition)}: always ${adjustment.rir} or more in reserve, and breathe on.`;
  }
};

/** The reason and everything that made it easier, as sentences. */
export const targetText = (
  reason: Reason,
  adjustments: readonly Adjustment[],
  unit: LoadUnit,
): string =>
  [reasonText(reason, unit), ...adjustments.map(adjustmentText)]
    .filter((sentence) => sentence !== "")
    .join(" ");

/** Why there is no target today, and what to do instead. */
export const pauseText = (pause: Pause): string => {
  switch (pause.code) {
    case "out-for-pain":
      return `Stopped for pain twice; it rests until ${new Date(pause.until).toISOString().slice(0, 10)}. Choose a swap that does not hurt.`;
    case "too-sore":
      return `${groupName(pause.group)} sore at ${pause.level} of 10: leave it out today.`.replace(
        /^./,
        (sign) => sign.toUpperCase(),
      );
    case "no-intervals-today":
      return "You feel low today: no intervals. A quiet walk is fine.";
    case "not-with-condition":
      return `Not while this holds: ${plainWord(pause.condition)}. Choose a swap.`;
    case "disliked":
      return "You chose not to do this one. Choose a swap.";
  }
};

/** What to do about missed sessions, in a sentence. */
export const missedText = (advice: MissedAdvice): string => {
  switch (advice.code) {
    case "nothing-missed":
      return "Nothing was missed this week.";
    case "move":
      return `The session of ${advice.from} fits on ${advice.to}, two days from the others.`;
    case "plan-the-rest":
      return `${plural(advice.missed, "session")} missed: let it go, and plan the rest of the week anew.`;
    case "repeat-week":
      return `${advice.missed} of ${advice.planned} sessions missed: do this week again before going on.`;
  }
};
