/** How long somebody has been sitting, as far as the app can know. */
export interface Sitting {
  readonly sinceMs: number;
  readonly lookedMs: number;
}

/** What decides whether a word is welcome. */
export interface Moment {
  readonly nowMs: number;
  /** Of the day, where the person is. */
  readonly hour: number;
  readonly everyMin: number;
  /** A session is running, or the player is on the screen. */
  readonly isTraining: boolean;
  /** When the last session ended; null when there was none. */
  readonly endedMs: number | null;
}

/** Nobody is told to stand up at night; our choice. */
const DAY = { fromHour: 7, toHour: 21 } as const;
/** Longer between two looks means that the device slept, and that nobody sat before it. */
const ASLEEP_MS = 5 * 60_000;

export const beginSitting = (nowMs: number): Sitting => ({ sinceMs: nowMs, lookedMs: nowMs });

/** The next state, and whether it is time to stand up; after that the time begins anew. */
export const look = (
  sitting: Sitting,
  { nowMs, hour, everyMin, isTraining, endedMs }: Moment,
): { readonly sitting: Sitting; readonly isTime: boolean } => {
  const isNight = hour < DAY.fromHour || hour >= DAY.toHour;
  const wasAsleep = nowMs - sitting.lookedMs > ASLEEP_MS;
  const isAnew = isNight || wasAsleep || isTraining;
  const sinceMs = isAnew ? nowMs : Math.max(sitting.sinceMs, endedMs ?? 0);
  const isTime = nowMs - sinceMs >= everyMin * 60_000;
  return { sitting: { sinceMs: isTime ? nowMs : sinceMs, lookedMs: nowMs }, isTime };
};
