import type { DorsalRecord, Kind, Week } from "@dorsal/core/record";
import { describeStoreFault } from "../../store/index.ts";
import type { Store } from "../../store/index.ts";

/** A record before and after a write; null where there was, or is, none. */
interface Entry {
  readonly kind: Kind;
  readonly id: string;
  readonly before: DorsalRecord | null;
  readonly after: DorsalRecord | null;
}

/** Writes one thing after another, and can take all of them back. */
export interface Ledger {
  /** Throws with words for a person when it cannot be stored. */
  readonly put: (record: DorsalRecord) => Promise<void>;
  readonly remove: (kind: Kind, id: string) => Promise<void>;
  /**
   * Puts everything back as it was, the last write first.
   * @returns false, and nothing is done, when the week was changed since
   */
  readonly takeBack: () => Promise<boolean>;
}

/** What a person sees of a week. Its explanation may come later; that is no change. */
const ownOf = ({ startedOn, asked, days, mesocycle, value }: Week): string =>
  JSON.stringify([startedOn, asked, days, mesocycle, value]);

export const isSameWeek = (one: Week, other: Week): boolean => ownOf(one) === ownOf(other);

const isSame = (one: DorsalRecord | null, other: DorsalRecord | null): boolean => {
  if (!one || !other) return one === other;
  return one.kind === "week" && other.kind === "week"
    ? isSameWeek(one.body, other.body)
    : JSON.stringify(one.body) === JSON.stringify(other.body);
};

export const createLedger = (store: Store): Ledger => {
  const entries: Entry[] = [];
  const now = async (kind: Kind, id: string): Promise<DorsalRecord | null> =>
    (await store.one(kind, id))?.record ?? null;
  const write = async (kind: Kind, id: string, record: DorsalRecord | null): Promise<void> => {
    const saved = record ? await store.put(record) : await store.remove(kind, id);
    if (!saved.ok) throw new Error(describeStoreFault(saved.error));
  };
  const note = async (kind: Kind, id: string, after: DorsalRecord | null): Promise<void> => {
    const before = await now(kind, id);
    await write(kind, id, after);
    entries.push({ kind, id, before, after });
  };
  return {
    put: (record) => note(record.kind, record.id, record),
    remove: (kind, id) => note(kind, id, null),
    takeBack: async () => {
      // Of a record written twice the last state counts, and the first is what it goes back to.
      const last = new Map(entries.map((entry) => [`${entry.kind} ${entry.id}`, entry]));
      for (const { kind, id, after } of last.values())
        if (kind === "week" && !isSame(await now(kind, id), after)) return false;
      for (const { kind, id, before, after } of entries.toReversed())
        // What somebody else has written since, in another place than the week, stays.
        if (isSame(await now(kind, id), after)) await write(kind, id, before);
      return true;
    },
  };
};
