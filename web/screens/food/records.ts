import { useLiveQuery } from "dexie-react-hooks";
import { DEFAULT_KITCHEN, SINGLETON_IDS } from "@dorsal/core/record";
import type { DorsalRecord, Kitchen, LocalDate } from "@dorsal/core/record";
import { useStore } from "../../store/index.ts";

/** What was noted for one day. */
export interface DayRecords {
  /** The first noted first. */
  readonly entries: readonly DorsalRecord<"foodEntry">[];
  /** The newest mark, which is the one that counts; null without one. */
  readonly mark: DorsalRecord<"foodDay"> | null;
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
      mark: days[0]?.record ?? null,
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
