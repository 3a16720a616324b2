import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { arbitraryRecords } from "../../core/record/arbitrary.fixture.ts";
import { writeBackup } from "@dorsal/core/record";
import type { StoredRecord } from "@dorsal/core/record";
import type { Store } from "./types.ts";
import {
  at,
  corrupt,
  freshName,
  open,
  plant,
  profile,
  session,
  settings,
} from "./store.fixture.ts";

/** A store with records, a tombstone, unknown fields and a row set aside. */
const filled = async (): Promise<Store> => {
  const name = freshName();
  const store = await open(name);
  await store.put({
    ...profile,
    body: { ...profile.body, later: { kept: true } },
  } as typeof profile);
  await store.put(settings);
  const gone = store.newId();
  for (const id of [store.newId(), gone]) await store.put(session(id, "complete"));
  await store.remove("session", gone);
  await plant(name, corrupt(store.newId()));
  return open(name, 2);
};

const offer = async (store: Store, text: string) => {
  const offered = await store.offerRestore(text);
  if (!offered.ok) throw new Error(JSON.stringify(offered.error));
  return offered.value;
};

const state = async (store: Store) => ({
  records: await store.everything(),
  aside: await store.aside(),
});

describe("backup and restore", () => {
  it("bring everything back after it was deleted", async () => {
    const store = await filled();
    const before = await state(store);
    expect(before.records).toHaveLength(4);
    expect(before.aside).toHaveLength(1);
    const text = await store.backup();
    await store.deleteEverything();
    expect(await state(store)).toEqual({ records: [], aside: [] });
    const offered = await offer(store, text);
    expect(offered.preview).toMatchObject({ records: 3, sessions: 1, replaces: 0 });
    expect((await offered.commit()).ok).toBe(true);
    expect(await state(store)).toEqual(before);
  });

  it("change nothing until commit, replace everything then, and give it back on Undo", async () => {
    const text = await (await filled()).backup();
    const store = await open(freshName(), 3);
    await store.put(session(store.newId(), "early"));
    const before = await state(store);
    const offered = await offer(store, text);
    expect(offered.preview.replaces).toBe(1);
    expect(await state(store)).toEqual(before);
    const done = await offered.commit();
    expect(await store.everything()).toHaveLength(4);
    if (done.ok) await done.value();
    expect(await state(store)).toEqual(before);
  });

  it("can be taken back after the app was closed, once", async () => {
    const name = freshName();
    const text = await (await filled()).backup();
    const store = await open(name, 3);
    await store.put(session(store.newId(), "early"));
    const before = await state(store);
    expect(await store.canUndoRestore()).toBe(false);
    expect(await store.undoRestore()).toBe(false);
    await (await offer(store, text)).commit();
    const later = await open(name, 4);
    expect(await later.canUndoRestore()).toBe(true);
    expect(await later.undoRestore()).toBe(true);
    expect(await state(later)).toEqual(before);
    expect(await later.canUndoRestore()).toBe(false);
    await (await offer(store, text)).commit();
    await store.deleteEverything();
    expect(await store.canUndoRestore()).toBe(false);
  });

  it("lose no row that turns out unreadable only when it is replaced", async () => {
    const text = await (await filled()).backup();
    const name = freshName();
    const store = await open(name, 3);
    const bad = corrupt(store.newId());
    await plant(name, bad);
    await (await offer(store, text)).commit();
    expect((await store.aside()).map((each) => each.raw)).toContainEqual(bad);
  });

  it("give back any records, exactly", async () => {
    const store = await open(freshName(), 5);
    await fc.assert(
      fc.asyncProperty(arbitraryRecords, arbitraryRecords, async (records, others) => {
        const file = (held: readonly StoredRecord[]) =>
          writeBackup({ records: held, aside: [], exportedAt: at, appVersion: "0" });
        await (await offer(store, file(records))).commit();
        const before = await state(store);
        expect(before.records).toEqual(
          records.toSorted((left, right) =>
            `${left.kind} ${left.id}` < `${right.kind} ${right.id}` ? -1 : 1,
          ),
        );
        const text = await store.backup();
        await (await offer(store, file(others))).commit();
        await store.undoRestore();
        expect(await state(store)).toEqual(before);
        await store.deleteEverything();
        await (await offer(store, text)).commit();
        expect(await state(store)).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });

  it("do not set the same row aside twice", async () => {
    const store = await filled();
    await (await offer(store, await store.backup())).commit();
    expect(await store.aside()).toHaveLength(1);
  });

  it("make a tab that runs a session notice", async () => {
    const store = await open(freshName());
    const begun = await store.beginSession(session(store.newId()));
    if (!begun.ok) throw new Error("must begin");
    const text = await store.backup();
    await store.deleteEverything();
    await (await offer(store, text)).commit();
    const { record, revision } = begun.value;
    expect(await store.saveSession(record, revision)).toEqual({
      ok: false,
      error: { code: "moved-on" },
    });
  });

  it.each([
    ["a file cut short", (text: string) => text.slice(0, -40), "truncated"],
    [
      "a newer backup",
      (text: string) => text.replace('"version": 1', '"version": 2'),
      "newer-backup",
    ],
    ["another app's file", () => '{"workouts":[]}', "foreign"],
    ["a picture", () => "\u0089PNG", "not-json"],
    ["a newer record", (text: string) => text.replace(/"v": \d+/, '"v": 99'), "newer-record"],
  ])("refuse %s and leave everything as it was", async (_what, spoil, code) => {
    const store = await filled();
    const before = await state(store);
    const offered = await store.offerRestore(spoil(await store.backup()));
    expect(offered).toMatchObject({ ok: false, error: { code } });
    expect(await state(store)).toEqual(before);
  });
});
