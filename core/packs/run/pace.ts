/** How an import goes on, as numbers. */
export interface Progress {
  /** `read`: of the bytes of the source. `join`: of the foods that are put together after it. */
  readonly phase: "read" | "join";
  readonly done: number;
  readonly total: number;
  readonly rows: number;
  readonly foods: number;
}

export interface Pace {
  /** 0 to 1, of this phase. */
  readonly share: number;
  /** Rows a second while reading, foods a second while joining; 0 before anything is known. */
  readonly perSecond: number;
  /** Seconds until this phase ends, at the pace so far; null before anything is known. */
  readonly remainingSec: number | null;
}

/**
 * The pace between the first report of a phase and now.
 * @param elapsedSec between the two
 */
export const paceOf = (first: Progress, now: Progress, elapsedSec: number): Pace => {
  const share = now.total > 0 ? Math.min(1, now.done / now.total) : 0;
  const done = now.done - first.done;
  const count = now.phase === "read" ? now.rows - first.rows : done;
  if (!(elapsedSec > 0) || done <= 0) return { share, perSecond: 0, remainingSec: null };
  return {
    share,
    perSecond: count / elapsedSec,
    remainingSec: Math.max(0, ((now.total - now.done) * elapsedSec) / done),
  };
};
