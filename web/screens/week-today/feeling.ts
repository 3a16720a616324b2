import { useCallback, useState } from "react";
import { NOTHING_SAID } from "@dorsal/core/program";
import type { SaidToday } from "@dorsal/core/program";
import type { DorsalRecord, LocalDate } from "@dorsal/core/record";
import { localDate } from "@dorsal/core/record";

/** What was said on a day before its session began, kept so that a reload does not ask again. */
export interface FeelingToday {
  readonly said: SaidToday;
  /** Passed over for today. */
  readonly isSkipped: boolean;
}

const KEY = "dorsal.feeling";
const NOTHING: FeelingToday = { said: NOTHING_SAID, isSkipped: false };

const FEELINGS = ["sleep", "energy", "stress", "soreness"] as const;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const wholeIn = (value: unknown, min: number, max: number): number | null =>
  typeof value === "number" && Number.isInteger(value) && value >= min && value <= max
    ? value
    : null;

const readReadiness = (value: unknown): SaidToday["readiness"] => {
  if (!isRecord(value)) return null;
  const [sleep, energy, stress, soreness] = FEELINGS.map((name) => wholeIn(value[name], 1, 5));
  return sleep && energy && stress && soreness ? { sleep, energy, stress, soreness } : null;
};

const readSore = (value: unknown): SaidToday["sore"] =>
  Array.isArray(value)
    ? value.flatMap((one: unknown) => {
        const level = isRecord(one) ? wholeIn(one["level"], 0, 10) : null;
        return isRecord(one) && typeof one["group"] === "string" && level !== null
          ? [{ group: one["group"], level }]
          : [];
      })
    : [];

const readFeeling = (date: LocalDate): FeelingToday => {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(KEY) ?? "null");
    if (!isRecord(read) || read["date"] !== date) return NOTHING;
    return {
      said: {
        readiness: readReadiness(read["readiness"]),
        sore: readSore(read["sore"]),
        asUsual: read["asUsual"] === true,
      },
      isSkipped: read["isSkipped"] === true,
    };
  } catch {
    return NOTHING;
  }
};

const keepFeeling = (date: LocalDate, { said, isSkipped }: FeelingToday): void => {
  try {
    localStorage.setItem(KEY, JSON.stringify({ date, ...said, isSkipped }));
  } catch {
    // Private windows may have no storage; then it is asked again after a reload.
  }
};

/** How the person feels today, and how to say it; yesterday's does not count. */
export const useFeeling = (
  date: LocalDate,
): readonly [FeelingToday, (change: Partial<FeelingToday>) => void] => {
  const [kept, setKept] = useState(() => ({ date, feeling: readFeeling(date) }));
  const feeling = kept.date === date ? kept.feeling : NOTHING;
  const change = useCallback(
    (part: Partial<FeelingToday>): void => {
      const next = { ...feeling, ...part };
      keepFeeling(date, next);
      setKept({ date, feeling: next });
    },
    [date, feeling],
  );
  return [feeling, change];
};

/** Whether it was said before a session of today already. */
export const isSaidIn = (sessions: readonly DorsalRecord<"session">[], date: LocalDate): boolean =>
  sessions.some(({ at, body }) => localDate(at) === date && body.readiness !== null);

const DISMISSED = "dorsal.signs";

/** The last reason to check the signs that was dismissed on this device. */
export const dismissedSigns = (): string | null => {
  try {
    return localStorage.getItem(DISMISSED);
  } catch {
    return null;
  }
};

export const dismissSigns = (id: string): void => {
  try {
    localStorage.setItem(DISMISSED, id);
  } catch {
    // It is shown again; nothing is lost.
  }
};
