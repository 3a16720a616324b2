import { useEffect, useRef } from "react";
import { useNavigate, useSearch } from "@tanstack/react-router";
import type { DorsalRecord } from "@dorsal/core/record";
import type { Timed } from "./swaps.ts";
import type { Begin, BeginWith } from "./use-begin.ts";

/** What a shortcut can start. */
export interface Startable {
  readonly shown: Timed | null;
  readonly stretch: Timed | null;
  readonly active: DorsalRecord<"session"> | null;
}

const NOTHING_MORE: BeginWith = {};

/**
 * A shortcut on the home screen asks for a start; once, or coming back would start it again.
 * @param more is stored with the start of what is shown
 */
export const useShortcut = (
  model: Startable | null,
  begin: Begin,
  more: BeginWith = NOTHING_MORE,
): void => {
  const search = useSearch({ from: "/" });
  const navigate = useNavigate();
  const asked = useRef(false);
  useEffect(() => {
    if (!model || !search.start || asked.current) return;
    asked.current = true;
    const isStretch = search.start === "stretch";
    const planned = isStretch ? model.stretch : model.shown;
    void navigate({ to: "/", search: {}, replace: true }).then(() =>
      model.active
        ? navigate({ to: "/session" })
        : planned
          ? begin.start(planned.planned, isStretch ? NOTHING_MORE : more)
          : undefined,
    );
  }, [model, search.start, begin, more, navigate]);
};
