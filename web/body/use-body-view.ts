import { useEffect, useRef, useState } from "react";
import { useLiveQuery } from "dexie-react-hooks";
import type { BodyView } from "@dorsal/core/goal";
import type { LocalDate } from "@dorsal/core/record";
import { useStore } from "../store/index.ts";
import { askBodyView } from "./ask.ts";
import { BODY_KINDS } from "./kinds.ts";
import { createLatest } from "./latest.ts";
import type { Latest } from "./latest.ts";

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
  const latest = useRef<Latest<LocalDate> | null>(null);
  useEffect(() => {
    const created = createLatest(
      askBodyView,
      (view: BodyView) => setState({ view, fault: null }),
      (fault) => setState((before) => ({ ...before, fault })),
    );
    latest.current = created;
    return () => created.stop();
  }, []);
  useEffect(() => {
    if (change) latest.current?.ask(today);
  }, [change, today]);
  return state;
};
