/** Batches are looked at in threads of their own, so that the writing of rows need not wait. */
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";

import type { Batch, Prepare, Prepared } from "./batch.ts";

/** More are no quicker: the writing is one thread's work. */
const MOST_THREADS = 4;

export interface Beside {
  readonly prepare: Prepare;
  readonly close: () => Promise<void>;
}

interface Asked {
  readonly resolve: (prepared: Prepared) => void;
  readonly reject: (reason: Error) => void;
}

/** A thread, and what it was asked; its answers come in the order of the questions. */
interface Helper {
  readonly worker: Worker;
  readonly waiting: Asked[];
  /** Why it answers nothing any more; null while it does. */
  ended: Error | null;
}

const startHelper = (): Helper => {
  // Run from its sources, as the command that builds a catalogue is.
  const worker = new Worker(new URL("worker.ts", import.meta.url));
  const helper: Helper = { worker, waiting: [], ended: null };
  const end = (reason: Error): void => {
    helper.ended ??= reason;
    for (const { reject } of helper.waiting.splice(0)) reject(helper.ended);
  };
  worker.on("message", (prepared: Prepared) => helper.waiting.shift()?.resolve(prepared));
  worker.on("error", end);
  worker.on("exit", () => {
    end(new Error("the thread that looks at foods has ended"));
  });
  return helper;
};

/** Starts the threads; they end with `close`. */
export const prepareBeside = (threads = Math.min(availableParallelism(), MOST_THREADS)): Beside => {
  const helpers = Array.from({ length: threads }, startHelper);
  const leastBusy = (): Helper | undefined =>
    helpers.toSorted((one, other) => one.waiting.length - other.waiting.length)[0];
  return {
    prepare: (batch: Batch) =>
      new Promise((resolve, reject) => {
        const helper = leastBusy();
        // One that ended has nothing to do, and is asked before the others: its fault is told at once.
        if (helper === undefined || helper.ended !== null) {
          reject(helper?.ended ?? new Error("no thread looks at foods"));
          return;
        }
        helper.waiting.push({ resolve, reject });
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
        helper.worker.postMessage(batch);
      }),
    close: async () => {
      await Promise.all(helpers.map(({ worker }) => worker.terminate()));
    },
  };
};
