import type { PickedFile } from "./picked.ts";
import type { ImportNews, ImportOrder } from "./types.ts";

export interface ImportHandle {
  /** Puts a table that was read whole in place, or forgets it. */
  readonly decide: (keep: boolean) => void;
  /** Ends after what is being written; it can go on from there another time. */
  readonly stop: () => void;
  /** Ends at once; the next import goes on from the last write. */
  readonly close: () => void;
}

export interface ImportAsk {
  readonly picked: readonly PickedFile[];
  readonly acceptCut: boolean;
  readonly languages: readonly string[];
  readonly now: string;
}

/** Starts an import beside the page. The last news is how it ended. */
export const createImport = (ask: ImportAsk, onNews: (news: ImportNews) => void): ImportHandle => {
  const worker = new Worker(new URL("worker.ts", import.meta.url), { type: "module" });
  const send = (order: ImportOrder): void => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    worker.postMessage(order);
  };
  worker.addEventListener("message", ({ data }: MessageEvent<ImportNews>) => {
    if (data.state !== "reading" && data.state !== "ready") worker.terminate();
    onNews(data);
  });
  worker.addEventListener("error", ({ message }) => {
    worker.terminate();
    onNews({ state: "failed", reason: message });
  });
  send({ order: "import", ...ask });
  return {
    decide: (keep) => send({ order: keep ? "keep" : "drop" }),
    stop: () => send({ order: "stop" }),
    close: () => worker.terminate(),
  };
};
