/// <reference lib="webworker" />
import { openShelf } from "../packs/index.ts";
import { createEngine } from "./engine.ts";
import { createTable } from "./table.ts";
import type { AskedFoods, FoodAnswer } from "./types.ts";

const scope = globalThis as unknown as DedicatedWorkerGlobalScope;

const say = (said: FoodAnswer): void => scope.postMessage(said, []);

const rest = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });

const table = createTable(createEngine(), openShelf(), rest, () => say({ changed: true }));

const answerTo = async ({ id, question }: AskedFoods): Promise<void> => {
  try {
    say({ id, foods: await table.answer(question) });
  } catch (error) {
    say({ id, failed: error instanceof Error ? error.message : String(error) });
  }
};

scope.addEventListener("message", ({ data }: MessageEvent<AskedFoods>) => {
  void answerTo(data);
});
