import { useMemo, useState } from "react";
import { entryOf } from "@dorsal/core/food";
import { revise } from "@dorsal/core/record";
import type { DorsalRecord, LocalDate } from "@dorsal/core/record";
import type { ToastMessage } from "../../design/index.ts";
import { food as messages, foodAdd as text } from "../../messages/index.ts";
import { entryOfPick, pickOfEntry } from "./picker/picks.ts";
import type { Pick, TakenPicks } from "./picker/picks.ts";
import { useOnce } from "./use-once.ts";
import { useFoodWrites } from "./use-writes.ts";

export interface TakenPlace {
  readonly date: LocalDate;
  readonly meal: string | null;
  /** The meal in the middle of a sentence. */
  readonly name: string;
}

export interface Taken {
  readonly taken: TakenPicks;
  /** What was done last, to be read out; empty before anything was. */
  readonly said: string;
  /** Takes back what was done last; null where nothing was, or it was taken back. */
  readonly undo: (() => Promise<void>) | null;
  /** Notes it, or where it was noted here already, changes how much of it was. */
  readonly take: (pick: Pick) => void;
  readonly takeOut: (pick: Pick) => void;
}

/**
 * What is noted while foods are looked for: stored at each press, so that nothing is left to be
 * confirmed or lost. An entry that was taken back, by whatever way, is no longer among the taken.
 * @param entries what is stored of that day
 */
export const useTaken = (
  place: TakenPlace,
  entries: readonly DorsalRecord<"foodEntry">[],
): Taken => {
  const [last, setLast] = useState<ToastMessage>({ text: "" });
  const writes = useFoodWrites(setLast);
  const [ids, setIds] = useState<ReadonlyMap<string, string>>(new Map());
  const once = useOnce();
  const records = useMemo(() => {
    const byId = new Map(entries.map((entry) => [entry.id, entry]));
    return new Map(
      [...ids].flatMap(([key, id]) => {
        const record = byId.get(id);
        return record ? [[key, record] as const] : [];
      }),
    );
  }, [ids, entries]);
  const taken = useMemo(
    () => new Map([...records].map(([key, { body }]) => [key, pickOfEntry(key, body)])),
    [records],
  );

  const add = async (pick: Pick): Promise<void> => {
    const said = text.added(pick.name, place.name);
    const [id] = (await writes.add([entryOfPick(pick, place)], said)) ?? [];
    if (id !== undefined) setIds((before) => new Map(before).set(pick.key, id));
  };
  const { text: said, undo } = last;
  return {
    taken,
    said,
    undo: undo
      ? async () => {
          setLast({ text: messages.undone });
          await undo();
        }
      : null,
    take: (pick) => {
      const record = records.get(pick.key);
      void once(pick.key, async () => {
        if (record)
          await writes.put(
            [revise(record, entryOf({ ...record.body, items: pick.items, recipe: pick.recipe }))],
            messages.changed(pick.name),
          );
        else await add(pick);
      });
    },
    takeOut: (pick) => {
      const record = records.get(pick.key);
      void once(pick.key, async () => {
        if (record) await writes.remove([record], messages.removed(pick.name));
      });
    },
  };
};
