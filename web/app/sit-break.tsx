import { useEffect, useRef } from "react";
import { useToast } from "../design/index.ts";
import { shell as text } from "../messages/index.ts";
import { useActiveSession, useSessions } from "../store/index.ts";
import { beginSitting, look } from "./sitting.ts";

const LOOK_EVERY_MS = 60_000;

/** Over other windows where the person allowed it; a phone shows it only by way of the service worker. */
const notify = async (words: string): Promise<void> => {
  const options = { tag: "sit-break", silent: true };
  try {
    const registration = await navigator.serviceWorker?.getRegistration();
    if (registration) await registration.showNotification(words, options);
    else new Notification(words, options).addEventListener("click", () => window.focus());
  } catch {
    // It was only a nudge.
  }
};

export interface SitBreakProps {
  readonly everyMin: number;
  /** The player has the screen. */
  readonly isPlaying: boolean;
}

/** Now and then a word to stand up; only while the app is open, never at night or around training. */
export const SitBreak = ({ everyMin, isPlaying }: SitBreakProps) => {
  const toast = useToast();
  const active = useActiveSession();
  const sessions = useSessions();
  const isTraining = isPlaying || active !== null;
  const endedMs = Math.max(0, ...(sessions ?? []).map(({ body }) => body.endedAt ?? 0));
  const known = useRef({ everyMin, isTraining, endedMs });
  useEffect(() => {
    known.current = { everyMin, isTraining, endedMs };
  });
  useEffect(() => {
    let sitting = beginSitting(Date.now());
    const timer = setInterval(() => {
      const now = new Date();
      const moment = { nowMs: now.getTime(), hour: now.getHours(), ...known.current };
      const seen = look(sitting, moment);
      ({ sitting } = seen);
      if (!seen.isTime) return;
      const words = text.standUp(known.current.everyMin);
      const mayNotify =
        typeof Notification !== "undefined" && Notification.permission === "granted";
      if (document.hidden && mayNotify) void notify(words);
      else toast({ text: words });
    }, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [toast]);
  return null;
};
