import type { Result } from "@dorsal/core/quantity";
import type { DorsalRecord } from "@dorsal/core/record";
import type { StoreFault } from "../store/index.ts";

type SessionRecord = DorsalRecord<"session">;

export interface SaveQueueOptions {
  readonly revision: number;
  readonly save: (record: SessionRecord, revision: number) => Promise<Result<number, StoreFault>>;
  /** Another tab wrote the session; this one must stop writing. */
  readonly onLost: () => void;
  /** A write failed for another reason; null when a later one went through. */
  readonly onFault: (fault: StoreFault | null) => void;
}

export interface SaveQueue {
  readonly push: (record: SessionRecord) => void;
  /** Resolves when nothing is waiting to be written: false when this tab may no longer write. */
  readonly flush: () => Promise<boolean>;
  /** Writes nothing from now on. */
  readonly close: () => void;
}

/** One write at a time; of those that wait only the latest matters, since each holds the whole state. */
export const createSaveQueue = ({
  revision: first,
  save,
  onLost,
  onFault,
}: SaveQueueOptions): SaveQueue => {
  let revision = first;
  let waiting: SessionRecord | null = null;
  let running: Promise<void> | null = null;
  let isClosed = false;

  const drain = async (): Promise<void> => {
    while (waiting && !isClosed) {
      const record = waiting;
      waiting = null;
      const saved = await save(record, revision);
      if (saved.ok) {
        revision = saved.value;
        onFault(null);
      } else if (saved.error.code === "moved-on") {
        isClosed = true;
        onLost();
      } else {
        onFault(saved.error);
        // Kept, unless something newer waits already: the next event or flush tries again.
        waiting ??= record;
        break;
      }
    }
    running = null;
  };

  return {
    push: (record) => {
      if (isClosed) return;
      waiting = record;
      running ??= drain();
    },
    flush: async () => {
      // Draining goes on until nothing waits; what was refused is tried once more.
      await running;
      if (waiting && !isClosed) {
        running ??= drain();
        await running;
      }
      return !isClosed;
    },
    close: () => {
      isClosed = true;
    },
  };
};
