import { useEffect, useState } from "react";

const query = (): MediaQueryList => matchMedia("(prefers-reduced-motion: reduce)");

/** Whether the person asked for less motion; follows the setting while it changes. */
export const useCalm = (): boolean => {
  const [calm, setCalm] = useState(() => query().matches);
  useEffect(() => {
    const asked = query();
    const change = (): void => setCalm(asked.matches);
    asked.addEventListener("change", change);
    return () => asked.removeEventListener("change", change);
  }, []);
  return calm;
};
