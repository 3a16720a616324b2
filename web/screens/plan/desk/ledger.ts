import { revise } from "@dorsal/core/record";
import type { DorsalRecord, Kind, Week } from "@dorsal/core/record";
import { describeStoreFault } from "../../../store/index.ts";
import type { Store } from "../../../store/index.ts";

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
  /** How many writes there were so far. */
  readonly count: () => number;
  /**
   * Puts everything back as it was, the last write first.
   * @param from only the writes after so many
   * @returns false, and nothing is done, when the week was changed since
   */
  readonly takeBack: (from?: number) => Promise<boolean>;
}

/** All writes of a piece of work or none: what was written before a fault is taken back. */
export const whole = async <T>(ledger: Ledger, work: () => Promise<T>): Promise<T> => {
  const from = ledger.count();
  try {
    return await work();
  } catch (error) {
    // The first fault is the one to tell, also where the way back is blocked by the same.
    await ledger.takeBack(from).catch(() => false);
    throw error;
  }
};

/** What a person sees of a week. Its explanation may come later; that is no change. */
const ownOf = ({ startedOn, asked, days, mesocycle, value }: Week): string =>
  JSON.stringify([startedOn, asked, days, mesocycle, value]);

export const isSameWeek = (one: Week, other: Week): boolean => ownOf(one) === ownOf(other);

/** The same whatever the order of its fields: a schema puts them in its own when a record is read. */
const inOrder = (body: unknown): string =>
  JSON.stringify(body, (_key, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)),
        )
      : value,
  );

const isSame = (one: DorsalRecord | null, other: DorsalRecord | null): boolean => {
  if (!one || !other) return one === other;
  return one.kind === "week" && other.kind === "week"
    ? isSameWeek(one.body, other.body)
    : inOrder(one.body) === inOrder(other.body);
};

/** A record as it was; but a lighter week that was begun since goes on. */
const asBefore = (before: DorsalRecord | null, now: DorsalRecord | null): DorsalRecord | null =>
  before?.kind === "week" && now?.kind === "week"
    ? revise(before, { ...before.body, lighter: now.body.lighter })
    : before;

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
    count: () => entries.length,
    takeBack: async (from = 0) => {
      const back = entries.slice(from);
      // Of a record written twice the last state counts, and the first is what it goes back to.
      const last = new Map(back.map((entry) => [`${entry.kind} ${entry.id}`, entry]));
      for (const { kind, id, after } of last.values())
        if (kind === "week" && !isSame(await now(kind, id), after)) return false;
      for (const { kind, id, before, after } of back.toReversed()) {
        const current = await now(kind, id);
        // What somebody else has written since, in another place than the week, stays.
        if (isSame(current, after)) await write(kind, id, asBefore(before, current));
      }
      entries.splice(from);
      return true;
    },
  };
};
