/// <reference lib="webworker" />
import type { Asked, Told } from "../beside/index.ts";
import { openShelf } from "../packs/index.ts";
import { createEngine } from "./engine.ts";
import { answerOf, createTable, giveWay } from "./table.ts";
import type { Answer, FoodPart, Question } from "./types.ts";

// The types are those of a page, where this file never runs.
const scope = globalThis as unknown as DedicatedWorkerGlobalScope;

const say = (said: Told<Answer, FoodPart>): void => scope.postMessage(said, []);

const table = createTable(createEngine(), openShelf(), giveWay, () =>
  say({ id: 0, part: "changed" }),
);

const answerTo = async ({ id, job }: Asked<Question>): Promise<void> => {
  try {
    say({ id, answer: await answerOf(table, job) });
  } catch (error) {
    say({ id, failed: error instanceof Error ? error.message : String(error) });
  }
};

scope.addEventListener("message", ({ data }: MessageEvent<Asked<Question>>) => {
  void answerTo(data);
});
