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

/**
 * One tab runs the session, the others watch. The Web Lock says which; where there is none,
 * the store's compare-and-swap is what keeps two tabs from writing over each other.
 */
export const useLock = (): PlayerLock => {
  const [role, setRole] = useState<Role>("waiting");
  const [claim, setClaim] = useState({ count: 0, steal: false });

  useEffect(() => {
    if (!("locks" in navigator)) {
      setRole("runner");
      return;
    }
    const { locks } = navigator;
    let isOver = false;
    let letGo = (): void => undefined;
    const hold = (lock: Lock | null): Promise<boolean> => {
      if (!lock) return Promise.resolve(false);
      if (isOver) return Promise.resolve(true);
      setRole("runner");
      return new Promise((resolve) => {
        letGo = () => resolve(true);
      });
    };
    const run = async (): Promise<void> => {
      for (let tries = 0; tries < TRIES && !isOver; tries += 1) {
        const options: LockOptions = claim.steal ? { steal: true } : { ifAvailable: true };
        if (await locks.request(LOCK, options, hold)) return;
        await wait(WAIT_MS);
      }
      if (!isOver) setRole("watcher");
    };
    // The request fails when another tab takes the lock away.
    run().catch(() => {
      if (!isOver) setRole("watcher");
    });
    return () => {
      isOver = true;
      letGo();
    };
  }, [claim]);

  const takeOver = useCallback(() => {
    setRole("waiting");
    setClaim((last) => ({ count: last.count + 1, steal: true }));
  }, []);
  const lose = useCallback(() => setRole("watcher"), []);
  return { role, takeOver, lose };
};
