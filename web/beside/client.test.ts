import { expect, test } from "vitest";
import { createWork, valueOrThrow } from "./client.ts";
import type { Asked, WorkerEars } from "./types.ts";

/** Work over workers that answer when told to: a word in, letters as parts, its length out. */
const bench = ({
  hasWorkers = true,
  timeoutMs = 1000,
}: { hasWorkers?: boolean; timeoutMs?: number | null } = {}) => {
  const clocks: number[] = [];
  const workers: { ears: WorkerEars<number, string>; asked: Asked<string>[] }[] = [];
  const work = createWork<string, number, string>({
    spawn: (ears) => {
      if (!hasWorkers) throw new Error("no workers here");
      const worker = { ears, asked: [] as Asked<string>[] };
      workers.push(worker);
      return { ask: (asked) => worker.asked.push(asked), end: () => {} };
    },
    answerHere: (job, onPart) => {
      for (const letter of job) onPart(letter);
      return Promise.resolve(job.length);
    },
    after: (ms) => {
      clocks.push(ms);
      return () => {};
    },
    timeoutMs,
  });
  const heard: string[] = [];
  const ask = (word: string, signal?: AbortSignal) =>
    work.ask(word, { signal, onPart: (part) => heard.push(`${word}:${part}`) });
  return { workers, heard, clocks, ask };
};

test("parts come before the answer, each to whoever asked", async () => {
  const { workers, heard, ask } = bench();
  const answers = [ask("ab"), ask("c")];
  const hear = workers[0]?.ears.hear;
  hear?.({ id: 1, part: "a" });
  hear?.({ id: 2, part: "c" });
  hear?.({ id: 1, part: "b" });
  hear?.({ id: 1, answer: 2 });
  hear?.({ id: 2, answer: 1 });
  expect(await Promise.all(answers)).toEqual([
    { ok: true, value: 2 },
    { ok: true, value: 1 },
  ]);
  expect(heard).toEqual(["ab:a", "c:c", "ab:b"]);
});

test("a part that comes after the end is heard by nobody", async () => {
  const { workers, heard, ask } = bench();
  const control = new AbortController();
  const unwanted = ask("ab", control.signal);
  control.abort();
  workers[0]?.ears.hear({ id: 1, part: "a" });
  expect(await unwanted).toEqual({ ok: false, error: { code: "cancelled" } });
  expect(heard).toEqual([]);
});

test("without workers the page gives the parts as well", async () => {
  const { heard, ask } = bench({ hasWorkers: false });
  expect(await ask("ab")).toEqual({ ok: true, value: 2 });
  expect(heard).toEqual(["ab:a", "ab:b"]);
});

test("a question under which another was cancelled is asked again", async () => {
  const { workers, ask } = bench();
  const control = new AbortController();
  const unwanted = ask("ab", control.signal);
  const wanted = ask("c");
  control.abort();
  await unwanted;
  expect(workers[1]?.asked).toEqual([{ id: 2, job: "c" }]);
  workers[1]?.ears.hear({ id: 2, answer: 1 });
  expect(await wanted).toEqual({ ok: true, value: 1 });
});

test.each([
  [1000, [1000]],
  [null, []],
])("a limit of %s ms sets the clocks %j", async (timeoutMs, expected) => {
  const { workers, clocks, ask } = bench({ timeoutMs });
  const answered = ask("ab");
  workers[0]?.ears.hear({ id: 1, answer: 2 });
  expect(valueOrThrow(await answered)).toBe(2);
  expect(clocks).toEqual(expected);
});

test("what goes wrong can be thrown", async () => {
  const { workers, ask } = bench();
  const [first, second] = [ask("ab"), ask("c")];
  workers[0]?.ears.hear({ id: 1, failed: "no table" });
  const failed = await first;
  expect(() => valueOrThrow(failed)).toThrow("no table");
  workers[0]?.ears.onBroken("out of memory");
  const broken = await second;
  expect(() => valueOrThrow(broken)).toThrow("out of memory");
});
