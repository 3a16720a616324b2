import { useEffect, useState } from "react";

/** A wait shorter than this needs no word; a longer one has to be seen going on. */
const AFTER_MS = 300;

/** Whether something has been going on for long enough to be shown. */
export const useLate = (isGoingOn: boolean): boolean => {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    if (!isGoingOn) return;
    const timer = setTimeout(() => setLate(true), AFTER_MS);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [isGoingOn]);
  return isLate && isGoingOn;
};
