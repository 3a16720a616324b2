/** A thread that looks at batches, one after the other. */
import { parentPort } from "node:worker_threads";

import type { Batch } from "./batch.ts";
import { createPrepare } from "./prepare.ts";

const prepare = createPrepare();
parentPort?.on("message", (batch: Batch) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  parentPort?.postMessage(prepare(batch));
});
