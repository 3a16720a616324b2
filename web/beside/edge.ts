import type { Told, WorkerEars, WorkerHandle } from "./types.ts";

/** The browser's clock, as a client of a worker asks for it. */
export const after = (ms: number, then: () => void): (() => void) => {
  const timer = setTimeout(then, ms);
  return () => clearTimeout(timer);
};

/** A worker of the browser, as its client sees it. */
export const handleOf = <Job, Answer, Part = never>(
  worker: Worker,
  { hear, onBroken }: WorkerEars<Answer, Part>,
): WorkerHandle<Job> => {
  worker.addEventListener("message", ({ data }: MessageEvent<Told<Answer, Part>>) => hear(data));
  worker.addEventListener("error", ({ message }) => onBroken(message));
  worker.addEventListener("messageerror", ({ type }) => onBroken(type));
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    ask: (asked) => worker.postMessage(asked),
    end: () => worker.terminate(),
  };
};
