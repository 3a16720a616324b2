import { useMemo } from "react";
import { eatingTargets } from "@dorsal/core/goal";
import type { EatingTargets } from "@dorsal/core/goal";
import type { LocalDate } from "@dorsal/core/record";
import { useBodyView } from "../../body/index.ts";
import { useEating, useProfile } from "../../store/index.ts";

/** What a day is held against; null while it is computed. */
export const useEatingTargets = (today: LocalDate, day: LocalDate): EatingTargets | null => {
  const { view } = useBodyView(today);
  const profile = useProfile();
  const eating = useEating();
  return useMemo(
    () =>
      view && profile !== undefined && eating !== undefined
        ? eatingTargets(view, profile, eating, day)
        : null,
    [view, profile, eating, day],
  );
};
