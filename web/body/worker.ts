/// <reference lib="webworker" />
import type { LocalDate } from "@dorsal/core/record";
import type { Asked, Told } from "../beside/index.ts";
import { openReader } from "../store/index.ts";
import type { Reader } from "../store/index.ts";
import { blocksOf, packView } from "./pack.ts";
import type { PackedView } from "./pack.ts";
import { readBodyView } from "./read.ts";

let reader: Promise<Reader> | null = null;

const answer = async ({ id, job }: Asked<LocalDate>): Promise<Told<PackedView>> => {
  try {
    reader ??= openReader();
    return { id, answer: packView(await readBodyView(await reader, job)) };
  } catch (error) {
    reader = null;
    return { id, failed: error instanceof Error ? error.message : String(error) };
  }
};

// The types are those of a page, where this file never runs.
const scope = globalThis as unknown as DedicatedWorkerGlobalScope;

scope.addEventListener("message", ({ data }: MessageEvent<Asked<LocalDate>>) => {
  void answer(data).then((told) =>
    scope.postMessage(told, "answer" in told ? [...blocksOf(told.answer)] : []),
  );
});
