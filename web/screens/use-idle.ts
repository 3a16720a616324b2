import { useEffect, useState } from "react";

/** Safari has no `requestIdleCallback`; then this long after the first paint. */
const AFTER_MS = 1200;

/** Whether the page has come to rest: what may wait then begins to load. */
export const useIdle = (): boolean => {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    if (typeof requestIdleCallback === "function") {
      const asked = requestIdleCallback(() => setIdle(true), { timeout: 2 * AFTER_MS });
      return () => cancelIdleCallback(asked);
    }
    const timer = setTimeout(() => setIdle(true), AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return idle;
};
