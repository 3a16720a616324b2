import { useRef } from "react";

/** Does the work, unless work of that key is not done yet: then null is given at once. */
export type Once = <Value>(key: string, work: () => Promise<Value>) => Promise<Value | null>;

/** What is pressed twice in haste is done once, however long it takes. */
export const useOnce = (): Once => {
  const going = useRef(new Set<string>());
  return async (key, work) => {
    if (going.current.has(key)) return null;
    going.current.add(key);
    try {
      return await work();
    } finally {
      going.current.delete(key);
    }
  };
};
