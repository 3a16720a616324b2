import { after, createWork, handleOf, valueOrThrow } from "../beside/index.ts";
import type { FoodPart, FoodQuestion, FoundFoods } from "./types.ts";

const listeners = new Set<() => void>();

/** Calls back whenever other foods are there than before; returns how to stop that. */
export const onFoodsChanged = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

const tellChanged = (): void => {
  for (const listener of listeners) listener();
};

/** The person's own foods, for a worker that has to be begun anew. */
let own: FoodQuestion | null = null;

type Answer = (question: FoodQuestion) => Promise<FoundFoods>;

let here: Promise<Answer> | null = null;

const openHere = async (): Promise<Answer> => {
  const [{ createEngine }, { createTable, giveWay }, { openShelf }] = await Promise.all([
    import("./engine.ts"),
    import("./table.ts"),
    import("../packs/index.ts"),
  ]);
  const { answer } = createTable(createEngine(), openShelf(), giveWay, tellChanged);
  if (own) await answer(own);
  return answer;
};

const answerHere = async (question: FoodQuestion): Promise<FoundFoods> => {
  try {
    here ??= openHere();
    return await (
      await here
    )(question);
  } catch (error) {
    here = null;
    throw error;
  }
};

const work = createWork<FoodQuestion, FoundFoods, FoodPart>({
  spawn: ({ hear, onBroken }) => {
    const worker = handleOf<FoodQuestion, FoundFoods, FoodPart>(
      new Worker(new URL("worker.ts", import.meta.url), { type: "module" }),
      {
        hear: (told) => {
          if ("part" in told) tellChanged();
          hear(told);
        },
        onBroken,
      },
    );
    // Nobody waits for the answer: questions are numbered from 1.
    if (own) worker.ask({ id: 0, job: own });
    return worker;
  },
  answerHere,
  after,
  timeoutMs: null,
});

/** Asks the table of foods; answers come in the order of the questions. Rejects where it cannot. */
export const askFoods = async (question: FoodQuestion): Promise<FoundFoods> => {
  const answered = work.ask(question);
  if (question.ask === "own") own = question;
  return valueOrThrow(await answered);
};
