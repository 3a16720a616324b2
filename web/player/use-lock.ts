import { useCallback, useEffect, useState } from "react";

const LOCK = "dorsal-player";
/** A lock of a page just left is let go of within moments; longer than this it belongs to another tab. */
const TRIES = 4;
const WAIT_MS = 150;

/** `waiting` until the browser has answered. */
export type Role = "waiting" | "runner" | "watcher";

export interface PlayerLock {
  readonly role: Role;
  /** Makes this the tab that runs the session. */
  readonly takeOver: () => void;
  /** Another tab has written the session. */
  readonly lose: () => void;
}

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

const hasLocks = (): boolean => "locks" in navigator;

/**
 * One tab runs the session, the others watch. The Web Lock says which; where there is none,
 * the store's compare-and-swap is what keeps two tabs from writing over each other.
 */
export const useLock = (): PlayerLock => {
  const [role, setRole] = useState<Role>(() => (hasLocks() ? "waiting" : "runner"));
  const [claim, setClaim] = useState({ count: 0, steal: false });

  useEffect(() => {
    if (!hasLocks()) return;
    const { locks } = navigator;
    const over = new AbortController();
    let letGo = (): void => undefined;
    const hold = (lock: Lock | null): Promise<boolean> => {
      if (!lock) return Promise.resolve(false);
      if (over.signal.aborted) return Promise.resolve(true);
      setRole("runner");
      return new Promise((resolve) => {
        letGo = () => resolve(true);
      });
    };
    const run = async (): Promise<void> => {
      for (let tries = 0; tries < TRIES && !over.signal.aborted; tries += 1) {
        const options: LockOptions = claim.steal ? { steal: true } : { ifAvailable: true };
        if (await locks.request(LOCK, options, hold)) return;
        await wait(WAIT_MS);
      }
      if (!over.signal.aborted) setRole("watcher");
    };
    // The request fails when another tab takes the lock away.
    run().catch(() => {
      if (!over.signal.aborted) setRole("watcher");
    });
    return () => {
      over.abort();
      letGo();
    };
  }, [claim]);

  const takeOver = useCallback(() => {
    setRole(hasLocks() ? "waiting" : "runner");
    setClaim((last) => ({ count: last.count + 1, steal: true }));
  }, []);
  const lose = useCallback(() => setRole("watcher"), []);
  return { role, takeOver, lose };
};
