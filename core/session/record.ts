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

/** Seconds from start to end without pauses; 0 before the start. */
export const activeSeconds = (state: PlayerState, at: number): number => {
  if (state.startedAt === null) return 0;
  const until = state.pausedAt ?? state.endedAt ?? at;
  return Math.max(0, Math.round((until - state.startedAt - state.pausedMs) / 1000));
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
