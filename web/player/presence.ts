const SEEN = "dorsal.seen";

/** Away for less than this is a blink: the session simply goes on. */
export const AWAY_MS = 3000;

/** A moment by the device's clock and by the session's, which need not agree. */
export interface Seen {
  readonly wall: number;
  readonly at: number;
}

/** Notes that somebody is looking, for a reload to know how long nobody did. */
export const markSeen = (session: string, { wall, at }: Seen): void => {
  try {
    localStorage.setItem(SEEN, JSON.stringify({ session, wall, at }));
  } catch {
    // Private windows may have no storage; a reload then counts from the last event.
  }
};

/** When somebody last looked at this session, or null when that is not known. */
export const lastSeen = (session: string): Seen | null => {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(SEEN) ?? "null");
    if (typeof read !== "object" || read === null) return null;
    const { session: of, wall, at } = read as Readonly<Record<string, unknown>>;
    return of === session && typeof wall === "number" && typeof at === "number"
      ? { wall, at }
      : null;
  } catch {
    return null;
  }
};
