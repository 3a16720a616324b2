/**
 * What must be added to the wall clock so that a session read back does not run backward: nothing,
 * unless the clock was set back since the latest time the session saw.
 */
export const resumeOffset = (lastAt: number, wall: number): number => Math.max(0, lastAt - wall);

export interface ClockReading {
  /** The device's clock, in milliseconds since 1970; a person can set it. */
  readonly wall: number;
  /** Milliseconds that only ever rise, but may stand still while the device sleeps. */
  readonly mono: number;
}

/**
 * Session time after another look at both clocks. While the page is in sight the steady clock
 * decides, so that setting the clock changes nothing. Out of sight the device may have slept, with
 * the steady clock standing: then the larger of the two steps is the true one.
 */
export const clockReading = (
  previous: ClockReading & { readonly at: number },
  now: ClockReading & { readonly wasHidden: boolean },
): number => {
  const steady = Math.max(0, now.mono - previous.mono);
  const walled = now.wall - previous.wall;
  return previous.at + (now.wasHidden ? Math.max(steady, walled) : steady);
};
