import { useRef, useState } from "react";
import type { TypedFood } from "@dorsal/core/food";
import {
  beginOf,
  draftFor,
  keepingDraft,
  loadDrafts,
  storeDrafts,
  withoutDraft,
} from "./drafts.ts";
import type { FoodDraft } from "./drafts.ts";

export interface DraftedFood {
  /** What the form begins with; another `round` is another beginning. */
  readonly start: FoodDraft & { readonly round: number; readonly isRestored: boolean };
  readonly onTyped: (typed: TypedFood, eaten: string | null) => void;
  /** Begins with empty fields. Gives the way back. */
  readonly startOver: () => () => void;
  /** What was typed is saved. Gives the way back, for when that is undone. */
  readonly clear: () => () => void;
}

/** A food being entered that outlives a reload and the end of the app. */
export const useFoodDraft = (begin: FoodDraft["begin"]): DraftedFood => {
  const [start, setStart] = useState<DraftedFood["start"]>(() => {
    const kept = draftFor(loadDrafts(), begin);
    return {
      ...(kept ?? { begin, typed: beginOf(begin), eaten: null }),
      round: 0,
      isRestored: kept !== null,
    };
  });
  const now = useRef<FoodDraft>(start);

  const keep = (draft: FoodDraft): void => {
    now.current = draft;
    storeDrafts(keepingDraft(loadDrafts(), draft));
  };
  const clear = (): (() => void) => {
    const { begin: of, typed, eaten } = now.current;
    storeDrafts(withoutDraft(loadDrafts(), of));
    return () => keep({ begin: of, typed, eaten });
  };
  return {
    start,
    onTyped: (typed, eaten) => keep({ begin: now.current.begin, typed, eaten }),
    clear,
    startOver: () => {
      const before = now.current;
      const bringBack = clear();
      const fresh = { begin, typed: beginOf(begin), eaten: null };
      now.current = fresh;
      setStart(({ round }) => ({ ...fresh, round: round + 1, isRestored: false }));
      return () => {
        bringBack();
        setStart(({ round }) => ({ ...before, round: round + 1, isRestored: true }));
      };
    },
  };
};
