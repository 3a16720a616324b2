import { useMemo, useState } from "react";
import { streak, trainedDays } from "@dorsal/core/history";
import type { Streak } from "@dorsal/core/history";
import { localDate } from "@dorsal/core/record";
import type { DorsalRecord, LocalDate, PlannedItem, Profile, Timestamp } from "@dorsal/core/record";
import { describePlanFault, planDay, programFor, swapOptions, today } from "@dorsal/core/program";
import type { SwapOption, Today } from "@dorsal/core/program";
import { useActiveSession, useProfile, useSessions } from "../../store/index.ts";
import { useNow } from "../use-now.ts";
import { NO_SWAPS, swapped, timed, withSwaps } from "./swaps.ts";
import type { Swaps, Timed } from "./swaps.ts";

type SessionRecord = DorsalRecord<"session">;

export interface TodayModel {
  readonly now: Timestamp;
  readonly date: LocalDate;
  readonly profile: Profile;
  readonly proposal: Today;
  /** The session on show: the proposal, or the one the person chose to look at. */
  readonly shown: Timed | null;
  readonly isProposal: boolean;
  readonly fault: string | null;
  readonly others: readonly Timed[];
  readonly stretch: Timed | null;
  readonly active: SessionRecord | null;
  readonly streak: Streak;
  /** The days of this week with a training. */
  readonly trainedDays: ReadonlySet<LocalDate>;
  readonly titleOf: (day: string) => string;
  readonly optionsFor: (item: PlannedItem) => readonly SwapOption[];
  readonly swap: (item: PlannedItem, by: PlannedItem) => void;
}

/** Everything Today shows, or null for the few milliseconds until the records are read. */
export const useToday = (chosenDay: string | undefined): TodayModel | null => {
  const now = useNow();
  const profile = useProfile();
  const sessions = useSessions();
  const active = useActiveSession();
  const [swaps, setSwaps] = useState<Swaps>(NO_SWAPS);

  return useMemo(() => {
    if (!profile || !sessions || active === undefined) return null;
    const date = localDate(now);
    const program = programFor(profile);
    const proposal = today(program, profile, sessions, now);
    const dayKey = program.days.some((day) => day.key === chosenDay) ? chosenDay : proposal.day;

    const planned = (key: string) => planDay(program, key, { profile, sessions, now });
    const plannedOrNull = (key: string): Timed | null => {
      const result = planned(key);
      return result.ok ? timed(withSwaps(result.value, swaps)) : null;
    };
    const main = dayKey ? planned(dayKey) : null;
    const shown = main?.ok ? timed(withSwaps(main.value, swaps)) : null;

    return {
      now,
      date,
      profile,
      proposal,
      shown,
      isProposal: dayKey === proposal.day,
      fault: main && !main.ok ? describePlanFault(main.error) : null,
      others: program.days
        .filter((day) => day.key !== dayKey)
        .map((day) => plannedOrNull(day.key))
        .filter((other) => other !== null),
      stretch: plannedOrNull("stretch"),
      active: active?.record ?? null,
      streak: streak(sessions, profile.sessionsPerWeek, date),
      trainedDays: trainedDays(sessions, date),
      titleOf: (day) => program.days.find(({ key }) => key === day)?.title ?? day,
      optionsFor: (item) =>
        shown ? swapOptions(item, { program, profile, sessions, session: shown.planned, now }) : [],
      swap: (item, by) => setSwaps((before) => swapped(before, shown?.planned.key ?? "", item, by)),
    };
  }, [now, profile, sessions, active, swaps, chosenDay]);
};
