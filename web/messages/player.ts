import { formatClock } from "@dorsal/core/quantity";
import type { LoadUnit } from "@dorsal/core/quantity";
import type { PainReport, Side, StepKind, Tempo } from "@dorsal/core/record";
import { plural } from "./words.ts";

const PHASES: Readonly<Record<StepKind, string>> = {
  prepare: "Get ready",
  transition: "Next exercise",
  reps: "Work",
  hold: "Keep going",
  carry: "Carry",
  switch: "Switch sides",
  rest: "Rest",
  bout: "Work",
  recover: "Recover",
  steady: "Steady",
};

const TEMPO_PHASES = { lift: "Lift", top: "Hold", lower: "Lower", bottom: "Pause" } as const;

const PAIN_WORDS = [
  "none",
  "hardly any",
  "mild",
  "noticeable",
  "annoying",
  "hard to ignore",
  "strong",
  "very strong",
  "intense",
  "unbearable",
  "the worst imaginable",
] as const;

const PAIN_RESULTS: Readonly<Record<PainReport["action"], { title: string; text: string }>> = {
  "carry-on": {
    title: "You can carry on",
    text: "A little pain of 0 to 2 while you move is acceptable, as long as it settles again. Say so at once if it grows, turns sharp or spreads.",
  },
  ease: {
    title: "Go lighter from here",
    text: "Use less load, move slowly and stay in the range that does not hurt. You will be asked again after the next set.",
  },
  stop: {
    title: "Stop this exercise",
    text: "Strong, sharp or spreading pain is a sign to stop this movement today. Nothing is lost: do something else instead, or end here.",
  },
};

export const player = {
  phase: (kind: StepKind): string => PHASES[kind],
  tempoPhase: (phase: keyof typeof TEMPO_PHASES): string => TEMPO_PHASES[phase],
  exerciseOf: (number: number, count: number): string => `Exercise ${number} of ${count}`,
  left: (seconds: number): string => `${formatClock(seconds)} left`,
  marks: "Exercises of this session",
  side: (side: Side): string => (side === "left" ? "Left side" : "Right side"),
  setOf: (set: number, sets: number, isWarmup: boolean): string =>
    `${isWarmup ? "warm-up set" : "set"} ${set} of ${sets}`,
  roundOf: (round: number, rounds: number): string => `round ${round} of ${rounds}`,
  alternating: "left and right in turn, each side",
  outOf: (count: number): string => `/${count}`,
  repsSpoken: (rep: number, reps: number): string =>
    rep > 0 ? `Repetition ${rep} of ${reps}` : `${plural(reps, "repetition")} to do`,
  metres: "m",
  tempo: "Tempo",
  tempoValue: ([lower, bottom, lift, top]: Tempo): string =>
    [lower, bottom, lift, top].map((part) => String(part)).join("·"),
  tempoSpoken: ([lower, bottom, lift, top]: Tempo): string =>
    `lower ${lower} s, pause ${bottom} s, lift ${lift} s, pause ${top} s`,
  over: (seconds: number): string => `${formatClock(seconds)} so far`,
  next: "Next",
  last: "This is the last exercise",
  setUp: "Set up",
  eased: "Lighter than planned, because it hurt",
  withLoad: (load: string): string => `with ${load}`,

  target: "Today’s target",
  aim: (reps: number): string => `Try for ${reps} in each set.`,
  reserve: ({ min, max }: { readonly min: number; readonly max: number }): string =>
    `Stop with ${min === max ? min : `${min}–${max}`} left in you.`,
  reserveShort: ({ min, max }: { readonly min: number; readonly max: number }): string =>
    `${min === max ? min : `${min}–${max}`} left in you at the end`,
  warmups: (loads: readonly string[]): string => `To warm up: 6 with ${loads.join(", then ")}.`,
  plates: (load: string, bar: string, side: readonly string[]): string =>
    side.length === 0
      ? `${load}: the bar alone.`
      : `${load}: the ${bar} bar, and ${side.join(" + ")} on each side.`,
  whyLoad: "Why this load?",
  whyTarget: "Why this much?",
  nextTime: "Next time",

  pause: "Pause",
  resume: "Resume",
  paused: "Paused",
  setDone: "Set done",
  startNow: "Start now",
  skip: "Skip",
  hurts: "This hurts",
  swap: "Swap",
  more: "More",
  plus: "+15 s",
  minus: "−15 s",

  logTitle: (name: string, set: number, side: string | null): string =>
    `${name}, set ${set}${side === null ? "" : `, ${side.toLowerCase()}`}`,
  reps: "How many?",
  repsUnit: "reps",
  load: (unit: LoadUnit): string => `Load in ${unit}`,
  felt: "How many more could you have done?",
  feltOptions: ["0", "1", "2", "3", "4+"] as const,

  painTitle: "How much does it hurt?",
  painLevel: "Pain now",
  painWords: (level: number): string => `${level}, ${PAIN_WORDS[level] ?? ""}`,
  painLow: "none",
  painHigh: "worst",
  sharp: "It is sharp or stabbing",
  spreading: "It spreads into a leg or an arm, or tingles",
  painSend: "What now?",
  painResult: (action: PainReport["action"]) => PAIN_RESULTS[action],
  painClose: "Go on",
  askPain: "How was that set?",
  askPainText: "It hurt before. Is it still fine?",
  askPainAction: "Say how it is",
  redFlagsTitle: "Get urgent medical help if you have",
  redFlags: [
    "numbness around the saddle area (groin, buttocks, inner thighs)",
    "new trouble with bladder or bowel",
    "weakness in the legs",
    "chest pain, or you faint or nearly faint",
  ] as const,
  stoppedTitle: (name: string): string => `Stopped: ${name}`,
  insteadTitle: "Do this instead",
  noSwaps: "With your equipment there is nothing else here that does the same work.",
  noSetsLeft: "No set of it is left; go on with the next exercise.",
  skipExercise: "Skip this exercise",
  endSession: "End the session",

  swapTitle: (name: string): string => `Instead of ${name}`,
  swapIntro: "These train the same muscles with what you have.",

  moreTitle: "More",
  back: "Back to the set before",
  shorten: "Shorten",
  shortenTo: (seconds: number): string => `To ${formatClock(seconds)} left`,
  endEarly: "End early",
  endEarlyTitle: "End the session now?",
  endEarlyText: "What you did is kept and counts as done. You see it before it is saved.",
  leave: "Pause and leave",
  howTo: "How to do it",
  movement: "Do",
  works: "Works most",
  helps: "Helps",
  moves: "Moves or stretches",
  breathing: "Breathe",
  mistakes: "Common mistakes",
  sound: "Sound and light",
  gymMode: "Gym mode",
  gymModeHint: "Dark and larger",
  beeps: "Beeps",
  voice: "Voice",
  vibration: "Vibration",
  keepAwake: "Keep the screen on",

  awayTitle: (awayMs: number): string => `You were away for ${formatClock(awayMs / 1000)}`,
  awayText: (steps: number): string =>
    steps === 0 ? "The clock ran on." : `The clock ran on through ${plural(steps, "step")}.`,
  rewind: "Go back to where I was",
  stay: "Carry on",

  otherTab: "This session is running in another tab",
  otherTabText: "You see it here as it goes on. To work with it here, take it over.",
  takeOver: "Take over here",

  finishedTitle: "Session done",
  endedTitle: "Ended early",
  totalTime: "Time",
  totalSets: "Sets",
  totalReps: "Reps",
  note: "Note",
  noteHint: "How it went, what to change",
  save: "Save session",
  lastSet: "The last set",
  discard: "Discard",
  discarded: "Session discarded",
  kept: "Nothing leaves this device.",
  notSaved: "This could not be saved: ",
};
