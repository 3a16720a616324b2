import { ok } from "@dorsal/core/quantity";
import type { Result } from "@dorsal/core/quantity";
import { idOfDay, newRecord, revise } from "@dorsal/core/record";
import type { DorsalRecord, FoodDay, LocalDate, Timestamp } from "@dorsal/core/record";
import type { Store, StoreFault, Undo } from "../../store/index.ts";

/** What is said of a day; open takes back what was said before. */
export type DayMarkSaid = FoodDay["mark"] | "open";

export interface MarkedDay {
  readonly date: LocalDate;
  /** The marks of the day as they were on the screen, the one that counts first. */
  readonly known: readonly DorsalRecord<"foodDay">[];
  readonly said: DayMarkSaid;
  readonly at: Timestamp;
}

/**
 * Marks a day. A day's own id makes two presses in haste, two tabs and two devices meet in one record,
 * whatever each of them knew; older versions gave marks ids of their own, and those are kept to.
 */
export const markDay = async (
  store: Store,
  { date, known, said, at }: MarkedDay,
): Promise<Result<Undo, StoreFault>> => {
  const [first] = known;
  const id = first?.id ?? idOfDay(date);
  const others = known.slice(1).map((record) => record.id);
  const written = await Promise.all([
    said === "open"
      ? store.remove("foodDay", id)
      : store.put(
          first
            ? revise(first, { ...first.body, mark: said })
            : newRecord("foodDay", id, at, { date, mark: said }),
        ),
    ...others.map((other) => store.remove("foodDay", other)),
  ]);
  const undo = async (): Promise<void> => {
    for (const each of written) if (each.ok) await each.value();
  };
  const failed = written.find((each) => !each.ok);
  if (!failed) return ok(undo);
  await undo();
  return failed;
};
