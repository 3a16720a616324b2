import type { Hit } from "@dorsal/core/find";
import { after, createWork, handleOf, valueOrThrow } from "../beside/index.ts";
import type {
  Answer,
  EverythingQuestion,
  FoodPart,
  FoodQuestion,
  FoundFoods,
  NamedQuestion,
  Question,
} from "./types.ts";

const listeners = new Set<() => void>();

/** Calls back whenever other foods are there than before; returns how to stop that. */
export const onFoodsChanged = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

const tellChanged = (): void => {
  for (const listener of listeners) listener();
};

/** What the table was told, for a worker that has to be begun anew. */
const told = new Map<"own" | "named", Question>();

const keep = (question: Question): void => {
  if (question.ask === "own" || question.ask === "named") told.set(question.ask, question);
};

type AnswerHere = (question: Question) => Promise<Answer>;

let here: Promise<AnswerHere> | null = null;

const openHere = async (): Promise<AnswerHere> => {
  const [{ createEngine }, { answerOf, createTable, giveWay }, { openShelf }] = await Promise.all([
    import("./engine.ts"),
    import("./table.ts"),
    import("../packs/index.ts"),
  ]);
  const table = createTable(createEngine(), openShelf(), giveWay, tellChanged);
  for (const question of told.values()) await answerOf(table, question);
  return (question) => answerOf(table, question);
};

const answerHere: AnswerHere = async (question) => {
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

const work = createWork<Question, Answer, FoodPart>({
  spawn: ({ hear, onBroken }) => {
    const worker = handleOf<Question, Answer, FoodPart>(
      new Worker(new URL("worker.ts", import.meta.url), { type: "module" }),
      {
        hear: (heard) => {
          if ("part" in heard) tellChanged();
          hear(heard);
        },
        onBroken,
      },
    );
    // Nobody waits for the answers: questions are numbered from 1.
    for (const job of told.values()) worker.ask({ id: 0, job });
    return worker;
  },
  answerHere,
  after,
  timeoutMs: null,
});

const ask = async (question: Question): Promise<Answer> => {
  const answered = work.ask(question);
  keep(question);
  return valueOrThrow(await answered);
};

/** Asks the table of foods; answers come in the order of the questions. Rejects where it cannot. */
export const askFoods = async (question: FoodQuestion): Promise<FoundFoods> =>
  (await ask(question)).foods;

/** Asks for everything that fits, whatever it is. Rejects where it cannot. */
export const askEverything = async (question: EverythingQuestion): Promise<readonly Hit[]> =>
  (await ask(question)).hits;

/** Tells what else has a name. */
export const tellNamed = async (named: NamedQuestion): Promise<void> => {
  await ask(named);
};
