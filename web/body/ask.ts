import type { BodyView } from "@dorsal/core/goal";
import type { LocalDate } from "@dorsal/core/record";
import { unpackView } from "./pack.ts";
import type { BodyAnswer, BodyQuestion } from "./types.ts";

interface Waiting {
  readonly question: BodyQuestion;
  readonly resolve: (view: BodyView) => void;
  readonly reject: (reason: Error) => void;
}

let worker: Worker | null = null;
/** A worker that never spoke did not load: from then on the page computes. */
let hasSpoken = false;
let isBroken = false;
let lastId = 0;
const waiting = new Map<number, Waiting>();

type Compute = (today: LocalDate) => Promise<BodyView>;

/** Opened once: a second connection would read and check ten years anew. */
let here: Promise<Compute> | null = null;

const openHere = async (): Promise<Compute> => {
  const [{ openReader }, { readBodyView }] = await Promise.all([
    import("../store/index.ts"),
    import("./read.ts"),
  ]);
  const reader = await openReader();
  return (today) => readBodyView(reader, today);
};

const computeHere = async ({ question, resolve, reject }: Waiting): Promise<void> => {
  try {
    here ??= openHere();
    const compute = await here;
    resolve(await compute(question.today));
  } catch (error) {
    here = null;
    reject(error instanceof Error ? error : new Error(String(error)));
  }
};

const hear = (said: BodyAnswer): void => {
  hasSpoken = true;
  const entry = waiting.get(said.id);
  waiting.delete(said.id);
  if ("view" in said) entry?.resolve(unpackView(said.view));
  else entry?.reject(new Error(said.failed));
};

const onBroken = (message: string): void => {
  worker?.terminate();
  worker = null;
  isBroken ||= !hasSpoken;
  const left = [...waiting.values()];
  waiting.clear();
  for (const entry of left)
    if (isBroken) void computeHere(entry);
    else entry.reject(new Error(message));
};

const running = (): Worker | null => {
  if (worker || isBroken) return worker;
  try {
    worker = new Worker(new URL("worker.ts", import.meta.url), { type: "module" });
    worker.addEventListener("message", ({ data }: MessageEvent<BodyAnswer>) => hear(data));
    worker.addEventListener("error", ({ message }) => onBroken(message));
    worker.addEventListener("messageerror", ({ type }) => onBroken(type));
  } catch {
    isBroken = true;
  }
  return worker;
};

/** The view of a day, from the records as they are now. Rejects where they cannot be read. */
export const askBodyView = (today: LocalDate): Promise<BodyView> =>
  new Promise((resolve, reject) => {
    lastId += 1;
    const entry: Waiting = { question: { id: lastId, today }, resolve, reject };
    const to = running();
    if (!to) {
      void computeHere(entry);
      return;
    }
    waiting.set(lastId, entry);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    to.postMessage(entry.question);
  });
