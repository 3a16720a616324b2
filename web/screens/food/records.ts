import { useEffect, useState } from "react";
import { useLiveQuery } from "dexie-react-hooks";
import { DEFAULT_KITCHEN, SINGLETON_IDS, addDays } from "@dorsal/core/record";
import type { DorsalRecord, Kitchen, LocalDate } from "@dorsal/core/record";
import { useStore } from "../../store/index.ts";
import type { Store } from "../../store/index.ts";

/** What was noted for one day. */
export interface DayRecords {
  /** The first noted first. */
  readonly entries: readonly DorsalRecord<"foodEntry">[];
  /** What was said of the day, the newest first, which is the one that counts; seldom more than one. */
  readonly marks: readonly DorsalRecord<"foodDay">[];
}

/** Undefined while it is read. */
export const useFoodDay = (date: LocalDate): DayRecords | undefined => {
  const store = useStore();
  const read = useLiveQuery(async () => {
    const [entries, days] = await Promise.all([
      store.inDays("foodEntry", date, date),
      store.inDays("foodDay", date, date),
    ]);
    return {
      date,
      entries: entries.map(({ record }) => record).toReversed(),
      marks: days.map(({ record }) => record),
    };
  }, [store, date]);
  // While another day is read the one before is still in hand, and must not be shown as this one.
  return read?.date === date ? read : undefined;
};

/** How the person eats; undefined while it is read, the usual before anything was said. */
export const useKitchen = (): Kitchen | undefined => {
  const store = useStore();
  return useLiveQuery(
    async () => (await store.one("kitchen", SINGLETON_IDS.kitchen))?.record.body ?? DEFAULT_KITCHEN,
    [store],
  );
};

/** How far back the diary looks for what is eaten often. */
const RECENT_DAYS = 60;
/** Read a week at a time, so that no reading holds the page up. */
const STEP_DAYS = 7;

const readRecent = async (
  store: Store,
  date: LocalDate,
): Promise<readonly DorsalRecord<"foodEntry">[]> => {
  const entries: DorsalRecord<"foodEntry">[] = [];
  for (let ago = 0; ago < RECENT_DAYS; ago += STEP_DAYS) {
    const to = addDays(date, -ago);
    const read = await store.inDays("foodEntry", addDays(to, 1 - STEP_DAYS), to);
    entries.push(...read.map(({ record }) => record));
  }
  return entries;
};

/**
 * Entries of the days before a day and of that day itself, for what is eaten often; undefined while
 * they are read.
 */
export const useRecentEntries = (
  date: LocalDate,
): readonly DorsalRecord<"foodEntry">[] | undefined => {
  const store = useStore();
  return useLiveQuery(() => readRecent(store, date), [store, date]);
};

/** The same as they were when they were first asked for: a list of them stays in its order. */
export const useRecentEntriesOnce = (
  date: LocalDate,
): readonly DorsalRecord<"foodEntry">[] | undefined => {
  const store = useStore();
  const [read, setRead] = useState<readonly DorsalRecord<"foodEntry">[]>();
  useEffect(() => {
    let isCurrent = true;
    const look = async (): Promise<void> => {
      const recent = await readRecent(store, date);
      if (isCurrent) setRead(recent);
    };
    void look();
    return () => {
      isCurrent = false;
    };
  }, [store, date]);
  return read;
};
