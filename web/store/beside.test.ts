import "fake-indexeddb/auto";
import { Dexie, liveQuery } from "dexie";
import { describe, expect, it, vi } from "vitest";
import { newRecord, revise } from "@dorsal/core/record";
import type { DorsalRecord } from "@dorsal/core/record";
import { at, corrupt, freshName, open, plant, profile, row, testDeps } from "./store.fixture.ts";
import { openReader, openStore } from "./store.ts";
import type { Store } from "./types.ts";

/** Who reads beside the page: a worker, another tab, a tab of an older version of the app. */

const weighIn = (store: Store, kg: number): DorsalRecord<"weighIn"> =>
  newRecord("weighIn", store.newId(), at, { kg });

const kgs = async ({ all }: Pick<Store, "all">): Promise<readonly number[]> =>
  (await all("weighIn")).map(({ record }) => record.body.kg);

describe("what changed", () => {
  it("is told for a new record, a changed one, one taken out and one brought back", async () => {
    const store = await open(freshName());
    const seen: object[] = [];
    const watching = liveQuery(() => store.changes(["weighIn"])).subscribe((each) => {
      seen.push(each);
    });
    await expect.poll(() => seen).toHaveLength(1);
    const record = weighIn(store, 80);
    await store.put(record);
    await expect.poll(() => seen).toHaveLength(2);
    await store.put(revise(record, { kg: 81 }));
    await expect.poll(() => seen).toHaveLength(3);
    const gone = await store.remove("weighIn", record.id);
    await expect.poll(() => seen).toHaveLength(4);
    if (gone.ok) await gone.value();
    await expect.poll(() => seen).toHaveLength(5);
    expect(new Set(seen).size).toBe(5);
    watching.unsubscribe();
  });
});

describe("a reader beside the page", () => {
  it("sees a restore and a deletion of everything, and leaves broken rows where they are", async () => {
    const name = freshName();
    const store = await open(name);
    const record = weighIn(store, 80);
    await store.put(record);
    const text = await store.backup();
    const reader = await openReader(name);
    expect(await kgs(reader)).toEqual([80]);
    await store.put(revise(record, { kg: 90 }));
    const offered = await store.offerRestore(text);
    if (!offered.ok) throw new Error(offered.error.code);
    expect(await kgs(reader)).toEqual([90]);
    const undo = await offered.value.commit();
    expect(await kgs(reader)).toEqual([80]);
    if (undo.ok) await undo.value();
    expect(await kgs(reader)).toEqual([90]);
    await store.deleteEverything();
    expect(await kgs(reader)).toEqual([]);
    await plant(name, corrupt(store.newId()));
    expect(await reader.all("session")).toEqual([]);
    expect(await store.aside()).toEqual([]);
  });
});

describe("a tab of an older version", () => {
  it.each([
    [1, "[kind+id],kind,dirty,data.body.status"],
    [2, "[kind+id],kind,dirty,data.body.status,[kind+data.at],[kind+data.body.date]"],
  ])(
    "that is open with version %i holds up no update, and goes on reading",
    async (version, keys) => {
      const name = freshName();
      const old = new Dexie(name);
      old.version(version).stores({ record: keys, aside: "++key", keep: "++" });
      await old.open();
      await old.table("record").put(row("profile", profile.id, profile));
      const store = await open(name);
      expect((await store.one("profile", profile.id))?.record).toEqual(profile);
      expect(await store.photos.list()).toEqual([]);
      const record = weighIn(store, 80);
      await store.put(record);
      expect((await store.latest("weighIn"))?.record).toEqual(record);
      expect(await old.table("record").count()).toBe(2);
      old.close();
    },
  );
});

describe("looking for broken rows beside the page", () => {
  it("takes nothing from what was restored or deleted meanwhile", async () => {
    const name = freshName();
    const id = (await open(name)).newId();
    await plant(name, corrupt(id));
    const parts: (() => void)[] = [];
    const opened = await openStore(testDeps(9), {
      name,
      rest: () => new Promise((resolve) => parts.push(resolve)),
    });
    if (!opened.ok) throw opened.error;
    const store = opened.value;
    await store.deleteEverything();
    await store.put(weighIn(store, 80));
    for (const resolve of parts) resolve();
    await expect.poll(() => kgs(store)).toEqual([80]);
    expect(await store.aside()).toEqual([]);
  });
});

describe("deleting everything", () => {
  it("leaves neither what a tab keeps, as half a measuring, nor what the browser does", async () => {
    const clear = vi.fn<() => void>();
    vi.stubGlobal("sessionStorage", { clear });
    vi.stubGlobal("localStorage", { clear });
    await (await open(freshName())).deleteEverything();
    vi.unstubAllGlobals();
    expect(clear).toHaveBeenCalledTimes(2);
  });
});
