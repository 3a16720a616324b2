import type { AskedFoods, FoodAnswer, FoodQuestion, FoundFoods } from "./types.ts";

interface Waiting {
  readonly asked: AskedFoods;
  readonly resolve: (foods: FoundFoods) => void;
  readonly reject: (reason: Error) => void;
}

let worker: Worker | null = null;
/** A worker that never spoke did not load: from then on the page looks by itself. */
let hasSpoken = false;
let isBroken = false;
let lastId = 0;
const waiting = new Map<number, Waiting>();
/** The person's own foods, for a worker that has to be begun anew. */
let own: FoodQuestion | null = null;

type Answer = (question: FoodQuestion) => Promise<FoundFoods>;

let here: Promise<Answer> | null = null;

const listeners = new Set<() => void>();

/** Calls back whenever other foods are there than before; returns how to stop that. */
export const onFoodsChanged = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

const tellChanged = (): void => {
  for (const listener of listeners) listener();
};

const rest = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });

const openHere = async (): Promise<Answer> => {
  const [{ createEngine }, { createTable }, { openShelf }] = await Promise.all([
    import("./engine.ts"),
    import("./table.ts"),
    import("../packs/index.ts"),
  ]);
  const { answer } = createTable(createEngine(), openShelf(), rest, tellChanged);
  if (own) await answer(own);
  return answer;
};

const errorOf = (error: unknown): Error =>
  error instanceof Error ? error : new Error(String(error));

const answerHere = async ({ asked, resolve, reject }: Waiting): Promise<void> => {
  try {
    here ??= openHere();
    resolve(await (await here)(asked.question));
  } catch (error) {
    here = null;
    reject(errorOf(error));
  }
};

const hear = (said: FoodAnswer): void => {
  hasSpoken = true;
  if ("changed" in said) {
    tellChanged();
    return;
  }
  const entry = waiting.get(said.id);
  waiting.delete(said.id);
  if ("foods" in said) entry?.resolve(said.foods);
  else entry?.reject(new Error(said.failed));
};

const onBroken = (message: string): void => {
  worker?.terminate();
  worker = null;
  isBroken ||= !hasSpoken;
  const left = [...waiting.values()];
  waiting.clear();
  for (const entry of left)
    if (isBroken) void answerHere(entry);
    else entry.reject(new Error(message));
};

const send = (to: Worker, asked: AskedFoods): void => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
  to.postMessage(asked);
};

const running = (): Worker | null => {
  if (worker || isBroken) return worker;
  try {
    worker = new Worker(new URL("worker.ts", import.meta.url), { type: "module" });
    worker.addEventListener("message", ({ data }: MessageEvent<FoodAnswer>) => hear(data));
    worker.addEventListener("error", ({ message }) => onBroken(message));
    worker.addEventListener("messageerror", ({ type }) => onBroken(type));
    if (own) send(worker, { id: 0, question: own });
  } catch {
    isBroken = true;
  }
  return worker;
};

/** Asks the table of foods; answers come in the order of the questions. Rejects where it cannot. */
export const askFoods = (question: FoodQuestion): Promise<FoundFoods> =>
  new Promise((resolve, reject) => {
    lastId += 1;
    const entry: Waiting = { asked: { id: lastId, question }, resolve, reject };
    const to = running();
    if (question.ask === "own") own = question;
    if (!to) {
      void answerHere(entry);
      return;
    }
    waiting.set(lastId, entry);
    send(to, entry.asked);
  });
