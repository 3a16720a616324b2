/// <reference lib="webworker" />
import { openReader } from "../store/index.ts";
import type { Reader } from "../store/index.ts";
import { blocksOf, packView } from "./pack.ts";
import { readBodyView } from "./read.ts";
import type { BodyAnswer, BodyQuestion } from "./types.ts";

let reader: Promise<Reader> | null = null;

const answer = async ({ id, today }: BodyQuestion): Promise<BodyAnswer> => {
  try {
    reader ??= openReader();
    return { id, view: packView(await readBodyView(await reader, today)) };
  } catch (error) {
    reader = null;
    return { id, failed: error instanceof Error ? error.message : String(error) };
  }
};

const scope = globalThis as unknown as DedicatedWorkerGlobalScope;

scope.addEventListener("message", ({ data }: MessageEvent<BodyQuestion>) => {
  void answer(data).then((said) =>
    scope.postMessage(said, "view" in said ? [...blocksOf(said.view)] : []),
  );
});
