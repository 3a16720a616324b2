import { useMemo, useState } from "react";
import { sessionSeconds } from "@dorsal/core/exercise";
import { streak, trainedDays } from "@dorsal/core/history";
import type { Streak } from "@dorsal/core/history";
import {
  allLeftOutText,
  blockOn,
  contextOn,
  dayName,
  dayTitle,
  daySwaps,
  describePlanFault,
  morningQuestions,
  planDay,
  programFor,
  readySession,
  signsToCheck,
  swapOptions,
  todayFromWeek,
  weekOn,
} from "@dorsal/core/program";
import type {
  BlockDay,
  DayRecords,
  Given,
  MorningQuestion,
  ReadySession,
  SignsReason,
  SwapOption,
  WeekToday,
} from "@dorsal/core/program";
import { WEEKDAYS, addDays, localDate, localWeek } from "@dorsal/core/record";
import type {
  DorsalRecord,
  LocalDate,
  PlannedItem,
  Profile,
  Timestamp,
  Weekday,
} from "@dorsal/core/record";
import { today as text } from "../../messages/index.ts";
import { useActiveSession } from "../../store/index.ts";
import { useNow } from "../use-now.ts";
import { isSaidIn, useFeeling } from "./feeling.ts";
import type { FeelingToday } from "./feeling.ts";
import { NO_SWAPS, swapped, timed, withSwaps } from "../today/swaps.ts";
import type { Swaps, Timed } from "../today/swaps.ts";

/** A session of the week to choose by hand. */
export interface OtherDay {
  readonly key: string;
  readonly title: string;
  readonly seconds: number;
}

export interface WeekTodayModel {
  readonly now: Timestamp;
  readonly date: LocalDate;
  readonly profile: Profile;
  readonly records: DayRecords;
  readonly week: DorsalRecord<"week">;
  readonly said: WeekToday;
  readonly block: BlockDay;
  /** Where the day is done; null when the place is gone. */
  readonly placeName: string | null;
  /** The day of the week on show; null on a day of rest, and for a routine. */
  readonly day: Weekday | null;
  readonly ready: ReadySession | null;
  /** What is on show: a day of the week, or the stretches. */
  readonly shown: Timed | null;
  readonly isProposal: boolean;
  readonly fault: string | null;
  readonly others: readonly OtherDay[];
  readonly stretch: Timed | null;
  readonly active: DorsalRecord<"session"> | null;
  readonly streak: Streak;
  readonly trainedDays: ReadonlySet<LocalDate>;
  readonly plannedDays: ReadonlySet<LocalDate>;
  readonly feeling: FeelingToday;
  readonly feel: (change: Partial<FeelingToday>) => void;
  /** It was not said yet today, and can be. */
  readonly asksFeeling: boolean;
  readonly morning: MorningQuestion | null;
  readonly signs: SignsReason | null;
  readonly titleOf: (day: Weekday) => string;
  readonly optionsFor: (item: PlannedItem) => readonly SwapOption[];
  readonly swap: (item: PlannedItem, by: PlannedItem) => void;
}

const isDay = (week: DorsalRecord<"week">, key: string | undefined): key is Weekday =>
  week.body.days.some(({ day, items }) => day === key && items.length > 0);

/** Everything Today shows of an accepted week, or null for the few milliseconds until it is read. */
export const useWeekToday = (
  records: DayRecords,
  chosenDay: string | undefined,
): WeekTodayModel | null => {
  const now = useNow();
  const date = localDate(now);
  const active = useActiveSession();
  const [swaps, setSwaps] = useState<Swaps>(NO_SWAPS);
  const [feeling, feel] = useFeeling(date);

  return useMemo(() => {
    const { profile, sessions, weeks, places, pains } = records;
    const week = weekOn(weeks, date);
    if (!week || active === undefined) return null;
    const said = todayFromWeek(week, sessions, now);
    const chosen = isDay(week, chosenDay) ? chosenDay : null;
    const isRoutine = chosen === null && chosenDay === "stretch";
    const day = chosen ?? (isRoutine ? null : said.day);
    const given: Given = { week: week.body, records, said: feeling.said, now };
    const program = programFor(profile);
    const stretchPlan = planDay(program, "stretch", { profile, sessions, now });
    const stretch = stretchPlan.ok ? timed(withSwaps(stretchPlan.value, swaps)) : null;
    const made = day === null ? null : readySession(given, day);
    const ready = made?.ok ? made.value : null;
    const shown = ready ? timed(withSwaps(ready.planned, swaps)) : stretch;
    const title = (key: Weekday): string => dayTitle(week.body, key) ?? key;
    const monday = localWeek(date);
    const place = week.body.days.find((one) => one.day === day)?.place;
    const faultText =
      made === null || made.ok
        ? null
        : made.error.code === "all-left-out"
          ? allLeftOutText(made.error.left)
          : describePlanFault(made.error);

    return {
      now,
      date,
      profile,
      records,
      week,
      said,
      block: blockOn(week.body, date),
      placeName: places.find(({ id }) => id === place)?.body.name ?? null,
      day,
      ready,
      shown,
      isProposal: day === said.day && !isRoutine,
      fault: faultText,
      others: [
        ...week.body.days
          .filter((one) => one.day !== day && isDay(week, one.day))
          .map((one) => ({
            key: one.day,
            title: text.dayNamed(one.day, dayName(week.body, one.day) ?? ""),
            seconds: one.seconds,
          })),
        ...(stretch && day !== null
          ? [
              {
                key: stretch.planned.key,
                title: stretch.planned.title,
                seconds: sessionSeconds(stretch.planned),
              },
            ]
          : []),
      ],
      stretch,
      active: active?.record ?? null,
      streak: streak(sessions, Math.max(1, week.body.days.length), date),
      trainedDays: trainedDays(sessions, date),
      plannedDays: new Set(
        week.body.days
          .filter((one) => isDay(week, one.day))
          .map((one) => addDays(monday, WEEKDAYS.indexOf(one.day))),
      ),
      feeling,
      feel,
      asksFeeling: !isSaidIn(sessions, date),
      morning: morningQuestions(sessions, pains, now)[0] ?? null,
      signs: signsToCheck(sessions, contextOn(given, day ?? "mon")),
      titleOf: title,
      optionsFor: (item) => {
        if (!shown) return [];
        return day === null || !ready
          ? swapOptions(item, { program, profile, sessions, session: shown.planned, now })
          : daySwaps(item, shown.planned, given, day);
      },
      swap: (item, by) => setSwaps((before) => swapped(before, shown?.planned.key ?? "", item, by)),
    };
  }, [now, date, records, active, swaps, feeling, feel, chosenDay]);
};
