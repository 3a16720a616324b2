import { expect, test, vi } from "vitest";
import { err, ok } from "@dorsal/core/quantity";
import type { Result } from "@dorsal/core/quantity";
import type { DorsalRecord } from "@dorsal/core/record";
import type { StoreFault } from "../store/index.ts";
import { createSaveQueue } from "./save-queue.ts";

type SessionRecord = DorsalRecord<"session">;
const record = (id: string): SessionRecord => ({ id }) as unknown as SessionRecord;

test("writes one at a time and only the latest of those that wait", async () => {
  const release: (() => void)[] = [];
  const written: [string, number][] = [];
  const queue = createSaveQueue({
    revision: 4,
    save: (saved, revision) =>
      new Promise((resolve) => {
        written.push([saved.id, revision]);
        release.push(() => resolve(ok(revision + 1)));
      }),
    onLost: vi.fn(),
    onFault: vi.fn(),
  });
  queue.push(record("a"));
  queue.push(record("b"));
  queue.push(record("c"));
  expect(written).toEqual([["a", 4]]);
  release[0]?.();
  await expect.poll(() => written).toHaveLength(2);
  release[1]?.();
  await queue.flush();
  expect(written).toEqual([
    ["a", 4],
    ["c", 5],
  ]);
});

test("stops for good when another tab has moved on", async () => {
  const onLost = vi.fn();
  const save = vi.fn((): Promise<Result<number, StoreFault>> =>
    Promise.resolve(err({ code: "moved-on" })),
  );
  const queue = createSaveQueue({ revision: 1, save, onLost, onFault: vi.fn() });
  queue.push(record("a"));
  await queue.flush();
  queue.push(record("b"));
  await queue.flush();
  expect(onLost).toHaveBeenCalledOnce();
  expect(save).toHaveBeenCalledOnce();
});

test("keeps what was refused, tells of it, and tries again at the next flush", async () => {
  const onFault = vi.fn();
  const save = vi
    .fn<
      (saved: ReturnType<typeof record>, revision: number) => Promise<Result<number, StoreFault>>
    >()
    .mockResolvedValueOnce(err({ code: "storage-full" }))
    .mockResolvedValueOnce(err({ code: "failed" }))
    .mockResolvedValueOnce(ok(2));
  const queue = createSaveQueue({ revision: 1, save, onLost: vi.fn(), onFault });
  queue.push(record("a"));
  await queue.flush();
  await queue.flush();
  expect(onFault.mock.calls).toEqual([[{ code: "storage-full" }], [{ code: "failed" }], [null]]);
  expect(save.mock.calls).toEqual([
    [record("a"), 1],
    [record("a"), 1],
    [record("a"), 1],
  ]);
});
