import { clamp } from "../../quantity/index.ts";
import type { PlannedSession, PlayerState, RecordedSet } from "../../record/index.ts";
import { advance, finish, goTo, recordSet } from "./advance.ts";
import { compile } from "../compile.ts";
import type { CompileSettings } from "../compile.ts";
import { dropItem, exchangeItem, shortenTo } from "./edits.ts";
import type { PlayerEvent } from "./events.ts";
import { hurt } from "./pain.ts";
import { currentStep, elapsedMs, isWork, stepDurationMs } from "./timing.ts";

/** A player that has not started. */
export const openPlayer = (
  session: PlannedSession,
  settings: CompileSettings,
  at: number,
): PlayerState => ({
  status: "ready",
  session,
  steps: compile(session, settings),
  index: 0,
  startedAt: null,
  stepStartedAt: null,
  extraSec: 0,
  pausedAt: null,
  pausedMs: 0,
  lastAt: Math.floor(at),
  sets: [],
  pain: [],
  swaps: [],
  eased: [],
  stopped: null,
  away: null,
  endedAt: null,
  ending: null,
});

/**
 * The player: the next state after an event. Pure; holds timestamps and no counters, so that a state
 * read back after a reload goes on at the right second. An event from before the latest one seen is
 * taken to happen now: time never runs backward. An event that makes no sense in a state changes
 * nothing but the time.
 */
export const reduce = (state: PlayerState, event: PlayerEvent): PlayerState => {
  const at = Math.max(Math.floor(event.at), state.lastAt);
  const seen = { ...state, lastAt: at };
  if (event.type === "returned") return returned(seen, at, event.awayMs);
  return forgetStaleAway(decide(advance(seen, at), { ...event, at }));
};

/** What ran on unseen can be taken back only while the steps it ran through still stand. */
const forgetStaleAway = (state: PlayerState): PlayerState =>
  state.away && (state.index < state.away.fromIndex || state.away.fromIndex >= state.steps.length)
    ? { ...state, away: null }
    : state;

const decide = (state: PlayerState, event: PlayerEvent): PlayerState => {
  const { at } = event;
  switch (event.type) {
    case "start":
      return state.status === "ready"
        ? { ...state, status: "running", startedAt: at, stepStartedAt: at }
        : state;
    case "tick":
    case "returned":
      return state;
    case "log":
      return {
        ...state,
        sets: correctSets(state.sets, event),
      };
    case "rewind":
      return rewind(state, at);
    case "stayed":
      return { ...state, away: null };
    case "pause":
      return state.status === "running" ? { ...state, status: "paused", pausedAt: at } : state;
    case "resume":
      return resume(state, at);
    default:
      return isUnderWay(state) ? act(state, event) : state;
  }
};

const isUnderWay = (state: PlayerState): boolean =>
  state.status === "running" || state.status === "paused";

type Action = Extract<
  PlayerEvent,
  {
    type:
      | "done"
      | "skip"
      | "skipExercise"
      | "back"
      | "adjust"
      | "hurt"
      | "swap"
      | "shorten"
      | "end";
  }
>;

const act = (state: PlayerState, event: Action): PlayerState => {
  const { at } = event;
  switch (event.type) {
    case "done": {
      const running = resume(state, at);
      if (running.status !== "running") return running;
      return isWork(currentStep(running))
        ? goTo(recordSet(running, at, event), running.index + 1, at)
        : skip(running, at);
    }
    case "skip": {
      const running = resume(state, at);
      return running.status === "running" ? skip(running, at) : running;
    }
    case "skipExercise": {
      const item = state.stopped?.item ?? currentStep(state).item;
      return going(dropItem({ ...state, stopped: null }, item, at), state, at);
    }
    case "back": {
      const running = resume(state, at);
      return running.status === "running" ? back(running, at) : running;
    }
    case "adjust":
      return adjust(state, event.seconds, at);
    case "hurt":
      return hurt(state, event);
    case "swap":
      return swap(state, event, at);
    case "shorten":
      return shortenTo(state, Math.max(0, event.seconds));
    case "end":
      return finish(keepTimedWork(state, at), at, "early");
  }
};

/** After an edit of the steps: a paused player goes on, at the step it now stands on. */
const going = (edited: PlayerState, before: PlayerState, at: number): PlayerState => {
  if (edited.status !== "paused" || edited.pausedAt === null) return edited;
  // A step begun by the edit starts now; one that was only interrupted is moved on by the pause.
  const freshStep = edited.stepStartedAt !== before.stepStartedAt;
  const gap = at - edited.pausedAt;
  return {
    ...edited,
    status: "running",
    pausedAt: null,
    pausedMs: edited.pausedMs + gap,
    stepStartedAt:
      freshStep || edited.stepStartedAt === null
        ? edited.stepStartedAt
        : edited.stepStartedAt + gap,
  };
};

const resume = (state: PlayerState, at: number): PlayerState => {
  if (state.status !== "paused") return state;
  // Whoever just goes on after stopping an exercise for pain goes on without that exercise.
  const cleared = state.stopped
    ? dropItem({ ...state, stopped: null }, state.stopped.item, at)
    : state;
  return going(cleared, state, at);
};

const swap = (
  state: PlayerState,
  event: Extract<PlayerEvent, { type: "swap" }>,
  at: number,
): PlayerState => {
  const exchanged = exchangeItem(state, event.item, event.to, at);
  if (exchanged === state) return state;
  const answered = state.stopped?.item === event.item ? { ...exchanged, stopped: null } : exchanged;
  return going(answered, state, at);
};

/** To the next step. Work left undone needs no rest after it. */
const skip = (state: PlayerState, at: number): PlayerState => {
  const skippedWork = isWork(currentStep(state));
  const next = state.index + 1;
  return goTo(state, skippedWork && state.steps[next]?.kind === "rest" ? next + 1 : next, at);
};

/** Shorter work than this was only begun. */
const WORTH_KEEPING_MS = 5000;

/** Nine minutes of a ten-minute row are nine minutes of rowing; repetitions count when they are said. */
const keepTimedWork = (state: PlayerState, at: number): PlayerState =>
  currentStep(state).kind !== "reps" && elapsedMs(state, at) >= WORTH_KEEPING_MS
    ? recordSet(state, at, {})
    : state;

/** Within this long of its beginning, going back means the step before. */
const RESTART_AFTER_MS = 3000;

/** To the beginning of the current work, or of the work before it. */
const back = (state: PlayerState, at: number): PlayerState => {
  if (isWork(currentStep(state)) && elapsedMs(state, at) > RESTART_AFTER_MS)
    return goTo(state, state.index, at);
  const before = state.steps.slice(0, state.index).findLastIndex(isWork);
  return goTo(state, Math.max(0, before), at);
};

const adjust = (state: PlayerState, by: number, at: number): PlayerState => {
  const step = currentStep(state);
  if (step.ends !== "clock" || !Number.isFinite(by)) return state;
  const spent = elapsedMs(state, at) / 1000;
  const extraSec = clamp(Math.max(state.extraSec + by, spent - step.seconds), -14_400, 14_400);
  return advance({ ...state, extraSec }, at);
};

/** Corrects a set; a load said for one side fills in the other side of that set, where none is known. */
const correctSets = (
  sets: readonly RecordedSet[],
  event: Extract<PlayerEvent, { type: "log" }>,
): readonly RecordedSet[] => {
  const target = sets.find((set) => set.id === event.set);
  return sets.map((set) => {
    if (set === target) return correct(set, event);
    const isOtherSide =
      target?.side &&
      set.side &&
      set.item === target.item &&
      set.set === target.set &&
      set.role === target.role;
    return isOtherSide && event.load && !set.load ? { ...set, load: event.load } : set;
  });
};

const correct = (set: RecordedSet, event: Extract<PlayerEvent, { type: "log" }>): RecordedSet => {
  const { load, rir, ...rest } = set;
  const nextLoad = event.load === undefined ? load : event.load;
  const nextRir = event.rir === undefined ? rir : event.rir;
  return {
    ...rest,
    ...(event.reps === undefined ? {} : { reps: clamp(Math.round(event.reps), 0, 1000) }),
    ...(nextLoad ? { load: nextLoad } : {}),
    ...(nextRir === null || nextRir === undefined ? {} : { rir: nextRir }),
  };
};

/** The clock ran on while nobody looked: what it ended is marked, and can be taken back. */
const returned = (state: PlayerState, at: number, awayMs: number): PlayerState => {
  const gone = Math.max(0, Math.min(awayMs, at));
  const moved = withoutWaiting(advance(state, at, true), at, gone);
  const steps = moved.index - state.index + (moved.status === "finished" ? 1 : 0);
  if (state.status !== "running" || steps === 0) return moved;
  return {
    ...moved,
    away: {
      fromIndex: state.index,
      fromElapsedMs: elapsedMs(state, at - gone),
      fromExtraSec: state.extraSec,
      awayMs: gone - (moved.pausedMs - state.pausedMs),
      steps,
    },
  };
};

/** Work that waits for the person, past its planned end with nobody there, is a pause and no training. */
const withoutWaiting = (state: PlayerState, at: number, awayMs: number): PlayerState => {
  if (state.status !== "running" || state.stepStartedAt === null) return state;
  if (currentStep(state).ends !== "person") return state;
  const over = clamp(elapsedMs(state, at) - stepDurationMs(state), 0, awayMs);
  return over > 0
    ? { ...state, pausedMs: state.pausedMs + over, stepStartedAt: state.stepStartedAt + over }
    : state;
};

const rewind = (state: PlayerState, at: number): PlayerState => {
  const { away } = state;
  if (!away) return state;
  const redone = new Set(state.steps.slice(away.fromIndex).map((step) => step.id));
  return {
    ...state,
    status: "running",
    index: away.fromIndex,
    stepStartedAt: at - away.fromElapsedMs,
    extraSec: away.fromExtraSec,
    pausedAt: null,
    pausedMs: state.pausedMs + away.awayMs,
    sets: state.sets.filter((set) => !(set.unattended && redone.has(set.id))),
    endedAt: null,
    ending: null,
    away: null,
  };
};
