import { useEffect, useState } from "react";

/** Applies the waiting version and reloads. */
export type ApplyUpdate = () => Promise<void>;

/** How often an app that stays open looks for a new version. */
const CHECK_EVERY_MS = 60 * 60 * 1000;

/**
 * Registers the service worker once the page is idle, and gives a way to apply a new version as soon
 * as one waits. Nothing is applied by itself: the person decides, and never in mid-session.
 */
export const useUpdate = (): ApplyUpdate | null => {
  const [apply, setApply] = useState<ApplyUpdate | null>(null);

  useEffect(() => {
    if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
    let check: ReturnType<typeof setInterval> | undefined;
    const register = async (): Promise<void> => {
      const { registerSW } = await import("virtual:pwa-register");
      const update = registerSW({
        onNeedRefresh: () => setApply(() => () => update()),
        onRegisteredSW: (_url, registration) => {
          check = setInterval(() => {
            // Offline, or the server is away: there is simply no update to be had now.
            registration?.update().catch(() => undefined);
          }, CHECK_EVERY_MS);
        },
      });
    };
    void register();
    return () => clearInterval(check);
  }, []);

  return apply;
};
