import { useCallback, useEffect, useRef, useState } from "react";

/** Often enough that no second is seen or heard late. */
const LOOK_MS = 50;

export interface Countdown {
  /** Whole seconds to go; null while nothing runs. */
  readonly left: number | null;
  readonly start: (seconds: number) => void;
  readonly stop: () => void;
}

/** Counts whole seconds by the clock, not by its own ticks; zero seconds are over at once. */
export const useCountdown = (onSecond: (left: number) => void, onEnd: () => void): Countdown => {
  const [endsAt, setEndsAt] = useState<number | null>(null);
  const [left, setLeft] = useState<number | null>(null);
  const told = useRef({ onSecond, onEnd });
  useEffect(() => {
    told.current = { onSecond, onEnd };
  });

  useEffect(() => {
    if (endsAt === null) return;
    let shown: number | null = null;
    const look = (): void => {
      const now = Math.ceil((endsAt - Date.now()) / 1000);
      if (now === shown) return;
      shown = now;
      if (now > 0) {
        setLeft(now);
        told.current.onSecond(now);
      } else {
        setLeft(null);
        setEndsAt(null);
        told.current.onEnd();
      }
    };
    look();
    const timer = setInterval(look, LOOK_MS);
    return () => clearInterval(timer);
  }, [endsAt]);

  const start = useCallback((seconds: number) => {
    if (seconds === 0) told.current.onEnd();
    else setEndsAt(Date.now() + seconds * 1000);
  }, []);
  const stop = useCallback(() => {
    setEndsAt(null);
    setLeft(null);
  }, []);
  return { left, start, stop };
};
