import { useEffect, useState } from "react";
import { timestamp } from "@dorsal/core/record";
import type { Timestamp } from "@dorsal/core/record";

/** Often enough that the day turns over on a phone that lies open on the table. */
const EVERY_MS = 60_000;

export const nowHere = (): Timestamp => {
  const at = Date.now();
  return timestamp(at, -new Date(at).getTimezoneOffset());
};

/** The time with the person's offset; renewed each minute and whenever the app comes to the front. */
export const useNow = (): Timestamp => {
  const [now, setNow] = useState(nowHere);
  useEffect(() => {
    const renew = (): void => setNow(nowHere());
    const timer = setInterval(renew, EVERY_MS);
    document.addEventListener("visibilitychange", renew);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", renew);
    };
  }, []);
  return now;
};
