import type { Result } from "@dorsal/core/quantity";
import { DEFAULT_KITCHEN, SINGLETON_IDS, newRecord, revise } from "@dorsal/core/record";
import type { DorsalRecord, FoodEntry, Kind, Kitchen } from "@dorsal/core/record";
import { useToast } from "../../design/index.ts";
import type { ToastMessage } from "../../design/index.ts";
import { food as text } from "../../messages/index.ts";
import { describeStoreFault, useStore } from "../../store/index.ts";
import type { StoreFault, Undo } from "../../store/index.ts";
import { nowHere } from "../use-now.ts";
import { useOnce } from "./use-once.ts";

export interface FoodWrites {
  /**
   * Notes new entries together, and says so; they go together as well. Their ids, or null when not all
   * were stored, or the same are being stored already.
   */
  readonly add: (entries: readonly FoodEntry[], said: string) => Promise<readonly string[] | null>;
  /** Stores records anew; null says nothing of it. True when all were stored. */
  readonly put: (records: readonly DorsalRecord[], said: string | null) => Promise<boolean>;
  /** Takes records out together, and says so; they come back together. */
  readonly remove: (
    records: readonly { readonly kind: Kind; readonly id: string }[],
    said: string,
  ) => Promise<boolean>;
  /** Changes how the person eats, from what is stored at that moment. */
  readonly changeKitchen: (
    change: (kitchen: Kitchen) => Kitchen,
    said: string | null,
  ) => Promise<boolean>;
}

/**
 * Writing what concerns food, with a word on it and the way back.
 * @param say shows both in its own way, in the place of a toast; what could not be stored is a toast
 */
export const useFoodWrites = (say?: (message: ToastMessage) => void): FoodWrites => {
  const store = useStore();
  const toast = useToast();
  const once = useOnce();

  const all = async (
    steps: readonly (() => Promise<Result<Undo, StoreFault>>)[],
    said: string | null,
  ): Promise<boolean> => {
    const undos: Undo[] = [];
    const undo = async (): Promise<void> => {
      for (const each of undos.toReversed()) await each();
    };
    for (const step of steps) {
      const written = await step();
      if (!written.ok) {
        // All or none: half a meal would have to be looked for.
        await undo();
        toast({ text: text.notSaved + describeStoreFault(written.error) });
        return false;
      }
      undos.push(written.value);
    }
    if (said !== null) (say ?? toast)({ text: said, undo, undone: text.undone });
    return true;
  };
  const put: FoodWrites["put"] = (records, said) =>
    all(
      records.map((record) => () => store.put(record)),
      said,
    );

  return {
    put,
    add: (entries, said) =>
      once(JSON.stringify(entries), async () => {
        const records = entries.map((entry) =>
          newRecord("foodEntry", store.newId(), nowHere(), entry),
        );
        return (await put(records, said)) ? records.map(({ id }) => id) : null;
      }),
    remove: (records, said) =>
      all(
        records.map(
          ({ kind, id }) =>
            () =>
              store.remove(kind, id),
        ),
        said,
      ),
    changeKitchen: async (change, said) => {
      const stored = (await store.one("kitchen", SINGLETON_IDS.kitchen))?.record;
      return put(
        [
          stored
            ? revise(stored, change(stored.body))
            : newRecord("kitchen", SINGLETON_IDS.kitchen, nowHere(), change(DEFAULT_KITCHEN)),
        ],
        said,
      );
    },
  };
};
