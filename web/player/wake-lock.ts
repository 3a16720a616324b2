export interface WakeLockGlobals {
  readonly wakeLock: WakeLock | null;
  readonly page: Pick<Document, "visibilityState" | "addEventListener" | "removeEventListener">;
}

const browserGlobals = (): WakeLockGlobals => ({
  wakeLock: "wakeLock" in navigator ? navigator.wakeLock : null,
  page: document,
});

const release = (held: WakeLockSentinel): void => {
  held.release().catch(() => undefined);
};

/**
 * Keeps the screen on until the returned function is called. The browser takes the lock away
 * when the page is hidden, so it is asked for again on return; a refusal is no error.
 */
export const keepAwake = ({ wakeLock, page }: WakeLockGlobals = browserGlobals()): (() => void) => {
  if (!wakeLock) return () => undefined;
  let sentinel: WakeLockSentinel | null = null;
  let isOver = false;

  const request = async (): Promise<void> => {
    if (isOver || page.visibilityState !== "visible" || (sentinel && !sentinel.released)) return;
    try {
      const held = await wakeLock.request("screen");
      // The state may have changed while the browser decided.
      if (isOver as boolean) release(held);
      else sentinel = held;
    } catch {
      // Battery saver or policy; the session goes on without.
    }
  };
  const onVisible = (): void => void request();

  void request();
  page.addEventListener("visibilitychange", onVisible);
  return () => {
    isOver = true;
    page.removeEventListener("visibilitychange", onVisible);
    if (sentinel) release(sentinel);
  };
};
