import type { Result } from "@dorsal/core/quantity";
import type { DorsalRecord, Kind } from "@dorsal/core/record";
import { useToast } from "../../design/index.ts";
import { bodyLog as text } from "../../messages/index.ts";
import { describeStoreFault, useStore } from "../../store/index.ts";
import type { StoreFault, Undo } from "../../store/index.ts";

export interface Writes {
  /**
   * Stores a record and says so.
   * @returns null, or why it was not stored
   */
  readonly put: (record: DorsalRecord, said: string) => Promise<string | null>;
  /** Takes records out together, and says so; they come back together. */
  readonly remove: (
    records: readonly { readonly kind: Kind; readonly id: string }[],
    said: string,
  ) => Promise<void>;
}

const faultOf = (written: Result<Undo, StoreFault>): string | null =>
  written.ok ? null : text.notSaved + describeStoreFault(written.error);

/** Writing to the store with a word on it, and the way back. */
export const useWrites = (): Writes => {
  const store = useStore();
  const toast = useToast();
  return {
    put: async (record, said) => {
      const written = await store.put(record);
      if (written.ok) toast({ text: said, undo: written.value, undone: text.changedBack });
      return faultOf(written);
    },
    remove: async (records, said) => {
      const undos: Undo[] = [];
      let refused: string | null = null;
      for (const { kind, id } of records) {
        const written = await store.remove(kind, id);
        if (written.ok) undos.push(written.value);
        refused ??= faultOf(written);
      }
      toast({
        text: refused ?? said,
        undo: async () => {
          for (const undo of undos.toReversed()) await undo();
        },
        undone: text.broughtBack,
      });
    },
  };
};
