import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { revise } from "@dorsal/core/record";
import type { DorsalRecord, PlayerState, Session, Settings } from "@dorsal/core/record";
import {
  bodyOf,
  clockReading,
  openPlayer,
  reduce,
  resumeOffset,
  viewOf,
} from "@dorsal/core/session";
import type { PlayerEvent } from "@dorsal/core/session";
import { useStore } from "../store/index.ts";
import type { StoreFault, Versioned } from "../store/index.ts";
import { AWAY_MS, lastSeen, markSeen } from "./presence.ts";
import type { Seen } from "./presence.ts";
import { createSaveQueue } from "./save-queue.ts";

/** Often enough for a clock to look alive; nothing is counted here. */
const RENDER_MS = 200;
const SEEN_EVERY_MS = 1000;

type WithoutTime<E> = E extends unknown ? Omit<E, "at"> : never;
/** What the person or the page does; its time is added here. */
export type PlayerAction = WithoutTime<PlayerEvent>;
export type Dispatch = (action: PlayerAction) => PlayerState;

export interface Player {
  readonly record: DorsalRecord<"session">;
  readonly state: PlayerState;
  /** The session's time of this rendering. */
  readonly at: number;
  readonly readClock: () => number;
  readonly dispatch: Dispatch;
  /** The body as it is stored now. */
  readonly body: () => Session;
  /** Keeps the note as it is typed, so that a reload does not cost it. */
  readonly writeNote: (note: string) => void;
  /** Waits for everything to be written: false when another tab has the session now. */
  readonly settle: () => Promise<boolean>;
  /** Writes no more. */
  readonly close: () => void;
  readonly fault: StoreFault | null;
}

interface Reading {
  readonly wall: number;
  readonly mono: number;
  readonly at: number;
}

/** A clock that survives a changed system time while it runs and never goes back after a reload. */
const createClock = (lastAt: number | null, seen: Seen | null) => {
  const wall = Date.now();
  // Where the session's time had come apart from the device's, it goes on from where it was.
  const base = seen ? seen.at + Math.max(0, wall - seen.wall) : wall;
  let last: Reading = {
    wall,
    mono: performance.now(),
    at: base + (lastAt === null ? 0 : resumeOffset(lastAt, base)),
  };
  let wasHidden = document.hidden;
  return {
    hide: (): void => {
      wasHidden = true;
    },
    read: (): number => {
      const now = { wall: Date.now(), mono: performance.now() };
      const at = clockReading(last, { ...now, wasHidden });
      last = { ...now, at };
      wasHidden = document.hidden;
      // Records hold whole milliseconds; the fraction is kept here, or it would add up.
      return Math.floor(at);
    },
  };
};

const openAt = (
  record: DorsalRecord<"session">,
  settings: Settings,
  at: number,
  seen: Seen | null,
): PlayerState => {
  const { live, planned } = record.body;
  const opened = live ?? openPlayer(planned, settings, at);
  // Starting was asked for on the screen before; no second tap is needed.
  if (opened.status === "ready") return reduce(opened, { type: "start", at });
  if (opened.status !== "running") return opened;
  const awayMs = at - (seen?.at ?? opened.lastAt);
  return awayMs > AWAY_MS ? reduce(opened, { type: "returned", awayMs, at }) : opened;
};

/** Runs the session in this tab: one state, changed by events only, stored after each of them. */
export const usePlayer = (
  active: Versioned<"session">,
  settings: Settings,
  onLost: () => void,
): Player => {
  const store = useStore();
  const [fault, setFault] = useState<StoreFault | null>(null);
  // Made once: what other tabs or our own writes do to the record later must not reopen it.
  const [{ record, clock, queue, opened }] = useState(() => {
    const { live } = active.record.body;
    const seen = live ? lastSeen(active.record.id) : null;
    const made = createClock(live?.lastAt ?? null, seen);
    return {
      record: active.record,
      clock: made,
      opened: openAt(active.record, settings, made.read(), seen),
      queue: createSaveQueue({
        revision: active.revision,
        save: store.saveSession,
        onLost,
        onFault: setFault,
      }),
    };
  });
  const current = useRef(opened);
  const [state, setState] = useState(opened);
  const [at, setAt] = useState(() => clock.read());

  const note = useRef(record.body.note);

  const keep = useCallback(
    (next: PlayerState): void => {
      current.current = next;
      setState(next);
      queue.push(revise(record, bodyOf({ ...record.body, note: note.current }, next)));
    },
    [queue, record],
  );

  const dispatch = useCallback<Dispatch>(
    (action) => {
      const now = clock.read();
      // The actions are the events without their time; with it they are events again.
      const next = reduce(current.current, { ...action, at: now });
      setAt(now);
      if (next !== current.current) keep(next);
      return next;
    },
    [clock, keep],
  );

  // What opening changed (the start, time away) is stored like any event.
  useEffect(() => {
    if (current.current !== record.body.live) keep(current.current);
  }, [keep, record]);

  useEffect(() => {
    let hiddenAt: number | null = document.hidden ? Date.now() : null;
    let seenAt = 0;
    const look = (): void => {
      // A return is told of first; what ran on meanwhile is not attended.
      if (document.hidden || hiddenAt !== null) return;
      const wall = Date.now();
      const now = clock.read();
      if (wall - seenAt >= SEEN_EVERY_MS) {
        seenAt = wall;
        markSeen(record.id, { wall, at: now });
      }
      setAt(now);
      const { status } = current.current;
      if (status !== "running") return;
      const view = viewOf(current.current, now);
      if (view.step.ends === "clock" && view.remainingSec <= 0) dispatch({ type: "tick" });
    };
    const onVisibility = (): void => {
      clock.hide();
      if (document.hidden) {
        hiddenAt = Date.now();
        return;
      }
      const awayMs = hiddenAt === null ? 0 : Date.now() - hiddenAt;
      hiddenAt = null;
      if (awayMs > AWAY_MS && current.current.status === "running") {
        dispatch({ type: "returned", awayMs });
      }
      look();
    };
    const timer = setInterval(look, RENDER_MS);
    document.addEventListener("visibilitychange", onVisibility);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", onVisibility);
    };
  }, [clock, dispatch, record]);

  return useMemo(
    () => ({
      record,
      state,
      at,
      readClock: clock.read,
      dispatch,
      body: () => bodyOf(record.body, current.current),
      writeNote: (text) => {
        note.current = text;
        queue.push(revise(record, bodyOf({ ...record.body, note: text }, current.current)));
      },
      settle: queue.flush,
      close: queue.close,
      fault,
    }),
    [record, state, at, clock, dispatch, queue, fault],
  );
};
