import { useSyncExternalStore } from "react";
import type { LocalDate } from "@dorsal/core/record";
import type { MenuShown } from "../../menus/index.ts";

/** A menu that nobody has taken yet. */
export interface Draft {
  readonly shown: MenuShown;
  readonly startsOn: LocalDate;
  /** Ids of the kitchen's meals, in the order of the menu's. */
  readonly mealIds: readonly string[];
}

// It outlives the screen: whoever looks at something else in between finds it again.
let draft: Draft | null = null;
const ears = new Set<() => void>();

export const setDraft = (next: Draft | null): void => {
  draft = next;
  for (const hear of ears) hear();
};

export const useDraft = (): Draft | null =>
  useSyncExternalStore(
    (hear) => {
      ears.add(hear);
      return () => ears.delete(hear);
    },
    () => draft,
  );
