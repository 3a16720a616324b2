import { useRef, useState } from "react";
import type { DorsalRecord } from "@dorsal/core/record";
import { keepingDraft, loadDrafts, storeDrafts, typedOf, withoutDraft } from "./drafts.ts";
import type { TypedRecipe } from "./drafts.ts";

export interface DraftedRecipe {
  readonly typed: TypedRecipe;
  /** What is in the fields was typed before, and they were left without saving. */
  readonly isRestored: boolean;
  readonly change: (part: Partial<TypedRecipe>) => void;
  /** The fields as they are stored. Gives the way back. */
  readonly startOver: () => () => void;
  /** What was typed is saved, or the recipe is gone. Gives the way back, for when that is undone. */
  readonly clear: () => () => void;
}

/** A recipe being written that outlives a reload, leaving the screen and the end of the app. */
export const useRecipeDraft = (record: DorsalRecord<"recipe"> | null): DraftedRecipe => {
  const of = record?.id ?? null;
  const stored = record?.body ?? null;
  const [{ typed, isRestored }, setState] = useState(() => {
    const kept = loadDrafts().find((draft) => draft.of === of);
    return { typed: kept?.typed ?? typedOf(stored), isRestored: kept !== undefined };
  });
  // Two fields may change before the next drawing.
  const now = useRef(typed);

  const show = (next: TypedRecipe, restored: boolean): void => {
    now.current = next;
    setState({ typed: next, isRestored: restored });
  };
  const keep = (next: TypedRecipe): void =>
    storeDrafts(keepingDraft(loadDrafts(), { of, typed: next }, stored));
  const clear = (): (() => void) => {
    const before = now.current;
    storeDrafts(withoutDraft(loadDrafts(), of));
    return () => keep(before);
  };
  return {
    typed,
    isRestored,
    change: (part) => {
      const next = { ...now.current, ...part };
      show(next, isRestored);
      keep(next);
    },
    clear,
    startOver: () => {
      const before = now.current;
      const bringBack = clear();
      show(typedOf(stored), false);
      return () => {
        bringBack();
        show(before, true);
      };
    },
  };
};
