/// <reference lib="webworker" />
import { createEngine } from "./engine.ts";
import type { AskedFoods, FoodAnswer } from "./types.ts";

const answer = createEngine();

const answerTo = ({ id, question }: AskedFoods): FoodAnswer => {
  try {
    return { id, foods: answer(question) };
  } catch (error) {
    return { id, failed: error instanceof Error ? error.message : String(error) };
  }
};

const scope = globalThis as unknown as DedicatedWorkerGlobalScope;

scope.addEventListener("message", ({ data }: MessageEvent<AskedFoods>) => {
  scope.postMessage(answerTo(data), []);
});
