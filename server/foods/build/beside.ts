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
}

const startHelper = (): Helper => {
  // Run from its sources, as the command that builds a catalogue is.
  const worker = new Worker(new URL("worker.ts", import.meta.url));
  const helper: Helper = { worker, waiting: [] };
  worker.on("message", (prepared: Prepared) => helper.waiting.shift()?.resolve(prepared));
  worker.on("error", (reason: Error) => {
    for (const { reject } of helper.waiting.splice(0)) reject(reason);
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
        helper?.waiting.push({ resolve, reject });
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
        helper?.worker.postMessage(batch);
      }),
    close: async () => {
      await Promise.all(helpers.map(({ worker }) => worker.terminate()));
    },
  };
};
