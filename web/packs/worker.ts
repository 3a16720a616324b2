/// <reference lib="webworker" />
import { PacksDatabase, sweepGenerations } from "./database.ts";
import { runImport } from "./run.ts";
import type { ImportNews, ImportOrder } from "./types.ts";

// The types are those of a page, where this file never runs.
const scope = globalThis as unknown as DedicatedWorkerGlobalScope;
const say = (news: ImportNews): void => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
  scope.postMessage(news);
};

const signal = { aborted: false };
let decide: ((keep: boolean) => void) | null = null;

const start = async (order: ImportOrder & { readonly order: "import" }): Promise<void> => {
  const db = new PacksDatabase();
  await sweepGenerations(db).catch(() => undefined);
  const end = await runImport(db, order.picked, {
    ...order,
    clock: () => performance.now(),
    signal,
    onNews: say,
    decide: (ready) =>
      new Promise((resolve) => {
        decide = resolve;
        say({ state: "ready", ...ready });
      }),
  });
  say(end);
};

/** One import at a time on a device, where the browser can tell: two would only fight for the disk. */
const alone = async (work: () => Promise<void>): Promise<void> => {
  // The types promise it; over plain http on a network address it is not there.
  const locks = navigator.locks as LockManager | undefined;
  if (!locks) {
    await work();
    return;
  }
  await locks.request("dorsal-import", { ifAvailable: true }, async (lock) => {
    if (lock) await work();
    else say({ state: "busy" });
  });
};

scope.addEventListener("message", ({ data }: MessageEvent<ImportOrder>) => {
  switch (data.order) {
    case "import":
      void alone(() => start(data));
      break;
    case "keep":
    case "drop":
      decide?.(data.order === "keep");
      break;
    case "stop":
      signal.aborted = true;
  }
});
