import { clamp } from "../quantity/index.ts";
import type { PlayerState, Session } from "../record/index.ts";

/** A session record's body with the player's state folded in, as stored after every event. */
export const bodyOf = (session: Session, state: PlayerState): Session => ({
  ...session,
  planned: state.session,
  sets: state.sets,
  pain: state.pain,
  swaps: state.swaps,
  live: state,
});

/** The most a session record holds; a forgotten session must still be possible to save. */
const LONGEST_SEC = 1_000_000;

/** Seconds from start to end without pauses; 0 before the start. */
const activeSeconds = (state: PlayerState, at: number): number => {
  if (state.startedAt === null) return 0;
  const until = state.pausedAt ?? state.endedAt ?? at;
  const spent = Math.round((until - state.startedAt - state.pausedMs) / 1000);
  return clamp(spent, 0, LONGEST_SEC);
};

/** The body of a session that is over: history, with nothing live in it. */
export const finishedBody = (session: Session, state: PlayerState, note: string): Session => ({
  ...bodyOf(session, state),
  status: state.ending === "complete" ? "complete" : "early",
  note,
  activeSec: activeSeconds(state, state.lastAt),
  endedAt: state.endedAt ?? state.lastAt,
  live: null,
});
