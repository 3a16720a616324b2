import { useEffect, useState } from "react";
import { useLiveQuery } from "dexie-react-hooks";
import type { BodyView } from "@dorsal/core/goal";
import type { LocalDate } from "@dorsal/core/record";
import { useStore } from "../store/index.ts";
import { askBodyView } from "./ask.ts";
import { BODY_KINDS } from "./kinds.ts";

export interface BodyViewState {
  /** The last one that was computed; null before the first. */
  readonly view: BodyView | null;
  readonly fault: string | null;
}

/** Everything about the body today; computed again whenever a record that it rests on was written. */
export const useBodyView = (today: LocalDate): BodyViewState => {
  const store = useStore();
  const change = useLiveQuery(() => store.changes(BODY_KINDS), [store]);
  const [state, setState] = useState<BodyViewState>({ view: null, fault: null });
  useEffect(() => {
    if (!change) return;
    let isCurrent = true;
    const compute = async (): Promise<void> => {
      try {
        const view = await askBodyView(today);
        if (isCurrent) setState({ view, fault: null });
      } catch (error) {
        const fault = error instanceof Error ? error.message : String(error);
        if (isCurrent) setState((before) => ({ ...before, fault }));
      }
    };
    void compute();
    return () => {
      isCurrent = false;
    };
  }, [change, today]);
  return state;
};
