import { useState } from "react";
import { useLiveQuery } from "dexie-react-hooks";
import type { DorsalRecord, Kind, LocalDate } from "@dorsal/core/record";
import { useStore } from "../../store/index.ts";
import { periodOf } from "./period.ts";
import type { Period, Span } from "./period.ts";

const BEGINNING = "1900-01-01" as LocalDate;
const END = "9999-12-30" as LocalDate;

const extreme = (days: readonly (LocalDate | null)[], which: 0 | -1): LocalDate | null =>
  days
    .filter((day) => day !== null)
    .toSorted()
    .at(which) ?? null;

export interface Page<K extends Kind> {
  readonly period: Period;
  /** The newest first. */
  readonly records: readonly DorsalRecord<K>[];
  /** The nearest days with records before and after the period. */
  readonly earlier: LocalDate | null;
  readonly later: LocalDate | null;
  /** Of all there is. */
  readonly first: LocalDate;
  readonly last: LocalDate;
}

/** A page, null when there is nothing at all, and undefined while it is read; and how to turn to another. */
export const usePage = <K extends Kind>(
  kinds: readonly K[],
  span: Span,
): {
  readonly page: Page<K> | null | undefined;
  readonly turnTo: (day: LocalDate) => void;
} => {
  const store = useStore();
  const [turned, turnTo] = useState<LocalDate | null>(null);
  const [key] = [kinds.join(" ")];
  const page = useLiveQuery(async (): Promise<Page<K> | null> => {
    const nearest = async (side: "before" | "after", day: LocalDate): Promise<LocalDate | null> =>
      extreme(
        await Promise.all(kinds.map((kind) => store.nearestDay(kind, side, day))),
        side === "before" ? -1 : 0,
      );
    const last = await nearest("before", END);
    const first = await nearest("after", BEGINNING);
    if (!last || !first) return null;
    const period = periodOf(turned ?? last, span);
    const found = await Promise.all(
      kinds.map((kind) => store.inDays(kind, period.from, period.to)),
    );
    return {
      period,
      records: found.flat().map(({ record }) => record),
      earlier: await nearest("before", period.from),
      later: await nearest("after", period.to),
      first,
      last,
    };
  }, [store, turned, span, key]);
  return { page, turnTo };
};
