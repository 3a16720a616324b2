const SEEN = "dorsal.seen";

/** Away for less than this is a blink: the session simply goes on. */
export const AWAY_MS = 3000;

/** Notes that somebody is looking, for a reload to know how long nobody did. */
export const markSeen = (session: string, wall: number): void => {
  try {
    localStorage.setItem(SEEN, JSON.stringify({ session, wall }));
  } catch {
    // Private windows may have no storage; a reload then counts from the last event.
  }
};

/** When somebody last looked at this session, or null when that is not known. */
export const lastSeen = (session: string): number | null => {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(SEEN) ?? "null");
    if (typeof read !== "object" || read === null) return null;
    const { session: of, wall } = read as { session?: unknown; wall?: unknown };
    return of === session && typeof wall === "number" ? wall : null;
  } catch {
    return null;
  }
};
